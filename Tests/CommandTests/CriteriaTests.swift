// `criteria check`, `show`, `explain` and `test`.
import Foundation
import Testing

private let edition = "Criteria/red-river-delta/2024.yaml"

@Suite("criteria check") struct CheckTests {
    @Test func `the shipped files are in order`() throws {
        let all = try thidua("criteria check")
        #expect(all.code == 0)
        let one = try thidua("criteria check Criteria/red-river-delta/members.yaml --lang vi")
        #expect(one.code == 0 && one.output == "1 tệp đạt\n")
        let document = try json(thidua("criteria check --format json").output)
        #expect(document["format"] as? String == "thidua.check/1")
    }

    @Test func `a bloc with the editions of another is in order, one with those of none is not`() throws {
        let copy = try workspace("pass: late.actual = 0")
        defer { copy.remove() }
        try FileManager.default.createDirectory(
            atPath: "\(copy.root)/Criteria/trial", withIntermediateDirectories: true)
        let members = try copy.read("Criteria/test/members.yaml").replacing(
            "bloc: test", with: "bloc: trial\neditions: test")
        try copy.write("Criteria/trial/members.yaml", members)
        let fine = try thidua("criteria check", in: copy.root)
        #expect(fine.code == 0, "\(fine.errors)")
        try copy.write("Criteria/trial/members.yaml", members.replacing("editions: test", with: "editions: tests"))
        let wrong = try thidua("criteria check", in: copy.root)
        #expect(wrong.code == 1)
        #expect(wrong.errors.contains("Criteria/trial/members.yaml:2:1: error[workspace.unknown-bloc]"))
        // A bloc by itself, whatever is wrong with others.
        #expect(try thidua("criteria check --bloc test", in: copy.root).code == 0)
        #expect(try thidua("criteria check --bloc trial", in: copy.root).code == 1)
        try copy.write("Criteria/trial/members.yaml", members)
        let both = try thidua("criteria check --bloc trial", in: copy.root)
        #expect(both.code == 0 && both.output.contains("3 files are in order"), "\(both.output)")
        let one = try thidua("criteria check --bloc test", in: copy.root)
        #expect(one.output.contains("2 files are in order"), "\(one.output)")
        let none = try thidua("criteria check --bloc tset", in: copy.root)
        #expect(none.code == 1 && none.errors.contains("did you mean “test”?"))
        #expect(try thidua("criteria check Criteria/test/2024.yaml --bloc test", in: copy.root).code == 2)
    }

