import Diagnostics
import FormChecks
import FormModel
import FormSpec

/// What the compiler makes: findings always, files only where nothing stops them.
package struct CompilerOutput: Sendable {
    /// In the order they are shown.
    package var diagnostics: [Diagnostic]
    /// By path; the manifest is the last.
    package var files: [GeneratedFile]
    /// The common form first, then the others by id.
    package var forms: [CompiledForm]
    /// What the forms say that this version does not execute yet, in words.
    package var report: String
    /// The forms as meant, also where something stops emission: what reports are made of.
    package var model: FormSet
    /// What is proven of the bindings.
    package var mappings = MappingSummary()
    /// The mappings of registers, for whoever reads them into common data.
    package var registers: [RegisterForms] = []

    package init(
        diagnostics: [Diagnostic] = [], files: [GeneratedFile] = [], forms: [CompiledForm] = [], report: String = "",
        model: FormSet = FormSet(common: nil, forms: [])
    ) {
        self.diagnostics = diagnostics
        self.files = files
        self.forms = forms
        self.report = report
        self.model = model
    }
}

/// The verdicts of the mapping proof, for people.
package struct MappingSummary: Sendable {
    package var counts: [VerdictCounts] = []
    /// Every binding, a line each.
    package var lines: [DiagnosticMessage] = []

    package init() {}

    /// As a part of the report: the counts, then each binding that can fail.
    var text: String {
        let failing = lines.map(\.en).filter { !$0.hasSuffix(": always valid") }
        return (["mappings proven"] + counts.map { "  " + $0.message.en } + failing.map { "    " + $0 })
            .joined(separator: "\n") + "\n"
    }

    init(_ verdicts: [BindingVerdict], of forms: FormSet) {
        counts = countVerdicts(verdicts, of: forms)
        lines = verdictLines(verdicts, of: forms)
    }

    mutating func add(_ verdicts: [BindingVerdict], of forms: FormSet) {
        counts += countVerdicts(verdicts, of: forms)
        lines += verdictLines(verdicts, of: forms)
    }
}

/// A register: the schema of its record, and what becomes of a record.
package struct RegisterForms: Sendable {
    package var record: FormSpec
    package var mapping: FormSpec
    /// The group of the common data that it fills, by its field id.
    package var into: String

    init?(_ register: FormSet) {
        guard let record = register.common, let mapping = register.forms.first, let into = mapping.into else {
            return nil
        }
        self.record = formSpec(of: record)
        self.mapping = formSpec(of: mapping)
        self.into = into
    }
}

/// A file below the folder of generated files, and what is in it.
package struct GeneratedFile: Hashable, Sendable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A form ready to be filled: the same bytes that the generated Swift holds.
package struct CompiledForm: Sendable {
    package var spec: FormSpec
    package var encoded: [UInt8]
    /// Over the semantic sections: what an application was validated against.
    package var definitionHash: String
    /// The form over the common data, which the others are filled from.
    package var isCommon: Bool

    package init(spec: FormSpec, isCommon: Bool) {
        self.spec = spec
        self.encoded = spec.encode()
        self.definitionHash = spec.definitionHash
        self.isCommon = isCommon
    }
}
