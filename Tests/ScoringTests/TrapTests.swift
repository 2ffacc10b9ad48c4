// The traps that stand in published figures of the boards, each with the very figures, caught by a check that an edition
// declares. How figures are written (“1.503”, “115,7%”) is no matter of checks.
import Diagnostics
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

struct TrapTests {
    private static let indicators = """
        indicators:
          workers: {title: {vi: Lao động, en: Workers}, unit: person, nature: stock, has: [actual]}
          workers_local: {title: {vi: Lao động Việt Nam, en: Vietnamese workers}, unit: person, nature: stock, has: [actual]}
          workers_foreign: {title: {vi: Lao động nước ngoài, en: Foreign workers}, unit: person, nature: stock, has: [actual]}
          projects: {title: {vi: Dự án, en: Projects}, unit: project, nature: flow, has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent]}
          projects_fdi: {title: {vi: Dự án FDI, en: FDI projects}, unit: project, nature: flow, has: [actual]}
          projects_ddi: {title: {vi: Dự án trong nước, en: Domestic projects}, unit: project, nature: flow, has: [actual]}
          capital: {title: {vi: Vốn, en: Capital}, unit: million USD, nature: flow, has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent], decimals: 2}
          capital_usd: {title: {vi: Vốn USD, en: Capital in USD}, unit: million USD, nature: flow, has: [actual], decimals: 2}
          capital_vnd: {title: {vi: Vốn VND, en: Capital in VND}, unit: bn VND, nature: flow, has: [actual], decimals: 2}
          valid_usd: {title: {vi: Vốn còn hiệu lực USD, en: Capital in force in USD}, unit: million USD, nature: stock, has: [actual], decimals: 2}
          valid_vnd: {title: {vi: Vốn còn hiệu lực VND, en: Capital in force in VND}, unit: bn VND, nature: stock, has: [actual], decimals: 2}
          land_leased: {title: {vi: Đất cho thuê, en: Land leased}, unit: ha, nature: stock, has: [actual], decimals: 1}
          land_planned: {title: {vi: Đất quy hoạch, en: Land planned}, unit: ha, nature: stock, has: [actual], decimals: 1}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, has: [actual], decimals: 2}
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent], decimals: 2}
        """

    private func words(_ check: String, _ figures: [String: Given]) throws -> [String] {
        let table = try Checked(check, indicators: Self.indicators)
        return table.words(table.report(figures))
    }

    // MARK: Parts and totals

