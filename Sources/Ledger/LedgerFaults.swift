// Why a line of a ledger does not hold, or an event cannot be recorded: in words, with how to mend it.
import Diagnostics

/// Why an event cannot be recorded, or a line cannot be read.
package enum LedgerFault: Error, Hashable, Sendable {
    case canonical(CanonicalFault)
    case event(EventFault)
    case refusal(LedgerState.Refusal)
    /// More than ``FileLimits/ledgerLine`` bytes.
    case tooLong
}

extension Event {
    /// Reads a line of a ledger, without its newline.
    init(line: [UInt8]) throws(LedgerFault) {
        let json: CanonicalJSON
        do throws(CanonicalFault) { json = try CanonicalJSON(parsing: line) } catch { throw .canonical(error) }
        do throws(EventFault) { try self.init(json) } catch { throw .event(error) }
    }
}

extension LedgerFault {
    /// A line of the file that does not hold.
    /// - Parameters:
    ///   - place: of the line; the column is found here.
    ///   - line: its bytes, as far as they were read.
    package func diagnostic(at place: Place, line: [UInt8]) -> Diagnostic {
        var place = place
        place.column = column(in: line)
        let message: Localized =
            switch self {
            case .canonical(let fault): fault.message
            case .event(let fault): fault.message
            case .refusal(let refusal): Self.cannotStand + refusal.message
            case .tooLong: Self.tooLongMessage
            }
        return Diagnostic(.error, "ledger.line", at: place, message, mend: mend)
    }

    /// An event that cannot be recorded. Nothing is wrong with the file.
    package var diagnostic: Diagnostic {
        switch self {
        case .refusal(let refusal): Diagnostic(.error, refusal.code, refusal.message, mend: refusal.mend)
        case .tooLong: Diagnostic(.error, "ledger.line-too-long", Self.tooLongMessage, mend: Self.shorten)
        case .event(let fault): Diagnostic(.error, "ledger.event", fault.message)
        case .canonical(let fault): Diagnostic(.error, "ledger.canonical", fault.message)
        }
    }

    private static let cannotStand = Localized(
        vi: "sự kiện này không thể đứng ở đây: ", en: "this event cannot stand here: ")
    private static let tooLongMessage = Localized(
        vi: "một sự kiện dài hơn \(FileLimits.ledgerLine) byte",
        en: "an event has more than \(FileLimits.ledgerLine) bytes")
    private static let shorten = Localized(vi: "viết ngắn lại lý do hoặc nội dung", en: "shorten its reason or text")
    private static let restore = Localized(
        vi: "sổ thi đua chỉ được ghi thêm, không sửa tay: lấy lại tệp này từ bản sao lưu hoặc từ git",
        en: "a ledger is only ever appended to, never edited: restore this file from a backup or from git")

    private var mend: Localized {
        guard case .canonical(let fault) = self else { return Self.restore }
        switch fault.kind {
        case .carriageReturn:
            return Localized(
                vi:
                    "một trình soạn thảo hoặc core.autocrlf của git đã đổi dấu xuống dòng: tắt đi (git config core.autocrlf false), rồi lấy lại tệp này từ bản sao lưu hoặc từ git",
                en:
                    "an editor or git's core.autocrlf changed the line ends: turn that off (git config core.autocrlf false), then restore this file from a backup or from git"
            )
        case .byteOrderMark:
            return Localized(
                vi: "một trình soạn thảo đã lưu lại tệp này: lấy lại tệp từ bản sao lưu hoặc từ git",
                en: "an editor saved this file: restore it from a backup or from git")
        default: return Self.restore
        }
    }

    private func column(in line: [UInt8]) -> Int {
        switch self {
        case .canonical(let fault): LinePlace.column(ofByte: fault.offset, in: line)
        case .event(let fault): LinePlace.column(of: fault.path, in: line)
        case .refusal(let refusal): LinePlace.column(of: refusal.member, in: line)
        case .tooLong: 1
        }
    }
}

extension CanonicalFault {
    /// What is wrong, in words.
    package var message: Localized {
        switch kind {
        case .syntax: Localized(vi: "đây không phải JSON đúng cú pháp", en: "this is not well-formed JSON")
        case .tooDeep: Localized(vi: "JSON lồng quá sâu", en: "the JSON is nested too deeply")
        case .integer:
            Localized(
                vi: "số này không phải số nguyên trong khoảng ±\(CanonicalJSON.greatestInteger)",
                en: "this is no whole number within ±\(CanonicalJSON.greatestInteger)")
        case .duplicateKey(let key):
            Localized(vi: "khoá “\(key)” có hai lần", en: "the key “\(key)” is there twice")
        case .notUTF8: Localized(vi: "dòng này không phải UTF-8", en: "this line is not UTF-8")
        case .notCanonical:
            Localized(
                vi: "JSON không ở dạng chuẩn tắc (RFC 8785), mã băm của nó sẽ khác",
                en: "the JSON is not in its canonical form (RFC 8785), so that its hash would differ")
        case .carriageReturn:
            Localized(
                vi: "dòng kết thúc bằng CR LF, không phải LF: mã băm của nó sẽ khác",
                en: "the line ends in CR LF, not in LF, so that its hash would differ")
        case .byteOrderMark:
            Localized(
                vi: "tệp bắt đầu bằng dấu BOM, sổ thi đua không có dấu này",
                en: "the file begins with a byte order mark, which no ledger has")
        }
    }
}

