// What is wrong with the members of a bloc.
import Diagnostics
import Testing

@testable import Rules

@Test("members are checked", arguments: blocFindings)
func blocFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.readBloc()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let blocFindings: [Case] = [
    Case(
        "an unknown key",
        "figures: published",
        """
        figures: published
        member: x
        """,
        """
        4:1+6 edition.unknown-key
            khoá “member” không có ở đây | there is no key “member” here
            cần: bloc, title, figures, source, editions, members, leadership
            sửa: có phải “members”? | did you mean “members”?
        """),
    Case(
        "missing keys",
        """
        bloc: delta
        title: {vi: Khối, en: Bloc}

        """,
        "",
        """
        1:1+1 edition.missing-key
            thiếu khoá “bloc” | the key “bloc” is missing
        1:1+1 edition.missing-key
            thiếu khoá “title” | the key “title” is missing
        """),
    Case(
        "an unknown kind of figures",
        "published",
        "publish",
        """
        3:10+7 edition.unknown-value
            không có lựa chọn “publish” | “publish” is not a choice here
            cần: published | made up
            sửa: có phải “published”? | did you mean “published”?
        """),
    Case(
        "a member twice",
        "id: bac-giang",
        "id: bac-ninh",
        """
        9:20+9 members.predecessor
            “bac-ninh” nhận sáp nhập “bac-giang”, không có trong danh sách | “bac-ninh” has the predecessor “bac-giang”, which is not listed
        10:9+8 members.duplicate
            đơn vị “bac-ninh” ghi hai lần; lần đầu ở dòng 5 | the member “bac-ninh” stands twice; first on line 5
        """),
    Case(
        "a predecessor that is not listed",
        "[bac-giang]",
        "[bac-gian]",
        """
        9:20+8 members.predecessor
            “bac-ninh” nhận sáp nhập “bac-gian”, không có trong danh sách | “bac-ninh” has the predecessor “bac-gian”, which is not listed
            sửa: có phải “bac-giang”? | did you mean “bac-giang”?
        """),
    Case(
        "a member that is its own predecessor",
        "[bac-giang]",
        "[bac-ninh]",
        """
        9:20+8 members.predecessor
            “bac-ninh” không thể nhận sáp nhập chính nó | “bac-ninh” cannot be its own predecessor
        """),
    Case(
        "members that are each other's predecessors",
        "until: 2025-06-30",
        """
        until: 2025-06-30
            predecessors: [bac-ninh]
        """,
        """
        9:19+1 members.predecessor
            các đơn vị nhận sáp nhập lẫn nhau: bac-giang, bac-ninh | these members are each other's predecessors: bac-giang, bac-ninh
        """),
    Case(
        "a board that merged into two others",
        "  - id: bac-giang\n",
        """
          - id: ha-nam
            name: {vi: Hà Nam, en: Ha Nam}
            title: {vi: Ban Hà Nam, en: Board of Ha Nam}
            predecessors: [bac-giang]
          - id: bac-giang

        """,
        """
        13:20+9 members.predecessor
            “bac-giang” đã sáp nhập vào “bac-ninh”: số liệu sẽ bị tính hai lần | “bac-giang” has merged into “bac-ninh” already: its figures would count twice
        """),
    Case(
        "a predecessor that never ends",
        "until: 2025-06-30",
        "since: 2020-01-01",
        """
        9:20+9 members.predecessor
            “bac-giang” đã sáp nhập vào “bac-ninh” nhưng không ghi ngày cuối là thành viên | “bac-giang” merged into “bac-ninh”, but its last day as a member is not given
            sửa: thêm until: NGÀY ở mục “bac-giang” | add until: DAY to the entry “bac-giang”
        """),
    Case(
        "its own editions under another name",
        "figures: published",
        """
        figures: published
        editions: delta
        """,
        """
        4:11+5 members.editions
            khối vốn dùng bộ tiêu chí của chính nó | a bloc uses its own editions anyway
            sửa: bỏ khoá này | leave this key out
        """),
    Case(
        "a member with another error is still known",
        "name: {vi: Bắc Giang, en: Bac Giang}",
        "name: Bắc Giang",
        """
        11:11+9 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: vi, en | a mapping with vi, en
        """),
    Case(
        "a day that does not exist",
        "until: 2025-06-30",
        "until: 2025-06-31",
        """
        13:12+10 edition.date
            “2025-06-31” không phải là ngày | “2025-06-31” is not a date
            cần: 2025-06-30
        """),
    Case(
        "a member that leaves before it comes",
        "since: 2025-07-01",
        """
        since: 2025-07-01
            until: 2025-06-30
        """,
        """
        9:12+10 members.dates
            2025-06-30 trước 2025-07-01 | 2025-06-30 is before 2025-07-01
        """),
    Case(
        "a member's name that is no name of a file",
        "id: bac-giang",
        "id: Bắc Giang",
        """
        10:9+9 edition.identifier
            “Bắc Giang” không dùng làm tên được | “Bắc Giang” cannot be a name here
            cần: chữ không dấu, chữ số, - và _ | letters without marks, digits, - and _
        """),
    Case(
        "no members",
        """
        members:
          - id: bac-ninh
            name: {vi: Bắc Ninh, en: Bac Ninh}
            title: {vi: Ban Bắc Ninh, en: Board of Bac Ninh}
            since: 2025-07-01
            predecessors: [bac-giang]
          - id: bac-giang
            name: {vi: Bắc Giang, en: Bac Giang}
            title: {vi: Ban Bắc Giang, en: Board of Bac Giang}
            until: 2025-06-30
        """,
        "members: []",
        """
        4:10+1 members.none
            khối không có đơn vị nào | the bloc has no members
        """),
    Case(
        "members that are no list",
        """
        members:
          - id: bac-ninh
        """,
        """
        members:
            id: bac-ninh
        """,
        """
        10:3+1 yaml.syntax
            tệp YAML viết sai: ở đây phải là một khoá; có thể thụt dòng sai hoặc thiếu ngoặc kép | not YAML: did not find expected key
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "a member that is no mapping",
        """
          - id: bac-giang
            name: {vi: Bắc Giang, en: Bac Giang}
            title: {vi: Ban Bắc Giang, en: Board of Bac Giang}
            until: 2025-06-30
        """,
        "  - bac-giang",
        """
        10:5+9 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: id, name, title, since, until, predecessors, outsiders, unverified, source, key | a mapping with id, name, title, since, until, predecessors, outsiders, unverified, source, key
        """),
    Case(
        "predecessors that are no list",
        "[bac-giang]",
        "bac-giang",
        """
        9:19+9 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
]
