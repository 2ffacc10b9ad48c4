// A document with every kind of block and chart, for boards of whatever names.
import Diagnostics
import Exact

@testable import Reports

/// Names that want to be more than names, and one that is only long.
let hostileNames = [
    "<script>alert(1)</script>", "javascript:alert(1)", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</style><style>*{display:none}</style>", "{{title}} {{{title}}} {{#rows}}",
    "</title><base href=\"//example.org\">",
    "Ban Quản lý các khu công nghiệp, khu chế xuất và khu kinh tế của một tỉnh có tên rất dài ở đồng bằng sông Hồng",
    "Mộttênkhôngcódấucáchnàodàiđếnmứckhôngmộtcộtnàocủabảngchứanổinếukhôngbịngắtgiữachừng",
]

/// A report in the shape of the real one: three charts of all boards, a chapter a board.
func pageDocument(names: [String]) -> Document {
    let names = names.map { Localized(same: $0) }
    func same(_ number: Int) -> Localized { Localized(same: "\(number)") }
    func points(_ board: Int, _ part: Int) -> Int { (board * 7 + part * 11) % 30 - (part == 2 ? 5 : 0) }
    let parts = (0..<3).map { Localized(vi: "Mục \($0)", en: "Section \($0)") }
    let boards = names.indices
    var stacked = Chart(
        .stacked, title: Localized(vi: "Điểm theo mục", en: "Points by section"), summary: names[0],
        categories: names, series: parts, values: boards.map { board in (0..<3).map { Rational(points(board, $0)) } },
        texts: boards.map { board in (0..<3).map { Localized(same: "\(points(board, $0))") } },
        table: Table(
            [.left(vi: "Đơn vị", en: "Board")] + parts.map { Table.Column($0, .right) },
            boards.map { board in [names[board]] + (0..<3).map { same(points(board, $0)) } }))
    stacked.ends = boards.map { board in same((0..<3).map { points(board, $0) }.reduce(0, +)) }
    let periods = [Localized(vi: "Năm 2022", en: "2022"), Localized(vi: "Năm 2023", en: "2023")]
    func lines(isRank: Bool, _ title: Localized) -> Chart {
        func value(_ period: Int, _ board: Int) -> Int? {
            // The last board was not there in the last period.
            period == 1 && board == names.count - 1 ? nil : (board * (period + 2)) % names.count + 1
        }
        return Chart(
            .lines(isRank: isRank), title: title, summary: names[0], categories: periods, series: names,
            values: periods.indices.map { period in boards.map { value(period, $0).map { Rational($0) } } },
            texts: periods.indices.map { period in
                boards.map { Localized(same: value(period, $0).map { "\($0)" } ?? "–") }
            },
            table: Table(
                [.left(vi: "Đơn vị", en: "Board")] + periods.map { Table.Column($0, .right) },
                boards.map { board in
                    [names[board]] + periods.indices.map { Localized(same: value($0, board).map { "\($0)" } ?? "–") }
                }))
    }
    var blocks: [Document.Block] = [
        .title(names[0]), .paragraph(names[names.count - 1]),
        .labels([Label(kind: .proposal, reason: names[0]), Label(kind: .estimate, reason: names[0])]),
        .chapter(Localized(vi: "Xếp hạng", en: "Ranking")), .chart(stacked),
        .chart(lines(isRank: true, Localized(vi: "Thứ hạng", en: "Ranks"))),
        .chart(lines(isRank: false, Localized(vi: "Phần trăm", en: "Percent"))),
    ]
    for board in boards {
        let derivation = Document.Fold(
            Localized(vi: "Cách tính", en: "How it came about"),
            [
                .paragraph(names[board]), .heading(Localized(vi: "Các bước", en: "Steps")), .lines([names[board]]),
                .table(
                    Table([.left(vi: "Bước", en: "Step"), .right(vi: "Số", en: "Number")], [[names[board], same(3)]])),
            ])
        blocks += [
            .chapter(names[board]), .paragraph(names[board]),
            .table(
                Table(
                    [
                        .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
                        .right(vi: "Điểm", en: "Points"),
                        .right(vi: "Trên", en: "Of"), .left(vi: "Tình trạng", en: "State"),
                    ],
                    [
                        Table.Row([.same("A"), Table.Cell(parts[0]), .same("8"), .same("20"), .empty], isGroup: true),
                        Table.Row(
                            [
                                .same("A.1"), Table.Cell([names[board], names[board]]), .same("5"), .same("10"),
                                Table.Cell(names[board]),
                            ],
                            fold: derivation),
                        Table.Row(
                            [.same("A.2"), Table.Cell(names[board]), .same("3"), .same("10"), .empty], fold: derivation),
                    ])),
            .chart(
                Chart(
                    .grouped, title: Localized(vi: "Tự chấm và thẩm định", en: "Self and verified"),
                    summary: names[board],
                    categories: parts,
                    series: [Localized(vi: "Tự chấm", en: "Self"), Localized(vi: "Thẩm định", en: "Verified")],
                    values: (0..<3).map {
                        [Rational(points(board, $0) + 2), $0 == 1 ? nil : Rational(points(board, $0))]
                    },
                    texts: (0..<3).map {
                        ["\(points(board, $0) + 2)", $0 == 1 ? "–" : "\(points(board, $0))"].map { Localized(same: $0) }
                    },
                    table: Table([.left(vi: "Mục", en: "Section")], parts.map { [$0] }))),
            .chart(
                Chart(
                    .diverging, title: Localized(vi: "Mạnh và yếu", en: "Strengths and weaknesses"),
                    summary: names[board],
                    categories: [names[board], names[0], parts[1]],
                    series: [Localized(vi: "Chênh lệch", en: "Difference")],
                    values: [[5], [-3], [0]], texts: ["+5%", "-3%", "0%"].map { [Localized(same: $0)] },
                    table: Table([.left(vi: "Mục", en: "Section")], parts.map { [$0] }), isRepeated: true)),
            .bullets([names[board]]), .fold(derivation),
        ]
    }
    return Document(blocks)
}
