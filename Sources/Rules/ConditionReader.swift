// The functions of an edition, and the vetoes. Checks of figures are read in CheckReader.
import Diagnostics
import FEEL

extension EditionReader {
    // MARK: Functions

    func functions(_ node: YAMLNode) -> [Scope.Definition] {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(
                node, Localized(vi: "các hàm: tên(tham số): công thức", en: "functions: name(parameters): formula"))
            knowsNames = false
            return []
        }
        guard !exceeds(pairs.count, Self.mostFunctions, node) else {
            brokenNames.formUnion(pairs.compactMap { Self.name($0.key.scalar) })
            return []
        }
        return pairs.compactMap { key, value in
            guard let (definition, body) = function(key, value) else {
                if let name = Self.name(key.scalar), indicators[name] == nil, functions[name] == nil {
                    brokenNames.insert(name)
                }
                return nil
            }
            functions[definition.name] = WrittenFunction(
                definition: definition, node: value, text: FunctionText(head: key.place, body: body))
            return definition
        }
    }

    private func function(
        _ key: YAMLNode, _ value: YAMLNode
    ) -> (definition: Scope.Definition, body: Formula<Expression>)? {
        guard let head = key.scalar else { return nil }
        guard let (name, parameters) = Self.signature(head) else {
            yaml.report(
                "edition.function", at: key.place,
                Localized(vi: "không hiểu tên hàm “\(head.excerpt)”", en: "“\(head.excerpt)” is not a function head"),
                expected: Localized(same: "excess(x): (x.actual - x.plan) / x.plan"))
            return nil
        }
        guard indicators[name] == nil, functions[name] == nil, !ReservedName.contains(name) else {
            yaml.report(
                "edition.reserved-name", at: key.place,
                Localized(vi: "tên “\(name)” đã có nghĩa khác", en: "the name “\(name)” already means something else"))
            return nil
        }
        return expression(value).map { (Scope.Definition(name: name, parameters: parameters, body: $0.tree), $0) }
    }

    /// What stands before the parenthesis.
    private static func name(_ head: String?) -> String? {
        head?.split(separator: "(", omittingEmptySubsequences: false).first.map(String.init)
    }

    /// `name(a, b)`.
    private static func signature(_ text: String) -> (String, [String])? {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
        let name = String(text[..<open])
        let inside = text[text.index(after: open)...].dropLast()
        let parameters = inside.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingPrefix { $0 == " " } }.map { piece in
                var piece = piece
                while piece.last == " " { piece.removeLast() }
                return String(piece)
            }
        let names = inside.allSatisfy({ $0 == " " }) ? [] : parameters
        guard ([name] + names).allSatisfy({ IdentifierRule.formulaName.allows($0) && !ReservedName.isWord($0) }),
            Set(names).count == names.count
        else { return nil }
        return (name, names)
    }

    // MARK: Conditions

    func veto(_ node: YAMLNode) -> Veto? {
        let fields = yaml.fields(node, known: ["when", "reason", "examples"])
        let condition = yaml.required("when", fields).flatMap { expression($0, expecting: .boolean, for: .veto) }
        let reason = yaml.localized("reason", fields)
        let examples = yaml.optionalList("examples", fields).compactMap { vetoExample($0) }
        guard let condition, let reason else { return nil }
        return Veto(condition: condition, reason: reason, examples: examples)
    }
}
