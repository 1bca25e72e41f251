import Diagnostics
import FormCompiler
import FoundationEssentials
import Glibc
import ToolSupport

/// The files of `kevyt check`: the schemas that were named and what they import, read when asked for. Nothing outside
/// the working folder and the folder that all named schemas lie in is opened, whatever a schema refers to.
final class SchemaFiles {
    let roots: [String]
    private(set) var diagnostics: [Diagnostic] = []
    /// Real paths of the folders that may be read.
    private let allowed: [String]
    private var outcomes: [String: InputFile?] = [:]

    /// `operands` are schemas and folders of schemas.
    init(_ operands: [String]) throws(UsageError) {
        var roots: [String] = []
        var found: [Diagnostic] = []
        for operand in operands {
            if Folder.isFolder(operand) {
                let folder = try SourceFolder(operand)
                let prefix = operand.hasSuffix("/") ? operand : "\(operand)/"
                roots += folder.files.map(\.path).filter(InputFile.isSchema).map { prefix + $0 }
                found += folder.diagnostics.map { $0.below(operand) }
            } else {
                roots.append(operand)
            }
        }
        self.roots = roots
        diagnostics = found
        allowed = [Self.commonFolder(of: roots), SourceFolder.realPath(".")].compactMap { $0 }
    }

    /// The file of a path as seen from the working folder; nil where there is none or it may not be read (then told).
    func load(_ path: String) -> InputFile? {
        if let known = outcomes[path] { return known }
        let file = read(path)
        outcomes[path] = .some(file)
        return file
    }

    private func read(_ path: String) -> InputFile? {
        guard let real = SourceFolder.realPath(path) else {
            if errno == ELOOP { diagnostics.append(.symbolicLinkLoop(path)) }
            return nil
        }
        guard allowed.contains(where: { real.hasPrefix($0 == "/" ? $0 : "\($0)/") }) else {
            diagnostics.append(.outsideFolder(path))
            return nil
        }
        switch SourceReading.read(path, shown: path) {
        case .bytes(let bytes): return InputFile(path: path, bytes: bytes)
        case .absent: return nil
        case .refused(let diagnostic):
            diagnostics.append(diagnostic)
            return nil
        }
    }

    /// The innermost folder that holds all files that exist; nil where none does.
    private static func commonFolder(of paths: [String]) -> String? {
        let folders = paths.compactMap(SourceFolder.realPath).map { $0.split(separator: "/").dropLast() }
        guard var common = folders.first else { return nil }
        for folder in folders.dropFirst() {
            common = common.prefix(zip(common, folder).prefix { $0 == $1 }.count)
        }
        return "/" + common.joined(separator: "/")
    }
}
