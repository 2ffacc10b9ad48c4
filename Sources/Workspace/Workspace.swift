// The folder that holds a bloc's criteria and its figures: finding it, and what it has.
import Diagnostics
import Ledger
import Rules

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that has both `Criteria` and `Scores`.
///
/// Failures of the machine rather than of a file (a permission, a full disk, a file where a folder should be, a symbolic
/// link inside the workspace) are thrown with codes that begin with `environment.`.
public struct Workspace: Sendable {
    /// The folder's absolute path.
    public let root: String
    /// Where this account keeps its private keys; nil for nowhere: then nothing is signed.
    public var keys: KeyFolder?
    /// Told what went wrong beside something that was done.
    public var warn: (@Sendable (Diagnostic) -> Void)?

    static let criteria = "Criteria"
    static let scores = "Scores"
    static let members = "members.yaml"
    static let awarded = "awarded.csv"

    /// The nearest workspace from a folder upward.
    /// - Throws: `workspace.not-found`; `environment.symlink` if its `Criteria` or `Scores` is a link; another
    ///   `environment.…` if the start folder is not there.
    public static func find(from folder: String) throws(Diagnosed) -> Workspace {
        let start = try absolute(folder)
        var candidate = start
        var half: String?
        while true {
            switch (isFolder(candidate, criteria), isFolder(candidate, scores)) {
            case (true, true): return try Workspace(root: candidate)
            case (false, false): break
            default: half = half ?? candidate
            }
            guard candidate != "/" else { throw notFound(start, half) }
            let parent = candidate[..<(candidate.lastIndex(of: "/") ?? candidate.startIndex)]
            candidate = parent.isEmpty ? "/" : String(parent)
        }
    }

    /// The workspace that is this very folder.
    /// - Throws: `workspace.not-found` if it lacks `Criteria` or `Scores`; `environment.symlink` if one of them is a link;
    ///   another `environment.…` if the folder cannot be opened.
    public init(root: String) throws(Diagnosed) {
        self.root = try Self.absolute(root)
        let folder = try Folder.root(self.root)
        for name in [Self.criteria, Self.scores] {
            switch try folder.kind(of: name) {
            case .folder: break
            case .symlink: throw EnvironmentFault.symlink(name)
            default: throw Self.notFound(self.root, Self.isHalf(self.root) ? self.root : nil, upward: false)
            }
        }
    }

