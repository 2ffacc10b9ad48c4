// Points of a line as whole numbers, so that a factor and a rounding are a product and a division.
import Exact
import Rules

/// How points of a line become whole numbers.
struct CellMaking: Sendable {
    let scale: StabilityKernel.Scale
    /// What is rounded, if the ranking is on rounded points.
    let rounding: Rounding?
    private let fine: Rational
    private let coarse: Rational?

    init(scale: StabilityKernel.Scale, rounding: Rounding?, of edition: Rounding, digits: Int) {
        (self.scale, self.rounding) = (scale, rounding)
        fine = Rational(10).power(digits) ?? 1
        coarse = Rational(10).power(edition.places)
    }

    /// Nil where they do not fit into a word.
    /// - Parameter rounding: where it is at criteria, they are rounded.
    func cell(line: Int, node: Int, _ number: Rational, _ rounding: Rounding?) -> StabilityKernel.Cell? {
        let scaled = number * fine
        guard let units = scaled.floor.words else { return nil }
        var cell = StabilityKernel.Cell(
            kind: .plain(isCut: !scaled.isInteger), line: line, node: node, units: units.top)
        guard let rounding, rounding.at == .criterion else { return cell }
        guard let words = coarse.flatMap({ (number * $0).words }) else { return nil }
        cell.top = words.top
        cell.bottom = Int128(words.bottom) * Int128(scale.bottom)
        let product = Int128(words.top.magnitude) * Int128(scale.greatest)
        cell.kind = product < 1 << 62 && cell.bottom < 1 << 62 ? .rounded : .roundedWide
        return cell
    }
}
