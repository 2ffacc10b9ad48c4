// A part of a package as a row of events: the elements of one vocabulary by their local names, and their texts.
import Diagnostics
import Foundation
import FoundationXML

/// What understands a part.
protocol PartHandler: AnyObject {
    var vocabulary: Vocabulary { get }
    /// The element that the part begins with.
    var root: String { get }
    /// - Returns: whether what is inside matters; if not, neither it nor the element's end is reported.
    func start(_ name: String, _ attributes: XMLAttributes) throws(Diagnosed) -> Bool
    /// An element of another vocabulary begins, or a frame of alternatives.
    func passOver() throws(Diagnosed)
    /// A piece of text; one text may come in several.
    func text(_ piece: String) throws(Diagnosed)
    func end(_ name: String) throws(Diagnosed)
}

extension PartHandler {
    func passOver() throws(Diagnosed) {}
}

/// Elements of other vocabularies are passed over with all that is in them; of alternatives the fallback is read.
final class XMLEvents<Handler: PartHandler>: NSObject, XMLParserDelegate {
    private let handler: Handler
    private let vocabulary: Vocabulary
    private let fault: PartFault
    private var thrown: Diagnosed?
    private var scope = XMLScope()
    /// What names come to in this scope.
    private var names: [String: Name] = [:]
    /// The elements that are open and reported; nil is a frame around alternatives.
    private var open: [String?] = []
    /// How many elements are open within one that is passed over, itself counted.
    private var passedOver = 0
    private var hasBegun = false
    private let budget: ElementBudget

    private enum Name {
        case own(String)
        case frame
        case foreign
    }

    /// Reads a part from its beginning to its end.
    static func read(_ part: Part, with handler: Handler) throws(Diagnosed) {
        let events = XMLEvents(handler, part)
        let fault = part.fault
        let parser = XMLParser(stream: XMLStream(try XMLSource(part.bytes, fault: fault)))
        parser.delegate = events
        // The answer is not to be trusted: it is true for `<a` and for `<a/> b`. What counts is that a root was there, that
        // all is closed, and that no error was reported.
        let isDone = parser.parse()
        if let thrown = events.thrown { throw thrown }
        guard isDone, events.hasBegun, events.depth == 0 else { throw fault.syntax(line: parser.lineNumber) }
    }

    private init(_ handler: Handler, _ part: Part) {
        self.handler = handler
        fault = part.fault
        budget = part.budget
        vocabulary = handler.vocabulary
    }

    private var depth: Int { open.count + passedOver }

    private func stop(_ parser: XMLParser, _ error: Diagnosed) {
        if thrown == nil { thrown = error }
        parser.abortParsing()
    }

    // MARK: What the parser reports

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard thrown == nil else { return }
        do throws(Diagnosed) {
            hasBegun = true
            budget.left -= 1
            if depth >= OOXMLLimits.depth { throw fault.depth() }
            if attributes.count > OOXMLLimits.attributes { throw fault.attributes() }
            if budget.left < 0 { throw fault.elements(OOXMLLimits.elements) }
            if passedOver > 0 {
                passedOver += 1
            } else {
                try start(name, attributes)
            }
        } catch {
            stop(parser, error)
        }
    }

    private func start(_ name: String, _ attributes: [String: String]) throws(Diagnosed) {
        if !attributes.isEmpty, scope.enter(depth: depth, attributes) { names = [:] }
        let meaning = meaning(of: name)
        if open.isEmpty {
            guard case .own(handler.root) = meaning else { throw fault.root(name) }
        }
        switch meaning {
        case .own(let local):
            let own = XMLAttributes(values: attributes, scope: scope, vocabulary: vocabulary)
            if try handler.start(local, own) { open.append(local) } else { passedOver = 1 }
        case .frame:
            try handler.passOver()
            open.append(nil)
        case .foreign:
            try handler.passOver()
            passedOver = 1
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard thrown == nil else { return }
        if passedOver > 0 {
            passedOver -= 1
        } else if let local = open.popLast() ?? nil {
            do throws(Diagnosed) { try handler.end(local) } catch { stop(parser, error) }
        }
        if passedOver == 0, scope.leave(depth: depth) { names = [:] }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard thrown == nil, passedOver == 0 else { return }
        do throws(Diagnosed) { try handler.text(text) } catch { stop(parser, error) }
    }

    func parser(_ parser: XMLParser, foundCDATA data: Data) {
        self.parser(parser, foundCharacters: String(decoding: data, as: UTF8.self))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        // Namespaces that are no absolute addresses are only frowned upon (99, 100, 106).
        guard ![99, 100, 106].contains((error as NSError).code) else { return }
        if thrown == nil { stop(parser, fault.syntax(line: parser.lineNumber)) }
    }

    private func meaning(of name: String) -> Name {
        if let known = names[name] { return known }
        let (prefix, local) = XMLScope.split(name)
        let namespace = scope.namespaces[String(prefix)] ?? ""
        let meaning: Name
        if vocabulary.namespaces.contains(namespace) {
            meaning = .own(String(local))
        } else if namespace == Vocabulary.compatibility, local == "AlternateContent" || local == "Fallback" {
            meaning = .frame
        } else {
            meaning = .foreign
        }
        // A part with endless different names must not fill the memory.
        if names.count < 1_000 { names[name] = meaning }
        return meaning
    }
}