    @Test func thirtySixThousandWorkersDoNotAddUp() throws {
        // 36,385 + 301 = 36,686
        let check = "that: workers_local.actual + workers_foreign.actual = workers.actual"
        #expect(
            try words(check, ["workers_local": 36385, "workers_foreign": 301, "workers": 36659]) == [
                "fails: 36385 + 301 = 36659"
            ])
        #expect(
            try words(check, ["workers_local": 36385, "workers_foreign": 301, "workers": 36686]) == [
                "holds: 36385 + 301 = 36686"
            ])
    }

    @Test func sixHundredProjectsBeside159And449() throws {
        let check = "that: projects_fdi.actual + projects_ddi.actual = projects.actual"
        #expect(
            try words(check, ["projects_fdi": 159, "projects_ddi": 449, "projects": 600]) == ["fails: 159 + 449 = 600"])
        #expect(
            try words(check, ["projects_fdi": 159, "projects_ddi": 449, "projects": 608]) == ["holds: 159 + 449 = 608"])
    }

    // MARK: Percentages that were typed

    @Test func aTypedOccupancyIsOneHundredthTooHigh() throws {
        // 1217 / 2093 × 100 = 58.1462…, which is 58.15 to two decimals: off by less than half a hundredth.
        let check = "that: abs(land_leased.actual / land_planned.actual * 100 - occupancy.actual) <= 0.005"
        func verdict(_ occupancy: Given) throws -> String {
            String(
                try words(check, ["land_leased": 1217, "land_planned": 2093, "occupancy": occupancy])[0].prefix(5))
        }
        #expect(try verdict("58.16") == "fails")
        #expect(try verdict("58.15") == "holds")
        #expect(try verdict("58.14") == "fails")
        // 1217 / 1615 × 100 = 75.3560…: printed 75.38.
        #expect(
            try words(check, ["land_leased": 1217, "land_planned": 1615, "occupancy": "75.38"])[0].hasPrefix("fails"))
    }

    private let growth =
        "each: {has: [previous, reportedGrowthPercent]}, that: abs((x.actual / x.previous - 1) * 100 - x.reportedGrowthPercent) <= 0.05"
    private let plan =
        "each: {has: [plan, reportedPlanPercent]}, that: abs(x.actual / x.plan * 100 - x.reportedPlanPercent) <= 0.05"

    @Test func aStatedPercentContradictsItsFigures() throws {
        // 2470.7 / 1170 = 211.17%, printed 242.97%.
        #expect(
            try words(plan, ["capital": "2470.7", "capital.plan": 1170, "capital.reportedPlanPercent": "242.97"])
                .first { $0.hasPrefix("capital") }
                == "capital: fails: abs(2470.7 / 1170 * 100 - 242.97) <= 0.05")
        #expect(
            try words(plan, ["capital": "2470.7", "capital.plan": 1170, "capital.reportedPlanPercent": "211.2"])
                .contains { $0.hasPrefix("capital: holds") })
        // 463.95 / 750 = 61.86%, printed 61.2%.
        #expect(
            try words(plan, ["capital": "463.95", "capital.plan": 750, "capital.reportedPlanPercent": "61.2"])
                .contains { $0.hasPrefix("capital: fails") })
        // 31 of 1472 are 2.106%, printed 2.1%: right.
        #expect(
            try words(growth, ["export": 1503, "export.previous": 1472, "export.reportedGrowthPercent": "2.1"])
                .contains { $0.hasPrefix("export: holds") })
    }

    @Test func aMissingBasisIsNoMistake() throws {
        // Domestic capital without a growth figure, revenue with neither plan nor growth.
        let all = try words(growth, ["export": 1503, "export.reportedGrowthPercent": "2.1"])
        #expect(all.first { $0.hasPrefix("export") }?.hasPrefix("export: open a export.previous: ") == true)
        #expect(try words(plan, ["export": 1503, "export.plan": 1500]).allSatisfy { !$0.contains("fails") })
        #expect(try words(growth, [:]).allSatisfy { $0.contains(": open ") })
    }

    // MARK: Units

    @Test func twoRatesAreImpliedInOneReport() throws {
        // 492.39 bn VND for 20.7 million USD are 23,787 VND a dollar, 13,755.18 for 635.66 are 21,639: 9% apart.
        let figures: [String: Given] = [
            "capital_vnd": "492.39", "capital_usd": "20.7", "valid_vnd": "13755.18", "valid_usd": "635.66",
        ]
        let bound = "each: [capital_vnd], that: 'x.actual * 1000 / capital_usd.actual in [23000..24500]'"
        #expect(
            try words(bound, figures) == ["capital_vnd: holds: 492.39 * 1000 / 20.7 in [23000..24500]"])
        #expect(
            try words(bound.replacing("capital_", with: "valid_"), figures) == [
                "valid_vnd: fails: 13755.18 * 1000 / 635.66 in [23000..24500]"
            ])
        let one =
            "that: abs(capital_vnd.actual / capital_usd.actual / (valid_vnd.actual / valid_usd.actual) - 1) <= 0.01"
        #expect(try words(one, figures)[0].hasPrefix("fails"))
        #expect(
            try words(one, figures.merging(["valid_vnd": "15120"]) { $1 })[0].hasPrefix("holds"))
    }

    @Test(arguments: ["1503000", "1503000000", "1.5"])
    func aFigureAThousandTimesOff(export: String) throws {
        let check = "each: [export], that: x.actual / x.plan in (0.01..100)"
        #expect(
            try words(check, ["export": .number(q(export)), "export.plan": 1500]) == [
                "export: fails: \(export) / 1500 in (0.01..100)"
            ])
        #expect(
            try words(check, ["export": 1503, "export.plan": 1500]) == ["export: holds: 1503 / 1500 in (0.01..100)"])
    }
}
