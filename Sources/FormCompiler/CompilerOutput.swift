import Diagnostics
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
