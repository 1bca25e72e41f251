import Diagnostics
import SchemaModel

/// `xs:unique` skips what lacks one of its fields (cvc-identity-constraint 4.1), so two such rows may be alike.
struct UniqueExempts: SchemaCheck {
    static let id = "unique-exempts"

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        for index in set.elements.indices {
            for constraint in set.elements[index].identityConstraints where constraint.category == .unique {
                check(constraint, of: ElementID(index), set, into: &log)
            }
        }
    }

    private func check(
        _ constraint: IdentityConstraint, of element: ElementID, _ set: SchemaSet, into log: inout DiagnosticLog
    ) {
        let selector = constraint.selector
        let paths = ConstraintPaths(set: set, namespaces: selector.namespaces)
        for case .element(let row) in paths.targets(of: selector.text, from: element).map(\.node) {
            for field in constraint.fields {
                let targets = ConstraintPaths(set: set, namespaces: field.namespaces).targets(of: field.text, from: row)
                guard targets.contains(where: \.isOptional) else { continue }
                let last = field.text.split(separator: "/").last
                let name = last.map { String($0.split(separator: ":").last ?? $0) } ?? field.text
                log.warn(.exempts(name), id: Self.id, at: constraint.annotation.location)
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func exempts(_ name: String) -> Self {
        .init(
            fi: "`\(name)` voi puuttua, jolloin `xs:unique` ei vertaa riviä; käytä `distinct()`",
            en: "`\(name)` can be absent, then `xs:unique` skips the row; use `distinct()`")
    }
}
