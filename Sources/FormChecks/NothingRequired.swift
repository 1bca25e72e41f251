import Diagnostics
import FormModel
import FormSpec

/// A section of several questions that is always sent although none of them has to be answered: it may arrive empty.
/// Attachments, boxes to tick and lists of rows are left open by nature: that there are none is an answer too.
struct NothingRequired: FormCheck {
    static let id = "nothing-required"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        guard form.fields.contains(where: { $0.kind == .value }), form.id != forms.common?.id else { return }
        let demanded = Set(form.rules.flatMap { rule in rule.test.expression.presenceTargets })
        for section in form.children(of: .root) where form[section].kind == .group && isAlwaysSent(form[section]) {
            let inside = FieldIndex(section.value + 1).value..<form[section].end.value
            let questions = inside.map { FieldIndex($0) }.filter { isQuestion(form[$0]) }
            guard questions.count > 1, !inside.contains(where: { isOpenByNature(form.fields[$0]) }),
                !questions.contains(where: { mustBeAnswered($0, in: section, form) || demanded.contains($0) })
            else { continue }
            log.warn(.nothing(form[section].authorsName), id: Self.id, at: form[section].origin)
        }
    }

    private func isOpenByNature(_ field: FormField) -> Bool {
        field.repeats || field.control == .checkbox || field.control == .checkboxes
    }

    private func isAlwaysSent(_ field: FormField) -> Bool {
        field.occurs.min > 0 && !field.repeats && field.binding == nil
    }

    /// What somebody could answer; of attachments nothing.
    private func isQuestion(_ field: FormField) -> Bool {
        guard field.control != .none, field.calculate == nil, field.fixedValue == nil else { return false }
        switch field.kind {
        case .value, .choice: return true
        case .attribute, .group, .sequence, .file: return false
        }
    }

    /// Mandatory, and every part between it and the section is there or has a condition.
    private func mustBeAnswered(_ index: FieldIndex, in section: FieldIndex, _ form: Form) -> Bool {
        var next: FieldIndex? = index
        while let current = next, current != section {
            let field = form[current]
            let isDemanded = field.occurs.min > 0 || field.required != nil || field.relevant != nil
            let isBranch = field.parent.map { form[$0].kind == .choice } ?? false
            guard isDemanded || isBranch else { return false }
            if current == index, field.occurs.min == 0, field.required == nil { return false }
            next = field.parent
        }
        return true
    }
}

extension Expression {
    /// The fields whose presence is asked for: a rule that does makes one of them necessary.
    fileprivate var presenceTargets: [FieldIndex] {
        switch self {
        case .number, .literal, .path: []
        case .negate(let inner): inner.presenceTargets
        case .binary(_, let left, let right): left.presenceTargets + right.presenceTargets
        case .call(.answered, let arguments): arguments.flatMap(\.targets)
        case .call(_, let arguments): arguments.flatMap(\.presenceTargets)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func nothing(_ name: String) -> Self {
        .init(
            fi:
                "osassa `\(name)` mikään ei ole pakollista, joten se voi tulla tyhjänä; tee jokin kenttä pakolliseksi tai lisää osalle `minOccurs=\"0\"`",
            en:
                "nothing in section `\(name)` must be answered, so it may come empty; make a field mandatory or give the section `minOccurs=\"0\"`"
        )
    }
}
