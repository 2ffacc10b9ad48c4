// What a formula means for a unit: missing figures, bounds, rounding and assignment, as the edition wants it.
import Diagnostics
import Exact
import Rules
import Scoring

/// The ends between which a number lies, equal where it is determined. An end that is nothing is open: beyond every number.
struct Ends {
    var least: Quantity
    var most: Quantity
}

/// One criterion as columns.
struct JudgedLine {
    var criterion: Criterion
    var points: Ends
    /// What became of it, in a word.
    var state: Code
    /// Whether the unit has it, or may have it; and whether it surely does.
    var isAssigned: Truth
    var isSurelyAssigned: Truth
}

extension Steps {
    /// The points of a line as the ranking compares them.
    func judge(_ line: ColumnForm.Line) throws(Unfit) -> JudgedLine {
        let criterion = line.criterion
        let rounding = form.edition.rounding
        let missing = draft.surely(try repeatable(truth(line.formula.ownMissing)))
        let exact = draft.kept(try number(line.formula.value))
        var rounded = exact
        if rounding.at == .criterion, form.edition.ranking.on == .rounded || line.assigned != nil {
            rounded = draft.kept(try draft.rounded(exact, places: rounding.places, rounding.mode))
        }
        let points = form.edition.ranking.on == .rounded ? rounded : exact
        let bounds = criterion.bounds
        var tests = [draft.not(missing), exact.isTotal ? .known(true) : draft.isKnown(exact.top.code)]
        if let least = bounds.least, exact.value.lowerBound < least {
            tests.append(try draft.less(draft.number(least), exact, orEqual: true))
        }
        if let most = bounds.most, exact.value.upperBound > most {
            tests.append(try draft.less(exact, draft.number(most), orEqual: true))
        }
        let isDetermined = try repeatable(draft.surely(draft.and(tests)))
        let least = bounds.least.map { draft.number(min($0, form.edition.rounded($0))) } ?? draft.nothing
        let most = bounds.most.map { draft.number(max($0, form.edition.rounded($0))) } ?? draft.nothing
        let isOpenForMissing = criterion.missing == .undetermined
        let lost: [(Truth, Quantity)] = isOpenForMissing ? [] : [(missing, draft.number(0))]
        var assignment = Assignment(isIn: .known(true), isOut: .known(false))
        if let assigned = line.assigned { assignment = try self.assignment(assigned) }
        let isUnknown = try repeatable(draft.and([draft.not(assignment.isIn), draft.not(assignment.isOut)]))
        let zero = draft.number(0)

        func end(_ limit: Quantity, most isMost: Bool) throws(Unfit) -> Quantity {
            let possible: Quantity = limit.isTotal ? limit : draft.nothing
            var all: [(Truth, Quantity)] = [(assignment.isOut, zero)] + lost
            if isUnknown.constant != false {
                // Nothing, or what it would be worth.
                let worth = try draft.extreme(draft.extreme(exact, rounded, most: isMost), zero, most: isMost)
                let either = limit.isTotal ? try draft.extreme(possible, zero, most: isMost) : possible
                all.append((draft.and([isUnknown, isDetermined]), worth))
                all.append((isUnknown, either))
            }
            all.append((isDetermined, points))
            var result = try draft.column(draft.cases(all, possible))
            result.isTotal = limit.isTotal
            return result
        }
        let ends = Ends(least: try end(least, most: false), most: try end(most, most: true))
        let isLost = criterion.missing == .notAssigned ? missing : .known(false)
        let isOut = draft.or([assignment.isOut, isLost])
        return JudgedLine(
            criterion: criterion, points: ends,
            state: try state(line, assignment, isUnknown, missing, isDetermined),
            isAssigned: try repeatable(draft.not(isOut)),
            isSurelyAssigned: try repeatable(draft.and([draft.not(isOut), draft.not(isUnknown)])))
    }

    struct Assignment {
        var isIn: Truth
        var isOut: Truth
    }

    private func assignment(_ reading: ColumnForm.Reading) throws(Unfit) -> Assignment {
        let isKnown = draft.not(draft.surely(try truth(reading.ownMissing)))
        let value = try repeatable(truth(reading.value))
        return Assignment(
            isIn: try repeatable(draft.surely(draft.and([value, isKnown]))),
            isOut: try repeatable(draft.surely(draft.and([draft.not(value), isKnown]))))
    }

    private func state(
        _ line: ColumnForm.Line, _ assignment: Assignment, _ isUnknown: Truth, _ missing: Truth, _ isDetermined: Truth
    ) throws(Unfit) -> Code {
        func word(_ text: String) -> Code { Code(text: draft.dialect.quoted(text), isAtom: true) }
        var branches: [(Truth, Code)] = [(assignment.isOut, word("not assigned"))]
        if line.criterion.missing == .notAssigned { branches.append((missing, word("not assigned"))) }
        branches.append((isUnknown, word("undetermined")))
        if line.criterion.missing == .zero { branches.append((missing, word("zero for missing"))) }
        branches.append((isDetermined, word("determined")))
        let open = branches.filter { $0.0.constant != false }
        let text = draft.chosen(open, word("undetermined"))
        var others = draft.surely(try truth(line.formula.othersMissing))
        if let assigned = line.assigned {
            let ofAssignment = draft.surely(try truth(assigned.othersMissing))
            others = draft.or([ofAssignment, draft.and([draft.not(assignment.isOut), others])])
        }
        if others.constant == false { return text }
        return .of(
            [text, others.code],
            "\(text.text) || CASE WHEN \(others.code.text) THEN \(draft.dialect.quoted(", others missing")) ELSE '' END"
        )
    }

    /// What is long has a column of its own.
    func repeatable(_ truth: Truth) throws(Unfit) -> Truth {
        truth.constant != nil || !truth.code.isLong ? truth : draft.column(truth)
    }
}

extension Edition {
    /// A number rounded if the edition rounds criteria.
    func rounded(_ number: Rational) -> Rational { rounding.apply(number, at: .criterion) }
}
