// The disk as the operating system has it.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Disk {
    /// The real one.
    package static var system: Disk {
        Disk(
            open: { name, folder, access throws(SystemError) in
                // Without O_NONBLOCK a pipe in the file's place would stop us for ever.
                let flags: Int32 =
                    switch access {
                    case .reading: O_RDONLY | O_NONBLOCK
                    case .appending: O_RDWR | O_APPEND | O_NONBLOCK
                    case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
                    case .folder: O_RDONLY | O_DIRECTORY
                    }
                return try checked(openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o666))
            },
            status: { file throws(SystemError) in
                var status = stat()
                _ = try checked(fstat(file, &status))
                return Status(status)
            },
            statusOfName: { name, folder throws(SystemError) in
                var status = stat()
                _ = try checked(fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
                return Status(status)
            },
            read: { file, offset, count throws(SystemError) in
                var got = 0
                var number: Int32 = 0
                let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                    got = pread(file, buffer.baseAddress, count, off_t(offset))
                    number = errno
                    filled = max(got, 0)
                }
                guard got >= 0 else { throw SystemError(number) }
                return bytes
            },
            write: { file, bytes throws(SystemError) in
                var number: Int32 = 0
                let count = bytes.withUnsafeBytes { buffer in
                    let count = written(file, buffer)
                    number = errno
                    return count
                }
                guard count >= 0 else { throw SystemError(number) }
                return count
            },
            truncate: { file, size throws(SystemError) in _ = try checked(ftruncate(file, off_t(size))) },
            sync: { file throws(SystemError) in
                #if canImport(Darwin)
                    // There fsync leaves the bytes in the drive's own memory.
                    if fcntl(file, F_FULLFSYNC) == 0 { return }
                #endif
                _ = try checked(fsync(file))
            },
            close: { file in closed(file) },
            makeFolder: { name, folder throws(SystemError) in _ = try checked(mkdirat(folder, name, 0o777)) },
            rename: { name, to, folder throws(SystemError) in _ = try checked(renameat(folder, name, folder, to)) },
            remove: { name, folder throws(SystemError) in _ = try checked(unlinkat(folder, name, 0)) },
            names: { folder throws(SystemError) in try listed(folder) },
            removeFolder: { name, folder throws(SystemError) in
                _ = try checked(unlinkat(folder, name, AT_REMOVEDIR))
            },
            lock: { folder throws(SystemError) in _ = try checked(flock(folder, LOCK_EX | LOCK_NB)) },
            pause: { milliseconds in usleep(UInt32(milliseconds) * 1_000) })
    }

    private static func listed(_ folder: Int32) throws(SystemError) -> [String] {
        // Opened anew: it is read from its first name, and closed with the stream.
        let again = try checked(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        guard let stream = fdopendir(again) else {
            let number = errno
            closed(again)
            throw SystemError(number)
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw SystemError(errno) }
        return names
    }

    private static func checked(_ result: Int32) throws(SystemError) -> Int32 {
        guard result >= 0 else { throw SystemError(errno) }
        return result
    }

    // Full names tell the calls apart from the closures of this type.
    private static func written(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(file, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func closed(_ file: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(file)
        #elseif canImport(Musl)
            _ = Musl.close(file)
        #else
            _ = Darwin.close(file)
        #endif
    }
}

extension Disk.Status {
    fileprivate init(_ status: stat) {
        #if canImport(Darwin)
            let times = [status.st_mtimespec, status.st_ctimespec]
        #else
            let times = [status.st_mtim, status.st_ctim]
        #endif
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        self.init(
            kind: kind, size: Int(status.st_size),
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
            changed: times.flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] })
    }
}
