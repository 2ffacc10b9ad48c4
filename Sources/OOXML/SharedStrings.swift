// The texts that cells share, in the order in which cells name them.
import Diagnostics

final class SharedStrings: PartHandler {
    let vocabulary = Vocabulary.spreadsheet
    let root = "sst"
    private(set) var texts: [String] = []
    private var runs = TextRuns()
    private var isInItem = false
    private let file: FileFault

    static func read(_ part: Part) throws(Diagnosed) -> [String] {
        let strings = SharedStrings(FileFault(part.fault.fileName))
        try XMLEvents.read(part, with: strings)
        return strings.texts
    }

    private init(_ file: FileFault) { self.file = file }

    func start(_ name: String, _ attributes: XMLAttributes) throws(Diagnosed) -> Bool {
        if isInItem { return runs.start(name, attributes) }
        isInItem = name == "si"
        if isInItem, texts.count >= OOXMLLimits.sharedStrings {
            throw file.refusal(
                "too-many-strings", "tệp có quá \(OOXMLLimits.sharedStrings) đoạn chữ",
                "the file has more than \(OOXMLLimits.sharedStrings) shared strings")
        }
        return isInItem || name == root
    }

    func text(_ piece: String) throws(Diagnosed) {
        guard isInItem else { return }
        runs.add(piece)
        guard !runs.isTooLong else {
            throw file.refusal(
                "text-length", "đoạn chữ thứ \(texts.count + 1) dài quá \(OOXMLLimits.textLength) ký tự",
                "the shared string number \(texts.count + 1) has more than \(OOXMLLimits.textLength) characters")
        }
    }

    func end(_ name: String) throws(Diagnosed) {
        guard name == "si" else { return runs.end(name) }
        isInItem = false
        texts.append(runs.take())
    }
}
