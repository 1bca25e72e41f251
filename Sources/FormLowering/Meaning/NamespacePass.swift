import FormModel
import FormSpec
import SchemaModel
import SchemaValues

/// The prefixes of the application XML, in document order of first use: the form's own namespace is the default one
/// where it can be, the others keep the prefix that the schema uses.
struct NamespacePass {
    let set: SchemaSet

    func run(on draft: inout FormDraft) {
        var elements: [String] = []
        var attributes: [String] = []
        for field in draft.form.fields {
            guard let namespace = field.name?.namespace, namespace != ExpandedName.xmlNamespace else { continue }
            if field.kind == .attribute {
                if !namespace.isEmpty, !attributes.contains(namespace) { attributes.append(namespace) }
            } else if !elements.contains(namespace) {
                elements.append(namespace)
            }
        }
        let written = prefixes(of: draft)
        let target = draft.form.rootName.namespace
        // Elements in no namespace cannot stand below a default namespace.
        let hasDefault = !elements.contains("") && !target.isEmpty
        var used: Set<String> = []
        var declarations: [FormSpec.NamespaceDeclaration] = []
        if hasDefault { declarations.append(FormSpec.NamespaceDeclaration(prefix: "", namespace: target)) }
        let needed = elements.filter { !$0.isEmpty && !(hasDefault && $0 == target) } + attributes
        for namespace in needed where !declarations.contains(where: { $0.namespace == namespace && !$0.prefix.isEmpty })
        {
            let prefix = free(written[namespace] ?? "n", used)
            used.insert(prefix)
            declarations.append(FormSpec.NamespaceDeclaration(prefix: prefix, namespace: namespace))
        }
        draft.form.namespaces = declarations
    }

    private func free(_ wanted: String, _ used: Set<String>) -> String {
        guard used.contains(wanted) || wanted == "xml" || wanted == "xmlns" else { return wanted }
        return (1...).lazy.map { "\(wanted)\($0)" }.first { !used.contains($0) } ?? wanted
    }

    /// The prefix of each namespace as the form's document writes it, the first in alphabetical order where several do.
    private func prefixes(of draft: FormDraft) -> [String: String] {
        let root = draft.source(.root)
        let documents = set.documents.filter { $0.file == draft.form.file } + set.documents
        let inDocuments = documents.flatMap(\.annotation.appinfo).map(\.namespaces)
        let inForm = draft.sources.lazy.flatMap(\.annotations).flatMap(\.appinfo).map(\.namespaces)
        let ofFacets = set.simpleTypes.lazy.flatMap(\.facets).map(\.namespaces)
        var found: [String: String] = [:]
        for scope in root.annotations.flatMap(\.appinfo).map(\.namespaces) + inForm + inDocuments + ofFacets {
            for (prefix, namespace) in scope.sorted(by: { $0.key < $1.key }) where !prefix.isEmpty {
                if found[namespace] == nil { found[namespace] = prefix }
            }
        }
        return found
    }
}
