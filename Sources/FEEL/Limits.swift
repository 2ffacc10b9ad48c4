// What a formula may cost. Formulas come from files, and a file may be hostile.

/// The stated limits of the formula language. Beyond a limit reading fails or the value is null with that reason.
public enum Limits {
    /// UTF-8 bytes of one formula.
    public static let formulaLength = 65_536
    /// How deep a formula may nest; a chain `a + b + …` counts one level for each operator.
    public static let depth = 100
    /// How deep a computation may nest, called functions included.
    public static let computationDepth = 150
    /// Operations in one evaluation, unless its scope grants more; making a list costs one for each value in it.
    public static let operations = 2_000_000
    /// Bits of a number, numerator and denominator together: about 2,400 digits.
    public static let numberBits = 16_384
    /// UTF-8 bytes of a string that a formula makes.
    public static let stringLength = 1_000_000
}
