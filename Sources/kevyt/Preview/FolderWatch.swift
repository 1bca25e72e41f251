import FoundationEssentials
import Glibc

/// Notices changes in a folder by looking at sizes and times of its files: nothing to install, works on any file
/// system, cheap for the few hundred files of `forms`.
struct FolderWatch {
    private let folder: String
    private var seen: [String: Stamp]

    private struct Stamp: Hashable {
        var size: Int
        /// When it was changed.
        var seconds: Int
        var nanoseconds: Int
    }

    init(_ folder: String) {
        self.folder = folder
        seen = Self.stamps(in: folder)
    }

    /// Whether anything changed since the last call.
    mutating func hasChanged() -> Bool {
        let now = Self.stamps(in: folder)
        defer { seen = now }
        return now != seen
    }

    private static func stamps(in folder: String) -> [String: Stamp] {
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        var stamps: [String: Stamp] = [:]
        for file in files.prefix(10_000) {
            var found = stat()
            guard stat("\(folder)/\(file)", &found) == 0, found.st_mode & S_IFMT == S_IFREG else { continue }
            stamps[file] = Stamp(
                size: found.st_size, seconds: found.st_mtim.tv_sec, nanoseconds: found.st_mtim.tv_nsec)
        }
        return stamps
    }
}
