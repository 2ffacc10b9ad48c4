// Findings as values: order, severity, places, and the names suggested for mistyped ones.
import Testing

@testable import Diagnostics

private func finding(_ code: String, _ place: Place?, _ severity: Severity = .error) -> Diagnostic {
    Diagnostic(severity, code, at: place, Localized(same: code))
}

@Test("findings are read by file, line and column, those without a place first, equal ones as they came")
func readingOrder() {
    func place(_ file: String, _ line: Int, _ column: Int, _ length: Int = 1) -> Place {
        Place(file: file, line: line, column: column, length: length)
    }
    let mixed = [
        finding("h", place("b", 1, 1)), finding("d", place("a", 2, 1, 9)), finding("c", place("a", 1, 10)),
        finding("a", nil), finding("e", place("a", 2, 1, 3)), finding("f", place("a", 2, 2)), finding("b", nil),
        finding("g", place("a", 10, 1)),
    ]
    #expect(mixed.inReadingOrder.map(\.code) == ["a", "b", "c", "d", "e", "f", "g", "h"])
    #expect([Diagnostic]().inReadingOrder.isEmpty)
}

@Test("only an error stops the work")
func onlyErrorsStop() {
    #expect(![finding("a", nil, .note), finding("b", nil, .warning)].hasErrors)
    #expect([finding("a", nil, .note), finding("b", nil)].hasErrors)
    #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
    #expect(Severity.allCases.map(\.title.vi) == ["lưu ý", "cảnh báo", "lỗi"])
    #expect(Severity.allCases.map(\.title.en) == ["note", "warning", "error"])
}

@Test("places compare as they are read, and mark at least one character")
func placesCompare() {
    let ordered = [
        Place(file: "a", line: 1, column: 2), Place(file: "a", line: 1, column: 2, length: 2),
        Place(file: "a", line: 1, column: 10),
        Place(file: "a", line: 2, column: 1), Place(file: "b", line: 1, column: 1),
    ]
    #expect(ordered.shuffled().sorted() == ordered)
    #expect(Place(file: "a", line: 1, column: 1, length: 0).length == 1)
    #expect(Place(file: "a", line: 1, column: 1, length: -5).length == 1)
}

@Test("what is thrown carries one finding or many")
func thrownFindings() {
    #expect(Diagnosed(finding("a", nil)).diagnostics.map(\.code) == ["a"])
    #expect(Diagnosed([finding("a", nil), finding("b", nil)]).diagnostics.map(\.code) == ["a", "b"])
}

@Test("a text has both languages, changed and joined alike")
func textsAreInBothLanguages() {
    let text = Localized(vi: "một", en: "one")
    #expect(text[.vi] == "một" && text[.en] == "one")
    #expect(text.map { "«\($0)»" } == Localized(vi: "«một»", en: "«one»"))
    #expect(text + Localized(same: "!") == Localized(vi: "một!", en: "one!"))
    #expect(Language.allCases.map(\.rawValue) == ["vi", "en"])
}

@Test("a mistyped name is close if two letters were changed, put in or left out")
func closeNamesAreFound() {
    let names = ["revenue_fdi", "export", "occupancy", "plan", "ab"]
    #expect(names.nearest(to: "revenue_fd") == "revenue_fdi")
    #expect(names.nearest(to: "exprot") == "export")
    #expect(names.nearest(to: "EXPORT") == "export")
    #expect(names.nearest(to: "expo") == "export")
    #expect(names.nearest(to: "exp") == nil)
    #expect(names.nearest(to: "pln") == "plan")
    #expect(names.nearest(to: "occupanzyx") == "occupancy")
    #expect(names.nearest(to: "import") == "export")
    #expect(names.nearest(to: "imports") == nil)
}

@Test("a name of which no letter is left is not close")
func allLettersChangedIsNotClose() {
    #expect(["ab"].nearest(to: "xy") == nil)
    #expect(["ab"].nearest(to: "ax") == "ab")
    #expect(["a"].nearest(to: "b") == nil)
    #expect([String]().nearest(to: "a") == nil)
    #expect(["a"].nearest(to: "") == nil)
}

@Test("the closest name wins, of equally close ones the first by name")
func ties() {
    #expect(["plant", "plans"].nearest(to: "plan") == "plans")
    #expect(["plans", "plant"].nearest(to: "plan") == "plans")
    #expect(["plants", "plan"].nearest(to: "plant") == "plan")
    #expect(Set((0..<50).map { "name\($0)" }).nearest(to: "name") == "name0")
}

@Test("a very long word is compared with nothing")
func longWordsAreCompared() {
    let word = String(repeating: "a", count: 100_000)
    #expect(["a", word + "bbbb"].nearest(to: word) == nil)
    #expect((0...2_000).map { "name\($0)" }.nearest(to: "name") == nil)
    #expect(["export"].nearest(to: "e" + String(repeating: "\u{301}", count: 10_000)) == nil)
}
