// Conversations, which newer programs show instead of the comment of a cell: a remark on such a cell is one more answer.
import Diagnostics
import FoundationXML

struct ThreadMarker {
    private let editor: PackageEditor
    private let part: String
    private let root: XMLElement

    /// Nil where the sheet has no conversations.
    init?(_ editor: PackageEditor, _ relations: [PackageParts.Relationship]) throws(Diagnosed) {
        guard let relation = relations.first(where: { $0.kind == "threadedComment" }) else { return nil }
        self.editor = editor
        part = relation.target
        root = try editor.tree(part)
    }

    /// Answers where the cell has a conversation.
    func answer(_ remark: Annotator.Remark) throws(Diagnosed) {
        let entries = root.elements("threadedComment")
        let cell = remark.cell.reference
        guard let first = entries.first(where: { $0.value("ref") == cell && $0.value("parentId") == nil }),
            let parent = first.value("id"), let person = try person()
        else { return }
        let taken = Set(entries.compactMap { $0.value("id")?.uppercased() })
        var number = 1
        while taken.contains(identity(number)) { number += 1 }
        var words = [("ref", cell), ("personId", person), ("id", identity(number)), ("parentId", parent)]
        // No clock: the answer has the time of what it answers, and stands behind it.
        if let time = first.value("dT") { words.insert(("dT", time), at: 1) }
        let text = String(String.UnicodeScalarView(remark.text.unicodeScalars.filter { !XMLEscape.isForbidden($0) }))
        root.append("threadedComment", words).append("text", text: text)
    }

    /// Our answers of before.
    func takeBack() {
        for entry in root.elements("threadedComment") where entry.value("personId") == Self.ownPerson { entry.detach() }
    }

    private static let ownPerson = "{\(name)-8000-000000000000}"
    private static let name = "74686964-7561-4000"

    /// Different for every sheet, since each has a part of its own.
    private func identity(_ number: Int) -> String {
        let sheet = Int(part.filter { $0.isASCII && $0.isNumber }.suffix(3)) ?? 0
        return "{\(Self.name)-\(Self.hexadecimal(0x8000 + sheet, 4))-\(Self.hexadecimal(number, 12))}"
    }

    private static func hexadecimal(_ number: Int, _ digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// Who answers; nil where the workbook has no list of persons.
    private func person() throws(Diagnosed) -> String? {
        let relations = try editor.parts.relationships(of: editor.main)
        guard let list = relations.first(where: { $0.kind == "person" })?.target else { return nil }
        let persons = try editor.tree(list)
        let identity = Self.ownPerson
        if !persons.elements("person").contains(where: { $0.value("id") == identity }) {
            persons.append(
                "person",
                [("displayName", Annotator.name), ("id", identity), ("userId", Annotator.name), ("providerId", "None")])
        }
        return identity
    }
}
