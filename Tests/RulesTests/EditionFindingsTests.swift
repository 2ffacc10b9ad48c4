// What nothing reads, what is not translated, what has no source or example: each at its place. And the shipped editions.
import Diagnostics
import Foundation
import Testing

@testable import Rules

private func read(_ text: String) throws -> Edition {
    let read = Edition.read(text, file: "e.yaml")
    return try #require(read.edition, "\(read.diagnostics.listed)")
}

/// The small edition with one more indicator, on line 16: `  land: {…}`.
private func withLand(_ rest: String = "has: [actual, plan]", rule: String = "score: points") -> String {
    Fixture.changed(
        Fixture.edition(rule: rule), "  filed:",
        "  land: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, \(rest)}\n  filed:")
}

@Suite("what nothing reads") struct UseFindingsTests {
    private func spots(_ text: String) throws -> [String] {
        try useFindings(of: read(text)).listed.split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("    sửa")
        }
    }

    @Test("indicators, functions, and the attributes of indicators in use")
    func unused() throws {
        // The check reads export.actual, the veto filed; excess() is called by nobody, so its x.plan does not count.
        #expect(
            try useFindings(of: read(withLand())).listed == """
                14:3+6 edition.unused note
                    không công thức nào dùng plan, previous của chỉ tiêu “export” | no formula reads plan, previous of the indicator “export”
                    sửa: bỏ khỏi has: nếu không cần báo cáo | leave it out of has: unless it is wanted
                15:3+4 edition.unused warning
                    không tiêu chí, kiểm tra hay xếp hạng nào dùng chỉ tiêu “land” | no criterion, check, veto or ranking reads the indicator “land”
                    sửa: bỏ chỉ tiêu này, hoặc ghi scored: no nếu chỉ để báo cáo | leave it out, or write scored: no if it is reported for the record only
                18:3+9 edition.unused warning
                    không công thức nào dùng hàm excess() | no formula in use calls the function excess()
                    sửa: bỏ hàm này, hoặc dùng nó | leave it out, or use it
                """)
    }

    @Test(
        "whatever reads an indicator",
        arguments: [
            "score: land.actual / land.plan * excess(export)", "score: excess(land) + export.previous + export.plan",
            "score: max(for b in boards return excess(b.land)) + excess(export)",
            "score: count(boards[land.plan > 1]) * excess(export)", "score: max(boards.land.plan) * excess(export)",
            "score: points * excess(export)\nassigned: land.plan > 0",
            "relative: {of: excess(land) + excess(export), best: 10, met: 5}",
            "base: 10\ndeduct: [{when: land.plan > 1, points: 1}, {each: excess(export), points: 1}]",
            #"bands: {of: excess(export), "> land.plan": 10, "<= land.plan": 2}"#,
            "score: (if some x in [land, export] satisfies x.plan > 1 then 1 else 0) * excess(export)",
            "score: count(boards.land[plan > 1]) * excess(export)",
        ])
    func used(_ rule: String) throws {
        let found = try spots(withLand(rule: rule)).filter { !$0.contains("previous") && !$0.hasPrefix("14:") }
        #expect(found == [])
    }

    @Test("what only an unused function reads is not read")
    func throughUnused() throws {
        let text = Fixture.changed(
            withLand(), "functions:", "functions:\n  idle(): land.actual + other()\n  other(): 1")
        let found = try spots(text).filter { !$0.hasPrefix(" ") }
        #expect(
            found == [
                "14:3+6 edition.unused note", "15:3+4 edition.unused warning", "18:3+6 edition.unused warning",
                "19:3+7 edition.unused warning", "20:3+9 edition.unused warning",
            ])
    }

    @Test("ranking keys, parts of a ratio in use and what is for the record count as read")
    func otherUses() throws {
        let rule = "score: points * excess(export) + export.previous"
        let ranked = Fixture.changed(withLand(rule: rule), "[total]", "[total, indicator land plan percent]")
        #expect(try spots(ranked) == [])
        let actual = Fixture.changed(withLand(rule: rule), "[total]", "[total, indicator land actual]")
        #expect(
            try spots(actual) == [
                "15:3+4 edition.unused note",
                "    không công thức nào dùng plan của chỉ tiêu “land” | no formula reads plan of the indicator “land”",
            ])
        #expect(try spots(withLand("has: [actual, plan], scored: no", rule: rule)) == [])
        let ratio = Fixture.changed(
            withLand("has: [actual]", rule: rule + " + share.actual"), "  filed:",
            """
              share: {title: {vi: Tỷ lệ, en: Share}, unit: percent, nature: ratio, has: [actual], ratio: {of: land, to: land}}
              filed:
            """)
        #expect(try spots(ratio) == [])
    }
}

