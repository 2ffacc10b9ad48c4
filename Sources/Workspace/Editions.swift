// The editions of a bloc, and the one that scores a period.
import Diagnostics
import Ledger
import Rules

extension Workspace {
    /// All editions that score a bloc, its own or those of the bloc that it names, in the order of the periods they score.
    /// - Throws: everything wrong in any of the files, at once: what ``Edition/read(_:file:)`` finds,
    ///   `workspace.foreign-bloc`, `workspace.duplicate-edition`, `workspace.not-utf8`, `workspace.too-large`,
    ///   `environment.…`.
    public func editions(of bloc: Bloc) throws(Diagnosed) -> [Edition] {
        try loadEditions(of: bloc).editions
    }

    /// The edition that scores a period.
    /// - Throws: `workspace.no-edition` or `workspace.two-editions`, naming them; what ``editions(of:)`` throws.
    public func edition(for period: Period, of bloc: Bloc) throws(Diagnosed) -> Edition {
        try Self.edition(for: period, among: editions(of: bloc), of: bloc)
    }

    /// The editions, what was found in their files that is no error, and the files by the editions' ids.
    func loadEditions(
        of bloc: Bloc
    ) throws(Diagnosed) -> (editions: [Edition], warnings: [Diagnostic], files: [String: RuleFile]) {
        guard let folder = try open(Self.criteria, bloc.editionsBloc) else { return ([], [], [:]) }
        var editions: [Edition] = []
        var findings: [Diagnostic] = []
        var fileOf: [String: RuleFile] = [:]
        for name in try Self.editionFiles(in: folder) {
            do {
                let file = try RuleFile(name, in: folder)
                let (edition, found) = Edition.read(file.text, file: file.path)
                findings += found
                guard let edition else { continue }
                if edition.bloc != bloc.editionsBloc {
                    findings.append(file.foreignBloc(edition.bloc, folder: bloc.editionsBloc))
                }
                if let first = fileOf.updateValue(file, forKey: edition.id) {
                    findings.append(Self.duplicate(edition.id, file, first: first.path))
                }
                editions.append(edition)
            } catch {
                findings += error.diagnostics
            }
        }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        editions.sort { ($0.valid.from, $0.valid.to, $0.id) < ($1.valid.from, $1.valid.to, $1.id) }
        return (editions, findings.inReadingOrder, fileOf)
    }

    static func editionFiles(in folder: Folder) throws(Diagnosed) -> [String] {
        try folder.names().filter { $0.hasSuffix(".yaml") && $0 != members && !$0.hasPrefix(".") }
    }

    /// What is wrong with using another bloc's editions: own ones beside it, or a bloc that has none of its own.
    func borrowedEditionFindings(_ id: String, _ bloc: Bloc, _ file: RuleFile) throws(Diagnosed) -> [Diagnostic] {
        guard let other = bloc.editions, other != id else { return [] }
        let place = file.place(ofKey: "editions")
        var findings: [Diagnostic] = []
        let own =
            try open(Self.criteria, id).map { (folder) throws(Diagnosed) in try Self.editionFiles(in: folder) } ?? []
        if !own.isEmpty {
            let names = own.joined(separator: ", ")
            findings.append(
                Diagnostic(
                    .error, "workspace.own-editions", at: place,
                    Localized(
                        vi: "khối dùng bộ tiêu chí của “\(other)” nhưng thư mục có bộ riêng: \(names)",
                        en: "the bloc uses the editions of “\(other)”, but its folder has its own: \(names)"),
                    mend: Localized(
                        vi: "bỏ khoá “editions”, hoặc chuyển các tệp này đi",
                        en: "leave “editions” out, or move these files away")))
        }
        let known = try blocs()
        let others = known.filter { $0 != id }
        guard known.contains(other) else {
            findings.append(
                Diagnostic(
                    .error, "workspace.unknown-bloc", at: place,
                    Localized(vi: "không có khối “\(other)”", en: "there is no bloc “\(other)”"),
                    expected: others.isEmpty ? nil : Localized(same: others.joined(separator: ", ")),
                    mend: others.nearest(to: other).map {
                        Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                    }
                        ?? Localized(
                            vi:
                                "chép thư mục của khối đó (cùng \(Self.members)) vào \(Self.criteria), hoặc bỏ khoá “editions”",
                            en:
                                "copy the folder of that bloc (with its \(Self.members)) into \(Self.criteria), or leave “editions” out"
                        )))
            return findings
        }
        guard let third = try readMembers(other).read.bloc?.editions else { return findings }
        findings.append(
            Diagnostic(
                .error, "workspace.borrowed-editions", at: place,
                third == id
                    ? Localized(
                        vi: "“\(id)” và “\(other)” dùng bộ tiêu chí của nhau: không khối nào có",
                        en: "“\(id)” and “\(other)” use each other's editions: neither has any")
                    : Localized(
                        vi: "“\(other)” không có bộ tiêu chí riêng mà dùng của “\(third)”",
                        en: "“\(other)” has no editions of its own, it uses those of “\(third)”"),
                mend: Localized(
                    vi: "ghi khối có tệp bộ tiêu chí trong thư mục của mình",
                    en: "name the bloc whose own folder holds the editions")))
        return findings
    }

    private static func duplicate(_ id: String, _ file: RuleFile, first: String) -> Diagnostic {
        Diagnostic(
            .error, "workspace.duplicate-edition", at: file.place(ofKey: "edition"),
            Localized(
                vi: "mã bộ tiêu chí “\(id)” đã dùng trong “\(first)”",
                en: "the edition “\(id)” is already in “\(first)”"),
            mend: Localized(
                vi: "mỗi bộ tiêu chí một mã, không dùng lại", en: "give every edition an id of its own, for ever"))
    }

    static func edition(
        for period: Period, among editions: [Edition], of bloc: Bloc
    ) throws(Diagnosed) -> Edition {
        let covering = editions.filter { $0.covers(period) }
        if covering.count == 1 { return covering[0] }
        if covering.isEmpty {
            let known = editions.map { "\($0.id) (\($0.valid.text))" }.joined(separator: ", ")
            throw Diagnosed(
                Diagnostic(
                    .error, "workspace.no-edition",
                    Localized(
                        vi: "khối “\(bloc.id)” không có bộ tiêu chí cho kỳ \(period)",
                        en: "the bloc “\(bloc.id)” has no edition for the period \(period)"),
                    expected: editions.isEmpty
                        ? Localized(
                            vi: "một tệp .yaml trong “\(criteria)/\(bloc.editionsBloc)”",
                            en: "a .yaml file in “\(criteria)/\(bloc.editionsBloc)”")
                        : Localized(vi: "kỳ của một trong: \(known)", en: "a period of one of: \(known)")))
        }
        let names = covering.map { "\($0.id) (\($0.file))" }.joined(separator: ", ")
        throw Diagnosed(
            Diagnostic(
                .error, "workspace.two-editions",
                Localized(
                    vi: "kỳ \(period) có \(covering.count) bộ tiêu chí: \(names)",
                    en: "the period \(period) has \(covering.count) editions: \(names)"),
                mend: Localized(
                    vi: "sửa “valid” sao cho mỗi kỳ chỉ thuộc một bộ tiêu chí",
                    en: "change “valid” so that each period belongs to one edition only")))
    }
}

extension Edition.Validity {
    /// `2024-H1` or `2024-H1…2024`.
    var text: String { from == to ? from.description : "\(from)…\(to)" }
}
