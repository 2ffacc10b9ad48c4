// What the machine refuses (a permission, a full disk, a file where a folder should be), as findings that a person can act on.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Failures of the surroundings, as against mistakes in a file. Their codes all begin with `environment.`.
package enum EnvironmentFault {
    package static let codePrefix = "environment."

    /// A call of the operating system failed.
    /// - Parameters:
    ///   - doing: what was tried, such as “read” or “write”.
    ///   - path: as users know it.
    ///   - number: the value of `errno` right after the call.
    package static func failed(_ doing: Localized, _ path: String, errno number: Int32) -> Diagnosed {
        let kind = kind(number)
        return Diagnosed(
            Diagnostic(
                .error, codePrefix + kind.code,
                Localized(
                    vi: "không \(doing.vi) được “\(path)”: \(kind.why.vi)",
                    en: "cannot \(doing.en) “\(path)”: \(kind.why.en)"),
                mend: kind.mend))
    }

    package static let reading = Localized(vi: "đọc", en: "read")
    package static let writing = Localized(vi: "ghi", en: "write")
    package static let making = Localized(vi: "tạo thư mục", en: "make the folder")
    package static let listing = Localized(vi: "liệt kê", en: "list")

    package static func notAFolder(_ path: String) -> Diagnosed {
        failed(Localized(vi: "mở thư mục", en: "open the folder"), path, errno: ENOTDIR)
    }

    package static func notAFile(_ path: String) -> Diagnosed { failed(reading, path, errno: EISDIR) }

    package static func symlink(_ path: String) -> Diagnosed {
        failed(Localized(vi: "mở", en: "open"), path, errno: ELOOP)
    }

    /// A file system that cannot keep two writers apart.
    package static func noLock(_ path: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, codePrefix + "no-lock",
                Localized(
                    vi: "hệ thống tệp của “\(path)” không khoá được: hai lệnh ghi cùng lúc có thể làm hỏng sổ thi đua",
                    en: "the file system of “\(path)” has no locks: two commands writing at once could spoil the ledger"
                ),
                mend: Localized(
                    vi: "đặt thư mục làm việc trên ổ đĩa của máy này",
                    en: "keep the workspace on a disk of this machine"
                )))
    }

    /// A ledger without its file.
    static func lost(_ path: String, beside folder: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, codePrefix + "vanished",
                Localized(
                    vi: "“\(path)” không còn ở đó, mà những tệp đi cùng sổ thi đua vẫn còn trong “\(folder)”",
                    en: "“\(path)” is not there, but what belongs to the ledger still is, in “\(folder)”"),
                mend: Localized(
                    vi: "lấy lại tệp này từ bản sao lưu hoặc từ git", en: "restore this file from a backup or from git")
            ))
    }

    /// Another writer did not end in time.
    package static func locked(_ path: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, codePrefix + "locked",
                Localized(
                    vi: "một lệnh khác đang ghi vào “\(path)”", en: "another command is writing to “\(path)”"),
                mend: Localized(vi: "đợi lệnh đó xong rồi chạy lại", en: "wait until it is done and run it again")))
    }

    private static func kind(_ number: Int32) -> (code: String, why: Localized, mend: Localized?) {
        switch number {
        case EACCES, EPERM:
            (
                "permission", Localized(vi: "không có quyền", en: "permission denied"),
                Localized(
                    vi: "xin quyền đọc và ghi cho thư mục này", en: "get permission to read and write in this folder")
            )
        case EROFS:
            (
                "permission", Localized(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only"),
                Localized(
                    vi: "dùng thư mục trên một ổ đĩa ghi được", en: "use a folder on a disk that can be written to")
            )
        case ENOSPC, EDQUOT:
            (
                "disk-full", Localized(vi: "hết chỗ trên ổ đĩa", en: "the disk is full"),
                Localized(vi: "giải phóng dung lượng rồi chạy lại", en: "free some space and run it again")
            )
        case EFBIG:
            (
                "disk-full",
                Localized(vi: "tệp vượt cỡ mà hệ thống cho phép", en: "the file outgrows what the system allows"),
                Localized(vi: "nâng giới hạn cỡ tệp rồi chạy lại", en: "raise the limit of file sizes and run it again")
            )
        case ENOTDIR:
            (
                "not-a-folder", Localized(vi: "đây không phải thư mục", en: "it is not a folder"),
                Localized(vi: "dời hoặc đổi tên tệp này", en: "move or rename this file")
            )
        case EISDIR:
            (
                "not-a-file", Localized(vi: "đây không phải tệp thường", en: "it is not an ordinary file"),
                Localized(vi: "dời hoặc đổi tên mục này", en: "move or rename it")
            )
        case ELOOP:
            (
                "symlink", Localized(vi: "đây là liên kết tượng trưng", en: "it is a symbolic link"),
                Localized(vi: "thay bằng tệp hoặc thư mục thật", en: "put a real file or folder in its place")
            )
        case ENOENT, ESTALE:
            (
                "vanished", Localized(vi: "không còn ở đó", en: "it is not there"),
                Localized(vi: "xem lại đường dẫn rồi chạy lại", en: "check the path and run it again")
            )
        default: ("io", Localized(vi: "lỗi hệ thống \(number)", en: "system error \(number)"), nil)
        }
    }
}
