// The blocks of a report laid on pages: headings, paragraphs, lists and tables, upright or on turned pages.
import Diagnostics
import OOXML

/// Writes blocks one after the other and knows about how full the page is.
struct PaperWriter {
    let language: Language
    /// Whether headings stand below chapters.
    let hasChapters: Bool
    private(set) var sections = [WordFile.Section()]
    /// About how much of the page is taken, in twentieths of a point.
    private var used = 0

    init(language: Language, hasChapters: Bool) {
        self.language = language
        self.hasChapters = hasChapters
    }

    private typealias Run = WordFile.Run
    private typealias Paragraph = WordFile.Paragraph

    private var isWide: Bool { sections[sections.count - 1].isWide }
    private var room: Int { WordFile.Page.height(isWide: isWide).twips }

    mutating func add(_ blocks: [WordFile.Block], height: Int) {
        sections[sections.count - 1].blocks += blocks
        used += height
        while used > room { used -= room }
    }

    private mutating func turn(toWide isWide: Bool) {
        sections.append(WordFile.Section(isWide: isWide))
        used = 0
    }

    /// What ends the paper, on an upright page.
    mutating func end(with blocks: [WordFile.Block]) {
        if isWide { turn(toWide: false) }
        // Signatures do not stand on a page alone.
        let last = sections.count - 1
        if let text = sections[last].blocks.indices.last, case .paragraph(var paragraph) = sections[last].blocks[text] {
            paragraph.keepsWithNext = true
            sections[last].blocks[text] = .paragraph(paragraph)
        }
        add(blocks, height: 0)
    }

    /// What follows the end, on pages of its own. Its heading is no part of the text that is numbered.
    mutating func annex(_ blocks: [Document.Block]) {
        guard case .heading(let title)? = blocks.first else { return }
        var heading = Paragraph(.title, title[language].visible)
        heading.beginsPage = true
        heading.after = .points(8)
        used = 0
        add([.paragraph(heading)], height: 600)
        add(Array(blocks.dropFirst()))
    }

    // MARK: Groups

    /// A heading and what stands below it.
    private struct Group {
        var blocks: [Document.Block] = []
        var isChapter = false
    }

    mutating func add(_ blocks: [Document.Block]) {
        var groups = [Group()]
        for block in blocks {
            // A chapter that begins with a heading is one group with it.
            let hasText = groups[groups.count - 1].blocks.contains { !$0.isHeading }
            switch block {
            case .chapter: groups.append(Group(isChapter: true))
            case .heading, .chart, .fold: if hasText { groups.append(Group()) }
            default: break
            }
            groups[groups.count - 1].blocks.append(block)
        }
        groups.removeAll { $0.blocks.isEmpty }
        for (number, group) in groups.enumerated() {
            let isFirst = groups[..<number].allSatisfy { !$0.isChapter }
            let needsWide = group.blocks.contains(where: isWideTable)
            // On a turned page only what surely ends there: two lines of it on another one would be a page for nothing.
            let fits = used + height(group.blocks, onWide: isWide) * 6 / 5 <= room * 9 / 10
            if needsWide != isWide, needsWide || !fits || group.isChapter && !isFirst {
                turn(toWide: needsWide)
            } else if group.isChapter, used > 0 {
                let chapter = groups[number...].dropFirst().prefix { !$0.isChapter }
                let whole = ([group] + chapter).reduce(0) { $0 + height($1.blocks, onWide: isWide) }
                // A board's chapter, which opens with its scorecard, begins a page unless there is room for all of it; others
                // follow on.
                if group.blocks.contains(where: isScorecard) {
                    write(group.blocks, beginsPage: !isFirst && used + whole > room)
                    continue
                }
            }
            if used + keptHeight(group.blocks) > room { used = 0 }
            write(group.blocks, beginsPage: false)
        }
    }

    /// About what stays on one page with a heading: all up to a short table, or the heading and two lines.
    private func keptHeight(_ blocks: [Document.Block]) -> Int {
        let lines = 3 * MeasuredText.lineHeight(26)
        guard let number = blocks.firstIndex(where: { if case .table = $0 { true } else { false } }) else {
            return lines
        }
        guard number <= 1, case .table(let table) = blocks[number], let paper = PaperTable(table, language),
            isShort(paper.layout(onWide: isWide))
        else { return lines }
        return height(Array(blocks[...number]), onWide: isWide)
    }

    private func isShort(_ layout: PaperTable.Layout) -> Bool { layout.height < room * 2 / 5 }

    private func isScorecard(_ block: Document.Block) -> Bool {
        if case .table(let table) = block { table.rows.contains(where: \.isGroup) } else { false }
    }

    private func isWideTable(_ block: Document.Block) -> Bool {
        switch block {
        case .table(let table): PaperTable(table, language)?.layout().isWide ?? false
        case .chart(let chart): PaperTable(chart.table, language)?.layout().isWide ?? false
        case .fold(let fold): fold.blocks.contains(where: isWideTable)
        default: false
        }
    }

    private func height(_ blocks: [Document.Block], onWide isWide: Bool) -> Int {
        var probe = PaperWriter(language: language, hasChapters: hasChapters)
        probe.sections = [WordFile.Section(isWide: isWide)]
        return blocks.reduce(0) { $0 + probe.written($1).height }
    }

    // MARK: Blocks

