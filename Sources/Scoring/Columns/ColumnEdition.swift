// An edition compiled: its vetoes, criteria, ranking keys and checks as steps, none of them idle.
import Diagnostics
import Exact
import FEEL
import Rules

extension ColumnForm {
    /// Compiles an edition for a period.
    /// - Throws: every formula that cannot be computed in columns.
    public init(_ edition: Edition, period: Period) throws(NotColumns) {
        let compiler = ColumnCompiler(edition, period)
        var refusals: [NotColumns.Refusal] = []
        func refuse(_ subject: NotColumns.Subject, _ formula: Formula<Expression>, _ refusal: Refused) {
            refusals.append(
                NotColumns.Refusal(
                    subject: subject, reason: refusal.reason,
                    place: refusal.expression.map { formula.place(of: $0) } ?? formula.place))
        }

        var vetoes: [Reading] = []
        var vetoReads: [ColumnReads] = []
        for (index, expression) in compiler.program.vetoes.enumerated() {
            let formula = edition.vetoes[index].condition
            do throws(Refused) {
                let node = try compiler.compile(expression, ColumnCompiler.Names())
                vetoes.append(try compiler.reading(node, .truth))
                vetoReads.append(node.reads)
            } catch {
                refuse(.veto(index), formula, error)
            }
        }
        var vetoShared: [Reading]?
        if !edition.ranking.vetoed.counted, !vetoes.isEmpty, refusals.isEmpty {
            vetoShared = compiler.sharedReadings()
            do throws(Refused) {
                try compiler.countOnly(vetoes, vetoReads)
            } catch {
                refuse(.veto(0), edition.vetoes[0].condition, error)
            }
        }

        var lines: [Line] = []
        for line in compiler.program.criteria {
            var names = ColumnCompiler.Names()
            names.criterion = line.criterion
            var formula: Reading?
            var assigned: Reading?
            do throws(Refused) {
                formula = try compiler.reading(try compiler.compile(line.formula, names), .number)
            } catch {
                refuse(.criterion(line.criterion.id), line.criterion.formula, error)
            }
            if let expression = line.assigned, let condition = line.criterion.assigned {
                do throws(Refused) {
                    assigned = try compiler.reading(try compiler.compile(expression, names), .truth)
                } catch {
                    refuse(.assigned(line.criterion.id), condition, error)
                }
            }
            if let formula { lines.append(Line(criterion: line.criterion, formula: formula, assigned: assigned)) }
        }

        var keys: [StepID?] = []
        for (index, key) in edition.ranking.keys.enumerated() {
            guard case .indicator(let id, let measure) = key.subject else {
                keys.append(nil)
                continue
            }
            do throws(Refused) {
                keys.append(try compiler.key(id, measure))
            } catch {
                refusals.append(
                    NotColumns.Refusal(
                        subject: .key(index), reason: error.reason,
                        place: Place(file: edition.file, line: 1, column: 1)))
            }
        }
        guard refusals.isEmpty else { throw NotColumns(refusals: refusals) }

        let shared = compiler.sharedReadings()
        let checks = compiler.checks()
        var kept = KeptSteps(inputs: compiler.maker.inputs) { compiler.maker[$0] }
        let form = (
            vetoes: vetoes.map { kept.reading($0) },
            lines: lines.map { line in
                Line(
                    criterion: line.criterion, formula: kept.reading(line.formula),
                    assigned: line.assigned.map { kept.reading($0) })
            },
            keys: keys.map { $0.map { kept.step($0) } },
            shared: shared.map { kept.reading($0) },
            vetoShared: vetoShared.map { $0.map { kept.reading($0) } },
            checks: checks.map { check in
                Check(check: check.check, instance: check.instance, holds: check.holds.map { kept.step($0) })
            }
        )
        self.init(
            edition: edition, period: period, inputs: kept.inputs, steps: kept.steps, vetoes: form.vetoes,
            lines: form.lines, keys: form.keys, shared: form.shared, vetoShared: form.vetoShared, checks: form.checks)
    }
}

extension ColumnCompiler {
    /// The number that an indicator key of the ranking compares.
    func key(_ id: String, _ measure: RankingRule.Key.Measure) throws(Refused) -> StepID {
        func figure(_ attribute: Attribute) throws(Refused) -> StepID {
            guard let indicator = edition.readable(id), indicator.has.contains(attribute), !indicator.isYesNo else {
                return maker.nothing(.number)
            }
            let base = try compile(Expression(.name(id)), Names())
            return try number(indicator.isBare ? base : try path(base, attribute.rawValue)).id
        }
        let actual = try figure(.actual)
        switch measure {
        case .actual: return actual
        case .growth:
            let growth = maker.over(actual, try figure(.previous))
            return maker.times(maker.minus(growth, maker.number(1)), maker.number(100))
        case .planPercent: return maker.times(maker.over(actual, try figure(.plan)), maker.number(100))
        }
    }

    /// The edition's checks of a unit's figures. One that has no steps is to be run unit by unit.
    func checks() -> [ColumnForm.Check] {
        var result: [ColumnForm.Check] = []
        for (number, check) in edition.checks.enumerated() where check.reach != .bloc && check.applies(in: period) {
            for (instance, part) in check.cases.enumerated() {
                var holds: StepID?
                if check.reach == .figures {
                    do throws(Refused) { holds = try self.holds(part) } catch { holds = nil }
                }
                result.append(ColumnForm.Check(check: number, instance: instance, holds: holds))
            }
        }
        return result
    }

    private func holds(_ part: FigureCheck.Case) throws(Refused) -> StepID? {
        stated = part.stated
        hasOtherNulls = false
        let earlier = values
        defer {
            stated = []
            values = earlier
        }
        let node = try compile(part.condition.tree, Names())
        // Only a division by zero says nothing; what else has no value fails.
        guard !hasOtherNulls, case .truth(let truth) = node.kind, let written = node.written else { return nil }
        let missing = try missing(node.reads).own
        let fails = maker.and([
            maker.not(missing), maker.or([maker.isTrue(maker.not(truth.id)), written.id]),
        ])
        return maker.not(fails)
    }
}
