// What stands around a report as a paper: who issues it, what it is called, who signs it.
import Diagnostics
import Rules

extension Report {
    public var letter: Letter {
        let leadership = review.bloc.leadership(in: review.period)
        let about =
            board.map { review.name($0) + Localized(same: ", ") } ?? Localized(same: "")
        return Letter(
            parent: nil, issuer: review.bloc.title,
            number: Localized(vi: "Số:      /BC-KTĐ", en: "No.      /BC-KTĐ"),
            place: leadership.map { review.name($0.head) } ?? Localized(same: "…"),
            date: Day(at.day) ?? review.period.end,
            kind: board == nil
                ? Localized(vi: "BÁO CÁO", en: "REPORT") : Localized(vi: "PHIẾU ĐIỂM", en: "SCORECARD"),
            subject: about + review.period.title,
            signatories: [Localized(vi: "KHỐI TRƯỞNG", en: "HEAD OF THE BLOC")],
            recipients: [
                Localized(vi: "Các đơn vị thành viên;", en: "The members of the bloc;"),
                Localized(vi: "Lưu: VT.", en: "File."),
            ])
    }
}
