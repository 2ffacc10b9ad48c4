// What is different when a board's figures take the place of earlier ones: nothing may go without a word.

/// How a submission differs from the one whose place it takes.
public struct SubmissionChanges: Hashable, Sendable {
    public var board: String
    /// Figures of both that say something else now, by their names, such as `export.actual` or `A.1.selfScore`.
    public var changed: [String]
    /// Figures that only the new one has.
    public var added: [String]
    /// Figures that only the earlier one has: they are gone.
    public var gone: [String]

    public init(from earlier: Submission, to later: Submission) {
        board = later.board
        let (old, new) = (Self.reported(earlier), Self.reported(later))
        func names(_ included: (String) -> Bool) -> [String] {
            Set(old.keys).union(new.keys).filter(included).sorted()
        }
        changed = names { name in
            guard let old = old[name], let new = new[name] else { return false }
            return old.value != new.value || old.isEstimate != new.isEstimate
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
