import FormSpec

/// The form as the runtime executes it, without pages: texts interned, origins left behind.
package func formSpec(of form: Form) -> FormSpec {
    var texts = TextInterning(languages: form.languages)
    let fields = form.fields.map { $0.spec(&texts) }
    let rules = form.rules.map { $0.spec(&texts) }
    let purpose = form.purpose.map { texts.index(of: $0) }
    return FormSpec(
        id: form.id, version: form.version, texts: texts.table, fields: fields, rules: rules, codeMaps: form.codeMaps,
        legal: form.fields.first?.legal, purpose: purpose, namespaces: form.namespaces, tables: form.tables)
}

/// Gives equal texts one index, in the order of first use.
private struct TextInterning {
    var table: TextTable
    private var known: [[String]: Int] = [:]

    init(languages: [String]) { table = TextTable(languages: languages) }

    mutating func index(of text: LocalizedText) -> TextIndex {
        // A missing language has been reported as an error, so no spec with an empty text is ever published.
        let words = table.languages.map { text[$0] ?? "" }
        if let index = known[words] { return TextIndex(index) }
        known[words] = table.texts.count
        table.texts.append(words)
        return TextIndex(table.texts.count - 1)
    }
}

extension FormField {
    fileprivate func spec(_ texts: inout TextInterning) -> FieldSpec {
        var spec = FieldSpec(
            id: id, step: step, name: name, kind: kind, parent: parent, end: end, occurs: occurs, control: control,
            label: texts.index(of: label))
        spec.repeats = repeats
        spec.type = type
        spec.valueClass = valueClass
        spec.isNillable = isNillable
        spec.defaultValue = defaultValue
        spec.fixedValue = fixedValue
        spec.hint = hint.map { texts.index(of: $0) }
        spec.missing = missing.map { texts.index(of: $0) }
        spec.help = help.map { HelpSpec(text: texts.index(of: $0.text), link: $0.link) }
        spec.unit = unit.map { UnitSpec(id: $0.id, symbol: texts.index(of: $0.symbol)) }
        spec.options = options.map { $0.spec(&texts) }
        spec.facetMessages = facetMessages.map { FacetMessage(facet: $0.facet, text: texts.index(of: $0.text)) }
        spec.normalisers = normalisers
        spec.checksum = checksum
        spec.autocomplete = autocomplete
        spec.sensitivity = sensitivity
        spec.legal = legal
        spec.binding = binding
        spec.relevant = relevant?.expression
        spec.required = required?.expression
        spec.readonly = readonly?.expression
        spec.calculate = calculate?.expression
        spec.protected = protected?.expression
        spec.beginsSection = section.map { SectionSpec(id: $0.id, title: texts.index(of: $0.title)) }
        return spec
    }
}

extension FormField.Option {
    fileprivate func spec(_ texts: inout TextInterning) -> OptionSpec {
        OptionSpec(code: code, label: texts.index(of: label), validFrom: validFrom, validTo: validTo, tags: tags)
    }
}

extension FormRule {
    fileprivate func spec(_ texts: inout TextInterning) -> RuleSpec {
        RuleSpec(
            id: id, kind: kind, level: level, carrier: carrier, at: at, test: test.expression, source: test.source,
            message: texts.index(of: message), placeholders: placeholders, legal: legal)
    }
}
