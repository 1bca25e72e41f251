import SchemaModel
import SchemaValues

/// Where the paths of an identity constraint lead (3.11.6), by the declarations of elements: no wildcards, no
/// substitution.
struct ConstraintPaths {
    let set: SchemaSet
    let namespaces: [String: String]

    /// What a step leads to, and whether it can be absent.
    struct Target {
        enum Node {
            case element(ElementID)
            case attribute
        }
        var node: Node
        var isOptional: Bool
    }

    /// The targets of each alternative of a path, from an element; empty where a step leads nowhere.
    func targets(of path: String, from element: ElementID) -> [Target] {
        path.split(separator: "|").flatMap { follow($0.split(whereSeparator: \.isWhitespace).joined(), from: element) }
    }

    private func follow(_ path: String, from element: ElementID) -> [Target] {
        var current = [Target(node: .element(element), isOptional: false)]
        var rest = path[...]
        if rest.hasPrefix(".//") {
            rest = rest.dropFirst(3)
            current = descendants(of: element, depth: 0).map { Target(node: .element($0), isOptional: true) }
        }
        for step in rest.split(separator: "/") where step != "." {
            current = current.flatMap { self.step(String(step), from: $0) }
        }
        return current
    }

    private func descendants(of element: ElementID, depth: Int) -> [ElementID] {
        guard depth < 20 else { return [element] }
        return [element] + children(of: element).flatMap { descendants(of: $0.id, depth: depth + 1) }
    }

    private func step(_ step: String, from target: Target) -> [Target] {
        guard case .element(let element) = target.node else { return [] }
        var name = step
        if name.hasPrefix("child::") { name.removeFirst(7) }
        if name.hasPrefix("attribute::") { name = "@" + name.dropFirst(11) }
        guard name.hasPrefix("@") else { return childTargets(name, of: element, target.isOptional) }
        guard case .complex(let type) = set[element].type else { return [] }
        let wanted = expanded(String(name.dropFirst()))
        return set[type].attributeUses.filter { name == "@*" || set[$0.attribute].name == wanted }
            .map { Target(node: .attribute, isOptional: target.isOptional || !$0.isRequired) }
    }

    private func childTargets(_ name: String, of element: ElementID, _ isOptional: Bool) -> [Target] {
        let wanted = expanded(name)
        return children(of: element)
            .filter { name == "*" || set[$0.id].name == wanted || isInNamespace(name, set[$0.id].name) }
            .map { Target(node: .element($0.id), isOptional: isOptional || $0.isOptional) }
    }

    private func isInNamespace(_ step: String, _ name: ExpandedName) -> Bool {
        step.hasSuffix(":*") && namespaces[String(step.dropLast(2))] == name.namespace
    }

    /// Names without prefix are in no namespace, whatever the default namespace is (3.11.6).
    private func expanded(_ name: String) -> ExpandedName {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return ExpandedName(localName: name) }
        return ExpandedName(namespace: namespaces[parts[0]] ?? "", localName: parts[1])
    }

    /// The child elements of an element, with whether they can be absent.
    func children(of element: ElementID) -> [(id: ElementID, isOptional: Bool)] {
        guard case .complex(let type) = set[element].type, case .elementOnly(let particle) = set[type].content else {
            return []
        }
        return children(in: particle, isOptional: false)
    }

    private func children(in particle: Particle, isOptional: Bool) -> [(id: ElementID, isOptional: Bool)] {
        let isOptional = isOptional || particle.minOccurs == 0
        switch particle.term {
        case .element(let id): return [(id, isOptional)]
        case .wildcard: return []
        case .group(let group):
            let isChoice = group.compositor == .choice && group.particles.count > 1
            return group.particles.flatMap { children(in: $0, isOptional: isOptional || isChoice) }
        }
    }
}
