// Appends to a ledger so that what is acknowledged is never lost: objects, then lines, each on the disk before the next.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One recording, under the lock.
///
/// The order is what makes it safe. A folder's names reach the disk before anything rests on them; every object reaches it,
/// under its name, before a line names it; the lines are written at once at the end, and only when they have reached the
/// disk is the recording acknowledged. Stopped at any point, the file holds the events before, and at most a tail that
/// ``LedgerScan`` knows from an event.
struct LedgerWriter {
    private let folder: Folder
    private let disk: Disk
    private let memory: LedgerMemory
    /// The folder of the ledger, as the lock opened it.
    private let root: Int32
    private var file: LedgerFile?
    private var reading = LedgerReading()
    private var hasMadeFile = false
    /// Whether this journal's own last recording left the file as it is, all of it on the disk.
    private var isSettled = false
    /// Whether lines were begun to be written: only then is there something to cut off.
    private var hasWritten = false
    private var objects: ObjectStore

    init(_ folder: Folder, _ disk: Disk, _ lock: LedgerLock, _ memory: LedgerMemory) {
        self.folder = folder
        self.disk = disk
        self.memory = memory
        root = lock.handle
        objects = ObjectStore(disk, root: root, path: folder.path(of: Journal.objects))
    }

    func close() {
        file?.close()
        objects.close()
    }

    mutating func append(
        _ drafts: (Journal.Contents) throws(Diagnosed) -> [Journal.Draft]
    ) throws(Diagnosed) -> (events: [Event], contents: Journal.Contents) {
        try read()
        let drafts = try drafts(reading.contents)
        guard !drafts.isEmpty else { return ([], reading.contents) }
        let (events, text) = try compose(drafts)
        do throws(Diagnosed) {
            try prepare(drafts)
            try write(text)
            try stillThere()
        } catch {
            throw Diagnosed(error.diagnostics + undo())
        }
        reading.end += text.count
        if let file, let status = try? file.status(), status.size == reading.end {
            var next = reading
            next.contents.torn = nil
            memory.keep(next, status)
        }
        return (events, reading.contents)
    }

    // MARK: What is there

    private mutating func read() throws(Diagnosed) {
        file = try LedgerFile(folder, disk, .appending, root: root)
        if let file {
            let status = try file.status()
            if let known = memory.take(status) {
                reading = known
                isSettled = true
            } else {
                reading = try LedgerScan.read(file)
            }
        }
        if file == nil { try LedgerFile.checkNeverThere(folder, disk, root: root) }
        // Nothing is built on a ledger that is not the one that was signed: whoever goes on with it would make it look so.
        guard !isSettled, let signed = try Checkpoint.stored(folder, disk, root: root),
            let finding = signed.contradiction(reading.contents.lines, at: folder.path(of: Journal.fileName))
        else { return }
        throw Diagnosed(finding)
    }

    // MARK: What is to be there

    /// The events in their places, and their lines.
    /// - Throws: why one of them cannot follow, or could not be read again.
    private mutating func compose(_ drafts: [Journal.Draft]) throws(Diagnosed) -> ([Event], [UInt8]) {
        let first = reading.contents.events.count
        let batch = drafts.count > 1 ? first...(first + drafts.count - 1) : nil
        var text: [UInt8] = []
        var events: [Event] = []
        for draft in drafts {
            var event = Event(
                index: reading.contents.events.count, at: draft.at, by: draft.by, period: draft.period,
                board: draft.board, action: draft.action, engine: draft.engine, batch: batch)
            if let signer = draft.signer { event = signer.signed(event) }
            let line = Array(event.line.utf8)
            do throws(LedgerFault) {
                try Self.checkReadable(event, line)
                do throws(LedgerState.Refusal) { try reading.contents.state.apply(event) } catch {
                    throw .refusal(error)
                }
            } catch { throw Diagnosed(error.diagnostic) }
            reading.contents.events.append(event)
            reading.contents.lines.append(line)
            events.append(event)
            text += line
            text.append(10)
        }
        guard drafts.count <= FileLimits.batch, reading.end + text.count <= FileLimits.ledger else {
            throw Diagnosed(
                Diagnostic(
                    .error, "ledger.too-large",
                    Localized(
                        vi:
                            "sổ thi đua không nhận quá \(FileLimits.batch) sự kiện một lần, \(FileLimits.ledger) byte tất cả",
                        en:
                            "a ledger takes at most \(FileLimits.batch) events at once, and \(FileLimits.ledger) bytes in all"
                    )))
        }
        return (events, text)
    }

    /// What cannot be read back as it is meant is never written: it would spoil the ledger for good.
    private static func checkReadable(_ event: Event, _ line: [UInt8]) throws(LedgerFault) {
        guard line.count <= FileLimits.ledgerLine else { throw .tooLong }
        _ = try Event(line: line)
    }

    // MARK: Steps

    private mutating func prepare(_ drafts: [Journal.Draft]) throws(Diagnosed) {
        let kept = drafts.flatMap(\.objects)
        if !kept.isEmpty { try objects.open() }
        if file == nil {
            file = try LedgerFile(folder, disk, .creating, root: root)
            hasMadeFile = true
        }
        if !isSettled {
            // Even where nothing was made here: who made it may have been interrupted before this.
            try flushNames()
            try recover()
        } else if kept.isEmpty == false, objects.hasMadeFolder {
            try flushNames()
        }
        try objects.place(kept)
    }

