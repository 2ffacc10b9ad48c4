// Number formats and days.
import OOXML
import Testing

struct FormatTests {
    private func format(id: Int, code: String? = nil) throws -> Workbook.Format? {
        let escaped = code?.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
        var maker = WorkbookMaker(cell: "<v>1</v>", attributes: #"s="1""#)
        let formats = escaped.map { "<numFmts><numFmt numFmtId=\"\(id)\" formatCode=\"\($0)\"/></numFmts>" } ?? ""
        maker.styles = """
            \(formats)<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="\(id)" xfId="0"/></cellXfs>\
            <dxfs><dxf><numFmt numFmtId="\(id)" formatCode="0%"/></dxf></dxfs>
            """
        return try maker.cell()?.format
    }

    @Test(
        "Formats without a code",
        arguments: [
            (0, Workbook.Format.number), (4, .number), (9, .percent), (10, .percent), (11, .number), (12, .number),
            (14, .date), (17, .date), (18, .time), (21, .time), (22, .date), (37, .number), (45, .time), (48, .number),
            (49, .text),
        ])
    func builtIn(_ id: Int, _ expected: Workbook.Format) throws {
        #expect(try format(id: id) == expected)
    }

    @Test(
        "Formats with a code",
        arguments: [
            ("0.0%", Workbook.Format.percent), ("#,##0.00%;[Red]-#,##0.00%", .percent), ("0\"%\"", .number),
            ("0\\%", .number), ("0_%", .number), ("#,##0.0", .number), ("General", .number),
            ("general\" đồng\"", .worded("đồng")),
            ("dd/mm/yyyy", .date), ("[$-42A]dd/mm/yyyy", .date), ("[$-F800]dddd, mmmm dd, yyyy", .date),
            ("\"ngày\" dd \"tháng\" mm", .date), ("#,##0 \"USD/năm\"", .worded("USD/năm")),
            ("#,##0\\ \\d", .worded("d")),
            ("#,##0,", .scaled(thousands: 1)), ("0.0,,", .scaled(thousands: 2)), ("#,##0,.00", .scaled(thousands: 1)),
            ("#,##0\"000\"", .worded("000")), ("#,##0_-;0\" tỷ\"", .number), ("0.0\" tỷ USD\"", .worded("tỷ USD")),
            ("[$USD] #,##0", .number), ("#,##0 [$đ-42A]", .number), ("h:mm", .time), ("[h]:mm:ss", .time),
            ("[mm]:ss", .time),
            ("mm:ss.0", .time), ("mmm-yy", .date), ("mmmm", .date), ("dd/mm/yyyy hh:mm", .date), ("h:mm AM/PM", .time),
            ("0.00E+00", .number), ("##0.0e-0", .number), ("@", .text),
            ("_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", .number),
            ("[=0]\"-\";0.0%", .percent), ("[Red][<100]0.0%", .percent), ("[Blue]0", .number), ("[Đỏ]0", .number),
            (";;;", .number),
            ("\"chưa đóng", .number), ("[chưa đóng", .number), ("# ?/?", .number), ("yyyy\"-\"", .date),
        ])
    func custom(_ code: String, _ expected: Workbook.Format) throws {
        #expect(try format(id: 164, code: code) == expected)
    }

    @Test("A code counts also for a number that has a format of its own")
    func overridden() throws {
        #expect(try format(id: 14, code: "0.0") == .number)
    }

    @Test("What a format does not say comes from the style that it is based on")
    func based() throws {
        var maker = WorkbookMaker(cell: "<v>0.5</v>", attributes: #"s="0""#)
        maker.styles =
            #"<cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf xfId="1"/></cellXfs>"#
        #expect(try maker.cell()?.format == .percent)
    }

    @Test(
        "Days by their numbers from 1900 on, without the day that 1900 did not have",
        arguments: [
            (1, "1900-1-1"), (31, "1900-1-31"), (59, "1900-2-28"), (61, "1900-3-1"), (366, "1900-12-31"),
            (36_526, "2000-1-1"), (36_585, "2000-2-29"), (44_742, "2022-6-30"), (45_658, "2025-1-1"),
            (2_958_465, "9999-12-31"),
        ])
    func days1900(_ serial: Int, _ expected: String) {
        #expect(Workbook.day(serial, date1904: false).map { "\($0.year)-\($0.month)-\($0.day)" } == expected)
    }

    @Test(
        "Days by their numbers from 1904 on",
        arguments: [
            (0, "1904-1-1"), (59, "1904-2-29"), (60, "1904-3-1"), (43_280, "2022-6-30"), (2_957_003, "9999-12-31"),
        ])
    func days1904(_ serial: Int, _ expected: String) {
        #expect(Workbook.day(serial, date1904: true).map { "\($0.year)-\($0.month)-\($0.day)" } == expected)
    }

    @Test("Numbers that are no days")
    func noDays() {
        #expect([0, -1, 60, 2_958_466, Int.max, Int.min].allSatisfy { Workbook.day($0, date1904: false) == nil })
        #expect([-1, 2_957_004].allSatisfy { Workbook.day($0, date1904: true) == nil })
    }

    @Test("Every day follows the one before, in both systems")
    func everyDay() {
        for (first, last, is1904) in [(61, 200_000, false), (0, 200_000, true)] {
            var before = Workbook.day(first, date1904: is1904)
            var faults = 0
            for serial in (first + 1)...last {
                guard let a = before, let b = Workbook.day(serial, date1904: is1904) else {
                    faults += 1
                    continue
                }
                let isLeap = a.year % 4 == 0 && (a.year % 100 != 0 || a.year % 400 == 0)
                let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][a.month - 1]
                let next =
                    a.day < length
                    ? (a.year, a.month, a.day + 1) : a.month < 12 ? (a.year, a.month + 1, 1) : (a.year + 1, 1, 1)
                if b != next { faults += 1 }
                before = b
            }
            #expect(faults == 0)
        }
    }
}
