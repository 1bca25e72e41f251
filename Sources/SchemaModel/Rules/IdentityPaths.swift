import Diagnostics
import SchemaValues

/// c-selector-xpath, c-fields-xpaths (3.11.6): the paths of identity constraints keep to their subset of XPath.
struct IdentityPaths: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for element in resolved.set.elements {
            for constraint in element.identityConstraints {
                let location = constraint.annotation.location
                check(constraint.selector, isField: false, id: "c-selector-xpath", location, &log)
                for field in constraint.fields {
                    check(field, isField: true, id: "c-fields-xpaths", location, &log)
                }
            }
        }
    }

    private func check(
        _ path: ConstraintPath, isField: Bool, id: String, _ location: SourceLocation, _ log: inout DiagnosticLog
    ) {
        var parser = PathParser(path: path.text, namespaces: path.namespaces, isField: isField)
        guard !parser.accepts() else { return }
        if let prefix = parser.undeclaredPrefix {
            log.error(.undeclaredPrefix(prefix, path.text), id: id, at: location)
        } else {
            log.error(.notThatPath(path.text, isField: isField), id: id, at: location)
        }
    }
}

/// Reads `Selector` and `Field` of 3.11.6: alternatives of steps, `.//` in front, `child::`, `attribute::` and `@`.
private struct PathParser {
    private let scalars: [Unicode.Scalar]
    private let namespaces: [String: String]
    private let isField: Bool
    private var place = 0
    private(set) var undeclaredPrefix: String?

    init(path: String, namespaces: [String: String], isField: Bool) {
        scalars = Array(path.unicodeScalars)
        self.namespaces = namespaces
        self.isField = isField
    }

    mutating func accepts() -> Bool {
        repeat {
            guard path() else { return false }
        } while take("|")
        skipSpace()
        return place == scalars.count
    }

    private mutating func path() -> Bool {
        let start = place
        if take("."), take("//") {
            // `.//` opens the path.
        } else {
            place = start
        }
        while true {
            if takeAttributeAxis() { return isField && nameTest() }
            guard step() else { return false }
            guard take("/") else { return true }
        }
    }

    private mutating func takeAttributeAxis() -> Bool {
        let start = place
        if take("@") { return true }
        if word() == "attribute", take("::") { return true }
        place = start
        return false
    }

    private mutating func step() -> Bool {
        if take(".") { return true }
        let start = place
        if !(word() == "child" && take("::")) { place = start }
        return nameTest()
    }

    private mutating func nameTest() -> Bool {
        if take("*") { return true }
        let first = word()
        guard first.isNCName else { return false }
        guard place < scalars.count, scalars[place] == ":", !peeks("::") else { return true }
        place += 1
        guard namespaces[first] != nil || first == "xml" else {
            undeclaredPrefix = first
            return false
        }
        if place < scalars.count, scalars[place] == "*" {
            place += 1
            return true
        }
        return word(skippingSpace: false).isNCName
    }

    private mutating func word(skippingSpace: Bool = true) -> String {
        if skippingSpace { skipSpace() }
        var text = String.UnicodeScalarView()
        while place < scalars.count, !" \t\n\r/|@:*()[]".unicodeScalars.contains(scalars[place]) {
            text.append(scalars[place])
            place += 1
        }
        return String(text)
    }

    private mutating func take(_ token: String) -> Bool {
        skipSpace()
        guard peeks(token) else { return false }
        place += token.unicodeScalars.count
        return true
    }

    private func peeks(_ token: String) -> Bool {
        let wanted = Array(token.unicodeScalars)
        return place + wanted.count <= scalars.count && Array(scalars[place..<place + wanted.count]) == wanted
    }

    private mutating func skipSpace() {
        while place < scalars.count, [0x20, 0x09, 0x0A, 0x0D].contains(scalars[place].value) { place += 1 }
    }
}

extension DiagnosticMessage {
    fileprivate static func undeclaredPrefix(_ prefix: String, _ path: String) -> Self {
        .init(
            fi: "etuliitettä `\(prefix)` (`\(path.shortened)`) ei ole esitelty; lisää `xmlns:\(prefix)=\"…\"`",
            en: "prefix `\(prefix)` (in `\(path.shortened)`) is not declared; add `xmlns:\(prefix)=\"…\"`")
    }
    fileprivate static func notThatPath(_ path: String, isField: Bool) -> Self {
        let (fi, en) = isField ? (", lopussa ehkä `@nimi`", ", perhaps `@name` at the end") : ("", "")
        return .init(
            fi: "`\(path.shortened)` ei ole avaimen polku: sallittu on `.//` alussa ja nimiä `/`-merkein\(fi)",
            en:
                "`\(path.shortened)` is no path of an identity constraint: it has `.//` in front, then names with `/`\(en)"
        )
    }
}
