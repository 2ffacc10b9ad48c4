// “Did you mean …?” for a name that is not known.

extension Collection where Element == String {
    /// The known name closest to a mistyped one: at most two edits away, and fewer than its length. Of several equally
    /// close ones the first by name, so that it does not depend on the order in which they are known.
    public func nearest(to word: String) -> String? {
        let letters = Array(word.lowercased())
        var best: (distance: Int, name: String)?
        for name in self where name.utf8.count <= 16 * (letters.count + 2) {
            let known = Array(name.lowercased())
            guard abs(known.count - letters.count) <= 2 else { continue }
            let distance = editDistance(known, letters)
            guard distance <= 2, distance < letters.count else { continue }
            if let best, best <= (distance, name) { continue }
            best = (distance, name)
        }
        return best?.name
    }
}

/// Levenshtein's edit distance, or 3 if it is more than 2.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        var least = row[0]
        for (j, y) in b.enumerated() {
            let above = row[j + 1]
            row[j + 1] = x == y ? diagonal : 1 + Swift.min(diagonal, above, row[j])
            diagonal = above
            least = Swift.min(least, row[j + 1])
        }
        if least > 2 { return 3 }
    }
    return row[b.count]
}
