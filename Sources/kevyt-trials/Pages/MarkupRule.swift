/// A rule of the checklist of form pages (Document, Fields, Errors, Forms) that is seen in the text of a page as it is
/// served, whatever its state.
struct MarkupRule: Sendable {
    var id: String
    /// What is wrong, each with the place.
    var findings: @Sendable (MarkupView) -> [String]

    init(_ id: String, _ findings: @escaping @Sendable (MarkupView) -> [String]) {
        self.id = id
        self.findings = findings
    }
}

/// A page with what the rules look at.
struct MarkupView {
    let page: Markup
    let language: String

    /// Controls that a person sees.
    var controls: [MarkupElement] {
        page.elements.filter {
            ["select", "textarea"].contains($0.name) || ($0.name == "input" && $0["type"] != "hidden")
        }
    }
    var errors: [MarkupElement] { page.elements.filter { $0.isOf(class: "err") && $0["id"] != nil } }
    var summary: MarkupElement? { page.elements.first { $0.isOf(class: "summary") } }

    func label(of control: MarkupElement) -> MarkupElement? {
        page.elements.first { $0.name == "label" && $0["for"] == control["id"] }
    }

    /// What describes a control: its own references and those of the groups around it.
    func descriptions(of control: MarkupElement) -> [MarkupElement] {
        let around = control.ancestors.filter { $0.name == "fieldset" || $0["role"] == "group" }
        return ([control] + around).flatMap { $0.references("aria-describedby") }.compactMap(page.element(id:))
    }
}

extension MarkupElement {
    /// How findings name it.
    var place: String { "<\(name)\(self["id"].map { " id=\($0)" } ?? self["name"].map { " name=\($0)" } ?? "")>" }
}
