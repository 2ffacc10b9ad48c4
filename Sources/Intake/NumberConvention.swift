// How numbers are written: which mark stands before the decimals, which one between groups of thousands.

/// The convention by which text is read as a number.
public enum NumberConvention: String, Sendable, CaseIterable {
    /// `69.448,5`: a comma before the decimals, points between groups.
    case vi
    /// `69,448.5`: a point before the decimals, commas between groups.
    case en
    /// Not stated: what both read alike, or only one can read, is taken; what they read differently is asked.
    case open
    /// What thidua itself writes: a point before the decimals, no groups, no units, no words.
    case plain
}
