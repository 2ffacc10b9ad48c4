// What can be wrong with an archive, each under its own code.
import Diagnostics

struct ZipFault {
    let fileName: String

    init(_ fileName: String) { self.fileName = fileName }

    private func refusal(_ code: String, _ vi: String, _ en: String, mend: Localized? = nil) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "zip.\(code)", at: Place(file: fileName, line: 1, column: 1), Localized(vi: vi, en: en),
                mend: mend))
    }

    private static let sendAgain = Localized(
        vi: "mở tệp gốc, lưu lại rồi gửi lại; có thể tệp đã hỏng khi tải hoặc gửi",
        en: "open the original, save it and send it again; it may have been damaged on the way")
    private static let packAgain = Localized(
        vi: "nén lại bằng chức năng “Compressed (zipped) folder” của Windows, không đặt mật khẩu",
        en: "zip the files again with “Compressed (zipped) folder” of Windows, without a password")

    func fileTooLarge(_ size: Int) -> Diagnosed {
        refusal(
            "file-too-large", "tệp dài \(size) byte; tối đa \(OOXMLLimits.fileSize) byte (64 MB)",
            "the file has \(size) bytes; at most \(OOXMLLimits.fileSize) (64 MB)")
    }

    func notAnArchive() -> Diagnosed {
        refusal("not-a-zip", "đây không phải tệp ZIP", "this is not a ZIP archive")
    }

    func truncated() -> Diagnosed {
        refusal(
            "truncated", "tệp bị cắt cụt: thiếu mục lục ở cuối tệp ZIP",
            "the file is cut off: the directory at the end of the ZIP archive is missing", mend: Self.sendAgain)
    }

    func directory() -> Diagnosed {
        refusal(
            "directory", "mục lục của tệp ZIP không khớp với nội dung",
            "the directory of the ZIP archive does not match what it lists", mend: Self.sendAgain)
    }

    func zip64() -> Diagnosed {
        refusal(
            "zip64", "tệp ZIP ở dạng zip64 (dành cho tệp trên 4 GB), không được nhận",
            "the archive is zip64 (made for more than 4 GB), which is not accepted", mend: Self.packAgain)
    }

    func multiDisk() -> Diagnosed {
        refusal(
            "multi-disk", "tệp ZIP bị chia thành nhiều phần", "the archive is split into several files",
            mend: Localized(vi: "gửi một tệp ZIP trọn vẹn", en: "send one whole archive"))
    }

    func tooManyEntries(_ count: Int) -> Diagnosed {
        refusal(
            "too-many-entries", "tệp ZIP có \(count) mục; tối đa \(OOXMLLimits.entries)",
            "the archive has \(count) entries; at most \(OOXMLLimits.entries)")
    }

    func partTooLarge(_ name: String, _ size: Int) -> Diagnosed {
        refusal(
            "part-too-large", "“\(name)” khi giải nén dài \(size) byte; tối đa \(OOXMLLimits.partSize) byte (256 MB)",
            "“\(name)” unpacks to \(size) bytes; at most \(OOXMLLimits.partSize) (256 MB)")
    }

    func totalTooLarge() -> Diagnosed {
        refusal(
            "total-too-large", "các mục khi giải nén dài hơn \(OOXMLLimits.totalSize) byte (512 MB)",
            "the entries unpack to more than \(OOXMLLimits.totalSize) bytes (512 MB)")
    }

    func encrypted(_ name: String) -> Diagnosed {
        refusal(
            "encrypted", "“\(name)” được đặt mật khẩu", "“\(name)” is encrypted",
            mend: Localized(vi: "gửi lại tệp không có mật khẩu", en: "send the file without a password"))
    }

    func method(_ name: String, _ method: Int) -> Diagnosed {
        refusal(
            "method", "“\(name)” được nén theo cách số \(method); chỉ nhận cách nén thường của ZIP (deflate)",
            "“\(name)” is packed by method \(method); only the usual one of ZIP (deflate) is accepted",
            mend: Self.packAgain)
    }

    func overlap(_ one: String, _ other: String) -> Diagnosed {
        refusal(
            "overlap", "“\(one)” và “\(other)” chiếm cùng một chỗ trong tệp ZIP",
            "“\(one)” and “\(other)” take the same place in the archive", mend: Self.sendAgain)
    }

    func duplicate(_ name: String) -> Diagnosed {
        refusal(
            "duplicate-name", "tên “\(name)” có hai lần trong tệp ZIP (không phân biệt chữ hoa, chữ thường)",
            "the name “\(name)” stands twice in the archive (capitals count as small letters)", mend: Self.packAgain)
    }

    func name(_ name: String) -> Diagnosed {
        refusal(
            "name", "tên “\(name.prefix(200))” trong tệp ZIP không được nhận",
            "the name “\(name.prefix(200))” in the archive is not accepted",
            mend: Localized(
                vi:
                    "tên không được rỗng, quá dài, bắt đầu bằng “/” hay ổ đĩa, hoặc chứa “..”, “\\”, ký tự NUL, byte sai UTF-8",
                en:
                    "a name must not be empty, too long, begin with “/” or a drive, or hold “..”, “\\”, NUL or broken UTF-8"
            ))
    }

    func headersDiffer(_ name: String) -> Diagnosed {
        refusal(
            "header", "phần đầu của “\(name)” nói khác với mục lục của tệp ZIP",
            "the header of “\(name)” does not say what the directory of the archive says", mend: Self.sendAgain)
    }

    func sizeLies(_ name: String, declared: Int) -> Diagnosed {
        refusal(
            "size", "“\(name)” khi giải nén không dài \(declared) byte như đã khai",
            "“\(name)” does not unpack to the \(declared) bytes that it declares", mend: Self.sendAgain)
    }

    func broken(_ name: String) -> Diagnosed {
        refusal(
            "broken", "không giải nén được “\(name)”: dữ liệu bị hỏng",
            "“\(name)” cannot be unpacked: its data are damaged",
            mend: Self.sendAgain)
    }

    func checksum(_ name: String) -> Diagnosed {
        refusal(
            "checksum", "mã kiểm tra (CRC) của “\(name)” sai: nội dung đã thay đổi",
            "the checksum (CRC) of “\(name)” is wrong: the contents have changed", mend: Self.sendAgain)
    }
}
