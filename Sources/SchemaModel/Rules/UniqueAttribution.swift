import Diagnostics
import SchemaValues

/// cos-nonambig: reading a document never leaves open which particle an element belongs to.
///
/// For each part of a content model two sets of particles are kept: those it can begin with, and those that can go on
/// inside it after it could have ended. Where parts meet, the sets that can apply at the same moment must not overlap.
/// A counted repetition behaves like a loop where its end is open (min < max), and like copies in a row where it is not.
struct UniqueAttribution: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for index in resolved.set.complexTypes.indices.dropFirst() where !resolved.brokenComplexTypes.contains(index) {
            check(resolved.set.complexTypes[index].content, resolved.set, &log)
        }
    }

    private func check(_ content: ComplexTypeDefinition.Content, _ set: SchemaSet, _ log: inout DiagnosticLog) {
        guard let particle = content.particle else { return }
        let found = AttributionAnalysis.conflict(in: particle, of: set)
        if let found { report(found.first, found.second, &log) }
    }

    private func report(
        _ first: AttributionAnalysis.Leaf, _ second: AttributionAnalysis.Leaf, _ log: inout DiagnosticLog
    ) {
        log.error(
            .ambiguous(second.name ?? first.name), id: "cos-nonambig", at: second.location,
            notes: [.init(.otherHere, at: first.location)])
    }
}

extension ComplexTypeDefinition.Content {
    /// The particle of element-only or mixed content.
    var particle: Particle? {
        switch self {
        case .empty, .simple: nil
        case .elementOnly(let particle): particle
        case .mixed(let particle): particle
        }
    }
}

/// The recursion goes as deep as the content model, which the resolver bounds.
private struct AttributionAnalysis {
    /// An element or wildcard particle of the model; two occurrences of one group are two particles each.
    struct Leaf {
        var id: Int
        var name: String?
        var location: SourceLocation
    }
    struct WildcardLeaf {
        var namespaces: Wildcard.Namespaces
        var leaf: Leaf
    }
    /// Particles by the names they stand for, and wildcards.
    struct LeafSet {
        var names: [ExpandedName: Leaf] = [:]
        var wildcards: [WildcardLeaf] = []

        mutating func formUnion(_ other: LeafSet) {
            if names.isEmpty {
                names = other.names
            } else {
                for (name, leaf) in other.names where names[name] == nil { names[name] = leaf }
            }
            for wildcard in other.wildcards where !wildcards.contains(where: { $0.leaf.id == wildcard.leaf.id }) {
                wildcards.append(wildcard)
            }
        }
    }
    struct Part {
        var isNullable = true
        var first = LeafSet()
        /// What can go on inside after a place where the part may end.
        var after = LeafSet()
    }

    struct Conflict {
        var first: Leaf
        var second: Leaf

        /// The earlier particle of the model first.
        init(_ left: Leaf, _ right: Leaf) {
            (first, second) = left.id < right.id ? (left, right) : (right, left)
        }
    }

    private let set: SchemaSet
    private var conflict: Conflict?
    private var count = 0

    private init(set: SchemaSet) { self.set = set }

    // Inlined, it makes the optimiser of Swift 6.3 fail.
    @inline(never)
    static func conflict(in particle: Particle, of set: SchemaSet) -> Conflict? {
        var analysis = AttributionAnalysis(set: set)
        _ = analysis.analyse(particle)
        return analysis.conflict
    }

    private mutating func analyse(_ particle: Particle) -> Part {
        var part = term(particle)
        guard conflict == nil else { return part }
        if particle.maxOccurs != 1 {
            meet(part.after, part.first)
            let isFixed = particle.minOccurs == particle.maxOccurs && !part.isNullable
            if !isFixed { part.after.formUnion(part.first) }
        }
        if particle.minOccurs == 0 { part.isNullable = true }
        return part
    }

