// One rule of an edition: its place in the table, words and formula, the figures it reads, its examples worked out.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// One criterion to be read by who wants to know how it is scored.
public struct ExplainReport: Sendable {
    let edition: Edition
    let criterion: Criterion
    let results: [ExampleResult]
    let reads: [FigureRead]
    /// The lines of the file that state the rule.
    let written: [String]
    private let prose: Prose

    /// Nil if the edition has no such criterion.
    /// - Parameter text: the edition's file, to show the rule as it is written there.
    public init?(_ id: String, of edition: Edition, text: String?) {
        guard let criterion = edition.criterion(id) else { return nil }
        self.edition = edition
        self.criterion = criterion
        results = workExamples(of: criterion, in: edition)
        reads = edition.figuresRead(by: criterion)
        written = text.map { criterion.rule(in: $0) } ?? []
        prose = Prose(edition)
    }

    public var document: Document {
        var blocks: [Document.Block] = [
            .title(
                Localized(same: "\(criterion.id) ") + criterion.title + Localized(same: " · ") + edition.title),
            .labels(Label.standing(edition, nil)), .table(facts),
            .heading(Localized(vi: "Cách chấm", en: "How it is scored")), .bullets(prose.rule(criterion)),
        ]
        if !written.isEmpty {
            blocks.append(.heading(Localized(vi: "Viết trong tệp", en: "As written in the file")))
            blocks.append(.lines(written.map { Localized(same: $0) }))
        }
        blocks.append(.heading(Localized(vi: "Công thức máy tính", en: "The formula as computed")))
        blocks.append(
            .lines(
                ([criterion.formula.tree.description] + functions.map(\.written)).flatMap(formulaLines)))
        if !reads.isEmpty {
            blocks.append(.heading(Localized(vi: "Số liệu cần có", en: "The figures it reads")))
            blocks.append(.table(figures))
        }
        for (number, result) in results.enumerated() {
            blocks.append(
                .heading(
                    Localized(vi: "Ví dụ \(number + 1)", en: "Example \(number + 1)")
                        + Localized(same: " (\(result.example.place.lineSpot))")))
            blocks.append(.lines(lines(result)))
        }
        if results.isEmpty {
            blocks.append(.heading(Localized(vi: "Ví dụ", en: "Examples")))
            blocks.append(.paragraph(Localized(vi: "Chưa có ví dụ nào.", en: "There is none yet.")))
        }
        blocks.append(.heading(Localized(vi: "Nguồn của quy tắc", en: "Source of the rule")))
        blocks.append(.paragraph(Localized(same: criterion.source.text)))
        return Document(blocks)
    }

    private var functions: [Scope.Definition] { edition.functions(reachedFrom: criterion) }

    // MARK: Facts

    private var facts: Table {
        var rows: [[Localized]] = [
            [Localized(vi: "Vị trí", en: "Place"), .list(edition.path(to: criterion).map(\.heading), " › ")],
            [Localized(vi: "Điểm", en: "Points"), points],
        ]
        if criterion.limits != Bounds() {
            rows.append([Localized(vi: "Giới hạn", en: "Limits"), criterion.limits.words])
        }
        rows.append([
            Localized(vi: "Giao cho", en: "Assigned to"),
            criterion.assigned.map { prose.phrase($0.tree) + Localized(same: " (\($0.text))") }
                ?? Localized(vi: "mọi đơn vị", en: "every board"),
        ])
        rows.append([
            Localized(vi: "Khi thiếu", en: "When missing"),
            prose.missing(criterion.missing, isJudged: criterion.judged != nil),
        ])
        if let evidence = criterion.evidence {
            rows.append([Localized(vi: "Kiểm chứng", en: "Evidence"), evidence])
        }
        rows.append([Localized(vi: "Tệp", en: "File"), Localized(same: criterion.place.lineSpot)])
        return Table([.left(vi: "Mục", en: "What"), .left(vi: "Nội dung", en: "It says")], rows)
    }

    private var points: Localized {
        let (own, all) = (criterion.points.written, edition.points.written)
        switch criterion.kind {
        case .content: return Localized(vi: "\(own.vi) trên \(all.vi)", en: "\(own.en) of \(all.en)")
        case .bonus:
            return Localized(
                vi: "\(own.vi), điểm thưởng ngoài \(all.vi)", en: "\(own.en), a bonus on top of \(all.en)")
        case .deduction:
            return Localized(vi: "\(own.vi), điểm trừ vào \(all.vi)", en: "\(own.en), taken off \(all.en)")
        }
    }

