import Diagnostics
import FormModel
import FormSpec
import SchemaModel

/// Resolves `k:from` over the common data (form-language, section 5): each relative to what the enclosing binding
/// found, and a binding on a group given to every part of it that is made from the same components.
///
/// Whether the values fit is not judged here: the mapping proof does that. `k:unfit` on a group is for all that it copies.
struct BindingPass {
    /// The form over the common data; nil where there is none, and for that form itself.
    let common: FormDraft?
    let codeMaps: [String]
    /// The schema was read without errors.
    let isComplete: Bool

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        guard common != nil else { return refuse(draft, log: &log) }
        visit(.root, found: [.root], copied: nil, unfit: nil, in: &draft, log: &log)
    }

    /// Told once for a form, at its first binding, and not where documents could not be read: then it may be one of them.
    private func refuse(_ draft: FormDraft, log: inout DiagnosticLog) {
        guard isComplete, let bound = draft.sources.first(where: { $0.value("from") != nil }),
            let annotation = bound.annotations.first(where: { $0.value("from") != nil })
        else { return }
        log.error(.noCommonData(bound.name), id: "no-common-data", at: annotation.location)
    }

    /// - Parameters:
    ///   - found: what the enclosing binding found.
    ///   - copied: where this field is copied from as a part of a bound group.
    ///   - unfit: what that group says of values that do not fit.
    private func visit(
        _ index: FieldIndex, found: [FieldIndex], copied: [FieldIndex]?, unfit: BindingSpec.Unfit?,
        in draft: inout FormDraft, log: inout DiagnosticLog
    ) {
        var found = found
        var unfit = unfit
        var sources = copied
        if let annotation = draft.source(index).annotations.first(where: { $0.value("from") != nil }) {
            guard let binding = own(annotation, at: index, found: found, in: draft, log: &log) else { return }
            draft.form.fields[index.value].binding = binding
            unfit = binding.unfit
            sources = binding.from.sourceFields
            checkKind(of: index, sources, at: annotation.location, in: draft, log: &log)
        } else if let copied, let common, copied.first != .root {
            draft.form.fields[index.value].binding = inherited(copied, unfit, common)
        }
        if let sources { found = contexts(sources) }
        for child in draft.form.children(of: index) {
            visit(
                child, found: found, copied: sources.flatMap { counterparts(of: child, in: $0, draft) }, unfit: unfit,
                in: &draft, log: &log)
        }
    }

    /// Sequences and choices are no level: names inside are looked up in the group around.
    private func contexts(_ sources: [FieldIndex]) -> [FieldIndex] {
        guard let common else { return sources }
        return sources.map { common.form[$0].kind.isNoLevel ? common.tree.parent(of: $0) ?? .root : $0 }
    }

    private func own(
        _ annotation: Annotation, at index: FieldIndex, found: [FieldIndex], in draft: FormDraft,
        log: inout DiagnosticLog
    ) -> BindingSpec? {
        guard let common, let source = annotation.value("from") else { return nil }
        let expected: ExpressionResolver.Expected = draft.form[index].takesMany ? .many : .one
        let resolved = ExpressionResolver.resolve(
            source, as: .source, in: common, scope: .binding(in: found, of: common.tree), at: annotation.location,
            expected: expected, codeMaps: codeMaps, log: &log)
        guard let resolved else { return nil }
        return BindingSpec(
            from: resolved.expression, source: source, unfit: unfit(draft.source(index).value("unfit")),
            isInherited: false)
    }

    private func unfit(_ written: String?) -> BindingSpec.Unfit? {
        switch written {
        case "empty": .empty
        case "ask": .ask
        default: nil
        }
    }

    private func inherited(
        _ sources: [FieldIndex], _ unfit: BindingSpec.Unfit?, _ common: FormDraft
    ) -> BindingSpec {
        let paths = sources.map { Expression.path(FieldPath(target: $0)) }
        return BindingSpec(
            from: paths.count == 1 ? paths[0] : .call(.first, paths),
            source: sources.map { common.form[$0].id }.joined(separator: ", "), unfit: unfit, isInherited: true)
    }

    /// The parts of the sources that are made from the same component as a part of the form.
    private func counterparts(of child: FieldIndex, in sources: [FieldIndex], _ draft: FormDraft) -> [FieldIndex]? {
        guard let common, sources.first != .root else { return nil }
        let key = draft.source(child).key
        let found = sources.compactMap { source in
            common.form.children(of: source).first { common.source($0).key == key }
        }
        return found.isEmpty ? nil : found
    }

    /// A value is filled from values, a group from groups; and a group that gets nothing from its binding is a mistake.
    private func checkKind(
        of index: FieldIndex, _ sources: [FieldIndex]?, at place: SourceLocation, in draft: FormDraft,
        log: inout DiagnosticLog
    ) {
        // Of a part whose type is not known nothing can be said.
        guard let common, !log.hasError(at: draft.form[index].origin, otherThan: "mapping-kind") else { return }
        let name = draft.source(index).name
        guard draft.form[index].isGroup else {
            if let group = sources?.first(where: { common.form[$0].isGroup }) {
                log.error(.groupIntoValue(common.form[group].id, name), id: "mapping-kind", at: place)
            }
            return
        }
        guard let sources, sources.allSatisfy({ common.form[$0].isGroup }) else {
            return log.error(.valueIntoGroup(name), id: "mapping-kind", at: place)
        }
        let inside = (index.value + 1)..<draft.form[index].end.value
        let isUsed =
            inside.contains { draft.sources[$0].value("from") != nil }
            || draft.form.children(of: index).contains { counterparts(of: $0, in: sources, draft) != nil }
        if !isUsed, !inside.isEmpty { log.warn(.copiesNothing(name), id: "copies-nothing", at: place) }
    }
}

