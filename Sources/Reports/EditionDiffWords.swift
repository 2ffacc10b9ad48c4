// All changes between two editions in words, in the order in which the table is read.
import Diagnostics
import FEEL
import Insight
import Rules

/// Says what differs between two editions.
struct EditionDiffWords {
    let diff: EditionDiff
    let old: EditionReport
    let new: EditionReport

    init(_ diff: EditionDiff) {
        self.diff = diff
        old = EditionReport(diff.old)
        new = EditionReport(diff.new)
    }

    /// Groups with at least one line.
    var groups: [(title: Localized, lines: [EditionDiffLine])] {
        let table = diff.table.flatMap { part in
            switch part {
            case .section(let twin): lines(twin)
            case .criterion(let twin): lines(twin)
            }
        }
        let classes = diff.grades.flatMap { lines($0, .grade) } + diff.flags.flatMap { lines($0, .flag) }
        let all: [(Localized, [EditionDiffLine])] = [
            (Localized(vi: "Bộ tiêu chí", en: "The edition"), diff.settings.filter { !$0.isRanking }.map(line)),
            (Localized(vi: "Bảng tiêu chí", en: "The criteria"), table),
            (
                Localized(vi: "Xếp hạng, xếp loại", en: "Ranking and grades"),
                diff.settings.filter(\.isRanking).map(line) + diff.vetoes.flatMap(lines) + classes
                    + diff.ballots.flatMap(lines)
            ),
            (
                Localized(vi: "Chỉ tiêu phải báo cáo", en: "What boards report"),
                diff.indicators.flatMap(lines) + diff.rates.flatMap(lines)
            ),
            (Localized(vi: "Hàm dùng trong công thức", en: "Functions of the formulas"), diff.functions.flatMap(lines)),
            (Localized(vi: "Kiểm tra số liệu", en: "Checks of the figures"), diff.checks.flatMap(lines)),
        ]
        return all.filter { !$0.1.isEmpty }.map { (title: $0.0, lines: $0.1) }
    }

    func same(_ text: String?) -> Localized? { text.map { Localized(same: $0) } }

    // MARK: What is said of the edition as a whole

    private func line(_ part: EditionPart) -> EditionDiffLine {
        let (was, now) = (diff.old, diff.new)
        let subject = EditionDiffSubject(.edition, nil, nil, Localized(same: ""))
        func days(_ days: Int?) -> Localized {
            days.map { Localized(vi: "\($0) ngày", en: $0 == 1 ? "1 day" : "\($0) days") }.orNothing
        }
        switch part {
        case .id: return subject.changed("id", vi: "mã", en: "id", same(was.id), same(now.id))
        case .bloc: return subject.changed("bloc", vi: "khối", en: "bloc", same(was.bloc), same(now.bloc))
        case .status:
            return subject.changed("status", vi: "tình trạng", en: "status", was.status.words, now.status.words)
        case .title: return subject.changed("title", vi: "tên", en: "title", was.title, now.title)
        case .note: return subject.changed("note", vi: "ghi chú", en: "note", was.note, now.note)
        case .valid:
            return subject.changed("valid", vi: "kỳ áp dụng", en: "periods", was.valid.words, now.valid.words)
        case .source:
            return subject.changed("source", vi: "nguồn", en: "source", same(was.source.text), same(now.source.text))
        case .points:
            return subject.changed("points", vi: "tổng điểm", en: "points", was.points.written, now.points.written)
        case .planShare:
            return subject.changed(
                "planShare", vi: "phần kế hoạch năm của kỳ", en: "plan due", was.planWords, now.planWords)
        case .rounding: return subject.changed("rounding", vi: "làm tròn", en: "rounding", old.rounding, new.rounding)
        case .comparedOn:
            return subject.changed(
                "ranking.on", vi: "điểm để so sánh", en: "points compared", old.comparedPoints, new.comparedPoints)
        case .notAssigned:
            return subject.changed(
                "ranking.notAssigned", vi: "so sánh khi có tiêu chí không giao",
                en: "compared where criteria are not assigned",
                was.ranking.notAssigned.words, now.ranking.notAssigned.words)
        case .keys:
            return subject.changed(
                "ranking.keys", vi: "so sánh lần lượt theo", en: "compared in turn by", old.keys, new.keys,
                written: (was.ranking.written, now.ranking.written))
        case .ties: return subject.changed("ranking.ties", vi: "khi bằng nhau", en: "ties", old.ties, new.ties)
        case .vetoedRanked:
            return subject.changed(
                "ranking.vetoed.ranked", vi: "hạng khi không xếp loại", en: "rank without a class", old.vetoedRank,
                new.vetoedRank)
        case .vetoedCounted:
            return subject.changed(
                "ranking.vetoed.counted", vi: "số liệu của đơn vị không xếp loại",
                en: "figures of a board without a class",
                old.vetoedFigures, new.vetoedFigures)
        case .gradesAtMost:
            return subject.changed(
                "grades.atMost", vi: "tổng điểm tính để xếp loại", en: "total that counts for grades", atMost(was),
                atMost(now))
        case .submitDays:
            return subject.changed(
                "deadlines.submit", vi: "hạn nộp báo cáo sau ngày cuối kỳ", en: "reports due after the period",
                days(was.deadlines.submit), days(now.deadlines.submit))
        case .appraiseDays:
            return subject.changed(
                "deadlines.appraise", vi: "hạn thẩm định sau ngày cuối kỳ", en: "appraisals due after the period",
                days(was.deadlines.appraise), days(now.deadlines.appraise))
        case .objectDays:
            return subject.changed(
                "deadlines.object", vi: "hạn kiến nghị sau thẩm định hoặc công bố",
                en: "objections due after an appraisal or publication", days(was.deadlines.object),
                days(now.deadlines.object))
        case .order(let list):
            return subject.changed(
                "order.\(list.rawValue)", Localized(vi: "thứ tự ", en: "order of the ") + list.title,
                [was.order(of: list)], [now.order(of: list)])
        }
    }

