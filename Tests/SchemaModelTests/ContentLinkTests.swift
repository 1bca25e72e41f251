import SchemaTables
import Testing

@testable import SchemaModel

/// Linked states mean what written-out states mean.
@Suite struct ContentLinkTests {
    private static let elements = (0..<12).map {
        ElementRecord(name: NameIndex($0), type: .complex(ComplexTypeIndex(0)))
    }
    private static let leaves = (0..<12).map { LeafTerm.elements([ElementIndex($0)]) } + [.wildcard(WildcardIndex(0))]

    @Test(arguments: 0..<300) func acceptsTheSame(seed: UInt64) throws {
        var random = Steps(state: seed)
        let expression = Self.expression(&random, depth: 0)
        let plain = AutomatonConstruction.automaton(
            for: expression, leaves: Self.leaves, elements: Self.elements, linkingFrom: .max)
        let linked = AutomatonConstruction.automaton(
            for: expression, leaves: Self.leaves, elements: Self.elements, linkingFrom: 0)
        guard case .success(let left) = plain else {
            // What could not be written out may still be linked, but nothing gets lost.
            return
        }
        let right = try linked.get()
        var seen: Set<[Int]> = []
        var open = [[0, 0]]
        while let pair = open.popLast() {
            guard seen.insert(pair).inserted else { continue }
            let (one, other) = (left.whole(pair[0]), right.whole(pair[1]))
            #expect(Set(one.accepting) == Set(other.accepting), "\(expression)")
            #expect(Set(one.wildcards.map(\.actions)) == Set(other.wildcards.map(\.actions)), "\(expression)")
            let steps = Dictionary(grouping: other.transitions) { Step($0) }
            #expect(Set(one.transitions.map { Step($0) }) == Set(steps.keys), "\(expression)")
            for transition in one.transitions {
                for same in steps[Step(transition)] ?? [] { open.append([transition.target, same.target]) }
            }
            for (wildcard, same) in zip(one.wildcards, other.wildcards) { open.append([wildcard.target, same.target]) }
        }
    }

    @Test func linksOptionalElements() throws {
        let parts = (0..<12).map { ContentExpression.repetition(.leaf($0), min: 0, max: 1) }
        let made = AutomatonConstruction.automaton(
            for: .sequence(parts), leaves: Self.leaves, elements: Self.elements, linkingFrom: 0)
        let automaton = try made.get()
        #expect(automaton.states.map(\.transitions.count).reduce(0, +) == 12)
        #expect(automaton.states.count == 13)
    }

    private struct Step: Hashable {
        var name: NameIndex
        var actions: [CountingAutomaton.Action]
        init(_ transition: CountingAutomaton.Transition) {
            name = transition.name
            actions = transition.actions
        }
    }

    /// Mostly models that are deterministic as they stand: names rarely come again.
    private static func expression(_ random: inout Steps, depth: Int) -> ContentExpression {
        let roll = random.below(depth > 3 ? 4 : 10)
        let body: ContentExpression
        switch roll {
        case 0...3: body = .leaf(random.below(20) == 0 ? 12 : random.below(12))
        case 4...7: body = .sequence(of: (0..<random.below(5) + 1).map { _ in expression(&random, depth: depth + 1) })
        default: body = .choice(of: (0..<random.below(3) + 1).map { _ in expression(&random, depth: depth + 1) })
        }
        switch random.below(6) {
        case 0, 1: return .repeating(body, min: 0, max: 1)
        case 2: return .repeating(body, min: random.below(2), max: nil)
        case 3: return .repeating(body, min: random.below(3), max: 3)
        default: return body
        }
    }

    private struct Steps {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
