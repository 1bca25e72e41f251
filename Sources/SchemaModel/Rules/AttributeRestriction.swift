import Diagnostics
import SchemaValues

/// derivation-ok-restriction.2 to .4: the attributes of a restriction are among those of its base, and not looser.
struct AttributeRestriction: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for index in resolved.set.complexTypes.indices.dropFirst() where !resolved.brokenComplexTypes.contains(index) {
            let type = resolved.set.complexTypes[index]
            guard type.derivation == .restriction, case .complex(let base) = type.base, base != Resolver.anyType else {
                continue
            }
            check(type, against: resolved.set[base], resolved.set, &log)
        }
        for redefinition in resolved.schema.redefinitions { checkRedefined(redefinition, resolved, &log) }
    }

    /// src-redefine.7.2.2: an attribute group redefined without a reference to itself restricts the original.
    private func checkRedefined(
        _ redefinition: WrittenSchema.Redefinition, _ resolved: Resolver, _ log: inout DiagnosticLog
    ) {
        guard redefinition.kind == .attributeGroup, let new = resolved.attributeGroups[redefinition.name],
            let old = resolved.attributeGroups[redefinition.original]
        else { return }
        let annotation = Annotation(location: redefinition.location)
        let (own, inherited) = (ComplexTypeDefinition(new, annotation), ComplexTypeDefinition(old, annotation))
        check(own, against: inherited, resolved.set, &log)
    }

    private func check(
        _ type: ComplexTypeDefinition, against base: ComplexTypeDefinition, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let inherited = Dictionary(base.attributeUses.map { (set[$0.attribute].name, $0) }) { first, _ in first }
        var own: Set<ExpandedName> = []
        for use in type.attributeUses {
            let name = set[use.attribute].name
            own.insert(name)
            guard let earlier = inherited[name] else {
                if base.attributeWildcard?.namespaces.allows(name.namespace) != true {
                    log.error(
                        .notInBase(name.localName), id: "derivation-ok-restriction.2.2", at: use.annotation.location)
                }
                continue
            }
            compare(use, earlier, name, set, &log)
        }
        for use in base.attributeUses where use.isRequired && !own.contains(set[use.attribute].name) {
            let name = set[use.attribute].name.localName
            log.error(.requiredGone(name), id: "derivation-ok-restriction.3", at: type.annotation.location)
        }
        checkWildcard(type, base, &log)
    }

    private func compare(
        _ use: AttributeUse, _ earlier: AttributeUse, _ name: ExpandedName, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let location = use.annotation.location
        if earlier.isRequired, !use.isRequired {
            log.error(.loosened(name.localName), id: "derivation-ok-restriction.2.1.1", at: location)
        }
        let (type, base) = (set[use.attribute].type, set[earlier.attribute].type)
        if !set.derives(type, from: base) {
            log.error(.otherType(name.localName), id: "derivation-ok-restriction.2.1.2", at: location)
        }
        guard let fixed = earlier.constraint, fixed.isFixed else { return }
        let valueType = set.valueType(of: type)
        let isSame = use.constraint.map { $0.isFixed && valueType.sameValue($0, fixed) } ?? false
        if !isSame {
            log.error(.otherFixed(name.localName, fixed.value), id: "derivation-ok-restriction.2.1.3", at: location)
        }
    }

    private func checkWildcard(_ type: ComplexTypeDefinition, _ base: ComplexTypeDefinition, _ log: inout DiagnosticLog)
    {
        guard let own = type.attributeWildcard else { return }
        guard let inherited = base.attributeWildcard, own.namespaces.isSubset(of: inherited.namespaces) else {
            log.error(.widerWildcard, id: "derivation-ok-restriction.4.1", at: own.annotation.location)
            return
        }
        if own.processContents.strength < inherited.processContents.strength {
            log.error(.weakerWildcard, id: "derivation-ok-restriction.4.3", at: own.annotation.location)
        }
    }
}

extension ComplexTypeDefinition {
    /// The attributes of a group as those of a type, for comparing them.
    fileprivate init(_ attributes: Resolver.ResolvedAttributes, _ annotation: Annotation) {
        self.init(
            name: nil, base: .complex(Resolver.anyType), derivation: .restriction, isAbstract: false, final: [],
            block: [],
            attributeUses: attributes.uses, attributeWildcard: attributes.wildcard, content: .empty,
            annotation: annotation)
    }
}

extension Wildcard.ProcessContents {
    /// Strict is stronger than lax, lax than skip.
    var strength: Int {
        switch self {
        case .skip: 0
        case .lax: 1
        case .strict: 2
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func notInBase(_ name: String) -> Self {
        .init(
            fi: "attribuuttia `\(name)` ei ole kantatyypissä; rajoitus ei lisää",
            en: "attribute `\(name)` is not in the base type; a restriction adds none")
    }
    fileprivate static func requiredGone(_ name: String) -> Self {
        .init(
            fi: "kantatyyppi vaatii attribuutin `\(name)`; rajoitus ei voi jättää sitä pois",
            en: "the base type requires attribute `\(name)`; the restriction cannot leave it out")
    }
    fileprivate static func loosened(_ name: String) -> Self {
        .init(
            fi: "kantatyyppi vaatii attribuutin `\(name)`; lisää `use=\"required\"`",
            en: "the base type requires attribute `\(name)`; add `use=\"required\"`")
    }
    fileprivate static func otherType(_ name: String) -> Self {
        .init(
            fi: "attribuutin `\(name)` tyyppi ei ole johdettu kantatyypin attribuutin tyypistä",
            en: "the type of attribute `\(name)` does not derive from its type in the base")
    }
    fileprivate static func otherFixed(_ name: String, _ value: String) -> Self {
        .init(
            fi: "attribuutti `\(name)` on kantatyypissä kiinnitetty; lisää `fixed=\"\(value)\"`",
            en: "attribute `\(name)` is fixed in the base type; add `fixed=\"\(value)\"`")
    }
    fileprivate static let widerWildcard = Self(
        fi: "`xs:anyAttribute` sallii enemmän kuin kantatyypin",
        en: "`xs:anyAttribute` allows more than that of the base type")
    fileprivate static let weakerWildcard = Self(
        fi: "`processContents` on väljempi kuin kantatyypin", en: "`processContents` is weaker than in the base type")
}
