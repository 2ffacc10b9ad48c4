// The report as a document: the review of the figures, the ranking, a chapter a board, and how to check it all.
import Diagnostics
import Exact
import Insight
import Ledger
import Rules
import Scoring

extension Report {
    /// Above so many boards the bloc's report leaves out the chapters of the boards: nobody opens such a file, and each board
    /// has a report of its own.
    public static let mostBoards = 60

    /// - Parameters:
    ///   - derivations: whether each criterion of a scorecard opens to how its points came about.
    ///   - progress: told how many of how many boards are done.
    public func document(derivations: Bool, progress: (Int, Int) -> Void = { _, _ in }) -> Document {
        var blocks = [Document.Block.title(title), .labels(labels), .bullets(facts)]
        let rows = review.ranking.rows
        let means = BlocMeans(review.ranking, by: review.edition)
        if let board {
            guard let row = rows.first(where: { $0.scorecard.board == board }) else { return Document(blocks) }
            blocks += boardBlocks(row, means, derivations: derivations)
            progress(1, 1)
            return Document(blocks + insightBlocks + verificationBlocks)
        }
        let figures = HalfYear(self)
        blocks += summaryBlocks(figures) + reviewBlocks(figures)
        blocks += rankingBlocks
        if rows.count > Self.mostBoards {
            blocks += [
                .chapter(Localized(vi: "Phiếu điểm từng đơn vị", en: "Scorecards of the boards")),
                .paragraph(
                    Localized(
                        vi:
                            "Khối có \(rows.count) đơn vị: phiếu điểm không nằm trong báo cáo này. Lập cho từng đơn vị bằng: thidua report --board ĐƠN-VỊ\(options)",
                        en:
                            "The bloc has \(rows.count) boards: their scorecards are not part of this report. Make each with: thidua report --board BOARD\(options)"
                    )),
            ]
        } else {
            for (number, row) in rows.enumerated() {
                blocks += boardBlocks(row, means, derivations: derivations)
                progress(number + 1, rows.count)
            }
        }
        return Document(blocks + insightBlocks + verificationBlocks)
    }

    private var insightBlocks: [Document.Block] { insights.flatMap { [.chapter($0.title)] + $0.blocks } }

    /// What a command needs to come to the same period.
    var options: String { " --bloc \(review.bloc.id) --period \(review.period)" }

    var title: Localized {
        let kind =
            board.map { Localized(vi: "Phiếu điểm · ", en: "Scorecard · ") + review.name($0) + Localized(same: " · ") }
            ?? Localized(vi: "Báo cáo thi đua · ", en: "Emulation report · ")
        return kind + review.bloc.title + Localized(same: " · ") + review.period.title
    }

    private var minutes: Minutes { Minutes(review: review, record: record, at: at, seal: seal) }

    /// Without the document that the edition rests on: it may be a page long, and stands with the ways to verify.
    var facts: [Localized] { minutes.facts.filter { $0 != minutes.basis } }

    // MARK: Ranking

    private var rankingBlocks: [Document.Block] {
        var blocks: [Document.Block] = [.chapter(Localized(vi: "Xếp hạng", en: "Ranking"))]
        // Without its own title, edition and labels, which stand above.
        var rest = review.rankingDocument.blocks.dropFirst(3)
        if let table = rest.firstIndex(where: { if case .table = $0 { true } else { false } }) {
            blocks += rest[...table]
            rest = rest[(table + 1)...]
        }
        if !review.ranking.rows.isEmpty { blocks.append(.chart(sectionChart)) }
        return blocks + rest + gapBlocks + movementBlocks
    }

