// What a currency is worth in another: stated, dated and sourced, never looked up.
import Diagnostics
import Exact

/// A rate that an edition states, so that figures in one currency may be entered for an indicator in another.
public struct ExchangeRate: Hashable, Sendable {
    /// Three letters: USD.
    public var from: String
    public var to: String
    /// How much of `to` one unit of `from` is.
    public var rate: Rational
    public var date: Day
    public var source: Source
    public var place: Place

    public init(from: String, to: String, rate: Rational, date: Day, source: Source, place: Place) {
        self.from = from
        self.to = to
        self.rate = rate
        self.date = date
        self.source = source
        self.place = place
    }
}
