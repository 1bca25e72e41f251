import Diagnostics
import SchemaTables

/// What a build was made from and what it made, by digest: nothing of the machine, the time or the place enters.
package struct Manifest: Sendable {
    package static let path = "manifest.json"
    private static let formatVersion = 1

    private let inputs: [InputFile]
    private let outputs: [GeneratedFile]
    private let forms: [CompiledForm]

    package init(inputs: [InputFile], outputs: [GeneratedFile], forms: [CompiledForm]) {
        self.inputs = inputs.sorted { $0.path < $1.path }
        self.outputs = outputs.sorted { $0.path < $1.path }
        self.forms = forms
    }

    /// One output a line, so that `paths(in:)` and version control read it with ease.
    package var text: String {
        JSONValue.object([
            ("manifest", .number(Self.formatVersion)),
            ("forms", .array(forms.map(Self.entry))),
            ("inputs", .object(inputs.map { ($0.path, .string(Self.digest($0.bytes))) })),
            ("outputs", .object(outputs.map { ($0.path, .string(Self.digest($0.bytes))) })),
        ]).text
    }

    private static func entry(_ form: CompiledForm) -> JSONValue {
        .object([
            ("id", .string(form.spec.id)), ("version", .string(form.spec.version)),
            ("definition", .string("sha256-\(form.definitionHash)")), ("fields", .number(form.spec.fields.count)),
        ])
    }

    private static func digest(_ bytes: [UInt8]) -> String { "sha256-\(SHA256.hexadecimal(bytes))" }
}
