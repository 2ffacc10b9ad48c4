// What boards hand in, in three layouts, and everything that can be wrong with it.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

@Test func show() throws {
    let fixture = try Fixture()
    let broken = """
        board,indicator,attribute,value,qualifier,evidence,source
        ha-nam,projects_fdi,actual,16,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,capital_fdi,actual,"196,5",,tài liệu minh hoạ / made-up document,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,revenue_ddi,actual,5.300.000,,tài liệu minh hoạ / made-up document,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,revenu_fdi,actual,3350,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nan,export,actual,2310,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,projects_fdi,actual,17,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,occupancy,actual,82.5678,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,self_score_filed,actual,yess,,,"số liệu minh hoạ, không phải số thật / made up, not real"
        ha-nam,late_reports,actual,-1,,,"số liệu minh hoạ, không phải số thật / made up, not real"

        """
    for l in Language.allCases { print(fixture.read(broken).diagnostics.map { $0.rendered(in: l, source: broken) }.joined(separator: "\n")) }
    for v in ["69.448,5", "115,7", "3,350", "1,244,500", "69,448.5", "0,350", "5,3 tỷ", "1,2,3", "1 244 500", "1 2", "1.244.500", "1.2.3", "98%", "1e5", "1.5E+3", "1e99", "1.73 tỷ", "", "10/16", "=1+1", "@SUM(A1)", "+1+1", "+5", "−5", "–", "n/a", "'5", "5.", ".5", "1'000", "-", "1.5.e", String(repeating: "9", count: 1001), "1-2", "1_000"] {
        print(v.prefix(20), fixture.findings("export", "actual", v, .en), fixture.findings("export", "actual", v, .vi))
    }
    for v in ["98%", "82.5678", "69.448", "101", "-1"] { print(fixture.findings("occupancy", "actual", v, .en), fixture.findings("occupancy", "actual", v, .vi)) }
    for v in ["115.70001", "-1", "115.7000"] { print(fixture.findings("revenue_fdi", "reportedPlanPercent", v, .en), fixture.findings("revenue_fdi", "reportedGrowthPercent", v, .vi)) }
}
