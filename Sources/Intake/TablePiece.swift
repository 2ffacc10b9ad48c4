// One stretch of a table's bytes, row by row: plain rows at the speed of the machine, all others by the usual rules.
import Diagnostics
import Exact
import Rules

/// What was read of one stretch.
struct TablePiece {
    /// The stretch, from the beginning of its first row to behind its last one: a row that begins in it belongs to it.
    var range: Range<Int>
    /// Whether a quotation mark was opened and not closed for so long that it may be that this is no beginning of a row.
    var isUnsure = false
    var lines = 0
    var blockCounts: [Int] = []
    /// Of each wanted figure its blocks.
    var columns: [[TableColumns.Block]] = []
    var nameBytes: [UInt8] = []
    /// Where each name ends.
    var nameEnds: [UInt32] = []
    /// Lines count from 0 at the beginning of the stretch.
    var rows: [TableColumns.RowSpot] = []
    /// Of each row its bloc, by the names of this stretch.
    var blocs: [UInt32] = []
    var blocNames = TableNames()
    /// Rows of which something is to be said, in order.
    var told: [Told] = []
    /// Warnings of rows beyond those that can be listed.
    var otherWarnings = 0
    /// Rows that name a unit and have no figures: none of it, and yet it may not stand twice.
    var hollow: [Hollow] = []
    /// Of each figure how many rows have it without the evidence that it needs.
    var unproven: [Int] = []
    /// Where the first byte stands that is not UTF-8, and the first letter with too many marks.
    var badByte: Int?
    var pile: Int?

    struct Hollow {
        var name: String
        var bloc: String?
        var offset: Int
        var line: Int
    }

    struct Told {
        var offset: Int
        var line: Int
        var hasErrors: Bool
        var warnings: Int
    }
}

/// Reads stretches, one after another; each worker has one.
final class TablePieceReader {
    private let shape: TableShape
    private let bytes: UnsafeBufferPointer<UInt8>
    private let stage: TableStage
    private var slow: TableRows
    private var piece = TablePiece(range: 0..<0)
    private var listedErrors = 0
    private var listedWarnings = 0
    /// The columns and the powers of ten in memory that needs no checks: every cell asks for them.
    private let plan: UnsafeMutableBufferPointer<TableShape.Column>
    private let powers: UnsafeMutablePointer<Int64>

    init(_ shape: TableShape, _ gatherer: SubmissionGatherer, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.shape = shape
        self.bytes = bytes
        stage = TableStage(slots: shape.slots)
        slow = TableRows(shape, gatherer)
        plan = .allocate(capacity: shape.columns.count)
        _ = plan.initialize(from: shape.columns)
        powers = .allocate(capacity: 19)
        powers.initialize(repeating: 1, count: 19)
        for exponent in 1..<19 { powers[exponent] = powers[exponent - 1] * 10 }
    }

    deinit {
        plan.deallocate()
        powers.deallocate()
    }

    /// How far a guess at the beginning of a row is followed into the next stretch.
    private static let patience = 1 << 20

    /// - Parameter isGuess: whether it is only likely that a row begins where the stretch does.
    func read(_ range: Range<Int>, isGuess: Bool) -> TablePiece {
        piece = TablePiece(range: range)
        piece.columns = shape.figures.filter(\.isKept).map { _ in [] }
        piece.unproven = Array(repeating: 0, count: shape.slots)
        (listedErrors, listedWarnings) = (0, 0)
        guard let base = bytes.baseAddress else { return piece }
        let end = base + bytes.count
        let limit = base + range.upperBound
        let reach = isGuess ? min(end, limit + Self.patience) : end
        var cursor = base + range.lowerBound
        while cursor < limit {
            let names = piece.nameBytes.count
            if let next = plainRow(cursor, end) {
                keepRow(cursor - base)
                piece.lines += 1
                cursor = next
            } else {
                piece.nameBytes.removeLast(piece.nameBytes.count - names)
                stage.forgetRow()
                let row = TableText.row(cursor, end: reach, separator: shape.separator)
                if row.next == reach, reach < end {
                    piece.isUnsure = true
                    break
                }
                readSlowly(cursor - base, row.next - base)
                piece.lines += row.lines
                cursor = row.next
            }
            if stage.isFull { pack() }
        }
        pack()
        piece.range = range.lowerBound..<(cursor - base)
        piece.told.sort { $0.offset < $1.offset }
        return piece
    }

