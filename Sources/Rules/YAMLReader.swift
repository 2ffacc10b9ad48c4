// Strict reading of YAML: every key is known, every value has its type, every mistake is found in one run.
import Diagnostics
import Exact

/// Reads values out of a YAML file and gathers what is wrong with them.
final class YAMLReader {
    let file: YAMLFile
    private(set) var diagnostics: [Diagnostic]
    private var omitted: Int

    init(_ file: YAMLFile) {
        self.file = file
        diagnostics = file.diagnostics
        omitted = file.omitted
    }

    /// Whether no more findings are kept: the rest of the work can be spared.
    var isFull: Bool { diagnostics.count >= YAMLFile.findingLimit }

    /// How many errors there are so far, to tell whether reading something added one.
    private(set) var errors = 0

    func report(
        _ code: String, _ severity: Severity = .error, at place: Place, _ message: Localized,
        expected: Localized? = nil, mend: Localized? = nil
    ) {
        if severity == .error { errors += 1 }
        guard !isFull else {
            omitted += 1
            return
        }
        diagnostics.append(Diagnostic(severity, code, at: place, message, expected: expected, mend: mend))
    }

    /// Everything found, in reading order, and how much more there was.
    var findings: [Diagnostic] {
        let found = diagnostics.inReadingOrder
        guard omitted > 0 else { return found }
        return found + [
            Diagnostic(
                .error, "yaml.too-many-findings", at: nil,
                Localized(vi: "còn \(omitted) điều nữa không được kể ra", en: "\(omitted) more findings are not listed")
            )
        ]
    }

    // MARK: Mappings

    /// The fields of a mapping whose keys must all be known.
    func fields(_ node: YAMLNode, known: [String]) -> Fields {
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
        for (key, value) in pairs {
            guard let name = key.scalar else { continue }
            guard known.contains(name) else {
                unknownKey(name, key.place, known: known)
                continue
            }
            fields.nodes[name] = value
        }
        return fields
    }

    func unknownKey(_ name: String, _ place: Place, known: [String]) {
        report(
            "edition.unknown-key", at: place,
            Localized(vi: "khoá “\(name)” không có ở đây", en: "there is no key “\(name)” here"),
            expected: Localized(same: known.joined(separator: ", ")),
            mend: known.nearest(to: name).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    func wrongType(_ node: YAMLNode, _ expected: Localized) {
        if node.isRefused { return }
        report(
            "edition.wrong-type", at: node.place,
            Localized(vi: "gặp \(node.kind.vi)", en: "found \(node.kind.en)"), expected: expected)
    }

    func missing(_ key: String, in fields: Fields) {
        guard !fields.isBroken else { return }
        report(
            "edition.missing-key", at: fields.place,
            Localized(vi: "thiếu khoá “\(key)”", en: "the key “\(key)” is missing"))
    }

    /// A required field; nil after it was reported missing.
    func required(_ key: String, _ fields: Fields) -> YAMLNode? {
        guard let node = fields.nodes[key] else {
            missing(key, in: fields)
            return nil
        }
        return node
    }
}

/// A mapping being read.
struct Fields {
    var nodes: [String: YAMLNode] = [:]
    var place: Place
    /// Whether it was no mapping at all: what is missing in it is not worth reporting.
    var isBroken = false
}
