// Private keys lie where only their owner reads them, and are never written over.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

@Suite final class KeyFolderTests {
    private let root: String
    private let folder: KeyFolder

    init() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
        root = try #require(realpath(made, nil).map { String(cString: $0) })
        folder = try KeyFolder(configuration: nil, home: root)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func chmod(_ path: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    private func code(_ work: () throws(Diagnosed) -> Void) -> String? {
        do throws(Diagnosed) { try work() } catch { return error.diagnostics.first?.code }
        return nil
    }

    private func made(_ origin: String = "thidua/b") throws -> SigningKey {
        let key = try #require(SigningKey(newNamed: origin))
        try folder.make(key, for: origin, outside: "\(root)/workspace")
        return key
    }

    @Test func aKeyIsWrittenForItsOwnerAloneAndReadAgain() throws {
        #expect(try folder.key(for: "thidua/b") == nil)
        let key = try made()
        #expect(try folder.key(for: "thidua/b")?.text == key.text)
        #expect(try mode("\(root)/.config") == 0o700)
        #expect(try mode(folder.path) == 0o700)
        #expect(try mode(folder.path(of: "thidua/b")) == 0o600)
        #expect(try KeyFile.read(folder.path(of: "thidua/b")).text == key.text)
        #expect(try folder.key(for: "thidua/c") == nil)
    }

    @Test func aKeyIsNeverWrittenOver() throws {
        let key = try made()
        let other = try #require(SigningKey(newNamed: "thidua/b"))
        #expect(code { () throws(Diagnosed) in try folder.make(other, for: "thidua/b", outside: "/w") } == "key.exists")
        #expect(try folder.key(for: "thidua/b")?.text == key.text)
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o666, 0o601]) func aKeyThatOthersMayReadIsRefused(mode: Int) throws {
        _ = try made()
        let path = folder.path(of: "thidua/b")
        try chmod(path, mode)
        #expect(code { () throws(Diagnosed) in _ = try KeyFile.read(path) } == "environment.key-open")
        #expect(code { () throws(Diagnosed) in _ = try folder.key(for: "thidua/b") } == "environment.key-open")
    }

    @Test func aFolderThatOthersMayEnterIsRefused() throws {
        _ = try made()
        try chmod(folder.path, 0o750)
        #expect(code { () throws(Diagnosed) in _ = try folder.key(for: "thidua/b") } == "environment.key-folder")
        try chmod(folder.path, 0o700)
    }

    @Test func linksAreNotFollowed() throws {
        _ = try made()
        let path = folder.path(of: "thidua/b")
        let elsewhere = "\(root)/elsewhere"
        try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
        #expect(code { () throws(Diagnosed) in _ = try KeyFile.read(path) } == "environment.symlink")
        let other = try #require(SigningKey(newNamed: "thidua/b"))
        #expect(code { () throws(Diagnosed) in try folder.make(other, for: "thidua/b", outside: "/w") } == "key.exists")
        try FileManager.default.moveItem(atPath: folder.path, toPath: "\(root)/moved")
        try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: "\(root)/moved")
        #expect(code { () throws(Diagnosed) in _ = try folder.key(for: "thidua/b") } == "environment.symlink")
    }

    @Test func noKeyLiesInAWorkspace() throws {
        let key = try #require(SigningKey(newNamed: "thidua/b"))
        try FileManager.default.createSymbolicLink(atPath: "\(root)/.config", withDestinationPath: "\(root)/workspace")
        try FileManager.default.createDirectory(atPath: "\(root)/workspace", withIntermediateDirectories: true)
        #expect(
            code { () throws(Diagnosed) in try folder.make(key, for: "thidua/b", outside: "\(root)/workspace") }
                == "environment.key-in-workspace")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/workspace").isEmpty)
    }

    @Test func anythingElseThanAKeyIsRefusedWithoutShowingIt() throws {
        _ = try made()
        let path = folder.path(of: "thidua/b")
        for text in ["", "secret\n", "PRIVATE+KEY+a+b+c\n", String(repeating: "x", count: 5_000)] {
            try Data(text.utf8).write(to: URL(filePath: path))
            try chmod(path, 0o600)
            do throws(Diagnosed) {
                _ = try KeyFile.read(path)
                Issue.record("it was taken for a key")
            } catch {
                #expect(error.diagnostics.map(\.code) == ["key.unreadable"])
                #expect(!error.diagnostics.contains { $0.message.en.contains("secret") })
            }
        }
        #expect(code { () throws(Diagnosed) in _ = try KeyFile.read(root) } == "environment.not-a-file")
        #expect(code { () throws(Diagnosed) in _ = try KeyFile.read("\(root)/none") } == "environment.vanished")
    }

    @Test func namesOfFilesComeFromTheOriginAlone() throws {
        for origin in [
            "../../etc/passwd", "a/../b", "/", ".", "..", "Đồng bằng", String(repeating: "a/", count: 200), "a\u{0}b",
        ] {
            let slug = KeyFolder.slug(origin)
            #expect(slug.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 })
            #expect(slug.utf8.count < 80)
        }
        #expect(KeyFolder.slug("a/b") != KeyFolder.slug("a-b"))
    }

    @Test func theFolderIsThatOfTheAccount() throws {
        #expect(try KeyFolder(configuration: "/c", home: "/h").path == "/c/thidua")
        #expect(try KeyFolder(configuration: "", home: "/h").path == "/h/.config/thidua")
        #expect(try KeyFolder(configuration: "relative", home: "/h").path == "/h/.config/thidua")
        #expect(
            code { () throws(Diagnosed) in _ = try KeyFolder(configuration: nil, home: nil) } == "environment.no-home")
        #expect(
            code { () throws(Diagnosed) in _ = try KeyFolder(configuration: nil, home: "") } == "environment.no-home")
    }
}
