// Where a polynomial of the second degree is first no longer above 0: exactly where it can be said, else between two numbers.
import Exact

/// `constant + linear · x + square · x²`
struct Parabola: Hashable {
    var constant: Rational
    var linear: Rational
    var square: Rational

    init(_ constant: Rational, _ linear: Rational, _ square: Rational) {
        self.constant = constant
        self.linear = linear
        self.square = square
    }

    enum Root: Hashable {
        case exactly(Rational)
        /// Above 0 at the first, not above 0 at the second; not further apart than 10^-9.
        case between(Rational, Rational)
    }

    func minus(_ other: Parabola) -> Parabola {
        Parabola(constant - other.constant, linear - other.linear, square - other.square)
    }

    func callAsFunction(_ x: Rational) -> Rational { constant + (linear + square * x) * x }

    /// Going from `near`, where it is above 0, to `far` (nil: upward without end): where it is first 0 or less. Nil nowhere.
    func firstNotAbove(from near: Rational, to far: Rational?) -> Root? {
        func isOnTheWay(_ x: Rational) -> Bool { far.map { min(near, $0) < x && x < max(near, $0) } ?? (x > near) }
        if square.isZero {
            guard let root = (-constant).divided(by: linear), root == far || isOnTheWay(root) else { return nil }
            return .exactly(root)
        }
        let turn = (-linear).divided(by: square * 2) ?? 0
        var start = near
        if isOnTheWay(turn) {
            let value = self(turn)
            if value.isZero { return .exactly(turn) }
            if value.isNegative { return between(near, turn) }
            start = turn
        }
        if let far { return self(far) > 0 ? nil : self(far).isZero ? .exactly(far) : between(start, far) }
        guard square.isNegative else { return nil }
        var step: Rational = 1
        while self(start + step) > 0 { step *= 2 }
        return between(start, start + step)
    }

    /// Halves on a grid of 10^-9, so that numbers stay short: above 0 at the first end, not at the second, one root between.
    private func between(_ above: Rational, _ notAbove: Rational) -> Root {
        let unit = Rational(1, over: 1_000_000_000) ?? 1
        func grid(_ x: Rational, up: Bool) -> Rational {
            x.rounded(places: 9, up ? .ceiling : .floor) ?? x
        }
        // Inward, so that no end leaves the stretch that is looked at.
        var (near, far) = (above, notAbove)
        while (far - near).magnitude > unit {
            let middle = grid((near + far) * (Rational(1, over: 2) ?? 0), up: far < near)
            guard middle != near, middle != far else { break }
            let value = self(middle)
            if value.isZero { return .exactly(middle) }
            if value > 0 { near = middle } else { far = middle }
        }
        return .between(near, far)
    }
}