    private mutating func write(_ blocks: [Document.Block], beginsPage: Bool) {
        if beginsPage { used = 0 }
        for (number, block) in blocks.enumerated() {
            var (written, height) = written(block)
            if beginsPage, number == 0, case .paragraph(var first)? = written.first {
                first.beginsPage = true
                written[0] = .paragraph(first)
            }
            add(written, height: height)
        }
    }

    /// - Parameter level: of headings: 1 below nothing, 2 below a chapter.
    private func written(_ block: Document.Block, level: Int? = nil) -> (blocks: [WordFile.Block], height: Int) {
        let level = level ?? (hasChapters ? 2 : 1)
        switch block {
        case .title: return ([], 0)
        case .chapter(let text): return paragraphs([Paragraph(.heading1, text[language].visible)])
        case .heading(let text): return paragraphs([Paragraph(heading(level), text[language].visible)])
        case .paragraph(let text):
            return paragraphs([Paragraph(.body, text[language].visible.asSentence)])
        case .labels(let labels):
            var boxes = labels.map(box)
            if !boxes.isEmpty { boxes[boxes.count - 1].after = .points(8) }
            return paragraphs(boxes)
        case .table(let table): return written(table, caption: nil)
        case .lines(let lines): return paragraphs(lines.map { Paragraph(.code, $0[language].visible) })
        case .bullets(let items):
            return paragraphs(items.map { item($0[language]) })
        case .spots(let spots):
            return paragraphs(
                spots.flatMap { spot in
                    [item(spot.text[language])]
                        + spot.excerpt.map { Paragraph(.code, $0.visible) }
                })
        case .chart(let chart):
            // Its numbers stand in another table.
            guard !chart.isRepeated else { return ([], 0) }
            let title = paragraphs([Paragraph(heading(level), chart.title[language].visible)])
            let table = written(chart.table, caption: chart.title[language].visible)
            return (title.0 + table.0, title.1 + table.1)
        case .fold(let fold):
            return fold.blocks.reduce(
                into: paragraphs([Paragraph(heading(level), fold.title[language].visible)])
            ) { result, block in
                let (blocks, height) = written(block, level: level + 1)
                result = (result.0 + blocks, result.1 + height)
            }
        }
    }

    private func heading(_ level: Int) -> WordFile.Style {
        level < 2 ? .heading1 : level == 2 ? .heading2 : .heading3
    }

    /// Words beside one that fills a line, such as a hash, are not drawn apart to the edges.
    private func item(_ text: String) -> Paragraph {
        let isLong = text.split(separator: " ").contains { $0.count > 24 }
        return Paragraph(.item, text.visible.asSentence, alignment: isLong ? .left : nil)
    }

    /// A caution in a box; boxes that follow one another become one.
    private func box(_ label: Label) -> Paragraph {
        var paragraph = Paragraph(
            .plain,
            [
                Run(label.kind.title[language] + ": ", bold: true, size: 24),
                Run(label.reason[language].visible, size: 24),
            ])
        paragraph.isBoxed = true
        paragraph.left = .mm(3)
        paragraph.right = .mm(3)
        return paragraph
    }

    private func written(_ table: Table, caption: String?) -> (blocks: [WordFile.Block], height: Int) {
        guard let paper = PaperTable(table, language) else { return ([], 0) }
        let layout = paper.layout(onWide: isWide)
        // What follows does not stick to the last line.
        var after = Paragraph(.plain, [])
        after.isThin = true
        after.after = .points(8)
        let height = layout.height + 180
        return (
            [
                .table(paper.written(layout, caption: caption, keepsTogether: isShort(layout))), .paragraph(after),
            ],
            height
        )
    }

    private func paragraphs(_ paragraphs: [Paragraph]) -> (blocks: [WordFile.Block], height: Int) {
        let width = WordFile.Page.width(isWide: isWide).twips
        let height = paragraphs.reduce(0) { sum, paragraph in
            let text = paragraph.runs.map { run in if case .text(let text) = run.content { text } else { "" } }.joined()
            let isCode = paragraph.style == .code
            let size = isCode ? 19 : 26
            // All characters of code are as wide as 0.6 of their height.
            let lines =
                isCode
                ? max(1, text.count * size * 6 / width)
                : MeasuredText(text).lines(in: width - WordFile.Length.mm(3).twips, size)
            let space =
                switch paragraph.style {
                case .heading1: 360
                case .heading2, .heading3: 300
                case .body, .caption: 200
                case .item: 80
                default: 0
                }
            return sum + lines * MeasuredText.lineHeight(size) * 11 / 10 + space
        }
        return (paragraphs.map { .paragraph($0) }, height)
    }
}

extension Document.Block {
    fileprivate var isHeading: Bool {
        switch self {
        case .chapter, .heading: true
        default: false
        }
    }
}

extension String {
    /// With a capital at the beginning, as a paper has it; what is no word of a sentence (`hung-yen`, `thidua`, `x = 1`) stays.
    var asSentence: String {
        guard let first, first.isLowercase else { return self }
        let word = prefix { !$0.isWhitespace }
        let letters = word.hasSuffix(":") || word.hasSuffix(",") ? word.dropLast() : word
        guard letters.allSatisfy(\.isLetter), letters != "thidua" else { return self }
        return first.uppercased() + dropFirst()
    }
}
