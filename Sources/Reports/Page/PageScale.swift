// Where numbers stand in a picture: percent of its width, or heights of a line, exact until they are written.
import Exact

/// From the least number to the greatest, zero among them unless the caller wants none.
struct PageScale {
    let least: Rational
    let most: Rational

    init(_ values: [Rational], fromZero: Bool = true) {
        least = values.min().map { fromZero ? min($0, .zero) : $0 } ?? .zero
        most = values.max().map { fromZero ? max($0, .zero) : $0 } ?? .zero
    }

    /// Of 1; a scale of a single number has it in the middle.
    func share(_ value: Rational) -> Rational {
        (value - least).divided(by: most - least) ?? Rational(1, over: 2) ?? .zero
    }

    /// In percent from the left.
    func place(_ value: Rational) -> String { (share(value) * 100).decimalText(places: 2) }

    /// In percent of the whole width.
    func length(_ value: Rational) -> String {
        ((value * 100).divided(by: most - least) ?? .zero).decimalText(places: 2)
    }

    static func hundredths(_ number: Int) -> String { (Rational(number, over: 100) ?? .zero).decimalText(places: 2) }
}
