// A disk in memory that can lose its power: what was not flushed survives in any part, or not at all.

@testable import Ledger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a model has a choice, one is made: by a fixed sequence of numbers, the same for the same seed.
struct Choices {
    private var state: UInt64
    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(count))
    }

    mutating func flag() -> Bool { below(2) == 0 }
}

/// A file system of one folder, with what programs see and what has reached the disk.
///
/// Less is promised than by any file system in use: without a flush every page of a write, every change of a size and every
/// name may reach the disk alone and in any order; a page that did not reads as zeros where the size did.
final class ModelDisk {
    /// A page of the model: short, so that lines have several.
    static let page = 64

    enum Change: Hashable {
        case bytes(Int, [UInt8])
        case size(Int)
        case names([String: Int?])
    }

    final class Node {
        let isFolder: Bool
        var bytes: [UInt8] = []
        var names: [String: Int] = [:]
        var durableBytes: [UInt8] = []
        var durableNames: [String: Int] = [:]
        /// Since the last flush.
        var pending: [Change] = []
        var version = 0

        init(isFolder: Bool) { self.isFolder = isFolder }
    }

    private var nodes: [Node] = [Node(isFolder: true)]
    private var handles: [Int32: Int] = [:]
    private var nextHandle: Int32 = 1000
    /// After so many calls the machine stands still; nil for never.
    var stopsAfter: Int?
    private(set) var calls = 0

    /// As the program sees it.
    var files: [String: [UInt8]] { content(of: 0, durable: false) }