    private var figures: Table {
        Table(
            [
                .left(vi: "Mã", en: "Id"), .left(vi: "Số liệu", en: "Figure"), .left(vi: "Đơn vị tính", en: "Unit"),
                .left(vi: "Giá trị được nhận", en: "Values taken"), .right(vi: "Số lẻ", en: "Decimals"),
                .left(vi: "Của", en: "Reported by"),
            ],
            keys.map { key in
                let indicator = edition.indicator(key.indicator)
                let owners = reads.filter { $0.key == key }.map(\.isOfBloc)
                return [
                    Localized(same: indicator?.isYesNo == true ? key.indicator : key.description), prose.figure(key),
                    key.attribute.isPercent ? Localized(same: "%") : indicator?.unitTitle ?? Localized(same: ""),
                    prose.range(of: key), Localized(same: indicator.map { $0.isYesNo ? "" : "\($0.decimals)" } ?? ""),
                    owners.contains(true)
                        ? Localized(vi: "mọi đơn vị trong khối", en: "every board of the bloc")
                        : Localized(vi: "đơn vị được chấm", en: "the board that is scored"),
                ]
            })
    }

    private var keys: [FigureKey] {
        reads.map(\.key).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    // MARK: Examples

    private func lines(_ result: ExampleResult) -> [Localized] {
        let example = result.example
        var lines = [Localized(vi: "Số liệu: ", en: "Figures: ") + given(example.given)]
        for (number, figures) in example.others.enumerated() {
            lines.append(
                Localized(vi: "Đơn vị khác \(number + 1): ", en: "Other board \(number + 1): ") + given(figures))
        }
        if let awarded = example.awarded {
            lines.append(Localized(vi: "Điểm chấm: ", en: "Points awarded: ") + awarded.written)
        }
        if let period = example.period { lines.append(Localized(vi: "Kỳ: ", en: "Period: ") + period.title) }
        let computed = formulaLines(result.derivation.withFigures)
        let exact = result.derivation.exact.map { " = " + Value.number($0).precise } ?? ""
        lines += computed.dropLast() + [(computed.last ?? Localized(same: "")) + Localized(same: exact)]
        let said = example.points.written
        lines.append(
            result.passes
                ? Localized(
                    vi: "Đạt: \(said.vi) điểm, đúng như ví dụ ghi.", en: "Passes: \(said.en) points, as it says.")
                : Localized(
                    vi: "KHÔNG ĐẠT: ví dụ ghi \(said.vi) điểm, bộ tiêu chí cho: \(result.found.vi)",
                    en: "FAILS: it says \(said.en) points, the edition gives: \(result.found.en)"))
        return lines
    }

    private func given(_ figures: [FigureKey: Quantity]) -> Localized {
        guard !figures.isEmpty else { return Localized(vi: "không có", en: "none") }
        return .list(
            figures.sorted { $0.key < $1.key }.map { key, quantity in
                prose.figure(key) + Localized(same: " = ") + quantity.words
            }, "; ")
    }
}

/// A formula on one line, or a line for each of its cases where it is long.
func formulaLines(_ text: String) -> [Localized] {
    guard text.displayWidth > Document.width - 2 else { return [Localized(same: text)] }
    let cases = text.split(separator: " else ").map(String.init)
    return cases.enumerated().map { Localized(same: $0.offset == 0 ? $0.element : "else " + $0.element) }
}

extension Scope.Definition {
    /// As the edition declares it.
    var written: String { "\(name)(\(parameters.joined(separator: ", "))) = \(body)" }
}

extension Quantity {
    /// As a sentence says it.
    var words: Localized {
        switch self {
        case .number(let number): number.written
        case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        }
    }
}

extension Section {
    var heading: Localized { Localized(same: "\(id) ") + title }
}

extension Bounds {
    /// “at least 5, at most 110”
    var words: Localized {
        .list(
            [
                least.map { $0.written }.map { Localized(vi: "ít nhất \($0.vi)", en: "at least \($0.en)") },
                most.map { $0.written }.map { Localized(vi: "nhiều nhất \($0.vi)", en: "at most \($0.en)") },
            ].compactMap { $0 })
    }
}

extension Edition {
    /// The sections that a criterion stands in, outermost first.
    func path(to criterion: Criterion) -> [Section] {
        func path(_ sections: [Section]) -> [Section]? {
            for section in sections {
                if section.criteria.contains(where: { $0.id == criterion.id }) { return [section] }
                if let inner = path(section.sections) { return [section] + inner }
            }
            return nil
        }
        return path(sections) ?? []
    }
}