    @Test func `an edition in another bloc's folder, and a folder without members, are errors`() throws {
        let copy = try workspace("pass: late.actual = 0")
        defer { copy.remove() }
        let edition = try copy.read("Criteria/test/2024.yaml")
        try copy.write("Criteria/test/2024.yaml", edition.replacing("bloc: test", with: "bloc: other"))
        for command in ["criteria check", "criteria check Criteria/test/2024.yaml"] {
            let run = try thidua(command, in: copy.root)
            #expect(run.code == 1)
            #expect(
                run.errors.contains(
                    "Criteria/test/2024.yaml:2:1: error[workspace.foreign-bloc]: the file says bloc “other” but lies in the folder “test”"
                ), "\(command): \(run.errors)")
        }
        try copy.write("Criteria/test/2024.yaml", edition)
        try FileManager.default.createDirectory(
            atPath: "\(copy.root)/Criteria/trial", withIntermediateDirectories: true)
        #expect(try thidua("criteria check", in: copy.root).code == 0)
        try copy.write("Criteria/trial/2024.yaml", edition.replacing("bloc: test", with: "bloc: trial"))
        let stray = try thidua("criteria check --lang vi", in: copy.root)
        #expect(stray.code == 1)
        #expect(stray.errors.contains("[workspace.no-members]: “Criteria/trial” thiếu tệp “members.yaml”"))
        let rank = try thidua("rank --bloc trial", in: copy.root)
        #expect(rank.code == 1 && rank.errors.contains("“Criteria/trial” has no “members.yaml”"))
    }

    /// The smallest workspace with an edition of the given lines in place of its rule.
    private func workspace(_ rule: String, also: [String: String] = [:]) throws -> Copy {
        let copy = try Copy(empty: ["Criteria/test", "Scores/test"])
        try copy.write(
            "Criteria/test/members.yaml",
            """
            bloc: test
            title: {vi: Khối thử, en: Test}
            figures: made up
            members: [{id: a, name: {vi: A, en: A}, title: {vi: A, en: A}}]
            """)
        try copy.write("Criteria/test/2024.yaml", Self.table("test-2024", "{from: 2024-H1, to: 2024}", rule))
        for (path, text) in also { try copy.write(path, text) }
        return copy
    }

    private static func table(_ id: String, _ valid: String, _ rule: String) -> String {
        """
        edition: \(id)
        bloc: test
        status: proposal
        title: {vi: Thử, en: Test}
        valid: \(valid)
        source: {document: d, words: w}
        points: 10
        rounding: {at: none}
        ranking: {on: rounded, keys: [total], ties: share}
        indicators:
          late: {title: {vi: Báo cáo chậm, en: Late reports}, unit: case, nature: count, has: [actual]}
        sections:
          - id: A
            title: {vi: Nhóm, en: Group}
            points: 10
            source: {document: d, words: w}
            criteria:
              - {id: A.1, title: {vi: Báo cáo, en: Reports}, points: 10, \(rule)}
        """
    }

    @Test func `a claim is refuted with figures; it fails with --strict only; scripts get every verdict`() throws {
        let copy = try workspace(
            "base: 10, deduct: [{each: late.actual, points: 2}], examples: [{given: {late: 2}, points: 6}]")
        defer { copy.remove() }
        let file = "Criteria/test/2024.yaml"
        let run = try thidua("criteria check \(file)", in: copy.root)
        #expect(
            run.errors.hasPrefix(
                "\(file):18:72: warning[claim.least]: A.1 can go below 0 points; with late.actual = 100: -190 points\n")
        )
        #expect(run.errors.hasSuffix("  = mend: write atLeast: 0 if it must not, or a smaller atLeast if it may\n"))
        #expect(run.code == 0 && run.output.hasSuffix("1 file, 1 warning\n"))
        #expect(try thidua("criteria check \(file) --strict", in: copy.root).code == 1)

        let document = try json(thidua("criteria check \(file) --strict --format json", in: copy.root).output)
        let files = try #require(document["files"] as? [[String: Any]])
        let claims = try #require(files.first?["claims"] as? [[String: Any]])
        let verdicts = claims.map { "\($0["code"] ?? "") \($0["verdict"] ?? "")" }
        #expect(verdicts == ["claim.most proven", "claim.least refuted"])
        let witness = claims[1]["witness"] as? [String: Any]
        #expect((witness?["figures"] as? [String: Int]) == ["late.actual": 100])
        #expect(witness?["result"] as? String == "-190 points")
    }

    @Test func `what is wrong elsewhere does not hide what is wrong here`() throws {
        let copy = try workspace("base: 10, deduct: [{each: late.actual, points: 2}]")
        defer { copy.remove() }
        let file = "Criteria/test/2024.yaml"
        try copy.write(file, copy.read(file).replacing("\npoints: 10", with: "\npoints: 11"))
        let run = try thidua("criteria check \(file)", in: copy.root)
        for code in ["error[edition.sum]", "warning[claim.least]", "note[edition.no-example]"] {
            #expect(run.errors.contains(code))
        }
        #expect(run.code == 1 && run.output.isEmpty)
    }

    @Test func `a period with two editions, and one with figures and none`() throws {
        let rule =
            "base: 10, deduct: [{each: late.actual, points: 2, atMost: 10}], examples: [{given: {late: 2}, points: 6}, {given: {late: 6}, points: 0}]"
        let copy = try workspace(
            rule,
            also: [
                "Criteria/test/2024b.yaml": Self.table("test-2024b", "{from: 2024, to: 2024}", rule),
                "Criteria/test/2020.yaml": Self.table("test-2020", "{from: 2020, to: 2020}", rule),
            ])
        defer { copy.remove() }
        let run = try thidua("criteria check", in: copy.root)
        #expect(run.code == 1)
        #expect(
            run.errors.contains(
                "Criteria/test/2024b.yaml:5:8: error[workspace.two-editions]: the period 2024 has two editions: “test-2024b” and “test-2024”"
            ))
        // Asked about one of them alone as well, at the file that was named.
        #expect(
            try thidua("criteria check 2024b.yaml", in: "\(copy.root)/Criteria/test").errors.contains(
                "2024b.yaml:5:8: error"))
        #expect(
            run.errors.contains(
                "note[workspace.no-edition]: there are periods without an edition from 2021-H1 to 2023-H2"))

        // One id for two of them is wrong as well.
        try copy.write("Criteria/test/2024b.yaml", Self.table("test-2024", "{from: 2026, to: 2026}", rule))
        let twice = try thidua("criteria check", in: copy.root)
        #expect(twice.code == 1 && twice.errors.contains("error[workspace.duplicate-edition]"))

        try FileManager.default.removeItem(atPath: "\(copy.root)/Criteria/test/2024b.yaml")
        let object = #"{"label":"x","sha256":"\#(String(repeating: "0", count: 64))","type":"csv"}"#
        try copy.write(
            "Scores/test/ledger.jsonl",
            #"{"at":"2022-07-10T09:30:00+07:00","board":"north","by":{"name":"An","role":"board"},"engine":"test","#
                + #""event":"submitted","index":0,"is":{"edition":{"file":\#(object),"id":"x"},"figures":\#(object),"#
                + #""received":\#(object)},"period":"2022-H1"}"# + "\n")
        let gap = try thidua("criteria check --strict", in: copy.root)
        #expect(gap.code == 1)
        #expect(gap.errors.contains("warning[workspace.no-edition]: the period 2022-H1 has figures and no edition"))
    }

    @Test func `a broken file shows everything at once, each at its place`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let text = try copy.read(edition).replacing("status: proposal", with: "statu: proposal")
            .replacing("growth: {of: projects_fdi,", with: "growth: {of: projects_fd,")
        try copy.write(edition, text)
        let run = try thidua("criteria check", in: copy.root)
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("\(edition):5:1: error["))
        #expect(run.errors.contains("did you mean “status”?"))
        let document = try json(thidua("criteria check --format json", in: copy.root).output)
        let findings = try #require(document["diagnostics"] as? [[String: Any]])
        #expect(findings.filter { $0["file"] as? String == edition }.count > 1)
        // Nothing else works with a broken edition, and says why.
        #expect(try thidua("rank \(example)", in: copy.root).code == 1)
    }

    @Test func `an example that gives other points is an error`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let text = try copy.read(edition).replacing(
            "{given: {projects_fdi: {actual: 14, previous: 10}}, points: 30}",
            with: "{given: {projects_fdi: {actual: 14, previous: 10}}, points: 31}")
        try copy.write(edition, text)
        let run = try thidua("criteria check \(edition)", in: copy.root)
        #expect(run.code == 1 && run.errors.contains("edition.example") && run.errors.contains("31"))
    }

    @Test func `units that do not fit are shown by a check and by nothing else`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let text = try copy.read(edition).replacing(
            "zones_economic.actual <= zones_planned.actual", with: "zones_economic.actual <= new_jobs.actual"
        ).replacing("zones_economic: 5, zones_planned", with: "zones_economic: 5, new_jobs").replacing(
            "zones_economic: 6, zones_planned", with: "zones_economic: 6, new_jobs")
        try copy.write(edition, text)
        let run = try thidua("criteria check \(edition)", in: copy.root)
        #expect(run.code == 0 && run.errors.contains(":11: warning[edition.unit]: this compares zones with people"))
        #expect(try !thidua("rank \(example)", in: copy.root).errors.contains("edition.unit"))
    }

    @Test func `a file that is not there or is a folder is wrong usage`() throws {
        #expect(try thidua("criteria check nowhere.yaml").code == 2)
        let folder = try thidua("criteria check Criteria")
        #expect(folder.code == 2 && folder.errors == "error[usage.folder]: Criteria is a folder, a file is needed\n")
    }
}

