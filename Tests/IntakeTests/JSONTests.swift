// JSON read strictly, and figures as JSON.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

private func json(_ text: String) -> (value: JSONValue?, findings: [String]) {
    let (value, diagnostics) = JSONValue.read(Array(text.utf8), fileName: "f.json")
    #expect((value == nil) == diagnostics.hasErrors)
    return (value, diagnostics.lines())
}

extension JSONValue {
    /// The value on one line, each part with its line, column and length.
    fileprivate var shown: String {
        let at = "@\(spot.line):\(spot.column)+\(spot.length)"
        return switch self {
        case .null: "null" + at
        case .bool(let flag, _): "\(flag)" + at
        case .number(let text, _): text + at
        case .string(let text, _): "“\(text)”" + at
        case .array(let items, _): "[" + items.map(\.shown).joined(separator: " ") + "]" + at
        case .object(let members, _):
            "{"
                + members.map {
                    "\($0.key)@\($0.keySpot.line):\($0.keySpot.column)+\($0.keySpot.length)=\($0.value.shown)"
                }
                .joined(separator: " ") + "}" + at
        }
    }
}

@Test func everyValueKnowsWhereItStandsAndNumbersStayText() {
    #expect(
        json("\u{FEFF} {\"é\": [1.50, -0,\r\n \"ế\u{1F600}\", true],\"b\":null, \"c\":{}, \"d\":[]}\n").value?.shown
            == "{é@1:3+3=[1.50@1:9+4 -0@1:15+2 “ế\u{1F600}”@2:2+4 true@2:8+4]@1:8+1 b@2:14+3=null@2:18+4 c@2:24+3={}@2:28+1 d@2:32+3=[]@2:36+1}@1:2+1"
    )
    #expect(json("1e400").value?.shown == "1e400@1:1+5")
    #expect(json("-12.5E+03").value?.shown == "-12.5E+03@1:1+9")
}

@Test func escapesAreDecoded() {
    #expect(
        json(#""\"\\\/\b\f\n\r\t\u0041\u1EBF\uD83D\uDE00x""#).value?.shown
            == "“\"\\/\u{8}\u{C}\n\r\tAế\u{1F600}x”@1:1+43")
}

@Test(arguments: [
    ("", "1:1 json.empty: the file is empty"),
    (" \n", "2:1 json.syntax: the file ends too early | a value"),
    ("[1,", "1:4 json.syntax: the file ends too early | a value"),
    ("[1 2]", "1:4 json.syntax: found “2” | “,” or “]”"),
    ("{\"a\":1 \"b\":2}", "1:8 json.syntax: found “\"” | “,” or “}”"),
    ("{a: 1}", "1:2 json.syntax: found “a” | a key in quotation marks"),
    ("{\"a\" 1}", "1:6 json.syntax: found “1” | a colon “:” after the key"),
    (
        "['a']",
        "1:2 json.syntax: found “'” | a value: { [ \" a number true false null | strings take quotation marks \" \""
    ),
    ("[ế]", "1:2 json.syntax: found “ế” | a value: { [ \" a number true false null"),
    (
        "[None]",
        "1:2 json.syntax: “None” is not JSON | true | false | null | put text in quotation marks; leave out what is not known"
    ),
    ("{} {}", "1:4 json.text-after-end: text after the end of the data | remove it; put several objects into [ … ]"),
    ("[1,]", "1:3 json.trailing-comma: a comma too many before “]” | remove this comma"),
    ("{\"a\":1 ,}", "1:8 json.trailing-comma: a comma too many before “}” | remove this comma"),
    ("{\"a\":1,\n\"a\":2}", "2:1 json.duplicate-key: the key “a” stands twice; first on line 1, column 2"),
    ("\"a", "1:1 json.unterminated-string: the quotation mark opened here is never closed"),
    ("\"a\\", "1:1 json.unterminated-string: the quotation mark opened here is never closed"),
    (
        "[\"ế\n\"]",
        "1:4 json.control-character: a control character U+000A inside a string (often a closing quotation mark is missing) | write a line break as \\n"
    ),
    ("[\"ế\\q\"]", "1:4 json.escape: there is no such escape after “\\” | double a plain “\\”: \\\\"),
    ("[\"\\u12G4\"]", "1:3 json.escape: \\u takes four hexadecimal digits"),
    ("[\"\\u12", "1:3 json.escape: \\u takes four hexadecimal digits"),
    ("[\"\\u+123\"]", "1:3 json.escape: \\u takes four hexadecimal digits"),
    ("[\"\\uD800\"]", "1:3 json.surrogate: half a character: a surrogate \\u without its other half"),
    ("[\"\\uD800\\u0041\"]", "1:3 json.surrogate: half a character: a surrogate \\u without its other half"),
    ("[\"\\uDC00\\uD800\"]", "1:3 json.surrogate: half a character: a surrogate \\u without its other half"),
    ("[\"\\uD83D\\n\"]", "1:3 json.surrogate: half a character: a surrogate \\u without its other half"),
    (
        "[\u{0}]",
        "1:2 json.nul: there is a NUL byte at byte 1; this is not a text file | save the file with the encoding UTF-8"
    ),
])
func brokenJSONIsPlacedAndExplained(_ text: String, _ finding: String) {
    #expect(json(text).findings == [finding])
}

