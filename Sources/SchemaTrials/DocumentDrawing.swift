import SchemaTables
import SchemaValues

/// Draws documents from a schema's tables: by random walks through the content automata and from the value spaces. Most
/// are valid; where a walk is cut short or no value is found, the document is not.
struct DocumentDrawing {
    private let tables: SchemaTables
    private var random: RandomSource
    private var budget = 60
    /// Where content that must be there goes on without end, a document is cut short, whatever it lacks.
    private static let leastBudget = -5_000
    /// Of every simple type some texts, found once.
    private var textsOfTypes: [Int: [String]] = [:]
    /// The types that `xsi:type` can name, as references with the prefixes of the documents.
    private let typeReferences: [String]

    /// What patterns spell, kept over many schemas because they have the same few.
    private let examples: PatternExamples

    init(_ tables: SchemaTables, _ random: RandomSource, examples: PatternExamples) {
        self.examples = examples
        self.tables = tables
        self.random = random
        typeReferences =
            tables.globalTypes.map { Self.reference(tables[$0.name]) } + ["a:none", "none:x", "xs:anyType"]
    }

    private static func reference(_ name: ExpandedName) -> String {
        switch name.namespace {
        case "urn:a": "a:" + name.localName
        case "urn:b": "b:" + name.localName
        case ExpandedName.xmlSchemaNamespace: "xs:" + name.localName
        default: name.localName
        }
    }

    /// A document, as drawn or with up to three changes; nil where the schema has no element to begin with.
    mutating func document() -> String? {
        guard let root = random.pick(tables.globalElements) else { return nil }
        budget = 60
        var node = element(root, depth: 0)
        let changes = random.chance(35) ? 0 : random.int(1...3)
        for _ in 0..<changes {
            random.pick(DocumentChange.allCases)?.apply(to: &node, types: typeReferences, using: &random)
        }
        return node.document
    }

    private mutating func element(_ index: ElementIndex, depth: Int) -> NodeSketch {
        budget -= 1
        let record = tables[index]
        var node = NodeSketch(name: tables[record.name])
        var type = record.type
        if random.chance(isAbstract(type) ? 90 : 8), let named = derivedType(from: type) {
            type = named.type
            node.attributes.append(
                (
                    .init(namespace: ExpandedName.schemaInstanceNamespace, localName: "type"),
                    Self.reference(tables[named.name])
                ))
        }
        if record.isNillable, random.chance(25) {
            let name = ExpandedName(namespace: ExpandedName.schemaInstanceNamespace, localName: "nil")
            node.attributes.append((name, "true"))
            fillAttributes(&node, type)
            return node
        }
        if let constraint = record.constraint, random.chance(60) {
            fillAttributes(&node, type)
            if random.chance(60) { node.children = [.text(constraint.value)] }
            return node
        }
        fill(&node, type, depth: depth)
        return node
    }

    private func isAbstract(_ type: TypeIndex) -> Bool {
        switch type {
        case .simple: false
        case .complex(let index): tables[index].isAbstract
        }
    }

    /// A global type that derives from one, by any way; blocking is not asked for.
    private mutating func derivedType(from type: TypeIndex) -> SchemaTables.GlobalType? {
        let candidates = tables.globalTypes.filter { global in
            var current = global.type
            for _ in 0..<20 {
                if current == type { return true }
                switch current {
                case .simple(let index):
                    guard let base = tables[index].base else { return false }
                    current = .simple(base)
                case .complex(let index):
                    guard tables[index].base != current else { return false }
                    current = tables[index].base
                }
            }
            return false
        }
        return random.pick(candidates)
    }

    // MARK: Content

