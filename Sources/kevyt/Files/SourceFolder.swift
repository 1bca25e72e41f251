import Diagnostics
import FormCompiler
import FormService
import FoundationEssentials
import Glibc
import SystemCalls
import ToolSupport

/// The sources of a folder and all folders inside it: schemas, overlays and units, by path from the folder, in the order of
/// their paths. Symbolic links are followed inside the folder; a link that leads back or out of it is refused.
struct SourceFolder {
    private(set) var files: [InputFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let root: String
    private let realRoot: String

    private static let maxDepth = 32
    private static let maxFiles = 10_000

    /// Throws where the folder itself is none.
    init(_ folder: String) throws(UsageError) {
        guard let real = Self.realPath(folder), Folder.isFolder(real) else {
            throw UsageError(fi: "kansiota '\(folder)' ei ole", en: "there is no folder '\(folder)'")
        }
        root = folder
        realRoot = real
        walk("", open: [real])
    }

    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// `open` are the real paths of the folders on the way, so that a link back to one of them is seen.
    private mutating func walk(_ relative: String, open: [String]) {
        let folder = relative.isEmpty ? root : "\(root)/\(relative)"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            diagnostics.append(.unreadableFolder(relative, reason: errnoReason()))
            return
        }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
            visit(relative.isEmpty ? name : "\(relative)/\(name)", open: open)
        }
    }

    private mutating func visit(_ relative: String, open: [String]) {
        let path = "\(root)/\(relative)"
        guard let real = Self.realPath(path) else {
            // A link that goes nowhere or in a circle; a file that is gone meanwhile is nobody's concern.
            if errno == ELOOP { diagnostics.append(.symbolicLinkLoop(relative)) }
            return
        }
        guard real.hasPrefix(realRoot + "/") || open.contains(real) else {
            if Folder.isFolder(real) || InputFile.isSource(relative) { diagnostics.append(.outsideFolder(relative)) }
            return
        }
        if Folder.isFolder(real) {
            guard !open.contains(real), open.count < Self.maxDepth else {
                diagnostics.append(.symbolicLinkLoop(relative))
                return
            }
            walk(relative, open: open + [real])
        } else if InputFile.isSource(relative), files.count < Self.maxFiles {
            add(relative, path)
        }
    }

    private mutating func add(_ relative: String, _ path: String) {
        switch SourceReading.read(path, shown: relative) {
        case .bytes(let bytes): files.append(InputFile(path: relative, bytes: bytes))
        case .absent: break
        case .refused(let diagnostic): diagnostics.append(diagnostic)
        }
    }
}
