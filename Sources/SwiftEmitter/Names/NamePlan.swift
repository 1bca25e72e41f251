import FormModel

/// The Swift types of all forms of a compilation, by form id, and that of the common data.
package struct NamePlan: Sendable {
    private var typeNames: [String: String]
    package let common: String?

    /// The common form first, then the others in their order.
    package init(_ set: FormSet) {
        var scope = NameScope(reserved: NameScope.reservedTypes)
        var names: [String: String] = [:]
        for form in [set.common].compactMap({ $0 }) + set.forms where names[form.id] == nil {
            names[form.id] = scope.claim([SwiftIdentifier.type(form.id)])
        }
        typeNames = names
        common = set.common.flatMap { names[$0.id] }
    }

    package func type(of form: Form) -> String { typeNames[form.id] ?? SwiftIdentifier.type(form.id) }
}
