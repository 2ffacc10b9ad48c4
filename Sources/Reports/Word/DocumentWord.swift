// A report as a paper of the administration: DOCX in the layout of Decree 30/2020/NĐ-CP, Appendix I.
import Diagnostics
import OOXML
import Rules

/// What stands around the text of an administrative paper. Line breaks within these texts are kept.
public struct Letter: Sendable {
    /// The office above the one that issues it, and the one that issues it.
    public var parent: Localized?
    public var issuer: Localized
    /// `…/BC-KTĐ`: the number is given by hand.
    public var number: Localized
    public var place: Localized
    public var date: Day
    /// BÁO CÁO, PHIẾU ĐIỂM, BIÊN BẢN
    public var kind: Localized
    /// What it is about.
    public var subject: Localized
    /// Those who sign, from left to right.
    public var signatories: [Localized]
    /// Those who sign in a list below, such as the boards of a bloc.
    public var attendants: [Localized]
    /// Whom it goes to (nơi nhận).
    public var recipients: [Localized]
    /// What follows the signatures on pages of its own, under its first heading.
    public var annex: [Document.Block] = []

    public init(
        parent: Localized? = nil, issuer: Localized, number: Localized, place: Localized, date: Day, kind: Localized,
        subject: Localized, signatories: [Localized], attendants: [Localized] = [], recipients: [Localized] = []
    ) {
        self.parent = parent
        self.issuer = issuer
        self.number = number
        self.place = place
        self.date = date
        self.kind = kind
        self.subject = subject
        self.signatories = signatories
        self.attendants = attendants
        self.recipients = recipients
    }
}

extension Document {
    /// The document between the head and the signatures of a letter. Its own title gives way to the letter's.
    public func docx(_ language: Language, letter: Letter) -> [UInt8] {
        let paper = LetterPaper(letter: letter, language: language)
        var writer = PaperWriter(language: language, hasChapters: hasChapters)
        writer.add(paper.head, height: LetterPaper.headHeight)
        writer.add(blocks.filter { if case .title = $0 { false } else { true } })
        writer.end(with: paper.signatures)
        writer.annex(letter.annex)

        let marks = labelKinds.map { $0.title[language] }
        var header = [WordFile.Paragraph(.header, [.pageNumber])]
        if !marks.isEmpty {
            header.append(
                WordFile.Paragraph(.header, [WordFile.Run(marks.joined(separator: " · "), bold: true, size: 18)]))
        }
        return WordFile(
            title: letter.kind[language].visible + " " + letter.subject[language].replacing("\n", with: ", ").visible,
            language: language == .vi ? "vi-VN" : "en-GB", header: header, sections: writer.sections
        ).docx()
    }

    private var hasChapters: Bool { blocks.contains { if case .chapter = $0 { true } else { false } } }
}
