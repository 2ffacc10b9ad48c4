// The audit for programs keeps to its published schema, and the validator that says so can say no.
import Foundation
import Testing

@testable import Reports

func auditSchema() throws -> JSONSchema {
    let path = repository + "/Sources/Reports/Schemas/audit-1.schema.json"
    return JSONSchema(root: try Node(String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)))
}

@Suite("The schema of audits") struct SchemaTests {
    @Test(arguments: shippedPeriods) func `every audit of every shipped board and period keeps to it`(
        bloc: String, period: String
    ) throws {
        let schema = try auditSchema()
        let review = try shipped(bloc, period)
        for row in review.ranking.rows {
            let audit = try #require(Audit(review, board: row.scorecard.board))
            #expect(schema.failures(try Node(audit.json().text)) == [])
        }
    }

    @Test func `so do audits of small blocs in every state`() throws {
        let schema = try auditSchema()
        for small in Small.everyState {
            let review = try small.review()
            for row in review.ranking.rows {
                let audit = try #require(Audit(review, board: row.scorecard.board))
                #expect(schema.failures(try Node(audit.json().text)) == [])
            }
        }
    }

    @Test func `an audit of one criterion has that criterion only`() throws {
        let audit = try #require(Audit(try example(), board: "hung-yen"))
        let node = try Node(audit.json(criterion: "C.1").text)
        #expect(try auditSchema().failures(node) == [])
        guard case .array(let criteria)? = node["criteria"] else {
            Issue.record("no criteria")
            return
        }
        #expect(criteria.map { $0["criterion"] } == [.string("C.1")])
        // Judged points come with the row they stand in.
        #expect(criteria[0]["award"]?["points"] == .number(28.5))
        #expect(
            criteria[0]["award"]?["file"]
                == .string("Scores/red-river-delta-example/objects/2024-H1.points.34a497ac317f35b9.csv"))
    }

    @Test(arguments: [
        ("\"format\": \"thidua.audit/1\"", "\"format\": \"thidua.audit/2\"", "$.format"),
        ("\"period\": \"2024-H1\"", "\"period\": \"2024-H3\"", "$.period"),
        ("\"status\": \"proposal\"", "\"status\": \"draft\"", "$.status"),
        ("\"board\": \"hung-yen\"", "\"board\": 5", "$.board"),
        ("\"board\": \"hung-yen\"", "\"bord\": \"hung-yen\"", "$"),
        ("\"places\": 2", "\"places\": 2.5", "$.rounding.places"),
        ("\"total\": 1008.38", "\"total\": {\"rational\": \"1.5\"}", "$.total"),
        ("\"total\": 1008.38", "\"total\": {\"least\": 1}", "$.total"),
        ("\"estimate\": false", "\"estimate\": \"no\"", "$.criteria[0].figures[0].estimate"),
        ("\"label\": \"estimate\"", "\"label\": \"guess\"", "$.labels[3].label"),
    ])
    func `a document that breaks it is refused where it does`(right: String, wrong: String, path: String) throws {
        let text = try #require(Audit(try example(), board: "hung-yen")).json(criterion: "A.1.4").text
        #expect(text.contains(right))
        let failures = try auditSchema().failures(try Node(text.replacing(right, with: wrong, maxReplacements: 1)))
        #expect(failures.contains { $0.hasPrefix(path + ":") }, "\(failures)")
    }
}

@Suite("The validator of schemas") struct JSONSchemaTests {
    @Test(arguments: [
        (#"{"type": "integer"}"#, "5", "5.5"), (#"{"type": "number"}"#, "5.5", "true"),
        (#"{"type": "boolean"}"#, "true", "1"),
        (#"{"type": ["string", "null"]}"#, "null", "0"), (#"{"type": "array"}"#, "[]", "{}"),
        (#"{"type": "object"}"#, "{}", "[]"),
        (#"{"const": "a"}"#, #""a""#, #""b""#), (#"{"enum": [1, "a"]}"#, "1", "2"),
        (#"{"pattern": "^[0-9]+$"}"#, #""12""#, #""1a""#), (#"{"required": ["a"]}"#, #"{"a": null}"#, #"{"b": 1}"#),
        (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": null, "b": 1}"#, #"{"a": 1}"#),
        (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#, #"{"b": 1}"#),
        (#"{"items": {"type": "null"}}"#, "[null]", "[null, 1]"),
        (#"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#, "1.5", "1"),
        (#"{"oneOf": [{"type": "null"}, {"type": "string"}]}"#, "null", "1"),
        (##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}}"##, "null", "1"),
    ])
    func `each keyword accepts what it should and refuses what it should`(schema: String, right: String, wrong: String)
        throws
    {
        let schema = JSONSchema(root: try Node(schema))
        #expect(schema.failures(try Node(right)) == [])
        #expect(!schema.failures(try Node(wrong)).isEmpty)
    }

    @Test(arguments: [
        #"{"minimum": 1}"#, ##"{"$ref": "#/$defs/b"}"##, #"{"$ref": "other.json"}"#, #"{"additionalProperties": {}}"#,
        "[]",
    ])
    func `what it does not know is a failure, not a pass`(schema: String) throws {
        #expect(!JSONSchema(root: try Node(schema)).failures(try Node("{}")).isEmpty)
    }
}
