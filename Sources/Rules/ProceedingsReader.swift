// `deadlines:` and `ballots:` of an edition: days that the bloc gives itself, and what it votes on.
import Diagnostics
import Exact

extension EditionReader {
    /// `{submit: 10 days, appraise: 25 days, object: 5 days}`: each of them may be left out, not all.
    func deadlines(_ node: YAMLNode) -> Deadlines {
        let fields = yaml.fields(node, known: Deadlines.keys)
        func days(_ key: String) -> Int? { fields.nodes[key].flatMap { self.days($0) } }
        let deadlines = Deadlines(submit: days("submit"), appraise: days("appraise"), object: days("object"))
        if case .mapping(let pairs) = node.content, pairs.isEmpty {
            yaml.report(
                "edition.empty", at: node.place, Localized(vi: "giá trị trống", en: "the value is empty"),
                expected: Localized(same: Deadlines.keys.joined(separator: ", ")))
        }
        if let submit = deadlines.submit, let appraise = deadlines.appraise, appraise < submit,
            let node = fields.nodes["appraise"]
        {
            yaml.report(
                "edition.days", .warning, at: node.place,
                Localized(
                    vi: "hạn thẩm định (\(appraise) ngày) hết trước hạn nộp báo cáo (\(submit) ngày)",
                    en: "appraisals are due (\(appraise) days) before reports are (\(submit) days)"),
                mend: Localized(
                    vi: "cả hai cùng tính từ ngày cuối kỳ", en: "both are counted from the last day of the period"))
        }
        return deadlines
    }

    private static let mostDays = 366

    /// `10 days`, `1 day` or `10 ngày`: whole calendar days.
    private func days(_ node: YAMLNode) -> Int? {
        let expected = Localized(
            vi: "số ngày nguyên từ 0 đến \(Self.mostDays), ví dụ 10 ngày hoặc 10 days",
            en: "whole days from 0 to \(Self.mostDays), such as 10 days or 10 ngày")
        guard let text = yaml.text(node, expected) else { return nil }
        let words = text.split(separator: " ").map(String.init)
        // Strings are equal whichever way their marks are typed.
        let isInDays = words.count == 2 && ["day", "days", "ngày"].contains(words[1])
        if isInDays, words[0].utf8.allSatisfy({ (48...57).contains($0) }), let days = Int(words[0]),
            days <= Self.mostDays
        {
            return days
        }
        let number = words.first.flatMap { try? Rational(decimal: $0) } ?? nil
        var mend: Localized?
        if words.count == 1, let number, number.isInteger {
            mend = Localized(vi: "viết \(words[0]) days", en: "write \(words[0]) days")
        } else if isInDays, let number, !number.isInteger {
            mend = Localized(
                vi: "hạn tính theo ngày lịch, không có nửa ngày",
                en: "deadlines are counted in calendar days, there are no halves")
        }
        yaml.report(
            "edition.days", at: node.place,
            Localized(vi: "“\(text.excerpt)” không phải là số ngày", en: "“\(text.excerpt)” is not a number of days"),
            expected: expected, mend: mend)
        return nil
    }

    /// `{id: …, title: …, threshold: 1/2, majority: more, of: members, quota: 1, quorum: 2/3}`
    func ballot(_ node: YAMLNode) -> Ballot? {
        let fields = yaml.fields(
            node, known: ["id", "title", "threshold", "majority", "of", "quota", "quorum"])
        let id = yaml.required("id", fields).flatMap { node in
            yaml.identifier(node, .slug).flatMap { ballotName($0, node) }
        }
        let title = yaml.localized("title", fields)
        let majority: Majority? = yaml.required("majority", fields).flatMap { yaml.choice($0) }
        let threshold = yaml.required("threshold", fields).flatMap { share($0, majority) }
        let base: Ballot.Base? = yaml.required("of", fields).flatMap { yaml.choice($0) }
        let errors = yaml.errors
        let quota = fields.nodes["quota"].flatMap { yaml.whole($0, in: 1...10_000) }
        let quorum = fields.nodes["quorum"].flatMap { share($0, .atLeast) }
        guard let id, let title, let majority, let threshold, let base, yaml.errors == errors else { return nil }
        return Ballot(
            id: id, title: title, threshold: threshold, isEnough: majority == .atLeast, of: base, quota: quota,
            quorum: quorum, place: fields.nodes["id"]?.place ?? node.place)
    }

    private enum Majority: String, CaseIterable {
        case more
        case atLeast = "at least"
    }

    /// Votes on boards that are equal go by a name of their own.
    private func ballotName(_ id: String, _ node: YAMLNode) -> String? {
        guard id == Ballot.tie else { return id }
        yaml.report(
            "edition.ballot", at: node.place,
            Localized(
                vi: "“\(id)” là tên dành cho bỏ phiếu giữa các đơn vị bằng nhau",
                en: "“\(id)” is the name of votes on boards that are equal"),
            mend: Localized(vi: "đặt tên khác", en: "give it another name"))
        return nil
    }

    /// A part of the votes that can be reached: nobody has more than all of them.
    private func share(_ node: YAMLNode, _ majority: Majority?) -> Rational? {
        guard let number = yaml.number(node) else { return nil }
        switch majority {
        case .more where !(number >= 0 && number < 1):
            yaml.invalid(
                number, node,
                Localized(
                    vi: "một phần, từ 0 đến dưới 1: 1/2 là quá bán", en: "a share, from 0 to below 1: 1/2 is a majority"
                ))
        case .atLeast where !(number > 0 && number <= 1), nil where !(number >= 0 && number <= 1):
            yaml.invalid(
                number, node, Localized(vi: "một phần, trên 0 đến 1: 2/3", en: "a share, above 0 up to 1: 2/3"))
        default: return number
        }
        return nil
    }
}

extension Deadlines {
    static let keys = ["submit", "appraise", "object"]
}