    private mutating func fill(_ node: inout NodeSketch, _ type: TypeIndex, depth: Int) {
        fillAttributes(&node, type)
        switch type {
        case .simple(let index): node.children = [.text(text(of: index))]
        case .complex(let index):
            switch tables[index].content {
            case .empty: break
            case .simple(let simple): node.children = [.text(text(of: simple))]
            case .elementOnly(let automaton): node.children = content(automaton, depth: depth, isMixed: false)
            case .mixed(let automaton):
                node.children = automaton.map { content($0, depth: depth, isMixed: true) } ?? [.text("m")]
            }
        }
    }

    private mutating func content(_ automaton: AutomatonIndex, depth: Int, isMixed: Bool) -> [NodeSketch.Child] {
        var children: [NodeSketch.Child] = []
        switch tables[automaton] {
        case .all(let group):
            guard goesOn(depth) else { break }
            for member in group.members.shuffled(using: &random) where member.isRequired || random.chance(40) {
                guard let chosen = random.pick(member.elements) else { continue }
                children.append(.element(element(chosen, depth: depth + 1)))
            }
        case .states(let automaton): walk(automaton, depth: depth, into: &children)
        }
        if isMixed, random.chance(60) { children.insert(.text("m"), at: random.int(0...children.count)) }
        return children
    }

    /// Whether content may become longer and deeper still.
    private func goesOn(_ depth: Int) -> Bool { depth < 9 && budget > Self.leastBudget }

    private mutating func walk(_ automaton: CountingAutomaton, depth: Int, into children: inout [NodeSketch.Child]) {
        var state = 0
        var counters = Array(repeating: 0, count: automaton.counters.count)
        let isTired = budget < 0 || depth > 5
        for _ in 0..<80 {
            let current = automaton.whole(state)
            let accepts = current.accepting.contains { Self.holds($0, automaton, counters) }
            if accepts, isTired || random.chance(30) { return }
            var ways:
                [(target: Int, actions: [CountingAutomaton.Action], element: ElementIndex?, wildcard: WildcardIndex?)] =
                    []
            for step in current.transitions where Self.holds(step.actions, automaton, counters) {
                ways.append((step.target, step.actions, step.element, nil))
            }
            for step in current.wildcards where Self.holds(step.actions, automaton, counters) {
                ways.append((step.target, step.actions, nil, step.wildcard))
            }
            guard goesOn(depth), let way = random.pick(ways) else { return }
            Self.apply(way.actions, &counters)
            state = way.target
            if let found = way.element { children.append(.element(element(found, depth: depth + 1))) }
            if let wildcard = way.wildcard { children.append(.element(wild(tables[wildcard], depth: depth + 1))) }
        }
    }

    private static func holds(
        _ actions: [CountingAutomaton.Action], _ automaton: CountingAutomaton, _ counters: [Int]
    ) -> Bool {
        actions.allSatisfy { action in
            switch action {
            case .enter: true
            case .again(let index): automaton.counters[index].max.map { counters[index] < $0 } ?? true
            case .leave(let index): counters[index] >= automaton.counters[index].min
            }
        }
    }

    private static func apply(_ actions: [CountingAutomaton.Action], _ counters: inout [Int]) {
        for action in actions {
            switch action {
            case .enter(let index): counters[index] = 1
            case .again(let index): counters[index] += 1
            case .leave: break
            }
        }
    }

    /// An element for a wildcard: mostly a declared one of a namespace that it allows.
    private mutating func wild(_ wildcard: WildcardRecord, depth: Int) -> NodeSketch {
        let allowed = tables.globalElements.filter { wildcard.allows(tables[tables[$0].name].namespace) }
        if random.chance(70), let chosen = random.pick(allowed) { return element(chosen, depth: depth) }
        let namespaces = DocumentChange.namespaces.filter { random.chance(10) || wildcard.allows($0) }
        var node = NodeSketch(
            name: .init(namespace: random.pick(namespaces, "urn:x"), localName: random.pick(DocumentChange.names, "c1"))
        )
        if random.chance(40) { node.children = [.text(random.pick(ValuePool.anything, ""))] }
        if random.chance(15) {
            let name = ExpandedName(namespace: ExpandedName.schemaInstanceNamespace, localName: "type")
            node.attributes.append((name, "xs:string"))
        }
        if depth < 5, random.chance(20), let inner = random.pick(tables.globalElements) {
            node.children.append(.element(element(inner, depth: depth + 1)))
        }
        return node
    }

