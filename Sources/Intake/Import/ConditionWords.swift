// Stretches of numbers in words, for reports.
import Diagnostics
import Exact

extension Clause.Condition {
    /// In words.
    func words(_ language: Language) -> String {
        let sign = isPercent ? "%" : ""
        func text(_ number: Rational) -> String { number.written(in: language) + sign }
        switch (least, most) {
        case (let least?, let most?) where least == most:
            return language == .vi ? "đúng \(text(least))" : "exactly \(text(least))"
        case (let least?, let most?):
            let first = language == .vi ? (takesLeast ? "từ" : "trên") : (takesLeast ? "from" : "above")
            let second = language == .vi ? (takesMost ? "đến" : "đến dưới") : (takesMost ? "to" : "to under")
            return "\(first) \(text(least)) \(second) \(text(most))"
        case (let least?, nil):
            return language == .vi
                ? "\(takesLeast ? "từ" : "trên") \(text(least))\(takesLeast ? " trở lên" : "")"
                : "\(takesLeast ? "at least" : "above") \(text(least))"
        case (nil, let most?):
            return language == .vi
                ? "\(takesMost ? "từ" : "dưới") \(text(most))\(takesMost ? " trở xuống" : "")"
                : "\(takesMost ? "at most" : "under") \(text(most))"
        case (nil, nil): return language == .vi ? "mọi số" : "any number"
        }
    }
}
