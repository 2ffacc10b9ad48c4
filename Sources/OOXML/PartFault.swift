// What can be wrong with a part of a package as XML, each under its own code.
import Diagnostics

struct PartFault {
    let fileName: String
    /// The name of the part in the archive.
    let part: String

    private func refusal(_ code: String, _ vi: String, _ en: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "xml.\(code)", at: Place(file: fileName, line: 1, column: 1),
                Localized(vi: "phần “\(part)” \(vi)", en: "the part “\(part)” \(en)"), mend: Self.saveAgain))
    }

    static let saveAgain = Localized(
        vi: "mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx (hay .docx) rồi gửi lại",
        en: "open the file in Excel or LibreOffice, save it as .xlsx (or .docx) and send it again")

    func doctype() -> Diagnosed {
        refusal(
            "doctype", "có khai báo DOCTYPE, không được phép trong tệp này",
            "has a DOCTYPE, which these files must not have")
    }

    func instruction() -> Diagnosed {
        refusal(
            "instruction", "có chỉ thị xử lý “<?…?>”, không được phép trong tệp này",
            "has a processing instruction “<?…?>”, which these files must not have")
    }

    func encoding(_ name: String?) -> Diagnosed {
        let vi = name.map { "dùng bảng mã “\($0.prefix(40))”" } ?? "không phải UTF-8 hay UTF-16 đúng cách"
        let en = name.map { "is encoded as “\($0.prefix(40))”" } ?? "is not well-formed UTF-8 or UTF-16"
        return refusal("encoding", vi, en)
    }

    func utf16TooLarge() -> Diagnosed {
        refusal(
            "utf16-too-large", "dùng bảng mã UTF-16 và dài quá \(OOXMLLimits.utf16Size) byte",
            "is UTF-16 and has more than \(OOXMLLimits.utf16Size) bytes")
    }

    func longMarkup() -> Diagnosed {
        refusal(
            "long-markup", "có thẻ hoặc đoạn chữ dài quá mức (\(OOXMLLimits.tagLength) và \(OOXMLLimits.textRun) byte)",
            "has a tag or a run of text that is too long (\(OOXMLLimits.tagLength) and \(OOXMLLimits.textRun) bytes)")
    }

    func syntax(line: Int) -> Diagnosed {
        refusal(
            "syntax", "không phải XML đúng cú pháp (khoảng dòng \(line))", "is not well-formed XML (about line \(line))"
        )
    }

    func depth() -> Diagnosed {
        refusal(
            "depth", "lồng nhau quá \(OOXMLLimits.depth) tầng", "is nested more than \(OOXMLLimits.depth) levels deep")
    }

    func attributes() -> Diagnosed {
        refusal(
            "attributes", "có thẻ mang quá \(OOXMLLimits.attributes) thuộc tính",
            "has a tag with more than \(OOXMLLimits.attributes) attributes")
    }

    func elements(_ limit: Int) -> Diagnosed {
        refusal(
            "elements", "cùng các phần trước có quá \(limit) phần tử",
            "has, with the parts before, more than \(limit) elements")
    }

    func root(_ name: String) -> Diagnosed {
        refusal(
            "root", "bắt đầu bằng “\(name.prefix(80))”, không phải nội dung cần có ở đây",
            "begins with “\(name.prefix(80))”, which does not belong here")
    }
}
