import FormRuntime
import FormSpec

// A page that was opened before the draft was changed elsewhere: in another window, or on another device.
extension FormVisit {
    /// An answer that was changed in two places: the page's stands, the other is told.
    struct Conflict {
        var address: FieldAddress
        var other: String
    }

    /// Takes what a page posted. Of a page that shows an older revision only what was changed on it counts, field by
    /// field: what it shows unchanged does not undo what was answered elsewhere meanwhile.
    mutating func keepAnswers(_ posted: PostedForm, section: Int?) -> [Conflict] {
        let current = draft.instance
        let opened = posted.first("_versio").flatMap(Int.init) ?? current.revision
        guard opened < current.revision, let known = draft.history.answers(at: opened), !known.former.isEmpty else {
            take(posted, section: section)
            return []
        }
        let changed = fields(named: known.former)
        for (address, former) in changed {
            let provenance = current.answer(at: address, of: form.spec)?.provenance
            draft.instance.setAnswer(
                former.isEmpty ? nil : Answer(former, provenance: provenance), at: address, of: form.spec)
        }
        take(posted, section: section)
        var conflicts: [Conflict] = []
        for (address, former) in changed {
            let mine = draft.instance.raw(at: address, of: form.spec)
            let other = current.raw(at: address, of: form.spec)
            let isNew = address.rows.keys.contains { $0 >= known.nextRowKey }
            if isNew || isSame(mine, former, address) || isSame(mine, other, address) {
                draft.instance.setAnswer(
                    current.answer(at: address, of: form.spec), at: address, of: form.spec)
            } else {
                conflicts.append(Conflict(address: address, other: other))
            }
        }
        draft.instance = state.settledInstance
        return conflicts
    }

    private mutating func take(_ posted: PostedForm, section: Int?) {
        draft.instance.take(
            posted, plan: form.plan, context: today, section: section.map { form.sections[$0] }, focus: focus,
            language: address.language)
    }

    private func isSame(_ left: String, _ right: String, _ address: FieldAddress) -> Bool {
        let field = form.spec[address.field]
        return LexicalForm.of(left, field: field) == LexicalForm.of(right, field: field)
    }

    /// The fields of names that still are there, in the order of the form.
    private func fields(named former: [String: String]) -> [(address: FieldAddress, former: String)] {
        var found: [(FieldAddress, String)] = []
        form.spec.forEachShownField(of: draft.instance) { address in
            guard form.spec[address.field].slot != nil, let raw = former[form.spec.name(of: address)] else { return }
            found.append((address, raw))
        }
        return found
    }

    /// The conflicts in words, for the page that comes back.
    func notice(of conflicts: [Conflict]) -> SystemNotice {
        let words = ViolationWords(spec: form.spec, language: address.language)
        let parts = conflicts.map { conflict in
            let field = conflict.address.field
            let other = words?.display(conflict.other, field: field) ?? conflict.other
            return "\(label(of: field)): \(other.isEmpty ? "–" : other)"
        }
        return .alsoChanged(parts.joined(separator: "; "))
    }
}
