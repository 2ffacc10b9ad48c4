// What it costs to ask how stable a ranking is: each part of it, for a bloc of 11 boards by 60 criteria and for one of 1,000.
import Diagnostics
import Insight
import Rules
import Scoring
import Synchronization

enum StabilityBench {
    /// `thidua-bench stability [BOARDS…]`
    static func run(_ sizes: [Int]) throws {
        let (edition, findings) = Edition.read(Workload.edition(criteria: 60), file: "bench.yaml")
        guard let edition else { throw Diagnosed(findings) }
        let plan = Stability.Plan()
        print("Stability, 60 criteria of all kinds, \(plan.samples) samples of each kind, ±10%, all cores.")
        print("boards  part              s   samples/s")
        for boards in sizes.isEmpty ? [11, 1_000] : sizes {
            let entries = Workload.entries(boards, edition)
            let state = ScoredState(Scorer(edition, period: edition.valid.from, entries: entries))
            // Every board has one estimate.
            let estimates = entries.reduce(into: [String: [FigureKey]]()) { estimates, entry in
                estimates[entry.board] = entry.figures.keys.sorted().prefix(1).map { $0 }
            }
            let starts = Mutex<[(part: Stability.Part, at: ContinuousClock.Instant)]>([])
            _ = Stability(state, estimates: estimates, plan: plan) { part in
                starts.withLock { $0.append((part, .now)) }
                return nil
            }
            let end = ContinuousClock.now
            let parts = starts.withLock { $0 }
            for (index, part) in parts.enumerated() {
                let next = index + 1 < parts.count ? parts[index + 1].at : end
                let seconds = (next - part.at).seconds
                let isSampled = [.criteria, .sections, .estimates].contains(part.part)
                let name = "\(part.part)"
                let thousandths = Int((seconds * 1_000).rounded())
                print(
                    pad("\(boards)", 6),
                    " " + name + String(repeating: " ", count: max(0, 10 - name.count)),
                    pad("\(thousandths / 1_000)." + "\(1_000 + thousandths % 1_000)".dropFirst(), 8),
                    isSampled ? pad("\(Int(Double(plan.samples) / seconds))", 11) : "")
            }
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
