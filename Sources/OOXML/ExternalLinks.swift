// Links of a workbook to what is outside of it: other workbooks are passed over, other programs are refused.
import Diagnostics

extension PackageParts {
    /// Whether the workbook is linked to other workbooks. Links that start another program (DDE, OLE) are refused: whoever
    /// opens the file would be asked to run it.
    func linksElsewhere(_ relationships: [Relationship]) throws(Diagnosed) -> Bool {
        let related = relationships.filter { $0.kind.lowercased() == "externallink" }.map(\.target)
        let declared = archive.names.filter { type(of: $0)?.contains("externallink") == true }
        for name in Set(related + declared).sorted() {
            guard let part = try part(name) else { continue }
            let source = try XMLSource(part.bytes, fault: part.fault)
            if Self.opensProgram(source.bytes[source.start...]) { throw FileFault(fileName).programLink(name) }
        }
        return !related.isEmpty
    }

    /// Whether there is an element of such a link, whatever its prefix and wherever it stands.
    private static func opensProgram(_ bytes: ArraySlice<UInt8>) -> Bool {
        let names = ["ddeLink", "oleLink"].map { Array($0.utf8) }
        var rest = bytes
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[rest.index(after: open)...]
            let name = rest.prefix(200).prefix {
                $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
            }
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[name.index(after: $0)...] } ?? name
            if names.contains(where: { local.elementsEqual($0) }) { return true }
        }
        return false
    }
}

extension FileFault {
    func programLink(_ part: String) -> Diagnosed {
        refusal(
            "dde", "tệp có liên kết DDE hoặc OLE tới chương trình khác (phần “\(part)”), không được nhận",
            "the file has a DDE or OLE link to another program (its part “\(part)”), which is not accepted",
            mend: Localized(
                vi:
                    "trong Excel: Data › Edit Links (Queries & Connections) › Break Link, hoặc dán giá trị thay cho liên kết, rồi gửi lại",
                en:
                    "in Excel: Data › Edit Links (Queries & Connections) › Break Link, or paste values over the link, then send it again"
            ))
    }
}
