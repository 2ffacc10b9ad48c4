// Which period an edition is used for, where a command has no workspace to say it.
import ArgumentParser
import Rules

extension Edition {
    /// The period that an option names; the only one that the edition scores where it names none.
    func period(named period: String?) throws -> Period {
        guard let period else {
            if valid.from == valid.to { return valid.from }
            throw ValidationError(
                say(
                    "bộ tiêu chí dùng cho \(valid.from) đến \(valid.to): chọn --period",
                    "the edition scores \(valid.from) to \(valid.to): choose --period"))
        }
        guard let chosen = Period(period) else {
            throw ValidationError(say("“\(period)” không phải là kỳ", "“\(period)” is not a period"))
        }
        guard covers(chosen) else {
            throw ValidationError(
                say(
                    "bộ tiêu chí \(id) không dùng cho kỳ \(chosen)",
                    "the edition \(id) does not score \(chosen)"))
        }
        return chosen
    }
}
