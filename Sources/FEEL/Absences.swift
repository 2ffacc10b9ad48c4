// The sentences that say why a value is null.
import Diagnostics
import Exact

extension Absence {
    static let tooLarge = Absence.beyondLimit(
        Localized(
            vi: "số vượt giới hạn \(Limits.numberBits) bit",
            en: "the number exceeds the limit of \(Limits.numberBits) bits"))
    static let tooMuchWork = Absence.beyondLimit(
        Localized(
            vi: "phép tính vượt số bước cho phép", en: "the computation exceeds the number of steps allowed"))
    static let tooDeep = Absence.beyondLimit(
        Localized(
            vi: "phép tính lồng quá \(Limits.computationDepth) tầng",
            en: "the computation nests more than \(Limits.computationDepth) deep"))
    static let tooNested = Absence.beyondLimit(
        Localized(
            vi: "giá trị lồng quá \(Limits.depth) tầng", en: "the value nests more than \(Limits.depth) deep"))
    static let tooLong = Absence.beyondLimit(
        Localized(
            vi: "chuỗi dài quá \(Limits.stringLength) byte",
            en: "the string is longer than \(Limits.stringLength) bytes"))

    static func wanted(_ operation: String, _ wanted: Localized, _ found: Value) -> Absence {
        .mismatch(
            Localized(
                vi: "“\(operation)” cần \(wanted.vi), gặp \(found.kind.vi)",
                en: "“\(operation)” needs \(wanted.en), found \(found.kind.en)"))
    }

    static func incomparable(_ left: Value, _ right: Value) -> Absence {
        .mismatch(
            Localized(
                vi: "không so sánh được \(left.kind.vi) với \(right.kind.vi)",
                en: "cannot compare \(left.kind.en) with \(right.kind.en)"))
    }

    static func arguments(_ name: String, expected: String, found: Int) -> Absence {
        .mismatch(
            Localized(
                vi: "\(name)() cần \(expected) tham số, gặp \(found)",
                en: "\(name)() takes \(expected) arguments, found \(found)"))
    }

    static func noEntry(_ key: String) -> Absence {
        .notFound(Localized(vi: "không có mục “\(key)”", en: "there is no entry “\(key)”"))
    }

    static func empty(_ name: String) -> Absence {
        .notFound(Localized(vi: "\(name)() của danh sách rỗng", en: "\(name)() of an empty list"))
    }
}

extension Value {
    /// A number within the limit, else null with the reason.
    static func limited(_ number: Rational) -> Value {
        number.bitWidth <= Limits.numberBits ? .number(number) : .null(.tooLarge)
    }

    /// A string within the limit, else null with the reason.
    static func limited(_ text: String) -> Value {
        text.utf8.count <= Limits.stringLength ? .string(text) : .null(.tooLong)
    }
}
