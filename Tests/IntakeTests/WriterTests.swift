// Files as they are kept: the same content gives the same bytes, and reading them gives the same content.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

@Test func aSubmissionIsWrittenInTheOrderOfTheEdition() throws {
    let fixture = try Fixture()
    let rows = #"""
        value,board,attribute,indicator,qualifier,evidence,source
        12.50,ha-nam,selfScore,B.1,,,
        có,ha-nam,actual,self_score_filed,,,
        400,ha-nam,plan,capital_fdi,ước,"a, ""b""",'-x
        -0.5,ha-nam,actual,balance,,,
        196.50,ha-nam,actual,capital_fdi,,"x
        y",
        1,ha-nam,selfScore,A.1,,,
        """#
    let submission = try #require(fixture.read(rows).submissions.first)
    let expected = #"""
        board,indicator,attribute,value,qualifier,evidence,source
        ha-nam,capital_fdi,actual,196.5,,x y,
        ha-nam,capital_fdi,plan,400,estimate,"a, ""b""",'-x
        ha-nam,balance,actual,-0.5,,,
        ha-nam,self_score_filed,actual,yes,,,
        ha-nam,A.1,selfScore,1,,,
        ha-nam,B.1,selfScore,12.5,,,

        """#
    let text = SubmissionWriter.csv(submission, edition: fixture.edition)
    #expect(text == expected)
    let again = fixture.read(text)
    #expect(again.diagnostics == [])
    #expect(again.submissions.withoutOrigins == [submission].withoutOrigins)
}

@Test func whatTheEditionDoesNotKnowIsWrittenLast() throws {
    let fixture = try Fixture()
    let figure = Figure(value: .number(1), origin: Place(file: "f", line: 1, column: 1))
    let submission = Submission(
        board: "ha-nam", period: fixture.period,
        figures: [FigureKey("z", .plan): figure, FigureKey("z", .actual): figure, FigureKey("export", .plan): figure],
        selfScores: ["Z": figure, "B.1": figure, "Y": figure])
    let lines = SubmissionWriter.csv(submission, edition: fixture.edition).split(separator: "\n").dropFirst()
    #expect(
        lines.map { $0.dropLast(3) } == [
            "ha-nam,export,plan,1", "ha-nam,z,actual,1", "ha-nam,z,plan,1", "ha-nam,B.1,selfScore,1",
            "ha-nam,Y,selfScore,1",
            "ha-nam,Z,selfScore,1",
        ])
}

@Test(arguments: [
    ("=1", "'=1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"), ("\ra", "\"'\ra\""), ("'=1", "''=1"),
    ("''-a", "'''-a"), ("-5", "-5"), ("-5.25", "-5.25"), ("+5", "'+5"), ("'a", "'a"), ("'", "'"), ("", "\"\""),
    ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("=1,2", "\"'=1,2\""), ("é", "é"),
])
func fieldsAreQuotedAndGuarded(_ text: String, _ written: String) {
    #expect(CSVFile.write(rows: [[text]]) == written + "\n")
    // Whatever was written is read back.
    let file = CSVFile(Array(CSVFile.write(rows: [["h", "i"], [text, "x"]]).utf8), fileName: "f.csv")
    #expect(file.diagnostics == [])
    #expect(file.row(0).map { CSVFile.unguarded($0.text) } == [text, "x"])
}

@Test func awardsAreWrittenInTheOrderOfMembersAndCriteria() throws {
    let fixture = try Fixture()
    let place = Place(file: "f", line: 1, column: 1)
    let awards = [
        Award(board: "zz", criterion: "B.1", points: 1, origin: place),
        Award(board: "hung-yen", criterion: "B.1", points: Rational(1, over: 2)!, reason: "=x", origin: place),
        Award(board: "ha-nam", criterion: "Z", points: 3, origin: place),
        Award(board: "ha-nam", criterion: "B.2", points: 2, reason: "a, b", origin: place),
        Award(board: "ha-nam", criterion: "B.1", points: 1, origin: place),
    ]
    let expected = """
        board,criterion,points,reason
        ha-nam,B.1,1,
        ha-nam,B.2,2,"a, b"
        ha-nam,Z,3,
        hung-yen,B.1,0.5,'=x
        zz,B.1,1,

        """
    #expect(AwardWriter.csv(awards, edition: fixture.edition, bloc: fixture.bloc) == expected)
    #expect(AwardWriter.csv(awards.reversed(), edition: fixture.edition, bloc: fixture.bloc) == expected)
}
