// Papers of the administration: the head and the end that the decree asks for, all numbers of the report, no names that act.
import Diagnostics
import Exact
import Foundation
import Ledger
import OOXML
import Rules
import Testing

@testable import Reports

/// The texts of a DOCX file in order, those of a table cell by cell.
private func texts(_ bytes: [UInt8]) throws -> [String] {
    try WordDocument(bytes, fileName: "a.docx").blocks.flatMap { block in
        switch block {
        case .paragraph(let text): [text]
        // Lines under titles are paragraphs without text.
        case .table(let table): table.rows.flatMap { $0.map { $0.text.trimmingCharacters(in: .newlines) } }
        }
    }
}

private func letter(_ day: String = "2024-07-08") throws -> Letter {
    Letter(
        parent: Localized(vi: "Khối thi đua", en: "The bloc"), issuer: Localized(vi: "Ban Quản lý", en: "The board"),
        number: Localized(same: "     /BC-KTĐ"), place: Localized(vi: "Hưng Yên", en: "Hung Yen"),
        date: try #require(Day(day)), kind: Localized(vi: "Báo cáo", en: "Report"),
        subject: Localized(vi: "Kết quả\nđơn vị", en: "Results\nof a board"),
        signatories: [Localized(vi: "Khối trưởng", en: "Head of the bloc")],
        recipients: [Localized(vi: "Đơn vị", en: "Boards"), Localized(vi: "Lưu: VT", en: "File")])
}

private func minutes(_ bloc: String, _ period: String) throws -> Minutes {
    Minutes(
        review: try shipped(bloc, period), record: PeriodRecord(), at: try #require(Moment("2024-07-08T08:00:00+07:00"))
    )
}

@Suite("Papers of the administration")
struct PaperTests {
    @Test("The head has the state title and motto, the offices, number, place and date, kind and subject")
    func head() throws {
        let document = Document([
            .title(Localized(same: "không hiện")), .paragraph(Localized(vi: "nội dung", en: "text")),
        ])
        let vi = try texts(document.docx(.vi, letter: letter()))
        #expect(vi[0] == "KHỐI THI ĐUA\nBAN QUẢN LÝ")
        #expect(vi[1] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
        #expect(vi[2].hasPrefix("Số: ") && vi[2].hasSuffix("/BC-KTĐ"))
        // Days below 10 have a nought before them; of the months only the first two.
        #expect(vi[3] == "Hưng Yên, ngày 08 tháng 7 năm 2024")
        #expect(Array(vi[4...7]) == ["BÁO CÁO", "Kết quả", "đơn vị", "Nội dung"])
        #expect(vi.contains("Nơi nhận:\n- Đơn vị;\n- Lưu: VT."))
        #expect(vi.contains { $0.hasPrefix("KHỐI TRƯỞNG\n(Ký, ghi rõ họ tên)") })
        #expect(!vi.contains { $0.contains("không hiện") })
        #expect(try texts(document.docx(.vi, letter: letter("2024-02-15")))[3] == "Hưng Yên, ngày 15 tháng 02 năm 2024")
        let en = try texts(document.docx(.en, letter: letter()))
        #expect(en[1] == "SOCIALIST REPUBLIC OF VIET NAM\nIndependence - Freedom - Happiness")
        #expect(en[3] == "Hung Yen, 8 July 2024")
    }

    @Test("Cautions stand under the title and at the top of every page")
    func labels() throws {
        let label = Label(kind: .proposal, reason: Localized(vi: "chưa ký", en: "not signed"))
        let bytes = Document([.labels([label]), .paragraph(Localized(same: "x"))]).docx(.vi, letter: try letter())
        #expect(try texts(bytes).contains("ĐỀ XUẤT: chưa ký"))
        let header = try #require(try ZipArchive(bytes, fileName: "a.docx").contents(of: "word/header2.xml"))
        #expect(String(decoding: header, as: UTF8.self).contains(">ĐỀ XUẤT<"))
    }

