// What the type checker finds, where and in which words, and what it lets pass.
import Diagnostics
import Testing

@testable import FEEL

private let indicator = Type.context(["actual": .number, "plan": .number])
private let names: [String: Type] = [
    "export": indicator, "revenue": indicator, "points": .number, "label": .string, "filed": .boolean,
    "figures": .list(.number), "boards": .list(.context(["name": .string, "actual": .number, "plan": .number])),
    "tags": .list(.string), "flags": .list(.boolean), "band": .range(.number), "loose": .any, "bag": .list(.any),
]

private func definition(_ name: String, _ parameters: [String], _ body: String) throws -> Scope.Definition {
    Scope.Definition(name: name, parameters: parameters, body: try Expression(parsing: body))
}

private func checker(_ functions: [(String, [String], String)] = []) throws -> TypeChecker {
    var known: [String: Scope.Definition] = [:]
    for (name, parameters, body) in functions { known[name] = try definition(name, parameters, body) }
    return TypeChecker(names: names, functions: known)
}

private func finding(
    _ span: Range<Int>, _ vi: String, _ en: String, _ mendVi: String? = nil, _ mendEn: String? = nil,
    in origin: String? = nil
) -> TypeFinding {
    var mend: Localized?
    if let mendVi, let mendEn { mend = Localized(vi: mendVi, en: mendEn) }
    return TypeFinding(origin: origin, span: span, message: Localized(vi: vi, en: en), mend: mend)
}

@Suite struct TypeCheckerTests {
    // MARK: What is found

    struct Wrong: Sendable, CustomTestStringConvertible {
        var text: String
        var finding: TypeFinding
        var testDescription: String { text }

        init(
            _ text: String, _ span: Range<Int>, _ vi: String, _ en: String, _ mendVi: String? = nil,
            _ mendEn: String? = nil
        ) {
            self.text = text
            finding = FEELTests.finding(span, vi, en, mendVi, mendEn)
        }

        init(_ text: String, _ span: Range<Int>, need: String, _ vi: String, _ en: String, _ mend: String? = nil) {
            let operation = "“\(need)”"
            self.init(
                text, span, "\(operation) cần \(vi)", "\(operation) needs \(en)", mend.map { "viết \($0)" },
                mend.map { "write \($0)" })
        }

        init(
            _ text: String, _ span: Range<Int>, compare vi: (String, String), _ en: (String, String),
            _ mend: String? = nil
        ) {
            self.init(
                text, span, "không so sánh được \(vi.0) với \(vi.1)", "cannot compare \(en.0) with \(en.1)",
                mend.map { "viết \($0)" }, mend.map { "write \($0)" })
        }
    }

    private func expectOnly(_ wrong: Wrong) throws {
        let found = try checker().check(Expression(parsing: wrong.text)).findings
        #expect(found == [wrong.finding])
    }

    @Test(arguments: [
        Wrong("nope", 0..<4, "không có tên “nope”", "there is no name “nope”"),
        Wrong(
            "1 + exprot.actual", 4..<10, "không có tên “exprot”", "there is no name “exprot”", "có phải “export”?",
            "did you mean “export”?"),
        Wrong(
            "figure", 0..<6, "không có tên “figure”", "there is no name “figure”", "có phải “figures”?",
            "did you mean “figures”?"),
        Wrong(
            "smu(figures)", 0..<3, "không có tên “smu”", "there is no name “smu”", "có phải “sum”?",
            "did you mean “sum”?"),
        Wrong(
            "export.actul * 2", 0..<12, "không có mục “actul”", "there is no entry “actul”", "có phải “actual”?",
            "did you mean “actual”?"),
        Wrong("export.previous", 0..<15, "không có mục “previous”", "there is no entry “previous”"),
        Wrong(
            "boards.nam", 0..<10, "không có mục “nam”", "there is no entry “nam”", "có phải “name”?",
            "did you mean “name”?"),
        Wrong("{a: 1}.b", 0..<8, "không có mục “b”", "there is no entry “b”"),
        Wrong("2 * points.actual", 4..<10, need: ".actual", "nhóm giá trị, gặp số", "a context, found number"),
        Wrong(
            "figures.actual", 0..<7, need: ".actual", "nhóm giá trị, gặp danh sách số",
            "a context, found list of numbers"),
        Wrong(
            "(if filed then export else 1).plan", 27..<28, need: ".plan", "nhóm giá trị, gặp số",
            "a context, found number"),
        Wrong("item", 0..<4, "không có tên “item”", "there is no name “item”"),
        Wrong("(for x in figures return x)[x > 1]", 28..<29, "không có tên “x”", "there is no name “x”"),
    ])
    func `Unknown names, unknown entries and paths into nothing are found`(_ wrong: Wrong) throws {
        try expectOnly(wrong)
    }