    private func content(of folder: Int, durable: Bool) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for (name, index) in durable ? nodes[folder].durableNames : nodes[folder].names {
            let node = nodes[index]
            guard node.isFolder else {
                files[name] = durable ? node.durableBytes : node.bytes
                continue
            }
            for (inner, bytes) in content(of: index, durable: durable) { files["\(name)/\(inner)"] = bytes }
        }
        return files
    }

    /// What can be there when the power is back.
    func afterPowerLoss(_ choices: inout Choices) -> ModelDisk {
        let next = ModelDisk()
        next.nodes = nodes.map { node in
            let copy = Node(isFolder: node.isFolder)
            copy.durableBytes = node.durableBytes
            copy.durableNames = node.durableNames
            // All, none, those up to some moment, or any of them.
            let way = choices.below(4)
            let until = choices.below(node.pending.count + 1)
            for (index, change) in node.pending.enumerated() {
                let survives =
                    switch way {
                    case 0: true
                    case 1: false
                    case 2: index < until
                    default: choices.flag()
                    }
                if survives { copy.keep(change) }
            }
            copy.bytes = copy.durableBytes
            copy.names = copy.durableNames
            return copy
        }
        return next
    }

    /// The machine goes on, the program is gone.
    func restart() {
        stopsAfter = nil
        calls = 0
        handles = [:]
    }

    // MARK: Calls

    /// - Throws: `EIO` once the machine stands still.
    private func step() throws(SystemError) {
        if let stopsAfter, calls >= stopsAfter { throw SystemError(EIO) }
        calls += 1
    }

    private func node(_ handle: Int32, root: Int32) throws(SystemError) -> Int {
        if handle == root { return 0 }
        guard let node = handles[handle] else { throw SystemError(EBADF) }
        return node
    }

    private func handle(_ node: Int) -> Int32 {
        nextHandle += 1
        handles[nextHandle] = node
        return nextHandle
    }

    private func change(_ index: Int, _ change: Change) {
        nodes[index].see(change)
        nodes[index].pending.append(change)
        nodes[index].version += 1
    }

    /// - Parameter root: the number by which the journal knows the folder.
    func disk(root: Int32) -> Disk {
        Disk(
            open: { name, folder, access throws(SystemError) in
                try self.step()
                let parent = try self.node(folder, root: root)
                if name == "." { return self.handle(parent) }
                if access == .creating {
                    guard self.nodes[parent].names[name] == nil else { throw SystemError(EEXIST) }
                    self.nodes.append(Node(isFolder: false))
                    self.change(parent, .names([name: self.nodes.count - 1]))
                }
                guard let found = self.nodes[parent].names[name] else { throw SystemError(ENOENT) }
                guard self.nodes[found].isFolder == (access == .folder) else { throw SystemError(ENOTDIR) }
                return self.handle(found)
            },
            status: { file throws(SystemError) in
                try self.step()
                return self.status(try self.node(file, root: root))
            },
            statusOfName: { name, folder throws(SystemError) in
                try self.step()
                guard let found = self.nodes[try self.node(folder, root: root)].names[name] else {
                    throw SystemError(ENOENT)
                }
                return self.status(found)
            },
            read: { file, offset, count throws(SystemError) in
                try self.step()
                return Array(self.nodes[try self.node(file, root: root)].bytes.dropFirst(offset).prefix(count))
            },
            write: { file, bytes throws(SystemError) in
                try self.step()
                let index = try self.node(file, root: root)
                var offset = self.nodes[index].bytes.count
                var rest = bytes
                // Page by page, each of which reaches the disk or not; so may the size alone.
                self.change(index, .size(offset + bytes.count))
                while !rest.isEmpty {
                    let count = min(rest.count, Self.page - offset % Self.page)
                    self.change(index, .bytes(offset, Array(rest.prefix(count))))
                    offset += count
                    rest = rest.dropFirst(count)
                }
                return bytes.count
            },
            truncate: { file, size throws(SystemError) in
                try self.step()
                self.change(try self.node(file, root: root), .size(size))
            },
            sync: { file throws(SystemError) in
                try self.step()
                let node = self.nodes[try self.node(file, root: root)]
                node.durableBytes = node.bytes
                node.durableNames = node.names
                node.pending = []
            },
            close: { file in self.handles[file] = nil },
            makeFolder: { name, folder throws(SystemError) in
                try self.step()
                let parent = try self.node(folder, root: root)
                guard self.nodes[parent].names[name] == nil else { throw SystemError(EEXIST) }
                self.nodes.append(Node(isFolder: true))
                self.change(parent, .names([name: self.nodes.count - 1]))
            },
            rename: { name, to, folder throws(SystemError) in
                try self.step()
                let parent = try self.node(folder, root: root)
                guard let moved = self.nodes[parent].names[name] else { throw SystemError(ENOENT) }
                self.change(parent, .names([name: nil, to: moved]))
            },
            remove: { name, folder throws(SystemError) in
                try self.step()
                let parent = try self.node(folder, root: root)
                guard self.nodes[parent].names[name] != nil else { throw SystemError(ENOENT) }
                self.change(parent, .names([name: nil]))
            },
            names: { folder throws(SystemError) in
                try self.step()
                return Array(self.nodes[try self.node(folder, root: root)].names.keys)
            },
            removeFolder: { name, folder throws(SystemError) in
                try self.step()
                let parent = try self.node(folder, root: root)
                guard let found = self.nodes[parent].names[name], self.nodes[found].names.isEmpty else {
                    throw SystemError(ENOTEMPTY)
                }
                self.change(parent, .names([name: nil]))
            },
            lock: { _ throws(SystemError) in try self.step() },
            pause: { _ in })
    }

    private func status(_ index: Int) -> Disk.Status {
        Disk.Status(
            kind: nodes[index].isFolder ? .folder : .file, size: nodes[index].bytes.count, device: 1,
            inode: UInt64(index), changed: [nodes[index].version])
    }
}

extension ModelDisk.Node {
    fileprivate func see(_ change: ModelDisk.Change) { Self.apply(change, &bytes, &names) }

    fileprivate func keep(_ change: ModelDisk.Change) { Self.apply(change, &durableBytes, &durableNames) }

    private static func apply(_ change: ModelDisk.Change, _ bytes: inout [UInt8], _ names: inout [String: Int]) {
        switch change {
        case .bytes(let offset, let new):
            if bytes.count < offset + new.count {
                bytes += [UInt8](repeating: 0, count: offset + new.count - bytes.count)
            }
            bytes.replaceSubrange(offset..<offset + new.count, with: new)
        case .size(let size):
            if size < bytes.count { bytes.removeLast(bytes.count - size) }
            if size > bytes.count { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
        case .names(let changes):
            for (name, node) in changes { names[name] = node }
        }
    }
}
