// The cautions that an edition and a bloc carry wherever they are shown, on paper handed out as in reports.
import Diagnostics

/// What must be said beside anything that an edition or a bloc is shown in.
public enum Caution: Hashable, Sendable {
    /// The edition was not signed by the bloc.
    case proposal
    /// The bloc's figures are an example.
    case madeUp

    /// Short, in capitals: `ĐỀ XUẤT`.
    public var title: Localized {
        switch self {
        case .proposal: Localized(vi: "ĐỀ XUẤT", en: "PROPOSAL")
        case .madeUp: Localized(vi: "SỐ LIỆU MINH HOẠ", en: "MADE-UP FIGURES")
        }
    }
}

extension Edition {
    /// The cautions of this edition and a bloc that it scores, each with what it means here.
    public func cautions(_ bloc: Bloc?) -> [(caution: Caution, reason: Localized)] {
        var cautions: [(caution: Caution, reason: Localized)] = []
        if status == .proposal {
            cautions.append(
                (
                    .proposal,
                    Localized(
                        vi: "bộ tiêu chí “\(id)” là đề xuất, không phải văn bản do khối ký",
                        en: "the edition “\(id)” is a proposal, not a table signed by the bloc")
                ))
        }
        if bloc?.figures == .madeUp {
            cautions.append(
                (
                    .madeUp,
                    Localized(
                        vi: "số liệu của khối này đặt ra để minh hoạ, không phải số thật",
                        en: "the figures of this bloc are made up as an example, they are not real")
                ))
        }
        return cautions
    }
}
