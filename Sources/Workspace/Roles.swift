// Who may do what in a period. Roles are stated by whoever records, not authenticated, unless a member's key signs.
import Diagnostics
import Ledger
import Rules

/// Something that is about to be recorded, as far as it matters who does it.
public enum Act: Sendable {
    case submit(board: String)
    case withdraw(board: String)
    case object(board: String)
    case appraise(Appraisal)
    /// - first: who made the appraisals that it looks at again.
    case secondReview(Appraisal, first: [Author])
    case award, resolve, vote, publish, reopen
}

/// The roles of a bloc in a period.
public struct Roles: Sendable {
    public let bloc: Bloc
    public let period: Period
    /// Whose sections teams appraise; nil where no appraisal is asked about.
    public let edition: Edition?

    public init(bloc: Bloc, period: Period, edition: Edition? = nil) {
        self.bloc = bloc
        self.period = period
        self.edition = edition
    }

    /// Why someone may not do something; nothing where they may. What lies outside a team's sections is said line by line.
    ///
    /// Boards submit, withdraw and object themselves, or the head for them. The head, the deputy and the teams appraise, teams
    /// their own sections only; a second review is another person's, head or deputy. Awarding, resolving objections, votes,
    /// publishing and opening again are the head's. Reports and awards are taken in also where nobody is known to lead.
    /// - Returns: findings with the codes `roles.unknown`, `roles.not-allowed`, `roles.section`, `roles.same-reviewer`.
    public func allowed(_ act: Act, by author: Author) -> [Diagnostic] {
        switch act {
        case .submit(let board), .withdraw(let board), .object(let board):
            return ofBoard(board, author)
        case .appraise(let appraisal):
            guard author.role != .board else { return [refusal(author, [.head, .deputy, .team("…")])] }
            return leading(author) + inSections(appraisal, author)
        case .secondReview(let appraisal, let first):
            guard [.head, .deputy].contains(author.role) else { return [refusal(author, [.head, .deputy])] }
            var findings = leading(author) + inSections(appraisal, author)
            if first.contains(where: { $0.name.folding == author.name.folding }) {
                findings.append(
                    Diagnostic(
                        .error, "roles.same-reviewer",
                        Localized(
                            vi: "\(author.name) đã thẩm định lần đầu: lần hai phải do người khác",
                            en: "\(author.name) made the first appraisal: the second review is another person's"),
                        mend: Localized(
                            vi: "nêu người thẩm định lần hai: --by \"Họ tên\"", en: "say who it is: --by \"NAME\"")))
            }
            return findings
        case .award: return onlyHead(author, needed: false)
        case .resolve, .vote, .publish, .reopen: return onlyHead(author, needed: true)
        }
    }

    private var leadership: Leadership? { bloc.leadership(in: period) }

    // MARK: Kinds

    private func ofBoard(_ board: String, _ author: Author) -> [Diagnostic] {
        switch author.role {
        case .board:
            guard let own = author.board, own != board, own != leadership?.head else { return [] }
            return [
                Diagnostic(
                    .error, "roles.not-allowed",
                    Localized(
                        vi: "“\(own)” không làm việc này thay cho “\(board)”",
                        en: "“\(own)” does not do this for “\(board)”"),
                    expected: Localized(
                        vi: "đơn vị “\(board)”, hoặc khối trưởng", en: "the board “\(board)”, or the head"))
            ]
        case .head: return leadership == nil ? [] : leading(author)
        case .deputy, .team: return [refusal(author, [.board, .head])]
        }
    }

    private func onlyHead(_ author: Author, needed: Bool) -> [Diagnostic] {
        guard author.role == .head else { return [refusal(author, [.head])] }
        return !needed && leadership == nil ? [] : leading(author)
    }

    private func inSections(_ appraisal: Appraisal, _ author: Author) -> [Diagnostic] {
        guard let team = author.role.team, leadership?.teams[team] != nil, let edition else { return [] }
        return AppraisalScope(edition, team: team).findings(appraisal)
    }

    /// Whether someone is what they say in this period, as far as `members.yaml` knows.
    private func leading(_ author: Author) -> [Diagnostic] {
        guard let leadership else { return [unknown] }
        let own: [String]
        switch author.role {
        case .board: return []
        case .head: own = [leadership.head]
        case .deputy:
            guard let deputy = leadership.deputy else {
                return [
                    Diagnostic(
                        .error, "roles.not-allowed",
                        Localized(
                            vi: "“members.yaml” không nêu khối phó cho kỳ \(period)",
                            en: "“members.yaml” names no deputy for \(period)"),
                        expected: Localized(vi: "deputy: ĐƠN-VỊ trong leadership", en: "deputy: BOARD under leadership")
                    )
                ]
            }
            own = [deputy]
        case .team(let team):
            guard let members = leadership.teams[team] else { return [unknown(team: team, leadership)] }
            own = members
        }
        guard let board = author.board, !own.contains(board) else { return [] }
        return [
            Diagnostic(
                .error, "roles.not-allowed",
                Localized(
                    vi: "“\(board)” không phải \(author.role.title.vi) trong kỳ \(period)",
                    en: "“\(board)” is not the \(author.role.title.en) in \(period)"),
                expected: Localized(same: own.joined(separator: ", ")))
        ]
    }

