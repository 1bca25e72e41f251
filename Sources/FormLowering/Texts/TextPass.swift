import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaValues
import XMLReading

/// Finds the texts of every field: the nearest of element, referenced element, type and base type that has the text at
/// all, in all its languages (form-language, section 2, How a text is found).
struct TextPass {
    let set: SchemaSet
    let languages: [String]

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        for index in draft.indices {
            let source = draft.source(index)
            var field = draft.form[index]
            assignLabel(to: &field, source, log: &log)
            field.hint = nearestElements("hint", source).first.flatMap { text(of: $0, source.name, log: &log) }
            field.help = nearestElements("help", source).compactMap { element in
                text(of: element, source.name, log: &log).map {
                    FormField.Help(text: $0, link: element.attribute("href"))
                }
            }
            field.missing = source.annotations.lazy.flatMap { $0.elements("missing") }.first
                .flatMap { text(of: $0, source.name, log: &log) }
            draft.form.fields[index.value] = field
        }
        requireLanguagesOfTheRoot(draft, log: &log)
        let root = draft.source(.root)
        draft.form.purpose = root.annotations.lazy.flatMap { $0.elements("purpose") }.first
            .flatMap { text(of: $0, root.name, log: &log) }
    }

    /// The root's label says which languages the form has. Where most fields have one more, it was forgotten there.
    private func requireLanguagesOfTheRoot(_ draft: FormDraft, log: inout DiagnosticLog) {
        let labels = draft.form.fields.dropFirst().map(\.label.byLanguage).filter { !$0.isEmpty }
        for language in languageOrder(labels.flatMap(\.keys)) where !languages.contains(language) && !languages.isEmpty
        {
            guard labels.count(where: { $0[language] != nil }) * 2 > labels.count else { continue }
            log.error(
                .missingLanguage(draft.source(.root).name, language, isLabel: true), id: "missing-language",
                at: draft.form.origin)
        }
    }

    /// The one place where labels are decided.
    private func assignLabel(to field: inout FormField, _ source: FieldSource, log: inout DiagnosticLog) {
        let chain =
            source.annotations.map { (source.name, $0) } + source.types.map { (typeName($0), set.annotation(of: $0)) }
        if let (name, label) = chain.lazy.compactMap({ name, annotation in annotation.text.map { (name, $0) } }).first {
            requireLanguages(of: label, name: name, isLabel: true, log: &log)
            field.label = label
        } else if needsLabel(field, source), !log.hasError(at: field.origin, otherThan: "missing-label") {
            log.error(.missingLabel(source.name, languages), id: "missing-label", at: field.origin)
        }
    }

    /// Sequences are never named; what is never shown needs no name; a choice without id has been reported as such.
    private func needsLabel(_ field: FormField, _ source: FieldSource) -> Bool {
        let widget = source.nearest("widget", in: set)
        guard field.fixedValue == nil, widget != "none" else { return false }
        switch field.kind {
        case .sequence: return false
        case .choice: return source.value("id") != nil
        case .group, .value, .attribute, .file: return true
        }
    }

    private func typeName(_ type: TypeID) -> String { set.name(of: type)?.localName ?? "" }

    private func nearestElements(_ name: String, _ source: FieldSource) -> [XMLElement] {
        let chain = source.annotations + source.types.map(set.annotation)
        return chain.lazy.map { $0.elements(name) }.first { !$0.isEmpty } ?? []
    }

    private func text(of element: XMLElement, _ name: String, log: inout DiagnosticLog) -> LocalizedText? {
        guard let text = element.localizedText else { return nil }
        requireLanguages(of: text, name: "k:" + element.name.localName, isLabel: false, log: &log)
        return text
    }

    /// Every text has every language of the form: no language stands in for another.
    func requireLanguages(of text: LocalizedText, name: String, isLabel: Bool, log: inout DiagnosticLog) {
        for language in languages where text[language] == nil {
            log.error(
                .missingLanguage(name, language, isLabel: isLabel), id: "missing-language", at: text.location)
        }
    }
}

extension FieldSource {
    /// The value of `k:name` on the component, its type or a base type: the nearest.
    func nearest(_ name: String, in set: SchemaSet) -> String? {
        value(name) ?? types.lazy.compactMap { set.annotation(of: $0).value(name) }.first
    }
}

extension DiagnosticMessage {
    fileprivate static func missingLabel(_ name: String, _ languages: [String]) -> Self {
        let wanted = (languages.isEmpty ? ["fi"] : languages).map { "`k:\($0)`" }.joined(separator: ", ")
        return .init(fi: "`\(name)`: nimi puuttuu; lisää \(wanted)", en: "`\(name)` has no label; add \(wanted)")
    }
    fileprivate static func missingLanguage(_ name: String, _ language: String, isLabel: Bool) -> Self {
        let attribute = isLabel ? "k:\(language)" : language
        let adjective =
            switch language {
            case "fi": "suomenkielinen"
            case "sv": "ruotsinkielinen"
            case "en": "englanninkielinen"
            default: "kielen `\(language)`"
            }
        return .init(
            fi: "`\(name)`: \(adjective) \(isLabel ? "nimi" : "teksti") puuttuu; lisää `\(attribute)`",
            en: "`\(name)` has no \(languageName(language)) \(isLabel ? "label" : "text"); add `\(attribute)`")
    }
}
