// Classes and flags in words: what a board has or may have, how many places a quota has, who stands on its edge and why.
import Diagnostics
import Exact
import Rules
import Scoring

extension Edition {
    /// Numbers that a total is measured against: what is shown rounded must not lie on their other side.
    var thresholds: [Rational] { (grades + flags).map(\.from) + (gradesAtMost.map { [$0] } ?? []) }
}

extension RoundingMode {
    /// How a number of places, which is never negative, is made whole.
    var ofPlaces: Localized {
        switch self {
        case .down, .floor: Localized(vi: "làm tròn xuống", en: "rounded down")
        case .up, .ceiling: Localized(vi: "làm tròn lên", en: "rounded up")
        case .halfUp: Localized(vi: "làm tròn, từ nửa trở lên thì lên", en: "rounded half up")
        case .halfDown: Localized(vi: "làm tròn, quá nửa mới lên", en: "rounded half down")
        case .halfEven: Localized(vi: "làm tròn, đúng nửa thì về số chẵn", en: "rounded half to even")
        }
    }
}

extension Review {
    // MARK: What a board has

    func gradeText(_ row: Ranking.Row) -> Localized {
        guard row.rank != nil else { return .notClassified }
        return edition.grades.text(row.grades, mayHaveNone: row.mayHaveNoGrade, none: .noGrade)
            .map { $0 + vote(on: row, ranking.gradeQuotas) } ?? .noGrade
    }

    func flagText(_ row: Ranking.Row) -> Localized {
        edition.flags.text(row.flags, mayHaveNone: row.mayHaveNoFlag, none: .noFlag)
            .map { $0 + vote(on: row, ranking.flagQuotas) } ?? Localized(same: "–")
    }

    /// Whether a vote is what keeps open if a board has a class or flag.
    func awaitsVote(_ row: Ranking.Row, _ quotas: [Ranking.Allotment]) -> Bool {
        quotas.contains { $0.quota.ties == .vote && $0.edge?.boards.contains(row.scorecard.board) == true }
    }

    private func vote(on row: Ranking.Row, _ quotas: [Ranking.Allotment]) -> Localized {
        awaitsVote(row, quotas) ? .byVote : Localized(same: "")
    }

    // MARK: Notes below the ranking

    /// What the cap changes, how many places each quota has, and who stands on its edge.
    var classNotes: [Localized] {
        ranking.rows.filter { $0.rank != nil }.compactMap { row in
            countedText(row).map { name(row.scorecard.board) + Localized(same: ": ") + $0 }
        }
            + (ranking.gradeQuotas + ranking.flagQuotas).map { quota in
                let holders = quota.surely
                let open = quota.possibly.filter { quota.edge?.boards.contains($0) != true }
                return quota.grade.title + Localized(same: ": ") + places(quota)
                    + (holders.isEmpty
                        ? Localized(same: "") : Localized(vi: "; được: ", en: "; has it: ") + named(holders))
                    + (quota.edge.map { Localized(same: "; ") + text($0, quota) } ?? Localized(same: ""))
                    + (open.isEmpty
                        ? Localized(same: "") : Localized(vi: "; chưa xác định: ", en: "; still open: ") + named(open))
            }
    }

    /// “118.40, counted as 100 for the class”; nil where the cap changes nothing.
    func countedText(_ row: Ranking.Row) -> Localized? {
        guard row.gradeBasis != row.basis, let most = edition.gradesAtMost else { return nil }
        let style = NumberStyle(rounding: edition.rounding)
        let isPercent = edition.ranking.notAssigned == .percent
        func text(_ bounds: Bounds) -> Localized {
            isPercent ? style.percent(bounds, thresholds: edition.thresholds) : style.points(bounds)
        }
        let counted =
            row.gradeBasis.number == most ? most.shown() + Localized(same: isPercent ? "%" : "") : text(row.gradeBasis)
        return Localized(
            vi: "\(text(row.basis).vi), khi xếp loại tính là \(counted.vi)",
            en: "\(text(row.basis).en), counted as \(counted.en) for the class")
    }

