// “Did you mean …?” for a name that is not known.

extension Collection where Element == String {
    /// The known name closest to a mistyped one: at most two edits away, and fewer than its length.
    public func nearest(to word: String) -> String? {
        var best: (name: String, distance: Int)?
        for name in self where abs(name.count - word.count) <= 2 {
            let distance = Self.distance(Array(name.lowercased()), Array(word.lowercased()))
            if distance <= 2, distance < word.count, distance < best?.distance ?? Int.max { best = (name, distance) }
        }
        return best?.name
    }

    /// Levenshtein's edit distance.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = x == y ? diagonal : 1 + Swift.min(diagonal, above, row[j])
                diagonal = above
            }
        }
        return row[b.count]
    }
}
