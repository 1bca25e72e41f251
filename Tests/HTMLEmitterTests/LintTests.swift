import FormSpec
import Testing

@testable import HTMLEmitter

@Suite struct LintTests {
    let spec = SampleForm.sample

    @Test func findsNothingInThePagesOfTheSampleForm() {
        let findings = pages(for: spec).findings
        #expect(
            findings.isEmpty,
            "\(findings.prefix(20).map { "\($0.rule) \($0.page) \($0.place): \($0.message)" }.joined(separator: "\n"))")
    }

    @Test func hasADefectForEachRule() {
        #expect(Set(Self.defects.map(\.rule)) == Set(pageRules.map { $0.id }))
    }

    @Test(arguments: defects) func findsThePlantedDefect(_ defect: Defect) {
        let page = defect.plant(formPage(spec))
        let found = Set(lint(page, spec: spec).map(\.rule))
        #expect(found.contains(defect.rule), "planted \(defect.name), found \(found.sorted())")
    }

    struct Defect: Sendable, CustomTestStringConvertible {
        var rule: String
        var name: String
        var plant: @Sendable (PageTree) -> PageTree
        var testDescription: String { "\(rule): \(name)" }
    }

    static let defects: [Defect] = documentDefects + fieldDefects + formDefects

    static let documentDefects: [Defect] = [
        Defect(rule: "document-language", name: "html without lang") { $0.changing(.html) { $0.attributes = [] } },
        Defect(rule: "title", name: "other words than the h1") {
            $0.changing(.title) { $0.children = [.literal("Lomake")] }
        },
        Defect(rule: "headings", name: "a second h1") { $0.changing(.h2) { $0.tag = .h1 } },
        Defect(rule: "headings", name: "h3 below h1") { $0.changing(.h2) { $0.tag = .h3 } },
        Defect(rule: "landmarks", name: "no main") { $0.changing(.main) { $0.tag = .div } },
        Defect(rule: "landmarks", name: "a nav without name") { $0.changing(.nav) { $0.attributes = [] } },
        Defect(rule: "skip-link", name: "the skip link after the rest") {
            $0.changing(.body) { $0.children.append($0.children.removeFirst()) }
        },
        Defect(rule: "viewport", name: "zooming forbidden") {
            $0.changing(.meta) { meta in
                guard meta.literal("name") == "viewport" else { return }
                meta.attributes = [
                    .plain("name", "viewport"), .plain("content", "width=device-width, user-scalable=no"),
                ]
            }
        },
        Defect(rule: "language-of-parts", name: "a language button without lang") { page in
            page.rewritten { node in
                guard case .button(var button) = node, case .language = button.action else { return node }
                button.attributes = []
                return .button(button)
            }
        },
        Defect(rule: "inline-code", name: "a style attribute") {
            $0.changing(.h1) { $0.attributes = [.plain("style", "color:red")] }
        },
        Defect(rule: "inline-code", name: "a handler") {
            $0.changing(.h1) { $0.attributes = [.plain("onclick", "go()")] }
        },
        Defect(rule: "unique-id", name: "an id twice") {
            $0.changing(.h1) { $0.attributes = [.id(.anchor(.content))] }
        },
        Defect(rule: "dangling-reference", name: "hints removed") { page in
            page.rewritten { node in
                guard case .element(let element) = node, element.literal("class") == "hint" else { return node }
                return .words([])
            }
        },
        Defect(rule: "dangling-reference", name: "an error without its condition") {
            $0.changingControls { control in
                control.describedBy = control.describedBy.map { .init(id: $0.id, condition: nil) }
            }
        },
        Defect(rule: "row-scope", name: "a control outside its rows") { page in
            page.rewritten { node in
                guard case .eachRow(_, let nodes) = node else { return node }
                return .when(.anyErrors, nodes)
            }
        },
    ]

    static let fieldDefects: [Defect] = [
        Defect(rule: "label", name: "a label without words") { $0.changingControls { $0.label = [] } },
        Defect(rule: "forbidden-attribute", name: "a placeholder") {
            $0.changingControls { $0.attributes.append(.plain("placeholder", "x")) }
        },
        Defect(rule: "forbidden-attribute", name: "type=number") {
            $0.changingControls { control in
                if case .input(_, let value) = control.kind { control.kind = .input(type: "number", value: value) }
            }
        },
        Defect(rule: "hint", name: "a link in a hint") { page in
            page.changing(.p) { paragraph in
                guard paragraph.literal("class") == "hint" else { return }
                paragraph.children.append(.link(Link(.address(.projectAddress), [.phrase(.change)])))
            }
        },
        Defect(rule: "legend", name: "a fieldset without legend") {
            $0.changing(.fieldset) { $0.children.removeFirst() }
        },
        Defect(rule: "group-name", name: "a group without its name") {
            $0.changing(.div) { if $0.literal("role") == "group" { $0.children.removeFirst() } }
        },
        Defect(rule: "grouped-options", name: "radio buttons in a div") { $0.changing(.fieldset) { $0.tag = .div } },
        Defect(rule: "input-purpose", name: "an unknown token") {
            $0.changingControls { control in
                control.attributes.removeAll { $0.name == "autocomplete" }
                control.attributes.append(.plain("autocomplete", "e-mail"))
            }
        },
        Defect(rule: "optional", name: "neither required nor optional") {
            $0.changingControls { $0.attributes.removeAll { $0.name == "aria-required" } }
        },
        Defect(rule: "control-name", name: "one name for all") { $0.changingControls { $0.name = [.literal("x")] } },
    ]

    static let formDefects: [Defect] = [
        Defect(rule: "error-link", name: "no descriptions") { page in
            page.changingControls { $0.describedBy = [] }.changing(.fieldset) { fieldset in
                fieldset.attributes.removeAll { $0.name == "aria-describedby" }
            }
        },
        Defect(rule: "error-summary", name: "the summary after the heading") {
            $0.changing(.main) { $0.children.append($0.children.removeFirst()) }
        },
        Defect(rule: "form", name: "method=get") {
            $0.changing(.form) { form in
                form.attributes.removeAll { $0.name == "method" }
            }
        },
        Defect(rule: "form", name: "not multipart") {
            $0.changing(.form) { $0.attributes.removeAll { $0.name == "enctype" } }
        },
        Defect(rule: "form", name: "no novalidate") {
            $0.changing(.form) { $0.attributes.removeAll { $0.name == "novalidate" } }
        },
        Defect(rule: "default-button", name: "a language button first") {
            $0.changing(.form) { $0.children.removeFirst() }
        },
        Defect(rule: "button-words", name: "a bare remove button") { page in
            page.rewritten { node in
                guard case .button(var button) = node, case .removeRow = button.action else { return node }
                button.words = [.phrase(.removeRow)]
                return .button(button)
            }
        },
        Defect(rule: "table", name: "heading cells without scope") { $0.changing(.th) { $0.attributes = [] } },
        Defect(rule: "external-link", name: "a script as address") { page in
            page.rewritten { node in
                guard case .link(var link) = node, case .external = link.target else { return node }
                link.target = .external("javascript:alert(1)")
                return .link(link)
            }
        },
        Defect(rule: "text", name: "a text that is not there") {
            $0.changing(.h1) { $0.children = [.text(TextIndex(1_000_000))] }
        },
    ]
}
