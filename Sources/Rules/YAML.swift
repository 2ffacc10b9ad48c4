// The part of YAML that editions use, with the spot of every key and value. Everything that could make a file mean
// something else than it shows (anchors, aliases, tags, duplicate keys, several documents) is refused where it stands.
import CYaml
import Diagnostics

/// A node of a YAML file.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }
    enum Style: Sendable { case plain, quoted, literal, folded }

    var content: Content
    var place: Place

    var scalar: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    var kind: Localized {
        switch content {
        case .scalar: Localized(vi: "một giá trị", en: "a single value")
        case .sequence: Localized(vi: "danh sách", en: "a list")
        case .mapping: Localized(vi: "nhóm khoá", en: "a mapping")
        }
    }
}

/// A YAML file read into nodes.
struct YAMLFile {
    /// Bytes of the largest file that is read.
    static let sizeLimit = 4_000_000
    static let depthLimit = 32

    let name: String
    let text: String
    private(set) var root: YAMLNode?
    private(set) var diagnostics: [Diagnostic] = []

    init(name: String, text: String) {
        self.name = name
        self.text = text
        guard text.utf8.count <= Self.sizeLimit else {
            refuse(
                "yaml.too-large", nil,
                Localized(
                    vi: "tệp dài \(text.utf8.count) byte; tối đa \(Self.sizeLimit)",
                    en: "the file has \(text.utf8.count) bytes; at most \(Self.sizeLimit)"))
            return
        }
        read()
    }

    private mutating func refuse(_ code: String, _ place: Place?, _ message: Localized, mend: Localized? = nil) {
        diagnostics.append(
            Diagnostic(
                .error, code, at: place ?? Place(file: name, line: 1, column: 1), message, expected: nil, mend: mend))
    }

