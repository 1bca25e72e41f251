import Foundation

/// Notices changes in a folder by looking at sizes and times of its files: nothing to install, works on any file
/// system, cheap for the few hundred files of `forms`.
struct FolderWatch {
    private let folder: URL
    private var seen: [String: Stamp]

    private struct Stamp: Hashable {
        var size: Int
        var modified: Date
    }

    init(_ folder: URL) {
        self.folder = folder
        seen = Self.stamps(in: folder)
    }

    /// Whether anything changed since the last call.
    mutating func hasChanged() -> Bool {
        let now = Self.stamps(in: folder)
        defer { seen = now }
        return now != seen
    }

    private static func stamps(in folder: URL) -> [String: Stamp] {
        let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
        var stamps: [String: Stamp] = [:]
        while let file = files?.nextObject() as? URL, stamps.count < 10_000 {
            guard let values = try? file.resourceValues(forKeys: Set(keys)), values.isRegularFile == true else {
                continue
            }
            stamps[file.path] = Stamp(
                size: values.fileSize ?? 0, modified: values.contentModificationDate ?? .distantPast)
        }
        return stamps
    }
}
