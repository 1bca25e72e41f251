import FormModel
import FormSpec

/// What the forms say that this version keeps and does not execute, and what their authors have still to check.
enum ExecutionReport {
    static let path = "report.txt"

    static func text(_ forms: [Form]) -> String {
        forms.map(section).joined(separator: "\n")
    }

    private static func section(_ form: Form) -> String {
        let pending = FormSpec.executesRules ? [] : unexecuted(in: form)
        let unverified = form.fields.compactMap { field in
            field.unverified.map { "\(field.origin)  \(shown(field.id)): \(oneLine($0))" }
        }
        var lines = ["\(form.id) \(form.version)"]
        lines += part("kept and not executed yet", pending)
        lines += part("to be checked by the author", unverified)
        if lines.count == 1 { lines.append("  everything is executed, nothing is left to check") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func part(_ heading: String, _ entries: [String]) -> [String] {
        guard !entries.isEmpty else { return [] }
        return ["  \(heading): \(entries.count)"] + entries.map { "    \($0)" }
    }

    private static func unexecuted(in form: Form) -> [String] {
        let properties = form.fields.flatMap { field in
            [
                ("relevant", field.relevant), ("required", field.required), ("readonly", field.readonly),
                ("calculate", field.calculate), ("protected", field.protected),
            ].compactMap { name, written in
                written.map { "\($0.origin)  \(name) of \(shown(field.id)): \(oneLine($0.source))" }
            }
        }
        let rules = form.rules.map { rule in
            "\(rule.test.origin)  \(rule.kind) \(rule.id): \(oneLine(rule.test.source))"
        }
        return properties + rules
    }

    private static func shown(_ id: String) -> String { id.isEmpty ? "/" : id }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
