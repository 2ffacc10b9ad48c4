// Everything that the bytes of a ledger can show: whether its lines, objects, tree, checkpoint and signatures hold.
import Diagnostics

/// What lies on disk for one bloc, as bytes.
public struct LedgerFiles {
    /// How users know its folder: `Scores/red-river-delta`.
    public var path: String
    public var ledger: [UInt8]
    public var publicKey: [UInt8]?
    public var checkpoint: [UInt8]?
    /// The content of a file of `objects`; nil if it is not there.
    public var object: (String) throws(Diagnosed) -> [UInt8]?

    public init(
        path: String, ledger: [UInt8], publicKey: [UInt8]? = nil, checkpoint: [UInt8]? = nil,
        object: @escaping (String) throws(Diagnosed) -> [UInt8]?
    ) {
        self.path = path
        self.ledger = ledger
        self.publicKey = publicKey
        self.checkpoint = checkpoint
        self.object = object
    }

    func place(_ name: String, line: Int = 1) -> Place { Place(file: "\(path)/\(name)", line: line, column: 1) }
}

/// The outcome of verifying a ledger from its bytes alone.
public struct LedgerVerification: Sendable {
    /// The lines that end with a newline.
    public internal(set) var lines: [[UInt8]] = []
    /// The events of the first lines, as far as all of them hold.
    public internal(set) var events: [Event] = []
    /// After these events.
    public internal(set) var state = LedgerState()
    /// Over all lines, whether or not they hold.
    public internal(set) var tree = MerkleTree()
    /// Files of `objects` that are there with the recorded hash, each counted once.
    public internal(set) var objects = 0
    public internal(set) var objectBytes = 0
    /// Events with a member's signature that holds, those by a key that no member has, and those that only state an author.
    public internal(set) var signatures = Signatures()
    public internal(set) var checkpoint = Standing.none
    /// What does not hold, in the order of the lines, then checkpoint and key; and what could not be checked, as warnings.
    public internal(set) var findings: [Diagnostic] = []

    /// How many lines the stored checkpoint covers, if the key signed it.
    var signed = 0
    /// How many findings are of the lines.
    private var endOfLines = 0
    private var torn: Torn?

    /// The end of the file that does not count.
    private struct Torn: Sendable {
        var place: Place
        /// How many stand before it.
        var events: Int
        /// Whether whole events are among it, of a batch that is not complete.
        var hasEvents: Bool
    }

    public struct Signatures: Hashable, Sendable {
        public var valid = 0
        public var unknown = 0
        public var asserted = 0
    }

    /// What is known of the stored checkpoint.
    public enum Standing: Hashable, Sendable {
        /// There is no key to check one by: the ledger is unsigned.
        case none
        /// There is a key, but nothing signed yet.
        case missing(VerifierKey)
        /// It is signed by the key, and the ledger begins with what it covers.
        case holds(Checkpoint, VerifierKey)
        /// It does not hold; the findings say why.
        case broken
    }

    /// What does not hold first; nil if everything does.
    public var first: Diagnostic? { findings.first { $0.severity == .error } }

    public var root: Digest { tree.root }

    /// Takes in what was found by computing again what the ledger states; what is known of a place already is not said twice.
    public mutating func add(_ others: [Diagnostic]) {
        for finding in others
        where !findings.contains(where: { $0.code == finding.code && $0.place == finding.place }) {
            findings.append(finding)
        }
    }

    /// Something more that does not hold.
    package mutating func add(_ finding: Diagnostic) { findings.append(finding) }

    /// Verifies a ledger.
    /// - Parameters:
    ///   - members: member → the text of its own verifier key.
    ///   - key: the log's key as the verifier knows it from elsewhere; nil for that of the workspace, which proves less:
    ///     whoever can change the ledger can change it too.
    /// - Throws: `environment.…` if an object cannot be read. What does not hold is a finding.
    public init(_ files: LedgerFiles, members: EventKeys = EventKeys(), key: VerifierKey? = nil) throws(Diagnosed) {
        try readLines(files, members)
        check(files, key)
        if let torn { findings.insert(Self.finding(torn, signed: signed), at: endOfLines) }
        findings += backwards
    }

