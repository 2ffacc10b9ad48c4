// A formula as part of an edition: its tree, its text, and the spots of its parts in the file.
import Diagnostics
import FEEL

/// A formula with its text and where that stands.
public struct Formula<Tree: Sendable>: Sendable {
    public var tree: Tree
    /// As the author wrote it; for a short form what it was lowered to.
    public var text: String
    public var place: Place
    /// What is given by the short form's kind rather than typed by the author.
    public var isLowered: Bool
    /// How the file writes it; nil for what was lowered or made by hand.
    var writing: Writing?
    /// The formulas that its author typed, where it was lowered from them.
    var parts: [FormulaPart] = []

    public init(tree: Tree, text: String, place: Place, isLowered: Bool = false) {
        self.tree = tree
        self.text = text
        self.place = place
        self.isLowered = isLowered
    }

    init(tree: Tree, writing: Writing) {
        self.init(tree: tree, text: writing.value, place: writing.start)
        self.writing = writing
    }

    /// The spot of a part of the text in the file, however it is quoted, folded or indented there.
    ///
    /// What was lowered from several formulas has several texts: ask for the place of an expression there.
    /// - Parameter span: UTF-8 offsets in the text that the author typed, such as the span of an expression of the tree.
    public func place(of span: Range<Int>) -> Place {
        if let writing { return writing.place(of: span) }
        return parts.count == 1 ? parts[0].writing.place(of: span) : place
    }

    /// The spot of an expression of the tree. What stands nowhere in the file, because the short form put it there, has
    /// the place of the formula.
    public func place(of expression: Expression) -> Place {
        guard !expression.span.isEmpty else { return place }
        if parts.count < 2 { return place(of: expression.span) }
        // The very node; else, in a tree that was rebuilt, what stands at the same spot of one formula only.
        if let part = parts.first(where: { $0.tree.contains { $0.isIdentical(to: expression) } }) {
            return part.writing.place(of: expression.span)
        }
        for matches in [{ $0 == expression }, { (part: Expression) in part.span == expression.span }] {
            let found = parts.filter { $0.tree.contains(where: matches) }
            if found.count == 1 { return found[0].writing.place(of: expression.span) }
        }
        return place
    }
}

/// A formula that its author typed, as part of a short form.
struct FormulaPart: Sendable {
    /// Tests are a membership that stands for them.
    var tree: Expression
    var writing: Writing
}

/// Where a function of an edition stands.
struct FunctionText: Sendable {
    /// Its name and parameters.
    var head: Place
    var body: Formula<Expression>
}

extension Edition {
    /// Where a function's name and parameters stand.
    public func place(ofFunction name: String) -> Place? { functionTexts[name]?.head }

    /// The spot of a part of a function's body.
    /// - Parameter span: UTF-8 offsets in the text of the body, such as the span of an expression of it.
    public func place(of span: Range<Int>, inFunction name: String) -> Place? {
        functionTexts[name]?.body.place(of: span)
    }
}

extension Expression {
    /// Whether this expression or one inside it meets a condition.
    func contains(where condition: (Expression) -> Bool) -> Bool {
        condition(self) || children.contains { $0.contains(where: condition) }
    }
}
