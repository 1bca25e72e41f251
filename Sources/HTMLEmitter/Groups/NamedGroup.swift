import FormSpec

/// A part of the form with several questions: a group named by its first child (WCAG 1.3.1). Field sets are left to one
/// question with several controls, radio buttons or the parts of a date, so that what describes a field set is always
/// about one answer.
struct NamedGroup {
    var attributes: [Attribute]
    var title: ElementID
    /// Whether the name is a heading of the page's outline as well.
    var isHeading: Bool
    var name: [Node]
    /// Need not be answered, as its name or that of a part around it says; once something in it is, the rest must be.
    var isOptional = false

    /// The group around what it asks.
    func around(_ children: [Node]) -> Node {
        let heading =
            isHeading ? element(.h2, [.id(title)], name) : element(.p, [.classes("name"), .id(title)], name)
        let named = Attribute("aria-labelledby", .references([.init(id: title, condition: nil)]))
        let conditional: [Attribute] = isOptional ? [.flag("data-conditional")] : []
        return element(.div, [.plain("role", "group")] + attributes + [named] + conditional, [heading] + children)
    }
}
