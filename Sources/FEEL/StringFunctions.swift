// Built-in functions on strings: DMN 1.5 clause 10.3.4.3. They see code points, as the standard does.
import Diagnostics
import Exact

extension Builtin {
    func strings(_ arguments: [Value]) -> Value {
        let arguments = arguments.map(\.unwrapped)
        guard case .string(let text) = arguments[0] else {
            return wanted(Localized(vi: "chuỗi", en: "a string"), arguments[0])
        }
        switch self {
        case .stringLength: return .number(Rational(text.unicodeScalars.count))
        case .upperCase: return .limited(text.uppercased())
        case .lowerCase: return .limited(text.lowercased())
        case .substring: return substring(Array(text.unicodeScalars), arguments)
        default: break
        }
        guard case .string(let match) = arguments[1] else {
            return wanted(Localized(vi: "chuỗi", en: "a string"), arguments[1])
        }
        switch self {
        case .startsWith: return .boolean(text.utf8.starts(with: match.utf8))
        case .endsWith: return .boolean(text.utf8.reversed().starts(with: match.utf8.reversed()))
        default: break
        }
        let whole = Array(text.utf8)
        let part = Array(match.utf8)
        let found = Self.position(of: part, in: whole)
        switch self {
        case .substringBefore: return .string(found.map { String(decoding: whole[..<$0], as: UTF8.self) } ?? "")
        case .substringAfter:
            return .string(found.map { String(decoding: whole[($0 + part.count)...], as: UTF8.self) } ?? "")
        default: return .boolean(found != nil)
        }
    }

    /// Where `part` first occurs, in time that grows with the two lengths, not with their product (Knuth, Morris, Pratt).
    private static func position(of part: [UInt8], in whole: [UInt8]) -> Int? {
        // How much of the beginning of `part` is matched again after each of its bytes.
        var borders = [Int](repeating: 0, count: part.count)
        func extended(_ matched: Int, by byte: UInt8) -> Int {
            var matched = matched
            while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
            return part[matched] == byte ? matched + 1 : 0
        }
        for index in part.indices.dropFirst() { borders[index] = extended(borders[index - 1], by: part[index]) }
        if part.isEmpty { return 0 }
        var matched = 0
        for (index, byte) in whole.enumerated() {
            matched = extended(matched, by: byte)
            if matched == part.count { return index + 1 - matched }
        }
        return nil
    }

    /// Positions count Unicode code points, as the standard says, from 1 or from the end.
    private func substring(_ scalars: [Unicode.Scalar], _ arguments: [Value]) -> Value {
        guard let start = Self.index(arguments[1], in: scalars.count) else {
            if case .number = arguments[1] { return .null(.notFound(noSubstring)) }
            return wanted(Localized(vi: "số", en: "a number"), arguments[1])
        }
        var end = scalars.count
        if arguments.count == 3 {
            guard case .number(let given) = arguments[2] else {
                return wanted(Localized(vi: "số", en: "a number"), arguments[2])
            }
            // A length with decimals counts whole characters, as in the conformance kit.
            guard let length = given.floor.integer, length >= 1 else { return .null(.notFound(noSubstring)) }
            end = start + Swift.min(length, scalars.count - start)
        }
        return .string(String(String.UnicodeScalarView(scalars[start..<end])))
    }

    private var noSubstring: Localized {
        Localized(vi: "không có đoạn chuỗi như vậy", en: "there is no such part of the string")
    }
}
