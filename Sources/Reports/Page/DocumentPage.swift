// A report as one page that needs nothing else: no script, no network; read on a screen, aloud, or on paper.
import Diagnostics

extension Document {
    func html(_ language: Language) -> String {
        var writer = PageWriter(language)
        // What stands before the first part belongs to the page's head: the title, what it is about, the cautions, the facts.
        let opening = blocks.prefix { block in
            switch block {
            case .title, .paragraph, .labels, .bullets: true
            default: false
            }
        }
        let head = writer.write(opening, under: 1, about: PageWriter.top)
        let body = writer.parts(blocks.dropFirst(opening.count))
        let title = title(language)
        let style = PageStyle.text(
            title: title, marks: labelKinds.map { $0.title[language] },
            page: Localized(vi: "Trang", en: "Page")[language])
        return PageTemplate.page([
            "language": language.rawValue, "title": title, "style": style, "hash": PageStyle.hash(style), "head": head,
            "body": body, "pictures": writer.hasPictures ? PagePicture.patterns : "",
            // A list of one part leads nowhere.
            "contents": writer.chapters.count < 2
                ? false
                : [
                    "title": PageWriter.contents[language],
                    "skip": Localized(vi: "Đến nội dung", en: "Skip to the content")[language],
                    "items": writer.chapters.map { ["id": $0.id, "text": $0.text] },
                ] as [String: Any],
        ])
    }

    private func title(_ language: Language) -> String {
        for case .title(let text) in blocks { return text[language].pageText }
        return "thidua"
    }

}

/// Writes blocks one after the other, and keeps what the page needs besides: its parts and the names of its places.
struct PageWriter {
    /// Where the page's title stands.
    static let top = "top"
    static let contents = Localized(vi: "Mục lục", en: "Contents")

    let language: Language
    private(set) var chapters: [(id: String, text: String)] = []
    var hasPictures = false
    private var places = 0

    init(_ language: Language) { self.language = language }

    /// A name for a place of the page, never one that a file brought in.
    mutating func place() -> String {
        places += 1
        return "p\(places)"
    }

    /// The blocks of the whole page, each chapter a section of its own.
    mutating func parts(_ blocks: ArraySlice<Document.Block>) -> String {
        var result = ""
        var rest = blocks
        let preface = rest.prefix { !$0.isChapter }
        result += write(preface, under: 1, about: Self.top)
        rest = rest.dropFirst(preface.count)
        while case .chapter(let title)? = rest.first {
            let part = rest.dropFirst().prefix { !$0.isChapter }
            rest = rest.dropFirst(1 + part.count)
            let id = place()
            let text = title[language].pageText
            chapters.append((id, text))
            let content = write(part, under: 2, about: id)
            result += PageTemplate.chapter([
                "id": id, "text": text, "content": content, "contents": Self.contents[language],
            ])
        }
        return result
    }

    /// - Parameters:
    ///   - level: of the heading above, which headings among the blocks stand one below.
    ///   - name: the place of what they are about, by which tables are called.
    mutating func write(_ blocks: some Sequence<Document.Block>, under level: Int, about name: String) -> String {
        var name = name
        var last = level
        var result = ""
        for block in blocks {
            switch block {
            case .title(let text): result += PageTemplate.title(["id": Self.top, "text": text[language].pageText])
            case .heading(let text), .chapter(let text):
                name = place()
                last = min(level + 1, 6)
                result += PageTemplate.heading([
                    "level": String(last), "id": name, "text": text[language].pageText,
                ])
            case .paragraph(let text): result += PageTemplate.paragraph(["text": text[language].pageText])
            case .labels(let labels):
                guard !labels.isEmpty else { continue }
                result += PageTemplate.labels([
                    "items": labels.map { ["mark": $0.kind.title[language], "reason": $0.reason[language].pageText] }
                ])
            case .table(let table): result += write(table, under: last, about: name)
            case .lines(let lines):
                guard !lines.isEmpty else { continue }
                result += PageTemplate.lines(["text": lines.map { $0[language].pageText }.joined(separator: "\n")])
            case .bullets(let items):
                guard !items.isEmpty else { continue }
                result += PageTemplate.bullets(["items": items.map { $0[language].pageText }])
            case .spots(let spots):
                guard !spots.isEmpty else { continue }
                result += PageTemplate.spots([
                    "items": spots.map { spot -> [String: Any] in
                        let excerpt = spot.excerpt.map(\.pageText).joined(separator: "\n")
                        return ["text": spot.text[language].pageText, "excerpt": excerpt.isEmpty ? false : excerpt]
                    }
                ])
            case .chart(let chart): result += write(chart, under: last)
            case .fold(let fold): result += write(fold, under: last)
            }
        }
        return result
    }

    mutating func write(_ fold: Document.Fold, of row: String = "", under level: Int) -> String {
        let id = place()
        let content = write(fold.blocks, under: level, about: id)
        return PageTemplate.fold([
            "id": id, "title": fold.title[language].pageText, "row": row.isEmpty ? false : row, "content": content,
        ])
    }
}

extension Document.Block {
    fileprivate var isChapter: Bool { if case .chapter = self { true } else { false } }
}
