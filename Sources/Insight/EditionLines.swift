// The lines of a board's scorecards by two editions, those together that belong together.
import Exact
import Rules
import Scoring

/// A line of a scorecard, as two editions are compared by it.
public enum EditionLine: Hashable, Sendable {
    case line(Comparison.Line.Subject)
    /// What rounding gives or takes in all criteria: a line of its own where the editions round otherwise, so that the
    /// criteria show what their rules moved.
    case criterionRounding

    /// The number of a criterion; nil for any other line.
    public var criterion: String? {
        if case .line(.criterion(let id)) = self { id } else { nil }
    }
}

/// Pairs the lines of two scorecards.
struct EditionLines {
    /// What each old line is called in the new table.
    private var names: [Comparison.Line.Subject: Comparison.Line.Subject] = [.totalRounding: .totalRounding]
    private let diff: EditionDiff
    private let isRoundedAlike: Bool

    init(_ diff: EditionDiff) {
        self.diff = diff
        isRoundedAlike = diff.old.rounding == diff.new.rounding && diff.old.ranking.on == diff.new.ranking.on
        for twin in diff.criteria {
            if let was = twin.before, let now = twin.after { names[.criterion(was.id)] = .criterion(now.id) }
        }
        for twin in diff.sections {
            if let was = twin.before, let now = twin.after {
                names[.cap(section: was.id)] = .cap(section: now.id)
                names[.rounding(section: was.id)] = .rounding(section: now.id)
            }
        }
    }

    typealias Plain = (subject: Comparison.Line.Subject, bounds: Bounds)
    typealias Line = (subject: EditionLine, bounds: Bounds)

    /// All lines in the order of the new table, those that are gone after it, the rounding last.
    func pairs(
        _ old: [Plain], _ new: [Plain], _ cards: (old: Scorecard, new: Scorecard)
    ) -> [(old: Line?, new: Line?)] {
        let (was, now) = (apart(old, cards.old, diff.old), apart(new, cards.new, diff.new))
        var before: [EditionLine: Line] = [:]
        var gone: [Line] = []
        for line in was {
            guard let name = name(line.subject) else {
                gone.append(line)
                continue
            }
            before[name] = line
        }
        let isLast = { (line: Line) in line.subject == .criterionRounding || line.subject == .line(.totalRounding) }
        return now.filter { !isLast($0) }.map { (before[$0.subject], $0) } + gone.map { ($0, nil) }
            + now.filter(isLast).map { (before[$0.subject], $0) }
    }

    private func name(_ line: EditionLine) -> EditionLine? {
        switch line {
        case .line(let subject): names[subject].map { .line($0) }
        case .criterionRounding: line
        }
    }

    /// The lines with the rounding of the criteria apart, where the two editions round otherwise.
    private func apart(_ lines: [Plain], _ card: Scorecard, _ edition: Edition) -> [Line] {
        guard !isRoundedAlike else { return lines.map { (.line($0.subject), $0.bounds) } }
        let scores = Dictionary(card.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        var rounding: Rational = 0
        let exact = lines.map { line -> Line in
            guard case .criterion(let id) = line.subject, let score = scores[id],
                let exact = score.points.exact.number, let counted = line.bounds.number
            else { return (.line(line.subject), line.bounds) }
            rounding += counted - exact
            return (.line(line.subject), .exactly(exact))
        }
        // The rounding of the total stays the last.
        return exact.dropLast() + [(.criterionRounding, .exactly(rounding))] + exact.suffix(1)
    }
}
