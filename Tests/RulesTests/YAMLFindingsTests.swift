// What is not the YAML that editions use.
import Diagnostics
import Testing

@testable import Rules

@Test("a file is refused as YAML", arguments: yamlFindings)
func yamlFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let yamlFindings: [Case] = [
    Case(
        "an unclosed bracket is not YAML, and nothing else is said",
        "keys: [total]",
        "keys: [total",
        """
        9:49+1 yaml.syntax
            tệp YAML viết sai: thiếu “,” hoặc “]” | not YAML: did not find expected ',' or ']'
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "a value with a colon needs quotes",
        """
        document: Quyết định 1}
        points
        """,
        """
        document: Quyết định: 1
        points
        """,
        """
        6:30+1 yaml.syntax
            tệp YAML viết sai: thiếu “,” hoặc “}” | not YAML: did not find expected ',' or '}'
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "a tab does not indent",
        "    title: {vi: Nhóm",
        "\ttitle: {vi: Nhóm",
        """
        22:1+1 yaml.syntax
            tệp YAML viết sai: dùng dấu tab để thụt dòng; phải dùng dấu cách | not YAML: found a tab character that violates indentation
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "a value cannot begin with a tab or @",
        "bloc: delta",
        "bloc: @delta",
        """
        2:7+1 yaml.syntax
            tệp YAML viết sai: giá trị không được bắt đầu bằng ký tự này (tab, @, `, %) | not YAML: found character that cannot start any token
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "an unknown escape is placed where it stands",
        "bloc: delta",
        #"bloc: "del\ta\q""#,
        #"""
        2:14+1 yaml.syntax
            tệp YAML viết sai: dãy thoát này không có; dùng \\ cho dấu \ | not YAML: found unknown escape character
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """#),
    Case(
        "a bad indentation is placed at the key",
        "bloc: delta",
        """
        bloc:
            x: 1
          y: 2
        """,
        """
        4:3+1 yaml.syntax
            tệp YAML viết sai: ở đây phải là một khoá; có thể thụt dòng sai hoặc thiếu ngoặc kép | not YAML: did not find expected key
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "a key that stands twice is told with the first line",
        """
        points: 10
        rounding
        """,
        """
        points: 10
        points: 11
        rounding
        """,
        """
        8:1+6 yaml.duplicate-key
            khoá “points” viết hai lần; lần đầu ở dòng 7 | the key “points” stands twice; first on line 7
        """),
    Case(
        "several keys that stand twice are all told, nested ones too",
        """
        points: 10
        rounding: {at: criterion,
        """,
        """
        points: 10
        points: 11
        bloc: x
        rounding: {at: criterion, at: total,
        """,
        """
        8:1+6 yaml.duplicate-key
            khoá “points” viết hai lần; lần đầu ở dòng 7 | the key “points” stands twice; first on line 7
        9:1+4 yaml.duplicate-key
            khoá “bloc” viết hai lần; lần đầu ở dòng 2 | the key “bloc” stands twice; first on line 2
        10:27+2 yaml.duplicate-key
            khoá “at” viết hai lần; lần đầu ở dòng 10 | the key “at” stands twice; first on line 10
        """),
    Case(
        "an anchor is refused",
        "bloc: delta",
        "bloc: &name delta",
        """
        2:7+11 yaml.anchor
            không dùng neo (&) ở đây | anchors (&) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        """),
    Case(
        "a tag is refused",
        "bloc: delta",
        "bloc: !!str delta",
        """
        2:7+11 yaml.tag
            không dùng thẻ (!) ở đây | tags (!) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        """),
    Case(
        "an alias is refused, and nothing else is said of that value",
        "bloc: delta",
        "bloc: *name",
        """
        2:7+5 yaml.alias
            không dùng bí danh (*) ở đây | aliases (*) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        """),
    Case(
        "aliases for lists, mappings and numbers lead to nothing else",
        """
        points: 10
        rounding: {at: criterion, places: 2, mode: half up}
        """,
        """
        points: *a
        rounding: *b
        """,
        """
        7:9+2 yaml.alias
            không dùng bí danh (*) ở đây | aliases (*) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        8:11+2 yaml.alias
            không dùng bí danh (*) ở đây | aliases (*) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        """),
    Case(
        "a list is no key",
        "bloc: delta",
        """
        bloc: delta
        [a, b]: c
        """,
        """
        3:1+1 yaml.key
            khoá phải là một từ | a key must be a single word
        """),
    Case(
        "an alias is no key",
        "bloc: delta",
        """
        bloc: delta
        *a : c
        """,
        """
        3:1+2 yaml.alias
            không dùng bí danh (*) ở đây | aliases (*) are not used here
            sửa: viết giá trị ra, hoặc đặt trong ngoặc kép | write the value out, or put it in quotes
        """),
    Case(
        "several documents are refused at the second",
        "vetoes:",
        """
        ---
        vetoes:
        """,
        """
        30:1+3 yaml.several-documents
            tệp có nhiều tài liệu (---) | the file holds several documents (---)
        """),
    Case(
        "what follows the end of the document is refused",
        "vetoes:",
        """
        ...
        ---
        vetoes:
        """,
        """
        31:1+3 yaml.several-documents
            tệp có nhiều tài liệu (---) | the file holds several documents (---)
        """),
    Case(
        "a file of more than 32 levels is refused at the 33rd",
        "keys: [total]",
        "keys: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        """
        9:60+1 yaml.too-deep
            lồng quá 32 tầng | nested more than 32 levels deep
        """),
    Case(
        "a character that is not seen is named, each one",
        """
        document: Quyết định 1}
        points: 10
        """,
        """
        document: Quyết\u{202E} định 1}
        po\u{0}ints: 10
        """,
        """
        6:25+1 yaml.character
            ký tự không nhìn thấy được U+202E không dùng trong tệp này | the invisible character U+202E cannot stand in this file
            sửa: xoá ký tự này rồi gõ lại chỗ đó | delete it and type that spot again
        7:3+1 yaml.character
            ký tự không nhìn thấy được U+0000 không dùng trong tệp này | the invisible character U+0000 cannot stand in this file
            sửa: xoá ký tự này rồi gõ lại chỗ đó | delete it and type that spot again
        """),
    Case(
        "a line end that editors do not show is refused",
        "status: proposal",
        "status: proposal # note\u{2028}title: x",
        """
        3:24+1 yaml.character
            ký tự không nhìn thấy được U+2028 không dùng trong tệp này | the invisible character U+2028 cannot stand in this file
            sửa: xoá ký tự này rồi gõ lại chỗ đó | delete it and type that spot again
        """),
    Case(
        "a lone carriage return is refused",
        "status: proposal",
        "status: proposal\u{D}x: 1",
        """
        3:17+1 yaml.character
            ký tự không nhìn thấy được U+000D không dùng trong tệp này | the invisible character U+000D cannot stand in this file
            sửa: xoá ký tự này rồi gõ lại chỗ đó | delete it and type that spot again
        """),
]
