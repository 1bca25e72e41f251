import Diagnostics
import SchemaValues

/// Particle Valid (Restriction), 3.9.6: compares a derived particle with that of the base, case by case.
///
/// Recursion goes as deep as the models, which the resolver bounds; the number of comparisons is bounded here.
struct ParticleComparison {
    struct Failure {
        var clause: String
        var reason: DiagnosticMessage
        var location: SourceLocation?
    }

    let set: SchemaSet
    private var budget = 5_000_000

    init(set: SchemaSet) { self.set = set }

    /// Nil if `derived` is a valid restriction of `base`.
    mutating func failure(_ derived: Particle, restricts base: Particle) -> Failure? {
        budget = 5_000_000
        return compare(substituted(derived).withoutPointlessGroups, substituted(base).withoutPointlessGroups)
    }

    private mutating func compare(_ own: Particle, _ inherited: Particle) -> Failure? {
        budget -= 1
        guard budget > 0 else { return Failure(clause: "schema-too-large", reason: .tooMuch, location: nil) }
        switch (own.term, inherited.term) {
        case (.element(let left), .element(let right)): return nameAndType(own, left, inherited, right)
        case (.element(let id), .wildcard(let wildcard)): return nsCompat(own, id, inherited, wildcard)
        case (.element, .group(let group)): return recurseAsIfGroup(own, group, inherited)
        case (.wildcard(let left), .wildcard(let right)): return nsSubset(own, left, inherited, right)
        case (.wildcard, _): return fail("cos-particle-restrict.2", .wildcardAdded, own)
        case (.group(let group), .wildcard(let wildcard)): return nsRecurse(own, group, inherited, wildcard)
        case (.group, .element): return fail("cos-particle-restrict.2", .groupForElement, own)
        case (.group(let left), .group(let right)): return groups(own, left, inherited, right)
        }
    }

    private mutating func groups(
        _ own: Particle, _ left: ModelGroup, _ inherited: Particle, _ right: ModelGroup
    ) -> Failure? {
        switch (left.compositor, right.compositor) {
        case (.sequence, .sequence), (.all, .all):
            return range(own, inherited, "rcase-Recurse.1") ?? recurse(own, left, right)
        case (.choice, .choice): return range(own, inherited, "rcase-RecurseLax.1") ?? recurseLax(own, left, right)
        case (.sequence, .all):
            return range(own, inherited, "rcase-RecurseUnordered.1") ?? recurseUnordered(own, left, right)
        case (.sequence, .choice): return mapAndSum(own, left, inherited, right)
        case (.all, .sequence), (.all, .choice), (.choice, .sequence), (.choice, .all):
            return fail("cos-particle-restrict.2", .otherCompositor, own)
        }
    }

    /// 2.1: the head of a substitution group stands for a choice of its members.
    private func substituted(_ particle: Particle) -> Particle {
        var result = particle
        switch particle.term {
        case .wildcard: break
        case .group(var group):
            group.particles = group.particles.map { substituted($0) }
            result.term = .group(group)
        case .element(let id):
            guard !set[id].block.contains(.substitution) else { break }
            let members = set.substitutes(for: id, blocking: [])
            guard !members.isEmpty else { break }
            // An abstract head is no member of its group. One order for all groups, so that a part of a group keeps the
            // order of the whole.
            let group = set[id].isAbstract ? members : [id] + members
            let particles = group.sorted { $0.index < $1.index }.map {
                Particle(minOccurs: 1, maxOccurs: 1, term: .element($0), annotation: particle.annotation)
            }
            result.term = .group(
                ModelGroup(compositor: .choice, particles: particles, definition: nil, annotation: particle.annotation))
        }
        return result
    }

    // MARK: Leaves

    /// rcase-NameAndTypeOK
    private func nameAndType(_ own: Particle, _ left: ElementID, _ inherited: Particle, _ right: ElementID) -> Failure?
    {
        let (element, base) = (set[left], set[right])
        let clause = "rcase-NameAndTypeOK"
        guard element.name == base.name else {
            return fail(clause + ".1", .otherElement(element.name.localName, base.name.localName), own)
        }
        if let failure = range(own, inherited, clause + ".3") { return failure }
        if left == right { return nil }
        let name = element.name.localName
        if element.isNillable, !base.isNillable { return fail(clause + ".2", .nillable(name), own) }
        if let fixed = base.constraint, fixed.isFixed, !isFixed(element, as: fixed) {
            return fail(clause + ".4", .fixed(name, fixed.value), own)
        }
        let known = Set(base.identityConstraints.map(\.name))
        if !element.identityConstraints.allSatisfy({ known.contains($0.name) }) {
            return fail(clause + ".5", .constraints(name), own)
        }
        if !element.block.isSuperset(of: base.block) { return fail(clause + ".6", .block(name), own) }
        if !set.derives(element.type, from: base.type, excluding: [.extension, .list, .union]) {
            return fail(clause + ".7", .type(name), own)
        }
        return nil
    }

