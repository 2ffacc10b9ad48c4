// How fast a ledger is appended to and read, against what the disk and the hash alone take for the same bytes.
import Diagnostics
import Ledger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum LedgerBench {
    /// `thidua-bench ledger [FOLDER]`: in a folder of its own there, which is removed.
    static func run() throws {
        let parent = CommandLine.arguments.dropFirst(2).first ?? "."
        let name = "ledger-bench-\(getpid())"
        let root = try Folder.root(parent)
        _ = try root.make(name)
        defer { rmdir("\(parent)/\(name)") }
        guard let folder = try root.folder(name) else { return }
        try appends(folder)
        print("")
        print("Reading and replaying, from an empty state; the baseline is SHA-256 over the same bytes.")
        print("events      MiB   seconds   SHA-256 s   against SHA-256   events/s   peak MiB so far")
        for count in [1_000, 100_000] { try reads(folder, count) }
    }

    // MARK: Appending

    private static func appends(_ folder: Folder) throws {
        print("Appending events one by one; the baseline is write() and fsync of the same lines to an open file.")
        print("what                                    events/s   against the baseline")
        let count = 300
        let lines = (0..<count).map { number in
            let draft = LedgerWork.draft("Nguyễn Văn A", number)
            return Array(
                Event(
                    index: number, at: draft.at, by: draft.by, period: draft.period, action: draft.action,
                    engine: draft.engine
                ).line.utf8) + [10]
        }
        let plain = try rate(folder, count) { disk in
            let file = try disk.open("plain", folder.descriptor, .creating)
            defer { disk.close(file) }
            for line in lines {
                _ = try disk.write(file, line[...])
                try disk.sync(file)
            }
        }
        line("write() and fsync alone", plain, plain)
        for (name, isSynced, hasObjects) in [
            ("events, with fsync", true, false), ("events with an object each, with fsync", true, true),
            ("events, without fsync", false, false), ("events with an object each, without", false, true),
        ] {
            // Without: what the rest costs. It exists nowhere but here.
            let result = try rate(folder, isSynced ? count : 5_000) { system in
                var disk = system
                if !isSynced { disk.sync = { _ in } }
                let journal = Journal(folder, disk: disk)
                for number in 0..<(isSynced ? count : 5_000) {
                    try journal.append { _ in [LedgerWork.draft("A", number, hasObjects: hasObjects)] }
                }
            }
            line(name, result, plain)
        }
        let fresh = try rate(folder, count) { disk in
            for number in 0..<count {
                try Journal(folder, disk: disk).append { _ in
                    [LedgerWork.draft("A", number, hasObjects: false)]
                }
            }
        }
        line("events, each read all before it", fresh, plain)
    }

    private static func rate(_ folder: Folder, _ count: Int, _ work: (Disk) throws -> Void) throws -> Double {
        defer { clear(folder) }
        let time = try ContinuousClock().measure { try work(.system) }
        return Double(count) / time.seconds
    }

    private static func clear(_ folder: Folder) {
        if let store = try? folder.folder(Journal.objects) {
            for name in (try? store.names()) ?? [] { unlinkat(store.descriptor, name, 0) }
        }
        folder.removeEmptyFolder(Journal.objects)
        for name in (try? folder.names()) ?? [] { unlinkat(folder.descriptor, name, 0) }
    }

    private static func line(_ name: String, _ rate: Double, _ plain: Double) {
        print(pad(name, 38, left: true), pad("\(Int(rate))", 9), pad("×" + text(rate / plain), 22))
    }

    // MARK: Reading

    private static func reads(_ folder: Folder, _ count: Int) throws {
        defer { clear(folder) }
        try fill(folder, count)
        let bytes = try folder.read(Journal.fileName, limit: FileLimits.ledger) ?? []
        let hash = seconds(3) { _ = Digest(of: bytes) }
        var events = 0
        let time = seconds(3) { events = (try? Journal(folder).read().events.count) ?? 0 }
        precondition(events == count)
        print(
            pad("\(count)", 6), pad("\(text(Double(bytes.count) / 1_048_576))", 8), pad(text(time), 9),
            pad(text(hash), 11), pad("×" + text(time / hash), 17), pad("\(Int(Double(count) / time))", 10),
            pad("\(peak / 1024)", 17))
    }

    /// Reports of forty boards, period after period. What it takes is given back before anything is read.
    private static func fill(_ folder: Folder, _ count: Int) throws {
        let journal = Journal(folder)
        for start in stride(from: 0, to: count, by: 1_000) {
            try journal.append { _ in (start..<min(start + 1_000, count)).map(report) }
        }
    }

    private static func report(_ number: Int) -> Journal.Draft {
        let file = LedgerObject(Array("\(number % 50)".utf8), label: "2024-H1.board", type: "csv")
        let period = "\(2000 + number / 400 % 1000)-H1"
        let board = "board-\(number % 40)"
        let record = ReportRecord(
            received: file.reference, figures: file.reference,
            edition: EditionReference(id: "bench", file: file.reference))
        var draft = LedgerWork.draft("Nguyễn Văn \(number % 40)", number, hasObjects: false)
        draft.period = period
        draft.board = board
        // In each period every board submits once and replaces nine times.
        draft.action =
            number % 400 < 40 ? .submitted(record) : .replaced(record, of: number - 40)
        return draft
    }

    private static func seconds(_ repeats: Int, _ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        return (0..<repeats).map { _ in clock.measure { work() } }.sorted()[repeats / 2].seconds
    }

    /// The most memory that the process has had, in KiB.
    private static var peak: Int {
        var usage = rusage()
        // RUSAGE_SELF, which platforms spell in different types.
        getrusage(0, &usage)
        return usage.ru_maxrss
    }

    private static func text(_ number: Double) -> String {
        let scaled = Int((number * 10_000).rounded())
        let fraction = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }

    private static func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? text + space : space + text
    }
}
