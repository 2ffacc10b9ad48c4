// The head of an edition: its status, periods, plan shares, rounding and grades.
import Diagnostics
import Exact

extension EditionReader {
    func status(_ fields: Fields) -> Edition.Status? {
        guard let node = yaml.required("status", fields), let text = yaml.text(node) else { return nil }
        switch text {
        case "proposal":
            if let node = fields.nodes["decision"] {
                yaml.report(
                    "edition.decision", at: node.place,
                    Localized(vi: "bản đề xuất không có quyết định", en: "a proposal has no decision"),
                    mend: Localized(
                        vi: "bỏ decision, hoặc ghi status: signed", en: "leave decision out, or write status: signed"))
            }
            return .proposal
        case "signed":
            guard let node = yaml.required("decision", fields) else { return nil }
            let decision = yaml.fields(node, known: ["number", "date", "by"])
            let number = yaml.text("number", decision)
            let date = yaml.required("date", decision).flatMap { yaml.day($0) }
            let by = yaml.text("by", decision)
            guard let number, let date, let by else { return nil }
            return .signed(Edition.Decision(number: number, date: date, by: by))
        default:
            yaml.report(
                "edition.unknown-value", at: node.place,
                Localized(vi: "không có trạng thái “\(text.excerpt)”", en: "there is no status “\(text.excerpt)”"),
                expected: Localized(same: "proposal | signed"),
                mend: ["proposal", "signed"].nearest(to: text).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                })
            return nil
        }
    }

    func validity(_ node: YAMLNode) -> Edition.Validity? {
        let fields = yaml.fields(node, known: ["from", "to"])
        let from = yaml.required("from", fields).flatMap { yaml.period($0) }
        let to = yaml.required("to", fields).flatMap { yaml.period($0) }
        guard let from, let to else { return nil }
        if to.end < from.end {
            yaml.report(
                "edition.validity", at: node.place,
                Localized(vi: "\(to) kết thúc trước \(from)", en: "\(to) ends before \(from)"))
        }
        return Edition.Validity(from: from, to: to)
    }

    func planShare(_ node: YAMLNode) -> [Period.Part: Rational] {
        let fields = yaml.fields(node, known: Period.Part.allCases.map(\.rawValue))
        var shares: [Period.Part: Rational] = [:]
        for (name, node) in fields.nodes {
            guard let part = Period.Part(rawValue: name), let share = yaml.number(node) else { continue }
            guard share > 0, share <= 1 else {
                yaml.invalid(
                    share, node,
                    Localized(
                        vi: "một phần của kế hoạch năm, trên 0 đến 1", en: "a share of the year's plan, above 0 up to 1"
                    ))
                continue
            }
            shares[part] = share
        }
        return shares
    }

    func rounding(_ node: YAMLNode) -> Rounding? {
        let fields = yaml.fields(node, known: ["at", "places", "mode"])
        let at: Rounding.Point? = yaml.required("at", fields).flatMap { yaml.choice($0) }
        if at == .never {
            // Without effect there, but no place for nonsense.
            if let node = fields.nodes["places"] { _ = yaml.whole(node, in: 0...10) }
            if let node = fields.nodes["mode"] { _ = yaml.choice(node, RoundingMode.self) }
            return Rounding(at: .never, places: 0, mode: .halfUp)
        }
        let places = yaml.required("places", fields).flatMap { yaml.whole($0, in: 0...10) }
        let mode: RoundingMode? = yaml.required("mode", fields).flatMap { yaml.choice($0) }
        guard let at, let places, let mode else { return nil }
        return Rounding(at: at, places: places, mode: mode)
    }
}
