// `if`, `and`, `or`: what leads to a part narrows what it can be.
import Exact

extension ExtentWalk {
    mutating func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Sight {
        let decision = follow(condition)
        let extent = decision.extent
        var result = Extent.null(extent.absence.subtracting(.literal))
        var isTrue = false
        var isFalse = false
        var terms = [decision.term]
        if extent.canBeTrue {
            apart { walk in
                walk.assume(condition, true)
                guard !walk.knowledge.isImpossible else { return }
                isTrue = true
                let branch = walk.follow(yes)
                result = result.union(branch.extent)
                terms.append(branch.term)
            }
        }
        let isPlain = !extent.canBeElseThanBoolean && !extent.absence.contains(.literal)
        if extent.canBeFalse || !isPlain {
            apart { walk in
                if isPlain { walk.assume(condition, false) }
                guard !walk.knowledge.isImpossible else { return }
                isFalse = true
                let branch = walk.follow(no)
                result = result.union(branch.extent)
                terms.append(branch.term)
            }
        }
        noteCondition(condition, canBeTrue: isTrue, canBeFalse: isFalse)
        // With one branch left the result is that branch, wherever it is a value at all.
        let term = terms.count == 3 ? self.terms.term(.operation("if"), terms) : self.terms.unique()
        return seen(result, term)
    }

    /// `and` is decided by false, `or` by true. The right side is of account only where the left one does not decide.
    mutating func logic(_ left: Expression, _ right: Expression, decidedBy decisive: Bool) -> Sight {
        let first = follow(left)
        var second = Sight(extent: .nothing, term: first.term)
        let isPlain = !first.extent.canBeElseThanBoolean
        if isPlain, first.extent.canBeNull { noteRight(right, whereNull: left) }
        let goesOn = decisive ? first.extent.canBeFalse : first.extent.canBeTrue
        if goesOn || !isPlain || first.extent.canBeNull {
            second = apart { walk in
                if isPlain { walk.assume(left, !decisive) }
                guard !walk.knowledge.isImpossible else {
                    return Sight(extent: .nothing, term: walk.terms.unique())
                }
                return walk.follow(right)
            }
        }
        let a = first.extent
        let b = second.extent
        var result = Extent.null(a.absence.union(b.absence))
        if a.canBeElseThanBoolean || b.canBeElseThanBoolean { result.absence.insert(.other) }
        // Where the left side is null, the right one was looked at too narrowly: it may decide.
        let isOpen = a.canBeNull || !isPlain
        if decisive {
            result.canBeTrue = a.canBeTrue || b.canBeTrue || isOpen
            result.canBeFalse = a.canBeFalse && b.canBeFalse
        } else {
            result.canBeFalse = a.canBeFalse || b.canBeFalse || isOpen
            result.canBeTrue = a.canBeTrue && b.canBeTrue
        }
        return seen(result, terms.term(.operation(decisive ? "or" : "and"), [first.term, second.term]))
    }
}
