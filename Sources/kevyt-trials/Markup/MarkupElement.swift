/// An element of a page as read back from its bytes.
final class MarkupElement {
    let name: String
    /// In the order they stand.
    let attributes: [(name: String, value: String)]
    private(set) var children: [Child] = []
    private(set) unowned(unsafe) var parent: MarkupElement?
    /// In document order, from 0 for the document itself.
    let position: Int

    enum Child {
        case element(MarkupElement)
        case text(String)
    }

    init(_ name: String, _ attributes: [(name: String, value: String)], inside parent: MarkupElement?, position: Int) {
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.position = position
    }

    func append(_ child: Child) { children.append(child) }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    func has(_ attribute: String) -> Bool { self[attribute] != nil }

    func isOf(class name: String) -> Bool { (self["class"] ?? "").split(separator: " ").contains { $0 == name } }

    /// The ids that an attribute refers to.
    func references(_ attribute: String) -> [String] { (self[attribute] ?? "").split(separator: " ").map(String.init) }

    var elements: [MarkupElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Everything inside, in document order.
    var descendants: [MarkupElement] { elements.flatMap { [$0] + $0.descendants } }

    /// The text inside, as it stands.
    var text: String {
        children.map {
            switch $0 {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }

    /// The text as it is read: white space runs are one blank.
    var words: String { text.split { " \n\t\r\u{C}".contains($0) }.joined(separator: " ") }

    var ancestors: [MarkupElement] { parent.map { [$0] + $0.ancestors } ?? [] }

    func isInside(_ name: String) -> Bool { ancestors.contains { $0.name == name } }
}
