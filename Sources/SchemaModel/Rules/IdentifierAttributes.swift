import Diagnostics
import SchemaValues

/// ct-props-correct.5 and ag-props-correct.3: one attribute of type `xs:ID` at most.
struct IdentifierAttributes: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        let set = resolved.set
        for type in set.complexTypes {
            check(type.attributeUses, id: "ct-props-correct.5", at: type.annotation.location, set, &log)
        }
        for (name, group) in resolved.attributeGroups.sorted(by: { $0.key < $1.key }) {
            guard let entry = resolved.schema.attributeGroups[name] else { continue }
            check(group.uses, id: "ag-props-correct.3", at: entry.value.annotation.location, set, &log)
        }
    }

    private func check(
        _ uses: [AttributeUse], id: String, at location: SourceLocation, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let identifiers = uses.filter { set.isIdentifier(set[$0.attribute].type) }
        guard identifiers.count > 1 else { return }
        log.error(.twoIdentifiers(identifiers.map { set[$0.attribute].name.localName }), id: id, at: location)
    }
}

extension DiagnosticMessage {
    fileprivate static func twoIdentifiers(_ names: [String]) -> Self {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return .init(
            fi: "\(list): vain yksi attribuutti voi olla tunniste (`xs:ID`)",
            en: "\(list): only one attribute can be an identifier (`xs:ID`)")
    }
}