@Test(arguments: ["01", "-", "1.", ".5", "1e", "1e+", "-a", "1.5.2", "98%", "10/16", "1x", "0x10"])
func whatIsNoNumberIsRefused(_ text: String) {
    let found = json("[\(text)]").findings
    if text == ".5" {
        #expect(found == ["1:2 json.syntax: found “.” | a value: { [ \" a number true false null"])
    } else {
        #expect(
            found == [
                "1:2 json.number: “\(text)” is not a JSON number | digits, a decimal point, no leading zero: 12.5, -3, 0.5"
            ])
    }
}

@Test func jsonIsBounded() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(json(nested(64)).findings == [])
    #expect(json(nested(65)).findings == ["1:65 json.too-deep: nested more than 64 levels deep"])
    #expect(json("[" + String(repeating: "1,", count: 999_998) + "1]").findings == [])
    #expect(
        json("[" + String(repeating: "1,", count: 999_999) + "1]").findings == [
            "1:2000000 json.too-many-values: more than 1000000 values"
        ])
    let most = String(repeating: "ế", count: 32_767)
    #expect(json("[\"\(most)\"]").findings == [])
    #expect(json("[\"\(most)x\"]").findings == ["1:2 json.string-too-long: 32768 characters long; at most 32767"])
    #expect(
        json("[" + String(repeating: "9", count: 32_768) + "]").findings == [
            "1:2 json.string-too-long: 32768 characters long; at most 32767"
        ])
    let pile = String(repeating: #"\u0301"#, count: 31)
    #expect(json("[\"e\(pile)\"]").findings == ["1:2 json.combining-marks: more than 30 combining marks on one letter"])
}

// MARK: Figures

@Test func remarksApplyToAnIndicatorOrToOneAttribute() throws {
    let text = """
        {"board": "ha-nam", "figures": {
          "capital_fdi": {"evidence": "a", "source": "s", "estimate": true, "actual": 1.5,
                          "plan": {"value": "2", "evidence": "b", "estimate": false, "source": null}, "previous": null},
          "export": 3, "occupancy": "4.5", "self_score_filed": true, "projects_fdi": {"kế hoạch": null, "thực hiện": 5}},
         "selfScores": {"B.1": "1.5", "A.1": {"value": 2}, "B.2": null}}
        """
    let received = try Fixture().read(text, .json)
    #expect(received.diagnostics.codes == ["4:79 submission.no-such-attribute"])
    let fine = text.replacing("\"kế hoạch\": null", with: "\"cùng kỳ\": 4")
    let submission = try #require(try Fixture().read(fine, .json).submissions.first)
    let place = Place(file: "", line: 0, column: 0)
    func figure(_ value: Rational, _ isEstimate: Bool = false, _ evidence: String? = nil, _ source: String? = nil)
        -> Figure
    {
        Figure(
            value: .number(value), isEstimate: isEstimate, evidence: evidence.map { Evidence(title: $0) },
            source: source, origin: place)
    }
    let expected = Submission(
        board: "ha-nam", period: Period("2024-H1")!,
        figures: [
            FigureKey("capital_fdi", .actual): figure(Rational(3, over: 2)!, true, "a", "s"),
            FigureKey("capital_fdi", .plan): figure(2, false, "b", "s"), FigureKey("export", .actual): figure(3),
            FigureKey("occupancy", .actual): figure(Rational(9, over: 2)!),
            FigureKey("self_score_filed", .actual): Figure(value: .yesNo(true), origin: place),
            FigureKey("projects_fdi", .actual): figure(5), FigureKey("projects_fdi", .previous): figure(4),
        ], selfScores: ["B.1": figure(Rational(3, over: 2)!), "A.1": figure(2)])
    #expect([submission].withoutOrigins == [expected])
    #expect(
        submission.figures[FigureKey("capital_fdi", .plan)]?.origin
            == Place(file: "f.json", line: 3, column: 37, length: 3))
}

