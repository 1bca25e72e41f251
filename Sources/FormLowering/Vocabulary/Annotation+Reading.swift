import FormModel
import SchemaModel
import SchemaValues
import XMLReading

/// The namespace of the annotations.
let annotationNamespace = "urn:kevytasiointi:form:1"

/// Two or three small letters, and no annotation of its own: `fi`, `sv`, `smn`, but not `id` or `by`.
func isLanguageCode(_ name: String) -> Bool {
    (2...3).contains(name.utf8.count) && name.utf8.allSatisfy { (97...122).contains($0) }
        && !["id", "by", "at", "is", "to", "as"].contains(name)
}

extension Annotation {
    /// The value of `k:name` on the component.
    package func value(_ name: String) -> String? {
        attributes.first { $0.name.namespace == annotationNamespace && $0.name.localName == name }?.value
    }

    /// The `k:name` elements in its `xs:appinfo`.
    func elements(_ name: String) -> [XMLElement] {
        appinfo.filter { $0.name.namespace == annotationNamespace && $0.name.localName == name }
    }

    /// The label (or message) that stands on the component; nil where it has none in any language.
    var text: LocalizedText? {
        var byLanguage: [String: String] = [:]
        for attribute in attributes
        where attribute.name.namespace == annotationNamespace && isLanguageCode(attribute.name.localName) {
            byLanguage[attribute.name.localName] = attribute.value
        }
        return byLanguage.isEmpty ? nil : LocalizedText(byLanguage, at: location)
    }
}

extension XMLElement {
    /// The texts on a `k:` element; nil where it has none in any language.
    var localizedText: LocalizedText? {
        var byLanguage: [String: String] = [:]
        for attribute in attributes
        where attribute.name.namespace.isEmpty && isLanguageCode(attribute.name.localName) {
            byLanguage[attribute.name.localName] = attribute.value
        }
        return byLanguage.isEmpty ? nil : LocalizedText(byLanguage, at: location)
    }
}

/// Fi, sv and en first, others in alphabetical order: the order languages are offered in.
func languageOrder(_ languages: some Sequence<String>) -> [String] {
    let first = ["fi", "sv", "en"]
    let known = Set(languages)
    return first.filter(known.contains) + known.subtracting(first).sorted()
}
