import Diagnostics
import SchemaValues

/// enumeration-required-notation: `xs:NOTATION` is used through types that enumerate declared notations.
struct NotationTypes: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        let set = resolved.set
        for element in set.elements {
            checkUse(set.simpleContent(of: element.type), element.annotation.location, set, &log)
        }
        for attribute in set.attributes { checkUse(attribute.type, attribute.annotation.location, set, &log) }
        for type in set.simpleTypes where type.builtIn == nil && type.base.map({ isNotation($0, set) }) == true {
            for facet in type.facets where facet.name == "enumeration" { checkDeclared(facet, set, &log) }
        }
    }

    /// A type that holds notations and does not list them is used.
    private func checkUse(
        _ type: SimpleTypeID?, _ location: SourceLocation, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        guard let type, isNotation(type, set), set.valueType(of: type).facets.enumeration == nil else { return }
        log.error(.direct, id: "enumeration-required-notation", at: location)
    }

    private func isNotation(_ id: SimpleTypeID, _ set: SchemaSet) -> Bool {
        guard case .atomic(let type) = set.valueType(of: id).variety else { return false }
        return type.primitive == .notation
    }

    private func checkDeclared(_ facet: FacetUse, _ set: SchemaSet, _ log: inout DiagnosticLog) {
        let parts = facet.value.collapsed.split(separator: ":").map(String.init)
        guard let local = parts.last else { return }
        let namespace = facet.namespaces[parts.count == 2 ? parts[0] : ""] ?? ""
        guard !set.notations.contains(ExpandedName(namespace: namespace, localName: local)) else { return }
        let near = NearMiss.nearest(to: local, among: set.notations.sorted().map(\.localName))
        log.error(.undeclared(facet.value, near: near), id: "src-resolve", at: facet.annotation.location)
    }
}

extension DiagnosticMessage {
    fileprivate static let direct = Self(
        fi: "`xs:NOTATION` tarvitsee luettelon arvoista: johda tyyppi `xs:enumeration`illa",
        en: "`xs:NOTATION` needs a list of values: derive a type with `xs:enumeration`")
    fileprivate static func undeclared(_ name: String, near: String?) -> Self {
        let (fi, en) = near.map { ("; lähin on `\($0)`", "; nearest is `\($0)`") } ?? ("", "")
        return .init(fi: "notaatiota `\(name)` ei ole\(fi)", en: "there is no notation `\(name)`\(en)")
    }
}
