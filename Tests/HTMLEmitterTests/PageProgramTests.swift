import FormRuntime
import FormSpec
import Testing

@testable import HTMLEmitter

@Suite struct PageProgramTests {
    let spec = SampleForm.sample

    @Test func encodesEveryOperationAndReadsItBack() {
        for program in spec.pages {
            for operation in program.operations {
                let (code, a, b) = operation.encoded
                #expect(PageOperation(code: code, a: a, b: b) == operation)
            }
        }
    }

    @Test func refusesCodesAndOperandsThatMeanNothing() {
        #expect(PageOperation(code: 0, a: 0, b: 0) == nil)
        #expect(PageOperation(code: 255, a: 0, b: 0) == nil)
        #expect(PageOperation(code: 1, a: -1, b: 0) == nil)
        #expect(PageOperation(code: 3, a: 9_999, b: 0) == nil)
        #expect(PageOperation(code: 18, a: 0, b: 0) == nil)
    }

    @Test func showsWhatTheTreeSays() throws {
        for tree in pageTrees(for: spec) {
            let instance = FormInstance(of: spec)
            let page = try PageRunner(spec: spec, language: "fi").render(
                tree.kind, instance: instance, context: PageContext(today: "2027-05-04"))
            let written = MarkupScanner(page).tags.map(\.name).filter { !$0.hasPrefix("/") && !$0.hasPrefix("!") }
            #expect(written == EmptyPage(spec: spec, instance: instance).tags(tree.html))
        }
    }

    /// Every program with one operation taken out, doubled or changed is laid out or refused, never a crash.
    @Test func survivesDamagedPrograms() {
        var damaged = SampleForm.sample
        damaged.pages = damaged.pages.filter { $0.kind == .form }
        let instance = SampleState.errors.instance(damaged)
        let context = SampleState.errors.context(damaged, language: "fi", kind: .form, instance: instance)
        var refused = 0
        let operations = damaged.pages[0].operations
        for position in stride(from: 0, to: operations.count, by: 40) {
            for change in 0..<4 {
                var spec = damaged
                switch change {
                case 0: spec.pages[0].operations.remove(at: position)
                case 1: spec.pages[0].operations.insert(operations[position], at: position)
                case 2: spec.pages[0].operations[position] = .name(FieldIndex(operations.count + position))
                default: spec.pages[0].operations[position] = .end
                }
                guard let runner = try? PageRunner(spec: spec, language: "fi") else {
                    refused += 1
                    continue
                }
                _ = runner.render(.form, instance: instance, context: context)
            }
        }
        #expect(refused > 10)
    }

    @Test func refusesALanguageTheFormDoesNotHave() {
        #expect(throws: PageFault.unknownLanguage("se")) { try PageRunner(spec: spec, language: "se") }
    }

    @Test func keepsSixtyFieldsUnderSixtyKilobytes() throws {
        var builder = SpecBuilder()
        builder.group("lomake", ("Lomake", "Blankett", "Form")) { b in
            for section in 0..<6 {
                b.group("osa\(section)", ("Osa \(section)", "Del \(section)", "Part \(section)")) { b in
                    for number in 0..<10 {
                        let name = (
                            "Kysymys toiminnasta \(number)", "Fråga om verksamheten \(number)", "Question \(number)"
                        )
                        b.field(
                            "kentta\(number)", number % 5 == 4 ? .date : .line, name,
                            value: number % 5 == 4 ? .date : .text
                        ) { field, b in
                            field.hint = b.text(
                                "Lyhyt ohje siitä, mitä tähän kirjoitetaan", "Kort anvisning", "A short hint")
                            field.binding = BindingSpec(
                                from: .literal(.text, ""), source: "hanke", unfit: nil, isInherited: false)
                        }
                    }
                }
            }
        }
        var spec = builder.spec()
        // Sixty questions stand on pages of their own; here all are on one.
        spec.pages = [Flattener.program(of: formPage(spec), spec: spec)]
        var instance = FormInstance(of: spec)
        for index in spec.fields.indices.map(FieldIndex.init) where spec[index].slot != nil {
            let mark = Provenance(source: "hanke", original: "2027-01-01", retrieved: "2027-05-03")
            instance.setAnswer(Answer("2027-01-01", provenance: mark), at: FieldAddress(index), of: spec)
        }
        let page = try PageRunner(spec: spec, language: "fi").render(
            .form, instance: instance, context: PageContext(today: "2027-05-04"))
        #expect((20_000..<60_000).contains(page.count), "\(page.count) bytes")
    }

    @Test func holdsTheStylesheetInItsBudget() {
        #expect(Stylesheet.css.utf8.count < 12_000)
        #expect(!Stylesheet.css.contains("url("))
    }
}

/// The tags of a page on an instance without answers, read off the tree by its plain meaning.
private struct EmptyPage {
    let spec: FormSpec
    let instance: FormInstance

    func tags(_ node: Node) -> [String] {
        switch node {
        case .element(let element): [element.tag.rawValue] + all(element.children)
        case .labelled(let control): tags(of: control)
        case .hidden: ["input"]
        case .button(let button): ["button"] + all(button.words)
        case .link(let link): ["a"] + all(link.words)
        case .words: []
        case .when(let condition, let nodes, let otherwise): all(holds(condition) ? nodes : otherwise)
        case .eachRow(let field, let nodes):
            // The sample's rows inside rows are optional, so that all mandatory rows stand at the top.
            instance.rows(of: field, in: .outermost, of: spec).flatMap { _ in all(nodes) }
        case .eachOption(let field, let nodes):
            spec[field].options.filter { $0.validTo == nil }.flatMap { _ in all(nodes) }
        case .eachError: []
        }
    }

    private func all(_ nodes: [Node]) -> [String] { nodes.flatMap(tags) }

    private func tags(of control: LabelledControl) -> [String] {
        let label = ["label"] + all(control.label)
        let beside = all(control.between)
        switch control.kind {
        case .input, .search, .file: return label + beside + ["input"] + all(control.after)
        case .area: return label + beside + ["textarea"] + all(control.after)
        case .check, .radio: return ["input"] + label + beside + all(control.after)
        case .select(let field, _):
            return label + beside + ["select"] + Array(repeating: "option", count: spec[field].options.count + 1)
                + all(control.after)
        }
    }

    private func holds(_ condition: PageCondition) -> Bool {
        switch condition {
        case .language(let position): position == 0
        case .unanswered, .relevant, .canAdd: true
        case .canRemove(let field):
            instance.rows(of: field, in: .outermost, of: spec).count > spec[field].occurs.min
        case .answered(let field):
            spec[field].repeats
                ? !instance.rows(of: field, in: .outermost, of: spec).isEmpty
                : spec[field].defaultValue != nil || (spec[field].kind == .group && spec[field].occurs.min > 0)
        case .isTrue, .isFalse, .anyErrors, .errorHasTarget, .given, .error, .errorIn, .branch, .optionChosen,
            .prefilled,
            .kept, .changed, .removed, .needsAttention, .lacking, .dated, .required, .locked, .section, .contentHeld,
            .rowsPaged, .rowsBefore, .rowsAfter, .copied, .sent, .opened, .filled, .rowChanged, .masked,
            .demanded:
            false
        }
    }
}
