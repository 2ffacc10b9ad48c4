// What is said where a figure's text cannot be read: what it could be, and how to write it.
import Diagnostics
import Exact
import Rules

extension FigureText {
    // MARK: Numbers

    /// Both readings, and how to settle which is meant.
    func ambiguous(vi: Rational, en: Rational, _ words: FigureWords) -> Diagnostic {
        let (vi, en) = words.sign == "-" ? (-vi, -en) : (vi, en)
        return diagnostic(
            "figure.ambiguous",
            Localized(
                vi: "\(quoted(text)) đọc được hai cách: \(vi) theo cách viết Việt Nam, \(en) theo cách viết tiếng Anh",
                en:
                    "\(quoted(text)) can be read in two ways: \(vi) by the Vietnamese convention, \(en) by the English one"
            ),
            expected: Localized(
                vi: "một số chỉ đọc được một cách, như \([vi, en].filter(\.isInteger).first?.description ?? "69448,5")",
                en:
                    "a number that reads in one way only, such as \([vi, en].filter(\.isInteger).first?.description ?? "69448.5")"
            ),
            mend: Localized(
                vi: "cả tệp viết theo một cách: --numbers vi hoặc --numbers en; hoặc viết số này không có dấu nhóm",
                en:
                    "if the whole file keeps to one convention: --numbers vi or --numbers en; or write this number without a thousands mark"
            ))
    }

    /// A text that does not fit the convention stated, but the other one.
    func otherConvention(_ number: Rational, _ words: FigureWords) -> Diagnostic {
        let number = words.divisor == nil ? (words.sign == "-" ? -number : number).description : ""
        return diagnostic(
            "figure.convention",
            convention == .vi
                ? Localized(
                    vi: "\(quoted(text)) không theo cách viết số Việt Nam",
                    en: "\(quoted(text)) does not fit the Vietnamese convention")
                : Localized(
                    vi: "\(quoted(text)) không theo cách viết số tiếng Anh",
                    en: "\(quoted(text)) does not fit the English convention"),
            expected: notation,
            mend: number.isEmpty
                ? nil
                : convention == .vi
                    ? Localized(
                        vi:
                            "theo cách viết tiếng Anh thì là \(number): nếu đúng, viết \(number.replacing(".", with: ","))",
                        en:
                            "by the English one it is \(number): if that is meant, write \(number.replacing(".", with: ","))"
                    )
                    : Localized(
                        vi: "theo cách viết Việt Nam thì là \(number): nếu đúng, viết \(number)",
                        en: "by the Vietnamese one it is \(number): if that is meant, write \(number)"))
    }

    /// Marks that no convention puts there.
    func malformed(_ core: NumberCore) -> Diagnostic {
        if core.pieces.contains("") { return notANumber }
        return diagnostic(
            "figure.grouping",
            Localized(
                vi: "các dấu trong \(quoted(text)) không chia số theo cách nào đọc được",
                en: "the marks in \(quoted(text)) part the digits in no way that can be read"),
            expected: notation,
            mend: core.joined.map { Localized(vi: "viết \($0)", en: "write \($0)") })
    }

    var notation: Localized {
        switch convention {
        case .vi:
            Localized(
                vi: "dấu phẩy trước phần thập phân, dấu chấm hoặc dấu cách giữa các nhóm ba chữ số: 69.448,5",
                en: "a comma before the decimals, points or spaces between groups of three digits: 69.448,5")
        case .en:
            Localized(
                vi: "dấu chấm trước phần thập phân, dấu phẩy hoặc dấu cách giữa các nhóm ba chữ số: 69,448.5",
                en: "a point before the decimals, commas or spaces between groups of three digits: 69,448.5")
        case .open, .plain:
            Localized(
                vi: "một số như 69448, 69.448,5 hoặc 69,448.5", en: "a number such as 69448, 69,448.5 or 69.448,5")
        }
    }

