import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaTables
import SchemaValues

/// Lowers every form of a schema: the common data first, which the bindings of the others refer to.
///
/// A form is a global element with `k:form`; the one called `yhteiset` is the common data.
package func lowerForms(_ set: SchemaSet, units: UnitTable, log: inout DiagnosticLog) -> FormSet {
    let isComplete = !log.hasErrors
    AnnotationCheck(set, units: units).run(into: &log)
    var lowering = Lowering(
        set: set, units: units, codeMaps: CodeMaps(set, log: &log), isComplete: isComplete, common: nil)
    let roots = formRoots(of: set, log: &log)
    if let root = roots.first(where: { $0.id == commonFormID }) {
        lowering.common = lowering.lower(root, log: &log)
    }
    let records = Set(roots.compactMap(\.source))
    let forms = roots.filter { $0.id != commonFormID && $0.source == nil && !records.contains($0.id) }
        .compactMap { lowering.lower($0, log: &log)?.form }
    let registers = lowering.registers(among: roots, log: &log)
    return FormSet(common: lowering.common?.form, forms: forms, registers: registers)
}

/// The form over the common data.
private let commonFormID = "yhteiset"

/// A global element that is a form.
private struct FormRoot {
    var id: String
    var element: ElementID
    /// The form whose fields its bindings speak of; nil for the common data.
    var source: String?
    var into: String?
    var location: SourceLocation
}

/// In alphabetical order of their ids; a second form of the same id is reported and left out.
private func formRoots(of set: SchemaSet, log: inout DiagnosticLog) -> [FormRoot] {
    var found: [String: ElementID] = [:]
    for index in set.elements.indices where set.elements[index].isGlobal {
        guard let id = set.elements[index].annotation.value("form") else { continue }
        guard let earlier = found[id] else {
            found[id] = ElementID(index)
            continue
        }
        log.error(
            .formTwice(id), id: "duplicate-form", at: set.elements[index].annotation.location,
            notes: [Diagnostic.Note(.standsHere(id), at: set[earlier].annotation.location)])
    }
    return found.map { id, element in
        let annotation = set[element].annotation
        return FormRoot(
            id: id, element: element, source: annotation.value("source"), into: annotation.value("into"),
            location: annotation.location)
    }.sorted { $0.id < $1.id }
}

/// What the lowering of every form shares.
private struct Lowering {
    let set: SchemaSet
    let units: UnitTable
    let codeMaps: CodeMaps
    /// The schema was read without errors.
    let isComplete: Bool
    var common: FormDraft?

    /// The mappings of registers, each with the record that it reads.
    func registers(among roots: [FormRoot], log: inout DiagnosticLog) -> [FormSet] {
        roots.filter { $0.source != nil }.compactMap { mapping in
            guard let record = roots.first(where: { $0.id == mapping.source }), record.source == nil else {
                let near = NearMiss.nearest(to: mapping.source ?? "", among: roots.map(\.id))
                log.error(.noSource(mapping.source ?? "", near: near), id: "unknown-source", at: mapping.location)
                return nil
            }
            var inner = self
            // The record is no form of its own here: what is wrong with it is told once, with the first mapping.
            var quiet = DiagnosticLog()
            let isFirst = roots.first { $0.source == record.id }?.id == mapping.id
            inner.common = nil
            inner.common = isFirst ? inner.lower(record, log: &log) : inner.lower(record, log: &quiet)
            guard let source = inner.common, var form = inner.lower(mapping, log: &log)?.form else { return nil }
            form.into = mapping.into
            return FormSet(common: source.form, forms: [form])
        }
    }

    /// One form: structure, then one pass after the other over its fields, each in a file of its own.
    /// Nil where there is nothing to ask, which has been reported.
    func lower(_ root: FormRoot, log: inout DiagnosticLog) -> FormDraft? {
        var builder = FieldBuilder(set, log: log)
        builder.addRoot(root.element)
        log = builder.log
        guard let first = builder.fields.first, first.kind != .value else { return nil }
        let (tables, map) = SchemaModel.lower(set, roots: [root.element], log: &log)
        var draft = FormDraft(form: emptyForm(root, fields: builder.fields, tables), sources: builder.sources)
        draft.units = units
        // Of a form that is cut off, nothing that follows would be worth reading.
        guard !builder.isFull else { return draft }
        let texts = TextPass(set: set, languages: draft.form.languages)
        texts.run(on: &draft, log: &log)
        ValuePass(set: set, units: units, map: map, texts: texts).run(on: &draft, log: &log)
        ControlPass(set: set).run(on: &draft, log: &log)
        SectionPass(texts: texts).run(on: &draft, log: &log)
        ProtectionPass(set: set).run(on: &draft, log: &log)
        NamespacePass(set: set).run(on: &draft)
        // Check boxes and files are known now: names and rows are looked up over them.
        draft.tree = FieldTree(draft.form.fields)
        ConditionPass(set: set).run(on: &draft, log: &log)
        RulePass(set: set, texts: texts).run(on: &draft, log: &log)
        BindingPass(common: common, codeMaps: codeMaps.ids, isComplete: isComplete).run(on: &draft, log: &log)
        draft.form.codeMaps = codeMaps.used(by: draft.form.fields.compactMap { $0.binding?.from })
        return draft
    }

    private func emptyForm(_ root: FormRoot, fields: [FormField], _ tables: SchemaTables) -> Form {
        let element = set[root.element]
        let file = element.annotation.location.file
        return Form(
            id: root.id, version: set.documents.first { $0.file == file }?.version ?? "", file: file,
            origin: element.annotation.location,
            languages: languageOrder(element.annotation.text.map { Array($0.byLanguage.keys) } ?? []),
            rootName: element.name, fields: fields, rules: [], codeMaps: [], purpose: nil, namespaces: [],
            tables: tables, sources: set.documents.map(\.file))
    }
}

extension DiagnosticMessage {
    fileprivate static func noSource(_ id: String, near: String?) -> Self {
        .init(
            fi: "lomaketta `\(id)` ei ole" + (near.map { "; lähin on `\($0)`" } ?? "; lisää tietueen skeema"),
            en: "there is no form `\(id)`" + (near.map { "; nearest is `\($0)`" } ?? "; add the schema of the record"))
    }
    fileprivate static func formTwice(_ id: String) -> Self {
        .init(
            fi: "lomake `\(id)` on kahdesti; vaihda toisen `k:form`",
            en: "form `\(id)` stands twice; change one `k:form`")
    }
}