    @Test("Minutes are signed once: by those who sign, not in a table besides")
    func signatures() throws {
        let minutes = try minutes("red-river-delta-example", "2024-H1")
        let own = try texts(
            try #require(minutes.content(of: "hung-yen")).docx(.vi, letter: minutes.letter(of: "hung-yen")))
        #expect(own.filter { $0.hasPrefix("KHỐI TRƯỞNG") }.count == 1)
        #expect(own.contains { $0.hasPrefix("ĐẠI DIỆN BAN QUẢN LÝ CÁC KCN TỈNH HƯNG YÊN") })
        #expect(!own.contains("…………………"))
        let all = try texts(minutes.content.docx(.vi, letter: minutes.letter()))
        #expect(all.filter { $0 == "Ban Quản lý các KCN tỉnh Hưng Yên" }.count == 1)
        #expect(all.firstIndex { $0.hasPrefix("THƯ KÝ") }.map { all[$0 + 2].hasPrefix("KHỐI TRƯỞNG") } == true)
    }

    @Test("Every paragraph, item and cell of the minutes stands in the paper", arguments: shippedPeriods)
    func complete(_ bloc: String, _ period: String) throws {
        let minutes = try minutes(bloc, period)
        for language in Language.allCases {
            let paper = try texts(minutes.content.docx(language, letter: minutes.letter()))
            let found = Set(paper.flatMap { $0.split(separator: "\n").map(String.init) })
            for block in minutes.content.blocks {
                switch block {
                case .heading(let text): #expect(found.contains(text[language]))
                case .bullets(let items), .lines(let items):
                    for item in items {
                        #expect(found.contains(item[language].asSentence) || found.contains(item[language]), "\(item)")
                    }
                case .table(let table):
                    for row in table.rows {
                        for (column, cell) in zip(table.columns, row.cells) where !column.isDetail {
                            for line in cell.lines(language) { #expect(found.contains(line), "\(line)") }
                        }
                    }
                default: continue
                }
            }
        }
    }

    @Test("Tables share the width of the page, however many columns they have", arguments: [1, 2, 7, 14, 30, 70])
    func widths(_ columns: Int) throws {
        let table = Table(
            (0..<columns).map { Table.Column(Localized(same: "Cột \($0)"), $0 == 0 ? .left : .right) },
            (0..<9).map { row in
                (0..<columns).map {
                    Localized(same: $0 == 0 ? "Ban Quản lý khu kinh tế số \(row)" : "\(row * 1000).25")
                }
            })
        let layout = try #require(PaperTable(table, .vi)).layout()
        #expect(layout.widths.reduce(0, +) == WordFile.Page.width(isWide: layout.isWide).twips)
        #expect(layout.widths.allSatisfy { $0 > 0 })
        #expect(layout.isWide == (columns > 10))
    }

    @Test("A page is turned for a wide table and turned back for what follows it")
    func turns() throws {
        let wide = Table(
            (0..<14).map { Table.Column(Localized(same: "Cột \($0)"), .right) },
            (0..<60).map { row in (0..<14).map { _ in Localized(same: "\(row + 1000).25") } })
        let bytes = Document([
            .heading(Localized(same: "Trước")), .paragraph(Localized(same: "a")), .heading(Localized(same: "Bảng")),
            .table(wide), .heading(Localized(same: "Sau")), .bullets((0..<60).map { Localized(same: "dòng \($0)") }),
        ]).docx(.vi, letter: try letter())
        let part = try #require(try ZipArchive(bytes, fileName: "a.docx").contents(of: "word/document.xml"))
        let pages = String(decoding: part, as: UTF8.self).components(separatedBy: "<w:pgSz ").dropFirst()
        #expect(pages.map { $0.contains("landscape") } == [false, true, false])
        // The heading of the table goes with it.
        #expect(pages.dropFirst().first.map { !$0.contains("Bảng") } == true)
    }

    @Test("A name that a file brought in stays a name: nothing acts, nothing hides")
    func hostile() throws {
        let name = "<w:hyperlink/>&\"{ HYPERLINK x }\u{202E}\u{0}\n=cmd|'/c calc'!A1"
        let text = Localized(same: name)
        let bytes = Document([
            .heading(text), .paragraph(text), .bullets([text]), .table(Table([.left(vi: "a", en: "a")], [[text]])),
        ]).docx(.vi, letter: try letter())
        let shown = "<w:hyperlink/>&\"{ HYPERLINK x }\u{FFFD}\u{FFFD}\u{FFFD}=cmd|'/c calc'!A1"
        #expect(try texts(bytes).filter { $0 == shown }.count == 4)
    }

    @Test("Sentences begin with a capital; names of boards, commands and formulas stay as they are")
    func sentences() {
        #expect("đạt 321 dự án".asSentence == "Đạt 321 dự án")
        #expect("ngày lập: 08:00".asSentence == "Ngày lập: 08:00")
        for text in ["hung-yen: 3", "thidua rank", "revenue_fdi.actual", "x=1", "12 sự kiện", "SHA-256", ""] {
            #expect(text.asSentence == text)
        }
    }

    @Test("What stands in the middle is broken into lines about equally long")
    func balanced() {
        let width = LetterWidth.twips("CÁC KCN TỈNH HƯNG YÊN", size: 24, isBold: true)
        func lines(_ text: String) -> [String] { text.balanced(in: width, size: 24, isBold: true, isCapital: true) }
        #expect(lines("Ban Quản lý các KCN tỉnh Hưng Yên") == ["BAN QUẢN LÝ CÁC KCN", "TỈNH HƯNG YÊN"])
        #expect(lines("Khối thi đua Đồng bằng sông Hồng") == ["KHỐI THI ĐUA", "ĐỒNG BẰNG SÔNG HỒNG"])
        #expect(lines("Hà Nội") == ["HÀ NỘI"])
        // A word that does not fit is left to the program that shows it.
        #expect(lines("a " + String(repeating: "w", count: 90)).count == 1)
        // The font's own widths: H 722, a 444, six letters of 12 points: (722 + 444) × 12 / 1000 points.
        #expect(LetterWidth.twips("Hà", size: 24) == (1166 * 240 + 999) / 1000)
    }
}
