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

    package init(_ folder: Folder) { self.folder = folder }

    /// What the file holds.
    package struct Contents: Sendable {
        package var events: [Event] = []
        /// The line of each event, without its newline.
        package var lines: [[UInt8]] = []
        /// After all of them.
        package var state = LedgerState()
        /// Bytes at the end that are no acknowledged event: a line or a batch that was not written to its end.
        package var torn = 0

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

    /// - Throws: `ledger.…` naming the first line that does not hold; `environment.…`.
    package func read() throws(Diagnosed) -> Contents {
        var contents = Contents()
        guard let bytes = try folder.read(Self.fileName, limit: FileLimits.ledger) else { return contents }
        let path = folder.path(of: Self.fileName)
        for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast().enumerated() {
            let place = Place(file: path, line: number + 1, column: 1)
            do {
                let event = try Event(CanonicalJSON(parsing: line))
                try contents.state.apply(event)
                contents.events.append(event)
                contents.lines.append(Array(line))
            } catch {
                throw Diagnosed(
                    Diagnostic(
                        .error, "ledger.line", at: place,
                        Localized(vi: "dòng này không đúng: \(error)", en: "this line does not hold: \(error)")))
            }
        }
        return contents
    }

    /// Appends events under the lock: all of them, or none.
    /// - Parameter drafts: what to append, given what the ledger holds at that moment.
    /// - Returns: the events as they stand in the ledger, and all that it then holds.
    /// - Throws: what `drafts` throws; `ledger.…` if an event cannot follow; `environment.…`. Nothing is then changed.
    @discardableResult
    package func append(
        _ drafts: (Contents) throws(Diagnosed) -> [Draft]
    ) throws(Diagnosed) -> (events: [Event], contents: Contents) {
        let lock = try Lock(folder)
        defer { lock.release() }
        var contents = try read()
        let drafts = try drafts(contents)
        let first = contents.events.count
        let batch = drafts.count > 1 ? first...(first + drafts.count - 1) : nil
        var text: [UInt8] = []
        for line in contents.lines { text += line + [10 as UInt8] }
        var events: [Event] = []
        for draft in drafts {
            var event = Event(
                index: contents.events.count, at: draft.at, by: draft.by, period: draft.period, board: draft.board,
                action: draft.action, engine: draft.engine, batch: batch)
            if let signer = draft.signer { event = signer.signed(event) }
            do {
                try contents.state.apply(event)
            } catch {
                throw Diagnosed(
                    Diagnostic(
                        .error, "ledger.refused", Localized(vi: "không ghi được: \(error)", en: "refused: \(error)")))
            }
            contents.events.append(event)
            contents.lines.append(Array(event.line.utf8))
            events.append(event)
            text += event.line.utf8
            text.append(10)
        }
        _ = try folder.make(Self.objects)
        guard let store = try folder.folder(Self.objects) else { return (events, contents) }
        try Placement.place(
            drafts.flatMap(\.objects).map { (name: $0.reference.fileName, bytes: $0.bytes) }, in: store)
        try Placement.place([(name: Self.fileName, bytes: text)], in: folder)
        return (events, contents)
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
