// What came of many files: a line a file, so that nobody has to look for the one that was refused.
import Diagnostics
import Rules

/// The outcome of one file, as the table shows it.
public struct BatchLine: Sendable {
    public var file: String
    /// What the boards are called.
    public var boards: [Localized]
    /// The period that its figures are for; nil where that could not be settled.
    public var period: Period?
    public var isAccepted: Bool
    public var findings: [Diagnostic]

    public init(file: String, boards: [Localized], period: Period?, isAccepted: Bool, findings: [Diagnostic]) {
        self.file = file
        self.boards = boards
        self.period = period
        self.isAccepted = isAccepted
        self.findings = findings
    }

    fileprivate func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

/// The files of one call.
public struct BatchReport: Sendable {
    public var lines: [BatchLine]

    public init(lines: [BatchLine]) { self.lines = lines }

    public var isAccepted: Bool { lines.allSatisfy(\.isAccepted) }

    public var blocks: [Document.Block] {
        let refused = lines.count { !$0.isAccepted }
        let accepted = lines.count - refused
        return [
            .heading(Localized(vi: "Các tệp", en: "Files")),
            .table(
                Table(
                    [
                        .left(vi: "Tệp", en: "File"), .left(vi: "Đơn vị", en: "Board"),
                        .left(vi: "Kỳ", en: "Period"), .left(vi: "Kết quả", en: "Result"),
                        .right(vi: "Lỗi", en: "Errors"), .right(vi: "Cảnh báo", en: "Warnings"),
                    ],
                    lines.map { line in
                        [
                            Localized(same: line.file), names(line),
                            Localized(same: line.period?.description ?? "–"),
                            line.isAccepted
                                ? Localized(vi: "nhận", en: "accepted") : Localized(vi: "không nhận", en: "refused"),
                            Localized(same: String(line.count(.error))), Localized(same: String(line.count(.warning))),
                        ]
                    })),
            .paragraph(
                Localized(
                    vi: "\(lines.count) tệp: nhận \(accepted), không nhận \(refused).",
                    en:
                        "\(lines.count) \(lines.count == 1 ? "file" : "files"): \(accepted) accepted, \(refused) refused."
                )),
        ]
    }

    private func names(_ line: BatchLine) -> Localized {
        guard let first = line.boards.first else { return Localized(vi: "chưa rõ", en: "not known") }
        return line.boards.dropFirst().reduce(first) { $0 + Localized(same: ", ") + $1 }
    }
}
