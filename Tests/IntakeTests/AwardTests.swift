// The points that the head gives: bounds, steps, names.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

@Test func awardsAreReadFromCSVAndJSONAlike() throws {
    let fixture = try Fixture()
    let csv = fixture.awards("board,criterion,points,reason\nha-nam,B.1,12.50,\"Tốt, đúng hạn\"\nhung-yen,B.1,0,\n")
    let vietnamese = fixture.awards("Lý do,Điểm,Tiêu chí,Đơn vị\n\"Tốt, đúng hạn\",12.5,B.1,ha-nam\n,0,B.1,hung-yen\n")
    let json = fixture.awards(
        """
        [{"board": "ha-nam", "criterion": "B.1", "points": 12.5, "reason": "Tốt, đúng hạn"},
         {"board": "hung-yen", "criterion": "B.1", "points": "0", "reason": null}]
        """, .json)
    #expect(csv.diagnostics == [])
    #expect(
        csv.awards == [
            Award(
                board: "ha-nam", criterion: "B.1", points: Rational(25, over: 2)!, reason: "Tốt, đúng hạn",
                origin: Place(file: "f.csv", line: 2, column: 12, length: 5)),
            Award(
                board: "hung-yen", criterion: "B.1", points: 0,
                origin: Place(file: "f.csv", line: 3, column: 14)),
        ])
    for other in [vietnamese, json] {
        #expect(other.diagnostics == [])
        #expect(other.awards.map(\.board) == csv.awards.map(\.board))
        #expect(other.awards.map(\.points) == csv.awards.map(\.points))
        #expect(other.awards.map(\.reason) == csv.awards.map(\.reason))
    }
    let written = AwardWriter.csv(json.awards, edition: fixture.edition, bloc: fixture.bloc)
    #expect(fixture.awards(written).awards.map(\.points) == csv.awards.map(\.points))
}

@Test func everythingWrongWithAwardsIsSaidAtOnce() throws {
    let text = """
        board,criterion,points
        ha-nan,B.1,1
        ha-nam,B.3,1
        ha-nam,B.2,1
        ha-nam,B.1,20.5
        ha-nam,B.1,7.3
        hung-yen,B.1,-0.5
        ninh-binh,B.1,"7,500"
        ninh-binh,,
        """
    let received = try Fixture().awards(text)
    #expect(received.awards == [])
    #expect(
        received.diagnostics.lines(.en) == [
            "2:1 submission.unknown-board: there is no board “ha-nan” in the bloc “delta” | did you mean “ha-nam”?",
            "3:8 award.unknown-criterion: the table has no criterion “B.3” | did you mean “B.1”?",
            "4:8 award.not-judged: the criterion “B.2” is scored from figures, not awarded | B.1",
            "5:12 award.bounds: 20.5 points lie outside the bounds of “B.1” | from 0 to 20 in steps of 0.5",
            "6:12 award.step: 7.3 points fall between the steps of “B.1” | from 0 to 20 in steps of 0.5 | write 7 or 7.5",
            "6:12 award.duplicate: “B.1” of “ha-nam” is already given on line 5, column 12 | keep one of them",
            "7:14 award.bounds: -0.5 points lie outside the bounds of “B.1” | from 0 to 20 in steps of 0.5",
            "8:15 figure.ambiguous: “7,500” can be read in two ways: 7.5 by the Vietnamese convention, 7500 by the English one | a number that reads in one way only, such as 7500 | if the whole file keeps to one convention: --numbers vi or --numbers en; or write this number without a thousands mark",
            "9:11 award.unknown-criterion: the criterion is not named",
            "9:12 figure.empty: the value is empty | leave the row out if the figure is not known; never write 0 for it",
        ])
    #expect(
        received.diagnostics.lines(.vi)[2...4] == [
            "4:8 award.not-judged: tiêu chí “B.2” chấm theo số liệu, không chấm tay | B.1",
            "5:12 award.bounds: 20.5 điểm nằm ngoài khung của “B.1” | từ 0 đến 20, mỗi bước 0.5",
            "6:12 award.step: 7.3 điểm không khớp bước chấm của “B.1” | từ 0 đến 20, mỗi bước 0.5 | viết 7 hoặc 7.5",
        ])
}

@Test func wrongColumnsAndKeysOfAwardsAreNamed() throws {
    let fixture = try Fixture()
    #expect(
        fixture.awards("board,criterion,score\nha-nam,B.1,1").diagnostics.lines() == [
            "1:1 csv.missing-column: the column “points” is missing | board, criterion, points",
            "1:17 csv.unknown-column: there is no column “score” | board, criterion, points, reason",
        ])
    #expect(
        fixture.awards(
            """
            [{"board": "ha-nam", "criterion": "B.1", "pionts": 1, "reason": 5}, 3,
             {"board": 1, "criterion": "B.1", "points": true}]
            """, .json
        ).diagnostics.lines() == [
            "1:2 json.missing-key: the key “points” is missing",
            "1:42 json.unknown-key: there is no key “pionts” | board, criterion, points, reason | did you mean “points”?",
            "1:65 json.wrong-type: found a number | a string in quotation marks",
            "1:69 json.wrong-type: found a number | {\"board\": \"…\", \"criterion\": \"…\", \"points\": …}",
            "2:12 json.wrong-type: found a number | a string in quotation marks",
            "2:45 json.wrong-type: found true/false | a string in quotation marks",
        ])
    #expect(fixture.awards("{}", .json).diagnostics.codes == ["1:1 json.wrong-type"])
    #expect(fixture.awards("[", .json).diagnostics.codes == ["1:2 json.syntax"])
    #expect(fixture.awards("", .csv).diagnostics.codes == ["1:1 csv.empty"])
    #expect(
        fixture.awards("board,criterion,points,reason\nha-\u{7}nam,B.1,1,\n").diagnostics.codes == [
            "2:1 submission.control-character"
        ])
}

@Test func withoutABlocUnitsMayHaveAnyNameButNeedOne() throws {
    let fixture = try Fixture()
    let figures = SubmissionReader(edition: fixture.edition, bloc: nil, period: fixture.period)
    let received = figures.read(Array("board,export\nz,1\nĐơn vị 2,2\n".utf8), fileName: "f.csv", format: .csv)
    #expect(received.diagnostics == [])
    #expect(received.submissions.map(\.board) == ["z", "Đơn vị 2"])
    let awards = AwardReader(edition: fixture.edition, bloc: nil, period: fixture.period)
    let given = awards.read(Array("board,criterion,points\nz,B.1,1\n,B.1,1\n".utf8), fileName: "f.csv", format: .csv)
    #expect(given.diagnostics.codes == ["3:1 submission.no-board"])
}
