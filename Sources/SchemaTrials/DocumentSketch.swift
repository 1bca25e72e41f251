import SchemaValues

/// An element of a drawn document.
struct NodeSketch {
    enum Child {
        case element(NodeSketch)
        case text(String)
        /// As it stands: a comment, a processing instruction, a CDATA section.
        case raw(String)
    }
    var name: ExpandedName
    var attributes: [(name: ExpandedName, value: String)] = []
    var children: [Child] = []

    /// The document; all prefixes are declared at the root.
    var document: String {
        let declarations = Self.prefixes.map { " xmlns:\($0.prefix)='\($0.namespace)'" }.joined()
        var text = ""
        write(into: &text, declarations)
        return text
    }

    private func write(into text: inout String, _ declarations: String) {
        let tag = Self.tag(name)
        text += "<\(tag)\(declarations)"
        for attribute in attributes {
            text += " \(Self.tag(attribute.name))='\(Self.escaped(attribute.value, inAttribute: true))'"
        }
        guard !children.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for child in children {
            switch child {
            case .element(let node): node.write(into: &text, "")
            case .text(let part): text += Self.escaped(part, inAttribute: false)
            case .raw(let part): text += part
            }
        }
        text += "</\(tag)>"
    }

    private static let prefixes: [(prefix: String, namespace: String)] = [
        ("a", "urn:a"), ("b", "urn:b"), ("q", "urn:x"), ("xs", ExpandedName.xmlSchemaNamespace),
        ("xsi", ExpandedName.schemaInstanceNamespace),
    ]

    private static func tag(_ name: ExpandedName) -> String {
        let prefix = prefixes.first { $0.namespace == name.namespace }?.prefix
        return prefix.map { "\($0):\(name.localName)" } ?? name.localName
    }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "'" where inAttribute: result += "&apos;"
            case "\n" where inAttribute: result += "&#10;"
            case "\t" where inAttribute: result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}

/// One change to a document, chosen at random.
enum DocumentChange: CaseIterable {
    case removeChild, repeatChild, swapChildren, rename, moveNamespace, emptyContent, changeText, spaceText
    case addAttribute, removeAttribute, changeAttribute, addNil, addType, addText, addComment, copyElsewhere, addElement

    static let names = ["c1", "c2", "c3", "c4", "c5", "c9", "e0", "e1", "e2", "e3", "x"]
    static let namespaces = ["", "urn:a", "urn:b", "urn:x"]

    func apply(to root: inout NodeSketch, types: [String], using random: inout RandomSource) {
        let count = root.size
        let place = random.int(0...count - 1)
        var donor = random.int(0...count - 1)
        let copied = root.node(&donor)
        var target = place
        root.change(&target) { self.change(&$0, copied: copied, types: types, using: &random) }
    }

    private func change(
        _ node: inout NodeSketch, copied: NodeSketch?, types: [String], using random: inout RandomSource
    ) {
        let hasChildren = !node.children.isEmpty
        let position = random.int(0...max(0, node.children.count - 1))
        let text = random.pick(ValuePool.anything, "")
        switch self {
        case .removeChild: if hasChildren { node.children.remove(at: position) }
        case .repeatChild: if hasChildren { node.children.insert(node.children[position], at: position) }
        case .swapChildren: node.children.shuffle(using: &random)
        case .rename: node.name.localName = random.pick(Self.names, "c1")
        case .moveNamespace: node.name.namespace = random.pick(Self.namespaces, "")
        case .emptyContent: node.children = []
        case .changeText: if !node.hasElements { node.children = [.text(text)] }
        case .spaceText: if !node.hasElements { node.children = [.text(" ")] + node.children + [.text("\n")] }
        case .addAttribute:
            let names = ["x0", "x1", "x2", "a0", "id"]
            add(
                &node, ExpandedName(namespace: random.pick(Self.namespaces, ""), localName: random.pick(names, "x0")),
                text)
        case .removeAttribute: if !node.attributes.isEmpty { node.attributes.removeLast() }
        case .changeAttribute:
            guard !node.attributes.isEmpty else { return }
            node.attributes[random.int(0...node.attributes.count - 1)].value = text
        case .addNil:
            add(
                &node, .init(namespace: ExpandedName.schemaInstanceNamespace, localName: "nil"),
                random.pick(["true", "false", "1", " true ", "x"], "1"))
        case .addType:
            add(
                &node, .init(namespace: ExpandedName.schemaInstanceNamespace, localName: "type"),
                random.pick(types, "xs:int"))
        case .addText: node.children.insert(.text(text), at: hasChildren ? position : 0)
        case .addComment:
            let raw = random.pick(["<!--x-->", "<?p x?>", "<![CDATA[1]]>", "<![CDATA[]]>", "<![CDATA[ ]]>"], "<!---->")
            node.children.insert(.raw(raw), at: hasChildren ? position : 0)
        case .copyElsewhere: if let copied { node.children.insert(.element(copied), at: hasChildren ? position : 0) }
        case .addElement:
            let name = ExpandedName(
                namespace: random.pick(Self.namespaces, ""), localName: random.pick(Self.names, "c1"))
            node.children.insert(.element(NodeSketch(name: name)), at: hasChildren ? position : 0)
        }
    }

    private func add(_ node: inout NodeSketch, _ name: ExpandedName, _ value: String) {
        node.attributes.removeAll { $0.name == name }
        node.attributes.append((name, value))
    }
}

extension NodeSketch {
    fileprivate var hasElements: Bool {
        children.contains { child in
            switch child {
            case .element: true
            case .text, .raw: false
            }
        }
    }

    /// How many elements it holds, itself included.
    fileprivate var size: Int {
        children.reduce(1) { sum, child in
            switch child {
            case .element(let node): sum + node.size
            case .text, .raw: sum
            }
        }
    }

    /// The element at a place in document order; `place` counts down.
    fileprivate func node(_ place: inout Int) -> NodeSketch? {
        if place == 0 { return self }
        place -= 1
        for case .element(let child) in children {
            if let found = child.node(&place) { return found }
        }
        return nil
    }

    /// Changes the element at a place; false where the place lies further on.
    @discardableResult
    fileprivate mutating func change(_ place: inout Int, _ body: (inout NodeSketch) -> Void) -> Bool {
        if place == 0 {
            body(&self)
            return true
        }
        place -= 1
        for index in children.indices {
            guard case .element(var child) = children[index] else { continue }
            if child.change(&place, body) {
                children[index] = .element(child)
                return true
            }
        }
        return false
    }
}
