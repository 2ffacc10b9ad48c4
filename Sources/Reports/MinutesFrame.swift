// What makes minutes of a meeting: when and where, who led it, who was there; what was said and concluded; how it was closed.
// The ledger knows none of this: it is left to be filled in by hand, and nothing is made up.
import Diagnostics
import Rules

extension Minutes {
    private static let dots = "……………………"

    /// When and where the bloc met, who led, wrote and came.
    var meeting: [Localized] {
        let members = bloc.members(in: review.period)
        let head = bloc.leadership(in: review.period).flatMap { bloc.member($0.head) }
        return [
            time, place,
            Localized(vi: "Chủ trì: ông/bà \(Self.dots), khối trưởng", en: "Chair: \(Self.dots), head of the bloc")
                + (head.map { Localized(same: " (") + $0.title + Localized(same: ")") } ?? Localized(same: "")),
            secretary,
            Localized(
                vi: "Thành phần: có mặt ……/\(members.count) đơn vị thành viên (",
                en: "Attendance: …… of \(members.count) member boards present (")
                + review.list(members.map(\.id)) + Localized(same: ")"),
            Localized(vi: "Vắng mặt: \(Self.dots)", en: "Absent: \(Self.dots)"),
        ]
    }

    /// When and where a board was appraised, and by whom.
    func appraisalMeeting(_ member: Member) -> [Localized] {
        [
            time, place, Localized(vi: "Chủ trì: ông/bà \(Self.dots)", en: "Chair: \(Self.dots)"), secretary,
            Localized(vi: "Thành phần: đại diện ", en: "Attendance: for ") + member.title
                + Localized(
                    vi: ": ông/bà \(Self.dots); tổ thẩm định: ông/bà \(Self.dots)",
                    en: ": \(Self.dots); for those who appraised: \(Self.dots)"),
        ]
    }

    private var time: Localized {
        Localized(
            vi: "Thời gian: …… giờ ……, ngày …… tháng …… năm ………", en: "Time: …… (hour) on …… (day, month, year)")
    }

    private var place: Localized { Localized(vi: "Địa điểm: \(Self.dots)", en: "Place: \(Self.dots)") }

    private var secretary: Localized {
        Localized(vi: "Thư ký: ông/bà \(Self.dots)", en: "Secretary: \(Self.dots)")
    }

    /// Room for what was said and concluded, and the sentence that closes minutes.
    var closing: [Document.Block] {
        let room = Localized(same: String(repeating: "…", count: 120))
        return [
            .heading(Localized(vi: "Ý kiến thảo luận", en: "Discussion")), .paragraph(room),
            .heading(Localized(vi: "Kết luận", en: "Conclusion")), .paragraph(room),
            .paragraph(
                Localized(
                    vi: "Biên bản lập xong vào hồi …… giờ ……, ngày …… tháng …… năm ………, đã đọc cho các thành viên cùng "
                        + "nghe và thống nhất ký tên.",
                    en:
                        "These minutes were finished at …… (hour) on …… (day, month, year), were read out to those present "
                        + "and are signed by them in agreement.")),
        ]
    }

    /// What the meeting had before it.
    static let basis = Localized(vi: "Căn cứ và số liệu", en: "Basis and figures")

    /// Points of a criterion as minutes state them; a board that was not given a criterion has none, not nought.
    static let notAssigned = Localized(vi: "không giao", en: "not assigned")
}