    private static func absolute(_ folder: String) throws(Diagnosed) -> String {
        guard let path = realpath(folder.isEmpty ? "." : folder, nil) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, folder, errno: errno)
        }
        defer { free(path) }
        return String(cString: path)
    }

    private static func isFolder(_ folder: String, _ name: String) -> Bool {
        var status = stat()
        return stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func isHalf(_ folder: String) -> Bool { isFolder(folder, criteria) || isFolder(folder, scores) }

    private static func notFound(_ start: String, _ half: String?, upward: Bool = true) -> Diagnosed {
        var message =
            upward
            ? Localized(
                vi: "từ “\(start)” trở lên không có thư mục nào chứa cả “\(criteria)” lẫn “\(scores)”",
                en: "there is no folder with both “\(criteria)” and “\(scores)” from “\(start)” upward")
            : Localized(
                vi: "“\(start)” không chứa cả “\(criteria)” lẫn “\(scores)”",
                en: "“\(start)” does not have both “\(criteria)” and “\(scores)”")
        if let half {
            let (has, lacks) = isFolder(half, criteria) ? (criteria, scores) : (scores, criteria)
            message =
                message
                + Localized(
                    vi: "; “\(half)” có “\(has)” nhưng thiếu “\(lacks)”",
                    en: "; “\(half)” has “\(has)” but no “\(lacks)”")
        }
        return Diagnosed(
            Diagnostic(
                .error, "workspace.not-found", message,
                mend: Localized(
                    vi: "chạy lệnh bên trong thư mục làm việc, hoặc nêu nó bằng --workspace THƯ-MỤC",
                    en: "run the command inside a workspace, or name one with --workspace FOLDER")))
    }

    // MARK: Blocs

    /// The blocs of the workspace: folders of `Criteria` that have `members.yaml`, in the order of their bytes.
    /// - Throws: `environment.…` if they cannot be listed or one of them is a symbolic link.
    public func blocs() throws(Diagnosed) -> [String] {
        var blocs: [String] = []
        for name in try criteriaFolders() where try open(Self.criteria, name)?.kind(of: Self.members) != nil {
            blocs.append(name)
        }
        return blocs
    }

    /// - Throws: `environment.…`, also for a symbolic link to a folder.
    func criteriaFolders() throws(Diagnosed) -> [String] {
        guard let criteria = try open(Self.criteria) else { return [] }
        var folders: [String] = []
        for name in try criteria.names() where !name.hasPrefix(".") {
            switch try criteria.kind(of: name) {
            case .folder: folders.append(name)
            case .symlink where Self.isFolder(root, criteria.path(of: name)):
                throw EnvironmentFault.symlink(criteria.path(of: name))
            default: continue
            }
        }
        return folders
    }

    /// A bloc with its members.
    /// - Parameters:
    ///   - id: nil for the only one there is, or the only one that has the period.
    ///   - period: the period that the bloc is wanted for, where one was named.
    /// - Throws: `workspace.which-bloc`, `workspace.no-bloc`, `workspace.no-members`, `workspace.unknown-bloc`, everything wrong in `members.yaml`,
    ///   `environment.…`.
    public func bloc(_ id: String?, for period: String? = nil) throws(Diagnosed) -> Bloc {
        let known = try blocs()
        guard !known.isEmpty else {
            throw Diagnosed(
                Diagnostic(
                    .error, "workspace.no-bloc",
                    Localized(
                        vi: "chưa có khối nào: không thư mục nào trong “\(Self.criteria)” có “\(Self.members)”",
                        en: "there is no bloc: no folder in “\(Self.criteria)” has “\(Self.members)”")))
        }
        guard let id else {
            if known.count > 1, let period = period.flatMap({ Period($0) }) {
                var open: [Bloc] = []
                for bloc in known {
                    let bloc = try readBloc(bloc)
                    if try periods(of: bloc).contains(period) { open.append(bloc) }
                }
                if open.count == 1 { return open[0] }
            }
            guard known.count == 1 else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "workspace.which-bloc",
                        Localized(
                            vi: "có \(known.count) khối; cần nêu khối nào",
                            en: "there are \(known.count) blocs; say which one"),
                        expected: Localized(same: known.joined(separator: ", ")),
                        mend: Localized(vi: "thêm --bloc và tên khối", en: "add --bloc and its name")))
            }
            return try readBloc(known[0])
        }
        guard known.contains(id) else {
            if try criteriaFolders().contains(id) { throw Diagnosed(Self.noMembers(id)) }
            throw Diagnosed(
                Diagnostic(
                    .error, "workspace.unknown-bloc",
                    Localized(vi: "không có khối “\(id)”", en: "there is no bloc “\(id)”"),
                    expected: Localized(same: known.joined(separator: ", ")),
                    mend: known.nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }))
        }
        return try readBloc(id)
    }

    private func readBloc(_ id: String) throws(Diagnosed) -> Bloc {
        let (read, _) = try readMembers(id)
        var (bloc, findings) = read
        findings += try placementFindings(of: id)
        guard let bloc, !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        return bloc
    }

    func readMembers(
        _ id: String
    ) throws(Diagnosed) -> (read: (bloc: Bloc?, diagnostics: [Diagnostic]), file: RuleFile) {
        guard let folder = try open(Self.criteria, id) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, "\(Self.criteria)/\(id)", errno: ENOENT)
        }
        let file = try RuleFile(Self.members, in: folder)
        return (Bloc.read(file.text, file: file.path), file)
    }

    /// What is wrong with a bloc's `members.yaml` where it lies, though the file by itself may be in order: another bloc's
    /// name, a member whose file would be the head's, editions of a bloc that has none.
    /// - Throws: `workspace.not-utf8`, `workspace.too-large`, `environment.…`.
    public func placementFindings(of id: String) throws(Diagnosed) -> [Diagnostic] {
        let (read, file) = try readMembers(id)
        guard let bloc = read.bloc else { return [] }
        var findings: [Diagnostic] = []
        if bloc.id != id { findings.append(file.foreignBloc(bloc.id, folder: id)) }
        // Its figures would take the place of the head's points.
        if let member = bloc.members.first(where: { "\($0.id).csv".lowercased() == Self.awarded }) {
            findings.append(
                Diagnostic(
                    .error, "members.reserved", at: file.place(ofKey: "members"),
                    Localized(
                        vi: "mã đơn vị “\(member.id)” dành riêng cho tệp “\(Self.awarded)”",
                        en: "the member id “\(member.id)” is taken by the file “\(Self.awarded)”"),
                    mend: Localized(vi: "đặt mã khác", en: "choose another id")))
        }
        // Its figures would be taken for those published of the whole bloc.
        if let member = bloc.members.first(where: { $0.id.lowercased() == bloc.id.lowercased() }) {
            findings.append(
                Diagnostic(
                    .error, "members.reserved", at: file.place(ofKey: "members"),
                    Localized(
                        vi: "mã đơn vị “\(member.id)” là mã của khối, dành cho số liệu công bố của cả khối",
                        en: "the member id “\(member.id)” is that of the bloc, which its published figures go by"),
                    mend: Localized(vi: "đặt mã khác", en: "choose another id")))
        }
        return findings + (try borrowedEditionFindings(id, bloc, file))
    }

    // MARK: Folders

    /// A folder of the workspace; nil if it is not there.
    /// - Throws: `environment.…` if a component of the path is a link or no folder, or cannot be opened.
    func open(_ components: String...) throws(Diagnosed) -> Folder? {
        var folder = try Folder.root(root)
        for name in components {
            guard let next = try folder.folder(name) else { return nil }
            folder = next
        }
        return folder
    }

    /// The text of a file of the workspace, to show the line that a finding is about; nil if it cannot be read as text.
    /// - Parameter path: relative to the root, as in ``Place/file``.
    public func text(of path: String) -> String? {
        let components = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard components.count > 1, !components.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
        guard var folder = try? Folder.root(root) else { return nil }
        for name in components.dropLast() {
            guard let next = try? folder.folder(name) else { return nil }
            folder = next
        }
        return (try? folder.read(components[components.count - 1], limit: FileLimits.figures)).flatMap {
            String(validating: $0, as: UTF8.self)
        }
    }
}
