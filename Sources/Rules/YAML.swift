// The part of YAML that editions use, with the spot of every key and value. Everything that could make a file mean
// something else than it shows (anchors, aliases, tags, duplicate keys, several documents) is refused where it stands.
import CYaml
import Diagnostics

/// A node of a YAML file.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
        /// Something that was refused where it stands, such as an alias; nobody needs to hear of it again.
        case refused
    }
    package enum Style: Sendable { case plain, quoted, literal, folded }

    package var content: Content
    package var place: Place
    /// Where it begins, in bytes of the file.
    var offset: Int

    var isRefused: Bool {
        if case .refused = content { true } else { false }
    }

    package var scalar: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The keys and values of a mapping, in the order of the file; none of anything else.
    package var pairs: [(key: YAMLNode, value: YAMLNode)] {
        if case .mapping(let pairs) = content { pairs } else { [] }
    }

    /// Whether nothing is written.
    var isBlank: Bool {
        if case .scalar("", .plain) = content { true } else { false }
    }

    var kind: Localized {
        switch content {
        case .scalar, .refused: Localized(vi: "một giá trị", en: "a single value")
        case .sequence: Localized(vi: "danh sách", en: "a list")
        case .mapping: Localized(vi: "nhóm khoá", en: "a mapping")
        }
    }
}

