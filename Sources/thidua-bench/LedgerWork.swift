// Made-up events of a ledger, and a writer of them that tests kill at any moment.
import Diagnostics
import Ledger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum LedgerWork {
    /// `thidua-bench ledger-writer FOLDER NAME COUNT [TOGETHER]`: records events one after the other, or so many together,
    /// and prints the name that each event carries once it is acknowledged. Ends with 3 if the machine refuses.
    static func write(_ arguments: [String]) throws {
        guard arguments.count >= 3, let count = Int(arguments[2]) else {
            print("ledger-writer FOLDER NAME COUNT [TOGETHER]")
            exit(2)
        }
        let together = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
        do throws(Diagnosed) {
            let journal = Journal(try Folder.root(arguments[0]))
            for number in 0..<count {
                let drafts = (0..<together).map { draft("\(arguments[1])-\(number)-\($0)", number) }
                try journal.append { _ in drafts }
                say(drafts.map(\.by.name).joined(separator: "\n") + "\n")
            }
        } catch {
            say(error.diagnostics.map { "refused \($0.code)\n" }.joined())
            exit(3)
        }
    }

    /// In one call, so that whoever kills the writer reads whole lines.
    private static func say(_ text: String) {
        var text = text
        _ = text.withUTF8 { unsafe($0) }
    }

    private static func unsafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        #if canImport(Glibc)
            Glibc.write(1, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(1, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(1, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Points awarded by a person of that name: the same objects for the same number, so that some are there already.
    static func draft(_ name: String, _ number: Int, hasObjects: Bool = true) -> Journal.Draft {
        let points = LedgerObject(
            Array("board,criterion,points\nha-nam,A.\(number % 50),1\n".utf8), label: "2024-H1.points", type: "csv")
        guard let at = Moment("2024-07-10T09:30:00+07:00") else { preconditionFailure("a moment") }
        return Journal.Draft(
            at: at, by: Author(name: name, role: .head), period: "2024-H1",
            action: .awarded(
                PointsRecord(
                    received: points.reference, points: points.reference,
                    edition: EditionReference(id: "bench", file: points.reference))),
            engine: "thidua bench", objects: hasObjects ? [points] : [])
    }
}