    /// “20% of 11 boards = 2.2, rounded down: 2 places”.
    func places(_ quota: Ranking.Allotment) -> Localized {
        let places = Localized(
            vi: "\(quota.places) suất", en: "\(quota.places) \(quota.places == 1 ? "place" : "places")")
        guard case .share(let share, let mode) = quota.quota.size else { return places }
        let exact = quota.quota.exactPlaces(of: quota.scored)
        let vetoed = ranking.rows.filter { !$0.scorecard.vetoes.isEmpty }.count
        let missing = notSubmitted.count
        var remarks: [Localized] = []
        if vetoed > 0 {
            remarks.append(
                Localized(vi: "kể cả \(vetoed) đơn vị có điều kiện loại", en: "\(vetoed) under a veto included"))
        }
        if missing > 0 {
            remarks.append(
                Localized(
                    vi: "chưa tính \(missing) đơn vị chưa gửi số liệu",
                    en: "\(missing) that \(missing == 1 ? "has" : "have") not submitted not counted"))
        }
        let whose =
            remarks.isEmpty
            ? Localized(same: "")
            : Localized(
                vi: " (\(remarks.map(\.vi).joined(separator: ", ")))",
                en: " (\(remarks.map(\.en).joined(separator: ", ")))")
        let percent = (share * 100).written
        let product =
            Localized(
                vi: "\(percent.vi)% của \(quota.scored) đơn vị được chấm",
                en: "\(percent.en)% of \(quota.scored) \(quota.scored == 1 ? "board" : "boards") scored") + whose
            + Localized(same: " = ")
        return exact.isInteger
            ? product + places
            : product + exact.written + Localized(vi: "; ", en: ", ") + mode.ofPlaces + Localized(same: ": ") + places
    }

    /// “3 boards are equal on every key for 1 remaining place: a vote decides (…)”.
    private func text(_ edge: Ranking.Edge, _ quota: Ranking.Allotment) -> Localized {
        let all = edge.boards.count
        let rest = edge.places == 1 ? "1 remaining place" : "\(edge.places) remaining places"
        let head =
            edge.left == all
            ? Localized(
                vi: "\(all) đơn vị bằng nhau ở mọi căn cứ xếp hạng mà chỉ còn \(edge.places) suất",
                en: "\(all) boards are equal on every key for \(rest)")
            : Localized(
                vi:
                    "trong \(all) đơn vị bằng nhau ở mọi căn cứ xếp hạng, \(edge.left) đơn vị còn lại mà chỉ còn \(edge.places) suất",
                en: "of \(all) boards that are equal on every key \(edge.left) are left for \(rest)")
        let extra = edge.left - edge.places
        let outcome =
            switch quota.quota.ties {
            case .vote: Localized(vi: ": bỏ phiếu quyết định", en: ": a vote decides")
            case .all:
                Localized(
                    vi: ": tất cả cùng được, vượt \(extra) suất", en: ": all of them have it, \(extra) beyond the quota"
                )
            case .none: Localized(vi: ": không đơn vị nào được", en: ": none of them has it")
            }
        return head + outcome + Localized(same: " (") + named(edge.boards) + Localized(same: ")")
    }

    private func named(_ boards: [String]) -> Localized { boards.count <= 20 ? list(boards) : few(boards) }

    /// What the bloc has to vote on before classes and flags are final.
    var votesOnClasses: [Localized] {
        (ranking.gradeQuotas + ranking.flagQuotas).filter { $0.quota.ties == .vote && $0.edge != nil }.map {
            Localized(vi: "chờ bỏ phiếu ai được “", en: "a vote decides who has “") + $0.grade.title
                + Localized(same: "”")
        }
    }

    // MARK: Audit

