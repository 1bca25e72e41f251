import SchemaTables
import SchemaValues

extension TablesBuilder {
    /// The record of a simple type whose base, item and members have their places already.
    mutating func lowered(simpleType id: SimpleTypeID) -> SimpleTypeRecord {
        let definition = set[id]
        let name = definition.name.map { self.name($0) }
        if let builtIn = definition.builtIn { return SimpleTypeRecord(name: name, builtIn: builtIn) }
        let base = definition.base ?? SimpleTypeID(0)
        let variety: SimpleTypeRecord.Variety
        switch definition.variety {
        case .atomic: variety = .atomic
        case .list(let item): variety = .list(item: place(of: item))
        case .union(let members): variety = .union(members: members.map { place(of: $0) })
        }
        // A list or union is made anew from the simple ur-type; everything else restricts its base (3.14.2).
        let isRestriction = variety == .atomic || base.index != 0
        return SimpleTypeRecord(
            name: name, base: place(of: base), variety: variety,
            facets: definition.facets.compactMap { facet($0, of: base) }, isRestriction: isRestriction,
            type: set.valueType(of: id))
    }

    private func place(of id: SimpleTypeID) -> SimpleTypeIndex { map[id] ?? SimpleTypeIndex(0) }

    private func facet(_ use: FacetUse, of base: SimpleTypeID) -> FacetRecord? {
        guard let kind = FacetKind(localName: use.name) else { return nil }
        let needsNames = kind == .enumeration && tables[place(of: base)].type.mayHoldNames
        let bindings = needsNames ? use.namespaces.sorted { $0.key < $1.key } : []
        return FacetRecord(
            kind: kind, value: use.value, isFixed: use.fixed,
            namespaces: bindings.map { NamespaceBinding(prefix: $0.key, namespace: $0.value) })
    }
}
