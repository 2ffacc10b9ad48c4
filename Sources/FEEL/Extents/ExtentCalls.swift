// Calls: functions of the edition are followed into, built-in ones are told by what they take.
import Exact

extension ExtentWalk {
    enum Meaning {
        case value
        case written(Scope.Definition)
        case builtin(Builtin)
    }

    func meaning(of name: String) -> Meaning {
        if locals.contains(where: { $0.name == nil || $0.name == name }) || names[name] != nil { return .value }
        if let definition = functions[name] { return .written(definition) }
        if let builtin = Builtin.named(name) { return .builtin(builtin) }
        return .value
    }

    mutating func call(_ callee: Expression, _ parts: [Expression]) -> Sight {
        if case .name(let name) = callee.form {
            switch meaning(of: name) {
            case .written(let definition):
                let arguments = parts.map { follow($0) }
                return call(definition, arguments, callee)
            case .builtin(let builtin): return call(builtin, parts)
            // A name that may be hidden by an entry that is not known is called all the same.
            case .value: _ = follow(callee)
            }
        } else {
            _ = follow(callee)
        }
        for part in parts { _ = follow(part) }
        return Sight(extent: .any, term: terms.unique())
    }

    // MARK: Functions of the edition

    private mutating func call(_ definition: Scope.Definition, _ arguments: [Sight], _ callee: Expression) -> Sight {
        guard definition.parameters.count == arguments.count else {
            return Sight(extent: .null(.other), term: terms.unique())
        }
        guard !calling.contains(definition.name) else {
            report(.notFollowed, callee)
            return Sight(extent: .any, term: terms.unique())
        }
        let key = Call(
            function: definition.name, arguments: arguments.map(\.term), stamp: knowledge.stamp, level: level)
        if let known = calls[key] { return seen(known.extent, known.term) }
        let result = body(of: definition, with: arguments)
        calls[key] = result
        return result
    }

    /// What the body yields; an argument that is nil can be anything.
    mutating func body(of definition: Scope.Definition, with arguments: [Sight?]) -> Sight {
        guard !calling.contains(definition.name) else { return Sight(extent: .any, term: terms.unique()) }
        let sights = arguments.map { $0 ?? Sight(extent: .any, term: terms.unique()) }
        return inside(definition, sights) { $0.follow(definition.body) }
    }

    mutating func inside<Result>(
        _ definition: Scope.Definition, _ arguments: [Sight], _ body: (inout ExtentWalk) -> Result
    ) -> Result {
        let outer = locals
        locals = zip(definition.parameters, arguments).map { Local(name: $0, sight: $1) }
        calling.append(definition.name)
        let result = body(&self)
        calling.removeLast()
        locals = outer
        return result
    }

    // MARK: Built-in functions

    private mutating func call(_ builtin: Builtin, _ parts: [Expression]) -> Sight {
        var items: [Extent]?
        var arguments: [Sight] = []
        if builtin.isAggregate, parts.count == 1, case .list(let written) = parts[0].form {
            // The items one by one say more than what all of them have in common.
            let sights = written.map { follow($0) }
            items = sights.map(\.extent)
            arguments = [
                seen(
                    .list(
                        of: sights.reduce(.nothing) { $0.union($1.extent) }, least: written.count, most: written.count),
                    terms.term(.operation("list"), sights.map(\.term)))
            ]
        } else {
            arguments = parts.map { follow($0) }
            if builtin.isAggregate, parts.count > 1 { items = arguments.map(\.extent) }
        }
        let term = terms.term(.operation(builtin.rawValue + "()"), arguments.map(\.term))
        guard builtin.arity.contains(arguments.count) else { return Sight(extent: .null(.other), term: term) }
        let extents = arguments.map(\.extent)
        var result: Extent
        if builtin.isAggregate {
            if let items {
                result = builtin.aggregate(of: items, canLoseMissing: parts.count == 1)
            } else {
                result = builtin.aggregate(of: extents[0])
            }
        } else {
            result = builtin.extent(extents)
            if builtin == .modulo, extents[0].canBeNumber || extents[0].canBeCollection,
                extents[1].numbers.containsZero || extents[1].canBeCollection
            {
                result.absence.insert(.divisionByZero)
                report(.zeroDivisor(isCertain: extents[1].numbers.single == .zero), parts[1])
            }
        }
        return seen(result, term)
    }
}