    private func keepRow(_ offset: Int) {
        piece.nameEnds.append(UInt32(truncatingIfNeeded: piece.nameBytes.count))
        piece.rows.append(TableColumns.RowSpot(offset: offset, line: piece.lines))
        stage.count += 1
    }

    // MARK: Plain rows

    /// Reads a row in which nothing is unusual; nil where something is. Then some of it may have been put down already.
    @inline(__always)
    private func plainRow(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        let separator = shape.separator
        var cursor = start
        var found = false
        var bloc: UnsafeBufferPointer<UInt8>?
        let row = stage.count
        let units = stage.units + row
        let last = plan.count - 1
        for index in 0...last {
            let column = plan[index]
            if column.kind == .number {
                guard let cell = TableCell.read(cursor, end: end) else { return nil }
                cursor += cell.length
                if cell.length == 0 {
                    stage.leaveOut(slot: column.slot)
                } else {
                    guard cell.decimals <= column.plainDecimals,
                        cell.decimals != 3 || column.takesThree || cell.wholeDigits > 3 || cell.beginsWithZero,
                        cell.wholeDigits &+ column.places <= 18
                    else { return nil }
                    units[column.slot &* TableStage.capacity] = cell.units &* powers[column.places &- cell.decimals]
                    found = true
                }
            } else {
                guard let next = other(column, cursor, end, separator, &found, &bloc) else { return nil }
                cursor = next
            }
            guard cursor < end else { return nil }
            if index == last {
                if cursor.pointee == 0x0D { cursor += 1 }
                guard cursor < end, cursor.pointee == 0x0A else { return nil }
            } else {
                guard cursor.pointee == separator else { return nil }
            }
            cursor += 1
        }
        guard found else { return nil }
        if shape.blocColumn != nil {
            guard let bloc else { return nil }
            piece.blocs.append(number(of: bloc))
        }
        return cursor
    }

    /// A field that is no number: where it ends, nil where it is not plain.
    private func other(
        _ column: TableShape.Column, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ separator: UInt8,
        _ found: inout Bool, _ bloc: inout UnsafeBufferPointer<UInt8>?
    ) -> UnsafePointer<UInt8>? {
        guard let next = TableText.end(start, end: end, separator: separator),
            next - start <= IntakeLimits.fieldLength
        else { return nil }
        let field = UnsafeBufferPointer(start: start, count: next - start)
        switch column.kind {
        case .name:
            guard !field.isEmpty else { return nil }
            piece.nameBytes.append(contentsOf: field)
        case .bloc:
            guard !field.isEmpty else { return nil }
            bloc = field
        case .text: break
        case .evidence: if !field.isEmpty { stage.markEvident() }
        case .blank: if !field.isEmpty { return nil }
        case .period: if !field.isEmpty, !field.elementsEqual(shape.period) { return nil }
        case .yesNo:
            switch field.count {
            case 0: stage.leaveOut(slot: column.slot)
            case 2 where field.elementsEqual("no".utf8), 5 where field.elementsEqual("false".utf8),
                7 where field.elementsEqual("không".utf8):
                stage.put(0, slot: column.slot)
                found = true
            case 3 where field.elementsEqual("yes".utf8), 4 where field.elementsEqual("true".utf8),
                3 where field.elementsEqual("có".utf8):
                stage.put(1, slot: column.slot)
                found = true
            default: return nil
            }
        case .number: return nil
        }
        return next
    }