    private func atMost(_ edition: Edition) -> Localized {
        edition.gradesAtMost.map { number in
            Localized(vi: "nhiều nhất ", en: "at most ") + number.written
        } ?? Localized(vi: "toàn bộ", en: "all of it")
    }
}

extension EditionPart {
    /// Whether it is about the ranking, and not about the edition as a paper.
    fileprivate var isRanking: Bool {
        switch self {
        case .rounding, .comparedOn, .notAssigned, .keys, .ties, .vetoedRanked, .vetoedCounted, .gradesAtMost: true
        case .order(let list): list == .vetoes || list == .ballots
        case .id, .bloc, .status, .title, .note, .valid, .source, .points, .planShare, .submitDays, .appraiseDays,
            .objectDays:
            false
        }
    }
}

extension EditionPart.Ordered {
    fileprivate var title: Localized {
        switch self {
        case .sections: Localized(vi: "các nhóm", en: "sections")
        case .indicators: Localized(vi: "chỉ tiêu", en: "indicators")
        case .functions: Localized(vi: "hàm", en: "functions")
        case .checks: Localized(vi: "phép kiểm tra", en: "checks")
        case .vetoes: Localized(vi: "điều kiện loại", en: "vetoes")
        case .ballots: Localized(vi: "lần bỏ phiếu", en: "ballots")
        case .rates: Localized(vi: "tỷ giá", en: "exchange rates")
        }
    }
}

extension Edition {
    fileprivate func order(of list: EditionPart.Ordered) -> Localized {
        let names: [Localized] =
            switch list {
            case .sections: sections.map { Localized(same: $0.id) }
            case .indicators: indicators.map { Localized(same: $0.id) }
            case .functions: functions.map { Localized(same: $0.name) }
            case .checks: checks.map { Localized(same: "\($0.condition.tree)") }
            case .vetoes: vetoes.map(\.reason)
            case .ballots: ballots.map { Localized(same: $0.id) }
            case .rates: rates.map { Localized(same: "\($0.from)/\($0.to)") }
            }
        return .list(names, "; ")
    }

    fileprivate var planWords: Localized {
        let parts = Period.Part.allCases.compactMap { part in
            planShare[part].map { part.title + Localized(same: ": \($0.fractionText)") }
        }
        return parts.isEmpty
            ? Localized(vi: "không nêu: toàn bộ kế hoạch năm", en: "not stated: the whole of the year's plan")
            : .list(parts, "; ")
    }
}

extension Edition.Validity {
    fileprivate var words: Localized {
        from == to
            ? Localized(same: from.description) : Localized(vi: "\(from) đến \(to)", en: "\(from) to \(to)")
    }
}

extension Edition.Status {
    fileprivate var words: Localized {
        switch self {
        case .proposal: Localized(vi: "đề xuất", en: "proposal")
        case .signed(let decision):
            Localized(
                vi: "ban hành theo \(decision.number), ngày \(decision.date), \(decision.by)",
                en: "signed: \(decision.number) of \(decision.date), \(decision.by)")
        }
    }
}

extension RankingRule {
    /// The keys as the file writes them.
    fileprivate var written: String { keys.map(\.text).joined(separator: ", ") }
}

extension RankingRule.NotAssigned {
    fileprivate var words: Localized {
        switch self {
        case .percent: Localized(vi: "theo % điểm được giao", en: "by percent of assigned points")
        case .points: Localized(vi: "theo điểm", en: "by points")
        }
    }
}
