// What differs between the engines that a query may run on: quoting, the widest integer, whole division, errors.
import Exact

/// A dialect of SQL.
public enum Dialect: String, Sendable, CaseIterable {
    case duckdb, postgresql, spark

    /// How its engine is called.
    public var title: String {
        switch self {
        case .duckdb: "DuckDB"
        case .postgresql: "PostgreSQL"
        case .spark: "Spark SQL"
        }
    }
}

extension Dialect {
    /// The type that holds every integer of 38 digits.
    var integer: String {
        switch self {
        case .duckdb: "HUGEINT"
        case .postgresql: "NUMERIC"
        case .spark: "DECIMAL(38,0)"
        }
    }

    var text: String {
        switch self {
        case .duckdb: "VARCHAR"
        case .postgresql: "TEXT"
        case .spark: "STRING"
        }
    }

    /// A name as it is, whatever it is made of.
    func name(_ name: String) -> String {
        let mark: Unicode.Scalar = self == .spark ? "`" : "\""
        return escaped(name, between: mark) { $0 == mark ? "\(mark)\(mark)" : nil }
    }

    /// A text as a value. Spark reads backslashes in it, puts settings in place of `${…}`, and two quotes there are two texts
    /// side by side. PostgreSQL may be set to read backslashes; with an E it does so however it is set.
    func quoted(_ text: String) -> String {
        let hasBackslash = text.unicodeScalars.contains("\\")
        let value = escaped(text, between: "'") { scalar in
            switch (scalar, self) {
            case ("'", .spark): "\\'"
            case ("$", .spark): "\\u0024"
            case ("\\", .spark), ("\\", .postgresql): "\\\\"
            case ("'", _): "''"
            default: nil
            }
        }
        return self == .postgresql && hasBackslash ? "E" + value : value
    }

    /// Scalar by scalar, as engines read it: to Swift a quote with an accent over it is one character, and no quote.
    private func escaped(
        _ text: String, between mark: Unicode.Scalar, _ change: (Unicode.Scalar) -> String?
    ) -> String {
        var scalars = String.UnicodeScalarView([mark])
        for scalar in text.unicodeScalars {
            if let changed = change(scalar) {
                scalars.append(contentsOf: changed.unicodeScalars)
            } else {
                scalars.append(scalar)
            }
        }
        scalars.append(mark)
        return String(scalars)
    }

    /// A column as a text for a message, which would be nothing where the column is.
    func said(_ column: String) -> String { "COALESCE(CAST(\(column) AS \(text)), 'NULL')" }

    /// A whole number; in Spark a decimal, because what fits 32 bits would be computed in 32 bits.
    func literal(_ number: Rational) -> String { number.description + (self == .spark ? "BD" : "") }

    /// The quotient of two integers that are not negative, without what is left. Spark has no whole division of decimals
    /// that keeps more than 64 bits, so what is left is taken away before it divides.
    func quotient(_ top: String, _ bottom: String) -> String {
        switch self {
        case .duckdb: "\(top) // \(bottom)"
        case .postgresql: "div(\(top), \(bottom))"
        case .spark: "CAST((\(top) - \(top) % \(bottom)) / \(bottom) AS DECIMAL(38,0))"
        }
    }

    /// The most digits of a quotient: those of Spark keep six decimals, whether they are needed or not.
    static let quotientDigits = 32

    /// The most digits of any other integer.
    static let digits = 38

    /// An expression that ends the query with a message. The message is made of the row, lest it be worked out beforehand.
    func failure(_ message: String, as type: String) -> String {
        switch self {
        case .duckdb: "CAST(error(\(message)) AS \(type))"
        // PostgreSQL cannot end a query by itself; it refuses to read the message as a number, and shows it.
        case .postgresql:
            type == "BOOLEAN" ? "CAST(\(message) AS BOOLEAN)" : "CAST(CAST(\(message) AS NUMERIC) AS \(type))"
        case .spark: "CAST(raise_error(\(message)) AS \(type))"
        }
    }

    /// Whether a column holds decimals or integers, and no approximations.
    /// - Parameter wholeDigits: how many digits before the point are compared with it.
    func isExact(_ column: String, wholeDigits: Int) -> String {
        switch self {
        case .duckdb:
            "(typeof(\(column)) LIKE 'DECIMAL%' OR typeof(\(column)) LIKE '%INT' OR typeof(\(column)) LIKE '%INTEGER')"
        case .postgresql: "pg_typeof(\(column)) IN ('numeric', 'bigint', 'integer', 'smallint')"
        // Spark compares decimals at 38 digits and drops places where they do not fit: then it cannot tell.
        case .spark:
            "(typeof(\(column)) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(\(column)) RLIKE "
                + "'^decimal[(][0-9]+,(\((0...(Self.digits - wholeDigits)).map(String.init).joined(separator: "|")))[)]$')"
        }
    }

    /// What stands between `AS` and the parenthesis of a common table: PostgreSQL would put the formulas of one into those of the next, where they double
    /// with every use.
    var kept: String { self == .postgresql ? "MATERIALIZED " : "" }
}