    private func isFixed(_ element: ElementDeclaration, as fixed: ValueConstraint) -> Bool {
        guard let own = element.constraint, own.isFixed else { return false }
        guard let type = set.simpleContent(of: element.type) else {
            return own.value.hasSameCharacters(as: fixed.value)
        }
        return set.valueType(of: type).sameValue(own, fixed)
    }

    /// rcase-NSCompat
    private func nsCompat(_ own: Particle, _ id: ElementID, _ inherited: Particle, _ wildcard: Wildcard) -> Failure? {
        guard wildcard.namespaces.allows(set[id].name.namespace) else {
            return fail("rcase-NSCompat.1", .namespace(set[id].name.localName), own)
        }
        return range(own, inherited, "rcase-NSCompat.2")
    }

    /// rcase-NSSubset
    private func nsSubset(_ own: Particle, _ left: Wildcard, _ inherited: Particle, _ right: Wildcard) -> Failure? {
        if let failure = range(own, inherited, "rcase-NSSubset.1") { return failure }
        if !left.namespaces.isSubset(of: right.namespaces) { return fail("rcase-NSSubset.2", .wildcardWider, own) }
        if left.processContents.strength < right.processContents.strength {
            return fail("rcase-NSSubset.3", .wildcardWeaker, own)
        }
        return nil
    }

    /// rcase-NSRecurseCheckCardinality: the members by their names alone, the group by its total range.
    private mutating func nsRecurse(
        _ own: Particle, _ group: ModelGroup, _ inherited: Particle, _ wildcard: Wildcard
    ) -> Failure? {
        for member in group.particles {
            let unbounded = Particle(
                minOccurs: 0, maxOccurs: nil, term: .wildcard(wildcard), annotation: inherited.annotation)
            if let failure = compare(member, unbounded) { return failure }
        }
        guard own.totalRange.isWithin(inherited.ownRange) else {
            return fail("rcase-NSRecurseCheckCardinality.2", .range(own.totalRange, inherited.ownRange), own)
        }
        return nil
    }

    // MARK: Groups

    /// rcase-RecurseAsIfGroup: the element as if it stood in a group of the base's kind.
    private mutating func recurseAsIfGroup(_ own: Particle, _ group: ModelGroup, _ inherited: Particle) -> Failure? {
        let wrapped = ModelGroup(
            compositor: group.compositor, particles: [own], definition: nil, annotation: own.annotation)
        let particle = Particle(minOccurs: 1, maxOccurs: 1, term: .group(wrapped), annotation: own.annotation)
        return groups(particle, wrapped, inherited, group)
    }

    /// rcase-Recurse: in order, and what is skipped of the base can be empty.
    private mutating func recurse(_ own: Particle, _ left: ModelGroup, _ right: ModelGroup) -> Failure? {
        var next = 0
        for particle in left.particles {
            var last: Failure?
            var isMatched = false
            while next < right.particles.count, !isMatched {
                let candidate = right.particles[next]
                last = compare(particle, candidate)
                isMatched = last == nil
                if !isMatched, !candidate.isEmptiable { return last }
                next += 1
            }
            guard isMatched else { return last ?? fail("rcase-Recurse.2", .noPlace, particle) }
        }
        guard right.particles[min(next, right.particles.count)...].allSatisfy(\.isEmptiable) else {
            return fail("rcase-Recurse.2.2", .leftOut, own)
        }
        return nil
    }

    /// rcase-RecurseLax: branches in order; branches of the base may be left out.
    private mutating func recurseLax(_ own: Particle, _ left: ModelGroup, _ right: ModelGroup) -> Failure? {
        var next = 0
        for particle in left.particles {
            var isMatched = false
            while next < right.particles.count, !isMatched {
                isMatched = compare(particle, right.particles[next]) == nil
                next += 1
            }
            guard isMatched else { return fail("rcase-RecurseLax.2", .noBranch, particle) }
        }
        return nil
    }

    /// rcase-RecurseUnordered: each member of the `all` once at most; the rest can be empty.
    private mutating func recurseUnordered(_ own: Particle, _ left: ModelGroup, _ right: ModelGroup) -> Failure? {
        var free = Array(right.particles.indices)
        for particle in left.particles {
            let found = free.indices.first { compare(particle, right.particles[free[$0]]) == nil }
            guard let found else { return fail("rcase-RecurseUnordered.2", .noPlace, particle) }
            free.remove(at: found)
        }
        guard free.allSatisfy({ right.particles[$0].isEmptiable }) else {
            return fail("rcase-RecurseUnordered.2.3", .leftOut, own)
        }
        return nil
    }

