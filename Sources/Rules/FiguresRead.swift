// Which figures a rule reads, found in its formula and in the functions that it calls, without computing anything.
import FEEL

/// A figure that a rule reads, and whose.
public struct FigureRead: Hashable, Sendable {
    public var key: FigureKey
    /// That of the board which is scored, or of every board of the bloc.
    public var isOfBloc: Bool
}

extension Edition {
    /// The figures that a criterion's rule and its condition may read, in the order of the edition.
    public func figuresRead(by criterion: Criterion) -> [FigureRead] {
        var reader = FigureReader(self)
        reader.visit(criterion.formula.tree, [:])
        if let assigned = criterion.assigned { reader.visit(assigned.tree, [:]) }
        return readable.flatMap { indicator in
            Attribute.allCases.flatMap { attribute in
                [false, true].map { FigureRead(key: FigureKey(indicator.id, attribute), isOfBloc: $0) }
            }
        }.filter(reader.found.contains)
    }
}

private struct FigureReader {
    /// What stands for an indicator: one of the board's own or of other boards; or something else by that name.
    enum Subject: Hashable {
        case indicator(String, isOfBloc: Bool)
        case other
    }

    private(set) var found: Set<FigureRead> = []
    private let indicators: [String: Indicator]
    private let functions: [String: Scope.Definition]
    /// The calls of each function that were followed already.
    private var names: [String: Set<[Subject]>] = [:]

    init(_ edition: Edition) {
        indicators = Dictionary(edition.readable.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func visit(_ expression: Expression, _ local: [String: Subject]) {
        switch expression.form {
        case .name, .path:
            if case .indicator(let id, let isOfBloc)? = subject(expression, local), let indicator = indicators[id] {
                // Handed on as a whole: any of its values may be read.
                for attribute in indicator.has { note(id, attribute, isOfBloc) }
            } else if case .path(let base, let key) = expression.form {
                guard case .indicator(let id, let isOfBloc)? = subject(base, local),
                    let attribute = Attribute(rawValue: key)
                else { return visit(base, local) }
                note(id, attribute, isOfBloc)
            }
        case .call(let callee, let arguments):
            guard case .name(let name) = callee.form, local[name] == nil, let function = functions[name] else {
                for argument in arguments { visit(argument, local) }
                return
            }
            let subjects = arguments.map { subject($0, local) ?? .other }
            for (argument, subject) in zip(arguments, subjects) where subject == .other { visit(argument, local) }
            guard names[name, default: []].insert(subjects).inserted else { return }
            visit(function.body, Dictionary(zip(function.parameters, subjects), uniquingKeysWith: { $1 }))
        case .iteration(let bindings, let body), .quantified(_, let bindings, let body):
            var inner = local
            for binding in bindings {
                visit(binding.domain, inner)
                inner[binding.name] = .other
            }
            visit(body, inner)
        case .filter(let base, let condition):
            visit(base, local)
            // Among boards a name is that of the board which is looked at.
            guard base.isBoards else { return visit(condition, local) }
            let names = indicators.keys.map { ($0, Subject.indicator($0, isOfBloc: true)) }
            visit(condition, local.merging(names, uniquingKeysWith: { $1 }))
        case .function(let parameters, let body):
            visit(body, local.merging(parameters.map { ($0, .other) }, uniquingKeysWith: { $1 }))
        default: for part in expression.children { visit(part, local) }
        }
    }

    private mutating func note(_ id: String, _ attribute: Attribute, _ isOfBloc: Bool) {
        found.insert(FigureRead(key: FigureKey(id, attribute), isOfBloc: isOfBloc))
    }

    private func subject(_ expression: Expression, _ local: [String: Subject]) -> Subject? {
        switch expression.form {
        case .name(let name):
            if let subject = local[name] { return subject == .other ? nil : subject }
            return indicators[name].map { .indicator($0.id, isOfBloc: false) }
        // `boards.export`, `b.export`
        case .path(let base, let name):
            guard indicators[name] != nil, subject(base, local) == nil else { return nil }
            return .indicator(name, isOfBloc: true)
        default: return nil
        }
    }
}

extension Expression {
    /// The list of all boards, filtered or not.
    public var isBoards: Bool {
        switch form {
        case .name("boards"): true
        case .filter(let base, _), .shared(_, let base): base.isBoards
        default: false
        }
    }
}
