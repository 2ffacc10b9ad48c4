// Trends of the shipped periods: cautions in every face, charts that are whole, both languages.
import Diagnostics
import Foundation
import Rules
import Testing

@testable import Reports

private func report() throws -> TrendReport {
    TrendReport([try shipped("red-river-delta", "2018-H1"), try shipped("red-river-delta", "2021")])
}

@Suite("Trend reports") struct TrendReportTests {
    @Test func `cautions name the periods that they are true of`() throws {
        let labels = try report().labels
        #expect(labels.map(\.kind) == [.proposal, .provisional, .estimate])
        #expect(labels[0].reason.en.hasPrefix("2018-H1: the edition “red-river-delta-2018-h1”"))
        #expect(labels[0].reason.en.contains("; 2021: the edition “red-river-delta-2021”"))
        // The published figures of the older period are final.
        let year = try shipped("red-river-delta", "2021").labels.first { $0.kind == .estimate }
        let half = try shipped("red-river-delta", "2018-H1").labels.first { $0.kind == .estimate }
        let said = try #require(labels.last?.reason)
        for (period, label) in [("2018-H1", half), ("2021", year)] {
            #expect(said.en.contains("\(period): ") == (label != nil))
        }
        for document in [try report().document, try report().document(of: "bac-ninh")] {
            for language in Language.allCases {
                for label in labels {
                    let title = label.kind.title[language]
                    #expect(document.rendered(as: .text, in: language).contains("[\(title)]"))
                    #expect(document.rendered(as: .markdown, in: language).contains("> **\(title)**"))
                    #expect(document.rendered(as: .html, in: language).contains(title))
                    let rows = document.rendered(as: .csv, in: language).lines.dropFirst().dropLast()
                    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(title) })
                }
            }
        }
    }

    @Test func `every board of either period has its line, and unlike periods are not compared`() throws {
        let report = try report()
        let text = report.document.text()
        for board in ["Bac Ninh", "Ha Nam", "Hai Duong", "Hai Phong", "Ninh Binh"] {
            #expect(text.contains("\n\(board) "))
        }
        #expect(text.contains("No earlier period is of the kind of 2021."))
        #expect(report.trend.likePeriod(before: 1) == nil)
        #expect(report.document(of: "bac-ninh").text().contains("There are no two periods of one kind"))
        #expect(text.contains("red-river-delta-2018-h1 → red-river-delta-2021"))
        // Each criterion of the newer table stands in the JSON with a verdict.
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json.text.utf8)) as? [String: Any])
        let editions = try #require(object["editions"] as? [[String: Any]])
        let criteria = try #require(editions.first?["criteria"] as? [[String: Any]])
        let edition = report.trend.periods[1].edition
        #expect(criteria.map { $0["criterion"] as? String } == edition.criteria.map(\.id))
        for criterion in criteria {
            let differences = try #require(criterion["differences"] as? [[String: String]])
            #expect(differences.isEmpty == (criterion["comparable"] as? Bool))
        }
    }

    @Test func `charts are whole, and connect like periods`() throws {
        // The same period twice stands for two like ones: every line has two points.
        let review = try shipped("red-river-delta-example", "2024-H1")
        let report = TrendReport([review, review])
        let documents = [report.document] + review.ranking.rows.map { report.document(of: $0.scorecard.board) }
        for document in documents {
            for chart in document.charts {
                #expect(chart.values.count == chart.categories.count && chart.texts.count == chart.categories.count)
                #expect(chart.values.allSatisfy { $0.count == chart.series.count })
                #expect(chart.texts.allSatisfy { $0.count == chart.series.count })
                #expect(chart.table.rows.count == chart.categories.count)
            }
        }
        #expect(documents[0].charts.count == 2)
        #expect(documents.dropFirst().allSatisfy { !$0.charts.isEmpty })
        // Nothing moved: no gains, no losses, and everything that is settled is compared.
        for row in review.ranking.rows {
            let moves = try #require(report.trend.moves(of: row.scorecard.board, from: 0, to: 1))
            #expect(moves.gains.isEmpty && moves.losses.isEmpty)
            #expect(moves.moves.count + moves.others.count == review.edition.criteria.count)
        }
    }
}
