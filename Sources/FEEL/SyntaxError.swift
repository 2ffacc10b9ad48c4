// What stops a formula from being read.
import Diagnostics

/// What stops a formula from being read, with its spot in the text as UTF-8 offsets.
public struct SyntaxError: Error, Hashable, Sendable {
    /// Boxed, so that an error takes one word of the stack wherever one may be thrown.
    private indirect enum Storage: Hashable, Sendable {
        case stored(Range<Int>, Localized, Localized?)
    }

    private let storage: Storage

    init(_ span: Range<Int>, _ message: Localized, mend: Localized? = nil) {
        storage = .stored(span, message, mend)
    }

    public var span: Range<Int> {
        switch storage {
        case .stored(let span, _, _): span
        }
    }

    public var message: Localized {
        switch storage {
        case .stored(_, let message, _): message
        }
    }

    /// What to write instead, where there is something to say.
    public var mend: Localized? {
        switch storage {
        case .stored(_, _, let mend): mend
        }
    }
}
