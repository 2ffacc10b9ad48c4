// What an edition leaves out for those who read it: translations, sources, worked examples.
import Diagnostics
import FEEL

/// Texts whose English is the Vietnamese once more, and texts without a letter; in the order of the file.
public func translationFindings(of edition: Edition) -> [Diagnostic] {
    texts(of: edition).compactMap { text, place in
        let blank = [text.vi, text.en].contains { !$0.contains { $0.isLetter || $0.isNumber } }
        guard blank || text.vi == text.en && text.vi.hasVietnameseMarks else { return nil }
        return Diagnostic(
            .warning, "edition.translation", at: place,
            blank
                ? Localized(
                    vi: "“\(text.vi.excerpt)” / “\(text.en.excerpt)” không có chữ nào",
                    en: "“\(text.vi.excerpt)” / “\(text.en.excerpt)” has no letter in it")
                : Localized(
                    vi: "“\(text.vi.excerpt)” ghi y nguyên ở phần tiếng Anh",
                    en: "the English of “\(text.vi.excerpt)” is the Vietnamese once more"),
            mend: blank
                ? Localized(vi: "viết nội dung", en: "write the text")
                : Localized(vi: "dịch sang tiếng Anh", en: "translate it"))
    }.inReadingOrder
}

/// Criteria whose source does not lead to the line of the document: of a signed edition without article and words a
/// warning, else without words a note.
public func sourceFindings(of edition: Edition) -> [Diagnostic] {
    edition.criteria.compactMap { criterion in
        guard criterion.source.words == nil else { return nil }
        if case .signed = edition.status, criterion.source.article == nil {
            return Diagnostic(
                .warning, "edition.source", at: criterion.place,
                Localized(
                    vi: "nguồn của \(criterion.id) chỉ có tên văn bản",
                    en: "the source of \(criterion.id) is a document only"
                ),
                mend: Localized(
                    vi: "ghi điều khoản (article) hoặc trích nguyên văn (words) của bảng đã ký",
                    en: "state the article, or quote the words, of the signed table"))
        }
        return Diagnostic(
            .note, "edition.source", at: criterion.place,
            Localized(
                vi: "nguồn của \(criterion.id) không trích nguyên văn",
                en: "the source of \(criterion.id) does not quote its words"),
            mend: Localized(vi: "thêm words: vào source", en: "add words: to the source"))
    }.inReadingOrder
}

/// Criteria that no worked example shows.
public func exampleFindings(of edition: Edition) -> [Diagnostic] {
    edition.criteria.filter(\.examples.isEmpty).map { criterion in
        Diagnostic(
            .note, "edition.no-example", at: criterion.place,
            Localized(vi: "\(criterion.id) không có ví dụ tính điểm", en: "\(criterion.id) has no worked example"),
            mend: Localized(
                vi: "thêm examples: số liệu và số điểm phải ra",
                en: "add examples: figures, and the points that they must give"))
    }.inReadingOrder
}

/// Periods for which an edition does not say what share of the year's plan is due, though criteria measure against it.
public func planShareFindings(of edition: Edition) -> [Diagnostic] {
    let functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let checker = TypeChecker(names: ["planShare": .number], functions: functions)
    let reading = edition.criteria.filter { checker.namesReached(from: [$0.formula.tree]).contains("planShare") }
    let years = edition.valid.from.year...max(edition.valid.from.year, edition.valid.to.year)
    let parts = years.flatMap { year in Period.Part.allCases.map { Period(year: year, part: $0) } }
        .filter { edition.covers($0) && $0.part != .year && edition.planShare[$0.part] == nil }
    guard let first = reading.first, !parts.isEmpty else { return [] }
    let periods = parts.map(\.description).joined(separator: ", ")
    let criteria = reading.count > 1 ? "\(first.id), …" : first.id
    return [
        Diagnostic(
            .note, "edition.plan-share", at: edition.validPlace,
            edition.planShare.isEmpty
                ? Localized(
                    vi: "\(criteria) so với kế hoạch cả năm trong các kỳ \(periods)",
                    en: "\(criteria): measured against the whole year's plan in \(periods)")
                : Localized(
                    vi: "\(criteria) chưa xác định trong các kỳ \(periods): planShare không ghi các kỳ đó",
                    en: "\(criteria): undetermined in \(periods), which planShare does not state"),
            mend: Localized(
                vi: "ghi thêm vào planShare, hoặc thu hẹp valid", en: "add them to planShare, or shorten valid"))
    ]
}

/// Every text in two languages, with the nearest place that is known.
private func texts(of edition: Edition) -> [(Localized, Place)] {
    let head = Place(file: edition.file, line: 1, column: 1)
    var texts = [(edition.title, head)]
    if let note = edition.note { texts.append((note, head)) }
    texts += (edition.grades + edition.flags).map { ($0.title, head) }
    texts += edition.indicators.map { ($0.title, $0.place) }
    texts += edition.checks.map { ($0.message, $0.condition.place) }
    texts += edition.sections.flatMap(\.withInner).map { ($0.title, $0.place) }
    for criterion in edition.criteria {
        texts.append((criterion.title, criterion.place))
        if let evidence = criterion.evidence { texts.append((evidence, criterion.place)) }
        guard case .cases(_, let deduct, let bonus) = criterion.form else { continue }
        for entry in (deduct.cases + bonus.cases).flatMap(\.withAlternatives) {
            if let title = entry.title { texts.append((title, entry.place)) }
        }
    }
    return texts + edition.vetoes.map { ($0.reason, $0.condition.place) }
}

extension Section {
    /// The section and all that are inside it.
    public var withInner: [Section] { [self] + sections.flatMap(\.withInner) }
}

extension RuleForm.Case {
    fileprivate var withAlternatives: [RuleForm.Case] { [self] + alternatives.flatMap(\.withAlternatives) }
}

extension String {
    /// Whether it has a letter that Vietnamese has and English has not, composed or not.
    fileprivate var hasVietnameseMarks: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            // à á â ã è é ê ì í ò ó ô õ ù ú ý, in capitals and small letters
            case 0xC0...0xC3, 0xC8...0xCA, 0xCC, 0xCD, 0xD2...0xD5, 0xD9, 0xDA, 0xDD: true
            case 0xE0...0xE3, 0xE8...0xEA, 0xEC, 0xED, 0xF2...0xF5, 0xF9, 0xFA, 0xFD: true
            // ă đ ĩ ũ ơ ư
            case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
            // ạ … ỹ
            case 0x1EA0...0x1EF9: true
            // the same marks by themselves
            case 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323: true
            default: false
            }
        }
    }
}