    // MARK: Lines

    private mutating func readLines(_ files: LedgerFiles, _ members: EventKeys) throws(Diagnosed) {
        var unterminated: Place?
        defer { endOfLines = findings.count }
        var pieces = files.ledger.split(separator: 10, omittingEmptySubsequences: false)
        var torn = pieces.popLast() ?? []
        if (try? CanonicalJSON(parsing: torn)) != nil {
            // Only its newline is missing: the beginning of a line is never JSON. Readers count it.
            pieces.append(torn)
            torn = []
            unterminated = files.place(Journal.fileName, line: pieces.count)
        }
        var known: [String: Bool] = [:]
        var holds = true
        defer { if let unterminated { findings.append(Self.unterminated(unterminated)) } }
        for (index, piece) in pieces.enumerated() {
            let line = Array(piece)
            lines.append(line)
            tree.append(line)
            // What follows on a line that does not hold has nothing to stand on.
            guard holds else { continue }
            let place = files.place(Journal.fileName, line: index + 1)
            guard let event = read(line, at: place) else {
                holds = false
                continue
            }
            events.append(event)
            for reference in event.action.objects { try check(reference, files, of: place, &known) }
            check(event, members, at: place)
        }
        guard holds else { return }
        if let batch = events.last?.batch, batch.upperBound >= events.count {
            self.torn = Torn(
                place: files.place(Journal.fileName, line: batch.lowerBound + 1), events: batch.lowerBound,
                hasEvents: true)
        } else if !torn.isEmpty {
            self.torn = Torn(
                place: files.place(Journal.fileName, line: lines.count + 1), events: events.count, hasEvents: false)
        }
    }

    private mutating func read(_ line: [UInt8], at place: Place) -> Event? {
        do throws(LedgerFault) {
            guard line.count <= FileLimits.ledgerLine else { throw .tooLong }
            let event = try Event(line: line)
            do throws(LedgerState.Refusal) {
                try Self.checkBatch(event, after: events.last)
                try state.apply(event)
            } catch { throw .refusal(error) }
            return event
        } catch {
            findings.append(error.diagnostic(at: place, line: line))
            return nil
        }
    }

    /// Events that were recorded together stand together, all of them.
    private static func checkBatch(_ event: Event, after last: Event?) throws(LedgerState.Refusal) {
        let isBegun = last?.batch.map { $0.upperBound >= event.index } ?? false
        guard isBegun ? event.batch == last?.batch : event.batch.map { $0.lowerBound == event.index } ?? true else {
            throw .batch
        }
    }

    private mutating func check(
        _ reference: ObjectReference, _ files: LedgerFiles, of line: Place, _ known: inout [String: Bool]
    ) throws(Diagnosed) {
        // The same file under the same hash is looked at once.
        let name = "\(reference.fileName) \(reference.digest)"
        guard known[name] == nil else { return }
        let bytes = try files.object(reference.fileName)
        let holds = bytes.map { Digest(of: $0) == reference.digest } ?? false
        known[name] = holds
        if holds {
            objects += 1
            objectBytes += bytes?.count ?? 0
            return
        }
        findings.append(
            Diagnostic(
                .error, "ledger.object", at: files.place("\(Journal.objects)/\(reference.fileName)"),
                bytes == nil
                    ? Localized(
                        vi: "không có tệp này, mà dòng \(line.line) của sổ nói đến",
                        en: "this file, which line \(line.line) of the ledger refers to, is not there")
                    : Localized(
                        vi: "đây không phải tệp mà dòng \(line.line) của sổ đã ghi",
                        en: "this is not the file that line \(line.line) of the ledger recorded"),
                expected: Localized(same: "SHA-256 \(reference.digest)"),
                mend: Localized(
                    vi: "lấy lại đúng tệp này từ bản sao lưu hoặc từ git",
                    en: "restore this very file from a backup or from git")))
    }

