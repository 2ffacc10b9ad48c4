// The power goes at every step of a recording. What was acknowledged is there, in its order; nothing is that was not recorded.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite("Power loss") struct PowerLossTests {
    /// Only its number is used: nothing reaches the real folder.
    private let shelf: Shelf

    init() throws { shelf = try Shelf() }

    private func journal(_ model: ModelDisk) -> Journal {
        Journal(shelf.folder, disk: model.disk(root: shelf.folder.descriptor))
    }

    /// What is wrong with a model after a failure; nil if nothing is. The naive ledger is a list.
    /// - Parameters:
    ///   - acknowledged: what must be there.
    ///   - attempted: recordings of which each may be there after it, if those before are: all of it or nothing.
    private func wrong(
        _ model: ModelDisk, _ acknowledged: [Event], _ attempted: [[Event]]
    ) -> (problem: String?, events: [Event]) {
        do throws(Diagnosed) {
            let events = try journal(model).read().events
            var whole = [acknowledged]
            for recording in attempted { whole.append((whole.last ?? []) + recording) }
            guard whole.contains(events) else {
                return ("\(events.count) events; \(acknowledged.count) were acknowledged", events)
            }
            let files = model.files
            for reference in events.flatMap(\.action.objects) {
                guard let bytes = files["\(Journal.objects)/\(reference.fileName)"],
                    Digest(of: bytes) == reference.digest
                else { return ("\(reference.fileName) is not there", events) }
            }
            return (nil, events)
        } catch { return ("\(error.diagnostics.map { "\($0.code): \($0.message.en)" })", []) }
    }

    /// The events that these drafts become.
    private func events(_ drafts: [Journal.Draft], after events: [Event]) -> [Event] {
        let first = events.count
        let batch = drafts.count > 1 ? first...(first + drafts.count - 1) : nil
        return drafts.enumerated().map { index, draft in
            Event(
                index: first + index, at: draft.at, by: draft.by, period: draft.period, board: draft.board,
                action: draft.action, engine: draft.engine, batch: batch)
        }
    }

    @Test(arguments: [(0, 1), (0, 3), (2, 1), (2, 3)])
    func `stopped after any call, in any surviving state`(_ before: Int, _ count: Int) throws {
        let drafts = (0..<count).map { Journal.Draft.points(10 + $0) }
        var states: Set<[String: [UInt8]]> = []
        var isDone = false
        var stop = 0
        while !isDone {
            for seed in 0..<Self.depth {
                let model = ModelDisk()
                var acknowledged: [Event] = []
                for number in 0..<before {
                    acknowledged += try journal(model).append { _ in [.points(number)] }.events
                }
                model.restart()
                model.stopsAfter = stop
                let attempted = events(drafts, after: acknowledged)
                if let recorded = try? journal(model).append({ _ in drafts }).events {
                    #expect(recorded == attempted)
                    acknowledged += recorded
                    isDone = true
                }
                var choices = Choices(seed: seed * 1_000 + stop)
                let after = model.afterPowerLoss(&choices)
                // A state that was seen before tells nothing new; but what was acknowledged differs.
                guard states.insert(after.files).inserted || isDone else { continue }
                let (problem, events) = wrong(after, acknowledged, isDone ? [] : [attempted])
                #expect(problem == nil, "call \(stop), seed \(seed)")
                let next = try journal(after).append { _ in [.points(30)] }.events
                #expect(wrong(after, events + next, []).problem == nil, "then call \(stop), seed \(seed)")
            }
            stop += 1
        }
        #expect(states.count > 15)
        print("power loss: \(before) events before, \(count) together: \(stop) calls, \(states.count) states")
    }

    /// How many surviving states are tried for each call; more on demand.
    private static let depth = ProcessInfo.processInfo.environment["THIDUA_DEPTH"].flatMap { Int($0) } ?? 30

    /// Kills and power losses one after the other, also while an earlier one is being mended.
    @Test func `a long life of failures`() throws {
        var failures = 0
        for seed in 0..<Self.depth {
            var choices = Choices(seed: seed + 77)
            var model = ModelDisk()
            var naive: [Event] = []
            // Seen, but never acknowledged: a killed writer left them before the disk had them.
            var seen: [Event] = []
            var writer = journal(model)
            for number in 0..<20 {
                let drafts = (0...choices.below(3)).map { Journal.Draft.points(number * 3 + $0) }
                model.restart()
                if choices.below(3) > 0 { model.stopsAfter = choices.below(40) }
                let attempted = events(drafts, after: naive + seen)
                let recorded = try? writer.append { _ in drafts }.events
                var open = [seen, attempted]
                if let recorded {
                    #expect(recorded == attempted)
                    naive += seen + recorded
                    open = []
                } else {
                    failures += 1
                }
                // The program goes on, is killed, or the power goes.
                let end = choices.below(3)
                model.restart()
                if recorded == nil || end > 0 {
                    if end == 2 { model = model.afterPowerLoss(&choices) }
                    writer = journal(model)
                }
                let (problem, events) = wrong(model, naive, open)
                #expect(problem == nil, "seed \(seed), step \(number)")
                seen = Array(events.dropFirst(naive.count))
            }
        }
        #expect(failures > Self.depth)
        print("power loss: \(Self.depth) lives of 20 recordings, \(failures) interrupted")
    }

    /// The model is of use only if it finds what is wrong: without flushes acknowledged events are lost.
    @Test func `a disk whose flushes do nothing is caught`() throws {
        var caught = 0
        for seed in 0..<100 {
            let model = ModelDisk()
            var disk = model.disk(root: shelf.folder.descriptor)
            disk.sync = { _ in }
            let events = try Journal(shelf.folder, disk: disk).append { _ in [.points(1)] }.events
            var choices = Choices(seed: seed)
            if wrong(model.afterPowerLoss(&choices), events, []).problem != nil { caught += 1 }
        }
        #expect(caught > 50)
    }
}
