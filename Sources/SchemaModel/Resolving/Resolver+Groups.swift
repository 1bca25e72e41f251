import Diagnostics
import SchemaValues

extension Resolver {
    /// A named model group with its elements resolved, and what it costs to bring it in.
    struct ResolvedGroup {
        var model: ModelGroup
        var size: Int
        /// Levels of model groups, its own included.
        var height: Int
        var isRunning = false
    }

    /// The particle of a written one; nil where it cannot occur (maxOccurs 0) or refers to nothing.
    mutating func particle(_ written: WrittenParticle, _ document: Int, depth: Int = 0) -> Particle? {
        particleCount += 1
        switch written {
        case .element(let element): return elementParticle(element, document)
        case .wildcard(let wildcard, let occurrence):
            return particle(occurrence, .wildcard(wildcard), wildcard.annotation)
        case .model(let model, let occurrence):
            let group = modelGroup(model, document, depth: depth + 1)
            return particle(occurrence, .group(group), model.annotation)
        case .group(let reference, let occurrence, let annotation):
            guard let group = group(reference, document, depth: depth + 1) else { return nil }
            return particle(occurrence, .group(group), annotation)
        }
    }

    private func particle(_ occurrence: WrittenOccurrence, _ term: Particle.Term, _ annotation: Annotation) -> Particle?
    {
        guard occurrence.max != 0 else { return nil }
        return Particle(minOccurs: occurrence.min, maxOccurs: occurrence.max, term: term, annotation: annotation)
    }

    private mutating func elementParticle(_ element: WrittenElement, _ document: Int) -> Particle? {
        guard element.occurrence.max != 0 else { return nil }
        switch element.kind {
        case .reference(let reference):
            guard let id = self.element(reference, document) else { return nil }
            return particle(element.occurrence, .element(id), element.annotation)
        case .declaration(let declaration):
            let id = allocate(declaration, document, element.annotation, isGlobal: false)
            define(id)
            return particle(element.occurrence, .element(id), element.annotation)
        }
    }

    mutating func modelGroup(_ model: WrittenModel, _ document: Int, depth: Int = 0) -> ModelGroup {
        var particles: [Particle] = []
        for written in model.particles {
            let made = particle(written, document, depth: depth)
            if let made, case .group(let group) = made.term, group.compositor == .all {
                // cos-all-limited.1.2: an `all` is the whole content of a type.
                log.error(.allInside, id: "cos-all-limited.1.2", at: written.location)
                continue
            }
            if let made { particles.append(made) }
        }
        return ModelGroup(
            compositor: model.compositor, particles: particles, definition: nil, annotation: model.annotation)
    }

    /// The model of a named group, resolved once.
    mutating func group(_ reference: WrittenReference, _ document: Int, depth: Int) -> ModelGroup? {
        guard isVisible(reference, document) else { return nil }
        guard let entry = schema.groups[reference.name] else {
            report(unresolved: reference, "group", "ryhmää", among: names(schema.groups.order, reference))
            return nil
        }
        if let known = groups[reference.name] {
            if known.isRunning {
                log.error(.circularGroup(reference.text), id: "mg-props-correct.2", at: reference.location)
                return nil
            }
            guard known.size <= Self.maxParticles - particleCount else { return reportSize(reference) }
            particleCount += known.size
            guard depth + known.height <= Self.maxModelDepth else { return reportDepth(reference) }
            return known.model
        }
        guard depth <= Self.maxModelDepth else { return reportDepth(reference) }
        return resolve(entry.value, reference.name, entry.document, depth: depth)
    }

    private mutating func resolve(
        _ group: WrittenGroup, _ name: ExpandedName, _ document: Int, depth: Int
    ) -> ModelGroup {
        let annotation = group.annotation
        let empty = ModelGroup(compositor: .sequence, particles: [], definition: group.name, annotation: annotation)
        groups[name] = ResolvedGroup(model: empty, size: 0, height: 0, isRunning: true)
        let before = particleCount
        var model = modelGroup(group.model, document, depth: depth)
        model.definition = group.name
        groups[name] = ResolvedGroup(model: model, size: particleCount - before, height: model.height)
        return model
    }

    private mutating func reportSize(_ reference: WrittenReference) -> ModelGroup? {
        // Said once: from here on every reference to a group would be the same finding.
        if !isOverfull { log.error(.tooManyParticles, id: "schema-too-large", at: reference.location) }
        isOverfull = true
        return nil
    }

    private mutating func reportDepth(_ reference: WrittenReference) -> ModelGroup? {
        log.error(.groupsTooDeep, id: "schema-too-deep", at: reference.location)
        return nil
    }

    /// Groups that nothing refers to are read all the same: their mistakes are mistakes.
    mutating func resolveUnusedGroups() {
        for (name, entry) in schema.groups.all where groups[name] == nil {
            _ = resolve(entry.value, name, entry.document, depth: 0)
        }
        for (name, entry) in schema.attributeGroups.all where attributeGroups[name] == nil {
            _ = resolve(entry.value, name, entry.document, depth: 0)
        }
    }
}

extension ModelGroup {
    /// Levels of groups, its own included.
    fileprivate var height: Int {
        1
            + particles.reduce(0) { highest, particle in
                if case .group(let group) = particle.term { max(highest, group.height) } else { highest }
            }
    }
}

extension DiagnosticMessage {
    fileprivate static let allInside = Self(
        fi: "`xs:all` voi olla vain tyypin koko sisältö, ei toisen ryhmän sisällä",
        en: "`xs:all` can only be the whole content of a type, not inside another group")
    fileprivate static func circularGroup(_ name: String) -> Self {
        .init(
            fi: "ryhmä `\(name)` sisältää itsensä; katkaise kehä elementillä",
            en: "group `\(name)` contains itself; put an element between")
    }
    fileprivate static let groupsTooDeep = Self(
        fi: "ryhmiä on sisäkkäin enemmän kuin \(Resolver.maxModelDepth)",
        en: "groups refer to groups more than \(Resolver.maxModelDepth) levels deep")
    fileprivate static let tooManyParticles = Self(
        fi: "ryhmistä kertyy yli \(Resolver.maxParticles) osaa",
        en: "the groups add up to more than \(Resolver.maxParticles) particles")
}
