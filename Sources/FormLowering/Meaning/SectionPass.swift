import Diagnostics
import FormModel
import FormSpec

/// Divides the form into sections: each complex child of the root is one; in a flat schema `k:section` begins one.
struct SectionPass {
    let texts: TextPass

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        var places: [String: FormField] = [:]
        for index in draft.form.children(of: .root) {
            guard let section = section(at: index, in: draft, log: &log) else { continue }
            draft.form.fields[index.value].section = section
            if places.updateValue(draft.form[index], forKey: section.id) != nil {
                log.error(.sectionTwice(section.id), id: "duplicate-section", at: draft.form[index].origin)
            }
        }
        for index in draft.indices.dropFirst() where draft.form[index].parent != .root {
            for element in draft.source(index).annotations.flatMap({ $0.elements("section") }) {
                log.error(.sectionInside(draft.source(index).name), id: "misplaced-annotation", at: element.location)
            }
        }
    }

    private func section(
        at index: FieldIndex, in draft: FormDraft, log: inout DiagnosticLog
    ) -> FormField.Section? {
        let field = draft.form[index]
        if let element = draft.source(index).annotations.lazy.flatMap({ $0.elements("section") }).first,
            let text = element.localizedText
        {
            texts.requireLanguages(of: text, name: "k:section", isLabel: false, log: &log)
            return FormField.Section(id: element.attribute("id") ?? field.step, title: text)
        }
        switch field.kind {
        case .group, .file: return FormField.Section(id: field.step, title: field.label)
        case .sequence, .choice, .value, .attribute: return nil
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func sectionTwice(_ id: String) -> Self {
        .init(
            fi: "osa `\(id)` alkaa kahdesti; anna toiselle oma tunnus",
            en: "section `\(id)` begins twice; give one its own id")
    }
    fileprivate static func sectionInside(_ name: String) -> Self {
        .init(
            fi: "`k:section` kuuluu lomakkeen ylimmälle tasolle, mutta `\(name)` on ryhmän sisällä",
            en: "`k:section` belongs to the top level of the form, but `\(name)` stands inside a group")
    }
}
