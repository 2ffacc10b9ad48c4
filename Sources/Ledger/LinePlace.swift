// Finds the column of a byte or of a member in a line of a ledger, in characters as people count them.

enum LinePlace {
    /// From 1.
    static func column(ofByte offset: Int, in line: [UInt8]) -> Int {
        String(decoding: line.prefix(max(0, offset)), as: UTF8.self).count + 1
    }

    /// The column of the value of a member, such as `is.edition.id`; that of the innermost part that is there if it is not,
    /// and 1 if nothing of it is.
    static func column(of path: String, in line: [UInt8]) -> Int {
        var rest = path[...]
        var (offset, found) = (0, 0)
        while !rest.isEmpty, let member = member(rest, at: offset, in: line) {
            offset = member.value
            found = offset
            rest = rest.dropFirst(member.key.count)
            if rest.first == "." { rest.removeFirst() }
        }
        return column(ofByte: found, in: line)
    }

    /// The member of the object at that byte whose key begins the path. Keys may hold dots themselves.
    private static func member(_ path: Substring, at start: Int, in line: [UInt8]) -> (key: String, value: Int)? {
        guard start < line.count, line[start] == UInt8(ascii: "{") else { return nil }
        var offset = start + 1
        while offset < line.count, line[offset] == UInt8(ascii: "\"") {
            let end = skipped(offset, in: line)
            let key = String(decoding: line[(offset + 1)..<max(offset + 1, end - 1)], as: UTF8.self)
            let value = end + 1
            if path == key || path.hasPrefix("\(key).") { return (key, value) }
            offset = skipped(value, in: line)
            guard offset < line.count, line[offset] == UInt8(ascii: ",") else { return nil }
            offset += 1
        }
        return nil
    }

    /// The byte after the value that begins there.
    private static func skipped(_ start: Int, in line: [UInt8]) -> Int {
        var (offset, depth, isText) = (start, 0, false)
        while offset < line.count {
            let byte = line[offset]
            offset += 1
            if isText {
                if byte == UInt8(ascii: "\\") { offset += 1 }
                if byte == UInt8(ascii: "\"") {
                    isText = false
                    if depth == 0 { return offset }
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // At depth 0 that is the end of what holds the value.
                if depth == 0 { return offset - 1 }
                depth -= 1
                if depth == 0 { return offset }
            case UInt8(ascii: ",") where depth == 0: return offset - 1
            default: continue
            }
        }
        return line.count
    }
}
