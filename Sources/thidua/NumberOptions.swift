// `--numbers`: how a file writes its numbers.
import ArgumentParser
import Intake

/// Which convention texts of a file follow.
struct NumberOptions: ParsableArguments {
    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case vi, en
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Cách viết số trong tệp: vi (69.448,5) hoặc en (69,448.5). Không nêu thì số đọc được hai cách là lỗi.",
                "How the file writes numbers: vi (69.448,5) or en (69,448.5). Without it what reads in two ways is an error."
            ),
            valueName: "vi|en"))
    var numbers: Choice?

    var convention: NumberConvention {
        switch numbers {
        case nil: .open
        case .vi?: .vi
        case .en?: .en
        }
    }
}
