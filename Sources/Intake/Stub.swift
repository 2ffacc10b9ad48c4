import Exact

extension Rational {
    init?(cell: String) { if let r = try? Rational(decimal: cell) { self = r } else { return nil } }
}
