// Random formulas of every form that columns know, as trees of text, so that what fails can be made smaller.
import Exact

@testable import Rules
@testable import Scoring

/// A part of a formula: words around smaller parts.
struct Piece {
    enum Kind { case number, truth }
    var kind: Kind
    /// One more than there are parts.
    var words: [String]
    var parts: [Piece] = []
    /// Put before the figures of a loop: `b.` in `for b in boards`, nothing where names are those of the unit itself.
    var owner = ""

    var text: String {
        zip(words, parts.map(\.text) + [""]).map { $0 + $1 }.joined()
    }

    /// The same made smaller in one place, the smallest first.
    var smaller: [Piece] {
        var found: [Piece] = []
        let leaf = kind == .number ? owner + "z.actual" : owner + "ok"
        if !parts.isEmpty { found.append(Piece(kind: kind, words: [leaf], owner: owner)) }
        found += parts.filter { $0.kind == kind && $0.owner == owner }
        for (index, part) in parts.enumerated() {
            found += part.smaller.map { other in
                var piece = self
                piece.parts[index] = other
                return piece
            }
        }
        return found
    }
}

/// Makes pieces at random.
struct PieceMaker {
    var seed: Seeded

    private func piece(_ kind: Piece.Kind, _ owner: String, _ words: [String], _ parts: [Piece] = []) -> Piece {
        Piece(kind: kind, words: words, parts: parts, owner: owner)
    }

    private mutating func figure(_ owner: String) -> String {
        owner
            + seed.one(of: [
                "x.actual", "x.plan", "y.actual", "y.plan", "y.previous", "z.actual", "w.actual", "daysLate",
                "z.actual",
                "w.actual", "s.actual",
            ])
    }

    private mutating func constant() -> String {
        seed.one(of: ["0", "1", "2", "3", "0.5", "2.5", "10", "-1", "0.25", "7"])
    }

    /// - Parameter owner: `b.` for the unit of a loop, nothing for the one that names alone stand for.
    mutating func number(_ depth: Int, _ owner: String = "", loops: Bool = true) -> Piece {
        if depth <= 0 {
            return piece(.number, owner, [seed.happens(75) ? figure(owner) : constant()])
        }
        func one(_ random: inout PieceMaker) -> Piece { random.number(depth - 1, owner, loops: loops) }
        func truth(_ random: inout PieceMaker) -> Piece { random.truth(depth - 1, owner, loops: loops) }
        switch seed.number(0...22) {
        case 0, 1: return piece(.number, owner, ["(", " + ", ")"], [one(&self), one(&self)])
        case 2, 3: return piece(.number, owner, ["(", " - ", ")"], [one(&self), one(&self)])
        case 4: return piece(.number, owner, ["(", " * ", ")"], [one(&self), one(&self)])
        case 5, 6: return piece(.number, owner, ["(", " / ", ")"], [one(&self), one(&self)])
        case 7, 8:
            return piece(.number, owner, ["(if ", " then ", " else ", ")"], [truth(&self), one(&self), one(&self)])
        case 9:
            let name = seed.one(of: ["min", "max", "sum", "mean", "product", "median"])
            return piece(.number, owner, ["\(name)(", ", ", ")"], [one(&self), one(&self)])
        case 10: return piece(.number, owner, ["-", ""], [one(&self)])
        case 11: return piece(.number, owner, [seed.one(of: ["abs(", "floor(", "ceiling("]), ")"], [one(&self)])
        case 12:
            let name = seed.one(of: ["round half up", "round half down", "round up", "round down", "decimal"])
            return piece(.number, owner, ["\(name)(", ", \(seed.number(-1...2)))"], [one(&self)])
        case 13: return piece(.number, owner, ["modulo(", ", ", ")"], [one(&self), one(&self)])
        case 14:
            return piece(.number, owner, ["(", seed.one(of: [" ** 2)", " ** 0)", " ** -1)", " ** 3)"])], [one(&self)])
        case 15:
            let name = seed.one(of: ["min", "max", "sum", "mean", "count", "product"])
            return piece(.number, owner, ["\(name)([", ", ", ", ", "])"], [one(&self), one(&self), one(&self)])
        case 16:
            let name = seed.one(of: ["min", "max", "sum", "mean", "count"])
            let condition = seed.one(of: ["item > 1", "item != 2", "item / w.actual > 1"])
            return piece(.number, owner, ["\(name)([", ", ", "][\(condition)])"], [one(&self), one(&self)])
        case 17:
            return piece(
                .number, owner, ["(if ", " then ", " else null)"], [truth(&self), one(&self)])
        case 18:
            let name = seed.one(of: ["excess", "ratio", "gain"])
            return piece(.number, owner, ["\(name)(\(owner)\(seed.one(of: ["x", "y"])))"])
        case 19:
            return piece(.number, owner, ["half(", ")"], [one(&self)])
        default:
            // Figures of the bloc may stand inside of loops too.
            return loops ? bloc(depth) : one(&self)
        }
    }