@Suite("criteria show") struct ShowTests {
    @Test func `an edition is shown by name, by file and by period`() throws {
        let name = try thidua("criteria show red-river-delta-2024")
        let file = try thidua("criteria show \(edition)")
        let period = try thidua("criteria show \(example) --period 2024-H1")
        #expect(name.code == 0 && name.output == file.output && name.output == period.output)
        #expect(name.output.contains("[PROPOSAL]") && name.output.contains("A.1.1  Growth in new FDI projects"))
        #expect(try thidua("criteria show red-river-delta-2021 --lang vi").output.contains("ĐỀ XUẤT"))
        let document = try json(thidua("criteria show red-river-delta-2021 --format json").output)
        #expect(document["format"] as? String == "thidua.edition/1" && document["points"] as? Int == 100)
        #expect(
            try thidua("criteria show red-river-delta-2021 --format csv").output.hasPrefix(
                "No.,Criterion,Points,How it is scored,Evidence,Source,Labels\n"))
        #expect(try thidua("criteria show red-river-delta-2021 --format markdown").output.contains("| A.1 | "))
    }

    @Test func `an unknown edition is answered with those there are`() throws {
        let run = try thidua("criteria show red-river-delta-2012")
        #expect(
            run.code == 1 && run.errors.contains("edition.unknown")
                && run.errors.contains("did you mean “red-river-delta-2021”?"))
        #expect(
            run.errors.contains("expected: red-river-delta-2018-h1, red-river-delta-2021, red-river-delta-2024")
        )
    }
}

