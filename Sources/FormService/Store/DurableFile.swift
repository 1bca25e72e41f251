import FoundationEssentials
import Glibc
import SystemCalls

/// Why something could not be kept or read: the system's own reason, for the operator.
package struct StoreFault: Error, CustomStringConvertible {
    package var path: String
    package var reason: String
    package var description: String { "\(path): \(reason)" }

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// From `errno`.
    init(errnoAt path: String) { self.init(path, errnoReason()) }
}

/// Files that are there whole or not at all, also after a power cut: written beside, flushed, renamed, and the folder
/// flushed. A full disk leaves the former file as it was.
enum DurableFile {
    static func write(_ bytes: [UInt8], to path: String) throws(StoreFault) {
        let temporary = "\(path).\(UUID().uuidString).tmp"
        do throws(StoreFault) {
            try writeFlushed(bytes, to: temporary)
            guard rename(temporary, path) == 0 else { throw StoreFault(errnoAt: path) }
        } catch {
            unlink(temporary)
            throw error
        }
        try flushFolder(self.folder(of: path))
    }

    private static func writeFlushed(_ bytes: [UInt8], to path: String) throws(StoreFault) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault(errnoAt: path) }
        defer { close(file) }
        guard writeWhole(bytes, with: { Glibc.write(file, $0.baseAddress, $0.count) }), fsync(file) == 0 else {
            throw StoreFault(errnoAt: path)
        }
    }

    static func flushFolder(_ path: String) throws(StoreFault) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw StoreFault(errnoAt: path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw StoreFault(errnoAt: path) }
    }

    private static func folder(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }

    /// Makes a folder and flushes the one around it.
    static func makeFolder(_ path: String) throws(StoreFault) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault(path, error.systemReason)
        }
        try flushFolder(folder(of: path))
    }

    /// Nil where there is no such file.
    static func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }
}
