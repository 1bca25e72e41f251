import Diagnostics
import SchemaValues
import XMLReading

/// What a document says of where its schemas are: `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation` (Structures,
/// 4.3.2). Hints, which are followed only where they are asked for.
struct SchemaHints {
    struct Hint: Hashable {
        /// `""` for none.
        var namespace: String
        /// As seen from the place of the document.
        var file: String
    }
    private(set) var hints: [Hint] = []
    /// The first hint for a namespace of which an element or attribute came before it, which is an error by 4.3.2; one
    /// that only says again what was said before is none.
    private(set) var late: (namespace: String, location: SourceLocation)?

    /// None where the bytes hold no hint, or are no document.
    init(_ bytes: [UInt8], file: String) {
        guard Self.mayHint(bytes), case .success(let root) = readTree(bytes: bytes, file: file) else { return }
        var seen: Set<String> = []
        read(root, file: file, &seen)
    }

    /// A parser finds the attributes; this only spares it the documents that cannot have any.
    private static func mayHint(_ bytes: [UInt8]) -> Bool {
        // From its capital on, which is rare in documents.
        let sought = "Location".utf8
        return bytes.withUnsafeBufferPointer { all in
            var rest = all[...]
            while let start = rest.firstIndex(of: UInt8(ascii: "L")) {
                if all[start...].starts(with: sought) { return true }
                rest = all[(start + 1)...]
            }
            return false
        }
    }

    private mutating func read(_ element: XMLElement, file: String, _ seen: inout Set<String>) {
        for hint in Self.hints(of: element, file: file) {
            guard !hints.contains(hint) else { continue }
            if seen.contains(hint.namespace), late == nil { late = (hint.namespace, element.location) }
            hints.append(hint)
        }
        seen.insert(element.name.namespace)
        for attribute in element.attributes where !attribute.name.namespace.isEmpty {
            seen.insert(attribute.name.namespace)
        }
        for child in element.elements { read(child, file: file, &seen) }
    }

    private static func hints(of element: XMLElement, file: String) -> [Hint] {
        var found: [Hint] = []
        for attribute in element.attributes where attribute.name.namespace == ExpandedName.schemaInstanceNamespace {
            let words = WhiteSpace.collapse.apply(to: attribute.value).split(separator: " ").map(String.init)
            switch attribute.name.localName {
            case "schemaLocation":
                for index in stride(from: 0, to: words.count - 1, by: 2) {
                    found.append(Hint(namespace: words[index], file: resolved(words[index + 1], from: file)))
                }
            case "noNamespaceSchemaLocation":
                if let word = words.first { found.append(Hint(namespace: "", file: resolved(word, from: file))) }
            default: break
            }
        }
        return found
    }

    /// A path as seen from the document; an address with a scheme stays as it is.
    private static func resolved(_ location: String, from file: String) -> String {
        if location.hasPrefix("/") || location.contains("://") { return location }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty ? location : "\(folder)/\(location)"
    }
}
