import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaTables
import SchemaValues

/// Gives every field with a value its type: index, class, options, facets, normalisers, checksum, unit, input purpose.
struct ValuePass {
    let set: SchemaSet
    let units: UnitTable
    let map: ComponentMap
    let texts: TextPass

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        for index in draft.indices {
            let source = draft.source(index)
            guard let type = source.valueType, draft.form[index].kind == .value || draft.form[index].kind == .attribute
            else { continue }
            var field = draft.form[index]
            field.type = map[type]
            field.valueClass = set.valueClass(of: type)
            gatherCheckBoxes(&field, hasAttributes: field.end.value > index.value + 1)
            field.options = options(of: type, source.name, log: &log)
            field.facets = facetsInWords(of: type)
            field.facetMessages = facetMessages(of: type, source.name, log: &log)
            field.normalisers = normalisers(source)
            field.checksum = source.nearest("checksum", in: set).flatMap(Checksum.init(name:))
            field.autocomplete = source.nearest("autocomplete", in: set)
            field.unit = unit(source, field.valueClass, log: &log)
            draft.form.fields[index.value] = field
        }
    }

    /// A repeated enumerated element without attributes is a set of check boxes, not rows.
    private func gatherCheckBoxes(_ field: inout FormField, hasAttributes: Bool) {
        guard field.repeats, field.valueClass == .code, !hasAttributes else { return }
        field.repeats = false
        field.valueClass = .codes
    }

    // MARK: Options

    private func options(of type: SimpleTypeID, _ name: String, log: inout DiagnosticLog) -> [FormField.Option] {
        switch set.valueClass(of: type) {
        case .code, .codes: break
        case .text, .number, .boolean, .date, .time, .dateTime, .duration, .other: return []
        }
        return set.codeList(of: type).map { code in
            let chain = [code.annotation] + inheritedCodes(code.value, of: type)
            let label = chain.lazy.compactMap(\.text).first
            if let label {
                texts.requireLanguages(of: label, name: code.value, isLabel: true, log: &log)
            } else {
                log.error(
                    .missingOptionLabel(code.value, texts.languages), id: "missing-label", at: code.annotation.location)
            }
            return FormField.Option(
                code: code.value, label: label ?? LocalizedText([:], at: code.annotation.location),
                validFrom: chain.lazy.compactMap { $0.value("validFrom") }.first,
                validTo: chain.lazy.compactMap { $0.value("validTo") }.first,
                tags: (chain.lazy.compactMap { $0.value("tags") }.first ?? "")
                    .split(whereSeparator: \.isWhitespace).map(String.init),
                origin: code.annotation.location)
        }
    }

    /// The same code in the base types: a narrower list need not repeat the texts.
    private func inheritedCodes(_ code: String, of type: SimpleTypeID) -> [Annotation] {
        set.chain(of: type).flatMap { set[$0].facets }
            .filter { $0.name == "enumeration" && $0.value == code }.map(\.annotation)
    }

    // MARK: Facets

    private func facetsInWords(of type: SimpleTypeID) -> [String] {
        set.chain(of: type).reversed().flatMap { set[$0].facets }
            .filter { $0.name != "enumeration" && $0.name != "whiteSpace" }.map { "\($0.name) \($0.value)" }
    }

    /// What is said when a facet refuses. Of a bound the nearest step decides, whether it has a text or not: a text for
    /// a wider bound would say what is not so. All patterns apply, so there the nearest text is said.
    private func facetMessages(
        of type: SimpleTypeID, _ name: String, log: inout DiagnosticLog
    ) -> [FormField.FacetText] {
        var found: [FormField.FacetText] = []
        var decided: Set<String> = []
        for step in set.chain(of: type) {
            for facet in set[step].facets where facet.name != "enumeration" && !decided.contains(facet.name) {
                if facet.name != "pattern" { decided.insert(facet.name) }
                guard let text = facet.annotation.text else { continue }
                texts.requireLanguages(of: text, name: facet.name, isLabel: true, log: &log)
                decided.insert(facet.name)
                found.append(FormField.FacetText(facet: facet.name, text: text))
            }
        }
        return found
    }

    private func normalisers(_ source: FieldSource) -> [Normaliser] {
        (source.nearest("normalise", in: set) ?? "").split(whereSeparator: \.isWhitespace)
            .compactMap { Normaliser(name: String($0)) }
    }

    // MARK: Units

    private func unit(
        _ source: FieldSource, _ valueClass: ValueClass?, log: inout DiagnosticLog
    ) -> FormField.Unit? {
        guard valueClass == .number, let id = source.nearest("unit", in: set), let entry = units[id] else { return nil }
        texts.requireLanguages(of: entry.symbol, name: id, isLabel: false, log: &log)
        return FormField.Unit(id: id, symbol: entry.symbol)
    }
}

extension DiagnosticMessage {
    fileprivate static func missingOptionLabel(_ code: String, _ languages: [String]) -> Self {
        let wanted = languages.map { "`k:\($0)`" }.joined(separator: ", ")
        return .init(
            fi: "koodilla `\(code)` ei ole nimeä; lisää \(wanted)", en: "code `\(code)` has no label; add \(wanted)")
    }
}
