import Diagnostics
import FormChecks
import FormLowering
import FormModel
import SchemaModel
import SchemaValues

/// What becomes of a schema without annotations as a form.
package struct SkeletonOutput: Sendable {
    /// What is wrong with the schema, and which parts of it no form can render, each where it is written.
    package var diagnostics: [Diagnostic]
    /// The fields found, those beside parts that cannot be rendered too.
    package var fieldCount: Int
    /// The pages by path; none where a part cannot be rendered.
    package var pages: [GeneratedFile]
    /// A `k:overlay` with a `k:bind` for each field, to be completed.
    package var overlay: String
    /// The id of the form: the name of its files.
    package var formID: String

    package var isRendered: Bool { !pages.isEmpty }
}

/// Reads a schema for skeletons: the set, and the roots that documents may begin with.
package func readSkeletonSchema(_ sources: SchemaSources, log: inout DiagnosticLog) -> (
    set: SchemaSet, roots: [ElementID]
) {
    let set = readSchemaSet(sources, log: &log)
    return (set, set.likelyRoots)
}

/// The skeleton of the form that begins with `root`: labels from names and documentation, in one language.
package func skeleton(of set: SchemaSet, root: ElementID, language: String) -> SkeletonOutput {
    var log = DiagnosticLog()
    let annotated = SkeletonAnnotations.annotated(set, root: root, language: language)
    let forms = lowerForms(annotated, units: UnitTable(), log: &log)
    let formID = SkeletonAnnotations.formID(of: set[root].name.localName)
    guard let form = forms.inOrder.first else {
        return SkeletonOutput(diagnostics: log.sorted, fieldCount: 0, pages: [], overlay: "", formID: formID)
    }
    var pages: [GeneratedFile] = []
    if !log.hasErrors {
        let spec = specWithPages(of: form, log: &log)
        if !log.hasErrors {
            pages = samplePages(of: CompiledForm(spec: spec, isCommon: false), form: form, log: &log)
            pages.append(SamplePages.styles)
        }
    }
    return SkeletonOutput(
        diagnostics: log.sorted, fieldCount: form.fields.count, pages: log.hasErrors ? [] : pages,
        overlay: SkeletonOverlay.text(form, language: language), formID: formID)
}
