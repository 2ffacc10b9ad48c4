// What is wrong with deadlines and ballots, and what is read of them where nothing is.
import Diagnostics
import Testing

@testable import Rules

private func read(_ lines: String) throws -> Edition {
    let text = Fixture.changed(Fixture.edition, "points: 10\n", "points: 10\n\(lines)\n")
    let (edition, findings) = Edition.read(text, file: "e.yaml")
    #expect(findings.listed == "")
    return try #require(edition)
}

@Suite("Deadlines and ballots") struct ProceedingsTests {
    @Test func `days are read in both languages, however their marks are typed`() throws {
        let deadlines = try read("deadlines: {submit: 10 days, appraise: 25 ngày, object: 1 day}").deadlines
        #expect(deadlines == Deadlines(submit: 10, appraise: 25, object: 1))
        // The grave accent as a mark of its own.
        #expect(try read("deadlines: {submit: 0 nga\u{300}y}").deadlines == Deadlines(submit: 0))
        #expect(try read("").deadlines == Deadlines())
    }

    @Test func `a deadline is counted from the last day of the period, over months and leap days`() throws {
        let deadlines = Deadlines(submit: 10, appraise: 60, object: 5)
        let half = try #require(Period("2024-H1"))
        #expect(deadlines.submissionDue(for: half)?.description == "2024-07-10")
        // 31 days of July, then 29 of August.
        #expect(deadlines.appraisalDue(for: half)?.description == "2024-08-29")
        // 2023-12-31 and 31 + 29 days.
        #expect(Deadlines(submit: 60).submissionDue(for: try #require(Period("2023")))?.description == "2024-02-29")
        #expect(deadlines.objectionDue(after: Day(year: 2024, month: 12, day: 29))?.description == "2025-01-03")
        #expect(Deadlines().submissionDue(for: half) == nil)
    }

    @Test func `days late are negative for a report that came early`() {
        let due = Day(year: 2024, month: 7, day: 10)
        func days(_ month: Int, _ day: Int) -> Int {
            Lateness(handedIn: Day(year: 2024, month: month, day: day), due: due, event: 3).days
        }
        #expect(days(7, 12) == 2)
        #expect(days(7, 10) == 0)
        #expect(days(6, 30) == -10)
        #expect(days(8, 1) == 22)
    }

    @Test func `a ballot has all that decides it`() throws {
        let ballots = try read(
            """
            ballots:
              - {id: flag, title: {vi: Cờ, en: Flag}, threshold: 1/2, majority: more, of: members, quota: 1, quorum: 2/3}
              - {id: title, title: {vi: Danh hiệu, en: Title}, threshold: 2/3, majority: at least, of: present}
            """
        ).ballots
        #expect(ballots.map(\.id) == ["flag", "title"])
        #expect(ballots.map(\.threshold.fractionText) == ["1/2", "2/3"])
        #expect(ballots.map(\.isEnough) == [false, true])
        #expect(ballots.map(\.of) == [.members, .present])
        #expect(ballots.map(\.quota) == [1, nil])
        #expect(ballots.map { $0.quorum?.fractionText } == ["2/3", nil])
    }

    @Test("each mistake is told with its spot", arguments: proceedingsFindings)
    func findings(_ test: Case) {
        let (findings, isLoaded) = test.read()
        #expect(findings == test.findings)
        #expect(isLoaded == test.findings.warnsOnly)
    }

    @Test func `a rule that reads daysLate without a deadline is pointed out`() throws {
        let rule = Fixture.changed(Fixture.edition, "score: points", "score: if daysLate > 0 then 0 else points")
        let edition = try #require(Edition.read(rule, file: "e.yaml").edition)
        #expect(deadlineFindings(of: edition).map(\.code) == ["edition.no-deadline"])
        let due = Fixture.changed(rule, "points: 10\n", "points: 10\ndeadlines: {submit: 10 days}\n")
        #expect(deadlineFindings(of: try #require(Edition.read(due, file: "e.yaml").edition)).isEmpty)
    }
}

