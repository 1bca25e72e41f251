import Diagnostics
import Glibc

/// Folders as the command line names them.
package enum Folder {
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// All files below a folder with such an ending, in the order of their paths, whatever the order of the folder. Links
    /// to folders are not followed.
    package static func files(below folder: String, ending: String) throws(UsageError) -> [String] {
        guard isFolder(folder), let names = names(in: folder) else {
            throw UsageError(fi: "kansiota '\(folder)' ei ole", en: "there is no folder '\(folder)'")
        }
        var found: [String] = []
        collect(names, in: folder.hasSuffix("/") ? folder : "\(folder)/", ending, &found)
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func collect(_ names: [String], in folder: String, _ ending: String, _ found: inout [String]) {
        for name in names {
            let path = folder + name
            if isFolder(path) {
                if !isLink(path) { collect(Self.names(in: path) ?? [], in: path + "/", ending, &found) }
            } else if name.hasSuffix(ending) {
                found.append(path)
            }
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Nil where it cannot be read.
    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// What a pattern with `*` or `?` matches.
    package static func matches(of pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    }
}