    private mutating func term(_ particle: Particle) -> Part {
        switch particle.term {
        case .element(let id): return element(id, particle)
        case .wildcard(let wildcard):
            count += 1
            let leaf = Leaf(id: count, name: nil, location: particle.annotation.location)
            return Part(
                isNullable: false,
                first: LeafSet(wildcards: [WildcardLeaf(namespaces: wildcard.namespaces, leaf: leaf)]))
        case .group(let group):
            switch group.compositor {
            case .sequence: return sequence(group)
            case .choice: return choice(group)
            case .all: return all(group)
            }
        }
    }

    private mutating func element(_ id: ElementID, _ particle: Particle) -> Part {
        count += 1
        let declaration = set[id]
        let leaf = Leaf(id: count, name: declaration.name.localName, location: particle.annotation.location)
        var first = LeafSet(names: [declaration.name: leaf])
        for member in set.substitutes(for: id, blocking: declaration.block) { first.names[set[member].name] = leaf }
        return Part(isNullable: false, first: first)
    }

    private mutating func sequence(_ group: ModelGroup) -> Part {
        var whole = Part()
        for particle in group.particles where conflict == nil {
            let next = analyse(particle)
            if whole.isNullable { meet(whole.first, next.first) }
            meet(whole.after, next.first)
            if whole.isNullable { whole.first.formUnion(next.first) }
            if next.isNullable {
                whole.after.formUnion(next.first)
                whole.after.formUnion(next.after)
            } else {
                whole.after = next.after
            }
            whole.isNullable = whole.isNullable && next.isNullable
        }
        return whole
    }

    private mutating func choice(_ group: ModelGroup) -> Part {
        var whole = Part(isNullable: group.particles.isEmpty)
        for particle in group.particles where conflict == nil {
            let next = analyse(particle)
            meet(whole.first, next.first)
            whole.first.formUnion(next.first)
            whole.after.formUnion(next.after)
            whole.isNullable = whole.isNullable || next.isNullable
        }
        return whole
    }

    private mutating func all(_ group: ModelGroup) -> Part {
        var whole = Part()
        for particle in group.particles where conflict == nil {
            let next = analyse(particle)
            meet(whole.first, next.first)
            whole.first.formUnion(next.first)
            whole.isNullable = whole.isNullable && next.isNullable
        }
        return whole
    }

    /// Notes the first two different particles of the sets that one element could belong to.
    private mutating func meet(_ left: LeafSet, _ right: LeafSet) {
        guard conflict == nil else { return }
        let (small, large) = left.names.count < right.names.count ? (left, right) : (right, left)
        var found: [Conflict] = []
        for (name, leaf) in small.names {
            if let other = large.names[name], other.id != leaf.id { found.append(Conflict(other, leaf)) }
        }
        meetWildcards(left, right, &found)
        meetWildcards(right, left, &found)
        // Of several, the one that comes first in the model: the choice must not depend on the order of a dictionary.
        conflict = found.min { ($0.second.id, $0.first.id) < ($1.second.id, $1.first.id) }
    }

    private func meetWildcards(_ left: LeafSet, _ right: LeafSet, _ found: inout [Conflict]) {
        for wildcard in left.wildcards {
            let (namespaces, leaf) = (wildcard.namespaces, wildcard.leaf)
            for (name, other) in right.names where namespaces.allows(name.namespace) {
                found.append(Conflict(leaf, other))
            }
            for other in right.wildcards where other.leaf.id != leaf.id && namespaces.overlaps(other.namespaces) {
                found.append(Conflict(leaf, other.leaf))
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static let otherHere = Self(
        fi: "toinen mahdollinen kohta on tässä", en: "the other possible place is here")
    fileprivate static func ambiguous(_ name: String?) -> Self {
        guard let name else {
            return .init(
                fi: "kaksi `xs:any`-kohtaa sallii saman elementin: lukija ei tietäisi, kumpaa tarkoitetaan",
                en: "two wildcards admit the same element: a reader could not tell which one was meant")
        }
        return .init(
            fi:
                "`\(name)` voi kuulua kahteen kohtaan; lukija ei tietäisi kumpaan. Yhdistä ne tai nimeä toinen uudelleen",
            en: "`\(name)` can belong to two places, and a reader could not tell which; merge them or rename one")
    }
}