    // MARK: Attributes and values

    private mutating func fillAttributes(_ node: inout NodeSketch, _ type: TypeIndex) {
        guard case .complex(let index) = type else { return }
        let record = tables[index]
        for use in record.attributeUses where use.isRequired || random.chance(45) {
            let attribute = tables[use.attribute]
            let value = use.constraint.flatMap { random.chance(50) ? $0.value : nil } ?? text(of: attribute.type)
            node.attributes.append((tables[attribute.name], value))
        }
        guard let wildcard = record.attributeWildcard.map({ tables[$0] }), random.chance(50) else { return }
        // An identifier more often than the others: it may be one too many.
        let declared = tables.globalAttributes.filter { wildcard.allows(tables[tables[$0].name].namespace) }
            .flatMap { Array(repeating: $0, count: tables[tables[$0].name].localName == "id" ? 4 : 1) }
        if random.chance(60), let chosen = random.pick(declared) {
            let name = tables[tables[chosen].name]
            guard name.namespace != ExpandedName.schemaInstanceNamespace, name.namespace != ExpandedName.xmlNamespace,
                !node.attributes.contains(where: { $0.name == name })
            else { return }
            node.attributes.append((name, text(of: tables[chosen].type)))
        } else {
            let name = ExpandedName(namespace: random.pick(DocumentChange.namespaces, "urn:x"), localName: "w")
            node.attributes.append((name, random.pick(ValuePool.anything, "")))
        }
    }

    private mutating func text(of index: SimpleTypeIndex) -> String {
        let texts = texts(of: index)
        if random.chance(88), let valid = random.pick(texts) { return valid }
        return random.pick(ValuePool.anything, "")
    }

    /// Texts that the type takes, with the namespaces that documents declare: what its facets mention, what its kind
    /// suggests, what its patterns spell.
    private mutating func texts(of index: SimpleTypeIndex) -> [String] {
        if let known = textsOfTypes[index.value] { return known }
        let names = ["a": "urn:a", "b": "urn:b", "xs": ExpandedName.xmlSchemaNamespace, "": ""]
        let found = candidates(index, depth: 0).filter { tables[index].validate($0) { names[$0] } == nil }
        textsOfTypes[index.value] = found
        return found
    }

    private func candidates(_ index: SimpleTypeIndex, depth: Int) -> [String] {
        guard depth < 6 else { return [] }
        let record = tables[index]
        var texts = record.facets.filter { $0.kind != .pattern }.map(\.value)
        texts += record.facets.filter { $0.kind == .pattern }.flatMap { examples.texts(of: $0.value) }
        switch record.variety {
        case .atomic:
            if case .atomic(let type) = record.type.variety { texts += ValuePool.texts(of: type) }
        case .list(let item):
            let items = candidates(item, depth: depth + 1).filter { tables[item].validate($0) == nil }
            for count in 0...5 where items.count > count { texts.append(items.prefix(count).joined(separator: " ")) }
            texts += items.suffix(3).map { "\($0) \($0)" }
        case .union(let members): texts += members.flatMap { candidates($0, depth: depth + 1).prefix(30) }
        }
        return texts + (record.base.map { base in base.value > 0 ? candidates(base, depth: depth + 1) : [] } ?? [])
    }
}

/// A few texts of each pattern, found once.
final class PatternExamples {
    private var known: [String: [String]] = [:]

    func texts(of pattern: String) -> [String] {
        if let found = known[pattern] { return found }
        var found: [String] = []
        if let expression = try? RegularExpression(pattern), let automaton = try? Automaton(expression) {
            found = automaton.examples(count: 6)
        }
        known[pattern] = found
        return found
    }
}