@Suite("criteria explain") struct ExplainTests {
    @Test func `one rule in words, as written, as computed, with its examples`() throws {
        let run = try thidua("criteria explain A.5.1 --edition \(edition)")
        #expect(run.code == 0 && run.errors.isEmpty)
        for part in [
            "[PROPOSAL]", "A Professional tasks › A.5 ", "45 of 1,000",
            "For each fire or explosion: minus 10 points, at most 20 points.",
            "  base: 45\n  deduct:\n    atMost: 45\n    cases:\n      - {each: incidents_environment.actual,",
            "incidents_fire.actual * 10", "the board that is scored",
            "45 - min(45, min(30, 2 * 15) + min(20, 1 * 10) + min(15, 0 * 5) + min(15, 0 * 5)) = 5",
            "Passes: 5 points, as it says.",
            "Criteria/red-river-delta/2024.yaml:", "Source of the rule",
        ] { #expect(run.output.contains(part), "\(part)") }
        // The period's edition where none is named; the same in the other language.
        #expect(try thidua("criteria explain A.5.1 \(example) --lang vi").output.contains("Điểm chuẩn: 45 điểm."))
        let document = try json(thidua("criteria explain A.1.4 \(example) --format json").output)
        #expect(document["format"] as? String == "thidua.rule/1")
        let figures = try #require(document["figures"] as? [[String: Any]])
        #expect(figures.contains { $0["ofBloc"] as? Bool == true && $0["attribute"] as? String == "plan" })
        #expect(try thidua("criteria explain A.1.4 \(example) --format html").output.hasPrefix("<!DOCTYPE html>"))
        #expect(try thidua("criteria explain A.1.4 \(example) --format markdown").output.contains("## "))
    }

    @Test func `an unknown number is answered with the nearest`() throws {
        let run = try thidua("criteria explain A.4.l \(example)")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("criterion.unknown") && run.errors.contains("did you mean “A.4.1”?"))
        #expect(try thidua("criteria explain A.4 \(example)").errors.contains("“A.4” is a section"))
    }
}

@Suite("criteria test") struct CriteriaTestTests {
    /// The proposal lacking the one example that reaches the lowest band of A.4.2.
    private func withoutItsLowestBand() throws -> Copy {
        let copy = try Copy()
        let example =
            "              - {given: {land_leased: {actual: 44.9}, land_planned: {actual: 100}}, points: 6}\n"
        let text = try copy.read(edition)
        try #require(text.contains(example))
        try copy.write(edition, text.replacing(example, with: ""))
        return copy
    }