    @Test(arguments: [
        Wrong("export * 2", 0..<6, need: "*", "số, gặp nhóm giá trị", "numbers, found context", "export.actual"),
        Wrong(
            "2 + export", 4..<10, need: "+", "số hoặc chuỗi, gặp nhóm giá trị", "numbers or strings, found context",
            "export.actual"),
        Wrong(
            "export > 5", 0..<6, need: ">", "số hoặc chuỗi, gặp nhóm giá trị", "numbers or strings, found context",
            "export.actual"),
        Wrong("export = 5", 0..<10, compare: ("nhóm giá trị", "số"), ("context", "number"), "export.actual"),
        Wrong("5 = export", 0..<10, compare: ("số", "nhóm giá trị"), ("number", "context"), "export.actual"),
        Wrong(
            "sum(boards)", 4..<10, need: "sum", "số, gặp danh sách nhóm giá trị", "numbers, found list of contexts",
            "boards.actual"),
        Wrong("max(1, export)", 7..<13, need: "max", "số, gặp nhóm giá trị", "numbers, found context", "export.actual"),
        Wrong("abs(export)", 4..<10, need: "abs", "số, gặp nhóm giá trị", "a number, found context", "export.actual"),
        Wrong("label + 1", 0..<9, "không cộng được chuỗi với số", "cannot add string and number"),
        Wrong("1 + label", 0..<9, "không cộng được số với chuỗi", "cannot add number and string"),
        Wrong("1 + filed", 4..<9, need: "+", "số hoặc chuỗi, gặp đúng/sai", "numbers or strings, found boolean"),
        Wrong("label - 1", 0..<5, need: "-", "số, gặp chuỗi", "numbers, found string"),
        Wrong("2 * figures", 4..<11, need: "*", "số, gặp danh sách số", "numbers, found list of numbers"),
        Wrong("2 / \"a\"", 4..<7, need: "/", "số, gặp chuỗi", "numbers, found string"),
        Wrong("filed ** 2", 0..<5, need: "**", "số, gặp đúng/sai", "numbers, found boolean"),
        Wrong("-label", 1..<6, need: "-", "số, gặp chuỗi", "a number, found string"),
        Wrong(
            "1 + (if filed then label else 2)", 0..<32, "không cộng được số với chuỗi", "cannot add number and string"),
        Wrong("2 * (if filed then label else 2)", 19..<24, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong("points = label", 0..<14, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points != filed", 0..<15, compare: ("số", "đúng/sai"), ("number", "boolean")),
        Wrong("points < label", 0..<14, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("filed >= null", 0..<5, need: ">=", "số hoặc chuỗi, gặp đúng/sai", "numbers or strings, found boolean"),
        Wrong(
            "figures = tags", 0..<14, compare: ("danh sách số", "danh sách chuỗi"),
            ("list of numbers", "list of strings")),
        Wrong(
            "[band] = [[\"a\"..\"b\"]]", 0..<21, compare: ("danh sách khoảng số", "danh sách khoảng chuỗi"),
            ("list of ranges of numbers", "list of ranges of strings")),
        Wrong("export = {actual: \"a\"}", 0..<22, compare: ("nhóm giá trị", "nhóm giá trị"), ("context", "context")),
        Wrong("points between 1 and label", 0..<26, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong(
            "export between 1 and 5", 0..<6, need: "between", "số hoặc chuỗi, gặp nhóm giá trị",
            "numbers or strings, found context", "export.actual"),
        Wrong("filed and points", 10..<16, need: "and", "đúng/sai, gặp số", "booleans, found number"),
        Wrong("label or filed", 0..<5, need: "or", "đúng/sai, gặp chuỗi", "booleans, found string"),
        Wrong("not(points)", 4..<10, need: "not", "đúng/sai, gặp số", "a boolean, found number"),
        Wrong("if points then 1 else 2", 3..<9, need: "if", "đúng/sai, gặp số", "a boolean, found number"),
    ])
    func `Operators on what they cannot work on are found`(_ wrong: Wrong) throws {
        try expectOnly(wrong)
    }

    @Test(arguments: [
        Wrong(
            "figures[label]", 8..<13, need: "[]", "đúng/sai hoặc số, gặp chuỗi", "a boolean or a number, found string"),
        Wrong("boards[name > 1]", 7..<15, compare: ("chuỗi", "số"), ("string", "number")),
        Wrong("[null..5]", 1..<5, need: "..", "số hoặc chuỗi, gặp null", "numbers or strings, found null"),
        Wrong("[1..filed]", 4..<9, need: "..", "số hoặc chuỗi, gặp đúng/sai", "numbers or strings, found boolean"),
        Wrong("[1..\"a\"]", 0..<8, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points in [\"a\"..\"b\"]", 10..<20, compare: ("số", "khoảng chuỗi"), ("number", "range of strings")),
        Wrong("label in band", 9..<13, compare: ("chuỗi", "khoảng số"), ("string", "range of numbers")),
        Wrong(
            "export in [1..5]", 10..<16, compare: ("nhóm giá trị", "khoảng số"), ("context", "range of numbers"),
            "export.actual"),
        Wrong("points in (1, \"a\")", 14..<17, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points in [1, \"a\"]", 14..<17, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points in tags", 10..<14, compare: ("số", "danh sách chuỗi"), ("number", "list of strings")),
        Wrong("points in (> label)", 13..<18, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points in (not(\"a\"))", 15..<18, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("points in (? + 1)", 10..<17, need: "in", "đúng/sai, gặp số", "a boolean, found number"),
        Wrong("points in (? = \"a\")", 10..<19, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong(
            "for x in points return x", 9..<15, need: "for", "danh sách hoặc khoảng số nguyên, gặp số",
            "a list or a range of integers, found number"),
        Wrong(
            "some x in export satisfies true", 10..<16, need: "some",
            "danh sách hoặc khoảng số nguyên, gặp nhóm giá trị", "a list or a range of integers, found context"),
        Wrong(
            "every x in [\"a\"..\"b\"] satisfies true", 11..<21, need: "every",
            "danh sách hoặc khoảng số nguyên, gặp khoảng chuỗi", "a list or a range of integers, found range of strings"
        ),
        Wrong(
            "some x in figures satisfies x + 1", 28..<33, need: "some", "đúng/sai, gặp số", "a boolean, found number"),
        Wrong("for x in tags return x * 2", 21..<22, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong("for points in tags return points * 2", 26..<32, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong("{a: \"x\", b: a * 2}", 12..<13, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong("tags[item > 1]", 5..<13, compare: ("chuỗi", "số"), ("string", "number")),
        Wrong("points(1)", 0..<6, need: "()", "một hàm, gặp số", "a function, found number"),
        Wrong("export.actual(1)", 0..<13, need: "()", "một hàm, gặp số", "a function, found number"),
        Wrong("sum + 1", 0..<3, need: "+", "số hoặc chuỗi, gặp hàm", "numbers or strings, found function"),
        Wrong("count = count", 0..<13, compare: ("hàm", "hàm"), ("function", "function")),
        Wrong(
            "(function(x) x + 1)(1, 2)", 0..<25, "function() cần 1 tham số, gặp 2",
            "function() takes 1 argument, found 2"),
        Wrong("2 * (function(x) \"a\")(1)", 4..<24, need: "*", "số, gặp chuỗi", "numbers, found string"),
    ])
    func `Filters, tests, loops, ranges and calls on the wrong things are found`(_ wrong: Wrong) throws {
        try expectOnly(wrong)
    }

    @Test(arguments: [
        Wrong("abs(1, 2)", 0..<9, "abs() cần 1 tham số, gặp 2", "abs() takes 1 argument, found 2"),
        Wrong("modulo(1)", 0..<9, "modulo() cần 2 tham số, gặp 1", "modulo() takes 2 arguments, found 1"),
        Wrong("floor()", 0..<7, "floor() cần 1 đến 2 tham số, gặp 0", "floor() takes 1 to 2 arguments, found 0"),
        Wrong("sum()", 0..<5, "sum() cần ít nhất 1 tham số, gặp 0", "sum() takes at least 1 argument, found 0"),
        Wrong(
            "append(tags)", 0..<12, "append() cần ít nhất 2 tham số, gặp 1",
            "append() takes at least 2 arguments, found 1"),
        Wrong(
            "number(filed)", 7..<12, need: "number", "chuỗi hoặc số, gặp đúng/sai",
            "a string or a number, found boolean"),
        Wrong("number(\"1\", 2)", 12..<13, need: "number", "chuỗi, gặp số", "a string, found number"),
        Wrong("number(2, \",\")", 7..<8, need: "number", "chuỗi, gặp số", "a string, found number"),
        Wrong("sum(tags)", 4..<8, need: "sum", "số, gặp danh sách chuỗi", "numbers, found list of strings"),
        Wrong("sum([1, label])", 8..<13, need: "sum", "số, gặp chuỗi", "numbers, found string"),
        Wrong("sum(for b in boards return b.name)", 27..<33, need: "sum", "số, gặp chuỗi", "numbers, found string"),
        Wrong("sum(1, figures)", 7..<14, need: "sum", "số, gặp danh sách số", "numbers, found list of numbers"),
        Wrong("min(1, label)", 7..<12, need: "min", "số, gặp chuỗi", "numbers, found string"),
        Wrong("max(tags, \"a\")", 4..<8, need: "max", "chuỗi, gặp danh sách chuỗi", "strings, found list of strings"),
        Wrong(
            "min(flags)", 4..<9, need: "min", "số hoặc chuỗi, gặp danh sách đúng/sai",
            "numbers or strings, found list of booleans"),
        Wrong("all(figures)", 4..<11, need: "all", "đúng/sai, gặp danh sách số", "booleans, found list of numbers"),
        Wrong("any(filed, 1)", 11..<12, need: "any", "đúng/sai, gặp số", "booleans, found number"),
        Wrong("count(points)", 6..<12, need: "count", "danh sách, gặp số", "a list, found number"),
        Wrong("sublist(tags, \"a\")", 14..<17, need: "sublist", "số, gặp chuỗi", "a number, found string"),
        Wrong("remove(tags, label)", 13..<18, need: "remove", "số, gặp chuỗi", "a number, found string"),
        Wrong(
            "insert before(tags, label, label)", 20..<25, need: "insert before", "số, gặp chuỗi",
            "a number, found string"),
        Wrong("list contains(tags, 1)", 20..<21, compare: ("chuỗi", "số"), ("string", "number")),
        Wrong("index of(figures, label)", 18..<23, compare: ("số", "chuỗi"), ("number", "string")),
        Wrong("flatten([figures])[1] + label", 0..<29, "không cộng được số với chuỗi", "cannot add number and string"),
        Wrong("reverse(tags)[1] * 2", 0..<16, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong("concatenate(tags, [\"a\"])[1] * 2", 0..<27, need: "*", "số, gặp chuỗi", "numbers, found string"),
        Wrong(
            "mode(figures) + 1", 0..<13, need: "+", "số hoặc chuỗi, gặp danh sách số",
            "numbers or strings, found list of numbers"),
    ])
    func `Built-in functions are held to their signatures`(_ wrong: Wrong) throws {
        try expectOnly(wrong)
    }

    @Test func `Every built-in that takes numbers or strings refuses the other`() throws {
        for name in ["string length", "upper case", "lower case"] {
            #expect(try checker().check(Expression(parsing: "\(name)(1)")).findings.count == 1, "\(name)")
            #expect(try checker().check(Expression(parsing: "\(name)(\"a\")")).findings.isEmpty, "\(name)")
        }
        for name in ["contains", "starts with", "ends with", "substring before", "substring after"] {
            #expect(try checker().check(Expression(parsing: "\(name)(1, 2)")).findings.count == 2, "\(name)")
            #expect(try checker().check(Expression(parsing: "\(name)(\"a\", \"b\")")).findings.isEmpty, "\(name)")
        }
        for name in [
            "decimal", "modulo", "floor", "ceiling", "round up", "round down", "round half up", "round half down",
        ] {
            #expect(try checker().check(Expression(parsing: "\(name)(\"a\", \"b\")")).findings.count == 2, "\(name)")
            #expect(try checker().check(Expression(parsing: "\(name)(1, 2)")).findings.isEmpty, "\(name)")
        }
        for name in ["abs", "odd", "even", "sum", "mean", "median", "product", "mode"] {
            #expect(try checker().check(Expression(parsing: "\(name)(label)")).findings.count == 1, "\(name)")
            #expect(try checker().check(Expression(parsing: "\(name)(points)")).findings.isEmpty, "\(name)")
        }
        #expect(try checker().check(Expression(parsing: "substring(1, label, label)")).findings.count == 3)
    }

    @Test func `A formula is held to what is expected of it, branch by branch and item by item`() throws {
        let wrong = finding(25..<30, "cần số, gặp chuỗi", "expected number, found string")
        let branch = try Expression(parsing: "if filed then points else label")
        #expect(
            try checker().check(branch, expecting: .number).findings == [
                TypeFinding(span: 26..<31, message: wrong.message)
            ])
        #expect(try checker().check(branch).findings.isEmpty)
        #expect(
            try checker().check(Expression(parsing: "[1, label]"), expecting: .list(.number)).findings
                == [TypeFinding(span: 4..<9, message: wrong.message)])
        #expect(
            try checker().check(Expression(parsing: "export"), expecting: .number).findings == [
                finding(
                    0..<6, "cần số, gặp nhóm giá trị", "expected number, found context", "viết export.actual",
                    "write export.actual")
            ])
        #expect(
            try checker().check(Expression(parsing: "figures"), expecting: .list(.string)).findings == [
                finding(
                    0..<7, "cần danh sách chuỗi, gặp danh sách số", "expected list of strings, found list of numbers")
            ])
        for text in ["points", "null", "loose", "if filed then 1 else null", "bag[1]"] {
            #expect(try checker().check(Expression(parsing: text), expecting: .number).findings.isEmpty, "\(text)")
        }
        let function = Type.function(parameters: [.any], result: .number)
        #expect(try checker().check(Expression(parsing: "function(x) 1"), expecting: function).findings.isEmpty)
        #expect(try checker().check(Expression(parsing: "function() 1"), expecting: function).findings.count == 1)
        #expect(
            try checker().check(Expression(parsing: "{a: 1, b: 2}"), expecting: .context(["a": .number])).findings
                .isEmpty)
        #expect(
            try checker().check(Expression(parsing: "{b: 2}"), expecting: .context(["a": .number])).findings.count == 1)
    }

    @Test func `All findings come at once, in the order of their spots, each once`() throws {
        let found = try checker().check(Expression(parsing: "if points then label * nope else -filed")).findings
        #expect(found.map(\.span.lowerBound) == [3, 15, 23, 34])
        #expect(Set(found).count == found.count)
    }

    // MARK: What passes

    @Test(arguments: [
        ("1 + 2 * -points ** 2", Type.number), ("label + \"a\"", .string), ("null + 1", .number),
        ("loose + 1", .number),
        ("loose + loose", .any), ("null", .null), ("null + null", .null), ("if filed then 5 else null", .number),
        ("if filed then null else label", .string), ("if filed then 1 else \"a\"", .any), ("export", indicator),
        ("export.actual / export.plan", .number), ("export = revenue", .boolean), ("export.plan = null", .boolean),
        ("points between 1 and 5 and filed", .boolean), ("points in [1..5]", .boolean), ("points in band", .boolean),
        ("points in (1, > 5, [7..9))", .boolean), ("points in (not(3, > 5))", .boolean),
        ("label in (\"a\", tags)", .boolean),
        ("points in figures", .boolean),
        ("figures in [figures]", .boolean), ("points in (? > 3)", .boolean), ("points in [band, [1..2]]", .boolean),
        ("points in -1", .boolean), ("[]", .list(.null)), ("[1, null]", .list(.number)), ("[1, \"a\"]", .list(.any)),
        ("[[1], []]", .list(.list(.number))), ("[{a: 1}, {a: \"b\"}]", .list(.context(["a": .any]))),
        ("[{a: 1}, {b: 1}]", .list(.any)), ("[1..5]", .range(.number)), ("[loose..loose]", .range(.any)),
        ("{a: 1, b: a + 1}.b", .number), ("boards.actual", .list(.number)),
        ("boards[actual > plan].name", .list(.string)),
        ("boards[item.actual > 1]", names["boards"]!), ("figures[1]", .number), ("figures[-1]", .number),
        ("figures[item > 1]", .list(.number)), ("figures[count(figures)]", .number), ("points[1]", .number),
        ("bag[whatever > 1]", .list(.any)), ("bag[number = 1]", .list(.any)), ("loose.a.b[c](1)", .any),
        ("loose(1, 2)", .any),
        ("null.a", .null), ("null[1]", .null), ("for x in figures return x > 1", .list(.boolean)),
        ("for x in 1..3, y in [x..5] return x * y", .list(.number)), ("for x in bag return x.a", .list(.any)),
        ("for label in figures return label * 2", .list(.number)),
        ("some b in boards satisfies b.actual > 1", .boolean),
        ("every x in [] satisfies x > 1", .boolean),
        ("function(x, y) x + 1", .function(parameters: [.any, .any], result: .number)),
        ("(function(x) x * 2)(3)", .number), ("sum(figures) + sum(1, 2) + sum(boards.actual)", .number),
        ("min(figures)", .number), ("max(tags)", .string), ("max(\"a\", label)", .string), ("min(bag)", .any),
        ("min([])", .null),
        ("sum([])", .number), ("mode(1, 2)", .list(.number)), ("all(flags) or any(filed, false)", .boolean),
        ("count(bag) + count(boards)", .number), ("not(filed)", .boolean), ("number(\"1\") + number(2)", .number),
        ("number(\"1,5\", null, \",\")", .number), ("string(export)", .string), ("substring(label, 1, 2)", .string),
        ("contains(label, \"a\")", .boolean), ("string length(label)", .number),
        ("sublist(tags, 1, 2)", .list(.string)),
        ("append(figures, 1)", .list(.number)), ("append(1, \"a\")", .list(.any)),
        ("concatenate(tags, label)", .list(.string)),
        ("union(figures, [])", .list(.number)), ("remove(tags, 1)", .list(.string)),
        ("reverse(flags)", .list(.boolean)),
        ("insert before(figures, 1, 2)", .list(.number)), ("index of(tags, label)", .list(.number)),
        ("list contains(figures, null)", .boolean), ("distinct values(tags)", .list(.string)),
        ("flatten([[1], [[2]]])", .list(.any)), ("flatten([[[1]], [[2]]])", .list(.number)),
        ("decimal(points, 2) + floor(1.5) + ceiling(1.55, 1) + abs(-1) + modulo(5, 3)", .number),
        ("round up(1, 0) + round down(1, 0) + round half up(1, 0) + round half down(1, 0)", .number),
        ("odd(1) and even(2)", .boolean), ("sum", .function(parameters: [.null], result: .any)),
        ("abs", .function(parameters: [.any], result: .any)), ("{f: function(x) 1}.f(2)", .number),
        ("{f: sum}.f(2, 3)", .any),
    ])
    func `What is right passes and has its type`(_ text: String, _ type: Type) throws {
        let checked = try checker().check(Expression(parsing: text))
        #expect(checked.findings.isEmpty)
        #expect(checked.type == type)
    }

    @Test func `A shared part has the type of its body`() throws {
        let body = try Expression(parsing: "if filed then 1 else label")
        let shared = Expression(.shared(0, body), span: body.span)
        #expect(try checker().check(shared).type == .any)
        #expect(try checker().check(shared, expecting: .number).findings.map(\.span) == [21..<26])
    }

    @Test func `Types have names in both languages`() {
        #expect(
            Type.list(.list(.number)).title == Localized(vi: "danh sách danh sách số", en: "list of lists of numbers"))
        #expect(Type.list(.any).title == Localized(vi: "danh sách", en: "list"))
        #expect(
            Type.list(.function(parameters: [], result: .any)).title
                == Localized(vi: "danh sách hàm", en: "list of functions"))
        #expect(Type.any.title == Localized(vi: "giá trị bất kỳ", en: "any value"))
        #expect(Type.null.title == Localized(same: "null"))
        #expect(Type.range(.string).title == Localized(vi: "khoảng chuỗi", en: "range of strings"))
    }

    // MARK: Edition functions

    @Test func `A function is typed for the arguments of each call`() throws {
        let checker = try checker([
            ("twice", ["x"], "x + x"), ("excess", ["x"], "(x.actual - x.plan) / x.plan"),
            ("pair", ["x", "y"], "[x, y]"),
        ])
        func check(_ text: String) throws -> (type: Type, findings: [TypeFinding]) {
            checker.check(try Expression(parsing: text))
        }
        #expect(try check("twice(1)").type == .number)
        #expect(try check("twice(\"a\")").type == .string)
        #expect(try check("[twice(1), twice(label), excess(export), excess(boards[1])]").findings.isEmpty)
        #expect(try check("pair(1, null)").type == .list(.number))
        #expect(try check("twice(excess(export))").type == .number)
        #expect(
            try check("twice(filed)").findings == [
                finding(
                    0..<1, "“+” cần số hoặc chuỗi, gặp đúng/sai", "“+” needs numbers or strings, found boolean",
                    in: "twice"),
                finding(
                    4..<5, "“+” cần số hoặc chuỗi, gặp đúng/sai", "“+” needs numbers or strings, found boolean",
                    in: "twice"),
            ])
        #expect(
            try check("1 + twice(export.actul) + excess(export.actual) + excess(points)").findings == [
                finding(
                    10..<22, "không có mục “actul”", "there is no entry “actul”", "có phải “actual”?",
                    "did you mean “actual”?"),
                finding(
                    1..<2, "“.actual” cần nhóm giá trị, gặp số", "“.actual” needs a context, found number", in: "excess"
                ),
                finding(
                    12..<13, "“.plan” cần nhóm giá trị, gặp số", "“.plan” needs a context, found number", in: "excess"),
                finding(
                    22..<23, "“.plan” cần nhóm giá trị, gặp số", "“.plan” needs a context, found number", in: "excess"),
            ])
        #expect(
            try check("excess(export, 1)").findings == [
                finding(0..<17, "excess() cần 1 tham số, gặp 2", "excess() takes 1 argument, found 2")
            ])
        #expect(
            try check("exces(export)").findings == [
                finding(
                    0..<5, "không có tên “exces”", "there is no name “exces”", "có phải “excess”?",
                    "did you mean “excess”?")
            ])
    }

    @Test func `A body sees its parameters and the names, not the variables of its caller`() throws {
        let checker = try checker([("scaled", ["x"], "x * points * factor"), ("apply", ["f", "x"], "f(x)")])
        let found = checker.check(try Expression(parsing: "for factor in figures return scaled(factor)")).findings
        #expect(
            found == [finding(13..<19, "không có tên “factor”", "there is no name “factor”", in: "scaled")])
        #expect(checker.check(try Expression(parsing: "apply(function(x) x * 2, 3)")).type == .number)
        #expect(checker.check(try Expression(parsing: "apply(abs, 3)")).findings.isEmpty)
        #expect(
            checker.check(try Expression(parsing: "apply(3, 3)")).findings == [
                finding(0..<1, "“()” cần một hàm, gặp số", "“()” needs a function, found number", in: "apply")
            ])
        // A function that is only named is typed for arguments of which nothing is known.
        #expect(checker.check(try Expression(parsing: "scaled")).findings.map(\.origin) == ["scaled"])
    }

    @Test func `Functions that lead back to themselves are found and do not hang the check`() throws {
        let checker = try checker([
            ("alone", ["x"], "if x = 0 then 1 else x * alone(x - 1)"), ("ping", ["x"], "1 + pong(x)"),
            ("pong", ["x"], "pang([x])"), ("pang", ["x"], "ping(x)"), ("uses", ["x"], "ping(x) + alone(x)"),
            ("sound", ["alone"], "alone + 1"), ("valued", [], "{f: valued}"),
        ])
        #expect(
            checker.cycles() == [
                finding(25..<30, "hàm alone() gọi lại chính nó", "the function alone() calls itself", in: "alone"),
                finding(
                    0..<4, "hàm pang() gọi lại chính nó qua ping(), pong()",
                    "the function pang() calls itself through ping(), pong()", in: "pang"),
                finding(
                    4..<8, "hàm ping() gọi lại chính nó qua pong(), pang()",
                    "the function ping() calls itself through pong(), pang()", in: "ping"),
                finding(
                    0..<4, "hàm pong() gọi lại chính nó qua pang(), ping()",
                    "the function pong() calls itself through pang(), ping()", in: "pong"),
                finding(4..<10, "hàm valued() gọi lại chính nó", "the function valued() calls itself", in: "valued"),
            ])
        #expect(checker.check(try Expression(parsing: "uses(3)")).findings.isEmpty)
        #expect(checker.check(try Expression(parsing: "ping(3)")).findings.isEmpty)
        #expect(try FEELTests.checker([("f", ["x"], "g(x)"), ("g", ["x"], "x")]).cycles().isEmpty)
        // A name hides a function, here as when computing.
        #expect(try FEELTests.checker([("points", ["x"], "points + x")]).cycles().isEmpty)
    }

