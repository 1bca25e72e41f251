import Diagnostics
import SchemaValues

extension Resolver {
    mutating func allocate(_ type: WrittenComplexType, _ document: Int) -> ComplexTypeID {
        let id = ComplexTypeID(set.complexTypes.count)
        set.complexTypes.append(
            ComplexTypeDefinition(
                name: type.name, base: .complex(Self.anyType), derivation: .restriction, isAbstract: type.isAbstract,
                final: type.final, block: type.block, attributeUses: [], attributeWildcard: nil, content: .empty,
                annotation: type.annotation))
        writtenComplex[id.index] = (type, document)
        complexProgress.append(.waiting)
        complexDepths.append(0)
        return id
    }

    /// Completes all complex types, bases first. New ones appear on the way: the anonymous types of local elements.
    mutating func defineComplexTypes() {
        var index = 0
        while index < set.complexTypes.count {
            if complexProgress[index] == .waiting { defineChain(from: index) }
            index += 1
        }
    }

    /// Walks up the bases that are not done yet, then completes downwards.
    private mutating func defineChain(from start: Int) {
        var chain: [Int] = []
        var next: Int? = start
        while let index = next {
            complexProgress[index] = .running
            chain.append(index)
            next = nil
            let base = resolveBase(index)
            set.complexTypes[index].base = base
            guard case .complex(let id) = base else { break }
            switch complexProgress[id.index] {
            case .waiting: next = id.index
            case .running: cut(index)
            case .done: break
            }
        }
        for index in chain.reversed() {
            measure(index)
            define(complex: index)
            complexProgress[index] = .done
        }
    }

    /// Counts the steps up to `xs:anyType`; a chain that passes the bound is cut.
    private mutating func measure(_ index: Int) {
        guard case .complex(let base) = set.complexTypes[index].base else { return }
        complexDepths[index] = complexDepths[base.index] + 1
        guard complexDepths[index] > Self.maxDerivationDepth else { return }
        log.error(.derivationTooDeep, id: "schema-too-deep", at: set.complexTypes[index].annotation.location)
        set.complexTypes[index].base = .complex(Self.anyType)
        complexDepths[index] = 1
        brokenComplexTypes.insert(index)
    }

    /// ct-props-correct.3: no type derives from itself.
    private mutating func cut(_ index: Int) {
        let type = set.complexTypes[index]
        log.error(.circular(type.name?.localName ?? ""), id: "ct-props-correct.3", at: type.annotation.location)
        set.complexTypes[index].base = .complex(Self.anyType)
        brokenComplexTypes.insert(index)
    }

    private mutating func resolveBase(_ index: Int) -> TypeID {
        guard let (type, document) = writtenComplex[index] else { return .complex(Self.anyType) }
        let reference: WrittenReference
        switch type.content {
        case .implicit: return .complex(Self.anyType)
        case .complex(let base, _, _, _), .simpleExtension(let base), .simpleRestriction(let base, _, _):
            reference = base
        }
        guard let found = self.type(reference, document) else {
            brokenComplexTypes.insert(index)
            return .complex(Self.anyType)
        }
        return found
    }

    private mutating func define(complex index: Int) {
        guard let (type, document) = writtenComplex[index] else { return }
        let own = attributes(type.attributes, document)
        switch type.content {
        case .implicit(let particle):
            set.complexTypes[index].content = effectiveContent(particle, isMixed: type.isMixed, document)
            set.complexTypes[index].attributeUses = own.uses
            set.complexTypes[index].attributeWildcard = own.wildcard
        case .complex(_, let method, let mixed, let particle):
            set.complexTypes[index].derivation = method
            let content = effectiveContent(particle, isMixed: mixed ?? type.isMixed, document)
            defineComplexContent(index, content)
            inheritAttributes(index, own)
        case .simpleExtension:
            set.complexTypes[index].derivation = .extension
            defineSimpleExtension(index)
            inheritAttributes(index, own)
        case .simpleRestriction(_, let inline, let facets):
            set.complexTypes[index].derivation = .restriction
            defineSimpleRestriction(index, inline, facets, document)
            inheritAttributes(index, own)
        }
        let location = type.annotation.location
        checkUnique(
            set.complexTypes[index].attributeUses, of: type.name?.localName ?? "", id: "ct-props-correct", at: location)
    }

    // MARK: Content

    /// The effective content (3.4.2): empty, or a particle, mixed or not.
    private mutating func effectiveContent(
        _ written: WrittenParticle?, isMixed: Bool, _ document: Int
    ) -> ComplexTypeDefinition.Content {
        let made = written.flatMap { particle($0, document) }
        if let made, case .group(let group) = made.term, group.compositor == .all, let written {
            checkWholeAll(made, written)
        }
        guard let made, written?.isVacuous != true else { return isMixed ? .mixed(nil) : .empty }
        return isMixed ? .mixed(made) : .elementOnly(made)
    }

