// The end of a ledger's file that does not count, and what its readers are told of it.
import Diagnostics

extension Journal {
    /// The end of a file that is no event: a line, or some of the events that were to be recorded together. An interrupted
    /// writer leaves that; so does whoever cuts the file.
    package struct Torn: Hashable, Sendable {
        /// The file, relative to the root of the workspace.
        package var path: String
        /// Where it begins, from 1.
        package var line: Int
        package var bytes: Int
        /// Whole events among them, of a batch that is not complete.
        package var lines = 0
        /// Whether it was removed since.
        package var isRemoved = false
        /// The file that it was put into before it was removed.
        package var kept: String?

        /// For whoever reads the ledger: a warning.
        /// - Parameter isMissed: whether more events were signed than there are; then no interrupted writer explains it.
        package func diagnostic(isMissed: Bool = false) -> Diagnostic {
            var message = Localized(
                vi: "cuối sổ thi đua có \(bytes) byte của một lần ghi dở dang",
                en: "the ledger ends in \(bytes) bytes of a recording that was interrupted")
            if lines > 0 {
                message =
                    message
                    + Localized(
                        vi: ", trong đó có \(lines) sự kiện trọn vẹn của một loạt không đủ",
                        en:
                            ", among them \(lines) whole event\(lines == 1 ? "" : "s") of a batch that is not complete")
            }
            message =
                message
                + (isRemoved
                    ? Localized(vi: ", đã được bỏ đi", en: ", which were removed")
                    : Localized(vi: ", không được tính", en: ", which do not count"))
            if let kept { message = message + Localized(vi: " và giữ ở “\(kept)”", en: " and kept in “\(kept)”") }
            // Whole events behind which others were taken away look just the same: then they did count.
            if lines == 0, !isMissed {
                message =
                    message
                    + Localized(vi: "; không mất gì đã được xác nhận", en: "; nothing that was acknowledged is lost")
            }
            return Diagnostic(
                .warning, "ledger.torn", at: Place(file: path, line: line, column: 1), message, mend: mend(isMissed))
        }

        private func mend(_ isMissed: Bool) -> Localized? {
            if lines > 0 || isMissed {
                return Localized(
                    vi:
                        "nếu lúc đó không có lần ghi nào bị ngắt thì các dòng sau đã mất: lấy lại tệp này từ bản sao lưu hoặc từ git",
                    en:
                        "if no recording was interrupted then, lines after these were lost: restore this file from a backup or from git"
                )
            }
            if isRemoved { return nil }
            return Localized(
                vi: "lần ghi tiếp theo sẽ bỏ phần này và giữ nó ở một tệp riêng; việc đang làm lúc đó thì làm lại",
                en:
                    "the next recording removes them and keeps them in a file of its own; do again what was being done then"
            )
        }
    }

    /// Where the torn end is put that begins at this byte.
    static func tornName(at offset: Int, _ bytes: [UInt8]) -> String {
        "ledger.torn-\(offset).\(Digest(of: bytes).description.prefix(16))"
    }
}

extension Journal.Contents {
    /// Whether nothing has to be said of the file.
    package var isWhole: Bool { torn == nil && missing == nil }

    /// What must be said of the file itself: an end that was not written whole, and events that were signed and are gone.
    /// - Parameter path: of the file, relative to the root of the workspace.
    package func warnings(at path: String) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if let missing { warnings.append(Checkpoint.behind(events.count, signed: missing, at: path, .warning)) }
        if let torn { warnings.append(torn.diagnostic(isMissed: missing != nil)) }
        return warnings
    }
}
