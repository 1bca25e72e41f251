import Diagnostics
import SchemaValues

/// cos-ct-extends.1.1, derivation-ok-restriction.1 and .5, st-props-correct: `final` of the base, and the kind of content
/// a restriction may have. Particles are compared by `ParticleRestriction`.
struct ComplexTypeDerivation: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for index in resolved.set.complexTypes.indices.dropFirst() {
            guard !resolved.brokenComplexTypes.contains(index) else { continue }
            let type = resolved.set.complexTypes[index]
            switch type.base {
            case .simple(let base):
                let final = resolved.set[base].final
                if final.contains(.extension) {
                    log.error(.final, id: "cos-ct-extends.2.2", at: type.annotation.location)
                }
            case .complex(let base): checkComplex(type, resolved.set[base], resolved.set, &log)
            }
        }
    }

    private func checkComplex(
        _ type: ComplexTypeDefinition, _ base: ComplexTypeDefinition, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let location = type.annotation.location
        if base.final.contains(type.derivation) {
            let id = type.derivation == .extension ? "cos-ct-extends.1.1" : "derivation-ok-restriction.1"
            log.error(.final, id: id, at: location)
        }
        guard type.derivation == .restriction, base.name?.localName != "anyType" else { return }
        switch (type.content, base.content) {
        case (.simple(let own), .simple(let inherited)):
            // derivation-ok-restriction.5.1.1
            if !set.derives(own, from: inherited) {
                log.error(.otherText, id: "derivation-ok-restriction.5.1", at: location)
            }
        case (.elementOnly(let own), .mixed(.none)), (.mixed(.some(let own)), .mixed(.none)):
            // The base holds an empty sequence (3.4.2), within which nothing occurs (rcase-Recurse.2).
            if own.totalRange.max != 0 { log.error(.baseEmpty, id: "rcase-Recurse.2", at: location) }
        case (.mixed(.none), .mixed(.some(let particle))):
            if !particle.isEmptiable { log.error(.notEmptiable, id: "rcase-Recurse.2.2", at: location) }
        case (.simple, .mixed), (.empty, .empty), (.elementOnly, .elementOnly), (.elementOnly, .mixed(.some)),
            (.mixed(.some), .mixed(.some)), (.mixed(.none), .mixed(.none)):
            break
        case (.empty, .elementOnly(let particle)), (.empty, .mixed(.some(let particle))):
            if !particle.isEmptiable { log.error(.notEmptiable, id: "derivation-ok-restriction.5.2.2", at: location) }
        case (.empty, .mixed(.none)): break
        case (.mixed, .elementOnly): log.error(.mixedAdded, id: "derivation-ok-restriction.5.3.1", at: location)
        case (_, .simple), (.simple, _), (_, .empty):
            log.error(.otherKind, id: "derivation-ok-restriction.5", at: location)
        }
    }
}

extension SchemaSet {
    /// cos-st-derived-ok, with no method excluded: the same type, a restriction of it at any distance, or a member of it.
    func derives(_ type: SimpleTypeID, from ancestor: SimpleTypeID) -> Bool {
        if ancestor == Resolver.anySimpleType { return true }
        var current: SimpleTypeID? = type
        while let id = current {
            if id == ancestor { return true }
            current = self[id].base
        }
        // cos-st-derived-ok.2.2.4, which asks for no absence of facets: that is of version 1.1.
        if case .union(let members) = self[ancestor].variety {
            return members.contains { derives(type, from: $0) }
        }
        return false
    }

    /// cos-ct-derived-ok and cos-st-derived-ok: whether `type` derives from `ancestor` by no step in `excluded`.
    func derives(_ type: TypeID, from ancestor: TypeID, excluding excluded: DerivationSet = []) -> Bool {
        var current = type
        while current != ancestor {
            switch current {
            case .simple(let id):
                if ancestor == .complex(Resolver.anyType) { return !excluded.contains(.restriction) }
                guard case .simple(let target) = ancestor else { return false }
                return derives(id, from: target) && (!excluded.contains(.restriction))
            case .complex(let id):
                let definition = self[id]
                guard definition.base != current, !excluded.contains(definition.derivation) else { return false }
                current = definition.base
            }
        }
        return true
    }
}

extension DiagnosticMessage {
    fileprivate static let final = Self(
        fi: "kantatyyppi kieltää (`final`) tämän johtamisen", en: "the base type forbids this derivation (`final`)")
    fileprivate static let otherText = Self(
        fi: "rajoituksen tekstityyppi ei ole johdettu kantatyypin tekstityypistä",
        en: "the text type of the restriction does not derive from that of the base")
    fileprivate static let notEmptiable = Self(
        fi: "rajoitus on tyhjä, mutta kantatyyppi vaatii sisältöä",
        en: "the restriction is empty, but the base type demands content")
    fileprivate static let baseEmpty = Self(
        fi: "rajoituksessa on elementtejä, kantatyypin sisältö on tyhjä",
        en: "the restriction has elements, the content of its base is empty")
    fileprivate static let mixedAdded = Self(
        fi: "rajoitus on `mixed`, kantatyyppi ei; poista `mixed`",
        en: "the restriction is `mixed`, its base is not; remove `mixed`")
    fileprivate static let otherKind = Self(
        fi: "rajoituksen sisältö on toista lajia kuin kantatyypin",
        en: "the content of the restriction is of another kind than that of its base")
}
