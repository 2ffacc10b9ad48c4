// The stored form of appraisals: the same bytes every time, and back without loss.
import Diagnostics
import Exact
import Ledger
import Rules
import Testing

@testable import Workspace

private func sample() throws -> Appraisal {
    var cell = Place(file: "thư mục/phiếu.xlsx", sheet: Place.Sheet(name: "Nhóm A", index: 1), row: 7, column: 9)
    cell.length = 1
    let line = Place(file: "/home/x/t.yaml", line: 3, column: 5, length: 4)
    var appraisal = Appraisal(board: "north", period: h1, remark: "đủ \"hồ sơ\"\\", opinion: "nhất trí")
    let third = try #require(Rational(numerator: "1", denominator: "3"))
    appraisal.figures = [
        FigureKey("export", .actual): VerifiedFigure(
            value: .number(try Rational(decimal: "-518.25")), reason: "một", origin: cell),
        FigureKey("export", .plan): VerifiedFigure(value: nil, reason: "hai", origin: line),
        FigureKey("filed", .actual): VerifiedFigure(value: .yesNo(false), reason: "ba", origin: line),
        FigureKey("share", .actual): VerifiedFigure(value: .number(third), reason: "bốn", origin: line),
    ]
    appraisal.points = [
        "A.2": Award(
            board: "north", criterion: "A.2", points: try Rational(decimal: "7.5"), reason: "năm", origin: line),
        "B)1": Award(board: "north", criterion: "B)1", points: -8, origin: cell),
    ]
    appraisal.evidence = [
        "export": EvidenceDecision(isAccepted: false, reason: "bản sao", origin: cell),
        "filed": EvidenceDecision(isAccepted: true, origin: line),
    ]
    return appraisal
}

@Test("an appraisal comes back from its stored form, without folders of the machine that recorded it")
func appraisalRoundTrip() throws {
    let appraisal = try sample()
    let bytes = Array(appraisal.json.text.utf8)
    let back = try Appraisal(stored: bytes, at: "x")
    #expect(back.json.text == appraisal.json.text)
    #expect(back.figures.mapValues(\.value) == appraisal.figures.mapValues(\.value))
    #expect(back.figures.mapValues(\.reason) == appraisal.figures.mapValues(\.reason))
    #expect(back.points.mapValues(\.points) == appraisal.points.mapValues(\.points))
    #expect(back.evidence["export"]?.reason == "bản sao" && back.evidence["filed"]?.isAccepted == true)
    #expect(back.remark == appraisal.remark && back.opinion == appraisal.opinion)
    #expect(back.figures[FigureKey("export", .actual)]?.origin.spot == "phiếu.xlsx:Nhóm A!I7")
    #expect(back.figures[FigureKey("filed", .actual)]?.origin == Place(file: "t.yaml", line: 3, column: 5, length: 4))
    #expect(!appraisal.json.text.contains("/home"))
}

@Test("the stored form is what it is")
func appraisalStoredForm() throws {
    var appraisal = Appraisal(board: "north", period: h1)
    let place = Place(file: "t.yaml", line: 3, column: 5)
    appraisal.figures[FigureKey("export", .actual)] = VerifiedFigure(value: .number(4), reason: "x", origin: place)
    #expect(
        appraisal.json.text
            == #"{"board":"north","evidence":{},"figures":{"export.actual":{"at":{"column":5,"file":"t.yaml","line":3},"reason":"x","value":"4"}},"format":"thidua.appraisal/1","period":"2024-H1","points":{}}"#
    )
}

@Test("a stored form with a byte changed is refused or is another appraisal, never a crash")
func appraisalTampering() throws {
    let appraisal = try sample()
    let bytes = Array(appraisal.json.text.utf8)
    var refused = 0
    for index in bytes.indices {
        for byte in [UInt8(ascii: "0"), UInt8(ascii: "}"), UInt8(ascii: "x"), 0] where bytes[index] != byte {
            var changed = bytes
            changed[index] = byte
            do {
                #expect(try Appraisal(stored: changed, at: "x").json.text == String(decoding: changed, as: UTF8.self))
            } catch {
                #expect(error.diagnostics.codes == ["appraisal.stored"])
                refused += 1
            }
        }
    }
    #expect(refused > 500)
    for wrong in ["", "{}", "[]", #"{"format":"thidua.appraisal/2"}"#] {
        #expect(throws: Diagnosed.self) { try Appraisal(stored: wrong.bytes, at: "x") }
    }
}