    func fraction(_ words: FigureWords, _ share: Rational?) -> Diagnostic {
        guard isPercent else {
            return diagnostic(
                "figure.fraction",
                Localized(
                    vi: "\(quoted(text)) là hai số, cần một số", en: "\(quoted(text)) is two numbers; one is wanted"),
                mend: Localized(
                    vi:
                        "“đạt/kế hoạch” thì ghi hai dòng: actual \(words.number?.text ?? ""), plan \(words.divisor?.text ?? ""); phân số thì viết thập phân",
                    en:
                        "for “reached/planned” write two rows: actual \(words.number?.text ?? ""), plan \(words.divisor?.text ?? ""); write a fraction as a decimal"
                ))
        }
        guard let share else {
            return diagnostic(
                "figure.fraction",
                Localized(
                    vi: "\(quoted(text)) không chia được thành một tỷ lệ phần trăm",
                    en: "\(quoted(text)) does not come to one percentage"),
                mend: Localized(vi: "ghi tỷ lệ phần trăm", en: "write the percentage"))
        }
        let places = decimals ?? 4
        return diagnostic(
            "figure.fraction",
            Localized(
                vi: "\(quoted(text)) = \(share.shortText()) %, nhiều hơn \(places) chữ số thập phân",
                en: "\(quoted(text)) = \(share.shortText()) %, more than \(places) decimal\(places == 1 ? "" : "s")"),
            mend: Localized(
                vi: "ghi tỷ lệ đã làm tròn như tài liệu, ví dụ \(share.decimalText(places: places))",
                en: "write the percentage as your document rounds it, such as \(share.decimalText(places: places))"))
    }

    func wrongSign(_ sign: Character, _ words: FigureWords) -> Diagnostic {
        let number = words.number?.text ?? ""
        return diagnostic(
            "figure.sign",
            Localized(
                vi: "dấu “\(sign)” trước số không đọc được", en: "the sign “\(sign)” before the number cannot be read"),
            mend: sign == "+"
                ? Localized(vi: "viết \(number)", en: "write \(number)")
                : Localized(vi: "viết -\(number)", en: "write -\(number)"))
    }

    /// A text without a number where one should begin.
    func noNumber(_ words: FigureWords) -> Diagnostic {
        let plain = words.text
        if let first = plain.first, "=@+".contains(first) {
            return diagnostic(
                "figure.formula",
                Localized(
                    vi: "\(quoted(text)) là công thức, không phải số", en: "\(quoted(text)) is a formula, not a number"),
                mend: Localized(vi: "ghi kết quả, không ghi công thức", en: "write its result"))
        }
        if plain.hasPrefix("("), plain.hasSuffix(")") {
            let inside = String(plain.dropFirst().dropLast())
            if inside.first?.isPlainDigit == true {
                return diagnostic(
                    "figure.sign",
                    Localized(
                        vi: "\(quoted(text)): số âm trong ngoặc không đọc được",
                        en: "\(quoted(text)): a negative number in parentheses cannot be read"),
                    mend: Localized(vi: "viết -\(inside)", en: "write -\(inside)"))
            }
        }
        return notANumber
    }

    private var notANumber: Diagnostic {
        diagnostic(
            "figure.not-a-number",
            Localized(vi: "\(quoted(text)) không phải là số", en: "\(quoted(text)) is not a number"),
            expected: notation,
            mend: absence.mend)
    }

    var exponent: Diagnostic {
        diagnostic(
            "figure.exponent",
            Localized(vi: "\(quoted(text)) viết theo luỹ thừa", en: "\(quoted(text)) has an exponent"),
            mend: PlainReadings(text).expanded.map {
                Localized(vi: "viết đầy đủ: \($0)", en: "write it out: \($0)")
            } ?? Localized(vi: "viết đầy đủ các chữ số", en: "write out all digits"))
    }

    var empty: Diagnostic {
        diagnostic(
            "figure.empty", Localized(vi: "ô giá trị trống", en: "the value is empty"),
            // An empty cell of a wide file is no figure and never comes here.
            mend: Localized(
                vi: "chưa có số liệu thì bỏ cả dòng; không ghi 0 thay cho thiếu",
                en: "leave the row out if the figure is not known; never write 0 for it"))
    }

    var tooLong: Diagnostic {
        diagnostic(
            "figure.too-long",
            Localized(vi: "số dài quá 1.000 ký tự", en: "the number has more than 1,000 characters"))
    }

    // MARK: Units