@Suite("what readers of an edition miss") struct WritingFindingsTests {
    @Test("texts that are not translated, and texts without a letter")
    func translations() throws {
        var text = Fixture.edition(
            rule: "base: 10\ndeduct: [{when: filed, points: 1, title: {vi: Chậm nộp, en: Chậm nộp}}]")
        for (old, new) in [
            ("{vi: Bảng điểm, en: Table}", "{vi: Bảng điểm, en: Bảng điểm}"),
            ("{vi: Khá, en: Fair}", "{vi: Khá, en: Khá}"),
            ("{vi: Xuất khẩu, en: Export}", "{vi: Xuất khẩu, en: '…'}"), ("{vi: Sai, en: Wrong}", "{vi: Sai, en: Sai}"),
            ("{vi: Nhóm, en: Group}", "{vi: Nhóm, en: Nhóm}"),
            ("{vi: Tiêu chí, en: Criterion}", "{vi: Tiêu chí, en: Tiêu chí}"),
            ("{vi: Chưa nộp, en: Not filed}", "{vi: Chưa nộp, en: Chưa nộp}"),
        ] { text = Fixture.changed(text, old, new) }
        let found = translationFindings(of: try read(text))
        // “Sai” has no mark of Vietnamese and might be English.
        let listed = found.listed.split(separator: "\n").filter { !$0.hasPrefix("    sửa") }.joined(separator: "\n")
        let same = { (text: String) in
            "    “\(text)” ghi y nguyên ở phần tiếng Anh | the English of “\(text)” is the Vietnamese once more"
        }
        #expect(
            listed == """
                1:1+1 edition.translation warning
                \(same("Bảng điểm"))
                1:1+1 edition.translation warning
                \(same("Khá"))
                14:3+6 edition.translation warning
                    “Xuất khẩu” / “…” không có chữ nào | “Xuất khẩu” / “…” has no letter in it
                21:9+1 edition.translation warning
                \(same("Nhóm"))
                25:13+3 edition.translation warning
                \(same("Tiêu chí"))
                30:18+1 edition.translation warning
                \(same("Chậm nộp"))
                32:12+13 edition.translation warning
                \(same("Chưa nộp"))
                """)
        #expect(translationFindings(of: try read(Fixture.edition)).isEmpty)
    }

    @Test("sources that do not lead to the line, of a signed table and of a proposal")
    func sources() throws {
        let note = """
            25:13+3 edition.source note
                nguồn của A.1 không trích nguyên văn | the source of A.1 does not quote its words
                sửa: thêm words: vào source | add words: to the source
            """
        #expect(sourceFindings(of: try read(Fixture.edition)).listed == note)
        let signed = Fixture.changed(
            Fixture.edition, "status: proposal", "status: signed\ndecision: {number: '1', date: 2024-01-02, by: Khối}")
        #expect(
            sourceFindings(of: try read(signed)).listed == """
                26:13+3 edition.source warning
                    nguồn của A.1 chỉ có tên văn bản | the source of A.1 is a document only
                    sửa: ghi điều khoản (article) hoặc trích nguyên văn (words) của bảng đã ký | state the article, or quote the words, of the signed table
                """)
        func sourced(_ text: String, _ more: String) -> String {
            Fixture.changed(
                text, "        source: {document: Quyết định 1}", "        source: {document: Quyết định 1, \(more)}")
        }
        #expect(sourceFindings(of: try read(sourced(signed, "article: Mục 1"))).map(\.severity) == [.note])
        #expect(sourceFindings(of: try read(sourced(signed, "words: Tiêu chí"))).isEmpty)
        #expect(sourceFindings(of: try read(sourced(Fixture.edition, "words: Tiêu chí"))).isEmpty)
    }

    @Test("a criterion that no example shows")
    func examples() throws {
        #expect(
            exampleFindings(of: try read(Fixture.edition)).listed == """
                25:13+3 edition.no-example note
                    A.1 không có ví dụ tính điểm | A.1 has no worked example
                    sửa: thêm examples: số liệu và số điểm phải ra | add examples: figures, and the points that they must give
                """)
        let shown = Fixture.edition(rule: "score: points\nexamples: [{given: {}, points: 10}]")
        #expect(exampleFindings(of: try read(shown)).isEmpty)
    }
}

@Suite("the shipped editions") struct ShippedFindingsTests {
    @Test("have no unit that does not fit and nothing else to warn of")
    func warnings() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Criteria").standardized
        let files = try #require(FileManager.default.enumerator(atPath: root.path())).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("members.yaml") }.sorted()
        #expect(files.count >= 2)
        for file in files {
            let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            let edition = try #require(Edition.read(text, file: file).edition)
            #expect(unitFindings(of: edition).listed == "", "\(file)")
            let others =
                useFindings(of: edition) + translationFindings(of: edition) + sourceFindings(of: edition)
                + exampleFindings(of: edition)
            #expect(others.filter { $0.severity > .note }.listed == "", "\(file)")
        }
    }
}
