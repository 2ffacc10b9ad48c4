// Why a file is not read as a workbook or a document: what it is instead, each under its own code.
import Diagnostics

struct FileFault {
    let fileName: String
    /// `workbook` or `document`: what the file should have been.
    let wanted: String

    init(_ fileName: String, wanted: String = "workbook") {
        self.fileName = fileName
        self.wanted = wanted
    }

    func refusal(_ code: String, _ vi: String, _ en: String, mend: Localized? = nil) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "\(wanted).\(code)", at: Place(file: fileName, line: 1, column: 1), Localized(vi: vi, en: en),
                mend: mend ?? saveAs))
    }

    private var ending: String { wanted == "workbook" ? ".xlsx" : ".docx" }

    private var saveAs: Localized {
        wanted == "workbook"
            ? Localized(
                vi: "mở tệp bằng Excel, chọn Lưu thành (Save As) › “Excel Workbook (*.xlsx)” rồi gửi lại",
                en: "open the file in Excel, choose Save As › “Excel Workbook (*.xlsx)” and send it again")
            : Localized(
                vi: "mở tệp bằng Word, chọn Lưu thành (Save As) › “Word Document (*.docx)” rồi gửi lại",
                en: "open the file in Word, choose Save As › “Word Document (*.docx)” and send it again")
    }

    func foreign(_ file: ForeignFile) -> Diagnosed {
        switch file {
        case .empty: refusal("empty", "tệp rỗng", "the file is empty")
        case .encrypted:
            refusal(
                "encrypted", "tệp được đặt mật khẩu", "the file is encrypted with a password",
                mend: Localized(
                    vi: "bỏ mật khẩu (File › Info › Protect › Encrypt with Password, để trống) rồi gửi lại",
                    en:
                        "remove the password (File › Info › Protect › Encrypt with Password, left empty) and send it again"
                ))
        case .oldWorkbook:
            refusal(
                "old-xls", "đây là bảng tính đời cũ (.xls, Excel 97–2003)",
                "this is a workbook of the old format (.xls, Excel 97–2003)")
        case .oldDocument:
            refusal(
                "old-doc", "đây là văn bản Word đời cũ (.doc)",
                "this is a document of the old format (.doc)")
        case .compound:
            refusal("compound-file", "đây là tệp OLE2 không rõ loại", "this is an OLE2 file of an unknown kind")
        case .html:
            refusal("html", "đây là trang web (HTML) được đổi tên", "this is a web page (HTML) under another name")
        case .xml: refusal("xml", "đây là tệp XML, không phải \(ending)", "this is an XML file, not \(ending)")
        case .pdf: refusal("pdf", "đây là tệp PDF", "this is a PDF", mend: needsOriginal)
        case .image: refusal("image", "đây là hình ảnh", "this is a picture", mend: needsOriginal)
        case .rtf: refusal("rtf", "đây là tệp RTF", "this is an RTF file")
        case .otherArchive:
            refusal(
                "other-archive", "đây là tệp nén kiểu khác (RAR, 7z hoặc gzip)",
                "this is an archive of another kind (RAR, 7z or gzip)",
                mend: Localized(
                    vi: "giải nén rồi gửi chính tệp \(ending)", en: "unpack it and send the \(ending) itself"))
        case .text:
            refusal(
                "text", "đây là văn bản thuần (chẳng hạn CSV), không phải \(ending)",
                "this is plain text (such as CSV), not \(ending)",
                mend: Localized(
                    vi: "đặt lại đuôi tên tệp là .csv, hoặc lưu thành \(ending)",
                    en: "name the file .csv again, or save it as \(ending)"))
        case .unknown:
            refusal("unknown", "không nhận ra đây là tệp gì", "this is no kind of file that is known here")
        }
    }

    private var needsOriginal: Localized {
        Localized(vi: "gửi tệp \(ending) gốc", en: "send the \(ending) that it was made from")
    }

    /// Nil where the content is what was wanted.
    func unwanted(_ content: PackageContent) -> Diagnosed? {
        switch content {
        case .workbook where wanted == "workbook", .document where wanted == "document": return nil
        case .workbook: return refusal("is-workbook", "đây là bảng tính (.xlsx)", "this is a workbook (.xlsx)")
        case .document: return refusal("is-document", "đây là văn bản Word (.docx)", "this is a Word document (.docx)")
        case .macroWorkbook, .macroDocument:
            return refusal(
                "macros", "tệp chứa macro (.xlsm, .docm), không được nhận",
                "the file has macros (.xlsm, .docm), which are not accepted")
        case .binaryWorkbook:
            return refusal("xlsb", "đây là bảng tính nhị phân (.xlsb)", "this is a binary workbook (.xlsb)")
        case .presentation: return refusal("is-presentation", "đây là bài trình chiếu", "this is a presentation")
        case .openDocumentSheet, .openDocumentText:
            return refusal(
                "open-document", "đây là tệp OpenDocument (.ods, .odt)", "this is an OpenDocument file (.ods, .odt)",
                mend: Localized(
                    vi: "mở tệp bằng LibreOffice, lưu thành \(ending) rồi gửi lại",
                    en: "open it in LibreOffice, save it as \(ending) and send it again"))
        case .appleNumbers:
            return refusal(
                "apple-numbers", "đây là tệp Numbers hoặc Pages của Apple",
                "this is a file of Apple's Numbers or Pages",
                mend: Localized(vi: "xuất ra \(ending) rồi gửi lại", en: "export it as \(ending) and send it again"))
        case .other:
            return refusal(
                "plain-zip", "đây là tệp ZIP nhưng không phải \(ending)", "this is a ZIP archive, but not \(ending)")
        }
    }

    func missingPart(_ name: String) -> Diagnosed {
        refusal(
            "missing-part", "tệp thiếu phần “\(name)”", "the file lacks its part “\(name)”", mend: PartFault.saveAgain)
    }
}
