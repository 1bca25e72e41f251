import FormModel
import FormSpec
import SchemaValues

/// One thing a form asks: a value, a choice, or an attachment as a whole. A column of a table is one question, however
/// many rows it gets.
struct Question: Sendable {
    var field: FieldIndex
    /// The part of the form it stands in: the field below the root.
    var section: FieldIndex
    /// It stands in rows.
    var isInRows: Bool
    var need: Need
    /// Whether and from where it fills itself.
    var binding: BindingSpec?

    enum Need: CaseIterable, Sendable {
        case mandatory
        case optional
        /// Asked or required only under a condition, in a branch, or in a part that may be left out.
        case conditional
    }
}

extension Form {
    /// Everything the form asks, in document order: neither what is computed or fixed nor what nobody sees.
    func questions() -> [Question] {
        var found: [Question] = []
        for section in children(of: .root) { collect(section, section: section, in: Surroundings(), into: &found) }
        return found
    }

    /// What holds for everything inside a field.
    private struct Surroundings {
        var isInRows = false
        var isConditional = false
    }

    private func collect(
        _ index: FieldIndex, section: FieldIndex, in around: Surroundings, into found: inout [Question]
    ) {
        let field = self[index]
        guard field.fixedValue == nil, field.calculate == nil, field.control != .none else { return }
        if field.isQuestion {
            found.append(
                Question(
                    field: index, section: section, isInRows: around.isInRows || field.repeatsAsRows,
                    need: need(of: field, in: around), binding: field.binding))
        }
        guard field.kind != .file else { return }
        var inside = around
        inside.isInRows = around.isInRows || field.repeatsAsRows
        if field.kind == .choice || field.relevant != nil || (!field.isQuestion && field.occurs.min == 0) {
            inside.isConditional = true
        }
        for child in children(of: index) { collect(child, section: section, in: inside, into: &found) }
    }

    private func need(of field: FormField, in around: Surroundings) -> Question.Need {
        if around.isConditional || field.relevant != nil || field.required != nil { return .conditional }
        return field.occurs.min == 0 ? .optional : .mandatory
    }
}

extension FormField {
    /// Whether somebody answers the field itself.
    var isQuestion: Bool {
        switch kind {
        case .value, .attribute, .choice, .file: true
        case .group, .sequence: false
        }
    }

    /// More than one row; check boxes are one answer.
    var repeatsAsRows: Bool { repeats && control != .checkboxes }
}

extension Form {
    /// The fields around a field, the innermost first, the root left out.
    func enclosing(_ index: FieldIndex) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var next = self[index].parent
        while let parent = next, parent != .root {
            found.append(parent)
            next = self[parent].parent
        }
        return found
    }

    /// The folder the form lies in: its authority.
    var authority: String {
        let parts = file.split(separator: "/").dropLast()
        return parts.last.map(String.init) ?? id
    }

    /// The label of a field in a language, or in the first one that has it.
    func label(_ index: FieldIndex, in language: String) -> String {
        let label = self[index].label
        if let text = label[language] { return text }
        return languages.lazy.compactMap { label[$0] }.first ?? self[index].step
    }
}
