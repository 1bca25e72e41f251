import FormModel

/// A file of generated Swift: its path below the folder of generated Swift, and its text.
package struct SwiftFile: Hashable, Sendable {
    package var path: String
    package var text: String
}

/// The definition of a form as it is published.
package struct FormDefinition: Sendable {
    package var encoded: [UInt8]
    /// SHA-256 over the semantic sections, lower-case hexadecimal.
    package var hash: String

    package init(encoded: [UInt8], hash: String) {
        self.encoded = encoded
        self.hash = hash
    }
}

/// The Swift of one form: typed model, conversion, validation code and definition, a file each, in a folder of the
/// form's name. Total: every form that lowering made has its Swift.
///
/// `definition` is the form's definition: its encoding and its hash.
package func swiftFiles(for form: Form, definition: FormDefinition, names: NamePlan) -> [SwiftFile] {
    let plan = ModelPlanner.plan(form, name: names.type(of: form))
    return [
        file(plan, "", of: form, imports: ["FormRuntime", "SchemaValues"]) { out in
            ModelEmitter.emit(plan, of: form, into: &out)
            for list in plan.codeLists { CodeListEmitter.emit(list, of: plan, in: form, into: &out) }
        },
        file(plan, "+Conversion", of: form, imports: ["FormRuntime"]) {
            ConversionEmitter.emit(plan, of: form, into: &$0)
        },
        file(plan, "+Checks", of: form, imports: ["FormRuntime"]) { CheckEmitter.emit(plan, of: form, into: &$0) },
        file(plan, "+Spec", of: form, imports: ["FormRuntime", "FormSpec"]) { out in
            SpecEmitter.emit(plan, definition, common: names.common, into: &out)
        },
    ]
}

private func file(
    _ plan: ModelPlan, _ suffix: String, of form: Form, imports: [String], _ body: (inout SourcePrinter) -> Void
) -> SwiftFile {
    var out = SourcePrinter()
    out.line("// Generated from \(SwiftText.comment(form.file)) by `kevyt build`. Changes here are lost.")
    out.line("// swift-format-ignore-file")
    out.line()
    for module in imports { out.line("import \(module)") }
    if suffix.isEmpty { out.line() }
    body(&out)
    return SwiftFile(path: "\(plan.name)/\(plan.name)\(suffix).swift", text: out.text)
}
