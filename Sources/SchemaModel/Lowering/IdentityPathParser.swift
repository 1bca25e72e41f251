import SchemaTables
import SchemaValues

/// Reads the subset of XPath that selectors and fields are written in (Structures, 3.11.6).
struct IdentityPathParser {
    /// Why a path is none: the part at fault.
    struct Fault: Error {
        var part: String
        var isUnknownPrefix = false
    }

    private let namespaces: [String: String]
    private let allowsAttributes: Bool
    private let intern: (ExpandedName) -> NameIndex

    /// The alternatives of a path; a fault where the text is outside the subset's grammar.
    static func paths(
        _ text: String, namespaces: [String: String], allowsAttributes: Bool,
        intern: (ExpandedName) -> NameIndex
    ) -> Result<[IdentityPath], Fault> {
        withoutActuallyEscaping(intern) { intern in
            let parser = IdentityPathParser(
                namespaces: namespaces, allowsAttributes: allowsAttributes, intern: intern)
            do throws(Fault) {
                return .success(try parser.alternatives(text))
            } catch {
                return .failure(error)
            }
        }
    }

    private init(
        namespaces: [String: String], allowsAttributes: Bool, intern: @escaping (ExpandedName) -> NameIndex
    ) {
        self.namespaces = namespaces
        self.allowsAttributes = allowsAttributes
        self.intern = intern
    }

    private func alternatives(_ text: String) throws(Fault) -> [IdentityPath] {
        var paths: [IdentityPath] = []
        for part in Self.tokens(text).split(separator: "|", omittingEmptySubsequences: false) {
            paths.append(try path(Array(part)))
        }
        return paths
    }

    /// `/`, `//`, `|`, `@` and what stands between; white space separates and is dropped, also around the `::` of an
    /// axis, which stays with what is before it.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty { tokens.append(word) }
            word = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r": endWord()
            case "/", "|", "@":
                endWord()
                if scalar == "/", tokens.last == "/" {
                    tokens[tokens.count - 1] = "//"
                } else {
                    tokens.append(String(scalar))
                }
            default: word.unicodeScalars.append(scalar)
            }
        }
        endWord()
        return withAxesJoined(tokens)
    }

    /// `child`, `::`, `a` as one token: white space may stand around the `::` of an axis.
    private static func withAxesJoined(_ tokens: [String]) -> [String] {
        tokens.reduce(into: []) { joined, token in
            let follows = joined.last.map {
                $0.hasSuffix("::") || ["child", "attribute"].contains($0) && token.hasPrefix("::")
            }
            if follows == true { joined[joined.count - 1] += token } else { joined.append(token) }
        }
    }

    private func path(_ tokens: [String]) throws(Fault) -> IdentityPath {
        var rest = tokens[...]
        let searches = rest.starts(with: [".", "//"])
        if searches { rest = rest.dropFirst(2) }
        var path = IdentityPath(searchesDescendants: searches, steps: [])
        while true {
            if rest.first == "@" {
                rest = rest.dropFirst()
                path.attribute = try attribute(&rest)
                break
            }
            guard let step = rest.popFirst() else { throw Fault(part: tokens.joined()) }
            if step.hasPrefix("attribute::") {
                path.attribute = try attribute(named: String(step.dropFirst("attribute::".count)))
                break
            }
            let name = step.hasPrefix("child::") ? String(step.dropFirst("child::".count)) : step
            if step != "." { path.steps.append(try nameTest(name)) }
            guard rest.first == "/" else { break }
            rest = rest.dropFirst()
        }
        guard let extra = rest.first else { return path }
        throw Fault(part: extra)
    }

    private func attribute(_ rest: inout ArraySlice<String>) throws(Fault) -> IdentityPath.NameTest {
        guard let name = rest.popFirst() else { throw Fault(part: "@") }
        return try attribute(named: name)
    }

    private func attribute(named name: String) throws(Fault) -> IdentityPath.NameTest {
        guard allowsAttributes else { throw Fault(part: "@" + name) }
        return try nameTest(name)
    }

    private func nameTest(_ text: String) throws(Fault) -> IdentityPath.NameTest {
        if text == "*" { return .any }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, parts.allSatisfy({ $0 == "*" || Self.isNCName($0) }), parts.first != "*" else {
            throw Fault(part: text)
        }
        guard parts.count == 2 else {
            guard parts[0] != "*" else { return .any }
            return .name(intern(ExpandedName(localName: text)))
        }
        guard let namespace = parts[0] == "xml" ? ExpandedName.xmlNamespace : namespaces[parts[0]] else {
            throw Fault(part: text, isUnknownPrefix: true)
        }
        guard parts[1] != "*" else { return .namespace(namespace) }
        return .name(intern(ExpandedName(namespace: namespace, localName: parts[1])))
    }

    /// NCName, by the characters that XPath's own syntax could confuse it with; names as such are checked where they
    /// are declared.
    private static func isNCName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        guard first == "_" || first.properties.isAlphabetic else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x7F || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || scalar == "-" || scalar == "_" || scalar == "."
        }
    }
}
