// How far a long run is.
import Foundation
import Synchronization

/// Says on a terminal how far a long run is; nothing before a second has passed, nothing into a file or a pipe.
final class Progress: Sendable {
    private let start = ContinuousClock.now
    private let last = Mutex(ContinuousClock.now)
    private let isTerminal = isatty(2) == 1
    private static let isShown = Mutex(false)

    func step(_ done: Int, _ all: Int) {
        if isDue { show(say("đã làm", "done") + " \(done)/\(all)") }
    }

    /// On one line, which the next takes the place of.
    private func show(_ text: String) {
        Self.isShown.withLock { isShown in
            isShown = true
            try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(text)".utf8))
        }
    }

    /// Takes the line away before anything else is said.
    static func clear() {
        isShown.withLock { isShown in
            guard isShown else { return }
            isShown = false
            try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K".utf8))
        }
    }

    /// What tells of one part of the work, from any thread, how much of it is done: from 0 to 1.
    func said(_ vi: String, _ en: String) -> @Sendable (Double) -> Void {
        let name = say(vi, en)
        return { [self] done in
            if isDue { show("\(name): \(Int(done * 100))%") }
        }
    }

    private var isDue: Bool {
        let now = ContinuousClock.now
        guard isTerminal, now - start > .seconds(1) else { return false }
        return last.withLock { last in
            guard now - last > .milliseconds(500) else { return false }
            last = now
            return true
        }
    }
}
