import Diagnostics
import SchemaValues

extension Resolver {
    /// A place for a simple type; `define` fills it.
    mutating func allocate(_ type: WrittenSimpleType, _ document: Int) -> SimpleTypeID {
        let id = SimpleTypeID(set.simpleTypes.count)
        set.simpleTypes.append(
            SimpleTypeDefinition(
                name: type.name, base: Self.anySimpleType, variety: .atomic, facets: [], final: type.final,
                annotation: type.annotation))
        writtenSimple[id.index] = (type, document)
        return id
    }

    mutating func allocateAndDefine(_ type: WrittenSimpleType, _ document: Int) -> SimpleTypeID {
        let id = allocate(type, document)
        define(id)
        return id
    }

    /// Resolves what a simple type refers to. The variety of a restriction is that of its base and comes later, when
    /// all types are known. Recursion goes as deep as anonymous types are nested in the document.
    mutating func define(_ id: SimpleTypeID) {
        guard let (type, document) = writtenSimple[id.index] else { return }
        switch type.derivation {
        case .restriction(let base, let facets):
            guard let base = simpleType(base, document) else { return markBroken(id) }
            set.simpleTypes[id.index].base = base
            set.simpleTypes[id.index].facets = facets
        case .inlineRestriction(let base, let facets):
            set.simpleTypes[id.index].base = allocateAndDefine(base, document)
            set.simpleTypes[id.index].facets = facets
        case .list(let item):
            guard let item = simpleType(item, document) else { return markBroken(id) }
            set.simpleTypes[id.index].variety = .list(item: item)
        case .inlineList(let item):
            set.simpleTypes[id.index].variety = .list(item: allocateAndDefine(item, document))
        case .union(let members, let inline):
            var ids: [SimpleTypeID] = []
            for member in members {
                if let member = simpleType(member, document) { ids.append(member) }
            }
            for member in inline { ids.append(allocateAndDefine(member, document)) }
            if ids.count < members.count + inline.count { brokenSimpleTypes.insert(id.index) }
            set.simpleTypes[id.index].variety = .union(members: ids)
        }
    }

    private mutating func markBroken(_ id: SimpleTypeID) { brokenSimpleTypes.insert(id.index) }

    /// Whether a type is the restriction of another, whose variety it takes.
    func isRestriction(_ index: Int) -> Bool {
        guard let written = writtenSimple[index] else { return derivedContentTypes.contains(index) }
        switch written.type.derivation {
        case .restriction, .inlineRestriction: return true
        case .list, .inlineList, .union: return false
        }
    }

    func dependencies(_ index: Int) -> [Int] {
        let type = set.simpleTypes[index]
        if isRestriction(index) { return type.base.map { [$0.index] } ?? [] }
        switch type.variety {
        case .atomic: return []
        case .list(let item): return [item.index]
        case .union(let members): return members.map(\.index)
        }
    }

    /// Orders all simple types so that each comes after what it derives from, and completes them in that order.
    mutating func completeSimpleTypes() {
        var progress = [Progress](repeating: .waiting, count: set.simpleTypes.count)
        var depths = [Int](repeating: 0, count: set.simpleTypes.count)
        let builtInCount = BuiltInType.allCases.count
        for index in 0..<builtInCount { progress[index] = .done }
        simpleOrder = Array(0..<builtInCount)
        for start in builtInCount..<max(builtInCount, set.simpleTypes.count) where progress[start] == .waiting {
            var stack = [start]
            while let top = stack.last {
                if progress[top] == .done {
                    stack.removeLast()
                    continue
                }
                progress[top] = .running
                let needs = dependencies(top)
                if needs.contains(where: { progress[$0] == .running }) {
                    cut(top)
                } else if let next = needs.first(where: { progress[$0] == .waiting }) {
                    stack.append(next)
                    continue
                }
                depths[top] = 1 + (dependencies(top).map { depths[$0] }.max() ?? 0)
                if depths[top] == Self.maxDerivationDepth {
                    log.error(.derivationTooDeep, id: "schema-too-deep", at: set.simpleTypes[top].annotation.location)
                }
                if isRestriction(top), let base = set.simpleTypes[top].base {
                    set.simpleTypes[top].variety = set.simpleTypes[base.index].variety
                }
                progress[top] = .done
                simpleOrder.append(top)
                stack.removeLast()
            }
        }
    }

    /// st-props-correct.2: no type derives from itself; src-simple-type.4: no union is among its own members.
    private mutating func cut(_ index: Int) {
        let type = set.simpleTypes[index]
        let isUnion = if case .union = type.variety { !isRestriction(index) } else { false }
        log.error(
            .circular(type.name?.localName ?? ""), id: isUnion ? "src-simple-type.4" : "st-props-correct.2",
            at: type.annotation.location)
        set.simpleTypes[index].base = Self.anySimpleType
        set.simpleTypes[index].variety = .atomic
        set.simpleTypes[index].facets = []
        brokenSimpleTypes.insert(index)
        // No longer derived from anything: its written derivation is the circle.
        writtenSimple[index] = nil
    }
}

extension DiagnosticMessage {
    fileprivate static func circular(_ name: String) -> Self {
        .init(
            fi: "tyyppi `\(name)` on johdettu itsestään; katkaise kehä",
            en: "type `\(name)` derives from itself; break the circle")
    }
    static let derivationTooDeep = Self(
        fi: "johtamisketju on pidempi kuin \(Resolver.maxDerivationDepth) tyyppiä",
        en: "the chain of derivations is longer than \(Resolver.maxDerivationDepth) types")
}
