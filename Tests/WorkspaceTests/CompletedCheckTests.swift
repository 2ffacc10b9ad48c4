// Checks of figures where not all of them stand in the file: the year before, ratios, parts of merged boards.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Workspace

struct CompletedCheckTests {
    /// Coast with checks, and a previous figure where the table has one.
    private func fixture(_ checks: String...) throws -> Fixture {
        let lines = checks.map { "  - {\($0), else: {vi: Sai, en: Wrong}}\n" }.joined()
        return try Fixture([
            "Criteria/coast/members.yaml": Coast.members,
            "Criteria/coast/2025.yaml": Coast.edition.replacing("sections:\n", with: "checks:\n\(lines)sections:\n"),
        ])
    }

    private let y2025 = Period(year: 2025, part: .year)
    private let y2024 = Period(year: 2024, part: .year)
    private let jump = "each: {has: previous}, that: x.actual / x.previous in (0.01..100)"

    private func rows(_ lines: String...) -> String {
        "board,indicator,attribute,value\n" + lines.joined(separator: "\n") + "\n"
    }

    @Test func aJumpIsSeenBesideWhatWasReportedTheYearBefore() throws {
        let fixture = try fixture(jump)
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(rows("quang-ninh,revenue,actual,500"), period: y2024)
        let found = findings {
            _ = try workspace.submit(
                rows("quang-ninh,revenue,plan,500", "quang-ninh,revenue,actual,500000"), period: y2025)
        }
        #expect(found.map { "\($0.severity) \($0.code)" } == ["error submission.check"])
        // At the figure of the file, though the other one is read as well.
        #expect(found.first?.place?.spot == "figures.csv:3:27")
        #expect(try fixture.contents("coast").state.periods["2025"] == nil)
        #expect(
            try workspace.submit(rows("quang-ninh,revenue,actual,600"), period: y2025).warnings.codes == [])
    }

    @Test func whatIsWrongOnlyWithTheYearBeforeRefusesNothing() throws {
        let fixture = try fixture("that: revenue.previous <= 400")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(rows("quang-ninh,revenue,actual,500"), period: y2024)
        let warnings = try workspace.submit(rows("quang-ninh,revenue,actual,600"), period: y2025).warnings
        #expect(
            warnings.map { "\($0.severity) \($0.code) \($0.place?.spot ?? "")" } == [
                "warning submission.check \(try fixture.figures("quang-ninh", y2024, of: "coast")):2:27"
            ])
    }

    @Test func aPartIsCheckedByItselfAndTheWholeWithIt() throws {
        let fixture = try fixture("that: revenue.actual <= 3000", jump)
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(rows("hai-phong,revenue,actual,10", "hai-duong,revenue,actual,10"), period: y2024)
        // By itself, and then not again as the whole.
        let alone = findings { _ = try workspace.submit(rows("hai-duong,revenue,actual,3001"), period: y2025) }
        #expect(alone.filter { $0.code == "submission.check" }.map(\.place?.spot) == ["figures.csv:2:26"])
        _ = try workspace.submit(rows("hai-duong,revenue,actual,1500"), period: y2025)
        // 2000 + 1500 is 175 times of 20, and more than 3000.
        let whole = findings { _ = try workspace.submit(rows("hai-phong,revenue,actual,2000"), period: y2025) }
        #expect(
            whole.filter { $0.code == "submission.check" }.map { "\($0.severity) \($0.place?.spot ?? "")" } == [
                "error figures.csv:2:26", "error figures.csv:2:26",
            ])
        // What fails by itself already is not said of the whole again: 2 findings, not 3.
        let both = findings { _ = try workspace.submit(rows("hai-phong,revenue,actual,3001"), period: y2025) }
        #expect(
            both.filter { $0.code == "submission.check" }.map(\.message.en).map { $0.prefix(10) }
                == ["hai-phong:", "hai-phong:"])
    }

    @Test func everythingWrongIsSaidAtOnce() throws {
        let fixture = try fixture(jump, "that: occupied.actual <= area.actual")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(rows("quang-ninh,revenue,actual,500"), period: y2024)
        _ = try workspace.submit(rows("quang-ninh,revenue,actual,500"), period: y2025)
        // It stands already, it is off by 1000, less land than is let, and a ratio that is not what it comes to.
        let wrong = [
            "quang-ninh,revenue,actual,500000", "quang-ninh,occupied,actual,90", "quang-ninh,area,actual,80",
            "quang-ninh,revenue,previous,499",
        ]
        func text(_ more: String...) -> String {
            "board,indicator,attribute,value\n" + (wrong + more).joined(separator: "\n") + "\n"
        }
        let all = [
            "submission.check", "submission.check", "submission.exists", "submission.previous", "submission.ratio",
        ]
        #expect(findings { _ = try workspace.submit(text(), period: y2025) }.codes.sorted() == all)
        // The same beside a figure that cannot be read.
        let unreadable = findings { _ = try workspace.submit(text("quang-ninh,revenue,plan,x"), period: y2025) }
        #expect(unreadable.codes.filter { $0.hasPrefix("number") }.count <= 1)
        #expect(unreadable.count == all.count + 1)
        #expect(Set(all).isSubset(of: unreadable.codes))
    }

    private let typed = "that: \"decimal(occupied.actual / area.actual * 100, 2) = occupancy.actual\""

    @Test(arguments: [("58.15", 0), ("58.16", 1), ("", 0)])
    func aTypedRatioIsComparedAsItWasTyped(stated: String, wrong: Int) throws {
        let fixture = try fixture(typed)
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        var lines = ["quang-ninh,occupied,actual,1217", "quang-ninh,area,actual,2093"]
        if !stated.isEmpty { lines.append("quang-ninh,occupancy,actual,\(stated)") }
        let text = "board,indicator,attribute,value\n" + lines.joined(separator: "\n") + "\n"
        guard wrong == 0 else {
            let found = findings { _ = try workspace.submit(text, period: y2025) }
            #expect(found.filter { $0.code == "submission.check" }.map(\.place?.spot) == ["figures.csv:4:29"])
            return
        }
        #expect(try workspace.submit(text, period: y2025).warnings.codes == [])
        // What it is scored by is as exact as it can be, and the check has nothing to say of that.
        let opened = try workspace.open(bloc: workspace.bloc(nil), period: y2025)
        #expect(
            opened.submissions[0].figures[FigureKey("occupancy", .actual)]?.value.number
                == Rational(121700).divided(by: 2093))
        #expect(opened.warnings.codes == [])
    }

    @Test func aRatioThatIsNotComparedWithItsPartsIsTheOneThatCounts() throws {
        let fixture = try fixture("that: occupancy.actual <= 50")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings {
            _ = try workspace.submit(
                rows("quang-ninh,occupied,actual,60", "quang-ninh,area,actual,100", "quang-ninh,occupancy,actual,50"),
                period: y2025)
        }
        #expect(found.codes.contains("submission.check"))
    }

    // MARK: What is said

    @Test(arguments: [
        (
            "occupied.actual + area.actual = revenue.actual", "36385 + 301 = 36686, not 36659",
            "36385 + 301 = 36686, không phải 36659"
        ),
        (
            "area.actual / occupied.actual >= 1 and revenue.actual > 0", "301 / 36385 ≈ 0.008273, not >= 1",
            "301 / 36385 ≈ 0.008273, không >= 1"
        ),
        ("revenue.actual <= area.actual", "36659 <= 301", "36659 <= 301"),
        (
            "area.actual = 0 or area.actual * 2 in (1000..2000)", "301, not 0; 301 * 2 = 602, not in (1000..2000)",
            "301, không phải 0; 301 * 2 = 602, không in (1000..2000)"
        ),
    ])
    func theSidesAreWorkedOut(condition: String, en: String, vi: String) throws {
        let fixture = try fixture("that: \"\(condition)\"")
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings {
            _ = try workspace.submit(
                rows(
                    "quang-ninh,occupied,actual,36385", "quang-ninh,area,actual,301", "quang-ninh,revenue,actual,36659"),
                period: y2025)
        }.first { $0.code == "submission.check" }
        #expect(found?.message.en == "quang-ninh: Wrong: \(en)")
        #expect(found?.message.vi == "quang-ninh: Sai: \(vi)")
    }

    @Test func aStatedGrowthIsWhereItIsSaid() throws {
        let fixture = try fixture("that: (revenue.actual / revenue.previous - 1) * 100 = revenue.reportedGrowthPercent")
        defer { fixture.remove() }
        let edition = try fixture.text("Criteria/coast/2025.yaml")
        try fixture.write(
            "Criteria/coast/2025.yaml",
            edition.replacing("[actual, plan, previous]", with: "[actual, plan, previous, reportedGrowthPercent]"))
        let found = findings {
            _ = try fixture.workspace().submit(
                rows(
                    "quang-ninh,revenue,actual,110", "quang-ninh,revenue,previous,100",
                    "quang-ninh,revenue,reportedGrowthPercent,11"), period: y2025)
        }
        #expect(found.map { $0.place?.line } == [4])
        #expect(found.first?.message.en == "quang-ninh: Wrong: (110 / 100 - 1) * 100 = 10, not 11")
    }
}
