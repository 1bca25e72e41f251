import SchemaValues

/// The kinds of component an annotation can stand on.
struct ComponentKinds: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let element = ComponentKinds(rawValue: 1 << 0)
    static let attribute = ComponentKinds(rawValue: 1 << 1)
    static let simpleType = ComponentKinds(rawValue: 1 << 2)
    static let complexType = ComponentKinds(rawValue: 1 << 3)
    static let sequence = ComponentKinds(rawValue: 1 << 4)
    static let choice = ComponentKinds(rawValue: 1 << 5)
    static let enumeration = ComponentKinds(rawValue: 1 << 6)
    static let facet = ComponentKinds(rawValue: 1 << 7)
    static let identityConstraint = ComponentKinds(rawValue: 1 << 8)
    static let document = ComponentKinds(rawValue: 1 << 9)
    /// Wildcards and references to groups: no annotation belongs there.
    static let other = ComponentKinds(rawValue: 1 << 10)

    static let labelled: ComponentKinds = [.element, .attribute, .simpleType, .complexType, .choice, .enumeration]
    static let messages: ComponentKinds = [.facet, .identityConstraint]
}

/// What the value of an annotation must be.
enum AnnotationContent: Hashable, Sendable {
    case name
    case expression
    case legal
    case text
    case oneOf([String])
    case listOf([String])
    case autocomplete
    case unit
    case coordinateSystem
    case date
    case names
    case reference
}

/// One annotation of the form language that is written as an attribute: `k:name="…"`.
struct AnnotationAttribute: Sendable {
    var name: String
    var on: ComponentKinds
    var content: AnnotationContent
}

/// One annotation of the form language that is written as an element in `xs:appinfo`: `<k:name …>`.
struct AnnotationElement: Sendable {
    var name: String
    var on: ComponentKinds
    var hasTexts: Bool
    /// Attributes beside the texts.
    var attributes: [(name: String, content: AnnotationContent, isMandatory: Bool)]
    var children: [String]
}

/// The annotations of the form language, section 2: name, where it may stand, what it holds.
enum AnnotationVocabulary {
    static let attributes: [AnnotationAttribute] = [
        AnnotationAttribute(name: "form", on: .element, content: .name),
        AnnotationAttribute(name: "source", on: .element, content: .name),
        AnnotationAttribute(name: "into", on: .element, content: .text),
        AnnotationAttribute(name: "id", on: [.element, .attribute, .choice], content: .name),
        AnnotationAttribute(name: "relevant", on: [.element, .attribute, .sequence], content: .expression),
        AnnotationAttribute(name: "required", on: [.element, .attribute, .sequence, .choice], content: .expression),
        AnnotationAttribute(name: "readonly", on: [.element, .attribute], content: .expression),
        AnnotationAttribute(name: "calculate", on: [.element, .attribute], content: .expression),
        AnnotationAttribute(name: "from", on: [.element, .attribute, .sequence], content: .expression),
        AnnotationAttribute(name: "unfit", on: [.element, .attribute], content: .oneOf(["empty", "ask"])),
        AnnotationAttribute(name: "legal", on: [.element, .attribute, .complexType], content: .legal),
        AnnotationAttribute(name: "unverified", on: [.element, .attribute, .complexType], content: .text),
        AnnotationAttribute(
            name: "sensitivity", on: [.element, .attribute, .simpleType, .complexType],
            content: .oneOf(["public", "personal", "turvakielto", "secret"])),
        AnnotationAttribute(name: "protected", on: [.element, .complexType], content: .expression),
        AnnotationAttribute(name: "autocomplete", on: [.element, .attribute, .simpleType], content: .autocomplete),
        AnnotationAttribute(name: "unit", on: [.element, .attribute, .simpleType], content: .unit),
        AnnotationAttribute(name: "crs", on: .complexType, content: .coordinateSystem),
        AnnotationAttribute(
            name: "widget", on: [.element, .attribute, .simpleType, .complexType],
            content: .oneOf(["radio", "select", "line", "lines", "table", "file", "map", "none"])),
        AnnotationAttribute(name: "checksum", on: .simpleType, content: .oneOf(Checksum.allCases.map(\.name))),
        AnnotationAttribute(name: "normalise", on: .simpleType, content: .listOf(Normaliser.allCases.map(\.name))),
        AnnotationAttribute(name: "validFrom", on: .enumeration, content: .date),
        AnnotationAttribute(name: "validTo", on: .enumeration, content: .date),
        AnnotationAttribute(name: "tags", on: .enumeration, content: .names),
    ]

    static let elements: [AnnotationElement] = [
        AnnotationElement(
            name: "hint", on: [.element, .attribute, .simpleType, .complexType, .choice], hasTexts: true,
            attributes: [], children: []),
        AnnotationElement(
            name: "help", on: [.element, .attribute, .simpleType, .complexType, .choice], hasTexts: true,
            attributes: [("href", .reference, false)], children: []),
        AnnotationElement(
            name: "missing", on: [.element, .attribute, .choice], hasTexts: true, attributes: [], children: []),
        AnnotationElement(name: "purpose", on: .element, hasTexts: true, attributes: [], children: []),
        AnnotationElement(
            name: "section", on: .element, hasTexts: true, attributes: [("id", .name, true)], children: []),
        AnnotationElement(
            name: "constraint", on: [.element, .attribute, .complexType], hasTexts: true,
            attributes: [
                ("id", .name, true), ("test", .expression, true), ("level", .oneOf(["error", "warning"]), false),
                ("at", .expression, false), ("legal", .legal, false),
            ], children: ["ok", "fails"]),
        AnnotationElement(
            name: "deadline", on: .element, hasTexts: true,
            attributes: [
                ("id", .name, true), ("by", .expression, true), ("level", .oneOf(["error", "warning"]), false),
                ("legal", .legal, false),
            ], children: []),
        AnnotationElement(
            name: "codemap", on: .document, hasTexts: false,
            attributes: [("id", .name, true), ("from", .reference, true), ("to", .reference, true)],
            children: ["code"]),
    ]

    static func attribute(_ name: String) -> AnnotationAttribute? { attributes.first { $0.name == name } }
    static func element(_ name: String) -> AnnotationElement? { elements.first { $0.name == name } }
}
