/// A file that was loaded: its bytes, and the name under which it is the same file however it was referred to.
package struct LoadedFile: Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Where schema documents come from. No file is opened here: `load` does, by the names this struct deals in.
package struct SchemaSources {
    /// What a missing document of `import` or `include` is: for forms an error, for the letter of XML Schema a hint.
    package enum MissingDocument: Sendable {
        case error
        case warning
    }

    /// What to compile, in this order.
    package var roots: [String]
    /// Further documents, among which an import without a usable location finds its namespace.
    package var listed: [String]
    /// `schemaLocation` values and namespace names to files, for schemas that refer to addresses on the network.
    package var locations: [String: String]
    package var missingDocument: MissingDocument
    /// Documents read at most.
    package var maxDocuments: Int
    /// Bytes of all documents together at most.
    package var maxTotalBytes: Int
    /// The file of a name, nil where there is none.
    package var load: (String) -> LoadedFile?

    package init(
        roots: [String], listed: [String] = [], locations: [String: String] = [:],
        missingDocument: MissingDocument = .error, maxDocuments: Int = 1_000, maxTotalBytes: Int = 128 << 20,
        load: @escaping (String) -> LoadedFile?
    ) {
        self.roots = roots
        self.listed = listed
        self.locations = locations
        self.missingDocument = missingDocument
        self.maxDocuments = maxDocuments
        self.maxTotalBytes = maxTotalBytes
        self.load = load
    }
}

/// Paths with `/`, as text alone.
enum DocumentPath {
    /// `reference` as seen from the document `base`; an absolute path or an address with a scheme stays as it is.
    static func resolve(_ reference: String, from base: String) -> String {
        let path = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        if path.hasPrefix("file://") { return String(path.dropFirst(7)) }
        if path.hasPrefix("/") || hasScheme(path) { return String(path) }
        let folder = base.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return normalise(folder + path.split(separator: "/", omittingEmptySubsequences: false))
    }

    private static func normalise(_ parts: some Sequence<Substring>) -> String {
        var kept: [Substring] = []
        for part in parts {
            if part == "." || (part.isEmpty && !kept.isEmpty) { continue }
            if part == "..", let last = kept.last, last != "..", !last.isEmpty {
                kept.removeLast()
            } else {
                kept.append(part)
            }
        }
        return kept.joined(separator: "/")
    }

    private static func hasScheme(_ path: Substring) -> Bool {
        guard let colon = path.firstIndex(of: ":") else { return false }
        return !path[..<colon].isEmpty && path[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    }
}
