import Diagnostics
import SchemaModel
import SchemaValues
import XMLReading

/// Checks what is written against the vocabulary: every annotation of every component once, whether a form uses the
/// component or not. Meaning (names, types, texts in all languages) is checked where forms are lowered.
struct AnnotationCheck {
    let set: SchemaSet
    let units: UnitTable
    /// The languages of all forms; empty where no document has a form.
    let languages: Set<String>

    init(_ set: SchemaSet, units: UnitTable) {
        self.set = set
        self.units = units
        let roots = set.elements.filter { $0.isGlobal && $0.annotation.value("form") != nil }
        languages = Set(roots.flatMap { $0.annotation.text.map { Array($0.byLanguage.keys) } ?? [] })
    }

    func run(into log: inout DiagnosticLog) {
        for component in set.annotatedComponents {
            for attribute in component.annotation.attributes { check(attribute, on: component, log: &log) }
            for element in component.annotation.appinfo { check(element, on: component, log: &log) }
            checkPlaceholders(component.annotation.text, ofMessage: false, name: component.name, log: &log)
            checkCompany(of: component, log: &log)
        }
    }

    // MARK: Attributes

    private func check(_ attribute: XMLAttribute, on component: AnnotatedComponent, log: inout DiagnosticLog) {
        let place = component.annotation.location
        guard attribute.name.namespace == annotationNamespace else {
            if attribute.name.namespace.hasPrefix("urn:kevytasiointi:form:") {
                log.error(.unknownVersion(attribute.name.namespace), id: "unknown-annotation", at: place)
            }
            return
        }
        let name = attribute.name.localName
        if let rule = AnnotationVocabulary.attribute(name) {
            guard !rule.on.isDisjoint(with: component.kind) else {
                return log.error(.misplaced(name, on: component), id: "misplaced-annotation", at: place)
            }
            checkContent(attribute.value, rule.content, name: "k:\(name)", at: place, log: &log)
            checkFit(of: name, value: attribute.value, on: component, log: &log)
        } else if isLanguageCode(name), languages.isEmpty || languages.contains(name) {
            checkText(attribute.value, name: "k:\(name)", at: place, log: &log)
            if component.kind.isDisjoint(with: ComponentKinds.labelled.union(.messages)) {
                log.error(.misplaced(name, on: component), id: "misplaced-annotation", at: place)
            }
        } else {
            let names = AnnotationVocabulary.attributes.map(\.name) + languageOrder(languages)
            log.error(
                .unknown(name, near: NearMiss.nearest(to: name, among: names)), id: "unknown-annotation", at: place)
        }
    }

    /// Whether the component is of the kind the annotation says something about (form-language, section 2).
    private func checkFit(
        of name: String, value: String, on component: AnnotatedComponent, log: inout DiagnosticLog
    ) {
        let place = component.annotation.location
        let isSimple = component.type.map(set.isSimple) ?? true
        switch name {
        case "form" where !component.isGlobal:
            log.error(.onlyGlobal(component.name), id: "misplaced-annotation", at: place)
        case "calculate" where !isSimple, "autocomplete" where !isSimple:
            log.error(.needsValue(name, component.name), id: "misplaced-annotation", at: place)
        case "protected" where isSimple:
            log.error(.needsGroup(name, component.name), id: "misplaced-annotation", at: place)
        case "unit":
            guard let type = component.type, let kind = set.valueClass(of: type), kind != .number else { return }
            log.error(.unitNeedsNumber(component.name, kind), id: "misplaced-annotation", at: place)
        case "id" where value == component.name && component.kind != .choice:
            log.warn(.needlessID(value), id: "needless-id", at: place)
        default:
            break
        }
    }

    /// Annotations that need each other or exclude each other on one component.
    private func checkCompany(of component: AnnotatedComponent, log: inout DiagnosticLog) {
        let annotation = component.annotation
        if annotation.value("unverified") != nil, annotation.value("legal") == nil {
            log.error(.unverifiedWithoutLegal, id: "misplaced-annotation", at: annotation.location)
        }
        if annotation.value("calculate") != nil, annotation.value("from") != nil {
            log.error(.calculateAndFrom(component.name), id: "misplaced-annotation", at: annotation.location)
        }
        if annotation.value("unfit") != nil, annotation.value("from") == nil {
            log.error(.unfitWithoutFrom(component.name), id: "misplaced-annotation", at: annotation.location)
        }
        if let from = annotation.value("validFrom"), let to = annotation.value("validTo"), from > to {
            log.error(.validityReversed(component.name), id: "annotation-content", at: annotation.location)
        }
    }

