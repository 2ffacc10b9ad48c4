// Formulas are typed before use: what could be a type error at run time is found when the edition is loaded.
import Diagnostics

/// Finds what is wrong with the formulas of an edition before a single figure is there.
public struct TypeChecker: Sendable {
    let names: [String: Type]
    let functions: [String: Scope.Definition]

    /// - Parameter names: what the formulas can use besides built-in functions; they hide functions of the same name.
    public init(names: [String: Type], functions: [String: Scope.Definition]) {
        self.names = names
        self.functions = functions
    }

    /// The type of a formula, with everything that is wrong with it, all at once, in the order of the spots: first
    /// the formula's own findings, then those in the functions that it calls.
    public func check(_ expression: Expression, expecting: Type? = nil) -> (type: Type, findings: [TypeFinding]) {
        var inference = TypeInference(checker: self)
        let typed = inference.infer(expression)
        if let expecting { inference.expect(typed, expecting) }
        return (typed.type, inference.findings.inOrder)
    }

    // MARK: Who uses what

    /// Which edition functions and names the expressions reach, through functions too. A name in a filter counts as
    /// reached even if the items of the list have an entry of that name.
    public func namesReached(from expressions: [Expression]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = expressions
        while let expression = waiting.popLast() {
            for reference in expression.freeNames where reached.insert(reference.name).inserted {
                if names[reference.name] == nil, let function = functions[reference.name] {
                    waiting.append(function.withoutParameters)
                }
            }
        }
        return reached.filter { names[$0] != nil || functions[$0] != nil }
    }

    /// Functions that call themselves, directly or through others: one finding each, at the first spot that leads back.
    public func cycles() -> [TypeFinding] {
        let calls = functions.mapValues { function in
            function.withoutParameters.freeNames.filter { names[$0.name] == nil && functions[$0.name] != nil }
        }
        return functions.keys.sorted().compactMap { name in
            guard let (spot, way) = way(from: name, calls) else { return nil }
            let through = way.map { "\($0)()" }.joined(separator: ", ")
            return TypeFinding(
                origin: name, span: spot,
                message: way.isEmpty
                    ? Localized(vi: "hàm \(name)() gọi lại chính nó", en: "the function \(name)() calls itself")
                    : Localized(
                        vi: "hàm \(name)() gọi lại chính nó qua \(through)",
                        en: "the function \(name)() calls itself through \(through)"))
        }
    }

    /// The shortest way from a function back to itself: where it starts, and the functions on the way.
    private func way(from start: String, _ calls: [String: [Reference]]) -> (spot: Range<Int>, way: [String])? {
        var cameFrom: [String: String] = [:]
        var waiting = [start]
        var next = 0
        while next < waiting.count {
            let current = waiting[next]
            next += 1
            for call in calls[current] ?? [] {
                if call.name == start {
                    var way: [String] = []
                    var step = current
                    while step != start {
                        way.append(step)
                        step = cameFrom[step] ?? start
                    }
                    way.reverse()
                    let first = way.first ?? start
                    guard let spot = calls[start]?.first(where: { $0.name == first })?.span else { return nil }
                    return (spot, way)
                }
                if cameFrom[call.name] == nil {
                    cameFrom[call.name] = current
                    waiting.append(call.name)
                }
            }
        }
        return nil
    }
}

extension Scope.Definition {
    /// The body as a function literal, so that the parameters are not free.
    fileprivate var withoutParameters: Expression { Expression(.function(parameters, body), span: body.span) }
}

extension [TypeFinding] {
    /// By formula and then functions by name, in each by spot; of one spot as they were found.
    fileprivate var inOrder: [TypeFinding] {
        enumerated().sorted { left, right in
            let a = left.element
            let b = right.element
            if a.origin != b.origin {
                guard let first = a.origin else { return true }
                guard let second = b.origin else { return false }
                return first < second
            }
            return (a.span.lowerBound, a.span.upperBound, left.offset)
                < (b.span.lowerBound, b.span.upperBound, right.offset)
        }.map(\.element)
    }
}

/// A name where it is used.
struct Reference {
    var name: String
    var span: Range<Int>
}

extension Expression {
    /// The names that the expression does not bind itself, in the order in which they are written.
    var freeNames: [Reference] {
        var found: [Reference] = []
        collect(bound: [], into: &found)
        return found
    }

    private func collect(bound: Set<String>, into found: inout [Reference]) {
        switch form {
        case .name(let name):
            if !bound.contains(name) { found.append(Reference(name: name, span: span)) }
        case .function(let parameters, let body): body.collect(bound: bound.union(parameters), into: &found)
        case .filter(let base, let condition):
            base.collect(bound: bound, into: &found)
            condition.collect(bound: bound.union(["item"]), into: &found)
        case .membership(let value, let tests):
            value.collect(bound: bound, into: &found)
            for operand in tests.flatMap(\.operands) { operand.collect(bound: bound.union(["?"]), into: &found) }
        case .context(let entries):
            var bound = bound
            for entry in entries {
                entry.value.collect(bound: bound, into: &found)
                bound.insert(entry.key)
            }
        case .iteration(let bindings, let body), .quantified(_, let bindings, let body):
            var bound = bound
            for binding in bindings {
                binding.domain.collect(bound: bound, into: &found)
                bound.insert(binding.name)
            }
            body.collect(bound: bound, into: &found)
        default:
            for child in children { child.collect(bound: bound, into: &found) }
        }
    }
}

/// The known name nearest to a misspelt one.
enum Suggestion {
    /// Words from spreadsheets, and YAML's words for truth values.
    static func habit(_ name: String, isCalled: Bool) -> Localized? {
        let small = name.lowercased()
        guard isCalled else {
            return switch small {
            case "yes": Localized(vi: "viết true, hoặc chỉ viết tên", en: "write true, or the name alone")
            case "no": Localized(vi: "viết false, hoặc not(tên)", en: "write false, or not(name)")
            default: nil
            }
        }
        if small == "if" {
            return Localized(vi: "viết if … then … else …", en: "write if … then … else …")
        }
        return small != name && Builtin.named(small) != nil
            ? Localized(vi: "viết \(small)(…)", en: "write \(small)(…)") : nil
    }

    /// At most two letters inserted, left out or changed, and not every letter.
    static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        let letters = Array(name)
        var best: (distance: Int, name: String)?
        for candidate in known where candidate != name {
            guard let distance = distance(letters[...], Array(candidate)[...], 2), distance < letters.count else {
                continue
            }
            if let best, (best.distance, best.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// Nil beyond the limit.
    private static func distance(
        _ left: ArraySlice<Character>, _ right: ArraySlice<Character>, _ limit: Int
    ) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var left = left
        var right = right
        while let a = left.first, let b = right.first, a == b {
            left.removeFirst()
            right.removeFirst()
        }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        guard limit > 0 else { return nil }
        let rest = [
            distance(left.dropFirst(), right, limit - 1), distance(left, right.dropFirst(), limit - 1),
            distance(left.dropFirst(), right.dropFirst(), limit - 1),
        ]
        return rest.compactMap { $0 }.min().map { $0 + 1 }
    }

    static func mend(_ name: String?) -> Localized? {
        name.map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
    }
}
