// Steps of arithmetic, worked out at once where the numbers are known.
import Exact
import FEEL

extension StepMaker {
    func plus(_ a: StepID, _ b: StepID) -> StepID {
        if let folded = folded(a, b, { $0 + $1 }) { return folded }
        if constant(a) == .zero { return b }
        if constant(b) == .zero { return a }
        return a.index <= b.index ? step(.plus(a, b), .number) : step(.plus(b, a), .number)
    }

    func minus(_ a: StepID, _ b: StepID) -> StepID {
        if let folded = folded(a, b, { $0 - $1 }) { return folded }
        if constant(b) == .zero { return a }
        if a == b, isAlways(a) { return number(.zero) }
        return step(.minus(a, b), .number)
    }

    func negated(_ a: StepID) -> StepID {
        if case .minus(let x, let y) = self[a].operation { return minus(y, x) }
        return minus(number(.zero), a)
    }

    func times(_ a: StepID, _ b: StepID) -> StepID {
        if let folded = folded(a, b, { $0 * $1 }) { return folded }
        // What is constant stands on the right, and there is one of it.
        if constant(a) != nil { return times(b, a) }
        if let factor = constant(b) {
            if factor == .one { return a }
            if factor.isZero, isAlways(a) { return b }
            if case .times(let inner, let other) = self[a].operation, let earlier = constant(other) {
                return times(inner, number(earlier * factor))
            }
            return step(.times(a, b), .number)
        }
        return a.index <= b.index ? step(.times(a, b), .number) : step(.times(b, a), .number)
    }

    func over(_ a: StepID, _ b: StepID) -> StepID {
        if isNothing(a) || isNothing(b) { return nothing(.number) }
        if let divisor = constant(b) {
            // A product never divides by zero, so that it has a value wherever its figures have.
            guard let inverse = Rational.one.divided(by: divisor) else { return nothing(.number) }
            return times(a, number(inverse))
        }
        return step(.over(a, b), .number)
    }

    func modulo(_ a: StepID, _ b: StepID) -> StepID {
        if isNothing(a) || isNothing(b) { return nothing(.number) }
        if let divisor = constant(b) {
            guard !divisor.isZero else { return nothing(.number) }
            if let rest = constant(a)?.remainder(modulo: divisor) { return number(rest) }
        }
        return step(.modulo(a, b), .number)
    }

    func power(_ a: StepID, _ exponent: Int) -> StepID {
        if isNothing(a) { return a }
        if let base = constant(a) {
            if base.isZero, exponent < 0 { return nothing(.number) }
            return base.power(exponent).map { number($0) } ?? nothing(.number)
        }
        if exponent == 1 { return a }
        return step(.power(a, exponent), .number)
    }

    func rounded(_ a: StepID, places: Int, _ mode: RoundingMode) -> StepID {
        if isNothing(a) { return a }
        if let number = constant(a) {
            return number.rounded(places: places, mode).map { self.number($0) } ?? nothing(.number)
        }
        return step(.rounded(a, places: places, mode), .number)
    }

    func least(_ parts: [StepID]) -> StepID { extreme(parts, highest: false) }
    func most(_ parts: [StepID]) -> StepID { extreme(parts, highest: true) }

    private func extreme(_ parts: [StepID], highest: Bool) -> StepID {
        if parts.contains(where: isNothing) { return nothing(.number) }
        var all: [StepID] = []
        var best: Rational?
        for part in parts {
            if let number = constant(part) {
                best = best.map { highest ? max($0, number) : min($0, number) } ?? number
            } else if !all.contains(part) {
                all.append(part)
            }
        }
        if let best { all.append(number(best)) }
        if all.count == 1 { return all[0] }
        all.sort { $0.index < $1.index }
        return step(highest ? .most(all) : .least(all), .number)
    }

    private func folded(_ a: StepID, _ b: StepID, _ compute: (Rational, Rational) -> Rational) -> StepID? {
        if isNothing(a) || isNothing(b) { return nothing(.number) }
        guard let a = constant(a), let b = constant(b) else { return nil }
        return number(compute(a, b))
    }
}
