import Diagnostics
import SchemaValues

/// derivation-ok-restriction.5.4.2 and cos-particle-restrict: the content of a restriction is within that of its base,
/// by the letter of the cases of 3.9.6. Redefined groups without a reference to themselves are held to the same
/// (src-redefine.6.2.2).
struct ParticleRestriction: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        var comparison = ParticleComparison(set: resolved.set)
        for index in resolved.set.complexTypes.indices.dropFirst() where !resolved.brokenComplexTypes.contains(index) {
            let type = resolved.set.complexTypes[index]
            guard type.derivation == .restriction, case .complex(let base) = type.base, base != Resolver.anyType,
                !resolved.brokenComplexTypes.contains(base.index), let own = type.content.particle,
                let inherited = resolved.set[base].content.particle
            else { continue }
            guard let failure = comparison.failure(own, restricts: inherited) else { continue }
            log.error(
                .notWithin(failure.reason), id: failure.clause, at: failure.location ?? type.annotation.location,
                notes: [.init(.baseHere, at: resolved.set[base].annotation.location)])
        }
        checkRedefined(resolved, &comparison, &log)
    }

    private func checkRedefined(
        _ resolved: Resolver, _ comparison: inout ParticleComparison, _ log: inout DiagnosticLog
    ) {
        for redefinition in resolved.schema.redefinitions {
            guard redefinition.kind == .group, let new = resolved.groups[redefinition.name],
                let old = resolved.groups[redefinition.original]
            else { continue }
            let (own, inherited) = (Particle(once: new.model), Particle(once: old.model))
            guard let failure = comparison.failure(own, restricts: inherited) else { continue }
            log.error(.notWithin(failure.reason), id: "src-redefine.6.2.2", at: redefinition.location)
        }
    }
}

extension Particle {
    /// A group that stands exactly once.
    fileprivate init(once group: ModelGroup) {
        self.init(minOccurs: 1, maxOccurs: 1, term: .group(group), annotation: group.annotation)
    }
}

extension DiagnosticMessage {
    fileprivate static let baseHere = Self(fi: "kantatyyppi on tässä", en: "the base type is here")
    fileprivate static func notWithin(_ reason: Self) -> Self {
        .init(
            fi: "rajoitus sallisi muuta kuin kantatyyppi: \(reason.fi)",
            en: "the restriction would allow what its base does not: \(reason.en)")
    }
}
