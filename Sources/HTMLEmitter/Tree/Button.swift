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
        /// Copy the answers of one part of the form into another, which may stand in rows.
        case copy(from: FieldIndex, to: FieldIndex)
        /// Go to the page that takes rows of a list from a spreadsheet.
        case importRows(FieldIndex)
        /// Show the group of rows before or after those on the page.
        case showRows(FieldIndex, RowDirection)
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
        // The source stands in no row, so that its name is its id; no step of an id has a colon.
        case .copy(let source, let target): [.literal("kopioi:"), .name(source), .literal(":"), .name(target)]
        case .importRows(let list): [.literal("tuo:"), .listName(list)]
        case .showRows(let list, .before): [.literal("rivit:"), .rowKeyBefore(list)]
        case .showRows(let list, .after): [.literal("rivit:"), .rowKeyAfter(list)]
        }
    }
}

/// Which rows of a long list are asked for, beside those on the page.
package enum RowDirection: Hashable, Sendable {
    case before
    case after
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
        /// The first control of a field, or its list, on the page of that address.
        case fieldOn(PageContextValue, FieldIndex, isList: Bool)
        /// The content of an attachment.
        case download(FieldIndex)
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
