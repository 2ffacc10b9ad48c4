// What stands around reports and minutes as papers: who issues them, what they are called, who signs, whom they go to.
import Diagnostics
import Ledger
import Rules

extension Review {
    /// The letter of a paper of the bloc, without those who sign.
    /// - Parameters:
    ///   - code: the letters of its kind in its number: `BC` of a report, `BB` of minutes.
    func letter(
        _ kind: Localized, _ code: (vi: String, en: String), subject: Localized, at moment: Moment
    ) -> Letter {
        let leader = bloc.leadership(in: period).flatMap { bloc.member($0.head) }
        return Letter(
            // The bloc has no seal of its own: its papers are issued by the board that heads it.
            parent: leader == nil ? nil : bloc.title, issuer: leader?.title ?? bloc.title,
            number: Localized(vi: "          /\(code.vi)-KTĐ", en: "          /\(code.en)-KTĐ"),
            place: leader?.name ?? Localized(same: "……………"), date: Day(moment.day) ?? period.end, kind: kind,
            subject: subject, signatories: [])
    }

    fileprivate var filed: [Localized] {
        [
            Localized(vi: "Các đơn vị thành viên của Khối", en: "The member boards of the bloc"),
            Localized(vi: "Lưu: VT, Thường trực Khối", en: "File: the standing committee of the bloc"),
        ]
    }
}

extension Minutes {
    /// The letter of a board's minutes, or of the bloc's.
    public func letter(of board: String? = nil) -> Letter {
        let about = Localized(vi: "kết quả thi đua ", en: " the emulation results, ") + review.period.title
        var letter = review.letter(
            Localized(vi: "Biên bản", en: "Minutes"), ("BB", "BB"),
            subject: board.map {
                Localized(vi: "Thẩm định ", en: "Appraisal of") + about + Localized(same: "\n")
                    + (bloc.member($0)?.title ?? Localized(same: $0))
            } ?? (Localized(vi: "Họp Khối đánh giá ", en: "Meeting of the bloc on") + about),
            at: at)
        letter.signatories = board.map { signatories(of: $0) } ?? signatories.reversed()
        if board == nil { letter.attendants = bloc.members(in: review.period).map(\.title) }
        letter.recipients = review.filed
        letter.annex = annex(of: board)
        return letter
    }
}

extension Report {
    /// The letter of the bloc's report, or of a board's scorecard.
    public var letter: Letter {
        let results = Localized(vi: "Kết quả thi đua ", en: "Emulation results, ") + review.period.title
        var letter =
            board.map { board in
                review.letter(
                    Localized(vi: "Phiếu điểm", en: "Scorecard"), ("PĐ", "PD"),
                    subject: results + Localized(same: "\n")
                        + (review.bloc.member(board)?.title ?? Localized(same: board)),
                    at: at)
            } ?? review.letter(Localized(vi: "Báo cáo", en: "Report"), ("BC", "BC"), subject: results, at: at)
        letter.signatories = [Localized(vi: "TM. Khối thi đua\nKhối trưởng", en: "For the bloc\nHead of the bloc")]
        letter.recipients = review.filed
        return letter
    }
}
