/// What the compiler reads: files by name, whose bytes `load` gives. Nothing is looked for.
package struct CompilerInput {
    /// The schemas whose forms are wanted; what they refer to is loaded by name.
    package var roots: [String]
    package var options: CompilerOptions
    /// The file of a name, nil where there is none.
    package var load: (String) -> InputFile?

    package init(
        roots: [String], options: CompilerOptions = CompilerOptions(), load: @escaping (String) -> InputFile?
    ) {
        self.roots = roots.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.options = options
        self.load = load
    }

    /// All the files there are; every schema among them is wanted.
    package init(files: [InputFile], options: CompilerOptions = CompilerOptions()) {
        let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        self.init(roots: byPath.keys.filter(InputFile.isSchema), options: options) { byPath[$0] }
    }
}

/// A file as the caller named it, with `/` between the parts of its path.
package struct InputFile: Hashable, Sendable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The name of the file of units.
    package static let unitsName = "units.xml"

    /// Whether a path names a schema: by its ending, `.xsd`.
    package static func isSchema(_ path: String) -> Bool { path.hasSuffix(".xsd") }

    /// Whether a path names anything the compiler reads: a schema, an overlay, the units.
    package static func isSource(_ path: String) -> Bool {
        isSchema(path) || path.hasSuffix(".overlay.xml") || path == unitsName || path.hasSuffix("/\(unitsName)")
    }
}

package struct CompilerOptions: Hashable, Sendable {
    /// Only look for findings: nothing is emitted.
    package var checksOnly: Bool
    /// Warnings stop emission as errors do.
    package var isStrict: Bool
    /// How many conditions, calculations and rules one answer may make be computed again; nil for any number.
    package var mostRuleCost: Int?

    package init(checksOnly: Bool = false, isStrict: Bool = false, mostRuleCost: Int? = nil) {
        self.checksOnly = checksOnly
        self.isStrict = isStrict
        self.mostRuleCost = mostRuleCost
    }
}
