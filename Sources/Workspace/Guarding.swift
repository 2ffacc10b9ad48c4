// Keeps what commands write where the user says out of a ledger and out of the folder of private keys.
import Diagnostics
import Ledger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Workspace {
    /// Refuses a file that a ledger or the account's keys are kept in, whatever the path to it is called and whether or not it
    /// may be replaced: nothing but recording and signing writes there.
    /// - Parameters:
    ///   - folder: as users name it; empty for the current one. One that is not there holds nothing.
    ///   - keys: of this account.
    /// - Throws: `usage.output`.
    public static func checkOutput(_ names: [String], into folder: String, keys: KeyFolder?) throws(Diagnosed) {
        guard let real = real(folder.isEmpty ? "." : folder) else { return }
        // A file system may take capitals and small letters for the same.
        let taken = { (name: String) in
            let name = name.lowercased()
            return name == Journal.keyName || name == Journal.checkpointName || name.hasPrefix("ledger.")
        }
        let parts = real.split(separator: "/")
        let isKeys = keys.flatMap { Self.real($0.path) }.map { real == $0 || real.hasPrefix("\($0)/") } ?? false
        let isObjects = parts.indices.contains { index in
            parts[index].lowercased() == Journal.objects && isLedger(parts[..<index])
        }
        let first = isKeys || isObjects ? names.first : isLedger(parts[...]) ? names.first(where: taken) : nil
        guard let first else { return }
        throw Diagnosed(
            Diagnostic(
                .error, "usage.output",
                isKeys
                    ? Localized(
                        vi: "“\(real)/\(first)” nằm trong thư mục giữ khoá riêng: không ghi gì khác vào đó",
                        en: "“\(real)/\(first)” lies where private keys are kept: nothing else is written there")
                    : Localized(
                        vi: "“\(real)/\(first)” là tệp của sổ thi đua: không ghi đè",
                        en: "“\(real)/\(first)” belongs to a ledger: it is not written over"),
                mend: Localized(vi: "chọn tệp khác bằng -o", en: "choose another file with -o")))
    }

    /// Whether a folder holds a ledger, or is where one belongs: `Scores/<bloc>`.
    private static func isLedger(_ parts: ArraySlice<Substring>) -> Bool {
        if parts.dropLast().last == scores[...] { return true }
        return access("/" + parts.joined(separator: "/") + "/" + Journal.fileName, F_OK) == 0
    }

    /// The path without links; nil if there is no such thing.
    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
