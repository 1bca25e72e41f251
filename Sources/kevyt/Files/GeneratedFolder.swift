import Diagnostics
import FormCompiler
import FoundationEssentials
import Glibc
import ToolSupport

/// The folder of generated files: compares it with what it should hold and brings it there.
///
/// Only files that a manifest of the folder names are ever removed; what somebody else put there is told, not touched.
struct GeneratedFolder {
    let path: String

    /// How the folder differs from what it should hold, by path.
    struct Difference: Hashable {
        enum Kind: Hashable {
            case missing
            case stale
            case extra
        }
        var kind: Kind
        var path: String
    }

    /// The folders that hold nothing but generated files.
    private static let own = ["Swift", "html", "spec"]

    /// The differences in the order of their paths.
    func differences(from wanted: [GeneratedFile]) -> [Difference] {
        var differences: [Difference] = []
        for file in wanted {
            switch contents(file.path) {
            case nil: differences.append(Difference(kind: .missing, path: file.path))
            case .some(let bytes) where bytes != file.bytes:
                differences.append(Difference(kind: .stale, path: file.path))
            case .some: break
            }
        }
        let expected = Set(wanted.map(\.path))
        let present = Set(ownedPaths() + foundPaths()).subtracting(expected).filter { contents($0) != nil }
        differences += present.map { Difference(kind: .extra, path: $0) }
        return differences.sorted { $0.path < $1.path }
    }

    /// Writes what is missing or stale and removes what an earlier build made and this one does not; the manifest goes
    /// last. Returns how many files were written and removed.
    func bring(to wanted: [GeneratedFile]) throws(UsageError) -> (written: Int, removed: Int) {
        let owned = Set(ownedPaths())
        let differences = differences(from: wanted)
        let changed = Set(differences.filter { $0.kind != .extra }.map(\.path))
        for file in wanted where changed.contains(file.path) { try write(file) }
        let removed = differences.filter { $0.kind == .extra && owned.contains($0.path) }
        for difference in removed { remove(difference.path) }
        return (changed.count, removed.count)
    }

    /// What the folder holds beside the files of the build and of the one before.
    func foreign(beside wanted: [GeneratedFile]) -> [String] {
        let owned = Set(ownedPaths())
        return differences(from: wanted).filter { $0.kind == .extra && !owned.contains($0.path) }.map(\.path)
    }

    private func contents(_ relative: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(relative)").map { [UInt8]($0) }
    }

    /// The outputs that the folder's manifest names, as far as they are paths inside it.
    private func ownedPaths() -> [String] {
        guard let data = FileManager.default.contents(atPath: "\(path)/\(Manifest.path)"),
            let manifest = try? JSONDecoder().decode(WrittenManifest.self, from: data)
        else { return [] }
        return manifest.outputs.keys.filter(Self.staysInside)
    }

    private static func staysInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    private func foundPaths() -> [String] {
        Self.own.flatMap { folder in
            let below = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
            return below.map { "\(folder)/\($0)" }.filter { !isFolder($0) }
        }
    }

    private func isFolder(_ relative: String) -> Bool {
        Folder.isFolder("\(path)/\(relative)")
    }

    /// Through a file of another name, so that nobody ever reads half a file.
    private func write(_ file: GeneratedFile) throws(UsageError) {
        let target = "\(path)/\(file.path)"
        let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: URL(fileURLWithPath: target), options: .atomic)
        } catch {
            throw UsageError.unwritable(target, error)
        }
    }

    private func remove(_ relative: String) {
        try? FileManager.default.removeItem(atPath: "\(path)/\(relative)")
        var parts = relative.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir("\(path)/\(parts.joined(separator: "/"))") == 0 { parts = parts.dropLast() }
    }
}

/// What is read again of a manifest: the names of its outputs.
private struct WrittenManifest: Decodable {
    let outputs: [String: Output]

    struct Output: Decodable {
        init(from decoder: any Decoder) {}
    }
}