extension EventFault {
    /// What is wrong, in words.
    package var message: Localized {
        if path.isEmpty {
            return Localized(vi: "dòng này không phải một sự kiện", en: "this line is no event")
        }
        return Localized(
            vi: "“\(path)” thiếu, thừa hoặc có giá trị mà một sự kiện không có",
            en: "“\(path)” is missing, is one too many, or has a value that no event has")
    }
}

extension LedgerState.Refusal {
    /// A stable name for scripts.
    package var code: String {
        switch self {
        case .index, .batch: "ledger.order"
        case .published: "period.published"
        case .alreadySubmitted: "submission.exists"
        case .reference: "ledger.reference"
        case .needsBoard: "ledger.board"
        case .notReopened: "period.not-reopened"
        case .notPublished: "period.not-published"
        case .noFirstReview: "appraisal.no-first-review"
        case .alreadyResolved: "objection.resolved"
        case .votes: "vote.numbers"
        }
    }

    /// What stands against the event, in words.
    package var message: Localized {
        switch self {
        case .index(let expected):
            Localized(
                vi: "số thứ tự phải là \(expected), vì trước nó có \(expected) sự kiện",
                en: "its index has to be \(expected), as there are \(expected) events before it")
        case .batch:
            Localized(
                vi: "nó không khớp với loạt sự kiện được ghi cùng lúc",
                en: "it does not fit the events that were recorded together")
        case .published(let event):
            Localized(vi: "kỳ đã công bố (sự kiện \(event))", en: "the period is published (event \(event))")
        case .alreadySubmitted(let event):
            Localized(
                vi: "đơn vị đã nộp báo cáo (sự kiện \(event))", en: "the board has a report already (event \(event))")
        case .reference(let event):
            Localized(
                vi: "sự kiện \(event) không phải sự kiện mà nó có thể nói đến, hoặc không còn hiệu lực",
                en: "event \(event) is not one that it could refer to, or does not stand any more")
        case .needsBoard: Localized(vi: "sự kiện này phải nêu đơn vị", en: "this event has to name a board")
        case .notReopened:
            Localized(vi: "kỳ đã công bố và chưa được mở lại", en: "the period is published and was not reopened")
        case .notPublished: Localized(vi: "kỳ chưa công bố", en: "the period is not published")
        case .noFirstReview:
            Localized(
                vi: "chưa có thẩm định lần một cho báo cáo đang có hiệu lực",
                en: "the report that stands has no first review yet")
        case .alreadyResolved(let event):
            Localized(
                vi: "kiến nghị này đã được giải quyết (sự kiện \(event))",
                en: "the objection was resolved already (event \(event))")
        case .votes:
            Localized(
                vi: "số phiếu không khớp: có mặt nhiều hơn số được bầu, hoặc phiếu cho một đơn vị nhiều hơn số có mặt",
                en: "the votes do not add up: more present than entitled, or more votes for a board than present")
        }
    }

    /// What a user can do; nil where the program that records is at fault.
    package var mend: Localized? {
        switch self {
        case .index, .batch, .needsBoard: nil
        case .published, .notReopened:
            Localized(vi: "mở lại kỳ bằng `thidua reopen`", en: "reopen the period with `thidua reopen`")
        case .alreadySubmitted:
            Localized(
                vi: "thay báo cáo đó bằng `thidua submit --replace`",
                en: "replace that report with `thidua submit --replace`")
        case .reference: Localized(vi: "xem `thidua status`", en: "see `thidua status`")
        case .notPublished:
            Localized(vi: "công bố kỳ bằng `thidua publish`", en: "publish the period with `thidua publish`")
        case .noFirstReview:
            Localized(
                vi: "thẩm định lần một trước, bằng `thidua appraise`",
                en: "do the first review first, with `thidua appraise`")
        case .alreadyResolved:
            Localized(
                vi: "muốn xem xét lại thì đơn vị gửi kiến nghị mới bằng `thidua object`",
                en: "to look at it again, the board objects anew with `thidua object`")
        case .votes: Localized(vi: "đếm lại số phiếu", en: "count the votes again")
        }
    }

    /// The member of the event that shows it.
    fileprivate var member: String {
        switch self {
        case .index: "index"
        case .batch: "batch"
        case .published, .notPublished: "period"
        case .alreadySubmitted, .needsBoard: "board"
        case .reference, .alreadyResolved: "is.of"
        case .notReopened: "event"
        case .noFirstReview: "is.review"
        case .votes: "is"
        }
    }
}
