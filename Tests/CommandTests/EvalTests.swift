// `criteria eval`: one formula, its value, its steps, or the reason why there is none.
import Foundation
import Testing

private func eval(_ formula: String, _ options: String...) throws -> Run {
    try thidua(["criteria", "eval"] + options + ["--lang", "en", "--", formula])
}

@Suite("criteria eval") struct EvalTests {
    @Test func `a function outside the subset is refused at its spot`() throws {
        let run = try thidua(["criteria", "eval", "1 + sqrt(16)", "--lang", "en"])
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(
            run.errors.contains("formula:1:5: error[formula.unknown-function]: “sqrt” is not a function of the subset"))
        // With a board the edition's functions are known, and only they.
        let board = ["--board", "hung-yen", "--period", "2024-H1", "--lang", "en"]
        #expect(try thidua(["criteria", "eval", "excess(capital_fdi)"] + board).output == "16/85\n")
        #expect(try thidua(["criteria", "eval", "exces(capital_fdi)"] + board).code == 1)
        // A function that the formula makes itself is known.
        #expect(try thidua(["criteria", "eval", "{f: function(x) x + 1, y: f(2)}.y"]).output == "3\n")
    }

    @Test(arguments: [
        ("1/3 + 1/6", "0.5", "0.5"), ("99 in (> 98, [1..5])", "true", "true"), ("1 in ]1..5[", "false", "false"),
        ("-7.5 + 10", "2.5", "2.5"), ("2 ** 100", "1267650600228229401496703205376", "1267650600228229401496703205376"),
        ("0.1 + 0.2", "0.3", "0.3"), ("\"Hải\" + \" Phòng\"", "\"Hải Phòng\"", "\"Hải Phòng\""),
        ("null", "null", "null"),
        ("decimal(2.345, 2)", "2.34", "2.34"), ("round half up(-2.5, 0)", "-3", "-3"),
        ("null and false", "false", "false"), ("true and null", "null", "null"),
    ])
    func `the value is printed, and is exactly that in JSON`(formula: String, text: String, value: String) throws {
        let run = try eval(formula)
        #expect(run.code == 0 && run.output == text + "\n", "\(run.output)\(run.errors)")
        let json = try eval(formula, "--format", "json")
        #expect(json.code == 0 && json.output == "{\n  \"value\": \(value)\n}\n")
    }

    @Test func `a number without a finite decimal form is a fraction`() throws {
        #expect(try eval("1/3").output == "1/3\n")
        #expect(try eval("1/3", "--format", "json").output == "{\n  \"value\": {\n    \"rational\": \"1/3\"\n  }\n}\n")
    }

    @Test func `lists and contexts keep their shape`() throws {
        #expect(
            try eval("[1, [2, null], \"a\"]", "--format", "json").output
                == "{\n  \"value\": [\n    1,\n    [\n      2,\n      null\n    ],\n    \"a\"\n  ]\n}\n")
        let run = try eval("for x in [1, 2, 3] return x * x")
        #expect(run.output == "[1, 4, 9]\n")
    }

    @Test func `the steps are shown with their addresses, in text and in JSON`() throws {
        #expect(try eval("(1 + 2) * 3", "--trace").output == "0.0\t1 + 2 = 3\n0\t(1 + 2) * 3 = 3 * 3 = 9\n9\n")
        let document = try json(eval("(1 + 2) * 3", "--trace", "--format", "json").output)
        #expect(document["value"] as? Int == 9)
        let steps = try #require(document["steps"] as? [[String: Any]])
        #expect(steps.map { $0["withValues"] as? String } == ["1 + 2", "3 * 3"])
    }

    @Test func `a mistake in the formula is marked where it stands`() throws {
        let run = try eval("1 + * 2")
        #expect(run.code == 1 && run.output.isEmpty)
        let lines = run.errors.lines
        #expect(lines[0].hasPrefix("formula:1:5: error[formula.syntax]: "))
        #expect(lines[1...2] == ["  1 | 1 + * 2", "    |     ^"])
        let vi = try thidua(["criteria", "eval", "1 +", "--lang", "vi"])
        #expect(
            vi.code == 1
                && vi.errors.hasPrefix(
                    "công-thức:1:4: lỗi[formula.syntax]: công thức kết thúc ở đây, cần một giá trị\n")
        )
        let document = try json(eval("1 +", "--format", "json").output)
        #expect(((document["diagnostics"] as? [[String: Any]])?.first)?["line"] as? Int == 1)
    }

    @Test func `the place of a mistake counts lines and characters, not bytes`() throws {
        let run = try eval("\"ế\" +\n  \"Hải\" + *")
        #expect(run.code == 1 && run.errors.hasPrefix("formula:2:11: error[formula.syntax]: "))
    }

    @Test func `a null says why on the standard error`() throws {
        for (formula, reason) in [("foo", "“foo”"), ("1 / 0", "zero"), ("1 + \"a\"", "null: ")] {
            let run = try eval(formula)
            #expect(run.code == 0 && run.output == "null\n")
            #expect(run.errors.hasPrefix("null: ") && run.errors.contains(reason), "\(run.errors)")
        }
        #expect(try eval("null").errors.isEmpty)
    }

    @Test func `with a board it computes with the board's figures`() throws {
        let run = try eval(
            "export.actual / export.plan", "--board", "hung-yen", "--bloc", "red-river-delta-example", "--trace")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.contains("export.plan = "))
        let sum = try eval(
            "sum(for b in boards return b.projects.actual)", "--board", "hung-yen", "--bloc", "red-river-delta-example",
            "--period", "2024-H1")
        #expect(sum.output == "321\n")
    }

    @Test func `a figure that is missing is named by its title`() throws {
        let run = try eval("new_jobs.actual + 1", "--board", "thai-binh", "--bloc", "red-river-delta-example")
        #expect(run.code == 0 && run.output == "null\n")
        #expect(run.errors == "missing: New jobs, actual (new_jobs.actual, Thai Binh)\n")
    }

    @Test func `control characters of a string do not reach the terminal`() throws {
        #expect(!(try eval("\"a\u{1B}[31mb\"").output.contains("\u{1B}")))
    }

    @Test func `a formula may begin with a minus, wherever it stands`() throws {
        for words in [
            ["-7.5 + 10"], ["-7.5 + 10", "--lang", "en"], ["--lang", "en", "-7.5 + 10"], ["--", "-7.5 + 10"],
        ] {
            let run = try thidua(["criteria", "eval"] + words)
            #expect(run.code == 0 && run.output == "2.5\n", "\(words)")
        }
    }
}