extension FormField {
    fileprivate var isGroup: Bool {
        switch kind {
        case .group, .sequence, .choice, .file: true
        case .value, .attribute: false
        }
    }

    /// Rows, or check boxes.
    fileprivate var takesMany: Bool { repeats || (valueClass == .codes && occurs.max != 1) }
}

extension Expression {
    /// The fields whose answers the expression hands on unchanged; nil where it computes something.
    var sourceFields: [FieldIndex]? {
        switch self {
        case .path(let path): return [path.target]
        case .call(.first, let arguments):
            let fields = arguments.map(\.sourceFields)
            guard fields.allSatisfy({ $0 != nil }) else { return nil }
            return fields.compactMap { $0 }.flatMap { $0 }
        case .call(.inLanguage, let arguments): return arguments.first?.sourceFields
        case .number, .literal, .negate, .binary, .call: return nil
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func noCommonData(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: `k:from` tarvitsee yhteiset tiedot; lisää lomake, jonka `k:form` on `yhteiset`",
            en: "`\(name)`: `k:from` needs the common data; add a form whose `k:form` is `yhteiset`")
    }
    fileprivate static func groupIntoValue(_ source: String, _ name: String) -> Self {
        .init(
            fi: "`\(source)` on ryhmä, mutta `\(name)` yksittäinen arvo; kirjoita polku loppuun asti",
            en: "`\(source)` is a group, but `\(name)` a single value; write the path to its end")
    }
    fileprivate static func valueIntoGroup(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on ryhmä; `k:from` tarvitsee yhteisten tietojen ryhmän, ei yksittäistä arvoa",
            en: "`\(name)` is a group; its `k:from` needs a group of the common data, not a single value")
    }
    fileprivate static func copiesNothing(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: `k:from` ei täytä mitään, koska ryhmillä ei ole yhteisiä osia; lisää `k:from` sen kenttiin",
            en: "`\(name)`: `k:from` fills nothing, because the groups share no parts; add `k:from` to its fields")
    }
}