    private func flushNames() throws(Diagnosed) {
        do throws(SystemError) { try disk.syncFolder(root) } catch {
            throw EnvironmentFault.failed(EnvironmentFault.writing, folder.path, errno: error.number)
        }
    }

    /// Removes what an interrupted writer left, and ends a last line that lacks its newline. All of it is on the disk
    /// before anything is written behind it.
    private mutating func recover() throws(Diagnosed) {
        guard let file else { return }
        if reading.contents.torn != nil {
            let kept = try keepTorn(file)
            reading.contents.torn?.kept = kept
            try cut(file)
            reading.contents.torn?.isRemoved = true
        } else if reading.end > 0 {
            // A writer that was killed may not have come so far.
            try file.attempt(EnvironmentFault.writing) { () throws(SystemError) in try disk.sync(file.handle) }
        }
        guard !reading.isTerminated else { return }
        try file.attempt(EnvironmentFault.writing) { () throws(SystemError) in
            try disk.writeAll([10], to: file.handle)
            try disk.sync(file.handle)
        }
        reading.end += 1
        reading.isTerminated = true
    }

    /// Puts the torn end aside before it is cut off: it may be what somebody's editor or copy left of events that counted.
    /// - Returns: where it is, on the disk itself.
    private func keepTorn(_ file: LedgerFile) throws(Diagnosed) -> String {
        let bytes = try file.attempt(EnvironmentFault.reading) { () throws(SystemError) in
            var bytes: [UInt8] = []
            while true {
                let piece = try disk.read(file.handle, reading.end + bytes.count, 1 << 18)
                if piece.isEmpty { return bytes }
                bytes += piece
            }
        }
        // Named by what it holds: whoever is interrupted here and begins again writes the same file.
        let name = Journal.tornName(at: reading.end, bytes)
        do throws(SystemError) {
            do throws(SystemError) { try disk.remove(Self.aside, root) } catch {
                if error.number != ENOENT { throw error }
            }
            let handle = try disk.open(Self.aside, root, .creating)
            do throws(SystemError) {
                try disk.writeAll(bytes, to: handle)
                try disk.sync(handle)
            } catch {
                disk.close(handle)
                throw error
            }
            disk.close(handle)
            try disk.rename(Self.aside, name, root)
            try disk.syncFolder(root)
        } catch {
            throw EnvironmentFault.failed(EnvironmentFault.writing, folder.path(of: name), errno: error.number)
        }
        return folder.path(of: name)
    }

    /// What is put aside, until it has its name. One is enough under the lock.
    private static let aside = ".ledger.torn"

    private func cut(_ file: LedgerFile) throws(Diagnosed) {
        try file.attempt(EnvironmentFault.writing) { () throws(SystemError) in
            try disk.truncate(file.handle, reading.end)
            try disk.sync(file.handle)
        }
    }

    private mutating func write(_ text: [UInt8]) throws(Diagnosed) {
        guard let file else { return }
        guard try file.status().size == reading.end else { throw changed() }
        hasWritten = true
        try file.attempt(EnvironmentFault.writing) { () throws(SystemError) in
            try disk.writeAll(text, to: file.handle)
            try disk.sync(file.handle)
        }
    }

    /// What was written is of use only if it is still found under the ledger's name.
    private func stillThere() throws(Diagnosed) {
        guard let file else { return }
        let status = try file.status()
        let named = try file.attempt(EnvironmentFault.reading) { () throws(SystemError) in
            try disk.statusOfName(Journal.fileName, root)
        }
        guard named.inode == status.inode, named.device == status.device else { throw changed() }
    }

    /// Everything in the file reaches the disk, and its name.
    func settle() throws(Diagnosed) {
        guard let file = try LedgerFile(folder, disk, .reading, root: root) else { return }
        defer { file.close() }
        try file.attempt(EnvironmentFault.writing) { () throws(SystemError) in try disk.sync(file.handle) }
        try flushNames()
    }

    private func changed() -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, EnvironmentFault.codePrefix + "changed",
                Localized(
                    vi: "“\(folder.path(of: Journal.fileName))” bị chương trình khác thay đổi trong lúc ghi",
                    en: "another program changed “\(folder.path(of: Journal.fileName))” during the recording"),
                mend: Localized(
                    vi: "đóng chương trình đó rồi chạy lại", en: "close that program and run it again")))
    }

    // MARK: When a step fails

    /// The file is cut back to what it held, and what was added beside it is removed.
    /// - Returns: a finding where that cannot be done.
    private mutating func undo() -> [Diagnostic] {
        if let file {
            if hasWritten {
                // If they cannot be cut off, the lines may be there; then they need their objects.
                do throws(Diagnosed) { try cut(file) } catch { return [notRestored()] }
            }
        }
        // The file goes last: objects without it would be those of a ledger that was lost.
        if objects.undo(), hasMadeFile, reading.end == 0 { try? disk.remove(Journal.fileName, root) }
        return []
    }

    private func notRestored() -> Diagnostic {
        Diagnostic(
            .error, EnvironmentFault.codePrefix + "not-restored",
            Localized(
                vi: "không chắc lần ghi này có trong sổ thi đua hay không",
                en: "the recording may or may not be in the ledger"),
            mend: Localized(
                vi: "khi ổ đĩa hoạt động lại, xem `thidua status` rồi mới ghi lại",
                en: "once the disk works again, see `thidua status` before recording it anew"))
    }
}
