// Strict reading of YAML: every key is known, every value has its type, every mistake is found in one run.
import Diagnostics
import Exact

/// Reads values out of a YAML file and gathers what is wrong with them.
package final class YAMLReader {
    let file: YAMLFile
    private(set) var diagnostics: [Diagnostic]

    package init(_ file: YAMLFile) {
        self.file = file
        diagnostics = file.diagnostics
    }

    /// Whether no more findings are kept: the rest of the work can be spared.
    var isFull: Bool { diagnostics.count >= YAMLFile.findingLimit }

    /// How many errors there are so far, to tell whether reading something added one.
    private(set) var errors = 0

    package func report(
        _ code: String, _ severity: Severity = .error, at place: Place, _ message: Localized,
        expected: Localized? = nil, mend: Localized? = nil
    ) {
        if severity == .error { errors += 1 }
        if isFull { return }
        diagnostics.append(Diagnostic(severity, code, at: place, message, expected: expected, mend: mend))
    }

    /// Everything found, in reading order; where the limit was reached that is said last.
    package var findings: [Diagnostic] {
        let found = diagnostics.inReadingOrder
        guard isFull else { return found }
        let most = YAMLFile.findingLimit
        return found + [
            Diagnostic(
                .error, "yaml.too-many-findings", at: nil,
                Localized(
                    vi: "chỉ kể \(most) điều; có thể còn nữa", en: "only \(most) findings are listed; there may be more"
                ),
                mend: Localized(vi: "sửa những chỗ này rồi kiểm tra lại", en: "mend these and check again"))
        ]
    }

    // MARK: Mappings

    /// The fields of a mapping whose keys must all be known.
    package func fields(_ node: YAMLNode, known: [String]) -> Fields {
        var fields = Fields(place: node.place)
        guard case .mapping(let pairs) = node.content else {
            wrongType(
                node,
                Localized(
                    vi: "nhóm khoá: \(known.joined(separator: ", "))",
                    en: "a mapping with \(known.joined(separator: ", "))"))
            fields.isBroken = true
            return fields
        }
        var before: YAMLNode?
        for (key, value) in pairs {
            defer { before = value }
            guard let name = key.scalar else { continue }
            guard known.contains(name) else {
                unknownKey(name, key.place, known: known, mend: strayMend(key, value, after: before, known))
                continue
            }
            fields.nodes[name] = value
        }
        return fields
    }

    /// The keys and values of a mapping whose keys are names of the file's own.
    package func pairs(_ node: YAMLNode) -> [(key: YAMLNode, value: YAMLNode)] {
        guard case .mapping(let pairs) = node.content else {
            wrongType(node, Localized(vi: "nhóm khoá", en: "a mapping"))
            return []
        }
        return pairs
    }

    /// What to write where a comma inside braces split a number or a text.
    private func strayMend(_ key: YAMLNode, _ value: YAMLNode, after before: YAMLNode?, _ known: [String]) -> Localized?
    {
        guard value.isBlank, known == Self.languages else { return key.decimalMend(value: value, after: before) }
        return Localized(
            vi: "đặt đoạn chữ trong ngoặc kép: {vi: \"…\", en: \"…\"}",
            en: "put the text in quotes: {vi: \"…\", en: \"…\"}")
    }

    /// The keys of a text in both languages.
    static let languages = ["vi", "en"]

    func unknownKey(_ name: String, _ place: Place, known: [String], mend: Localized? = nil) {
        // A file can have very many; the words are for those that are kept.
        if isFull {
            errors += 1
            return
        }
        report(
            "edition.unknown-key", at: place,
            Localized(vi: "khoá “\(name.excerpt)” không có ở đây", en: "there is no key “\(name.excerpt)” here"),
            expected: Localized(same: known.joined(separator: ", ")),
            mend: mend
                ?? known.nearest(to: name).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    func wrongType(_ node: YAMLNode, _ expected: Localized) {
        if node.isRefused { return }
        report(
            "edition.wrong-type", at: node.place,
            Localized(vi: "gặp \(node.kind.vi)", en: "found \(node.kind.en)"), expected: expected)
    }

    package func missing(_ key: String, in fields: Fields) {
        guard !fields.isBroken else { return }
        report(
            "edition.missing-key", at: fields.place,
            Localized(vi: "thiếu khoá “\(key)”", en: "the key “\(key)” is missing"))
    }

    /// A required field; nil after it was reported missing.
    package func required(_ key: String, _ fields: Fields) -> YAMLNode? {
        guard let node = fields.nodes[key] else {
            missing(key, in: fields)
            return nil
        }
        return node
    }
}

/// A mapping being read.
package struct Fields {
    package var nodes: [String: YAMLNode] = [:]
    package var place: Place
    /// Whether it was no mapping at all: what is missing in it is not worth reporting.
    var isBroken = false
}
