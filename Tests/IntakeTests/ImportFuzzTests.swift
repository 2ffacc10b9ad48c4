// Tables made at random from the words that tables consist of: whatever they say, the edition that comes of them can be read.
import Diagnostics
import Rules
import Testing

@testable import Intake

/// The same numbers on every run and machine.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(items.count)] }
}

@Suite("Tables at random") struct ImportFuzzTests {
    private static let numbers = [
        "I", "II", "IV", "A", "B", "1", "2.", "1.1", "1.2", "a)", "b)", "đ)", "a1.1", "-", "+", "", "", "x9", "(1)",
        "1,2",
    ]
    private static let amounts = [
        "", "", "5", "2,5", "-1", "0", "10 điểm", "1,5 điểm/lần", "x", "trừ 1 điểm", "100%", "+2",
    ]
    private static let words = [
        "trừ", "cộng", "mỗi", "điểm", "0,5 điểm", "2 điểm", "98%", "97%", "trên", "dưới", "từ", "đến", "trở lên",
        "tối đa",
        "không quá", "còn lại", "đạt", "không đạt", ":", ";", ",", "/", "(", ")", "văn bản chậm", "bài", "kế hoạch",
        "và",
        "nếu", "tổng điểm trừ", "\n", ".", "\"", "#", "{", "hoàn thành", "không hoàn thành", "≥", "<", "-", "100%",
    ]

    private func table(_ seed: Int) -> [[String]] {
        var dice = Dice(state: UInt64(seed))
        var rows = [["TT", "Nội dung tiêu chí", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Cách tính điểm"]]
        for _ in 0...(2 + dice.roll(12)) {
            func text(_ most: Int) -> String {
                (0..<dice.roll(most)).map { _ in dice.pick(Self.words) }.joined(separator: " ")
            }
            rows.append([
                dice.pick(Self.numbers), dice.roll(3) == 0 ? text(8) : "Tiêu chí", dice.pick(Self.amounts),
                dice.pick(Self.amounts), dice.pick(Self.amounts), text(12),
            ])
        }
        return rows
    }

    @Test(arguments: 0..<40) func `an edition comes of it that only its sums may keep from use`(batch: Int) throws {
        var read = 0
        for seed in batch * 10..<batch * 10 + 10 {
            let rows = table(seed)
            guard let imported = try? importing(rows) else { continue }
            read += 1
            let found = Edition.read(imported.yaml, file: "e.yaml").diagnostics.filter { $0.severity == .error }
            #expect(found.allSatisfy { $0.code == "edition.sum" }, "\(seed): \(found.map(\.message.en))")
            // What the edition will be refused for has been said of the table.
            #expect(found.isEmpty || imported.codes.contains("import.sum"), "\(seed)")
            // Every wording is kept somewhere.
            for row in rows.dropFirst() where !row[1].isEmpty {
                let words = row[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard !words.isEmpty else { continue }
                let quoted = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                #expect(imported.yaml.contains(quoted) || imported.yaml.contains(words), "\(seed): \(words)")
            }
        }
        #expect(read > 0)
    }

    @Test func `long runs of marks and cases end in judged rows`() throws {
        let wild = [
            String(repeating: "(", count: 30_000), String(repeating: ", ", count: 15_000),
            String(repeating: "trừ 1 điểm/lần; ", count: 1_500), String(repeating: "Trên 9%: 1 điểm\n", count: 1_500),
        ]
        for text in wild {
            let row = try OneRow(title: "Tiêu chí \(text)", points: "5", note: text).read().row
            #expect(row.outcome == .judged)
        }
    }
}
