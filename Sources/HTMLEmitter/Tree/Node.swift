import FormSpec

/// A page as a tree with holes. Controls, buttons and links have their own types, which cannot be made without a
/// label, an action or a target; references are to `ElementID`s, which the lint finds again.
package indirect enum Node: Sendable {
    case element(Element)
    case labelled(LabelledControl)
    case hidden(name: String, value: [Piece])
    case button(Button)
    case link(Link)
    case words([Piece])
    case when(PageCondition, [Node], otherwise: [Node] = [])
    case eachRow(FieldIndex, [Node])
    case eachOption(FieldIndex, [Node])
    case eachError([Node])
}

/// What text is made of: literals, texts of the form, built-in texts and holes. All of it is escaped.
package enum Piece: Hashable, Sendable {
    /// Never words of a language: punctuation, names, numbers.
    case literal(String)
    case text(TextIndex)
    case phrase(SystemText, PageArgument = .none)
    case context(PageContextValue)
    case name(FieldIndex)
    case listName(FieldIndex)
    case value(FieldIndex)
    case part(FieldIndex, PagePart)
    case display(FieldIndex)
    case fileSize(FieldIndex)
    case errorText(FieldIndex)
    case rowNumber(FieldIndex)
    case rowKeyBefore(FieldIndex)
    case rowKeyAfter(FieldIndex)
    case optionCode
    /// Nothing for the first option offered, `:n` for the others.
    case optionMark
    case optionLabel
    case errorWords
}

/// An element without behaviour of its own.
package struct Element: Sendable {
    /// The elements a page is built from. Those that act are missing: see `LabelledControl`, `Button`, `Link`.
    package enum Tag: String, CaseIterable, Sendable {
        case html, head, meta, title, link, script, body, header, nav, main, footer
        case div, section, p, span, b, h1, h2, h3, ul, li, dl, dt, dd
        case form, fieldset, legend
        case table, caption, thead, tbody, tr, th, td
        case details, summary
        case datalist, option

        /// Elements without content and end tag (HTML, 13.1.2).
        package var isVoid: Bool { self == .meta || self == .link }
    }
    package var tag: Tag
    package var attributes: [Attribute]
    package var children: [Node]
}

/// An attribute, present where its condition holds.
package struct Attribute: Sendable {
    package enum Value: Sendable {
        /// `novalidate`.
        case present
        case pieces([Piece])
        case id(ElementID)
        /// A list of references, each present where its condition holds; with none, the attribute is absent.
        case references([Reference])
    }
    package struct Reference: Sendable {
        package var id: ElementID
        package var condition: PageCondition?
    }
    package var name: String
    package var value: Value
    package var condition: PageCondition?

    init(_ name: String, _ value: Value, when condition: PageCondition? = nil) {
        self.name = name
        self.value = value
        self.condition = condition
    }
}

extension Attribute {
    static func plain(_ name: String, _ literal: String, when condition: PageCondition? = nil) -> Attribute {
        Attribute(name, .pieces([.literal(literal)]), when: condition)
    }
    static func pieces(_ name: String, _ pieces: Piece...) -> Attribute { Attribute(name, .pieces(pieces)) }
    static func flag(_ name: String, when condition: PageCondition? = nil) -> Attribute {
        Attribute(name, .present, when: condition)
    }
    static func id(_ id: ElementID) -> Attribute { Attribute("id", .id(id)) }
    static func classes(_ names: String, when condition: PageCondition? = nil) -> Attribute {
        .plain("class", names, when: condition)
    }
    /// `aria-describedby` with these references; nil for none.
    static func describedBy(_ references: [Reference]) -> Attribute? {
        references.isEmpty ? nil : Attribute("aria-describedby", .references(references))
    }
}

/// Builds an element: `element(.p, .classes("hint"), .id(id)) { … }`.
func element(_ tag: Element.Tag, _ attributes: [Attribute] = [], _ children: [Node] = []) -> Node {
    .element(Element(tag: tag, attributes: attributes, children: children))
}

extension Node {
    static func text(_ text: TextIndex) -> Node { .words([.text(text)]) }
    static func phrase(_ text: SystemText, _ argument: PageArgument = .none) -> Node {
        .words([.phrase(text, argument)])
    }
    static func literal(_ text: String) -> Node { .words([.literal(text)]) }
}
