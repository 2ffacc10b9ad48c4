// A report as a paper of the administration: DOCX in the layout of Decree 30/2020/NĐ-CP.
import Diagnostics
import Rules

/// What stands around the text of an administrative paper.
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
    /// Whom it goes to (nơi nhận).
    public var recipients: [Localized]
}

extension Document {
    public func docx(_ language: Language, letter: Letter) -> [UInt8] { [] }
}
