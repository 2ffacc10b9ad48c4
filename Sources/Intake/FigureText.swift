// A figure's text by a convention: number, unit, words of estimate. What can be read in two ways is asked, never guessed.
import Diagnostics
import Exact
import Rules

/// A text that should be a figure: `1.503`, `1,73 tỷ USD`, `ước 69.448`, `10/16`.
struct FigureText {
    var text: String
    var place: Place
    /// What the figure is kept in; nil for points.
    var unit: Indicator.Unit?
    var attribute: Attribute?
    /// The most decimals that it may have; nil where that is not limited.
    var decimals: Int?
    var convention = NumberConvention.open
    /// Between currencies.
    var rates: [ExchangeRate] = []
    /// How a figure that is not known is left out.
    var absence = FigureAbsence.row

    /// What the text says, or nil with a finding.
    func read(_ findings: inout Findings) -> ReadFigure? {
        if let short = quick { return ReadFigure(number: short) }
        if convention == .plain {
            return PlainNumber(text: text, place: place, unit: unit, absence: absence).read(&findings).map {
                ReadFigure(number: $0)
            }
        }
        do throws(Diagnosed) {
            return try reading()
        } catch {
            findings.add(error.diagnostics)
            return nil
        }
    }

    /// What most figures are: short, plain, and the same in every convention that may be meant.
    private var quick: Rational? {
        guard let number = PlainNumber.shortDecimal(text) else { return nil }
        guard convention != .plain, convention != .en, let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
            return number
        }
        // A point before three digits may part thousands; by the Vietnamese convention it can do nothing else.
        let decimals = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
        return convention == .open && decimals != 3 ? number : nil
    }

    private func reading() throws(Diagnosed) -> ReadFigure {
        guard text.utf8.count <= 4_000, text.unicodeScalars.count <= 1_000 else { throw Diagnosed(tooLong) }
        if text.isEmpty { throw Diagnosed(empty) }
        let words = FigureWords(text)
        guard let core = words.number else { throw Diagnosed(noNumber(words)) }
        if isExponent(words.unit) { throw Diagnosed(exponent) }
        switch words.sign {
        case nil, "-": break
        case "+" where attribute == .reportedGrowthPercent: break
        case let sign?: throw Diagnosed(wrongSign(sign, words))
        }
        let number = try number(words, core)
        return try converted(words.sign == "-" ? -number : number, words)
    }

    // MARK: Numbers

    /// The number without its sign and unit, in the one way in which it can be read.
    private func number(_ words: FigureWords, _ core: NumberCore) throws(Diagnosed) -> Rational {
        var readings: [(convention: NumberConvention, number: Rational)] = []
        for convention in [NumberConvention.vi, .en] {
            guard let value = core.value(convention) else { continue }
            guard let divisor = words.divisor else {
                readings.append((convention, value))
                continue
            }
            guard let below = divisor.value(convention) else { continue }
            guard let share = (value * 100).divided(by: below) else { throw Diagnosed(fraction(words, nil)) }
            readings.append((convention, share))
        }
        let fitting = readings.filter { convention == .open || $0.convention == convention }
        guard let first = fitting.first else {
            throw Diagnosed(readings.first.map { otherConvention($0.number, words) } ?? malformed(core))
        }
        if words.divisor != nil { return try quotient(words, fitting.map(\.number)) }
        if let other = fitting.dropFirst().first, other.number != first.number {
            throw Diagnosed(ambiguous(vi: first.number, en: other.number, words))
        }
        // `1 244.500`: groups of two kinds are wrong, and yet the last three digits may be one.
        if convention == .open, fitting.count == 1, core.marks.count > 1 {
            let other: NumberConvention = first.convention == .vi ? .en : .vi
            if let loose = core.loosely(other), loose != first.number {
                let (vi, en) = other == .vi ? (loose, first.number) : (first.number, loose)
                throw Diagnosed(ambiguous(vi: vi, en: en, words))
            }
        }
        return first.number
    }

    /// A fraction as a percentage, where a percentage is wanted and it is a short number.
    private func quotient(_ words: FigureWords, _ shares: [Rational]) throws(Diagnosed) -> Rational {
        guard isPercent, Set(shares).count == 1, let share = shares.first else {
            throw Diagnosed(fraction(words, isPercent ? nil : shares.first))
        }
        guard share.decimalText != nil, share.rounded(places: decimals ?? 4, .down) == share else {
            throw Diagnosed(fraction(words, share))
        }
        return share
    }

    var isPercent: Bool { attribute?.isPercent == true || unit == .percent }

    /// `e5` and `E-3` behind a number.
    private func isExponent(_ unit: String) -> Bool {
        guard unit.first == "e" else { return false }
        let rest = unit.dropFirst().drop { $0 == "+" || $0 == "-" }
        return rest.allSatisfy(\.isPlainDigit)
    }

    // MARK: Units

    private func converted(_ number: Rational, _ words: FigureWords) throws(Diagnosed) -> ReadFigure {
        var read = ReadFigure(number: number, isEstimate: words.isEstimate)
        if (try? Rational(decimal: text)) != number { read.written = text }
        if words.unit.isEmpty { return read }
        let own: Indicator.Unit = isPercent ? .percent : unit ?? .named("point")
        switch UnitConversion(to: own, rates: rates).outcome(of: words.unit) {
        case .exact(let factor): read.number = number * factor
        case .byRate(let factor, let rate):
            // A product with a rate nearly always has more decimals than a figure may have: rounded half up, and said.
            read.number = (number * factor).rounded(places: decimals ?? 4, .halfUp) ?? number * factor
            guard read.number != 0 || number == 0 else { throw Diagnosed(vanishing(rate, own)) }
            read.written = "\(text) (1 \(rate.from) = \(rate.rate) \(rate.to), \(rate.date))"
        case .noCurrency: throw Diagnosed(noCurrency(words, own))
        case .noMeasure: throw Diagnosed(noMeasure(words, own))
        case .noRate(let from, let to): throw Diagnosed(noRate(from, to, own))
        case .different: throw Diagnosed(otherUnit(words, own))
        }
        return read
    }
}

/// What a figure's text says.
struct ReadFigure: Hashable {
    /// In the figure's own unit.
    var number: Rational
    /// Whether words such as *ước*, *khoảng*, *trên* stand with it.
    var isEstimate = false
    /// The text as written; nil where it is simply the number.
    var written: String?
}
