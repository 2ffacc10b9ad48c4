// Reads a ledger's file from its start, in pieces: what counts, and what an interrupted writer left at the end.
import Diagnostics

/// What a ledger's file was found to hold.
struct LedgerReading {
    var contents = Journal.Contents()
    /// How many bytes the events take from the start of the file.
    var end = 0
    /// Whether the last event has its newline. An editor may have taken it away; an event is not lost for that.
    var isTerminated = true
}

/// The state of going through a file. No more is held than what it counts for, a piece and a line.
struct LedgerScan {
    private let file: LedgerFile
    private var reading = LedgerReading()
    /// Events of a batch whose end was not reached yet: they count together or not at all.
    private var pending: [(event: Event, line: [UInt8], number: Int)] = []
    /// Lines before the one at hand.
    private var number = 0
    /// The line of a batch that cannot stand, where it is not the one at hand.
    private var refused: [UInt8]?
    /// Where the line at hand begins.
    private var start = 0

    /// Bytes that are read at once.
    private static let piece = 1 << 18

    private init(_ file: LedgerFile) { self.file = file }

    /// - Throws: `ledger.…` naming the first line that does not hold; `workspace.too-large`; `environment.…`.
    static func read(_ file: LedgerFile) throws(Diagnosed) -> LedgerReading {
        var scan = LedgerScan(file)
        try scan.run()
        return scan.reading
    }

    private mutating func run() throws(Diagnosed) {
        var offset = 0
        var rest: [UInt8] = []
        while true {
            let piece = try bytes(at: offset, count: Self.piece)
            if piece.isEmpty { break }
            offset += piece.count
            guard offset <= FileLimits.ledger else { throw tooLarge() }
            var from = 0
            while let newline = piece[from...].firstIndex(of: 10) {
                let line = rest + piece[from..<newline]
                rest = []
                from = newline + 1
                guard try take(line) else { return }
            }
            rest += piece[from...]
            guard rest.count <= FileLimits.ledgerLine else { throw fault(.tooLong, rest) }
        }
        if !rest.isEmpty { try takeUnfinished(rest) }
        if reading.end < offset { tear(offset) }
    }

    /// - Returns: false if the rest of the file was found to be torn.
    private mutating func take(_ line: [UInt8]) throws(Diagnosed) -> Bool {
        guard line.count <= FileLimits.ledgerLine else { throw fault(.tooLong, line) }
        do throws(LedgerFault) {
            try take(Event(line: line), line, newline: 1)
        } catch {
            // Blocks that never reached the disk read as zeros; no event has any.
            guard line.contains(0), try takeBlank() else { throw fault(error, line) }
            return false
        }
        number += 1
        start += line.count + 1
        return true
    }

    /// Counts an event, or holds it until its batch is complete.
    private mutating func take(_ event: Event, _ line: [UInt8], newline: Int) throws(LedgerFault) {
        let index = reading.contents.events.count + pending.count
        guard event.index == index else { throw .refusal(.index(expected: index)) }
        if let first = pending.first {
            guard event.batch == first.event.batch else { throw .refusal(.batch) }
        } else if let batch = event.batch {
            guard batch.lowerBound == index, batch.count <= FileLimits.batch else { throw .refusal(.batch) }
        }
        if let batch = event.batch, index < batch.upperBound {
            pending.append((event, line, number))
            return
        }
        for (event, line, number) in pending + [(event, line, number)] {
            do throws(LedgerState.Refusal) { try reading.contents.state.apply(event) } catch {
                self.number = number
                refused = line
                throw .refusal(error)
            }
            reading.contents.events.append(event)
            reading.contents.lines.append(line)
        }
        pending = []
        reading.end = start + line.count + newline
        reading.isTerminated = newline == 1
    }

    // MARK: The end of the file

    /// The last line, which has no newline: an event that lacks only that, or the beginning of one.
    private mutating func takeUnfinished(_ rest: [UInt8]) throws(Diagnosed) {
        let line = Array(rest.prefix { $0 != 0 })
        guard (try? CanonicalJSON(parsing: line)) != nil else { return }
        // The beginning of a line is never JSON: this one is all there.
        do throws(LedgerFault) { try take(Event(line: line), line, newline: 0) } catch { throw fault(error, line) }
    }

    /// Whether all from the line at hand to the end can be what one interrupted writer left: the line has zeros in it, and so
    /// has each one after it that is not an event of the same batch.
    private mutating func takeBlank() throws(Diagnosed) -> Bool {
        var rest: [UInt8] = []
        while true {
            let piece = try bytes(at: start + rest.count, count: Self.piece)
            if piece.isEmpty { break }
            rest += piece
            guard rest.count <= FileLimits.batch * 4096 else { return false }
        }
        let index = pending.first?.event.index ?? reading.contents.events.count
        for line in rest.split(separator: 10, omittingEmptySubsequences: false).dropLast() where !line.contains(0) {
            guard let event = try? Event(line: Array(line)), let batch = event.batch, batch.lowerBound == index else {
                return false
            }
        }
        let length = start + rest.count
        try takeUnfinished(rest)
        tear(length)
        return true
    }

    private mutating func tear(_ length: Int) {
        reading.contents.torn = Journal.Torn(
            path: file.path, line: reading.contents.events.count + (reading.isTerminated ? 1 : 0),
            bytes: length - reading.end, lines: pending.count)
    }

    // MARK: Help

    private func bytes(at offset: Int, count: Int) throws(Diagnosed) -> [UInt8] {
        try file.attempt(EnvironmentFault.reading) { () throws(SystemError) in
            try file.disk.read(file.handle, offset, count)
        }
    }

    private func fault(_ fault: LedgerFault, _ line: [UInt8]) -> Diagnosed {
        Diagnosed(fault.diagnostic(at: Place(file: file.path, line: number + 1, column: 1), line: refused ?? line))
    }

    private func tooLarge() -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "workspace.too-large", at: Place(file: file.path, line: 1, column: 1),
                Localized(
                    vi: "tệp dài hơn \(FileLimits.ledger) byte", en: "the file has more than \(FileLimits.ledger) bytes"
                ))
        )
    }
}