@Test func everythingWrongInAFileOfFiguresIsSaidAtOnce() throws {
    let text = """
        [{"bloc": "other", "period": 2024, "boards": 1, "figures": {}},
         {"board": "ha-nan", "period": "2024-H1", "figures": {"exprt": 1, "export": {"actual": 1e5, "pln": 2, "plan": []}}},
         {"board": "ha-nam", "figures": {"export": {"actual": {"valu": 1}}, "self_score_filed": 1, "occupancy": true,
          "balance": {"actual": 1, "estimate": "yes", "evidence": 5}}, "selfScores": {"B.9": 1, "B.1": true}},
         7, {"board": 5}, {"board": "hung-yen", "figures": [], "selfScores": null}]
        """
    let found = try Fixture().read(text, .json).diagnostics.lines()
    #expect(
        found == [
            "1:2 submission.no-board: the key “board” is missing | \"board\": \"ha-nam\"",
            "1:11 submission.bloc: the figures are of the bloc “other”, but are handed in to “delta”",
            "1:30 submission.period: the figures are for 2024, but are handed in for 2024-H1 | 2024-H1",
            "1:36 json.unknown-key: there is no key “boards” | bloc, period, board, figures, selfScores | did you mean “board”?",
            "2:12 submission.unknown-board: there is no board “ha-nan” in the bloc “delta” | did you mean “ha-nam”?",
            "2:55 submission.unknown-indicator: the criteria have no indicator “exprt” | did you mean “export”?",
            "2:88 figure.exponent: “1e5” has an exponent | write it out: 100000",
            "2:93 json.unknown-key: there is no key “pln” | actual, plan, previous, reportedPlanPercent, reportedGrowthPercent, estimate, evidence, note, source | did you mean “plan”?",
            "2:111 json.wrong-type: found a list | a single value",
            "3:55 json.missing-key: the key “value” is missing",
            "3:56 json.unknown-key: there is no key “valu” | value, estimate, evidence, note, source | did you mean “value”?",
            "3:89 figure.yes-no: “1” is neither yes nor no, and “self_score_filed” is a yes/no indicator | yes | no",
            "3:105 figure.not-a-number: the indicator “occupancy” takes a number, not yes or no",
            "4:40 json.wrong-type: found a string | true | false",
            "4:59 json.wrong-type: found a number | a string in quotation marks",
            "4:79 submission.unknown-criterion: the table has no criterion “B.9” | did you mean “B.1”?",
            "4:96 figure.not-a-number: a self-score is a number",
            "5:2 json.wrong-type: found a number | an object {…} for each board",
            "5:15 json.wrong-type: found a number | a string in quotation marks",
            "5:29 warning submission.no-figures: “hung-yen” has no figures and is passed over",
            "5:52 json.wrong-type: found a list | an object: indicators",
        ])
}

@Test func theListOfSubmissionsHasAHeadToo() throws {
    let fixture = try Fixture()
    let head = #"{"bloc": "delta", "period": "2024-H2", "submissions": {}, "x": null}"#
    #expect(
        fixture.read(head, .json).diagnostics.lines(.vi) == [
            "1:29 submission.period: số liệu của kỳ 2024-H2, đang nộp cho kỳ 2024-H1 | 2024-H1",
            "1:55 json.wrong-type: gặp một đối tượng | một danh sách",
            "1:59 json.unknown-key: không có khoá “x” | bloc, period, submissions",
        ])
    #expect(fixture.read(#"{"submissions": []}"#, .json).diagnostics.codes == ["1:1 submission.empty"])
    #expect(fixture.read("[true, null]", .json).diagnostics.map(\.message.en) == ["found true/false", "found null"])
    #expect(fixture.read("{]", .json).diagnostics.codes == ["1:2 json.syntax"])
}

@Test func twoObjectsForABoardAddUpButNoFigureStandsTwice() throws {
    let text = """
        [{"board": "ha-nam", "figures": {"export": {"actual": 1, "thực hiện": 2}}},
         {"board": "ha-nam", "figures": {"balance": 1, "export": 3}}]
        """
    let found = try Fixture().read(text, .json).diagnostics.codes
    #expect(found == ["1:71 figure.duplicate", "2:58 figure.duplicate"])
}
