// What a wide table's header says of its columns: which are figures, what each of them may hold, which are about the row.
import Diagnostics
import Exact
import FEEL
import Rules

/// The columns of a table, ready to read rows by.
struct TableShape: Sendable {
    let fileName: String
    let header: [WrittenText]
    let separator: UInt8
    let layout: SubmissionGatherer.WideLayout
    /// As a column of periods has it.
    let period: [UInt8]
    /// The column that names each unit's bloc.
    let blocColumn: Int?
    /// One for each column of the file.
    let columns: [Column]
    /// One for each figure, in the order of the file.
    let figures: [Figures]

    struct Column: Sendable {
        enum Kind: UInt8, Sendable {
            case name, bloc, number, yesNo
            /// A remark: any text on one line.
            case text
            /// The same where it counts as evidence of the row's figures.
            case evidence
            /// What is read without further ado only where it is empty.
            case blank
            /// The period, as it is asked for, or nothing.
            case period
        }
        var kind: Kind
        /// Which of the figures it is.
        var slot = 0
        /// The decimals that its numbers are kept with, no more than 18 digits in all.
        var places = 0
        /// The most decimals that are plain to everybody.
        var plainDecimals = 0
        /// Whether three decimals are, whatever stands before them.
        var takesThree = false
    }

    /// What one column of figures may hold.
    struct Figures: Sendable {
        var column: Int
        var indicator: Indicator
        var attribute: Attribute
        /// Whether its numbers are wanted; others are only checked.
        var isKept: Bool
        var places: Int
        var needsEvidence: Bool
        var key: FigureKey { FigureKey(indicator.id, attribute) }
    }
}

extension TableShape {
    /// - Parameters:
    ///   - layout: of the header.
    ///   - keeping: the figures that are wanted.
    init(
        _ gatherer: SubmissionGatherer, fileName: String, header: [WrittenText], separator: UInt8,
        layout: SubmissionGatherer.WideLayout, blocColumn: Int?, keeping: Set<FigureKey>
    ) {
        self.fileName = fileName
        self.header = header
        self.separator = separator
        self.layout = layout
        self.blocColumn = blocColumn
        period = Array(gatherer.period.description.utf8)
        let asked = gatherer.edition.evidenceAsked(in: gatherer.period)
        // What a column without a known name holds is nobody's.
        var columns = header.map { _ in Column(kind: .text) }
        for (name, column) in layout.columns {
            columns[column].kind =
                switch name {
                case "board": .name
                case "period": .period
                case "evidence", "evidenceNumber": .evidence
                case "source", "note", "written", "formula", "cell": .text
                // A qualifier or a day is looked at with all rules.
                default: .blank
                }
        }
        if let blocColumn { columns[blocColumn].kind = .bloc }
        var figures: [Figures] = []
        for (column, subject) in layout.subjects {
            guard case .figure(let indicator, let attribute) = subject else {
                columns[column].kind = .blank
                continue
            }
            let slot = figures.count
            let places = indicator.isYesNo ? 0 : attribute.isPercent ? 4 : indicator.decimals
            figures.append(
                Figures(
                    column: column, indicator: indicator, attribute: attribute,
                    isKept: keeping.contains(FigureKey(indicator.id, attribute)), places: places,
                    needsEvidence: attribute == .actual && asked.contains(indicator.id)))
            // More than machine integers hold is left to those who read row by row.
            guard places <= 12 else { continue }
            columns[column] = Column(
                kind: indicator.isYesNo ? .yesNo : .number, slot: slot, places: places,
                plainDecimals: gatherer.numbers == .vi ? 0 : places, takesThree: gatherer.numbers == .en)
        }
        self.columns = columns
        self.figures = figures
    }

    /// How many columns of figures there are.
    var slots: Int { figures.count }
}

extension TableShape.Figures {
    /// Whether a number lies in the range of its indicator.
    func allows(_ units: Int64) -> Bool { allows(number(units)) }

    func allows(_ number: Rational) -> Bool {
        switch attribute {
        case .reportedGrowthPercent: true
        case .reportedPlanPercent: number >= 0
        default: indicator.isYesNo || indicator.allows(number, for: attribute)
        }
    }

    /// Whether all numbers of a range surely do: what two numbers have in common with all between them is asked of a
    /// range without holes.
    func surelyAllows(_ range: ClosedRange<Int64>) -> Bool {
        hasOneRange && allows(range.lowerBound) && allows(range.upperBound)
    }

    private var hasOneRange: Bool {
        guard let tests = indicator.ranges[attribute]?.tree else { return true }
        guard tests.count == 1, let test = tests.first else { return false }
        switch test {
        case .comparison(let comparison, _): return comparison != .notEqual
        case .expression(let expression):
            if case .range = expression.form { return true }
            return false
        case .any: return true
        case .not: return false
        }
    }

    /// Whether a number is a percentage that may have been meant as a fraction: a row with one is read with all rules.
    func mayBeFraction(_ range: ClosedRange<Int64>) -> Bool {
        guard isPercent else { return false }
        return range.overlaps(-one...one)
    }

    func mayBeFraction(_ units: Int64) -> Bool {
        isPercent && units != 0 && units >= -one && units <= one
            && indicator.allows(number(units) * 100, for: attribute)
    }

    private var isPercent: Bool { !indicator.isYesNo && (attribute.isPercent || indicator.unit == .percent) }

    /// One, in units of its decimals.
    private var one: Int64 { (0..<min(places, 18)).reduce(1) { product, _ in product * 10 } }

    func number(_ units: Int64) -> Rational {
        Rational(Int(units), over: Int(one)) ?? .zero
    }
}