    @Test func `examples and branches are counted, what is open is said`() throws {
        let whole = try thidua("criteria test \(edition) --strict")
        #expect(
            whole.code == 0 && whole.output.contains("362 of 362 examples pass; 174 of 174 branches covered (100%).\n"))
        let copy = try withoutItsLowestBand()
        defer { copy.remove() }
        let run = try thidua("criteria test \(edition)", in: copy.root)
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.contains("A.4.2: no example reaches the band “< 45” (\(edition):"))
        #expect(run.output.contains("\"< 45\": 6") && run.output.contains(" ^^^^^^\n"))
        #expect(run.output.contains("361 of 361 examples pass; 173 of 174 branches covered (99%).\n"))
        #expect(
            try thidua("criteria test red-river-delta-2024 --lang vi", in: copy.root).output.contains(
                "nhánh có ví dụ (99%)"))
        let all = try thidua("criteria test")
        #expect(all.code == 0 && all.output.contains("All editions\n"))
    }

    @Test func `what no figures can take is left out and counted apart`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let late = "1 - 5 * projects_behind.actual / projects_active.actual"
        let text = try copy.read(edition)
        try #require(text.contains("max(0, \(late))"))
        try copy.write(edition, text.replacing("max(0, \(late))", with: "max(0, min(2, \(late)))"))
        // With nothing late it is 1, and never 2: of the two sides of the cap one is left, and examples show it.
        let run = try thidua("criteria test \(edition) --strict", in: copy.root)
        #expect(run.code == 0)
        #expect(
            run.output.contains(
                "362 of 362 examples pass; 175 of 175 branches covered (100%), 1 more that no figures can take.\n"))
        let document = try json(thidua("criteria test \(edition) --format json", in: copy.root).output)
        let found = try #require((document["editions"] as? [[String: Any]])?.first)
        #expect(found["branches"] as? Int == 175 && found["impossible"] as? Int == 1)
    }

    @Test func `a branch without an example fails only where that is asked`() throws {
        let copy = try withoutItsLowestBand()
        defer { copy.remove() }
        #expect(try thidua("criteria test \(edition) --strict", in: copy.root).code == 1)
    }

    @Test func `an example that fails is shown with what came out`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write(
            edition, copy.read(edition).replacing("previous: 10}}, points: 30}", with: "previous: 10}}, points: 31}"))
        let run = try thidua("criteria test \(edition)", in: copy.root)
        #expect(run.code == 1)
        #expect(run.output.contains("A.1.1: the example says 31 points, the edition gives: 30 (\(edition):"))
        let document = try json(thidua("criteria test \(edition) --format json", in: copy.root).output)
        let editions = try #require(document["editions"] as? [[String: Any]])
        #expect(editions.count == 1 && editions[0]["passed"] as? Int == (editions[0]["examples"] as? Int ?? 0) - 2)
    }

    @Test func `an edition that is broken or not there is an error`() throws {
        #expect(try thidua("criteria test nothing-like-it").errors.contains("edition.unknown"))
    }
}

@Suite("criteria test of conditions") struct ConditionCommandTests {
    @Test func `an example of a check that comes out otherwise fails the test, and says where`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let file = "Criteria/red-river-delta/2021.yaml"
        let text = try copy.read(file).replacing(
            "budget.actual <= revenue.actual", with: "budget.actual < revenue.actual")
        try copy.write(file, text)
        let run = try thidua("criteria test \(file)", in: copy.root)
        #expect(run.code == 1)
        let words = "the example says that “budget.actual < revenue.actual” holds, it comes out: it does not hold"
        #expect(run.output.replacing("\n    ", with: " ").contains(words))
        #expect(run.output.contains("62 of 63 examples pass"))
    }

    @Test func `a check wants an example of both sides where that is asked`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let file = "Criteria/red-river-delta/2021.yaml"
        let example = ", {given: {x: {actual: 46395, plan: 75000, reportedPlanPercent: 61.2}}, holds: no}"
        let text = try copy.read(file)
        try #require(text.contains(example))
        try copy.write(file, text.replacing(example, with: ""))
        let run = try thidua("criteria test \(file)", in: copy.root)
        #expect(run.code == 0)
        #expect(run.output.replacing("\n    ", with: " ").contains("no example for which it does not hold (holds: no)"))
        #expect(try thidua("criteria test \(file) --strict", in: copy.root).code == 1)
    }

    @Test func `figures that are submitted are compared with those of the half-year`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write(
            "year.csv",
            "board,indicator,attribute,value,qualifier\nha-noi,export,actual,2479.9,estimate\nha-noi,export,plan,5000,\n"
        )
        let run = try thidua("submit year.csv --bloc red-river-delta-example --period 2024 --lang en", in: copy.root)
        #expect(run.code == 0)
        let said = [
            "year.csv:2:22: warning[submission.check]: ha-noi: Export value: A figure that adds up over the year is less than what was reported earlier in the year: 2479.9 >= 2480",
            "year.csv:2:22: warning[submission.check]: ha-noi: Export value: The year is closed with final figures, not with estimates.",
        ]
        for line in said { #expect(run.errors.contains(line + "\n")) }
    }
}
