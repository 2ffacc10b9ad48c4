// `hung-yen export=1200 D.1=12.5`: what is imagined of boards, as it is typed.
import Diagnostics
import Exact
import Insight
import Intake
import Reports
import Rules
import Workspace

/// Words read: boards, and behind each what is imagined of it.
struct WhatIfWords {
    /// By board.
    private(set) var changes: [String: [Change]] = [:]
    /// Everything wrong with the words, in their order; warnings among it.
    private(set) var findings: [Diagnostic] = []

    private let period: OpenPeriod
    private let reader: ValueReader
    private var board: String?
    /// Whether the board named last is one, so that what follows can be told to be about it.
    private var isKnown = true
    /// The boards as they were named.
    private(set) var named: [String] = []
    private var seen: [String: Set<String>] = [:]

    /// Where imagined figures stand.
    static let place = Place(file: "whatif", line: 1, column: 1)

    /// - Parameters:
    ///   - words: each a board, or `figure=value` of the board named before it.
    ///   - numbers: how values are written.
    init(_ words: [String], of period: OpenPeriod, numbers: NumberConvention) {
        self.period = period
        reader = ValueReader(edition: period.edition, period: period.period, numbers: numbers)
        for word in words {
            if let sign = word.firstIndex(of: "=") {
                assume(String(word[..<sign]), String(word[word.index(after: sign)...]), word)
            } else {
                begin(word)
            }
        }
        for id in named where seen[id] == nil && isMember(id) {
            add(
                "whatif.nothing",
                Localized(vi: "không có giả định nào về “\(id)”", en: "nothing is imagined of “\(id)”"),
                expected: Localized(vi: "\(id) chỉ-tiêu=giá-trị …", en: "\(id) figure=value …"))
        }
    }

    private func isMember(_ id: String) -> Bool { period.members.contains { $0.id == id } }

    private mutating func add(
        _ code: String, _ message: Localized, expected: Localized? = nil, mend: Localized? = nil
    ) {
        findings.append(Diagnostic(.error, code, message, expected: expected, mend: mend))
    }

    private mutating func begin(_ id: String) {
        board = id
        if !named.contains(id) { named.append(id) }
        guard !isMember(id) else { return }
        let error =
            period.bloc.member(id).map { period.bloc.notAMember($0, in: period.period) }
            ?? period.bloc.unknownBoard(id, in: period.period)
        findings += error.diagnostics.filter { !findings.contains($0) }
    }

    // MARK: Figures

    private mutating func assume(_ name: String, _ value: String, _ word: String) {
        guard let board else {
            return add(
                "whatif.no-board",
                Localized(
                    vi: "“\(word)” đứng trước tên đơn vị", en: "“\(word)” stands before any board"),
                expected: Localized(vi: "đơn-vị chỉ-tiêu=giá-trị …", en: "board figure=value …"))
        }
        guard let (subject, title) = subject(name) else {
            seen[board, default: []].insert(name)
            return
        }
        guard seen[board, default: []].insert(title).inserted else {
            return add(
                "whatif.twice",
                Localized(vi: "\(board): “\(title)” được nêu hai lần", en: "\(board): “\(title)” is named twice"),
                mend: Localized(vi: "giữ một giá trị", en: "keep one of the values"))
        }
        let isEmpty = value.allSatisfy(\.isWhitespace)
        var change: Change?
        var found: [Diagnostic] = []
        switch subject {
        case .figure(let key, let indicator):
            if isEmpty {
                change = .figure(key, nil)
            } else {
                let read = reader.figure(value, of: indicator, key.attribute, at: Self.place)
                found = read.findings
                change = read.value.map { .figure(key, $0) }
            }
        case .points(let criterion):
            if isEmpty {
                change = .award(criterion: criterion, nil)
            } else {
                let read = reader.points(value, for: criterion, at: Self.place)
                found = read.findings
                change = read.points.map { .award(criterion: criterion, $0) }
            }
        }
        findings += found.map { $0.said(of: "\(board) \(title)") }
        if let change { changes[board, default: []].append(change) }
    }

    private enum Subject {
        case figure(FigureKey, Indicator)
        case points(criterion: String)
    }

    /// What a name is about, and how it is written in full; nil with a finding.
    private mutating func subject(_ name: String) -> (subject: Subject, title: String)? {
        let edition = period.edition
        if let indicator = edition.readable(name) {
            let key = FigureKey(name, .actual)
            return (.figure(key, indicator), indicator.isBare ? name : key.description)
        }
        if edition.criterion(name) != nil { return (.points(criterion: name), name) }
        if let point = name.lastIndex(of: "."), let indicator = edition.indicator(String(name[..<point])) {
            let part = String(name[name.index(after: point)...])
            if let attribute = ValueReader.attribute(part), indicator.has.contains(attribute) {
                let key = FigureKey(indicator.id, attribute)
                return (.figure(key, indicator), indicator.isBare ? indicator.id : key.description)
            }
            add(
                "whatif.unknown",
                Localized(
                    vi: "chỉ tiêu “\(indicator.id)” không có “\(part)”",
                    en: "the indicator “\(indicator.id)” does not have “\(part)”"),
                expected: Localized(
                    same: indicator.has.map { "\(indicator.id).\($0.rawValue)" }.joined(separator: ", ")))
            return nil
        }
        let known =
            edition.indicators.map(\.id) + edition.criteria.filter { $0.judged != nil }.map(\.id)
            + edition.indicators.flatMap { indicator in indicator.has.map { "\(indicator.id).\($0.rawValue)" } }
        add(
            "whatif.unknown",
            name.isEmpty
                ? Localized(vi: "không có tên trước dấu “=”", en: "there is no name before the “=”")
                : Localized(
                    vi: "không có chỉ tiêu hay tiêu chí “\(name)”", en: "there is no indicator or criterion “\(name)”"),
            mend: known.nearest(to: name).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
        return nil
    }
}

extension Diagnostic {
    /// The finding without a place in a file, but with what it is about.
    func said(of subject: String) -> Diagnostic {
        var said = self
        said.place = nil
        said.message = Localized(same: "\(subject): ") + message
        return said
    }
}

extension Edition {
    /// Ratios among changes that are not theirs to make: a ratio whose parts are known is what they come to.
    func ratioFaults(_ changes: [Change], of report: Submission) -> [Diagnostic] {
        changes.compactMap { change in
            guard case .figure(let key, _) = change, let ratio = indicator(key.indicator)?.ratio,
                !key.attribute.isPercent
            else { return nil }
            let parts = [FigureKey(ratio.of, key.attribute), FigureKey(ratio.to, key.attribute)]
            guard parts.allSatisfy({ report.figures[$0] != nil }) else { return nil }
            return Diagnostic(
                .error, "whatif.ratio",
                Localized(
                    vi: "\(report.board): “\(key)” tính từ \(parts[0]) và \(parts[1]), không đặt riêng được",
                    en:
                        "\(report.board): “\(key)” is worked out of \(parts[0]) and \(parts[1]), and cannot be set alone"
                ),
                mend: Localized(
                    vi: "đặt \(parts[0])=… hoặc \(parts[1])=…", en: "set \(parts[0])=… or \(parts[1])=…"))
        }
    }
}
