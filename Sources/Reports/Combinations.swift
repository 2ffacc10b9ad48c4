// Figures that were put together: of boards that merged, of ratios' parts, of the year before. Which files, and what is not certain.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// What a board's figures were put together from beside its own file.
struct Combination {
    var board: String
    var merger: Merger?
    /// Other boards whose reports of an earlier period stand for it, by period.
    var earlier: [(period: Period, boards: [String])]

    var others: [String] { (merger?.predecessors ?? []) + earlier.flatMap(\.boards) }
}

extension Review {
    /// The boards whose figures hold those of others, in the order of the members.
    func combinations(of boards: [String]? = nil) -> [Combination] {
        bloc.members.compactMap { member in
            guard boards?.contains(member.id) ?? true, let submission = submissions[member.id] else { return nil }
            var owners: [Period: Set<String>] = [:]
            for part in submission.figures.values.flatMap({ $0.composition?.leaves ?? [] }) where part.period != period
            {
                owners[part.period, default: []].insert(part.board)
            }
            let earlier = owners.filter { $0.value != [member.id] }.sorted { $0.key < $1.key }.map { period, found in
                (period: period, boards: bloc.members.map(\.id).filter(found.contains))
            }
            guard submission.merger != nil || !earlier.isEmpty else { return nil }
            return Combination(board: member.id, merger: submission.merger, earlier: earlier)
        }
    }

    /// “Figures put together”, where there are any.
    var combinationBlocks: [Document.Block] { combinationBlocks(of: nil) }

    func combinationBlocks(of boards: [String]?) -> [Document.Block] {
        let items = combinations(of: boards).flatMap(notes)
        guard !items.isEmpty else { return [] }
        return [.heading(Localized(vi: "Số liệu gộp", en: "Figures put together")), .bullets(items)]
    }

    private func notes(_ combination: Combination) -> [Localized] {
        var items: [Localized] = []
        if let merger = combination.merger {
            if merger.parts.count > 1 || !merger.lacking.isEmpty {
                let parts = merger.parts.map { part in part.file ?? part.board }.joined(separator: " + ")
                items.append(Localized(vi: "cộng từ \(parts)", en: "the sum of \(parts)"))
            }
            if !merger.lacking.isEmpty {
                items.append(
                    Localized(vi: "còn thiếu phần của ", en: "still without the part of ") + list(merger.lacking))
            }
            if !merger.included.isEmpty {
                items.append(
                    Localized(vi: "số liệu của ", en: "the figures of ") + list(merger.included)
                        + Localized(
                            vi: " (không có tệp riêng) được coi là nằm trong tệp của đơn vị kế thừa",
                            en: " (no file of their own) are taken to be in the successor's file"))
            }
        }
        for earlier in combination.earlier {
            items.append(
                Localized(
                    vi: "số cùng kỳ cộng từ báo cáo kỳ \(earlier.period) của ",
                    en: "the same period of the year before is the sum of the reports for \(earlier.period) of ")
                    + list(earlier.boards))
        }
        if let doubt = bloc.unverified(combination.others + [combination.board]) {
            items.append(Localized(vi: "CHƯA KIỂM CHỨNG: ", en: "NOT VERIFIED: ") + doubt)
        }
        return items.map { name(combination.board) + Localized(same: ": ") + $0 }
    }

    /// For programs: nothing where nothing was put together, so that readers of older results see no change.
    var combinationEntries: [(String, JSON)] { combinationEntries(of: nil) }

    func combinationEntries(of boards: [String]?) -> [(String, JSON)] {
        let combinations = combinations(of: boards)
        guard !combinations.isEmpty else { return [] }
        return [
            (
                "combined",
                .array(
                    combinations.map { combination in
                        let merger = combination.merger
                        return .object([
                            ("board", .string(combination.board)),
                            (
                                "parts",
                                .array(
                                    (merger?.parts ?? []).map {
                                        .object([("board", .string($0.board)), ("file", .text($0.file))])
                                    })
                            ),
                            ("included", .array((merger?.included ?? []).map { .string($0) })),
                            ("lacking", .array((merger?.lacking ?? []).map { .string($0) })),
                            (
                                "earlier",
                                .array(
                                    combination.earlier.map {
                                        .object([
                                            ("period", .string($0.period.description)),
                                            ("boards", .array($0.boards.map { .string($0) })),
                                        ])
                                    })
                            ),
                            (
                                "unverified",
                                bloc.unverified(combination.others + [combination.board]).map { .both($0) } ?? .null
                            ),
                        ])
                    })
            )
        ]
    }
}

extension Audit {
    /// How each figure was made of others, and why one that is missing could not be.
    func compositions(_ derivation: Derivation) -> [Document.Block] {
        let prose = Prose(edition)
        var others: Set<String> = []
        var items = derivation.figures.compactMap { key, _ -> Localized? in
            guard let figure = submission?.figures[key], let composition = figure.composition else {
                return submission?.gaps[key].map {
                    prose.figure(key) + Localized(vi: ": THIẾU: ", en: ": MISSING: ") + $0
                }
            }
            others.formUnion(composition.leaves.map(\.board))
            let made =
                prose.figure(key)
                + Localized(same: ": \(figure.value.value.precise) = \(composition.text(in: review.period))")
            guard case .ratio(_, _, _, let reported?) = composition, reported != figure.value else { return made }
            return made + Localized(vi: "; đơn vị ghi \(reported)", en: "; reported as \(reported)")
        }
        guard !items.isEmpty else { return [] }
        if others.contains(where: { $0 != board }), let doubt = review.bloc.unverified(others.union([board]).sorted()) {
            items.append(Localized(vi: "CHƯA KIỂM CHỨNG: ", en: "NOT VERIFIED: ") + doubt)
        }
        return [.heading(Localized(vi: "Số liệu từ đâu ra", en: "What figures were made of")), .bullets(items)]
    }

    /// Where a figure stands; one made of several is followed further below.
    func place(_ figure: Figure) -> Localized {
        guard let composition = figure.composition, composition.leaves.count > 1 else {
            return Localized(same: figure.origin.lineSpot)
        }
        return Localized(vi: "xem bên dưới", en: "see below")
    }

    func json(_ composition: Composition) -> JSON {
        func parts(_ parts: [Composition.Part]) -> JSON { .array(parts.map(json)) }
        switch composition {
        case .sum(let all): return .object([("by", .string("sum")), ("parts", parts(all))])
        case .agreement(let all): return .object([("by", .string("agreement")), ("parts", parts(all))])
        case .ratio(let of, let to, let isPercent, let reported):
            return .object([
                ("by", .string("ratio")), ("parts", parts([of, to])), ("percent", .bool(isPercent)),
                ("reported", reported.map { JSON.value($0.value) } ?? .null),
            ])
        }
    }

    private func json(_ part: Composition.Part) -> JSON {
        .object(
            [
                ("board", .string(part.board)), ("period", .string(part.period.description)),
                ("indicator", .string(part.key.indicator)), ("attribute", .string(part.key.attribute.rawValue)),
                ("value", JSON.value(part.figure.value.value)), ("estimate", .bool(part.figure.isEstimate)),
                ("file", .string(part.figure.standingOrigin.file)),
                ("line", .number(String(part.figure.standingOrigin.line))),
            ] + (part.figure.composition.map { [("madeOf", json($0))] } ?? []))
    }
}