    /// cos-all-limited.1.2: an `all` as content occurs once at most.
    private mutating func checkWholeAll(_ particle: Particle, _ written: WrittenParticle) {
        guard particle.maxOccurs != 1 else { return }
        log.error(.allRepeated, id: "cos-all-limited.1.2", at: written.location)
    }

    private mutating func defineComplexContent(_ index: Int, _ content: ComplexTypeDefinition.Content) {
        let type = set.complexTypes[index]
        guard case .complex(let baseID) = type.base else {
            log.error(.simpleBase, id: "src-ct.1", at: type.annotation.location)
            brokenComplexTypes.insert(index)
            set.complexTypes[index].base = .complex(Self.anyType)
            set.complexTypes[index].content = content
            return
        }
        guard type.derivation == .extension else {
            set.complexTypes[index].content = content
            return
        }
        let base = set[baseID]
        set.complexTypes[index].content = extended(base.content, by: content, of: type)
    }

    /// 3.4.2 and cos-ct-extends.1.4: the base's content followed by one's own.
    private mutating func extended(
        _ base: ComplexTypeDefinition.Content, by own: ComplexTypeDefinition.Content, of type: ComplexTypeDefinition
    ) -> ComplexTypeDefinition.Content {
        let location = type.annotation.location
        switch (base, own) {
        case (_, .empty): return base
        case (.empty, _): return own
        case (.simple, _):
            log.error(.simpleContentExtended, id: "cos-ct-extends.1.4", at: location)
            return base
        case (.elementOnly(let first), .elementOnly(let second)):
            return sequence(first, second, type).map { .elementOnly($0) } ?? base
        case (.mixed(let first), .mixed(let second)):
            guard let first, let second else {
                // Mixed content without elements is an empty sequence, beside which no `all` can stand either.
                if first?.isAll == true || second?.isAll == true {
                    log.error(.allExtended, id: "cos-all-limited.1.2", at: location)
                }
                return .mixed(first ?? second)
            }
            return sequence(first, second, type).map { .mixed($0) } ?? base
        case (.mixed, .elementOnly), (.elementOnly, .mixed), (.elementOnly, .simple), (.mixed, .simple):
            log.error(.mixedDiffers, id: "cos-ct-extends.1.4.3.2.2.1", at: location)
            return base
        }
    }

    private mutating func sequence(_ first: Particle, _ second: Particle, _ type: ComplexTypeDefinition) -> Particle? {
        if first.isAll || second.isAll {
            // cos-all-limited.1.2: an `all` cannot be followed by more.
            log.error(.allExtended, id: "cos-all-limited.1.2", at: type.annotation.location)
            return nil
        }
        let group = ModelGroup(
            compositor: .sequence, particles: [first, second], definition: nil, annotation: type.annotation)
        return Particle(minOccurs: 1, maxOccurs: 1, term: .group(group), annotation: type.annotation)
    }

    private mutating func defineSimpleExtension(_ index: Int) {
        let type = set.complexTypes[index]
        switch type.base {
        case .simple(let id): set.complexTypes[index].content = .simple(id)
        case .complex(let id):
            if case .simple(let content) = set[id].content {
                set.complexTypes[index].content = .simple(content)
            } else {
                reportNoSimpleContent(index)
            }
        }
    }

    /// src-ct.2: what `simpleContent` derives from has simple content itself.
    private mutating func reportNoSimpleContent(_ index: Int) {
        if brokenComplexTypes.insert(index).inserted {
            log.error(.noSimpleContent, id: "src-ct.2", at: set.complexTypes[index].annotation.location)
        }
        set.complexTypes[index].content = .simple(Self.anySimpleType)
    }

    private mutating func defineSimpleRestriction(
        _ index: Int, _ inline: WrittenSimpleType?, _ facets: [FacetUse], _ document: Int
    ) {
        let type = set.complexTypes[index]
        let inlineID = inline.map { allocateAndDefine($0, document) }
        guard case .complex(let baseID) = type.base else { return reportNoSimpleContent(index) }
        let baseType: SimpleTypeID
        switch set[baseID].content {
        case .simple(let content): baseType = inlineID ?? content
        case .mixed(let particle):
            // src-ct.2.1.2: of emptiable mixed content with a type given inside.
            guard let inlineID, particle?.isEmptiable ?? true else { return reportNoSimpleContent(index) }
            baseType = inlineID
        case .empty, .elementOnly: return reportNoSimpleContent(index)
        }
        if facets.isEmpty {
            set.complexTypes[index].content = .simple(baseType)
            return
        }
        let id = SimpleTypeID(set.simpleTypes.count)
        set.simpleTypes.append(
            SimpleTypeDefinition(
                name: nil, base: baseType, variety: .atomic, facets: facets, annotation: type.annotation))
        derivedContentTypes.insert(id.index)
        set.complexTypes[index].content = .simple(id)
    }

