import Diagnostics
import FormCompiler
import FormModel
import FormReports
import FormRuntime
import FormSpec
import FoundationEssentials
import ToolSupport

/// Fills every form from one project and says what became of each question.
struct ProjectFilling {
    let forms: FormSet

    /// Throws where the file is no common data of these forms.
    func fill(from path: String) throws(UsageError) -> ProjectFill {
        guard let common = forms.common.map({ formSpec(of: $0) }) else {
            throw UsageError(fi: "lomakkeilla ei ole yhteisiä tietoja", en: "the forms have no common data")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UsageError(fi: "tiedostoa '\(path)' ei voi lukea", en: "the file '\(path)' cannot be read")
        }
        switch readApplication(Array(data), spec: common, file: path) {
        case .failure(let error):
            throw UsageError(
                fi: "'\(path)' ei ole hankkeen yhteisiä tietoja: \(error)",
                en: "'\(path)' is no common data of a project: \(error)")
        case .success(let project):
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return ProjectFill(
                project: name,
                forms: forms.forms.map { form in
                    let spec = formSpec(of: form)
                    let filled = prefill(spec: spec, from: project, common: common)
                    return .init(form: form.id, outcomes: FilledForm(spec: spec, result: filled).outcomes)
                })
        }
    }
}

/// A form after its pre-fill.
private struct FilledForm {
    let spec: FormSpec
    let result: PrefillResult

    var outcomes: [FieldIndex: ProjectFill.Outcome] {
        var found: [FieldIndex: ProjectFill.Outcome] = [:]
        for index in spec.fields.indices.dropFirst() { found[FieldIndex(index)] = outcome(of: FieldIndex(index)) }
        return found
    }

    private func outcome(of field: FieldIndex) -> ProjectFill.Outcome {
        if result.leftEmpty.contains(where: { $0.field == field }) { return .didNotFitEmpty }
        let marks = answered(field).compactMap(\.provenance)
        if marks.contains(where: \.needsAttention) { return .didNotFitShown }
        if !marks.isEmpty { return .filled }
        if isInOtherBranch(field) { return .otherBranch }
        return spec[field].binding == nil ? .noSource : .notFound
    }

    /// The answers of a field in all rows; of a file those that describe it.
    private func answered(_ field: FieldIndex) -> [Answer] {
        guard spec[field].kind == .file else { return answers(field) }
        return spec.children(of: field).flatMap { answers($0) }
    }

    private func answers(_ field: FieldIndex) -> [Answer] {
        addresses(of: field).compactMap { result.instance.answer(at: $0, of: spec) }
    }

    private func addresses(of field: FieldIndex) -> [FieldAddress] {
        spec.enclosingRows(of: field).reduce([RowPath.outermost]) { paths, rows in
            paths.flatMap { path in
                result.instance.rows(of: rows, in: path, of: spec).map { path.appending($0.key) }
            }
        }.map { FieldAddress(field, rows: $0) }
    }

    /// A choice around was answered, and never with the branch that holds the field.
    private func isInOtherBranch(_ field: FieldIndex) -> Bool {
        var current = field
        while let parent = spec[current].parent {
            if spec[parent].kind == .choice {
                let chosen = answers(parent).map(\.raw)
                if !chosen.isEmpty, !chosen.contains(spec[current].step) { return true }
            }
            current = parent
        }
        return false
    }
}
