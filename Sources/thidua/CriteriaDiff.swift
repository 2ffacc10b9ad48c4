// `criteria diff`: what changed between two editions, and what a period would come to by the other one.
import ArgumentParser
import Diagnostics
import Insight
import Reports
import Rules
import Scoring
import Workspace

extension Criteria {
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Hai bộ tiêu chí khác nhau ở đâu, từng quy định; ai đổi điểm, đổi hạng nếu áp dụng bộ kia.",
                "What changed between two editions, rule by rule; who would move if the other one scored."),
            discussion: say(
                """
                Có kỳ thì số liệu của kỳ được chấm theo cả hai bộ: đơn vị nào đổi điểm, hạng, xếp loại, do dòng nào và quy định nào. Tính thử, không ghi gì. Có --bloc mà không có --period: lấy kỳ duy nhất đã có số liệu mà bộ cũ áp dụng.

                Ví dụ:
                  thidua criteria diff red-river-delta-2021 red-river-delta-2024
                  thidua criteria diff red-river-delta-2024 moi.yaml --bloc red-river-delta-example
                  thidua criteria diff cu.yaml moi.yaml --bloc red-river-delta --period 2021 --format html > thay-doi.html
                """,
                """
                With a period its figures are scored by both: whose points, rank or grade would move, on which lines, by which rules. It is worked out, nothing is recorded. With --bloc and no --period: the only period with figures that the old edition scores.

                Examples:
                  thidua criteria diff red-river-delta-2021 red-river-delta-2024
                  thidua criteria diff red-river-delta-2024 new.yaml --bloc red-river-delta-example
                  thidua criteria diff old.yaml new.yaml --bloc red-river-delta --period 2021 --format html > changes.html
                """))

        @Argument(
            help: ArgumentHelp(
                say("Bộ cũ: tên hoặc tệp.", "The old edition: its name or a file."), valueName: "old"),
            completion: .file(extensions: ["yaml"]))
        var old: String

        @Argument(
            help: ArgumentHelp(
                say("Bộ mới: tên hoặc tệp.", "The new edition: its name or a file."), valueName: "new"),
            completion: .file(extensions: ["yaml"]))
        var new: String

        @OptionGroup var bloc: BlocOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.reporting {
                let diff = try EditionDiff(from: edition(old), to: edition(new))
                // A copy that was edited keeps its id: then the files tell the two apart.
                let names = diff.old.id == diff.new.id ? (old: old, new: new) : (old: diff.old.id, new: diff.new.id)
                let (scored, notes) = try period(diff, names)
                let report = EditionDiffReport(diff, period: scored, notes: stale(diff) + notes, names: names)
                common.print(common.format == .csv ? report.listing : report.document, json: report.json)
            }
        }

        /// That examples inside an edition do not come out, as after a rule was changed without them.
        private func stale(_ diff: EditionDiff) -> [Localized] {
            [(diff.old, old), (diff.new, new)].compactMap { edition, name in
                let count = checkExamples(of: edition).count
                guard count > 0 else { return nil }
                return Localized(
                    vi:
                        "“\(name)”: \(count) ví dụ ghi trong tệp không còn đúng với quy định. Xem và sửa: thidua criteria test \(name)",
                    en:
                        "“\(name)”: \(count) \(count == 1 ? "example" : "examples") in the file no longer \(count == 1 ? "holds" : "hold"). See which, to mend them: thidua criteria test \(name)"
                )
            }
        }

        /// By file or name, of whatever bloc: another bloc may borrow it.
        private func edition(_ name: String) throws(Diagnosed) -> Edition { try common.edition(name, bloc: nil) }

        /// The period that both are to score, if there is one, and what is to be said of it.
        private func period(
            _ diff: EditionDiff, _ names: (old: String, new: String)
        ) throws(Diagnosed) -> (scored: EditionDiffReport.Scored?, notes: [Localized]) {
            guard bloc.bloc != nil || bloc.period != nil else { return (nil, []) }
            let workspace = try common.open()
            let owner = try workspace.bloc(bloc.bloc, for: bloc.period)
            var notes: [Localized] = []
            let period: Period
            if let named = bloc.period {
                period = try workspace.period(named, of: owner)
            } else {
                let known = try workspace.periods(of: owner).filter(diff.old.covers)
                guard known.count == 1 else { return (nil, [Self.which(known, owner, diff.old)]) }
                period = known[0]
            }
            let opened = try workspace.open(bloc: owner, period: period)
            common.tell(opened.warnings)
            for (edition, name) in [(diff.old, names.old), (diff.new, names.new)] where !edition.covers(period) {
                notes.append(
                    Localized(
                        vi:
                            "“\(name)” không áp dụng cho kỳ \(period) (chỉ \(edition.valid.shown)); vẫn chấm thử.",
                        en:
                            "“\(name)” does not score \(period) (only \(edition.valid.shown)); it is tried all the same."
                    ))
            }
            if opened.edition.id != diff.old.id {
                notes.append(
                    Localized(
                        vi: "Số liệu kỳ \(period) được báo cáo theo “\(opened.edition.id)”.",
                        en: "The figures of \(period) were reported by “\(opened.edition.id)”."))
            }
            guard !opened.submissions.isEmpty else {
                return (
                    nil,
                    notes + [
                        Localized(
                            vi: "Kỳ \(period) chưa có số liệu của đơn vị nào: không có gì để chấm thử.",
                            en: "No board has submitted for \(period): there is nothing to score.")
                    ]
                )
            }
            func timed(_ edition: Edition) -> [Submission] {
                opened.submissions.map { $0.timed(by: opened.record, edition.deadlines) }
            }
            let effect = EditionEffect(
                diff, period: period, reported: opened.edition, submissions: (timed(diff.old), timed(diff.new)),
                awards: opened.awards, votes: opened.record.tieVotes)
            return (EditionDiffReport.Scored(Review(opened), effect), notes)
        }

        private static func which(_ periods: [Period], _ bloc: Bloc, _ edition: Edition) -> Localized {
            guard let last = periods.last else {
                return Localized(
                    vi: "Khối “\(bloc.id)” chưa có kỳ nào mà “\(edition.id)” áp dụng: chỉ so quy định.",
                    en: "The bloc “\(bloc.id)” has no period that “\(edition.id)” scores: only the rules are compared.")
            }
            let names = periods.map(\.description).joined(separator: ", ")
            return Localized(
                vi:
                    "“\(edition.id)” áp dụng cho nhiều kỳ (\(names)): chỉ so quy định; để chấm thử, thêm --period \(last).",
                en:
                    "“\(edition.id)” scores several periods (\(names)): only the rules are compared; add --period \(last) to score one."
            )
        }
    }
}

extension Edition.Validity {
    /// `2024-H1` or `2024-H1…2024`.
    fileprivate var shown: String { from == to ? from.description : "\(from)…\(to)" }
}