    /// Points by section, one bar a board; of an interval what the board surely has.
    private var sectionChart: Chart {
        let rows = review.ranking.rows
        let sections = review.edition.sections
        let style = NumberStyle(rounding: review.edition.rounding)
        let totals = rows.map { style.points(review.chosen($0.scorecard.total)) }
        let title = Localized(vi: "Điểm theo nhóm tiêu chí", en: "Points by section")
        let ends = [rows.indices.first, rows.indices.last].compactMap { $0 }
        let open = rows.contains { review.chosen($0.scorecard.total).number == nil }
        return Chart(
            .stacked, title: title,
            summary: Localized(
                vi: "Mỗi đơn vị một thanh, các phần là điểm từng nhóm, theo thứ tự xếp hạng: ",
                en: "One bar a board, its parts the points of the sections, in the order of the ranking: ")
                + .list(
                    (ends.first == ends.last ? ends.suffix(1) : ends[...]).map {
                        review.name(rows[$0].scorecard.board) + Localized(same: " ") + totals[$0]
                    }, " … ") + Localized(same: ".")
                + (open
                    ? Localized(
                        vi: " Điểm chưa xác định vẽ theo mức chắc chắn có.",
                        en: " Of undetermined points the sure part is drawn.") : Localized(same: "")),
            categories: rows.map { review.name($0.scorecard.board) },
            series: sections.map { Localized(same: $0.id + " ") + $0.title },
            values: rows.map { row in
                row.scorecard.sections.map { section in
                    let points = review.chosen(section.points)
                    return points.number ?? points.least
                }
            },
            texts: rows.map { row in row.scorecard.sections.map { style.points(review.chosen($0.points)) } },
            ends: totals,
            table: Table(
                [.left(vi: "Đơn vị", en: "Board")]
                    + sections.map { Table.Column(Localized(same: $0.id), .right) }
                    + [.right(vi: "Tổng", en: "Total")],
                zip(rows, totals).map { row, total in
                    [review.name(row.scorecard.board)]
                        + row.scorecard.sections.map { style.points(review.chosen($0.points)) } + [total]
                }), isRepeated: true)
    }

    // MARK: How to verify

    /// What anybody can do to see for themselves.
    var verificationBlocks: [Document.Block] {
        let bloc = review.bloc.id
        let example = board ?? review.ranking.rows.first?.scorecard.board ?? "BOARD"
        let criterion = review.edition.criteria.first?.id ?? "ID"
        let again = options + (board.map { " --board \($0)" } ?? "") + " --at \(at)"
        // Without a signed checkpoint there are no receipts to verify.
        let receipt =
            seal?.note == nil
            ? []
            : [
                Localized(
                    vi:
                        "Biên nhận của đơn vị: thidua receipt verify \(example).tlog-proof --key Scores/\(bloc)/ledger.pub",
                    en:
                        "A board's receipt: thidua receipt verify \(example).tlog-proof --key Scores/\(bloc)/ledger.pub"
                )
            ]
        let blocks: [Document.Block] = [
            .chapter(Localized(vi: "Cách kiểm tra", en: "How to verify")),
            .paragraph(
                Localized(
                    vi:
                        "Báo cáo do phần mềm \(engine) lập từ sổ thi đua và bộ tiêu chí; mọi số tính chính xác, chỉ làm tròn khi ghi ra. Ai có sổ và bộ tiêu chí đều lập lại được: cùng sổ, cùng bộ tiêu chí và cùng thời điểm cho ra cùng một tệp, đúng đến từng byte. Không cần phần mềm này cũng kiểm tra được bằng bảng tính XLSX của báo cáo, tự tính lại từ số liệu đầu vào. Đơn vị giữ biên nhận thì kiểm tra được số liệu của mình nằm trong sổ. Các lệnh để làm việc đó:",
                    en:
                        "Made by \(engine) from the ledger and the edition; all numbers are exact and rounded only where they are shown. Whoever has the ledger and the edition can make the report again: the same ledger, edition and moment give the same file to the byte. The report's XLSX workbook computes everything from the inputs without this program. A board that keeps a receipt can check that its figures are in the ledger. The commands for it:"
                )),
            .bullets(
                [
                    minutes.basis,
                    Localized(
                        vi:
                            "Sổ có khớp với nội dung và với gốc nêu dưới đây không: thidua ledger verify --bloc \(bloc)",
                        en:
                            "Whether the ledger holds, and its root is the one below: thidua ledger verify --bloc \(bloc)"
                    ),
                    Localized(
                        vi: "Tính lại bảng xếp hạng: thidua rank\(options)",
                        en: "The ranking again: thidua rank\(options)"),
                    Localized(
                        vi: "Vì sao được số điểm ấy: thidua audit \(example) --criterion \(criterion)\(options)",
                        en: "Why a board has these points: thidua audit \(example) --criterion \(criterion)\(options)"),
                    Localized(
                        vi:
                            "Bảng tính tự tính lại và so với kết quả ở đây: thidua report --format xlsx\(again)",
                        en:
                            "The workbook that computes everything and compares it with these results: thidua report --format xlsx\(again)"
                    ),
                ] + receipt),
        ]
        return blocks + minutes.sealBlocks
    }
}
