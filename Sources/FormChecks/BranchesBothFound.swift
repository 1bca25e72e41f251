import Diagnostics
import FormModel
import FormSpec

/// Pre-filling chooses the branch whose `k:from` finds something, so no two may find something at once: their sources
/// must lie in different branches of one choice of the common data.
struct BranchesBothFound: FormCheck {
    static let id = "branches-both-found"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        guard let common = forms.common else { return }
        for index in form.fields.indices.map({ FieldIndex($0) }) where form[index].kind == .choice {
            let bound = form.children(of: index).map { form[$0] }.filter { $0.binding != nil }
            for (position, branch) in bound.enumerated() {
                guard let earlier = bound[..<position].first(where: { canBothBeFound($0, branch, common) }) else {
                    continue
                }
                log.error(
                    .both(earlier.authorsName, branch.authorsName), id: Self.id, at: branch.origin,
                    notes: [Diagnostic.Note(.other(earlier.authorsName), at: earlier.origin)])
            }
        }
    }

    private func canBothBeFound(_ left: FormField, _ right: FormField, _ common: Form) -> Bool {
        let sources = (left.binding?.from.valueSources ?? [], right.binding?.from.valueSources ?? [])
        return sources.0.contains { a in sources.1.contains { b in !areExclusive(a, b, common) } }
    }

    /// Whether the innermost part that holds both is a choice.
    private func areExclusive(_ left: FieldIndex, _ right: FieldIndex, _ common: Form) -> Bool {
        let around = ancestors(of: left, common)
        guard let shared = ancestors(of: right, common).first(where: around.contains) else { return false }
        return common[shared].kind == .choice
    }

    /// The field itself and what is around it, innermost first.
    private func ancestors(of index: FieldIndex, _ common: Form) -> [FieldIndex] {
        var found = [index]
        while let last = found.last, let parent = common[last].parent { found.append(parent) }
        return found
    }
}

extension DiagnosticMessage {
    fileprivate static func both(_ first: String, _ second: String) -> Self {
        .init(
            fi: "yhteisissä tiedoissa voi olla sekä `\(first)` että `\(second)`; vain yhdellä haaralla voi olla lähde",
            en: "the common data can have both `\(first)` and `\(second)`; only one branch may find its source")
    }
    fileprivate static func other(_ name: String) -> Self {
        .init(fi: "toinen haara on `\(name)`", en: "the other branch is `\(name)`")
    }
}
