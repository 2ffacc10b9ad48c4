// Keys and texts of JSON objects, for the readers of figures and of awards.
import Diagnostics
import Foundation

extension [JSONMember] {
    /// The values by key; keys that are not known are reported.
    func fields(known: [String], _ findings: inout Findings, _ fileName: String) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [:]
        for member in self {
            if known.contains(member.key) {
                fields[member.key] = member.value
            } else {
                member.unknown(known: known, &findings, fileName)
            }
        }
        return fields
    }
}

extension JSONMember {
    func unknown(known: [String], _ findings: inout Findings, _ fileName: String) {
        findings.add(
            "json.unknown-key", at: keySpot.place(in: fileName),
            Localized(vi: "không có khoá \(quoted(key))", en: "there is no key \(quoted(key))"),
            expected: Localized(same: known.joined(separator: ", ")), mend: findings.didYouMean(key, among: known))
    }
}

extension JSONValue {
    /// The text tidied, or nil with a finding.
    func text(_ findings: inout Findings, _ fileName: String) -> WrittenText? {
        guard case .string(let text, let spot) = self else {
            wrongType(Localized(vi: "một chuỗi trong nháy kép", en: "a string in quotation marks"), &findings, fileName)
            return nil
        }
        let written = WrittenText(text: text, place: spot.place(in: fileName))
        return written.tidy(unguarding: false, &findings).map { WrittenText(text: $0, place: written.place) }
    }

    func wrongType(_ wanted: Localized, _ findings: inout Findings, _ fileName: String) {
        findings.add(
            "json.wrong-type", at: spot.place(in: fileName), Localized(vi: "gặp \(kind.vi)", en: "found \(kind.en)"),
            expected: wanted)
    }
}

extension String {
    /// A name as the edition writes it.
    var folding: String { trimmed.precomposedStringWithCanonicalMapping }

    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
