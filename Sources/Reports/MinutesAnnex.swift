// The annex of minutes: what the ledger was when they were made, and its events, so that whoever signs can find each one again.
import Diagnostics
import Ledger

extension Minutes {
    /// Stands after the signatures. Events are those of the period, or of one board in it.
    func annex(of board: String? = nil) -> [Document.Block] {
        let events = events(of: board)
        guard seal != nil || !events.isEmpty else { return [] }
        var blocks: [Document.Block] = [.heading(Localized(vi: "Phụ lục: sổ thi đua", en: "Annex: the ledger"))]
        blocks += sealBlocks.dropFirst()
        guard !events.isEmpty else { return blocks }
        let table = Table(
            [
                .right(vi: "Sự kiện", en: "Event"), .left(vi: "Lúc", en: "At"), .left(vi: "Đơn vị", en: "Board"),
                .left(vi: "Nội dung", en: "What"), .left(vi: "Người ghi", en: "Recorded by"),
            ],
            events.map { event in
                [
                    Localized(same: "\(event.index)"), day(event.at),
                    event.board.map { review.name($0) } ?? Localized(same: "–"), event.action.title, person(event.by),
                ]
            })
        return blocks + [.table(table)] + published
    }

    /// The ledger's size and root, and its signed checkpoint if there is one.
    var sealBlocks: [Document.Block] {
        guard let seal else { return [] }
        let note = seal.note.map { note in
            note.split(separator: "\n", omittingEmptySubsequences: false).map { Localized(same: String($0)) }
        }
        return [.heading(Localized(vi: "Sổ thi đua", en: "The ledger")), .bullets(bullets(seal))]
            + (note.map { [.lines($0)] } ?? [])
    }

    private func bullets(_ seal: Seal) -> [Localized] {
        [
            Localized(vi: "\(seal.size) sự kiện", en: "\(seal.size) \(seal.size == 1 ? "event" : "events")"),
            Localized(
                vi: "gốc cây băm (SHA-256): \(seal.root.bytes.base64Text)",
                en: "root of the hash tree (SHA-256): \(seal.root.bytes.base64Text)"),
            seal.contradiction.map { why in
                Localized(
                    vi: "ĐIỂM CHỐT ĐÃ KÝ KHÔNG KHỚP VỚI SỔ NÀY: ", en: "THE SIGNED CHECKPOINT CONTRADICTS THIS LEDGER: "
                )
                    + why
            }
                ?? (seal.note == nil
                    ? Localized(vi: "chưa có điểm chốt sổ được ký", en: "there is no signed checkpoint")
                    : Localized(vi: "điểm chốt sổ đã ký:", en: "signed checkpoint:")),
        ]
    }

    /// The hash of each ranking that was published.
    private var published: [Document.Block] {
        let items = record.publications.map { publication in
            let (event, hash) = (publication.event.index, publication.content.ranking.digest.description)
            return Localized(
                vi: "bảng xếp hạng công bố ở sự kiện \(event): SHA-256 \(hash)",
                en: "ranking published in event \(event): SHA-256 \(hash)")
        }
        return items.isEmpty ? [] : [.bullets(items)]
    }

    /// All events that what stands in the minutes rests on, in the order of the ledger.
    private func events(of board: String?) -> [Event] {
        func ofBoard<Item>(_ items: [String: [Item]]) -> [Item] {
            items.filter { board == nil || $0.key == board }.flatMap(\.value)
        }
        let objections = record.objections.filter { board == nil || $0.event.board == board }.map(\.event)
        var events = ofBoard(record.reportEvents) + ofBoard(record.appraisals).map(\.event)
        events += ofBoard(record.superseded).map(\.appraisal.event)
        events += objections + objections.compactMap { record.resolutions[$0.index]?.event }
        events += record.points.map { [$0.event] } ?? []
        events += record.votes.filter { vote in board.map { vote.content.inFavour.keys.contains($0) } ?? true }
            .map(\.event)
        events += record.publications.map(\.event) + record.reopenings
        var seen = Set<Int>()
        return events.filter { seen.insert($0.index).inserted }.sorted { $0.index < $1.index }
    }
}