    /// Why one board has its class and flag, from the highest down to the one it surely has; empty where the threshold
    /// alone decides.
    func classLines(_ row: Ranking.Row) -> [Localized] {
        guard row.rank != nil else { return [] }
        var lines = countedText(row).map { [$0] } ?? []
        if !ranking.gradeQuotas.isEmpty {
            lines += steps(
                edition.grades, row.grades, ranking.gradeQuotas, row, row.gradeBasis, isSure: !row.mayHaveNoGrade)
        }
        return lines + steps(edition.flags, row.flags, ranking.flagQuotas, row, row.basis, isSure: !row.mayHaveNoFlag)
    }

    private func steps(
        _ grades: [Grade], _ possible: [Grade], _ quotas: [Ranking.Allotment], _ row: Ranking.Row, _ basis: Bounds,
        isSure: Bool
    ) -> [Localized] {
        let end = isSure ? possible.last.flatMap { grades.firstIndex(of: $0) } ?? grades.count - 1 : grades.count - 1
        return grades.prefix(end + 1).map { grade in
            let from = Localized(vi: ": từ ", en: ": from ") + grade.from.written
            if let most = basis.most, most < grade.from {
                return grade.title + from + Localized(vi: ", không đạt", en: ", not reached")
            }
            let isReached = basis.least.map { $0 >= grade.from } ?? false
            let reached =
                isReached ? Localized(vi: ", đạt", en: ", reached") : Localized(vi: ", chưa rõ có đạt", en: ", open")
            let quota = quotas.first { $0.grade.id == grade.id }
            let size = quota.map { Localized(same: "; ") + places($0) } ?? Localized(same: "")
            return grade.title + from + reached + size
                + (quota.map { outcome($0, possible, row) } ?? Localized(same: ""))
        }
    }

    /// How it stands with one board and one quota.
    private func outcome(_ quota: Ranking.Allotment, _ possible: [Grade], _ row: Ranking.Row) -> Localized {
        let board = row.scorecard.board
        if let edge = quota.edge, edge.boards.contains(board) { return Localized(same: "; ") + text(edge, quota) }
        if quota.surely.contains(board) { return Localized(vi: "; được", en: "; has it") }
        if possible.contains(quota.grade) { return Localized(vi: "; chưa xác định", en: "; still open") }
        return Localized(vi: "; hết suất", en: "; no place left")
            + (quota.surely.isEmpty
                ? Localized(same: "") : Localized(vi: ", đã thuộc về ", en: ", taken by ") + named(quota.surely))
    }
}

extension Localized {
    static let notClassified = Localized(vi: "không xếp loại", en: "not classified")
    /// In place of a grade, and of a flag.
    static let noGrade = Localized(vi: "không đạt", en: "none")
    /// Behind a grade or flag that a vote decides on.
    static let byVote = Localized(vi: ", chờ bỏ phiếu", en: ", by vote")
    static let noFlag = Localized(vi: "không có", en: "none")
}

extension [Grade] {
    /// “Good”, “Good or Fair”, “from Good down to none”; what is skipped is not hidden in a “from … to”. Nil for nothing.
    /// - Parameters:
    ///   - possible: some of these, in their order.
    ///   - none: what having none of them is called.
    func text(_ possible: [Grade], mayHaveNone: Bool, none: Localized) -> Localized? {
        guard let best = possible.first else { return nil }
        let titles = possible.map(\.title) + (mayHaveNone ? [none] : [])
        let last = titles[titles.count - 1]
        let first = firstIndex(of: best) ?? 0
        let isRun =
            Array(self[first...].prefix(possible.count)) == possible
            && (!mayHaveNone || first + possible.count == count)
        if titles.count > 2, isRun {
            return Localized(vi: "từ ", en: "from ") + best.title + Localized(vi: " xuống đến ", en: " down to ") + last
        }
        guard titles.count > 1 else { return best.title }
        let others = titles.dropLast()
        return Localized(
            vi: others.map(\.vi).joined(separator: ", "), en: others.map(\.en).joined(separator: ", "))
            + Localized(vi: " hoặc ", en: " or ") + last
    }
}
