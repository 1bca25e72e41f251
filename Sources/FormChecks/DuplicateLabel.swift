import Diagnostics
import FormModel
import FormSpec

/// Two siblings, or two options of a list, with one label: a customer cannot tell them apart. Labels that differ in capitals,
/// spaces, hyphens or punctuation alone sound the same.
struct DuplicateLabel: FormCheck {
    static let id = "duplicate-label"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for index in form.fields.indices.map({ FieldIndex($0) }) {
            let siblings = shownChildren(of: index, in: form).map { form[$0] }
            report(siblings.map { ($0.authorsName, $0.label, $0.origin) }, form, into: &log)
            report(form[index].options.map { ($0.code, $0.label, $0.origin) }, form, into: &log)
        }
    }

    /// Fields of a nested sequence stand among those around it.
    private func shownChildren(of index: FieldIndex, in form: Form) -> [FieldIndex] {
        guard form[index].kind != .sequence else { return [] }
        return form.children(of: index).flatMap { child in
            form[child].kind == .sequence ? form.children(of: child) : [child]
        }.filter { form[$0].control != .none && !form[$0].label.byLanguage.isEmpty }
    }

    private func report(
        _ labelled: [(name: String, label: LocalizedText, origin: SourceLocation)], _ form: Form,
        into log: inout DiagnosticLog
    ) {
        for language in form.languages {
            var first: [String: (name: String, origin: SourceLocation)] = [:]
            for item in labelled {
                guard let text = item.label[language] else { continue }
                guard let earlier = first[text.asHeard] else {
                    first[text.asHeard] = (item.name, item.origin)
                    continue
                }
                // The same code twice is told as that, with one finding.
                if earlier.name == item.name { continue }
                log.error(
                    .sameLabel(earlier.name, item.name, text), id: Self.id, at: item.origin,
                    notes: [Diagnostic.Note(.alsoHere(text), at: earlier.origin)])
                break
            }
        }
    }
}

extension String {
    /// Without what nobody hears; signs that mean something (`+`, `%`, `>`) stay.
    fileprivate var asHeard: String {
        let plain = lowercased().filter { !$0.isWhitespace && !"-–.,:;!?'’\"”“()".contains($0) }
        return plain.isEmpty ? self : plain
    }
}

extension DiagnosticMessage {
    fileprivate static func sameLabel(_ first: String, _ second: String, _ label: String) -> Self {
        .init(
            fi: "`\(first)` ja `\(second)` näkyvät samalla nimellä ”\(label)”; vaihda toinen",
            en: "`\(first)` and `\(second)` are shown under one label, “\(label)”; change one")
    }
    fileprivate static func alsoHere(_ label: String) -> Self {
        .init(fi: "”\(label)” on myös tässä", en: "“\(label)” stands here too")
    }
}
