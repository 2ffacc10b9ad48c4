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
                vi: "điểm chốt ký bằng khoá \(key.label)", en: "a checkpoint signed with the key \(key.label)"))
    }
}

extension Receipt.Fault {
    /// - Parameter file: of the receipt.
    public func diagnostic(of file: String) -> Diagnostic {
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
            expected: code == "receipt.format" ? Localized(same: "c2sp.org/tlog-proof@v1") : nil)
    }
}
