import SchemaTrials
import SchemaValues
import XMLReading

/// One change to a document, chosen at random: what people, robots and other versions of a form do to it.
enum DocumentMutation: CaseIterable {
    case removeElement, repeatElement, swapElements, renameElement, moveNamespace
    case emptyText, lengthenText, changeText, spaceText
    case addAttribute, addNil, addText, copyFromElsewhere

    /// Values that sit on the edges of common types and facets.
    private static let texts = [
        "", " ", "0", "-1", "1", "1.0", "1.", ".5", "+3", "00", "49", "50", "1e3", "INF", "true", "false", "1 ", "\n1",
        "2027-02-28", "2027-02-29", "2028-02-29", "2027-06-01Z", "2027-06-01+14:00", "2027-06-01+14:01", "0000-01-01",
        "24:00:00", "24:00:01", "07:00:00", "07:00", "12:00:00.5", "FIN", "fin", "753", "999", "hakija", "kylla",
        "0737546-2", "07375462", "00100", "0010", "a@b.fi", "a b", "ä", "\u{1F600}", "10000", "9999.999", "9999.9999",
        "800000", "800000.001", "louhinta murskaus", "louhinta", "\u{A0}", "x\ty", "99999999999999999999999",
    ]

    func apply(to root: XMLElement, using random: inout RandomSource) -> XMLElement {
        var root = root
        let places = Self.places(of: root)
        guard let place = places.randomElement(using: &random) else { return root }
        let other = places.randomElement(using: &random) ?? place
        let copied = Self.element(at: other, of: root)
        Self.change(&root, at: place[...]) { element in
            self.change(&element, copied: copied, using: &random)
        }
        return root
    }

    private func change(_ element: inout XMLElement, copied: XMLElement?, using random: inout RandomSource) {
        let text = Self.texts.randomElement(using: &random) ?? ""
        let position = Int.random(in: 0...max(0, element.children.count - 1), using: &random)
        let hasChildren = !element.children.isEmpty
        switch self {
        case .removeElement: if hasChildren { element.children.remove(at: position) }
        case .repeatElement: if hasChildren { element.children.insert(element.children[position], at: position) }
        case .swapElements: if element.children.count > 1 { element.children.shuffle(using: &random) }
        case .renameElement: element.name.localName += "x"
        case .moveNamespace:
            element.name.namespace =
                ["", "urn:kevyt:finnish", "urn:kevyt:yhteiset"].randomElement(using: &random) ?? ""
        case .emptyText: element.children = []
        case .lengthenText:
            if element.elements.isEmpty {
                element.children = [.text(String(repeating: "ä", count: Int.random(in: 1...4001, using: &random)))]
            }
        case .changeText: if element.elements.isEmpty { element.children = [.text(text)] }
        case .spaceText: if element.elements.isEmpty { element.children = [.text(" \(element.text)\n")] }
        case .addAttribute: element.attributes.append(XMLAttribute(name: ExpandedName(localName: "lisa"), value: text))
        case .addNil:
            let name = ExpandedName(namespace: ExpandedName.schemaInstanceNamespace, localName: "nil")
            element.attributes.append(
                XMLAttribute(name: name, value: ["true", "false", "1", "x"].randomElement(using: &random) ?? "true"))
        case .addText: element.children.insert(.text(text), at: hasChildren ? position : 0)
        case .copyFromElsewhere:
            if let copied { element.children.insert(.element(copied), at: hasChildren ? position : 0) }
        }
    }

    /// The paths of all elements, by positions among children.
    private static func places(of element: XMLElement) -> [[Int]] {
        var found: [[Int]] = [[]]
        for (position, child) in element.children.enumerated() {
            guard case .element(let inner) = child else { continue }
            found += places(of: inner).map { [position] + $0 }
        }
        return found
    }

    private static func element(at place: [Int], of root: XMLElement) -> XMLElement? {
        place.reduce(root) { element, position in
            guard let element, case .element(let inner) = element.children[position] else { return nil }
            return inner
        }
    }

    private static func change(
        _ element: inout XMLElement, at place: ArraySlice<Int>, _ body: (inout XMLElement) -> Void
    ) {
        guard let position = place.first else { return body(&element) }
        guard case .element(var inner) = element.children[position] else { return }
        change(&inner, at: place.dropFirst(), body)
        element.children[position] = .element(inner)
    }
}

/// Writes a tree with a namespace declaration wherever one is needed.
func serialized(_ element: XMLElement) -> String {
    func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
    var text = "<\(element.name.localName) xmlns=\"\(escaped(element.name.namespace))\""
    for (position, attribute) in element.attributes.enumerated() {
        let prefix = attribute.name.namespace.isEmpty ? "" : "a\(position):"
        if !prefix.isEmpty { text += " xmlns:a\(position)=\"\(escaped(attribute.name.namespace))\"" }
        text += " \(prefix)\(attribute.name.localName)=\"\(escaped(attribute.value))\""
    }
    text += ">"
    for child in element.children {
        switch child {
        case .element(let inner): text += serialized(inner)
        case .text(let part): text += escaped(part)
        }
    }
    return text + "</\(element.name.localName)>"
}
