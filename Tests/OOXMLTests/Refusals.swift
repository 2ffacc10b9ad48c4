// The codes of what was refused, which is what most of these tests ask for.
import Diagnostics
import OOXML

/// The codes of the errors thrown, or none.
func codes(_ read: () throws -> some Any) -> [String] {
    do {
        _ = try read()
        return []
    } catch {
        return ((error as? Diagnosed)?.diagnostics ?? []).map(\.code)
    }
}

/// Opens an archive and unpacks everything in it.
func unpack(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(bytes, fileName: "a.zip")
    var files: [String: [UInt8]] = [:]
    for name in archive.names { files[name] = try archive.contents(of: name) }
    return files
}