    // MARK: Words

    private var unknown: Diagnostic {
        let (from, to) = (Period(year: period.year, part: .h1), Period(year: period.year, part: .year))
        let example = bloc.members(in: period).prefix(2).map(\.id)
        let teams = (edition?.teams.first).map { ", teams: {\"\($0)\": [\(example.first ?? "…")]}" } ?? ""
        let deputy = example.count > 1 ? ", deputy: \(example[1])" : ""
        let line = "leadership: [{from: \(from), to: \(to), head: \(example.first ?? "…")\(deputy)\(teams)}]"
        return Diagnostic(
            .error, "roles.unknown",
            Localized(
                vi: "“members.yaml” không nêu ai là khối trưởng của khối “\(bloc.id)” trong kỳ \(period)",
                en: "“members.yaml” does not say who heads the bloc “\(bloc.id)” in \(period)"),
            mend: Localized(
                vi: "thêm vào Criteria/\(bloc.id)/members.yaml, với tên đúng: \(line)",
                en: "add to Criteria/\(bloc.id)/members.yaml, with the right names: \(line)"))
    }

    private func unknown(team: String, _ leadership: Leadership) -> Diagnostic {
        let known = leadership.teams.keys.sorted()
        return Diagnostic(
            .error, "roles.not-allowed",
            Localized(
                vi: "khối không có tổ “\(team)” trong kỳ \(period)", en: "the bloc has no team “\(team)” in \(period)"),
            expected: known.isEmpty
                ? Localized(
                    vi: "teams: {…} trong leadership của members.yaml",
                    en: "teams: {…} under leadership in members.yaml")
                : Localized(same: known.joined(separator: " | ")),
            mend: known.nearest(to: team).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    private func refusal(_ author: Author, _ roles: [Author.Role]) -> Diagnostic {
        Diagnostic(
            .error, "roles.not-allowed",
            Localized(
                vi: "\(author.role.title.vi) không làm việc này",
                en: "this is not for the \(author.role.title.en) to do"),
            expected: Localized(
                vi: roles.map(\.title.vi).joined(separator: ", "), en: roles.map(\.title.en).joined(separator: ", ")),
            mend: Localized(
                vi: "--as \(roles.map(\.option).joined(separator: " | "))",
                en: "--as \(roles.map(\.option).joined(separator: " | "))"))
    }
}

extension Author.Role {
    fileprivate var title: Localized {
        switch self {
        case .board: Localized(vi: "đơn vị", en: "board itself")
        case .head: Localized(vi: "khối trưởng", en: "head")
        case .deputy: Localized(vi: "khối phó", en: "deputy")
        case .team: words
        }
    }

    fileprivate var option: String {
        switch self {
        case .board: "board"
        case .head: "head"
        case .deputy: "deputy"
        case .team(let name): "team:\(name)"
        }
    }
}

extension String {
    /// A name for comparing: whatever its case, its punctuation and the spaces around and inside it. Compositions of letters
    /// are equal anyway.
    fileprivate var folding: String {
        var letters = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars where scalar.properties.generalCategory != .format {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            let isMark = scalar.properties.canonicalCombiningClass != .notReordered
            letters.append(isWord || isMark ? scalar : " ")
        }
        return String(letters).split(separator: " ").joined(separator: " ")
    }
}

extension Workspace {
    /// Teams of a bloc's leadership that no section of its editions names. What is wrong with the files is said elsewhere.
    /// - Throws: `environment.…`, `workspace.not-utf8`, `workspace.too-large`.
    public func teamFindings(of id: String) throws(Diagnosed) -> [Diagnostic] {
        guard let bloc = try readMembers(id).read.bloc, !bloc.leadership.isEmpty,
            let editions = try? loadEditions(of: bloc).editions
        else { return [] }
        return bloc.teamFindings(editions)
    }
}

extension Recording {
    /// Who does something in a period: in the function that was stated or the one that is meant for it, and for which
    /// member as far as that is known: from the key that signs, else from the function.
    func author(usually role: Author.Role, in bloc: Bloc, _ period: Period) -> Author {
        var author = author(usually: role)
        if let signer {
            author.board = bloc.members.first { $0.key?.hasPrefix(signer.key + "+") == true }?.id
        } else {
            let leadership = bloc.leadership(in: period)
            switch author.role {
            case .head: author.board = leadership?.head
            case .deputy: author.board = leadership?.deputy
            case .board, .team: break
            }
        }
        return author
    }
}
