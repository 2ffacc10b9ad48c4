// Why a note, a checkpoint or a receipt does not hold, in words for people.
import Diagnostics

extension SignedNote.Fault {
    var message: Localized {
        switch self {
        case .tooLarge:
            Localized(vi: "tệp quá lớn hoặc có quá nhiều chữ ký", en: "it is too large or has too many signatures")
        case .notUTF8: Localized(vi: "tệp không phải văn bản UTF-8", en: "it is not UTF-8 text")
        case .controlCharacter: Localized(vi: "có ký tự điều khiển", en: "it has control characters")
        case .noSignatures: Localized(vi: "không có chữ ký nào", en: "there are no signatures")
        case .signatureLine(let number):
            Localized(vi: "dòng chữ ký thứ \(number) không đúng dạng", en: "signature line \(number) is not one")
        case .text: Localized(vi: "văn bản không kết thúc bằng xuống dòng", en: "the text does not end with a newline")
        case .notSigned: Localized(vi: "không có chữ ký của khoá này", en: "it is not signed with this key")
        case .badSignature:
            Localized(
                vi: "chữ ký không khớp: nội dung đã bị sửa sau khi ký, hoặc chữ ký là giả",
                en: "the signature does not fit: the text was changed after it was signed, or the signature is forged")
        }
    }
}

extension CheckpointFault {
    var message: Localized {
        switch self {
        case .note(let fault): fault.message
        case .text: Localized(vi: "nội dung đã ký không phải điểm chốt sổ", en: "the signed text is no checkpoint")
        case .origin(let origin):
            Localized(
                vi: "đây là điểm chốt của sổ khác: “\(origin)”", en: "it is the checkpoint of another log: “\(origin)”")
        }
    }

    public func diagnostic(at place: Place, key: VerifierKey) -> Diagnostic {
        Diagnostic(
            .error, "ledger.checkpoint", at: place,
            Localized(vi: "điểm chốt sổ không đúng: ", en: "the checkpoint does not hold: ") + message,
            expected: Localized(
                vi: "điểm chốt ký bằng khoá \(key.label)", en: "a checkpoint signed with the key \(key.label)"),
            mend: Localized(
                vi: "lấy lại tệp này từ bản sao lưu hoặc từ git; nếu khoá không đúng thì nêu khoá đúng bằng --key",
                en:
                    "restore this file from a backup or from git; if the key is the wrong one, give the right one with --key"
            ))
    }
}

extension Receipt.Fault {
    /// - Parameters:
    ///   - file: of the receipt.
    ///   - key: that it was checked by.
    public func diagnostic(of file: String, key: VerifierKey) -> Diagnostic {
        var place = Place(file: file, line: 1, column: 1)
        let (code, message): (String, Localized)
        switch self {
        case .tooLarge:
            (code, message) = ("receipt.format", Localized(vi: "biên nhận quá lớn", en: "the receipt is too large"))
        case .notAReceipt:
            (code, message) = (
                "receipt.format", Localized(vi: "tệp này không phải biên nhận", en: "this file is no receipt")
            )
        case .line(let number):
            place.line = number
            (code, message) = (
                "receipt.format",
                Localized(vi: "dòng này không đúng dạng của biên nhận", en: "this line is not what a receipt has here")
            )
        case .noEvent:
            place.line = 2
            (code, message) = (
                "receipt.format",
                Localized(
                    vi: "biên nhận không kèm dòng sổ (“extra”)", en: "the receipt does not carry its line (“extra”)")
            )
        case .checkpoint(let fault):
            (code, message) = (
                "receipt.signature",
                Localized(
                    vi: "điểm chốt trong biên nhận không đúng: ", en: "the checkpoint in the receipt does not hold: ")
                    + fault.message
            )
        case .proof:
            (code, message) = (
                "receipt.proof",
                Localized(
                    vi: "dòng sổ không nằm ở chỗ đó trong sổ đã ký: biên nhận đã bị sửa hoặc là giả",
                    en: "the line does not stand at that place of the signed log: the receipt was changed or is forged")
            )
        case .event:
            (code, message) = (
                "receipt.event",
                Localized(
                    vi: "dòng này có trong sổ, nhưng phiên bản này không đọc được sự kiện ấy",
                    en: "the line is in the log, but this version does not know such an event")
            )
        }
        return Diagnostic(
            .error, code, at: place, message,
            expected: expected(key), mend: mend)
    }

    private func expected(_ key: VerifierKey) -> Localized? {
        switch self {
        case .checkpoint:
            Localized(
                vi: "điểm chốt ký bằng khoá \(key.label)", en: "a checkpoint signed with the key \(key.label)")
        case .proof, .event: nil
        case .tooLarge, .notAReceipt, .line, .noEvent: Localized(same: Receipt.head)
        }
    }

    private var mend: Localized {
        switch self {
        case .checkpoint:
            Localized(
                vi: "nếu sổ dùng khoá khác thì nêu khoá ấy bằng --key; nếu không, biên nhận này không có giá trị",
                en: "if the log has another key, give it with --key; otherwise this receipt is worth nothing")
        case .proof:
            Localized(
                vi: "dùng lại bản gốc của biên nhận, hoặc xin biên nhận mới: thidua ledger receipt",
                en: "use the receipt as it was given, or ask for another: thidua ledger receipt")
        case .event:
            Localized(vi: "kiểm tra bằng phiên bản thidua mới hơn", en: "check it with a newer version of thidua")
        case .tooLarge, .notAReceipt, .line, .noEvent:
            Localized(
                vi: "đưa đúng tệp mà `thidua ledger receipt` đã ghi, không sửa gì",
                en: "give the very file that `thidua ledger receipt` wrote, unchanged")
        }
    }
}