    // MARK: Elements

    private func check(_ element: XMLElement, on component: AnnotatedComponent, log: inout DiagnosticLog) {
        guard element.name.namespace == annotationNamespace else { return }
        let name = element.name.localName
        guard let rule = AnnotationVocabulary.element(name) else {
            let near = NearMiss.nearest(to: name, among: AnnotationVocabulary.elements.map(\.name))
            return log.error(.unknown(name, near: near), id: "unknown-annotation", at: element.location)
        }
        guard !rule.on.isDisjoint(with: component.kind), !isMisplacedOnField(name, component) else {
            return log.error(.misplaced(name, on: component), id: "misplaced-annotation", at: element.location)
        }
        if ["hint", "missing", "purpose", "section"].contains(name),
            component.annotation.elements(name).first != element
        {
            log.error(.twice(name), id: "misplaced-annotation", at: element.location)
        }
        checkAttributes(of: element, rule, log: &log)
        if !rule.hasTexts { return checkCodes(of: element, log: &log) }
        if element.localizedText == nil { log.error(.withoutText(name), id: "missing-language", at: element.location) }
        checkPlaceholders(
            element.localizedText, ofMessage: name == "constraint" || name == "deadline",
            name: element.attribute("id") ?? "k:\(name)", log: &log)
        if name == "constraint" { checkExamples(of: element, log: &log) }
    }

    /// `k:purpose` and `k:deadline` stand on the form's root (or, `k:purpose`, on a section) and nowhere else.
    private func isMisplacedOnField(_ name: String, _ component: AnnotatedComponent) -> Bool {
        switch name {
        case "deadline": component.annotation.value("form") == nil
        case "purpose": component.type.map(set.isSimple) ?? true
        case "section": !(component.type.map(set.isSimple) ?? false)
        default: false
        }
    }

    private func checkAttributes(of element: XMLElement, _ rule: AnnotationElement, log: inout DiagnosticLog) {
        let name = element.name.localName
        for attribute in element.attributes {
            let local = attribute.name.localName
            if attribute.name.namespace == annotationNamespace {
                log.error(.prefixed(local, in: name), id: "misplaced-annotation", at: element.location)
            } else if !attribute.name.namespace.isEmpty {
                continue
            } else if let known = rule.attributes.first(where: { $0.name == local }) {
                checkContent(attribute.value, known.content, name: local, at: element.location, log: &log)
            } else if rule.hasTexts, isLanguageCode(local), languages.isEmpty || languages.contains(local) {
                checkText(attribute.value, name: local, at: element.location, log: &log)
            } else {
                let names = rule.attributes.map(\.name) + (rule.hasTexts ? languageOrder(languages) : [])
                log.error(
                    .unknownAttribute(local, in: name, near: NearMiss.nearest(to: local, among: names)),
                    id: "unknown-annotation", at: element.location)
            }
        }
        for wanted in rule.attributes where wanted.isMandatory && element.attribute(wanted.name) == nil {
            log.error(.attributeMissing(wanted.name, in: name), id: "annotation-content", at: element.location)
        }
        for child in element.elements where !isChild(child, of: rule) {
            log.error(.unknownChild(child.name.localName, in: name), id: "unknown-annotation", at: child.location)
        }
    }

    private func isChild(_ child: XMLElement, of rule: AnnotationElement) -> Bool {
        child.name.namespace == annotationNamespace && rule.children.contains(child.name.localName)
    }

    private func checkExamples(of element: XMLElement, log: inout DiagnosticLog) {
        for wanted in ["ok", "fails"] where !element.elements.contains(where: { $0.name.localName == wanted }) {
            log.error(
                .exampleMissing(wanted, element.attribute("id") ?? ""), id: "example-missing", at: element.location)
        }
        for example in element.elements {
            guard let today = example.attribute("today") else { continue }
            checkContent(today, .date, name: "today", at: example.location, log: &log)
        }
    }

    private func checkCodes(of element: XMLElement, log: inout DiagnosticLog) {
        for code in element.elements {
            for wanted in ["is", "becomes"] where code.attribute(wanted) == nil {
                log.error(.attributeMissing(wanted, in: "code"), id: "annotation-content", at: code.location)
            }
        }
    }
}

extension ExpressionSyntaxError {
    func report(in source: String, at place: SourceLocation, log: inout DiagnosticLog) {
        log.error(message(in: source), id: id, at: place)
    }
}