    /// A figure of the bloc.
    private mutating func bloc(_ depth: Int) -> Piece {
        let aggregate = seed.one(of: ["max", "min", "sum", "mean", "median", "count"])
        let inner = min(depth - 1, 2)
        switch seed.number(0...14) {
        case 0, 1:
            return piece(
                .number, "",
                ["\(aggregate)(boards.\(seed.one(of: ["x.actual", "y.plan", "z.actual", "s.actual", "daysLate"])))"])
        case 2, 3, 4:
            return piece(
                .number, "", ["\(aggregate)(for b in boards return ", ")"], [number(inner, "b.", loops: false)])
        case 5: return piece(.number, "", ["count(boards[", "])"], [condition(inner)])
        case 6:
            return piece(
                .number, "", ["\(aggregate)(boards[", "].\(seed.one(of: ["z.actual", "x.actual"])))"],
                [condition(inner)])
        case 7:
            return piece(
                .number, "", ["\(aggregate)(for b in boards[", "] return ", ")"],
                [condition(inner), number(inner, "b.", loops: false)])
        case 8: return piece(.number, "", ["count(boards[", "][z.actual > 1])"], [condition(inner)])
        case 9:
            return piece(
                .number, "",
                [
                    seed.one(of: [
                        "best(2)", "best(0)", "best(planShare)", "count(boards[z.actual >= mean(boards.z.actual)])",
                    ])
                ])
        case 10: return piece(.number, "", ["sum(for a in boards return count(boards[", "]))"], [condition(inner)])
        case 11, 12:
            return piece(
                .number, "",
                [
                    seed.one(of: [
                        "\(aggregate)(for v in boards.z.actual return v * 2)",
                        "\(aggregate)(boards.z.actual[item > 2])",
                        "\(aggregate)(boards.x[actual > plan].actual)", "count(boards.ok[item])", "top()", "leaders()",
                        "sum(for b in boards return b.z.actual / top())", "cross(boards, boards)",
                        "\(aggregate)(for b in boards return b.z.actual - half(b.w.actual))",
                        "count(for b in boards return if b.x.plan = null then null else b.z.actual)",
                        "sum(for b in boards return if b.x.plan = null then 0 else b.x.plan)",
                        "(if ok then max(boards.x.plan) else leaders())",
                        "(if x.plan = null then max(boards.x.plan) else min(boards.x.plan))",
                    ])
                ])
        case 13:
            return piece(
                .number, "", [seed.one(of: ["total(boards[", "cross(boards, boards["]), "])"], [condition(inner)])
        default:
            return piece(.number, "", ["count(for b in boards return ", ")"], [truth(inner, "b.", loops: false)])
        }
    }

    /// The condition of a filter over boards.
    private mutating func condition(_ depth: Int) -> Piece { truth(depth, "", loops: false) }

    mutating func truth(_ depth: Int, _ owner: String = "", loops: Bool = true) -> Piece {
        let compare = seed.one(of: ["<", "<=", ">", ">=", "=", "!="])
        if depth <= 0 {
            return piece(
                .truth, owner, [seed.happens(40) ? owner + "ok" : "\(figure(owner)) \(compare) \(constant())"])
        }
        func one(_ random: inout PieceMaker) -> Piece { random.number(depth - 1, owner, loops: loops) }
        func two(_ random: inout PieceMaker) -> Piece { random.truth(depth - 1, owner, loops: loops) }
        switch seed.number(0...15) {
        case 0, 1, 2: return piece(.truth, owner, ["(", " \(compare) ", ")"], [one(&self), one(&self)])
        case 3, 4: return piece(.truth, owner, ["(", " and ", ")"], [two(&self), two(&self)])
        case 5, 6: return piece(.truth, owner, ["(", " or ", ")"], [two(&self), two(&self)])
        case 7: return piece(.truth, owner, ["not(", ")"], [two(&self)])
        case 8: return piece(.truth, owner, ["(", " between ", " and ", ")"], [one(&self), one(&self), one(&self)])
        case 9:
            let tests = seed.one(of: [
                "< 1, [2..3]", "(1..4)", "> 2.5, 0", "not(2, 3)", "[\(owner)z.actual..\(owner)w.actual]", "1, 2, 5",
                "null, 1", "\(owner)z.actual, ? > 4", "[1, 2, [4..6)]", "-",
            ])
            return piece(.truth, owner, ["(", " in (\(tests)))"], [one(&self)])
        case 10:
            return piece(
                .truth, owner,
                [
                    "\(owner)\(seed.one(of: ["x.plan", "y.previous", "z.actual", "daysLate"])) \(seed.one(of: ["=", "!="])) null"
                ])
        case 11: return piece(.truth, owner, ["(", " \(seed.one(of: ["=", "!="])) null)"], [one(&self)])
        case 12: return piece(.truth, owner, ["(if ", " then ", " else ", ")"], [two(&self), two(&self), two(&self)])
        case 13:
            return piece(.truth, owner, [seed.one(of: ["all", "any"]) + "([", ", ", "])"], [two(&self), two(&self)])
        case 14:
            let name = seed.one(of: ["some", "every"])
            return piece(
                .truth, owner, ["(\(name) i in [", ", ", "] satisfies i \(compare) 2)"], [one(&self), one(&self)])
        default:
            guard loops else { return two(&self) }
            let name = seed.one(of: ["some", "every"])
            let body = seed.one(of: [
                "b.z.actual > 2", "b.ok", "b.x.actual >= b.x.plan", "b.w.actual < 5 or b.ok",
                "b.x.plan = null or b.z.actual > 1",
            ])
            switch seed.number(0...3) {
            case 3:
                return piece(
                    .truth, "",
                    ["(\(name) v in boards.\(seed.one(of: ["z.actual", "x.plan"])) satisfies v \(compare) 2)"])
            case 0: return piece(.truth, "", ["(\(name) b in boards satisfies \(body))"])
            case 1:
                return piece(
                    .truth, "", ["\(seed.one(of: ["all", "any"]))(for b in boards return ", ")"],
                    [truth(1, "b.", loops: false)])
            default: return piece(.truth, "", ["(\(name) b in boards[", "] satisfies \(body))"], [condition(1)])
            }
        }
    }
}