private let proceedingsFindings: [Case] = [
    Case(
        "half a day, a number alone, other units, too many days", "points: 10\n",
        """
        points: 10
        deadlines: {submit: 10.5 days, appraise: 25, object: 2 weeks}

        """,
        """
        8:21+9 edition.days
            “10.5 days” không phải là số ngày | “10.5 days” is not a number of days
            cần: số ngày nguyên từ 0 đến 366, ví dụ 10 ngày hoặc 10 days | whole days from 0 to 366, such as 10 days or 10 ngày
            sửa: hạn tính theo ngày lịch, không có nửa ngày | deadlines are counted in calendar days, there are no halves
        8:42+2 edition.days
            “25” không phải là số ngày | “25” is not a number of days
            cần: số ngày nguyên từ 0 đến 366, ví dụ 10 ngày hoặc 10 days | whole days from 0 to 366, such as 10 days or 10 ngày
            sửa: viết 25 days | write 25 days
        8:54+7 edition.days
            “2 weeks” không phải là số ngày | “2 weeks” is not a number of days
            cần: số ngày nguyên từ 0 đến 366, ví dụ 10 ngày hoặc 10 days | whole days from 0 to 366, such as 10 days or 10 ngày
        """),
    Case(
        "days below zero and beyond a year, and a key that is not known", "points: 10\n",
        """
        points: 10
        deadlines: {submit: -1 days, object: 367 days, apraise: 25 days}

        """,
        """
        8:21+7 edition.days
            “-1 days” không phải là số ngày | “-1 days” is not a number of days
            cần: số ngày nguyên từ 0 đến 366, ví dụ 10 ngày hoặc 10 days | whole days from 0 to 366, such as 10 days or 10 ngày
        8:38+8 edition.days
            “367 days” không phải là số ngày | “367 days” is not a number of days
            cần: số ngày nguyên từ 0 đến 366, ví dụ 10 ngày hoặc 10 days | whole days from 0 to 366, such as 10 days or 10 ngày
        8:48+7 edition.unknown-key
            khoá “apraise” không có ở đây | there is no key “apraise” here
            cần: submit, appraise, object
            sửa: có phải “appraise”? | did you mean “appraise”?
        """),
    Case(
        "appraisals that are due before reports", "points: 10\n",
        """
        points: 10
        deadlines: {submit: 10 days, appraise: 9 days}

        """,
        """
        8:40+6 edition.days warning
            hạn thẩm định (9 ngày) hết trước hạn nộp báo cáo (10 ngày) | appraisals are due (9 days) before reports are (10 days)
            sửa: cả hai cùng tính từ ngày cuối kỳ | both are counted from the last day of the period
        """),
    Case(
        "no deadline at all", "points: 10\n", "points: 10\ndeadlines: {}\n",
        """
        8:12+1 edition.empty
            giá trị trống | the value is empty
            cần: submit, appraise, object
        """),
    Case(
        "a threshold that nobody can pass, one above all, a quorum of nobody", "points: 10\n",
        """
        points: 10
        ballots:
          - {id: a, title: {vi: x, en: y}, threshold: 1, majority: more, of: members}
          - {id: b, title: {vi: x, en: y}, threshold: 50, majority: at least, of: present, quorum: 0}

        """,
        """
        9:47+1 edition.number
            1 không hợp lệ ở đây | 1 is not valid here
            cần: một phần, từ 0 đến dưới 1: 1/2 là quá bán | a share, from 0 to below 1: 1/2 is a majority
        10:47+2 edition.number
            50 không hợp lệ ở đây | 50 is not valid here
            cần: một phần, trên 0 đến 1: 2/3 | a share, above 0 up to 1: 2/3
        10:92+1 edition.number
            0 không hợp lệ ở đây | 0 is not valid here
            cần: một phần, trên 0 đến 1: 2/3 | a share, above 0 up to 1: 2/3
        """),
    Case(
        "a name that stands twice", "points: 10\n",
        """
        points: 10
        ballots:
          - {id: b, title: {vi: x, en: y}, threshold: 1/2, majority: more, of: members}
          - {id: b, title: {vi: x, en: y}, threshold: 1/2, majority: more, of: members}

        """,
        """
        10:10+1 edition.duplicate-id
            “b” đã dùng ở dòng 9 | “b” is already used on line 9
        """),
    Case(
        "a reserved name, choices that are none, no seats", "points: 10\n",
        """
        points: 10
        ballots:
          - {id: tie, title: {vi: x, en: y}, threshold: 1/2, majority: more, of: members}
          - {id: b, title: {vi: x, en: y}, threshold: 1/2, majority: more, of: members}
          - {id: b, title: {vi: x, en: y}, threshold: 1/2, majority: most, of: all}
          - {id: b, title: {vi: x, en: y}, threshold: 1/2, majority: more, of: members, quota: 0}

        """,
        """
        9:10+3 edition.ballot
            “tie” là tên dành cho bỏ phiếu giữa các đơn vị bằng nhau | “tie” is the name of votes on boards that are equal
            sửa: đặt tên khác | give it another name
        11:62+4 edition.unknown-value
            không có lựa chọn “most” | “most” is not a choice here
            cần: more | at least
            sửa: có phải “more”? | did you mean “more”?
        11:72+3 edition.unknown-value
            không có lựa chọn “all” | “all” is not a choice here
            cần: members | present
        12:88+1 edition.number
            0 không hợp lệ ở đây | 0 is not valid here
            cần: số nguyên từ 1 đến 10000 | a whole number from 1 to 10000
        """),
]
