// Points that a person gives.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    func judged(_ node: YAMLNode) -> Rule? {
        let fields = yaml.fields(node, known: ["from", "to", "step", "by"])
        let from = yaml.number("from", fields)
        let to = yaml.number("to", fields)
        let step = yaml.number("step", fields)
        let by = yaml.text("by", fields)
        guard let from, let to, let step, let by else { return nil }
        guard from < to, step > 0, let steps = (to - from).divided(by: step), steps.isInteger else {
            yaml.report(
                "edition.judged", at: node.place,
                Localized(
                    vi: "không đi từ \(from) đến \(to) được bằng các bước \(step)",
                    en: "steps of \(step) do not lead from \(from) to \(to)"))
            return nil
        }
        var rule = lowered(.name("awarded"), node.place, Bounds(least: from, most: to))
        rule?.judged = Judgement(from: from, to: to, step: step, by: by)
        return rule
    }
}
