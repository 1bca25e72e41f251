import Diagnostics
import SchemaModel

/// A selector that leads nowhere constrains nothing; nearly always the prefix of a name is missing.
struct SelectorFindsNothing: SchemaCheck {
    static let id = "selector-finds-nothing"

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        for index in set.elements.indices {
            for constraint in set.elements[index].identityConstraints {
                let paths = ConstraintPaths(set: set, namespaces: constraint.selector.namespaces)
                guard paths.targets(of: constraint.selector.text, from: ElementID(index)).isEmpty else { continue }
                let remedy = prefixed(constraint, of: ElementID(index), set)
                log.error(
                    .findsNothing(constraint.selector.text, remedy), id: Self.id, at: constraint.annotation.location)
            }
        }
    }

    /// The selector with the prefix that its first name lacks.
    private func prefixed(_ constraint: IdentityConstraint, of element: ElementID, _ set: SchemaSet) -> String? {
        guard let name = constraint.selector.text.split(separator: "/").first(where: { $0 != "." }),
            !name.contains(":"),
            let child = ConstraintPaths(set: set, namespaces: [:]).children(of: element)
                .first(where: { set[$0.id].name.localName == name })
        else { return nil }
        let namespace = set[child.id].name.namespace
        let prefixes = constraint.selector.namespaces.filter { $0.value == namespace && !$0.key.isEmpty }.keys.sorted()
        return prefixes.first.map { "\($0):\(name)" }
    }
}

extension DiagnosticMessage {
    fileprivate static func findsNothing(_ selector: String, _ remedy: String?) -> Self {
        guard let remedy else {
            return .init(
                fi: "`xs:selector` `\(selector)` ei löydä mitään; tarkista polku ja nimien etuliitteet",
                en: "`xs:selector` `\(selector)` finds nothing; check the path and the prefixes of its names")
        }
        return .init(
            fi: "`xs:selector` ei löydä mitään: lisää nimeen etuliite (`\(remedy)`)",
            en: "`xs:selector` finds nothing: the name needs its prefix (`\(remedy)`)")
    }
}