    func otherUnit(_ words: FigureWords, _ own: Indicator.Unit) -> Diagnostic {
        if words.unit == "%" {
            return diagnostic(
                "figure.percent-sign",
                Localized(vi: "\(quoted(text)) có dấu %", en: "\(quoted(text)) has a percent sign"),
                mend: Localized(
                    vi: "số liệu này tính bằng \(own.title.vi), không phải %",
                    en: "this figure is in \(own.title.en), not in %"))
        }
        return diagnostic(
            "figure.unit",
            Localized(
                vi: "\(quoted(text)) tính bằng \(quoted(words.unit)), còn số liệu này tính bằng \(own.title.vi)",
                en: "\(quoted(text)) is in \(quoted(words.unit)), but this figure is in \(own.title.en)"),
            mend: Localized(
                vi: "đổi ra \(own.title.vi), hoặc chỉ ghi số", en: "write it in \(own.title.en), or the number alone"))
    }

    func noCurrency(_ words: FigureWords, _ own: Indicator.Unit) -> Diagnostic {
        diagnostic(
            "figure.unit",
            Localized(
                vi: "\(quoted(text)) không nói là tiền gì; số liệu này tính bằng \(own.title.vi)",
                en: "\(quoted(text)) does not name a currency; this figure is in \(own.title.en)"),
            mend: Localized(
                vi:
                    "ghi cả đồng tiền, như “\(words.unit) USD” hay “\(words.unit) đồng”; hoặc chỉ ghi số, tính bằng \(own.title.vi)",
                en:
                    "name the currency too, such as “\(words.unit) USD” or “\(words.unit) đồng”; or write the number alone, in \(own.title.en)"
            ))
    }

    /// “36,7 nghìn” where the figure counts thousands of people: 36.7 of them, or 36,700?
    func noMeasure(_ words: FigureWords, _ own: Indicator.Unit) -> Diagnostic {
        diagnostic(
            "figure.ambiguous",
            Localized(
                vi:
                    "\(quoted(text)) đọc được hai cách: “\(words.unit)” đã nằm trong đơn vị tính “\(own.title.vi)”, hay là “\(words.unit)” lần đơn vị ấy",
                en:
                    "\(quoted(text)) can be read in two ways: “\(words.unit)” is that of the unit “\(own.title.en)”, or comes on top of it"
            ),
            mend: Localized(
                vi: "chỉ ghi số, tính bằng \(own.title.vi), hoặc ghi đủ đơn vị tính",
                en: "write the number alone, in \(own.title.en), or the whole unit"))
    }

    func vanishing(_ rate: ExchangeRate, _ own: Indicator.Unit) -> Diagnostic {
        diagnostic(
            "figure.unit",
            Localized(
                vi:
                    "\(quoted(text)) đổi ra \(own.title.vi) (1 \(rate.from) = \(rate.rate) \(rate.to)) chỉ còn 0 sau khi làm tròn",
                en: "\(quoted(text)) in \(own.title.en) (1 \(rate.from) = \(rate.rate) \(rate.to)) is rounded to 0"),
            mend: Localized(vi: "xem lại đơn vị tính đã ghi", en: "check the unit that was written"))
    }

    func noRate(_ from: String, _ to: String, _ own: Indicator.Unit) -> Diagnostic {
        // A rate is stated the way it is quoted: so many đồng for one of the other.
        let (first, second) = from == "VND" ? (to, from) : (from, to)
        return diagnostic(
            "figure.rate",
            Localized(
                vi:
                    "\(quoted(text)) tính bằng \(from), còn số liệu này tính bằng \(own.title.vi); bộ tiêu chí không nêu tỷ giá",
                en:
                    "\(quoted(text)) is in \(from), but this figure is in \(own.title.en), and the edition states no rate"
            ),
            mend: Localized(
                vi:
                    "ghi bằng \(own.title.vi), hoặc nêu tỷ giá trong bộ tiêu chí: rates: [{from: \(first), to: \(second), rate: …, date: …, source: {document: …}}]",
                en:
                    "write it in \(own.title.en), or state a rate in the edition: rates: [{from: \(first), to: \(second), rate: …, date: …, source: {document: …}}]"
            ))
    }

    private func diagnostic(_ code: String, _ message: Localized, expected: Localized? = nil, mend: Localized? = nil)
        -> Diagnostic
    {
        Diagnostic(.error, code, at: place, message, expected: expected, mend: mend)
    }
}