    /// rcase-MapAndSum: each member restricts some branch, and together they occur no oftener than the choice.
    private mutating func mapAndSum(
        _ own: Particle, _ left: ModelGroup, _ inherited: Particle, _ right: ModelGroup
    ) -> Failure? {
        for particle in left.particles {
            let isMatched = right.particles.contains { compare(particle, $0) == nil }
            guard isMatched else { return fail("rcase-MapAndSum.1", .noBranch, particle) }
        }
        let total = own.ownRange.times(left.particles.count)
        guard total.isWithin(inherited.ownRange) else {
            return fail("rcase-MapAndSum.2", .range(total, inherited.ownRange), own)
        }
        return nil
    }

    private func range(_ own: Particle, _ inherited: Particle, _ clause: String) -> Failure? {
        guard !own.ownRange.isWithin(inherited.ownRange) else { return nil }
        return fail(clause, .range(own.ownRange, inherited.ownRange), own)
    }

    private func fail(_ clause: String, _ reason: DiagnosticMessage, _ particle: Particle) -> Failure {
        Failure(clause: clause, reason: reason, location: particle.annotation.location)
    }
}

extension DiagnosticMessage {
    fileprivate static let tooMuch = Self(
        fi: "sisällöt ovat liian suuria verrattaviksi", en: "the contents are too large to compare")
    fileprivate static let wildcardAdded = Self(
        fi: "`xs:any` kohdassa, jossa kantatyypillä on nimettyjä elementtejä",
        en: "`xs:any` where the base names elements")
    fileprivate static let groupForElement = Self(
        fi: "ryhmä kohdassa, jossa kantatyypillä on yksi elementti", en: "a group where the base has one element")
    fileprivate static let otherCompositor = Self(
        fi: "ryhmä on toista lajia (`sequence`, `choice`, `all`) kuin kantatyypin",
        en: "the group is of another kind (`sequence`, `choice`, `all`) than that of the base")
    fileprivate static func otherElement(_ name: String, _ base: String) -> Self {
        .init(fi: "`\(name)` kohdassa, jossa kantatyypillä on `\(base)`", en: "`\(name)` where the base has `\(base)`")
    }
    fileprivate static func nillable(_ name: String) -> Self {
        .init(fi: "`\(name)` on `nillable`, kantatyypin ei", en: "`\(name)` is `nillable`, in the base it is not")
    }
    fileprivate static func fixed(_ name: String, _ value: String) -> Self {
        .init(
            fi: "`\(name)` on kantatyypissä kiinnitetty (`\(value)`)",
            en: "`\(name)` is fixed to `\(value)` in the base")
    }
    fileprivate static func constraints(_ name: String) -> Self {
        .init(
            fi: "elementillä `\(name)` on avain, jota kantatyypissä ei ole",
            en: "`\(name)` has a constraint that the base lacks")
    }
    fileprivate static func block(_ name: String) -> Self {
        .init(fi: "elementin `\(name)` `block` on väljempi", en: "the `block` of `\(name)` is looser")
    }
    fileprivate static func type(_ name: String) -> Self {
        .init(
            fi: "elementin `\(name)` tyyppi ei ole rajoitus kantatyypin vastaavasta",
            en: "the type of `\(name)` is no restriction of its type in the base")
    }
    fileprivate static func namespace(_ name: String) -> Self {
        .init(
            fi: "kantatyypin `xs:any` ei salli elementin `\(name)` nimiavaruutta",
            en: "the wildcard of the base does not allow the namespace of `\(name)`")
    }
    fileprivate static let wildcardWider = Self(
        fi: "`xs:any` sallii enemmän nimiavaruuksia", en: "`xs:any` allows more namespaces")
    fileprivate static let wildcardWeaker = Self(fi: "`processContents` on väljempi", en: "`processContents` is weaker")
    fileprivate static let noPlace = Self(fi: "kantatyypissä ei ole sille paikkaa", en: "the base has no place for it")
    fileprivate static let noBranch = Self(
        fi: "kantatyypin valinnassa ei ole sille haaraa", en: "the choice of the base has no branch for it")
    fileprivate static let leftOut = Self(
        fi: "pakollinen osa kantatyypistä puuttuu", en: "a part that the base demands is left out")
    fileprivate static func range(_ own: OccurrenceRange, _ base: OccurrenceRange) -> Self {
        .init(
            fi: "esiintymiä \(own.text), kantatyypissä \(base.text)",
            en: "it occurs \(own.text) times, in the base \(base.text)")
    }
}
