// What a receipt proves, in plain words: who sent or did what, when, and at which place of which log it stands.
import Diagnostics
import Ledger

/// A receipt that was checked.
public struct ReceiptReport: Sendable {
    public var proven: Receipt.Proven
    public var key: VerifierKey
    /// A file that was compared: what the event calls it; nil if no file was.
    public var matched: ObjectReference?
    /// The member's key by which its signature was checked and holds; nil if that was not checked.
    public var member: VerifierKey?

    public init(_ proven: Receipt.Proven, key: VerifierKey, matched: ObjectReference? = nil) {
        self.proven = proven
        self.key = key
        self.matched = matched
    }

    private var event: Event { proven.event }

    /// The file that the event is about: as received, or the published ranking.
    private var file: ObjectReference? { event.action.objects.first }

    public var document: Document {
        var bullets = [what, Localized(vi: "Thời điểm ghi: \(event.at)", en: "Recorded as of: \(event.at)"), who]
        if let file {
            bullets.append(
                Localized(vi: "Tệp: ", en: "File: ")
                    + Localized(same: (file.name.map { "“\($0)”, " } ?? "") + "SHA-256 \(file.digest)"))
        }
        if let matched {
            bullets.append(
                Localized(
                    vi: "Tệp đưa ra đúng là tệp đã ghi, từng byte một (\(matched.label)).",
                    en: "The file shown is the very file that was recorded, byte for byte (\(matched.label))."))
        }
        bullets.append(
            Localized(
                vi:
                    "Chỗ trong sổ: sự kiện \(event.index), dòng \(event.index + 1), trong sổ “\(proven.checkpoint.origin)” khi sổ có \(proven.checkpoint.size) dòng; người giữ khoá \(key.label) đã ký.",
                en:
                    "Its place: event \(event.index), line \(event.index + 1) of the log “\(proven.checkpoint.origin)” when it had \(proven.checkpoint.size) lines; signed by the holder of the key \(key.label)."
            ))
        return Document([
            .title(Localized(vi: "Biên nhận đúng", en: "The receipt holds")), .bullets(bullets),
            .paragraph(
                Localized(
                    vi:
                        "Điều được chứng minh: người giữ khoá đã ký một sổ có dòng này ở đúng chỗ này. Thời điểm và tên người là do người ghi nêu ra. Sổ hôm nay có còn giữ dòng này không: chạy `thidua ledger consistency` với biên nhận này.",
                    en:
                        "What is proven: the holder of the key signed a log with this line at this place. The time and the name are as stated by whoever recorded it. Whether the log still holds the line today: run `thidua ledger consistency` with this receipt."
                )),
        ])
    }

    private var what: Localized {
        let board = event.board ?? "—"
        let period = event.period
        return switch event.action {
        case .submitted:
            Localized(
                vi: "Đơn vị “\(board)” đã gửi báo cáo kỳ \(period).",
                en: "The board “\(board)” sent its report for \(period).")
        case .replaced(_, let of):
            Localized(
                vi: "Đơn vị “\(board)” đã gửi báo cáo kỳ \(period) thay cho báo cáo ở sự kiện \(of).",
                en: "The board “\(board)” sent a report for \(period) in place of the one of event \(of).")
        case .withdrawn(let of, let reason):
            Localized(
                vi: "Báo cáo của “\(board)” ở sự kiện \(of) đã được rút: \(reason)",
                en: "The report of “\(board)” of event \(of) was withdrawn: \(reason)")
        case .awarded: Localized(vi: "Điểm chấm kỳ \(period) đã được ghi.", en: "Points were awarded for \(period).")
        case .appraised(let record):
            Localized(
                vi: "Báo cáo của “\(board)” ở sự kiện \(record.of), kỳ \(period), đã được thẩm định.",
                en: "The report of “\(board)” of event \(record.of), \(period), was appraised.")
        case .objected(let objection):
            Localized(
                vi: "Đơn vị “\(board)” đã kiến nghị về sự kiện \(objection.of): \(objection.text)",
                en: "The board “\(board)” objected to event \(objection.of): \(objection.text)")
        case .resolved(let resolution):
            Localized(
                vi:
                    "Kiến nghị ở sự kiện \(resolution.of) đã được \(resolution.outcome == .accepted ? "chấp nhận" : "trả lời không chấp nhận"): \(resolution.reason)",
                en: "The objection of event \(resolution.of) was \(resolution.outcome.rawValue): \(resolution.reason)")
        case .voted(let vote):
            Localized(
                vi: "Đã bỏ phiếu “\(vote.ballot)” kỳ \(period).",
                en: "The ballot “\(vote.ballot)” of \(period) was held.")
        case .published:
            Localized(vi: "Xếp hạng kỳ \(period) đã được công bố.", en: "The ranking of \(period) was published.")
        case .reopened(let of, let reason):
            Localized(
                vi: "Kỳ \(period), công bố ở sự kiện \(of), đã được mở lại: \(reason)",
                en: "\(period), published by event \(of), was opened again: \(reason)")
        case .corrected(_, let of, let reason):
            Localized(
                vi: "Xếp hạng kỳ \(period) đã được công bố lại, thay sự kiện \(of): \(reason)",
                en: "The ranking of \(period) was published anew, correcting event \(of): \(reason)")
        }
    }

    private var who: Localized {
        let role =
            switch event.by.role {
            case .board: Localized(vi: "thay mặt đơn vị", en: "for the board")
            case .head: Localized(vi: "khối trưởng", en: "head of the bloc")
            case .deputy: Localized(vi: "khối phó", en: "deputy head")
            case .team(let name): Localized(vi: "tổ “\(name)”", en: "team “\(name)”")
            }
        let signed =
            event.signature.map { signature in
                member.map {
                    Localized(
                        vi: "; có chữ ký đúng bằng khoá của đơn vị \($0.label)",
                        en: "; signed with the member's key \($0.label), and that holds")
                }
                    ?? Localized(
                        vi: "; có chữ ký bằng khoá \(signature.key), chưa kiểm tra (thêm --member-key)",
                        en: "; signed with the key \(signature.key), which was not checked (add --member-key)")
            } ?? Localized(same: "")
        return Localized(vi: "Người ghi: \(event.by.name) (", en: "Recorded by: \(event.by.name) (") + role
            + Localized(same: ")") + signed
    }

    public var json: JSON {
        .object([
            ("format", .string("thidua.receipt-verification/1")), ("holds", .bool(true)),
            ("event", .string(event.action.name)), ("index", .number("\(event.index)")),
            ("period", .string(event.period)), ("board", .text(event.board)), ("at", .string(event.at.description)),
            ("by", .string(event.by.name)), ("signedBy", .text(event.signature?.key)),
            ("signatureChecked", .bool(member != nil)),
            (
                "files",
                .array(
                    event.action.objects.map { file in
                        .object([
                            ("label", .string(file.label)), ("name", .text(file.name)),
                            ("sha256", .string(file.digest.description)),
                        ])
                    })
            ),
            ("matchedFile", .text(matched?.label)), ("checkpoint", proven.checkpoint.json),
            ("key", .string(key.description)), ("line", .string(event.line)),
        ])
    }
}
