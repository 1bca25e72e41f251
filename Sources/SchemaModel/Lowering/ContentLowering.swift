import Diagnostics
import SchemaTables

/// Turns the particle of a complex type into an expression over leaf terms, or into an `xs:all` set.
struct ContentLowering {
    private(set) var leaves: [LeafTerm] = []
    private var leafOf: [LeafTerm: Int] = [:]

    enum Content {
        case expression(ContentExpression)
        case all(AllGroup)
    }

    /// What a particle means. An `xs:all` stands alone in its content model (cos-all-limited), so it is looked for
    /// under groups that hold nothing else.
    mutating func content(
        of particle: Particle, in builder: inout TablesBuilder
    ) -> Content {
        if let (group, isOptional) = Self.soleAll(particle) {
            return .all(allGroup(group, isOptional: isOptional, in: &builder))
        }
        return .expression(expression(of: particle, in: &builder))
    }

    private static func soleAll(_ particle: Particle) -> (ModelGroup, isOptional: Bool)? {
        guard particle.maxOccurs == 1, case .group(let group) = particle.term else { return nil }
        switch group.compositor {
        case .all:
            return group.particles.isEmpty ? nil : (group, particle.minOccurs == 0)
        case .sequence, .choice:
            let kept = group.particles.filter { !isVoid($0) }
            guard kept.count == 1, let only = kept.first, group.compositor == .sequence || group.particles.count == 1,
                let found = soleAll(only)
            else { return nil }
            return (found.0, found.isOptional || particle.minOccurs == 0)
        }
    }

    private static func isVoid(_ particle: Particle) -> Bool {
        if particle.maxOccurs == 0 { return true }
        switch particle.term {
        case .element, .wildcard: return false
        case .group(let group):
            return group.compositor != .choice && group.particles.allSatisfy(isVoid)
        }
    }

    private mutating func allGroup(
        _ group: ModelGroup, isOptional: Bool, in builder: inout TablesBuilder
    ) -> AllGroup {
        var members: [AllGroup.Member] = []
        for particle in group.particles where particle.maxOccurs != 0 {
            switch particle.term {
            case .element(let id):
                members.append(
                    AllGroup.Member(
                        elements: builder.substitutable(for: id), isRequired: particle.minOccurs > 0))
            case .group, .wildcard:
                builder.reportIllegalAll(at: particle.annotation.location)
            }
        }
        return AllGroup(members: members, isOptional: isOptional)
    }

    private mutating func expression(
        of particle: Particle, in builder: inout TablesBuilder
    ) -> ContentExpression {
        .repeating(term(of: particle, in: &builder), min: particle.minOccurs, max: particle.maxOccurs)
    }

    private mutating func term(
        of particle: Particle, in builder: inout TablesBuilder
    ) -> ContentExpression {
        switch particle.term {
        case .element(let id):
            let found = builder.substitutable(for: id)
            return found.isEmpty ? .nothing : leaf(.elements(found))
        case .wildcard(let wildcard):
            return leaf(.wildcard(builder.wildcard(wildcard)))
        case .group(let group):
            var parts: [ContentExpression] = []
            for part in group.particles { parts.append(expression(of: part, in: &builder)) }
            switch group.compositor {
            case .sequence: return .sequence(of: parts)
            case .choice: return .choice(of: parts)
            case .all:
                if !parts.isEmpty { builder.reportIllegalAll(at: group.annotation.location) }
                return .empty
            }
        }
    }

    private mutating func leaf(_ term: LeafTerm) -> ContentExpression {
        if let known = leafOf[term] { return .leaf(known) }
        leafOf[term] = leaves.count
        leaves.append(term)
        return .leaf(leaves.count - 1)
    }
}
