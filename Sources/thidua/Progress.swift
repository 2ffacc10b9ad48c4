// How far a long run is.
import Foundation

/// Says on a terminal how far a long run is; nothing before a second has passed, nothing into a file or a pipe.
final class Progress {
    private let start = ContinuousClock.now
    private var said = ContinuousClock.now
    private let isTerminal = isatty(2) == 1

    func step(_ done: Int, _ all: Int) {
        let now = ContinuousClock.now
        guard isTerminal, now - start > .seconds(1), now - said > .milliseconds(500) else { return }
        said = now
        warn(say("đã làm", "done") + " \(done)/\(all)")
    }
}
