import FormModel
import FormSpec

/// The stub of an overlay for a form of somebody else's schema (form-language, section 6): every field by its path, with
/// the label that was guessed, for an author to correct and translate.
enum SkeletonOverlay {
    static func text(_ form: Form, language: String) -> String {
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        let file = form.file.split(separator: "/").last.map(String.init) ?? form.file
        let namespace = form.rootName.namespace
        let declaration = namespace.isEmpty ? "" : " xmlns:s=\(quoted(namespace))"
        let root = (namespace.isEmpty ? "" : "s:") + form.rootName.localName
        lines.append(
            "<k:overlay xmlns:k=\"urn:kevytasiointi:form:1\"\(declaration) schema=\(quoted(file)) root=\(quoted(root))>"
        )
        for (index, field) in form.fields.enumerated() {
            guard let bind = bind(field, isRoot: index == 0, in: form, language) else { continue }
            lines.append("  " + bind)
        }
        return (lines + ["</k:overlay>", ""]).joined(separator: "\n")
    }

    private static func bind(_ field: FormField, isRoot: Bool, in form: Form, _ language: String) -> String? {
        let label = field.label[language].map { " \(language)=\(quoted($0))" } ?? ""
        if isRoot { return "<k:bind form=\(quoted(form.id))\(label)/>" }
        switch field.kind {
        case .sequence: return nil
        case .choice:
            return "<k:bind path=\(quoted(choicePath(of: field, in: form))) id=\(quoted(field.step))\(label)/>"
        case .group, .value, .attribute, .file: return "<k:bind path=\(quoted(path(of: field, in: form)))\(label)/>"
        }
    }

    /// The names from the root's children; sequences and choices are no level of names.
    private static func path(of field: FormField, in form: Form) -> String {
        var names: [String] = []
        var current = field
        while let parent = current.parent {
            switch current.kind {
            case .sequence, .choice: break
            case .attribute: names.append("@" + (current.name?.localName ?? ""))
            case .group, .value, .file: names.append(current.name?.localName ?? current.step)
            }
            current = form[parent]
        }
        return names.reversed().joined(separator: "/")
    }

    private static func choicePath(of field: FormField, in form: Form) -> String {
        let index = form.fields.firstIndex { $0.id == field.id } ?? 0
        let branches = form.children(of: FieldIndex(index)).compactMap { form[$0].name?.localName }
        let choice = "choice(" + branches.joined(separator: " | ") + ")"
        let parent = path(of: field, in: form)
        return parent.isEmpty ? choice : "\(parent)/\(choice)"
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result += " "
            default: result.append(character)
            }
        }
        return "\"\(escaped)\""
    }
}
