import FormSpec

@testable import HTMLEmitter

extension PageTree {
    /// The page with every node replaced by what `change` makes of it, inner nodes first.
    func rewritten(_ change: (Node) -> Node) -> PageTree {
        PageTree(kind: kind, html: html.rewritten(change))
    }

    /// The page with every element of that tag changed.
    func changing(_ tag: Element.Tag, _ change: (inout Element) -> Void) -> PageTree {
        rewritten { node in
            guard case .element(var element) = node, element.tag == tag else { return node }
            change(&element)
            return .element(element)
        }
    }

    /// The page with every control changed.
    func changingControls(_ change: (inout LabelledControl) -> Void) -> PageTree {
        rewritten { node in
            guard case .labelled(var control) = node else { return node }
            change(&control)
            return .labelled(control)
        }
    }
}

extension Node {
    func rewritten(_ change: (Node) -> Node) -> Node {
        func all(_ nodes: [Node]) -> [Node] { nodes.map { $0.rewritten(change) } }
        switch self {
        case .element(var element):
            element.children = all(element.children)
            return change(.element(element))
        case .labelled(var control):
            control.label = all(control.label)
            control.between = all(control.between)
            control.after = all(control.after)
            return change(.labelled(control))
        case .button(var button):
            button.words = all(button.words)
            return change(.button(button))
        case .link(var link):
            link.words = all(link.words)
            return change(.link(link))
        case .hidden, .words: return change(self)
        case .when(let condition, let nodes, let otherwise):
            return change(.when(condition, all(nodes), otherwise: all(otherwise)))
        case .eachRow(let field, let nodes): return change(.eachRow(field, all(nodes)))
        case .eachOption(let field, let nodes): return change(.eachOption(field, all(nodes)))
        case .eachError(let nodes): return change(.eachError(all(nodes)))
        }
    }
}