    private func number(of bloc: UnsafeBufferPointer<UInt8>) -> UInt32 {
        // Units of a bloc often stand together.
        if let last = piece.blocs.last, piece.blocNames.isEqual(Int(last), bloc) { return last }
        return UInt32(piece.blocNames.number(of: bloc))
    }

    // MARK: All others

    private func readSlowly(_ start: Int, _ next: Int) {
        // What is longer than any row can be is cut: it is wrong anyhow.
        let stop = min(next, start + IntakeLimits.fileSize)
        let row = Array(bytes[start..<stop])
        if let offset = EncodingCheck.firstBadByte(row) {
            piece.badByte = min(piece.badByte ?? .max, start + offset)
            return
        }
        if let offset = EncodingCheck.firstPileOfMarks(row) {
            piece.pile = min(piece.pile ?? .max, start + offset)
            return
        }
        let read = slow.read(row, line: piece.lines + 1)
        let counts = read.findings.counts
        if counts.errors + counts.others > 0 {
            tell(
                TablePiece.Told(
                    offset: start, line: piece.lines, hasErrors: counts.errors > 0, warnings: counts.others))
        }
        guard let submission = read.submission else {
            if let name = read.name {
                piece.hollow.append(
                    TablePiece.Hollow(name: name.text, bloc: read.bloc, offset: start, line: piece.lines))
            }
            return
        }
        if shape.blocColumn != nil {
            // Without a bloc the file is refused.
            guard let bloc = read.bloc else { return }
            piece.blocs.append(Array(bloc.utf8).withUnsafeBufferPointer(number))
        }
        piece.nameBytes.append(contentsOf: submission.board.utf8)
        stage.put(submission, shape.figures)
        keepRow(start)
    }

    /// Remembers that something is to be said of a row: so many of them as can be listed.
    private func tell(_ told: TablePiece.Told) {
        let listed = told.hasErrors ? listedErrors : listedWarnings
        guard listed <= IntakeLimits.findings else {
            piece.otherWarnings += told.warnings
            return
        }
        if told.hasErrors { listedErrors += 1 } else { listedWarnings += 1 }
        piece.told.append(told)
    }

    // MARK: Blocks

    /// Packs the rows that were read, and looks at their ranges: where a whole block surely lies in the range of its
    /// indicator no row is looked at.
    private func pack() {
        guard stage.count > 0 else { return }
        let first = piece.rows.count - stage.count
        var kept = 0
        for (slot, figures) in shape.figures.enumerated() {
            var block = TableColumns.Block(
                stage.rows(slot: slot), places: figures.places, missing: stage.missingRows(slot: slot))
            if let range = block.range, !figures.surelyAllows(range) || figures.mayBeFraction(range) {
                review(slot, figures, block.missing, from: first)
            }
            if figures.needsEvidence { piece.unproven[slot] += stage.unproven(slot: slot) }
            guard figures.isKept else { continue }
            if let numbers = stage.exact[slot] { block.put(numbers, count: stage.count) }
            piece.columns[kept].append(block)
            kept += 1
        }
        piece.blockCounts.append(stage.count)
        stage.clear()
    }

    /// Finds the rows that a range refuses or that a warning is due of.
    private func review(_ slot: Int, _ figures: TableShape.Figures, _ missing: [UInt64]?, from first: Int) {
        let units = stage.rows(slot: slot)
        for row in units.indices where missing.map({ $0[row >> 6] >> UInt64(row & 63) & 1 == 0 }) ?? true {
            guard !stage.isReviewed(row) else { continue }
            let isRefused = !figures.allows(units[row])
            guard isRefused || figures.mayBeFraction(units[row]) else { continue }
            let spot = piece.rows[first + row]
            tell(
                TablePiece.Told(
                    offset: spot.offset, line: spot.line, hasErrors: isRefused, warnings: isRefused ? 0 : 1))
        }
    }
}
