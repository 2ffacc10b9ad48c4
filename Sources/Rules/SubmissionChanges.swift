// What is different when a board's figures take the place of earlier ones: nothing may go without a word.

/// How a submission differs from the one whose place it takes.
public struct SubmissionChanges: Hashable, Sendable {
    public var board: String
    /// Figures of both that say something else now.
    public var differences: [Difference]
    /// Figures that only the new one has.
    public var added: [String]
    /// Figures that only the earlier one has: they are gone.
    public var gone: [String]

    /// Figures of both whose value is the same, but whose document, source or note is another.
    public var remarks: [String]

    /// A figure by its name, such as `export.actual` or `A.1.selfScore`, as it was and as it is.
    public struct Difference: Hashable, Sendable {
        public var name: String
        public var from: Figure
        public var to: Figure
    }

    /// The names of the figures that say something else now.
    public var changed: [String] { differences.map(\.name) }

    public init(from earlier: Submission, to later: Submission) {
        board = later.board
        let (old, new) = (Self.reported(earlier), Self.reported(later))
        func names(_ included: (String) -> Bool) -> [String] {
            Set(old.keys).union(new.keys).filter(included).sorted()
        }
        differences = names { _ in true }.compactMap { name in
            guard let from = old[name], let to = new[name] else { return nil }
            let isSame = from.value == to.value && from.isEstimate == to.isEstimate
            return isSame ? nil : Difference(name: name, from: from, to: to)
        }
        remarks = names { name in
            guard let from = old[name], let to = new[name], from.value == to.value, from.isEstimate == to.isEstimate
            else { return false }
            return from.evidence != to.evidence || from.source != to.source || from.note != to.note
        }
        added = names { old[$0] == nil }
        gone = names { new[$0] == nil }
    }

    /// What a file states, without what is made of it.
    private static func reported(_ submission: Submission) -> [String: Figure] {
        var figures: [String: Figure] = [:]
        for (key, figure) in submission.figures where figure.composition == nil { figures[key.description] = figure }
        for (id, figure) in submission.selfScores { figures["\(id).selfScore"] = figure }
        return figures
    }
}
