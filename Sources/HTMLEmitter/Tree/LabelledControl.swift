import FormSpec

/// A control with its label and what stands between them: there is no control without one.
package struct LabelledControl: Sendable {
    /// What the control is in HTML.
    package enum Kind: Sendable {
        /// `type` of the input: `text`, `email`, `tel`.
        case input(type: String, value: [Piece])
        case area(value: [Piece], rows: Int)
        /// A select with all the options of the field, after one that stands for no answer.
        case select(FieldIndex, empty: [Piece])
        /// A line in which a label of the field's options is typed, or chosen from the list of them at the end of the page.
        case search(FieldIndex, list: ElementID)
        case check(value: [Piece], checked: PageCondition)
        case radio(value: [Piece], checked: PageCondition)
        case file(accept: String)
    }
    package var kind: Kind
    package var id: ElementID
    /// The name it posts under.
    package var name: [Piece]
    package var label: [Node]
    /// Headings of the row and column, where the control stands in a table.
    package var labelledBy: [ElementID] = []
    /// Provenance, hint and error, between label and control.
    package var between: [Node]
    /// The unit, after the control.
    package var after: [Node]
    package var describedBy: [Attribute.Reference]
    /// Without id, name, type, value and references.
    package var attributes: [Attribute]

    init(
        _ kind: Kind, id: ElementID, name: [Piece], label: [Node], between: [Node] = [], after: [Node] = [],
        describedBy: [Attribute.Reference] = [], attributes: [Attribute] = []
    ) {
        self.kind = kind
        self.id = id
        self.name = name
        self.label = label
        self.between = between
        self.after = after
        self.describedBy = describedBy
        self.attributes = attributes
    }
}
