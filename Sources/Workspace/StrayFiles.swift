// Files of `Criteria` that have no effect where they are: editions without members, editions of another bloc.
import Diagnostics
import Rules

extension Workspace {
    /// Folders of `Criteria` that have editions but no `members.yaml`: `workspace.no-members` for each of them.
    /// - Throws: `environment.…`.
    public func strayFolders() throws(Diagnosed) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for name in try criteriaFolders() {
            guard let folder = try open(Self.criteria, name), try folder.kind(of: Self.members) == nil,
                try !Self.editionFiles(in: folder).isEmpty
            else { continue }
            findings.append(Self.noMembers(name))
        }
        return findings
    }

    static func noMembers(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, "workspace.no-members",
            Localized(
                vi: "“\(criteria)/\(folder)” thiếu tệp “\(members)”",
                en: "“\(criteria)/\(folder)” has no “\(members)”"),
            mend: Localized(
                vi: "ghi tên khối và các đơn vị vào \(criteria)/\(folder)/\(members)",
                en: "write the bloc and its boards into \(criteria)/\(folder)/\(members)"))
    }

    /// Editions in a folder of `Criteria` that say they are another bloc's: `workspace.foreign-bloc` for each of them.
    /// - Throws: `environment.…`.
    public func foreignEditions(in folder: String) throws(Diagnosed) -> [Diagnostic] {
        guard let files = try open(Self.criteria, folder) else { return [] }
        var findings: [Diagnostic] = []
        for name in try Self.editionFiles(in: files) {
            // What cannot be read as text is said where the file itself is checked.
            guard let file = try? RuleFile(name, in: files),
                let bloc = Edition.draft(file.text, file: file.path).edition?.bloc, bloc != folder
            else { continue }
            findings.append(file.foreignBloc(bloc, folder: folder))
        }
        return findings
    }
}
