// The entry point: parses arguments, runs one command, and turns what went wrong into text and an exit code.
import ArgumentParser
import Diagnostics
import Foundation

@main
struct Thidua: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thidua",
        abstract: say(
            "Chấm điểm và xếp hạng thi đua theo bộ tiêu chí.",
            "Score and rank emulation blocs by their table of criteria."),
        discussion: say(
            """
            Ví dụ:
              thidua rank --bloc red-river-delta-example          xếp hạng khối ví dụ
              thidua audit hung-yen --criterion A.1.4 --bloc …    vì sao được số điểm ấy
              thidua audit hung-yen --versus hai-duong --bloc …   hơn kém nhau ở đâu
              thidua submit bao-cao.csv --bloc … --period …       gửi số liệu của một đơn vị

            Mã thoát: 0 xong; 1 số liệu sai hoặc kiểm tra không đạt (không ghi gì); 2 gõ lệnh sai; 3 lỗi máy (đĩa, quyền).
            """,
            """
            Examples:
              thidua rank --bloc red-river-delta-example          rank the example bloc
              thidua audit hung-yen --criterion A.1.4 --bloc …    why it got these points
              thidua audit hung-yen --versus hai-duong --bloc …   where the two differ
              thidua submit report.csv --bloc … --period …        submit a board's figures

            Exit codes: 0 done; 1 the input is wrong or a check failed (nothing written); 2 wrong usage; 3 the machine failed (disk, permission).
            """),
        version: engine,
        subcommands: [
            Rank.self, AuditCommand.self, Template.self, Submit.self, Check.self, AppraiseCommand.self,
            ObjectCommand.self, ResolveCommand.self, AwardCommand.self, Vote.self, MinutesCommand.self,
            ReportCommand.self, Publish.self,
            WhatIfCommand.self, StrengthsCommand.self,
            Reopen.self, Withdraw.self, Status.self, Diff.self, Score.self, SQLCommand.self, Criteria.self,
            TrendCommand.self, ReachCommand.self,
            LedgerCommands.self,
            StabilityCommand.self,
            ReceiptCommands.self,
        ]
    )

    static func main() {
        do {
            var command = try parseAsRoot(Criteria.Eval.protectingFormula(in: Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let failure as CommandFailure {
            Foundation.exit(failure.code)
        } catch {
            // Help and version are “errors” of the parser that end well; everything else is wrong usage.
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code == .success {
                print(message)
                Foundation.exit(0)
            }
            if !message.isEmpty { warn(message) }
            Foundation.exit(2)
        }
    }
}

/// An end that has already been explained to the user.
struct CommandFailure: Error {
    var code: Int32
}