/// A YAML file read into nodes.
package struct YAMLFile {
    /// Bytes of the largest file that is read.
    static let sizeLimit = 4_000_000
    static let depthLimit = 32
    /// Keys, values and lists of the largest file that is read.
    static let nodeLimit = 250_000
    /// Findings that are kept; nobody mends more in one go.
    static let findingLimit = 1_000

    let name: String
    let text: YAMLText
    package private(set) var root: YAMLNode?
    private(set) var diagnostics: [Diagnostic] = []
    private var nodes = 0

    package init(name: String, text: String) {
        self.name = name
        guard text.utf8.count <= Self.sizeLimit else {
            self.text = YAMLText("")
            refuse(
                "yaml.too-large", nil,
                Localized(
                    vi: "tệp dài \(text.utf8.count) byte; tối đa \(Self.sizeLimit)",
                    en: "the file has \(text.utf8.count) bytes; at most \(Self.sizeLimit)"))
            return
        }
        self.text = YAMLText(text)
        if refuseCharacters() { return }
        read()
    }

    private mutating func refuse(_ code: String, _ place: Place?, _ message: Localized, mend: Localized? = nil) {
        guard diagnostics.count < Self.findingLimit else { return }
        diagnostics.append(
            Diagnostic(
                .error, code, at: place ?? Place(file: name, line: 1, column: 1), message, expected: nil, mend: mend))
    }

    /// Characters that are not seen could make the file mean something else than it shows, and end lines where no
    /// reader sees one end. With any of them the file is not read further.
    private mutating func refuseCharacters() -> Bool {
        var spot = YAMLText.Spot(text)
        for (offset, scalar) in text.unseen {
            spot.advance(toOffset: offset)
            let hex = String(scalar.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            refuse(
                "yaml.character", spot.place(in: name),
                Localized(
                    vi: "ký tự không nhìn thấy được \(code) không dùng trong tệp này",
                    en: "the invisible character \(code) cannot stand in this file"),
                mend: Localized(vi: "xoá ký tự này rồi gõ lại chỗ đó", en: "delete it and type that spot again"))
        }
        return !diagnostics.isEmpty
    }

    private mutating func read() {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        var spot = YAMLText.Spot(text)
        text.bytes.withUnsafeBufferPointer { buffer in
            // libyaml would take the byte order mark for an indentation.
            let body = UnsafeBufferPointer(rebasing: buffer.dropFirst(text.markLength))
            yaml_parser_set_input_string(&parser, body.baseAddress, body.count)
            root = document(&parser, &spot)
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
        var offset: Int
    }

    /// The next event; nil after a syntax error, which has then been noted.
    private mutating func event(_ parser: inout yaml_parser_t, _ spot: inout YAMLText.Spot) -> Event? {
        var raw = yaml_event_t()
        guard yaml_parser_parse(&parser, &raw) == 1 else {
            var end = YAMLText.Spot(text)
            end.advance(toScalar: Int(parser.problem_mark.index))
            let problem = parser.problem.map { String(cString: $0) } ?? "?"
            // libyaml's own limit, far beyond ours, which it meets when it looks ahead.
            if problem.hasPrefix("Maximum nesting level") {
                refuseDepth(spot.place(in: name))
                return nil
            }
            refuse(
                "yaml.syntax", end.place(in: name),
                Localized(
                    vi: "tệp YAML viết sai: \(YAMLProblem.vietnamese[problem] ?? problem)", en: "not YAML: \(problem)"),
                mend: YAMLProblem.mend)
            return nil
        }
        defer { yaml_event_delete(&raw) }
        spot.advance(toScalar: Int(raw.start_mark.index))
        let length = spot.length(scalars: Int(raw.end_mark.index) - Int(raw.start_mark.index))
        var event = Event(
            type: raw.type, place: spot.place(in: name, length: length), offset: spot.offset)
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

    private mutating func document(_ parser: inout yaml_parser_t, _ spot: inout YAMLText.Spot) -> YAMLNode? {
        var root: YAMLNode?
        while let event = event(&parser, &spot) {
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
                guard let node = node(event, &parser, &spot, depth: 1) else { return nil }
                // A lone `---`.
                root = node.isBlank ? nil : node
            }
        }
        return nil
    }

    private mutating func refuseDepth(_ place: Place) {
        refuse(
            "yaml.too-deep", place,
            Localized(vi: "lồng quá \(Self.depthLimit) tầng", en: "nested more than \(Self.depthLimit) levels deep"))
    }

    private mutating func node(
        _ event: Event, _ parser: inout yaml_parser_t, _ spot: inout YAMLText.Spot, depth: Int
    ) -> YAMLNode? {
        nodes += 1
        guard nodes <= Self.nodeLimit else {
            refuse(
                "yaml.too-large", event.place,
                Localized(
                    vi: "tệp có quá \(Self.nodeLimit) giá trị", en: "the file holds more than \(Self.nodeLimit) values")
            )
            return nil
        }
        guard depth <= Self.depthLimit else {
            refuse(
                "yaml.too-deep", event.place,
                Localized(vi: "lồng quá \(Self.depthLimit) tầng", en: "nested more than \(Self.depthLimit) levels deep")
            )
            return nil
        }
        if event.type != YAML_ALIAS_EVENT, event.anchor || event.tag {
            refuse(
                event.anchor ? "yaml.anchor" : "yaml.tag", event.place,
                event.anchor
                    ? Localized(vi: "không dùng neo (&) ở đây", en: "anchors (&) are not used here")
                    : Localized(vi: "không dùng thẻ (!) ở đây", en: "tags (!) are not used here"),
                mend: Localized(
                    vi: "viết giá trị ra, hoặc đặt trong ngoặc kép", en: "write the value out, or put it in quotes"))
        }
        switch event.type {
        case YAML_ALIAS_EVENT:
            refuse(
                "yaml.alias", event.place,
                Localized(vi: "không dùng bí danh (*) ở đây", en: "aliases (*) are not used here"),
                mend: Localized(
                    vi: "viết giá trị ra, hoặc đặt trong ngoặc kép", en: "write the value out, or put it in quotes"))
            return YAMLNode(content: .refused, place: event.place, offset: event.offset)
        case YAML_SCALAR_EVENT:
            return YAMLNode(content: .scalar(event.text, event.style), place: event.place, offset: event.offset)
        case YAML_SEQUENCE_START_EVENT:
            var items: [YAMLNode] = []
            while let next = self.event(&parser, &spot) {
                if next.type == YAML_SEQUENCE_END_EVENT {
                    return YAMLNode(content: .sequence(items), place: event.place, offset: event.offset)
                }
                guard let item = node(next, &parser, &spot, depth: depth + 1) else { return nil }
                items.append(item)
            }
            return nil
        case YAML_MAPPING_START_EVENT: return mapping(event, &parser, &spot, depth)
        default: return nil
        }
    }

    private mutating func mapping(
        _ event: Event, _ parser: inout yaml_parser_t, _ spot: inout YAMLText.Spot, _ depth: Int
    ) -> YAMLNode? {
        var pairs: [(key: YAMLNode, value: YAMLNode)] = []
        var seen: [String: Place] = [:]
        while let next = self.event(&parser, &spot) {
            if next.type == YAML_MAPPING_END_EVENT {
                return YAMLNode(content: .mapping(pairs), place: event.place, offset: event.offset)
            }
            guard let key = node(next, &parser, &spot, depth: depth + 1), let after = self.event(&parser, &spot),
                let value = node(after, &parser, &spot, depth: depth + 1)
            else { return nil }
            guard let name = key.scalar else {
                if key.isRefused { continue }
                refuse("yaml.key", key.place, Localized(vi: "khoá phải là một từ", en: "a key must be a single word"))
                continue
            }
            if let first = seen[name] {
                refuse(
                    "yaml.duplicate-key", key.place,
                    Localized(
                        vi: "khoá “\(name.excerpt)” viết hai lần; lần đầu ở dòng \(first.line)",
                        en: "the key “\(name.excerpt)” stands twice; first on line \(first.line)"))
                continue
            }
            seen[name] = key.place
            pairs.append((key, value))
        }
        return nil
    }
}
