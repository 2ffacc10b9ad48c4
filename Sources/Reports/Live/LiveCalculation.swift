// The calculation of a period as cells of whole numbers, which a spreadsheet repeats to the digit: what the workbook is made of.
import Diagnostics
import Exact
import Rules
import Scoring

/// A bloc's scoring as a table of steps: a row is a step, a column is a board, and one more column is the bloc.
///
/// A fraction is a numerator (`top`) over a denominator (`bottom`), both whole, because spreadsheets count in binary
/// floating point: only whole numbers come out exact in every one of them. `#N/A` stands for what is missing, and for an
/// open end of an interval; `#DIV/0!` for a number that left the range in which spreadsheets are exact.
struct LiveCalculation: Sendable {
    /// The columns, in the order of the boards' ids; the column after them is the bloc's.
    let boards: [String]
    /// What people type: one line of inputs each, with a cell for every board.
    let figures: [LiveFigure]
    /// The steps in an order in which each stands after those it reads.
    let rows: [LiveRow]
    /// In the order of the edition.
    let criteria: [LiveCriterion]
    /// In the order of the edition, outer sections before inner ones.
    let sections: [LiveSection]
    let total: LiveResult
    /// Points assigned (stated points of the criteria that a board has or may have), a number over ``LiveNumber/bottom``.
    let assigned: LiveNumber
    /// What the ranking compares first: percent of the assigned points, or the total.
    let basis: LiveResult
    /// For each veto of the edition a row: 1 applies, 0 does not, #N/A undecided.
    let vetoes: [Int]
    let ranking: LiveRanking
    let share: LiveShare
    /// What is not computed by the sheet, and why; one line for the same reason of the same criterion.
    let notLive: [LiveGap]
    /// Cells that came to something else than the engine although every number had room: empty, or there is a fault.
    let contradictions: [String]

    /// The column of what holds for the whole bloc.
    var bloc: Int { boards.count }

    func cell(_ row: Int, _ column: Int) -> LiveCell? {
        rows[row].cells.indices.contains(column) ? rows[row].cells[column] : nil
    }

    /// What a cell comes to with the figures that the workbook is made with.
    func value(_ row: Int, _ column: Int) -> LiveValue? { cell(row, column)?.value }

    /// The exact number of a fraction; nil where it is missing, open or beyond the limit.
    func value(_ number: LiveNumber, _ column: Int) -> Rational? {
        guard case .number(let top)? = value(number.top, column) else { return nil }
        switch number.bottom {
        case .constant(let bottom): return Rational(top).divided(by: Rational(bottom))
        case .row(let row):
            guard case .number(let bottom)? = value(row, column) else { return nil }
            return Rational(top).divided(by: Rational(bottom))
        }
    }
}

/// One line of inputs: a figure that every board has a cell for, or the points awarded for a judged criterion.
struct LiveFigure: Sendable {
    enum Source: Hashable, Sendable {
        case figure(FigureKey)
        /// Points awarded for the criterion with this id.
        case award(String)
    }
    enum Kind: Hashable, Sendable {
        /// The cell holds a plain number with at most so many decimals.
        case number(decimals: Int)
        /// The cell holds one of the two words of ``LiveWords``.
        case yesNo
    }
    var source: Source
    var kind: Kind
    /// A number in the cell must stay below this in magnitude.
    var limit: Int
    /// What the number may be besides.
    var allowed = LiveAllowed()
    /// For each board what it reported; nil is an empty cell.
    var values: [Quantity?]
    /// For each board whether the sheet can compute with it; a figure such as 1/3 of a merged board is not typed by anyone.
    var isTyped: [Bool]
}

/// The words that a cell of a yes/no figure holds.
struct LiveWords: Sendable {
    var yes: String
    var no: String
}

/// A step of the calculation.
struct LiveRow: Sendable {
    enum Role: String, Sendable {
        /// A figure as a whole number.
        case figure
        case top, bottom
        /// 1 or 0, #N/A where it is not known.
        case truth
        /// How many figures are missing, which case applies, who counts.
        case aid
        case state
        /// What the engine says, to compare with; never a formula.
        case engine
        /// 1 where the sheet agrees with the engine, else 0.
        case check
        case rank
    }
    var role: Role
    var title: Localized
    /// The part of the formula that it computes.
    var feel: String?
    var criterion: String?
    /// One for each board, then the bloc; nil where the step has no such cell.
    var cells: [LiveCell?]
}

/// A cell of the calculation.
struct LiveCell: Sendable {
    /// Nil for a number that stands there as it is.
    var formula: CellFormula?
    /// What the formula comes to, or the number that stands there.
    var value: LiveValue
    /// Whether it follows by formulas from the inputs alone.
    var isLive: Bool
}

/// What a cell of the calculation shows.
enum LiveValue: Hashable, Sendable {
    case number(Int)
    /// An empty text: left out of sums.
    case blank
    /// `#N/A`
    case missing
    /// `#DIV/0!`
    case beyond
}

/// A fraction that stands in the cells of one or two rows.
struct LiveNumber: Hashable, Sendable {
    enum Bottom: Hashable, Sendable {
        case constant(Int)
        case row(Int)
    }
    var top: Int
    var bottom: Bottom

    /// The quotient for people to read; never compared.
    var shown: CellFormula {
        switch bottom {
        case .constant(1): .row(top)
        case .constant(let number): .binary(.divide, .row(top), .number(number))
        case .row(let row): .binary(.divide, .row(top), .row(row))
        }
    }
}

/// Points or percent: least and most, which are the same where everything is known; #N/A is an open end.
struct LiveResult: Sendable {
    var least: LiveNumber
    var most: LiveNumber
    /// A row: 1 where the sheet comes to what the engine came to, else 0.
    var check: Int
}

struct LiveCriterion: Sendable {
    var id: String
    var points: LiveResult
    /// A row: 0 determined, 1 undetermined, 2 not assigned, 3 undetermined and perhaps not assigned.
    var state: Int
    /// For each board why it is not live; nil where it is.
    var gaps: [Localized?]
}

struct LiveSection: Sendable {
    var id: String
    var points: LiveResult
}

struct LiveRanking: Sendable {
    /// A row: 1 for a board that is ranked, 0 for one that a veto keeps out.
    var ranked: Int
    /// Rows: the best and the worst rank that are possible; #N/A for a board that is not ranked.
    var best: Int
    var worst: Int
    var check: Int
    /// Rows with the number of the class in the edition's order, from 1, or 0 for none: the best and the worst possible.
    /// Nil where classes follow from quotas, which the sheet does not compute.
    var grades: (best: Int, worst: Int, check: Int)?
    /// Why the ranks stand there as numbers; nil where they are computed.
    var gap: Localized?
}

/// Computed cells (points of criteria and sections, totals, percent, ranks, classes) and how many of them are live.
struct LiveShare: Sendable {
    var live: Int
    var computed: Int
}

/// Something that the sheet does not compute.
struct LiveGap: Sendable {
    /// A criterion's or a section's id, or what else it is.
    var subject: Localized
    /// Empty for all of them.
    var boards: [String]
    var reason: Localized
}

extension LiveCalculation {
    /// The rows that must be 1 under every board as long as no input is changed.
    var checks: [Int] {
        criteria.map(\.points.check) + sections.map(\.points.check)
            + [total.check, basis.check, ranking.check] + (ranking.grades.map { [$0.check] } ?? [])
    }
}
