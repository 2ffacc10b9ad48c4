// A file of an appraisal taken apart far enough to tell whose report it is about.
import Diagnostics
import OOXML
import Rules

/// A received appraisal: a form, or a text in YAML or JSON.
public struct AppraisalFile: Sendable {
    enum Contents: Sendable {
        case form(Workbook, FormHead)
        case text(AppraisalText)
    }

    public let name: String
    /// The ending that it is kept under.
    public let type: String
    let contents: Contents

    /// - Parameter name: as users know the file; its ending tells the format.
    /// - Throws: `appraisal.format`, `appraisal.form` for a workbook that is no form of ours; what the readers of
    ///   workbooks, YAML and JSON find.
    public init(_ bytes: [UInt8], name: String) throws(Diagnosed) {
        self.name = name
        let lower = name.lowercased()
        if lower.hasSuffix(".yaml") || lower.hasSuffix(".yml") {
            type = "yaml"
            let received = ReceivedText(bytes, fileName: name, format: .json)
            if var fault = received.fault {
                // Encodings are told apart as in JSON; the file is none.
                fault.code = "yaml" + fault.code.dropFirst(FileFormat.json.codePrefix.count)
                throw Diagnosed(fault)
            }
            let yaml = YAMLFile(name: name, text: String(decoding: received.bytes, as: UTF8.self))
            let reader = YAMLReader(yaml)
            guard let root = yaml.root, !reader.findings.hasErrors else { throw Diagnosed(reader.findings) }
            contents = .text(try AppraisalText(DraftValue(root), fileName: name))
            return
        }
        switch FileFormat(fileName: name) {
        case .json:
            type = "json"
            let (value, findings) = JSONValue.read(bytes, fileName: name)
            guard let value else { throw Diagnosed(findings) }
            contents = .text(try AppraisalText(DraftValue(value, name), fileName: name))
        case .xlsx:
            type = "xlsx"
            let workbook = try Workbook(bytes, fileName: name)
            guard let head = FormHead(workbook, fileName: name) else {
                let first = workbook.sheets.first?.name ?? ""
                throw Diagnosed(
                    Diagnostic(
                        .error, "appraisal.form",
                        at: Place(file: name, sheet: Place.Sheet(name: first, index: 0), row: 1, column: 1),
                        Localized(
                            vi: "bảng tính này không phải phiếu thẩm định do thidua lập",
                            en: "this workbook is no appraisal form made by thidua"), mend: Self.freshForm))
            }
            contents = .form(workbook, head)
        case .csv, nil:
            throw Diagnosed(
                Diagnostic(
                    .error, "appraisal.format",
                    Localized(
                        vi: "không nhận ra định dạng của \(quoted(name)) qua phần đuôi tên tệp",
                        en: "the ending of \(quoted(name)) tells no format that an appraisal is read from"),
                    expected: Localized(same: ".xlsx, .yaml, .json")))
        }
    }

    static let freshForm = Localized(
        vi: "lập phiếu bằng `thidua template --appraisal ĐƠN-VỊ` rồi chép sang",
        en: "make a form with `thidua template --appraisal BOARD` and copy what was filled in into it")

    /// What the file says of itself; nil where it does not.
    public var board: WrittenText? {
        switch contents {
        case .form(_, let head): head.board
        case .text(let text): text.board
        }
    }

    public var bloc: WrittenText? {
        switch contents {
        case .form(_, let head): head.bloc
        case .text(let text): text.bloc
        }
    }

    /// The team that the form was made for; a text does not say who appraises.
    public var team: WrittenText? {
        guard case .form(_, let head) = contents, let role = head.values[AppraisalCode.role],
            role.text.hasPrefix(AppraisalCode.team)
        else { return nil }
        let name = String(role.text.dropFirst(AppraisalCode.team.count))
        return name.isEmpty ? nil : WrittenText(text: name, place: role.place)
    }

    public var period: WrittenText? {
        switch contents {
        case .form(_, let head): head.period
        case .text(let text): text.period
        }
    }
}

/// A value of a YAML or JSON file: what the two have in common.
indirect enum DraftValue: Sendable {
    case scalar(EnteredValue)
    case nothing(Place)
    case group([(key: WrittenText, value: DraftValue)], Place)
    case list(Place)

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, .plain):
            let written = WrittenText(text: text, place: node.place)
            self =
                switch text {
                case "", "~", "null", "Null", "NULL": .nothing(node.place)
                case "true", "True", "TRUE": .scalar(.flag(true, node.place))
                case "false", "False", "FALSE": .scalar(.flag(false, node.place))
                // Without quotes YAML's own numbers stand for themselves; everything else is a text to be read.
                default: .scalar(text.isYAMLNumber ? .plain(written) : .text(written))
                }
        case .scalar(let text, _): self = .scalar(.text(WrittenText(text: text, place: node.place)))
        case .mapping(let pairs):
            self = .group(
                pairs.compactMap { key, value in
                    key.scalar.map { (WrittenText(text: $0, place: key.place), DraftValue(value)) }
                }, node.place)
        case .sequence: self = .list(node.place)
        case .refused: self = .nothing(node.place)
        }
    }

    init(_ value: JSONValue, _ fileName: String) {
        let place = value.spot.place(in: fileName)
        switch value {
        case .null: self = .nothing(place)
        case .bool(let flag, _): self = .scalar(.flag(flag, place))
        case .number(let text, _): self = .scalar(.plain(WrittenText(text: text, place: place)))
        case .string(let text, _): self = .scalar(.text(WrittenText(text: text, place: place)))
        case .array: self = .list(place)
        case .object(let members, _):
            self = .group(
                members.map {
                    (WrittenText(text: $0.key, place: $0.keySpot.place(in: fileName)), DraftValue($0.value, fileName))
                }, place)
        }
    }

    var place: Place {
        switch self {
        case .scalar(let value): value.place
        case .nothing(let place), .group(_, let place), .list(let place): place
        }
    }
}

extension String {
    /// Digits with at most one point and a sign before them.
    fileprivate var isYAMLNumber: Bool {
        let digits = hasPrefix("-") ? dropFirst() : self[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
