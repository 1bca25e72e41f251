import FormSpec

/// Every place of a page in document order, with what is around it: what the rules of the lint read.
struct PageWalk {
    /// A node and its surroundings.
    struct Place {
        var node: Node
        /// The elements around, outermost first.
        var ancestors: [Element]
        /// What must hold for the node to be there.
        var conditions: [Condition]
        /// The repeated fields whose rows are around, outermost first.
        var rows: [FieldIndex]
        /// The position among the children of the innermost element.
        var childPosition: Int
    }
    struct Condition: Hashable {
        var condition: PageCondition
        var holds: Bool
    }
    private(set) var places: [Place] = []
    let page: PageTree
    let spec: FormSpec

    init(_ page: PageTree, spec: FormSpec) {
        self.page = page
        self.spec = spec
        var here = Place(node: page.html, ancestors: [], conditions: [], rows: [], childPosition: 0)
        visit(page.html, &here)
    }

    private mutating func visit(_ nodes: [Node], _ around: Place) {
        for (position, node) in nodes.enumerated() {
            var here = around
            here.childPosition = position
            visit(node, &here)
        }
    }

    private mutating func visit(_ node: Node, _ here: inout Place) {
        here.node = node
        places.append(here)
        switch node {
        case .element(let element):
            here.ancestors.append(element)
            visit(element.children, here)
        case .labelled(let control): visit(control.label + control.between + control.after, here)
        case .button(let button): visit(button.words, here)
        case .link(let link): visit(link.words, here)
        case .hidden, .words: break
        case .when(let condition, let nodes, let otherwise):
            var inside = here
            inside.conditions.append(Condition(condition: condition, holds: true))
            visit(nodes, inside)
            inside.conditions[inside.conditions.count - 1].holds = false
            visit(otherwise, inside)
        case .eachRow(let field, let nodes):
            here.rows.append(field)
            visit(nodes, here)
        case .eachOption(_, let nodes), .eachError(let nodes): visit(nodes, here)
        }
    }
}

extension PageWalk.Place {
    /// How findings name the place.
    var name: String {
        switch node {
        case .element(let element): "<\(element.tag.rawValue)>"
        case .labelled(let control): "\(control.id)"
        case .hidden(let name, _): "hidden \(name)"
        case .button(let button): "button \(button.action)"
        case .link: "link"
        case .words: "text"
        case .when, .eachRow, .eachOption, .eachError: "block"
        }
    }

    var element: Element? { if case .element(let element) = node { element } else { nil } }

    var control: LabelledControl? { if case .labelled(let control) = node { control } else { nil } }

    /// The attributes of an element, control, button or link, without those that its type gives.
    var attributes: [Attribute] {
        switch node {
        case .element(let element): element.attributes
        case .labelled(let control): control.attributes
        case .button(let button): button.attributes
        case .link(let link): link.attributes
        case .hidden, .words, .when, .eachRow, .eachOption, .eachError: []
        }
    }

    func isInside(_ tag: Element.Tag) -> Bool { ancestors.contains { $0.tag == tag } }
}

extension Element {
    func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

    /// The literal value of an attribute; nil where it is absent or has holes.
    func literal(_ name: String) -> String? { attributes.literal(name) }
}

extension [Attribute] {
    var id: ElementID? {
        for attribute in self where attribute.name == "id" {
            if case .id(let id) = attribute.value { return id }
        }
        return nil
    }

    func literal(_ name: String) -> String? {
        guard let found = first(where: { $0.name == name }), case .pieces(let pieces) = found.value else { return nil }
        let words = pieces.compactMap { if case .literal(let text) = $0 { text } else { nil } }
        return words.count == pieces.count ? words.joined() : nil
    }
}

extension Node {
    /// All pieces of text inside, whatever their conditions.
    var pieces: [Piece] {
        switch self {
        case .element(let element): element.children.flatMap(\.pieces)
        case .labelled(let control): (control.label + control.between + control.after).flatMap(\.pieces)
        case .button(let button): button.words.flatMap(\.pieces)
        case .link(let link): link.words.flatMap(\.pieces)
        case .words(let pieces): pieces
        case .hidden: []
        case .when(_, let nodes, let otherwise): (nodes + otherwise).flatMap(\.pieces)
        case .eachRow(_, let nodes), .eachOption(_, let nodes), .eachError(let nodes): nodes.flatMap(\.pieces)
        }
    }
}
