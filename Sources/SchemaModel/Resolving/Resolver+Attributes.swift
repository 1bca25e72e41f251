import Diagnostics
import SchemaValues

extension Resolver {
    /// The attributes of a type or group, groups it refers to included.
    struct ResolvedAttributes {
        var uses: [AttributeUse] = []
        /// Names that a restriction takes away (`use="prohibited"`).
        var prohibited: Set<ExpandedName> = []
        var wildcard: Wildcard?
        var isRunning = false
    }

    /// `name` is the key: of a redefined group the original lives on under another name than it was written with.
    mutating func resolve(
        _ group: WrittenAttributeGroup, _ name: ExpandedName, _ document: Int, depth: Int
    ) -> ResolvedAttributes {
        attributeGroups[name] = ResolvedAttributes(isRunning: true)
        let resolved = attributes(group.attributes, document, depth: depth)
        attributeGroups[name] = resolved
        checkUnique(resolved.uses, of: group.name.localName, id: "ag-props-correct", at: group.annotation.location)
        return resolved
    }

    mutating func attributes(_ written: WrittenAttributes, _ document: Int, depth: Int = 0) -> ResolvedAttributes {
        var result = ResolvedAttributes()
        var wildcards: [Wildcard] = []
        for item in written.items {
            switch item {
            case .attribute(let attribute): add(attribute, document, to: &result)
            case .group(let reference):
                guard let group = attributeGroup(reference, document, depth: depth + 1) else { continue }
                result.uses += group.uses
                result.prohibited.formUnion(group.prohibited)
                if let wildcard = group.wildcard { wildcards.append(wildcard) }
            }
        }
        result.wildcard = completeWildcard(own: written.wildcard, groups: wildcards)
        return result
    }

    private mutating func add(_ attribute: WrittenAttribute, _ document: Int, to result: inout ResolvedAttributes) {
        let id: AttributeID
        switch attribute.kind {
        case .reference(let reference):
            guard let found = self.attribute(reference, document) else { return }
            id = found
        case .declaration(let name, let type):
            id = AttributeID(set.attributes.count)
            set.attributes.append(
                AttributeDeclaration(
                    name: name, type: Self.anySimpleType, constraint: nil, isGlobal: false,
                    annotation: attribute.annotation))
            set.attributes[id.index].type = simpleType(type, document) ?? Self.anySimpleType
        }
        switch attribute.use {
        case .prohibited: result.prohibited.insert(set[id].name)
        case .optional, .required:
            result.uses.append(
                AttributeUse(
                    attribute: id, isRequired: attribute.use == .required,
                    constraint: attribute.constraint ?? set[id].constraint, annotation: attribute.annotation))
        }
    }

    private mutating func attributeGroup(
        _ reference: WrittenReference, _ document: Int, depth: Int
    ) -> ResolvedAttributes? {
        guard isVisible(reference, document) else { return nil }
        guard let entry = schema.attributeGroups[reference.name] else {
            let known = names(schema.attributeGroups.order, reference)
            report(unresolved: reference, "attribute group", "attribuuttiryhmää", among: known)
            return nil
        }
        if let known = attributeGroups[reference.name] {
            guard known.isRunning else { return known }
            log.error(.circularAttributeGroup(reference.text), id: "src-attribute_group.3", at: reference.location)
            return nil
        }
        guard depth <= Self.maxModelDepth else {
            log.error(.attributeGroupsTooDeep, id: "schema-too-deep", at: reference.location)
            return nil
        }
        return resolve(entry.value, reference.name, entry.document, depth: depth)
    }

    /// The complete wildcard (3.4.2): one's own, intersected with those of the groups.
    private mutating func completeWildcard(own: Wildcard?, groups: [Wildcard]) -> Wildcard? {
        guard var result = own ?? groups.first else { return nil }
        for other in own == nil ? groups[...].dropFirst() : groups[...] {
            guard let common = result.namespaces.intersection(other.namespaces) else {
                log.error(.noIntersection, id: "src-ct.4", at: result.annotation.location)
                continue
            }
            result.namespaces = common
        }
        return result
    }

    /// ct-props-correct.4 and .5, ag-props-correct.2 and .3: no name twice, one attribute of type ID.
    mutating func checkUnique(_ uses: [AttributeUse], of owner: String, id: String, at location: SourceLocation) {
        var seen: [ExpandedName: AttributeUse] = [:]
        for use in uses {
            let name = set[use.attribute].name
            if let earlier = seen[name] {
                log.error(
                    .attributeTwice(name.localName),
                    id: id == "ag-props-correct" ? "ag-props-correct.2" : "ct-props-correct.4",
                    at: use.annotation.location == earlier.annotation.location ? location : use.annotation.location,
                    notes: [.init(.firstHere, at: earlier.annotation.location)])
            }
            seen[name] = seen[name] ?? use
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func circularAttributeGroup(_ name: String) -> Self {
        .init(
            fi: "attribuuttiryhmä `\(name)` viittaa itseensä; katkaise kehä",
            en: "attribute group `\(name)` refers to itself; break the circle")
    }
    fileprivate static let attributeGroupsTooDeep = Self(
        fi: "attribuuttiryhmiä on sisäkkäin enemmän kuin \(Resolver.maxModelDepth)",
        en: "attribute groups refer to each other more than \(Resolver.maxModelDepth) levels deep")
    fileprivate static let noIntersection = Self(
        fi: "`xs:anyAttribute`-kohtien yhteistä nimiavaruusjoukkoa ei voi ilmaista",
        en: "what the wildcards have in common cannot be expressed as a wildcard")
    fileprivate static func attributeTwice(_ name: String) -> Self {
        .init(
            fi: "attribuutti `\(name)` on annettu kahdesti; poista toinen",
            en: "attribute `\(name)` is given twice; remove one")
    }
}