    @Test func `What formulas reach is known, through functions and past variables of the same name`() throws {
        let checker = try checker([
            ("excess", ["x"], "x.actual / revenue.plan"), ("share", ["points"], "excess(export) * points"),
            ("unused", [], "label"),
        ])
        func reached(_ texts: String...) throws -> Set<String> {
            checker.namesReached(from: try texts.map { try Expression(parsing: $0) })
        }
        #expect(try reached("share(2)") == ["share", "excess", "export", "revenue"])
        #expect(try reached("points + 1", "excess(export)") == ["points", "excess", "export", "revenue"])
        #expect(try reached("for points in figures return points") == ["figures"])
        #expect(try reached("some x in figures, y in boards satisfies x > y.actual") == ["figures", "boards"])
        #expect(try reached("{label: 1, b: label + points}") == ["points"])
        #expect(try reached("(function(filed) filed)(label)") == ["label"])
        #expect(try reached("figures[item > points]", "1 in (? > 0, > loose)") == ["figures", "points", "loose"])
        #expect(try reached("sum(nope)").isEmpty)
        #expect(try reached().isEmpty)
    }

    // MARK: Limits

    @Test func `Deep and doubling formulas stay cheap`() throws {
        let deep = (0..<90).reduce("points") { text, _ in "(\(text) + 1)" }
        #expect(try checker().check(Expression(parsing: deep)).type == .number)

        // Functions that nest beyond what can be computed are said to.
        let chain = (0..<9).map { ("f\($0)", ["x"], (0..<80).reduce("f\($0 + 1)(x)") { text, _ in "(\(text) + 1)" }) }
        let nested = try checker(chain + [("f9", ["x"], "x")]).check(Expression(parsing: "f0(1)")).findings
        #expect(Set(nested.map(\.message)) == [Absence.tooDeep.explanation])

        // Types that double at every step count as anything once they are too large.
        let doubling =
            "{a0: 1, " + (1..<200).map { "a\($0): {x: a\($0 - 1), y: a\($0 - 1)}" }.joined(separator: ", ") + "}.a199"
        #expect(try checker().check(Expression(parsing: doubling)).findings.isEmpty)

        // So do calls: every function doubles the types that the next one is called with.
        let calls = (0..<40).map { ("g\($0)", ["x"], "[g\($0 + 1)(x), g\($0 + 1)([x])]") }
        let many = try checker(calls + [("g40", ["x"], "1")]).check(Expression(parsing: "g0(1)")).findings
        #expect(many.allSatisfy { $0.message.en.contains("more than") })
    }
}