    private mutating func check(_ event: Event, _ members: EventKeys, at place: Place) {
        switch members.verdict(on: event) {
        case .asserted: signatures.asserted += 1
        case .signed: signatures.valid += 1
        case .unknownKey(let key):
            signatures.unknown += 1
            findings.append(
                Diagnostic(
                    .warning, "ledger.signature-key", at: place,
                    Localized(
                        vi: "chữ ký bằng khoá “\(key)”, không đơn vị nào có: không kiểm tra được",
                        en: "signed with the key “\(key)”, which no member has: it cannot be checked")))
        case .foreign(let member):
            findings.append(
                Diagnostic(
                    .error, "ledger.signature", at: place,
                    Localized(
                        vi: "chữ ký là của “\(member)”, không phải của đơn vị nêu trong sự kiện",
                        en: "the signature is that of “\(member)”, not of the board that the event names")))
        case .wrong(let key):
            findings.append(
                Diagnostic(
                    .error, "ledger.signature", at: place,
                    Localized(
                        vi: "chữ ký bằng khoá “\(key)” không khớp với sự kiện này",
                        en: "the signature with the key “\(key)” does not fit this event")))
        }
    }

    private static func unterminated(_ place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "ledger.newline", at: place,
            Localized(vi: "dòng cuối thiếu ký tự xuống dòng", en: "the last line lacks its newline"),
            mend: Localized(
                vi: "lệnh ghi kế tiếp sẽ thêm lại", en: "the next command that records puts it back"))
    }

    /// A writer that is killed leaves the beginning of a line, which is no fault. Whole events without the others of their
    /// batch are as likely what somebody left of the file; what was signed was there.
    private static func finding(_ torn: Torn, signed: Int) -> Diagnostic {
        let isMissed = signed > torn.events
        if !isMissed, !torn.hasEvents {
            return Diagnostic(
                .warning, "ledger.torn", at: torn.place,
                Localized(
                    vi: "từ đây là phần ghi dở: chưa bao giờ được xác nhận là đã ghi",
                    en: "what stands from here on was not written to its end: it was never acknowledged"),
                mend: Localized(
                    vi: "lệnh ghi kế tiếp sẽ dọn và báo lại",
                    en: "the next command that records clears it, and says so"))
        }
        return Diagnostic(
            .error, "ledger.torn", at: torn.place,
            isMissed
                ? Localized(
                    vi: "từ đây sổ không còn trọn vẹn; điểm chốt đã ký \(signed) dòng",
                    en: "from here on the ledger is not whole; the checkpoint was signed over \(signed) lines")
                : Localized(
                    vi: "từ đây là một phần của loạt sự kiện phải được ghi cùng nhau: các dòng sau không có",
                    en: "from here on stands a part of a batch of events: the lines after it are not there"),
            mend: isMissed
                ? Localized(
                    vi: "lấy lại tệp này từ bản sao lưu hoặc từ git", en: "restore this file from a backup or from git")
                : Localized(
                    vi:
                        "nếu lần ghi ấy bị ngắt thì lệnh ghi kế tiếp sẽ dọn và giữ phần này ở một tệp riêng; nếu không thì lấy lại tệp từ bản sao lưu hoặc từ git",
                    en:
                        "if that recording was interrupted, the next one clears this and keeps it in a file of its own; if not, restore the file from a backup or from git"
                ))
    }
}

extension VerifierKey {
    /// The key that a file holds on its only line.
    public init?(file bytes: [UInt8]) {
        guard bytes.count <= 1_000,
            let text = String(validating: bytes.last == 10 ? bytes.dropLast() : bytes[...], as: UTF8.self)
        else { return nil }
        self.init(text)
    }
}

extension Action {
    /// The files that an event of this kind refers to, in a stated order.
    public var objects: [ObjectReference] {
        switch self {
        case .submitted(let report), .replaced(let report, _): [report.received, report.figures, report.edition.file]
        case .awarded(let points): [points.received, points.points, points.edition.file]
        case .appraised(let record): [record.received, record.appraisal, record.edition.file]
        case .published(let publication), .corrected(let publication, _, _):
            [publication.ranking, publication.members] + publication.editions.map(\.file)
        case .withdrawn, .objected, .resolved, .voted, .reopened: []
        }
    }
}
