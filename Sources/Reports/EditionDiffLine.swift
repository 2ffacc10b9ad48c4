// One change between two editions in words: what it is about, and what stood and stands there.
import Diagnostics
import Insight
import Rules

/// A line of the comparison of two editions.
struct EditionDiffLine {
    var part: Part
    /// The number or id by which the new edition knows it; that of the old one where it is gone.
    var id: String
    /// What it was called before, where that was something else.
    var was: String?
    var title: Localized
    var change: Change
    /// Which part of it, as programs know it.
    var aspect: String?
    var label: Localized
    var before: [Localized] = []
    var after: [Localized] = []

    /// “A.1 Revenue”: the number and the title, where it has them.
    var name: Localized {
        guard !id.isEmpty else { return title }
        return title.vi.isEmpty ? Localized(same: id) : Localized(same: "\(id) ") + title
    }

    enum Part: String, CaseIterable {
        case edition, section, criterion, indicator, function, check, veto, grade, flag, ballot, rate
    }

    enum Change: String, CaseIterable {
        case added, gone, changed
    }
}

/// A thing of either edition, to say what differs in it.
struct EditionDiffSubject {
    var part: EditionDiffLine.Part
    var id: String
    var was: String?
    var title: Localized

    /// - Parameter ids: by the old and the new edition.
    init(_ part: EditionDiffLine.Part, _ old: String?, _ new: String?, _ title: Localized) {
        self.part = part
        id = new ?? old ?? ""
        was = old == id ? nil : old
        self.title = title
    }

    func added(_ after: [Localized]) -> EditionDiffLine {
        EditionDiffLine(
            part: part, id: id, title: title, change: .added, label: Localized(vi: "thêm", en: "added"), after: after)
    }

    func gone(_ before: [Localized]) -> EditionDiffLine {
        EditionDiffLine(
            part: part, id: id, title: title, change: .gone, label: Localized(vi: "bỏ", en: "gone"), before: before)
    }

    /// Only lines that differ are told; where the words are the same, the text of the file.
    func changed(
        _ aspect: String, _ label: Localized, _ before: [Localized], _ after: [Localized],
        written: (old: String, new: String)? = nil
    ) -> EditionDiffLine {
        var line = EditionDiffLine(
            part: part, id: id, was: was, title: title, change: .changed, aspect: aspect, label: label)
        (line.before, line.after) = Self.differing(before, after)
        if line.before == line.after, let written {
            line.before = [Localized(same: written.old)]
            line.after = [Localized(same: written.new)]
        }
        return line
    }

    func changed(
        _ aspect: String, vi: String, en: String, _ before: Localized?, _ after: Localized?,
        written: (old: String, new: String)? = nil
    ) -> EditionDiffLine {
        changed(
            aspect, Localized(vi: vi, en: en), before.map { [$0] } ?? [], after.map { [$0] } ?? [], written: written)
    }

    /// Lines of both without those that both have; all of them where only the order differs.
    private static func differing(_ before: [Localized], _ after: [Localized]) -> ([Localized], [Localized]) {
        let (left, right) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
        return left.isEmpty && right.isEmpty ? (before, after) : (left, right)
    }
}

extension Localized? {
    /// What stands where an edition says nothing.
    var orNothing: Localized { self ?? Localized(vi: "không có", en: "none") }
}

extension Localized {
    static func yesNo(_ flag: Bool) -> Localized {
        flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
    }
}