    private mutating func read() {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            root = document(&parser)
        }
    }

    // MARK: Events

    private struct Event {
        var type: yaml_event_type_t
        var text = ""
        var style = YAMLNode.Style.plain
        var anchor = false
        var tag = false
        var place: Place
    }

    /// The next event; nil after a syntax error, which has then been noted.
    private mutating func event(_ parser: inout yaml_parser_t) -> Event? {
        var raw = yaml_event_t()
        guard yaml_parser_parse(&parser, &raw) == 1 else {
            let line = Int(parser.problem_mark.line) + 1
            let column = Int(parser.problem_mark.column) + 1
            let problem = parser.problem.map { String(cString: $0) } ?? "?"
            let context = parser.context.map { String(cString: $0) + ": " } ?? ""
            refuse(
                "yaml.syntax", Place(file: name, line: line, column: column),
                Localized(vi: "tệp YAML viết sai: \(context)\(problem)", en: "not YAML: \(context)\(problem)"),
                mend: Localized(
                    vi: "xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép",
                    en: "check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @"))
            return nil
        }
        defer { yaml_event_delete(&raw) }
        let start = raw.start_mark
        let end = raw.end_mark
        let length = start.line == end.line ? Int(end.column) - Int(start.column) : 1
        var event = Event(
            type: raw.type,
            place: Place(file: name, line: Int(start.line) + 1, column: Int(start.column) + 1, length: length))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            event.text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            event.anchor = scalar.anchor != nil
            event.tag = scalar.tag != nil
            event.style =
                switch scalar.style {
                case YAML_LITERAL_SCALAR_STYLE: .literal
                case YAML_FOLDED_SCALAR_STYLE: .folded
                case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
                default: .plain
                }
        case YAML_SEQUENCE_START_EVENT:
            event.anchor = raw.data.sequence_start.anchor != nil
            event.tag = raw.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            event.anchor = raw.data.mapping_start.anchor != nil
            event.tag = raw.data.mapping_start.tag != nil
        default: break
        }
        return event
    }

    private mutating func document(_ parser: inout yaml_parser_t) -> YAMLNode? {
        var root: YAMLNode?
        while let event = event(&parser) {
            switch event.type {
            case YAML_STREAM_END_EVENT:
                if root == nil {
                    refuse("yaml.empty", nil, Localized(vi: "tệp trống", en: "the file is empty"))
                }
                return root
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
            case YAML_DOCUMENT_START_EVENT:
                if root != nil {
                    refuse(
                        "yaml.several-documents", event.place,
                        Localized(vi: "tệp có nhiều tài liệu (---)", en: "the file holds several documents (---)"))
                    return nil
                }
            default:
                guard let node = node(event, &parser, depth: 1) else { return nil }
                root = node
            }
        }
        return nil
    }

    private mutating func node(_ event: Event, _ parser: inout yaml_parser_t, depth: Int) -> YAMLNode? {
        guard depth <= Self.depthLimit else {
            refuse(
                "yaml.too-deep", event.place,
                Localized(vi: "lồng quá \(Self.depthLimit) tầng", en: "nested more than \(Self.depthLimit) levels deep"))
            return nil
        }
        if event.anchor || event.tag {
            refuse(
                event.anchor ? "yaml.anchor" : "yaml.tag", event.place,
                event.anchor
                    ? Localized(vi: "không dùng neo (&) ở đây", en: "anchors (&) are not used here")
                    : Localized(vi: "không dùng thẻ (!) ở đây", en: "tags (!) are not used here"),
                mend: Localized(vi: "viết giá trị ra, hoặc đặt trong ngoặc kép", en: "write the value out, or put it in quotes"))
        }
        switch event.type {
        case YAML_ALIAS_EVENT:
            refuse(
                "yaml.alias", event.place,
                Localized(vi: "không dùng bí danh (*) ở đây", en: "aliases (*) are not used here"),
                mend: Localized(vi: "viết giá trị ra, hoặc đặt trong ngoặc kép", en: "write the value out, or put it in quotes"))
            return YAMLNode(content: .scalar("", .plain), place: event.place)
        case YAML_SCALAR_EVENT:
            return YAMLNode(content: .scalar(event.text, event.style), place: event.place)
        case YAML_SEQUENCE_START_EVENT:
            var items: [YAMLNode] = []
            while let next = self.event(&parser) {
                if next.type == YAML_SEQUENCE_END_EVENT {
                    return YAMLNode(content: .sequence(items), place: event.place)
                }
                guard let item = node(next, &parser, depth: depth + 1) else { return nil }
                items.append(item)
            }
            return nil
        case YAML_MAPPING_START_EVENT: return mapping(event, &parser, depth)
        default: return nil
        }
    }

    private mutating func mapping(_ event: Event, _ parser: inout yaml_parser_t, _ depth: Int) -> YAMLNode? {
        var pairs: [(key: YAMLNode, value: YAMLNode)] = []
        var seen: [String: Place] = [:]
        while let next = self.event(&parser) {
            if next.type == YAML_MAPPING_END_EVENT {
                return YAMLNode(content: .mapping(pairs), place: event.place)
            }
            guard let key = node(next, &parser, depth: depth + 1), let after = self.event(&parser),
                let value = node(after, &parser, depth: depth + 1)
            else { return nil }
            guard let name = key.scalar else {
                refuse("yaml.key", key.place, Localized(vi: "khoá phải là một từ", en: "a key must be a single word"))
                continue
            }
            if let first = seen[name] {
                refuse(
                    "yaml.duplicate-key", key.place,
                    Localized(
                        vi: "khoá “\(name)” viết hai lần; lần đầu ở dòng \(first.line)",
                        en: "the key “\(name)” stands twice; first on line \(first.line)"))
                continue
            }
            seen[name] = key.place
            pairs.append((key, value))
        }
        return nil
    }
}

extension YAMLFile {
    /// The spot of a part of a scalar's text, such as of an operator inside a formula.
    func place(of span: Range<Int>, in node: YAMLNode) -> Place {
        guard case .scalar(let scalar, let style) = node.content else { return node.place }
        let bytes = Array(scalar.utf8)
        let start = min(span.lowerBound, bytes.count)
        let end = min(max(span.upperBound, start), bytes.count)
        let before = String(decoding: bytes[..<start], as: UTF8.self)
        let marked = String(decoding: bytes[start..<end], as: UTF8.self)
        let length = max(1, marked.split(separator: "\n", omittingEmptySubsequences: false).first?.count ?? 1)
        switch style {
        case .plain, .quoted:
            // A value over several lines was folded: its start is the best that can be said.
            guard node.place.length >= scalar.count else { return node.place }
            let quote = style == .quoted ? 1 : 0
            return Place(
                file: name, line: node.place.line, column: node.place.column + quote + before.count, length: length)
        case .literal:
            let row = before.utf8.count { $0 == 10 }
            let column = before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
            let line = node.place.line + 1 + row
            return Place(file: name, line: line, column: indentation(ofLine: line) + column + 1, length: length)
        case .folded: return node.place
        }
    }

    private func indentation(ofLine number: Int) -> Int {
        let lines = text.utf8.split(separator: 10, maxSplits: number, omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return 0 }
        return lines[number - 1].prefix { $0 == 32 }.count
    }
}
