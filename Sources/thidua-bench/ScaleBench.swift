// Where the time goes when a large table is ranked: reading, scoring, writing, against merely looking at every byte.
import Diagnostics
import Dispatch
import Foundation
import Intake
import Reports
import Rules
import Scoring
import Workspace

/// `thidua-bench scale [UNITS [INDICATORS]]`: min-max of every indicator, weighted, rounded half up to 4 places at the total.
enum ScaleBench {
    static func run(_ arguments: [String]) throws {
        let units = arguments.first.flatMap { Int($0) } ?? 1_000_000
        let indicators = arguments.dropFirst().first.flatMap { Int($0) } ?? 40
        let (edition, findings) = Edition.read(editionText(indicators), file: "scale.yaml")
        guard let edition else {
            throw GeneratedBloc.Refused(findings.map { $0.rendered(in: .en) }.joined(separator: "\n"))
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "thidua-scale-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "table.csv").path
        try writeTable(units, indicators, to: path)
        guard let bytes = TableBytes(path: path) else { throw GeneratedBloc.Refused("cannot map \(path)") }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        print(
            "\(units) units × \(indicators) indicators, \(bytes.count / 1_000_000) MB, \(cores) cores; best of 3; the baseline looks at every byte"
        )
        var best: [(name: String, time: Duration)] = []
        let clock = ContinuousClock()
        func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
            let start = clock.now
            let result = try work()
            let time = clock.now - start
            if let known = best.firstIndex(where: { $0.name == name }) {
                best[known].time = min(best[known].time, time)
            } else {
                best.append((name, time))
            }
            return result
        }
        var text: [UInt8] = []
        for _ in 0..<3 {
            _ = measure("look at every byte") { bytes.lines(cores: cores) }
            let form = try measure("compile") { try ColumnForm(edition, period: edition.valid.from) }
            let read = measure("read") {
                TableReader(edition: edition, period: edition.valid.from, keeping: form.figures).read(
                    bytes, fileName: path)
            }
            guard let columns = read.columns else { throw GeneratedBloc.Refused("the table was not read") }
            let names = UnitNames(utf8: columns.nameBytes, starts: columns.nameStarts)
            let ranking = measure("score and rank") {
                ColumnRanking(form, ColumnTable(form, columns), names: names)
            }
            text = measure("make the text") { RankedTable(ranking, in: .en).csv() }
            try measure("write the file") {
                try Data(text).write(to: folder.appending(path: "ranked.csv"))
            }
        }
        let baseline = best[0].time.seconds
        for (name, time) in best {
            let ratio = Int((time.seconds / baseline * 100).rounded())
            print(
                name.padded(22), "\(Int((time.seconds * 10_000).rounded()))".padded(8, leading: true),
                "/10,000 s   × \(ratio / 100).\(ratio % 100 < 10 ? "0" : "")\(ratio % 100)")
        }
    }

    static func editionText(_ indicators: Int) -> String {
        let lines = (0..<indicators).map { number in
            let (best, worst) = number % 4 == 3 ? ("min", "max") : ("max", "min")
            return
                "      - {id: A.\(number + 1), title: {vi: x, en: x}, points: \(number % 4 + 1), source: {document: bench}, score: \"share(i\(number).actual, \(best)(boards.i\(number).actual), \(worst)(boards.i\(number).actual)) * points\"}"
        }
        let columns = (0..<indicators).map {
            "  i\($0): {title: {vi: x, en: x}, unit: u, nature: stock, has: [actual], decimals: 2, range: \"[0..100000]\"}"
        }
        let points = (0..<indicators).reduce(0) { $0 + $1 % 4 + 1 }
        return """
            edition: scale
            bloc: scale
            status: proposal
            title: {vi: x, en: x}
            valid: {from: 2025, to: 2025}
            source: {document: bench}
            points: \(points)
            rounding: {at: total, places: 4, mode: half up}
            ranking: {on: rounded, keys: [total], ties: share}
            indicators:
            \(columns.joined(separator: "\n"))
            functions:
              share(x, best, worst): if best = worst then 0 else (x - worst) / (best - worst)
            sections:
              - id: A
                title: {vi: x, en: x}
                points: \(points)
                criteria:
            \(lines.joined(separator: "\n"))

            """
    }

    /// Two decimals; three quarters of the columns up to 100, a quarter up to 1,000.
    private static func writeTable(_ units: Int, _ indicators: Int, to path: String) throws {
        FileManager.default.createFile(atPath: path, contents: nil)
        guard let file = FileHandle(forWritingAtPath: path) else { throw GeneratedBloc.Refused("cannot write \(path)") }
        defer { try? file.close() }
        var random = Seeded(7)
        var text = Array(("unit," + (0..<indicators).map { "i\($0)" }.joined(separator: ",") + "\n").utf8)
        for unit in 0..<units {
            text += Array("u\(unit)".utf8)
            for column in 0..<indicators {
                let number = random.number(0...(column % 4 == 0 ? 100_000 : 10_000))
                text.append(UInt8(ascii: ","))
                text += Array("\(number / 100).".utf8)
                text.append(UInt8(48 + number / 10 % 10))
                text.append(UInt8(48 + number % 10))
            }
            text.append(UInt8(ascii: "\n"))
            if text.count > 1 << 22 {
                try file.write(contentsOf: Data(text))
                text.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: Data(text))
    }
}

extension TableBytes {
    /// How many lines there are, counted byte by byte on all cores: the least that reading can do.
    fileprivate func lines(cores: Int) -> Int {
        let size = (count + cores - 1) / cores
        nonisolated(unsafe) let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: cores)
        defer { counts.deallocate() }
        DispatchQueue.concurrentPerform(iterations: cores) { core in
            counts[core] = self.lines(in: min(core * size, count)..<min((core + 1) * size, count))
        }
        return counts.reduce(0, +)
    }
}

extension String {
    fileprivate func padded(_ width: Int, leading: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return leading ? space + self : self + space
    }
}
