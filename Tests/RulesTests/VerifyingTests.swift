// A report as its appraisals leave it, line by line.
import Diagnostics
import Testing

@testable import Rules

private let period = Period(year: 2024, part: .h1)
private let form = Place(file: "phieu.csv", line: 2, column: 4)
private let minutes = Place(file: "tham-dinh.yaml", line: 7, column: 3)
private let head = Localized(vi: "Khối trưởng", en: "Head")
private let export = FigureKey("export", .actual)
private let plan = FigureKey("export", .plan)
private let solutions = FigureKey("solutions", .actual)

private func submission() -> Submission {
    var submission = Submission(board: "a", period: period)
    let document = Evidence(title: "Báo cáo", number: "12")
    submission.figures[export] = Figure(
        value: .number(520), isEstimate: true, evidence: document, note: "theo hải quan", written: "ước 520",
        origin: form)
    submission.figures[plan] = Figure(value: .number(1000), evidence: document, origin: form)
    submission.figures[solutions] = Figure(value: .number(8), evidence: Evidence(title: "Danh sách"), origin: form)
    submission.selfScores["A.1"] = Figure(value: .number(10), origin: form)
    return submission
}

private func appraisal(_ change: (inout Appraisal) -> Void, board: String = "a") -> Appraisal {
    var appraisal = Appraisal(board: board, period: period)
    change(&appraisal)
    return appraisal
}

private func line(_ value: Quantity?, _ reason: String) -> VerifiedFigure {
    VerifiedFigure(value: value, reason: reason, origin: minutes)
}

@Test("a verified figure takes the place of the submitted one and says why")
func verifiedFigure() throws {
    let first = appraisal { $0.figures[solutions] = line(.number(4), "4 được công nhận") }
    let verified = submission().verified(by: [(first, head, 7)])
    let figure = try #require(verified.figures[solutions])
    #expect(figure.value == .number(4))
    #expect(figure.evidence?.title == "Danh sách")
    #expect(
        figure.verification
            == Verification(
                submitted: .number(8), found: .number(4), reason: "4 được công nhận", by: head, event: 7,
                origin: minutes))
    #expect(verified.figures[export] == submission().figures[export])
    #expect(verified.selfScores == submission().selfScores)
}

@Test("an estimate that was verified is none any more, and has no text of its own")
func verifiedEstimate() throws {
    let first = appraisal { $0.figures[export] = line(.number(518), "số chính thức") }
    let figure = try #require(submission().verified(by: [(first, head, 7)]).figures[export])
    #expect(figure.isEstimate == false)
    #expect(figure.written == nil)
    #expect(figure.note == "theo hải quan")
}

@Test("a later appraisal overrides an earlier one line by line")
func laterAppraisal() {
    let first = appraisal {
        $0.figures[solutions] = line(.number(4), "một")
        $0.figures[export] = line(.number(500), "hai")
    }
    let second = appraisal { $0.figures[solutions] = line(.number(8), "đã bổ sung") }
    let verified = submission().verified(by: [(first, head, 7), (second, Localized(same: "x"), 9)])
    #expect(verified.figures[solutions]?.value == .number(8))
    #expect(verified.figures[solutions]?.verification?.event == 9)
    // What the first found is not lost where the second comes back to the board's own figure.
    let steps = verified.figures[solutions]?.verification?.steps ?? []
    #expect(steps.map(\.found) == [.number(4), .number(8)])
    #expect(steps.map(\.reason) == ["một", "đã bổ sung"] && steps.map(\.event) == [7, 9])
    #expect(steps.map(\.submitted) == [.number(8), .number(8)] && steps.allSatisfy(\.earlier.isEmpty))
    #expect(verified.figures[solutions]?.verification?.hasMoved == true)
    #expect(verified.figures[export]?.verification?.earlier == [])
    #expect(verified.figures[export]?.value == .number(500))
    #expect(verified.figures[export]?.verification?.event == 7)
}

@Test("a figure that is not accepted at all is missing, with the reason; it can come back")
func unacceptedFigure() throws {
    let first = appraisal {
        $0.figures[export] = line(nil, "không có tài liệu")
        $0.evidence["export"] = EvidenceDecision(isAccepted: false, origin: minutes)
    }
    let refused = submission().verified(by: [(first, head, 7)])
    #expect(refused.figures[export] == nil)
    #expect(
        refused.gaps[export]
            == Localized(
                vi: "thẩm định không công nhận: không có tài liệu",
                en: "not accepted by the appraisal: không có tài liệu"))
    #expect(refused.unaccepted[export]?.submitted == .number(520))
    #expect(refused.unaccepted[export]?.event == 7)

    let second = appraisal {
        $0.figures[export] = line(.number(520), "đã bổ sung tài liệu")
        $0.evidence["export"] = EvidenceDecision(isAccepted: true, origin: minutes)
    }
    let back = submission().verified(by: [(first, head, 7), (second, head, 8)])
    #expect(back.gaps[export] == nil)
    #expect(back.unaccepted == [:])
    let figure = try #require(back.figures[export])
    #expect(figure.value == .number(520))
    #expect(figure.isEstimate)
    #expect(figure.written == "ước 520")
    #expect(figure.evidence?.number == "12")
}

@Test("a document that is not accepted is none for the rules, and the decision is kept")
func refusedEvidence() {
    let first = appraisal {
        $0.evidence["export"] = EvidenceDecision(isAccepted: false, reason: "quá hạn", origin: minutes)
    }
    let verified = submission().verified(by: [(first, head, 7)])
    #expect(verified.figures[export]?.evidence == nil)
    #expect(verified.figures[plan]?.evidence == nil)
    #expect(verified.figures[export]?.value == .number(520))
    #expect(verified.figures[export]?.verification == nil)
    #expect(verified.figures[solutions]?.evidence != nil)
    let review = verified.evidenceReviews["export"]
    #expect(review?.submitted == [Evidence(title: "Báo cáo", number: "12")])
    #expect(review?.decision.reason == "quá hạn")
    #expect(review?.event == 7)
}

@Test("a figure that the board had not submitted can be put in")
func addedFigure() {
    let previous = FigureKey("export", .previous)
    let first = appraisal { $0.figures[previous] = line(.number(431), "theo báo cáo năm trước") }
    let figure = submission().verified(by: [(first, head, 7)]).figures[previous]
    #expect(figure?.value == .number(431))
    #expect(figure?.origin == minutes)
    #expect(figure?.verification?.submitted == nil)
    #expect(figure?.verification != nil)
}

@Test("appraisals of others change nothing")
func foreignAppraisal() {
    let other = appraisal({ $0.figures[export] = line(.number(1), "x") }, board: "b")
    #expect(submission().verified(by: [(other, head, 7)]) == submission())
    #expect(submission().verified(by: []) == submission())
}

@Test("points of appraisals override awarded ones, later ones earlier ones")
func pointsOverride() {
    func award(_ board: String, _ criterion: String, _ points: Int) -> Award {
        Award(board: board, criterion: criterion, points: .init(points), origin: form)
    }
    let awards = [award("a", "C.1", 30), award("b", "C.1", 20)]
    let first = appraisal { $0.points = ["C.1": award("a", "C.1", 25), "C.2": award("a", "C.2", 5)] }
    let second = appraisal { $0.points = ["C.1": award("a", "C.1", 27)] }
    #expect(awards.overridden(by: []) == awards)
    #expect(
        awards.overridden(by: [first, second]) == [
            award("a", "C.1", 27), award("b", "C.1", 20), award("a", "C.2", 5),
        ])
}
