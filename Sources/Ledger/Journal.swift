// A ledger on disk: `ledger.jsonl`, a line an event, and `objects` beside it.
import Diagnostics

/// One bloc's ledger. Reading needs no lock; what is appended is checked under it.
package struct Journal {
    package static let fileName = "ledger.jsonl"
    package static let objects = "objects"
    /// The public key by which checkpoints are checked.
    package static let keyName = "ledger.pub"
    /// The latest signed checkpoint.
    package static let checkpointName = "checkpoint"

    /// `Scores/<bloc>`.
    let folder: Folder
    let disk: Disk
    /// What the last recording left, so that the next one need not read it all again.
    private let memory = LedgerMemory()

    package init(_ folder: Folder) { self.init(folder, disk: .system) }

    /// - Parameter disk: the calls that it is read and written by.
    package init(_ folder: Folder, disk: Disk) {
        self.folder = folder
        self.disk = disk.persistent
    }

    /// What the file holds.
    package struct Contents: Sendable {
        package var events: [Event] = []
        /// The line of each event, without its newline.
        package var lines: [[UInt8]] = []
        /// After all of them.
        package var state = LedgerState()
        /// What an interrupted writer left at the end; nil if there is nothing.
        package var torn: Torn?
        /// How many events the stored checkpoint covers, if the ledger's key signed it and there are fewer.
        package var missing: Int?

        package init() {}

        /// Only the first events.
        package func head(_ size: Int) -> Contents {
            var head = Contents()
            for (event, line) in zip(events, lines).prefix(size) {
                guard (try? head.state.apply(event)) != nil else { break }
                head.events.append(event)
                head.lines.append(line)
            }
            return head
        }
    }

    /// An event about to be recorded; its place in the ledger is given to it.
    package struct Draft: Sendable {
        package var at: Moment
        package var by: Author
        package var period: String
        package var board: String?
        package var action: Action
        package var engine: String
        /// What the event refers to and is not kept yet.
        package var objects: [LedgerObject]
        /// The author's own key; nil where the author is only asserted.
        package var signer: EventSigner?

        package init(
            at: Moment, by: Author, period: String, board: String? = nil, action: Action, engine: String,
            objects: [LedgerObject] = [], signer: EventSigner? = nil
        ) {
            self.at = at
            self.by = by
            self.period = period
            self.board = board
            self.action = action
            self.engine = engine
            self.objects = objects
            self.signer = signer
        }
    }

    /// What the file holds. A writer that was interrupted is no error: see ``Contents/torn``.
    /// - Throws: `ledger.…` naming the first line that does not hold; `environment.…`.
    package func read() throws(Diagnosed) -> Contents {
        let first: Result<LedgerReading, Diagnosed>
        do throws(Diagnosed) { first = .success(try readOnce()) } catch { first = .failure(error) }
        switch first {
        case .success(let reading) where reading.contents.isWhole: return reading.contents
        case .failure(let error) where error.diagnostics.contains(where: Self.isFinal): throw error
        default: break
        }
        // A writer may have been at work just now: what does not hold is looked at again while none is.
        guard let lock = try? LedgerLock(folder, disk, patience: 1_000) else { return try first.get().contents }
        defer { lock.release() }
        return try readOnce().contents
    }

    /// What the file holds, all of it on the disk itself before it is returned: what is signed is never lost afterwards.
    /// - Throws: as ``read()``; `environment.locked` while others write.
    package func readSettled() throws(Diagnosed) -> Contents {
        let lock = try LedgerLock(folder, disk)
        defer { lock.release() }
        let reading = try readOnce()
        try LedgerWriter(folder, disk, lock, memory).settle()
        return reading.contents
    }

    /// What the machine refuses, it refuses once more; only a file that is missed may just be being made.
    private static func isFinal(_ finding: Diagnostic) -> Bool {
        finding.code.hasPrefix(EnvironmentFault.codePrefix) && finding.code != EnvironmentFault.codePrefix + "vanished"
    }

    private func readOnce() throws(Diagnosed) -> LedgerReading {
        guard let file = try LedgerFile(folder, disk, .reading) else {
            try LedgerFile.checkNeverThere(folder, disk)
            return LedgerReading()
        }
        defer { file.close() }
        // Before the lines: a checkpoint is written after those that it covers.
        let signed = try? Checkpoint.stored(folder, disk, root: folder.descriptor)
        var reading = try LedgerScan.read(file)
        if let signed, signed.size > reading.contents.events.count { reading.contents.missing = signed.size }
        return reading
    }

    /// Where there is no file: whether there never was one.
    /// - Throws: `environment.vanished` naming the file.
    package func checkNeverThere() throws(Diagnosed) { try LedgerFile.checkNeverThere(folder, disk) }

    /// Appends events under the lock: all of them, or none. They are on the disk itself when it returns.
    ///
    /// Their objects are kept first, then their lines are written at the end of the file at once. What an interrupted writer
    /// left there is removed before. Nothing that stands in the file is ever written again.
    /// - Parameter drafts: what to append, given what the ledger holds at that moment.
    /// - Returns: the events as they stand in the ledger, and all that it then holds; ``Contents/torn`` tells what was
    ///   removed.
    /// - Throws: what `drafts` throws; `ledger.…` if the file does not hold; what an event that cannot follow is refused
    ///   by, such as `period.published`; `environment.…`. Nothing is then changed; `environment.not-restored` says so
    ///   where that is not certain.
    @discardableResult
    package func append(
        _ drafts: (Contents) throws(Diagnosed) -> [Draft]
    ) throws(Diagnosed) -> (events: [Event], contents: Contents) {
        let lock = try LedgerLock(folder, disk)
        defer { lock.release() }
        var writer = LedgerWriter(folder, disk, lock, memory)
        defer { writer.close() }
        return try writer.append(drafts)
    }

    /// The content of an object.
    /// - Throws: `ledger.object` if it is not there or has another hash; `environment.…`.
    package func object(_ reference: ObjectReference) throws(Diagnosed) -> [UInt8] {
        if let store = try folder.folder(Self.objects),
            let bytes = try store.read(reference.fileName, limit: FileLimits.figures),
            Digest(of: bytes) == reference.digest
        {
            return bytes
        }
        throw Diagnosed(
            Diagnostic(
                .error, "ledger.object", at: Place(file: path(of: reference), line: 1, column: 1),
                Localized(
                    vi: "tệp không còn, hoặc không phải tệp mà sổ đã ghi",
                    en: "the file is not there, or is not the one that the ledger recorded"),
                expected: Localized(same: "SHA-256 \(reference.digest)")))
    }

    /// Where an object lies, relative to the root of the workspace.
    package func path(of reference: ObjectReference) -> String {
        "\(folder.path(of: Self.objects))/\(reference.fileName)"
    }
}
