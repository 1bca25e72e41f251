import FormModel

/// Lists of codes as enumerations, each code with its labels.
enum CodeListEmitter {
    static func emit(_ list: CodeListPlan, of plan: ModelPlan, in form: Form, into out: inout SourcePrinter) {
        let field = form[list.field]
        out.line()
        out.block("extension \(plan.name)") { out in
            out.document(["Codes of `\(field.typeName?.localName ?? field.step)`."])
            out.block("public enum \(list.name): String, FieldCode") { out in
                for (option, name) in zip(field.options, list.cases) {
                    out.document([words(of: option, in: form)])
                    out.line("case \(SwiftIdentifier.escaped(name)) = \(SwiftText.literal(option.code))")
                }
            }
        }
    }

    private static func words(of option: FormField.Option, in form: Form) -> String {
        var words = form.languages.compactMap { option.label[$0] }.joined(separator: " · ")
        if let from = option.validFrom { words += ", from \(from)" }
        if let to = option.validTo { words += ", to \(to)" }
        return words
    }
}
