import Diagnostics
import FormCompiler
import FormSpec
import FoundationEssentials
import ToolSupport

/// The released versions of forms, `released/FORM/VERSION.spec` in the folder of generated files, each with the digest
/// of its definition beside it. A released version never changes; what was begun with it opens with it.
struct ReleasedVersions {
    /// The folder of generated files.
    let folder: String

    enum State: Hashable {
        case notReleased
        /// Released with the same definition.
        case same
        /// Released under this number with another definition.
        case changed
    }

    func path(_ form: String, _ version: String) -> String { "\(folder)/released/\(form)/\(version).spec" }

    func state(of form: CompiledForm) -> State {
        guard let digest = digest(form.spec.id, form.spec.version) else { return .notReleased }
        return digest == form.definitionHash ? .same : .changed
    }

    /// Those that this version of the tool can read, with their definition digests.
    func all() -> [(spec: FormSpec, digest: String)] {
        let root = "\(folder)/released"
        let files = ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []).filter {
            $0.hasSuffix(".spec")
        }
        return files.sorted().compactMap { file in
            guard let bytes = FileManager.default.contents(atPath: "\(root)/\(file)"),
                case .success(let spec) = FormSpec.decode(Array(bytes))
            else { return nil }
            return (spec, spec.definitionHash)
        }
    }

    /// Freezes a version: nothing that was written is ever written again.
    func release(_ form: CompiledForm) throws(UsageError) {
        let (id, version) = (form.spec.id, form.spec.version)
        guard Self.isFileName(id), Self.isFileName(version) else {
            throw UsageError(
                fi:
                    "lomakkeen \(id) versio '\(version)' ei käy tiedoston nimeksi: kirjoita xs:schema/@version kirjaimin, numeroin ja pistein",
                en:
                    "version '\(version)' of form \(id) is no file name: write xs:schema/@version in letters, digits and points"
            )
        }
        do {
            let folder = URL(fileURLWithPath: path(id, version)).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(form.encoded).write(to: URL(fileURLWithPath: path(id, version)), options: .withoutOverwriting)
            try Data("sha256-\(form.definitionHash)\n".utf8).write(
                to: URL(fileURLWithPath: digestPath(id, version)), options: .withoutOverwriting)
        } catch {
            let reason = error.systemReason
            throw UsageError(
                fi: "versiota ei voi julkaista: \(reason)", en: "the version cannot be released: \(reason)")
        }
    }

    private func digestPath(_ form: String, _ version: String) -> String {
        "\(folder)/released/\(form)/\(version).digest"
    }

    /// Of the definition as it was released; nil where it was not.
    private func digest(_ form: String, _ version: String) -> String? {
        guard let bytes = FileManager.default.contents(atPath: path(form, version)) else { return nil }
        if case .success(let spec) = FormSpec.decode(Array(bytes)) { return spec.definitionHash }
        // Written by another version of the tool: the digest beside it tells.
        let written = FileManager.default.contents(atPath: digestPath(form, version)) ?? Data()
        return String(String(decoding: written, as: UTF8.self).dropFirst("sha256-".count).prefix { $0 != "\n" })
    }

    private static func isFileName(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix(".")
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0)
            }
    }
}

extension DiagnosticMessage {
    /// That a form was changed under a number that is released.
    static func releasedChanged(_ form: CompiledForm, _ path: String) -> Self {
        .init(
            fi:
                "\(path): lomakkeen \(form.spec.id) versio \(form.spec.version) on julkaistu ja lomake on muuttunut; korota xs:schema/@version",
            en:
                "\(path): version \(form.spec.version) of form \(form.spec.id) is released and the form has changed; raise xs:schema/@version"
        )
    }
}
