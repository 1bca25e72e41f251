import FormSpec

/// A submit button, named by what it does: the server tells buttons apart by `_toiminto`.
package struct Button: Sendable {
    package enum Action: Hashable, Sendable {
        case next
        case saveDraft
        case language(String)
        case add(FieldIndex)
        /// A row, by its own name.
        case removeRow(FieldIndex)
        /// The saved file of a field that has one file.
        case removeFile(FieldIndex)
        case restore(FieldIndex)
        case send
        /// Keep what was typed and go to the list of sections.
        case back
        /// Begin a draft.
        case start
    }
    package var action: Action
    package var words: [Node]
    /// A class of the stylesheet; nil for the main button.
    package var look: String?
    package var attributes: [Attribute]

    init(_ action: Action, look: String? = nil, attributes: [Attribute] = [], _ words: [Node]) {
        self.action = action
        self.look = look
        self.attributes = attributes
        self.words = words
    }

    /// What the button posts as `_toiminto`.
    var posted: [Piece] {
        switch action {
        case .next: [.literal("jatka")]
        case .saveDraft: [.literal("tallenna")]
        case .language(let code): [.literal("kieli:\(code)")]
        case .add(let list): [.literal("lisaa:"), .listName(list)]
        case .removeRow(let row): [.literal("poista:"), .name(row)]
        case .removeFile(let file): [.literal("poistatiedosto:"), .name(file)]
        case .restore(let field): [.literal("palauta:"), .name(field)]
        case .send: [.literal("laheta")]
        case .back: [.literal("takaisin")]
        case .start: [.literal("aloita")]
        }
    }
}

/// A link, by where it leads.
package struct Link: Sendable {
    package enum Target: Sendable {
        case here(ElementID)
        /// The first control of a field, on the page that asks it.
        case field(FieldIndex)
        /// A list of rows or files, on the page that asks it.
        case list(FieldIndex)
        case address(PageContextValue)
        /// The page of a section, by its position.
        case section(Int)
        /// Written by the author of the form: `https:` or `mailto:`, or a path of this site.
        case external(String)
        /// The page in another language: a link, where a page has nothing to send.
        case language(String)
        /// Inside `eachError`: the field with the error, on this page or on the one that asks it.
        case errorTarget(isHere: Bool)
    }
    package var target: Target
    package var attributes: [Attribute]
    package var words: [Node]

    init(_ target: Target, attributes: [Attribute] = [], _ words: [Node]) {
        self.target = target
        self.attributes = attributes
        self.words = words
    }
}