    // MARK: Attributes

    /// 3.4.2: an extension adds to the base's attributes, a restriction replaces, keeps or takes away.
    private mutating func inheritAttributes(_ index: Int, _ own: ResolvedAttributes) {
        let type = set.complexTypes[index]
        guard case .complex(let baseID) = type.base else {
            set.complexTypes[index].attributeUses = own.uses
            set.complexTypes[index].attributeWildcard = own.wildcard
            return
        }
        let base = set[baseID]
        guard type.derivation == .restriction else {
            set.complexTypes[index].attributeUses = base.attributeUses + own.uses
            set.complexTypes[index].attributeWildcard = extendedWildcard(base.attributeWildcard, own.wildcard, type)
            return
        }
        let redeclared = Set(own.uses.map { set[$0.attribute].name }).union(own.prohibited)
        let kept = base.attributeUses.filter { !redeclared.contains(set[$0.attribute].name) }
        set.complexTypes[index].attributeUses = kept + own.uses
        set.complexTypes[index].attributeWildcard = own.wildcard
    }

    private mutating func extendedWildcard(
        _ base: Wildcard?, _ own: Wildcard?, _ type: ComplexTypeDefinition
    ) -> Wildcard? {
        guard let base else { return own }
        guard var own else { return base }
        guard let union = own.namespaces.union(base.namespaces) else {
            log.error(.noUnion, id: "src-ct.5", at: type.annotation.location)
            return base
        }
        own.namespaces = union
        return own
    }
}

extension WrittenParticle {
    /// Nothing is written there: the explicit content is empty (3.4.2, complex content, 2.1). A group that is referred to
    /// and elements that occur 0 times are something written: white space may stand in such content.
    fileprivate var isVacuous: Bool {
        guard case .model(let model, let occurrence) = self, model.particles.isEmpty else { return false }
        switch model.compositor {
        case .sequence, .all: return true
        case .choice: return occurrence.min == 0
        }
    }
}

extension Particle {
    var isAll: Bool {
        if case .group(let group) = term { group.compositor == .all } else { false }
    }

    /// cos-group-emptiable: whether it may match nothing.
    var isEmptiable: Bool {
        if minOccurs == 0 { return true }
        switch term {
        case .element, .wildcard: return false
        case .group(let group):
            switch group.compositor {
            case .sequence, .all: return group.particles.allSatisfy(\.isEmptiable)
            case .choice: return group.particles.isEmpty || group.particles.contains(where: \.isEmptiable)
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func circular(_ name: String) -> Self {
        .init(
            fi: "tyyppi `\(name)` on johdettu itsestään; katkaise kehä",
            en: "type `\(name)` derives from itself; break the circle")
    }
    fileprivate static let allRepeated = Self(
        fi: "`xs:all` esiintyy enintään kerran: `maxOccurs` on 1",
        en: "an `xs:all` occurs at most once: its `maxOccurs` is 1")
    fileprivate static let simpleBase = Self(
        fi: "`xs:complexContent` johdetaan rakenteisesta tyypistä; käytä `xs:simpleContent`ia",
        en: "`xs:complexContent` derives from a complex type; use `xs:simpleContent`")
    fileprivate static let simpleContentExtended = Self(
        fi: "kantatyypin sisältö on tekstiä; siihen ei voi lisätä elementtejä",
        en: "the base type's content is text; elements cannot be added to it")
    fileprivate static let mixedDiffers = Self(
        fi: "laajennus ja kantatyyppi ovat molemmat `mixed` tai kumpikaan ei ole",
        en: "an extension and its base are both `mixed`, or neither is")
    fileprivate static let allExtended = Self(
        fi: "`xs:all` on koko sisältö: sitä ei voi laajentaa elementeillä eikä sillä laajentaa",
        en: "an `xs:all` is the whole content: it can neither be extended by elements nor extend others")
    fileprivate static let noSimpleContent = Self(
        fi: "`xs:simpleContent` johdetaan tyypistä, jonka sisältö on tekstiä",
        en: "`xs:simpleContent` derives from a type whose content is text")
    fileprivate static let noUnion = Self(
        fi: "`xs:anyAttribute`-kohtien yhdistettä ei voi ilmaista",
        en: "the union of the wildcards cannot be expressed as a wildcard")
}
