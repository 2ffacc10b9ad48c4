// A ranking that is weighed again and again in machine integers: what is made ready once for all samples.
import Exact
import Rules
import Scoring

/// The boards of a ranking as whole numbers, to be ranked with factors on the weights of lines: criteria or sections.
///
/// A factor is `top / scale.bottom` with a whole top. A point is `scale.bottom · 10^digits` units. What the edition rounds is
/// rounded exactly; what it does not round lies between two numbers of units, so that a comparison is either certain or
/// named as too close, and then settled by the scorecards themselves. No product or sum leaves 128 bits: that is
/// checked here against the greatest factor, and where it could, there is no kernel.
struct StabilityKernel: Sendable {
    /// What is added up for one end (least or most) of one board.
    struct Cell: Sendable {
        enum Kind: Sendable {
            /// Units times the factor, and up to one more for each step of the factor where `isCut`.
            case plain(isCut: Bool)
            /// `top · factor / bottom`, rounded to decimals; in words, and in double words.
            case rounded
            case roundedWide
            /// The lower, or the higher, of what it is before rounding and after.
            case widened(isMost: Bool)
        }
        var kind: Kind
        var line: Int
        var node: Int
        var units: Int64 = 0
        var top: Int64 = 0
        var bottom: Int128 = 1
    }

    /// A sum on the way to the total, inner ones first; the total itself is the last.
    struct Node: Sendable {
        var parent: Int?
        var bounds: (least: Int128?, most: Int128?)
        var isRounded: Bool
    }

    /// One end of one board.
    struct Pass: Sendable {
        var isMost: Bool
        var cells: Range<Int>
        /// The last of the cells: those of lines that move one by one, zero or not, and by line where each stands.
        var slots: Range<Int>
        var slotOfLine: [Int: Int]
        /// Sums that have no limit at this end before their own limit is laid on them.
        var open: [Bool]
        /// The weights that its total is divided by: where it is 0 or more, and where it is less.
        var assigned: (above: Int, below: Int)
        /// The values of keys that no weight moves, as their numbers in order; nil where there is no limit.
        var constants: [Int?]
        /// Where the criterion of a key stands among the cells; nil if it is worth nothing.
        var keyCells: [Int?]
        /// Keys whose criterion has no limit at this end.
        var openKeys: [Bool]
        /// Passes with the same number are the same in everything.
        var likeness: Int
    }

    enum Key: Sendable {
        case total
        case node(Int)
        case line
        case constant
        /// Of figures that move: where it is reached, the scorecards decide.
        case moving
    }

    let scale: Scale
    let making: CellMaking
    let mode: RoundingMode
    /// The units of one decimal unit of the edition's rounding.
    let step: Int128
    let nodes: [Node]
    let cells: [Cell]
    let passes: [Pass]
    let keys: [(key: Key, isAscending: Bool)]
    /// Points that could be had by line, of each kind of board; one alone where totals need not be divided.
    let weights: [[Int64]]
    /// For each ranked board, in the order of the ranking: its pass for the least and for the most, and whether it
    /// is certain to be ranked.
    let boards: [(least: Int, most: Int, isCertain: Bool)]

    /// Factors `1 + share · u / 10^6` for whole `u` up to 10^6 either way, in lowest terms for all `u`.
    struct Scale: Sendable {
        static let steps = 1_000_000
        /// No factors but 1.
        static let one = Scale(bottom: 1, step: 0)
        /// The factor 1.
        let bottom: Int64
        /// What one step of `u` adds.
        let step: Int64

        /// - Parameter share: above 0 and below 1, and not finer than 10^-9.
        init?(_ share: Rational) {
            guard share > 0, share < 1, let words = share.words, words.bottom <= 1_000_000_000,
                let step = share.divided(by: Rational(Self.steps))?.words
            else { return nil }
            bottom = step.bottom
            self.step = step.top
        }

        private init(bottom: Int64, step: Int64) { (self.bottom, self.step) = (bottom, step) }

        func top(_ number: Int) -> Int64 { bottom + step * Int64(number) }

        var greatest: Int64 { top(Self.steps) }

        func factor(_ number: Int) -> Rational { Rational(Int(top(number)), over: Int(bottom)) ?? 1 }
    }
}
