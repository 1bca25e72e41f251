import Diagnostics
import SchemaValues

extension DocumentViolation {
    /// The violation as a finding: clause, file and line, where in the document, and what would be right.
    package func diagnostic(file: String) -> Diagnostic {
        if let fault { return fault }
        var notes: [Diagnostic.Note] = []
        if !path.isEmpty { notes.append(.init(DiagnosticMessage(fi: "kohdassa \(path)", en: "at \(path)"))) }
        return Diagnostic(
            id: clause, severity: .error, at: SourceLocation(file: file, line: line), message, notes: notes,
            remedy: remedy)
    }

    /// What is wrong, by the rule.
    private var message: DiagnosticMessage {
        switch rule {
        case .notWellFormed: DiagnosticMessage(fi: "tiedosto ei ole XML:ää", en: "the file is not XML")
        case .unknownRoot:
            DiagnosticMessage(
                fi: "skeema ei määrittele juurielementtiä '\(name)'\(inNamespace.fi)",
                en: "the schema declares no root element '\(name)'\(inNamespace.en)")
        case .abstractElement:
            DiagnosticMessage(
                fi: "elementti '\(name)' on abstrakti; sen tilalla käytetään korvaavaa elementtiä",
                en: "element '\(name)' is abstract; one that substitutes it stands in its place")
        case .unexpectedElement:
            DiagnosticMessage(fi: "elementti '\(name)' ei kuulu tähän", en: "element '\(name)' does not belong here")
        case .incompleteContent:
            DiagnosticMessage(fi: "sisältö loppuu kesken", en: "the content ends too early")
        case .childInEmpty:
            DiagnosticMessage(
                fi: "elementin on oltava tyhjä, mutta siinä on '\(name)\(value)'",
                en: "the element must be empty, but holds '\(name)\(value)'")
        case .childInSimple:
            DiagnosticMessage(
                fi: "elementissä on vain arvo, ei elementtejä, mutta siinä on '\(name)'",
                en: "the element holds a value and no elements, but '\(name)' is in it")
        case .textNotAllowed:
            DiagnosticMessage(
                fi: "tekstiä '\(value)' elementtien välissä", en: "text '\(value)' between elements")
        case .undeclaredElement:
            DiagnosticMessage(
                fi: "elementtiä '\(name)'\(inNamespace.fi) ei ole määritelty, ja tässä kelpaavat vain määritellyt",
                en: "element '\(name)'\(inNamespace.en) is not declared, and only declared ones may stand here")
        case .attributeNotAllowed, .attributeInSimple:
            DiagnosticMessage(
                fi: "attribuutti '\(name)'\(inNamespace.fi) ei kuulu tähän elementtiin",
                en: "attribute '\(name)'\(inNamespace.en) does not belong to this element")
        case .attributeMissing:
            DiagnosticMessage(
                fi: "pakollinen attribuutti '\(name)' puuttuu", en: "required attribute '\(name)' is missing")
        case .undeclaredAttribute:
            DiagnosticMessage(
                fi: "attribuuttia '\(name)'\(inNamespace.fi) ei ole määritelty, ja tässä kelpaavat vain määritellyt",
                en: "attribute '\(name)'\(inNamespace.en) is not declared, and only declared ones may stand here")
        case .attributeValue:
            DiagnosticMessage(
                fi: "attribuutin '\(name)' arvo '\(value)' ei kelpaa\(reason.fi)",
                en: "value '\(value)' of attribute '\(name)' does not fit\(reason.en)")
        case .attributeFixed:
            DiagnosticMessage(
                fi: "attribuutin '\(name)' arvo on kiinteä, ei '\(value)'",
                en: "the value of attribute '\(name)' is fixed, and not '\(value)'")
        case .secondWildIdentifier:
            DiagnosticMessage(
                fi: "elementillä on toinenkin ID-attribuutti '\(name)'; vain yksi sallitaan",
                en: "the element has a second ID attribute '\(name)'; one is allowed")
        case .wildBesideOwnIdentifier:
            DiagnosticMessage(
                fi: "ID-attribuutti '\(name)' ei kelpaa: elementin tyypillä on oma ID-attribuutti; käytä sitä",
                en: "ID attribute '\(name)' may not stand here: the element's type has one of its own; use that one")
        case .nilNotAllowed:
            DiagnosticMessage(
                fi: "xsi:nil ei kelpaa tässä: elementti ei ole nillable tai arvo ei ole totuusarvo",
                en: "xsi:nil does not fit here: the element is not nillable, or the value is no boolean")
        case .nilWithContent:
            DiagnosticMessage(
                fi: "elementissä on xsi:nil=\"true\" ja silti sisältöä",
                en: "the element has xsi:nil=\"true\" and content all the same")
        case .nilWithFixed:
            DiagnosticMessage(
                fi: "elementin arvo on kiinteä, joten xsi:nil ei kelpaa",
                en: "the element's value is fixed, so xsi:nil does not fit")
        case .typeNotAName:
            DiagnosticMessage(
                fi: "xsi:type '\(value)' ei ole nimi, jonka etuliite on määritelty",
                en: "xsi:type '\(value)' is not a name whose prefix is declared")
        case .typeUnknown:
            DiagnosticMessage(fi: "tyyppiä '\(value)' ei ole", en: "there is no type '\(value)'")
        case .typeNotDerived:
            DiagnosticMessage(
                fi: "tyyppi '\(value)' ei kelpaa elementin tyypin tilalle",
                en: "type '\(value)' may not stand in for the element's type")
        case .abstractType:
            DiagnosticMessage(
                fi: "elementin '\(name)' tyyppi on abstrakti; kerro tyyppi attribuutilla xsi:type",
                en: "the type of element '\(name)' is abstract; name one with xsi:type")
        case .value:
            DiagnosticMessage(
                fi: "arvo '\(value)' ei kelpaa\(reason.fi)", en: "value '\(value)' does not fit\(reason.en)")
        case .fixedValue:
            DiagnosticMessage(
                fi: "elementin arvo on kiinteä, ei '\(value)'", en: "the element's value is fixed, and not '\(value)'")
        case .defaultNotHeld:
            DiagnosticMessage(
                fi: "elementin oletusarvo '\(value)' ei sovi tyyppiin, jonka xsi:type antaa",
                en: "the element's default '\(value)' does not fit the type that xsi:type names")
        case .duplicateIdentifier:
            DiagnosticMessage(fi: "tunniste '\(value)' on jo käytetty", en: "identifier '\(value)' is taken already")
        case .danglingReference:
            DiagnosticMessage(fi: "tunnistetta '\(value)' ei ole", en: "there is no identifier '\(value)'")
        case .undeclaredEntity:
            DiagnosticMessage(fi: "entiteettiä '\(value)' ei ole määritelty", en: "entity '\(value)' is not declared")
        case .identityField:
            DiagnosticMessage(
                fi: "ehdon '\(name)' kenttä ei ole yksi arvo", en: "a field of constraint '\(name)' is not one value")
        case .duplicateUnique, .duplicateKey:
            DiagnosticMessage(
                fi: "arvo '\(value)' toistuu, vaikka ehto '\(name)' vaatii eri arvot",
                en: "value '\(value)' occurs again, but constraint '\(name)' wants different ones")
        case .missingKeyField:
            DiagnosticMessage(fi: "avaimen '\(name)' kenttä puuttuu", en: "a field of key '\(name)' is missing")
        case .nillableKey:
            DiagnosticMessage(
                fi: "avaimen '\(name)' kenttä on nillable, mikä ei kelpaa avaimeen",
                en: "a field of key '\(name)' is nillable, which a key may not be")
        case .danglingKeyReference:
            DiagnosticMessage(
                fi: "viite '\(value)' ei ole minkään avaimen arvo (ehto '\(name)')",
                en: "reference '\(value)' is the value of no key (constraint '\(name)')")
        case .identityLimit:
            DiagnosticMessage(
                fi: "ehdon '\(name)' arvoja on enemmän kuin muistia varataan; jaa tiedosto osiin",
                en: "constraint '\(name)' has more values than memory is kept for; split the file")
        case .depthLimit: DiagnosticMessage(fi: "elementtejä on liian monta sisäkkäin", en: "elements nest too deeply")
        }
    }

    /// ` (namespace '…')` for names of elements and attributes, whose namespace is kept as the value.
    private var inNamespace: DiagnosticMessage {
        guard !value.isEmpty else { return DiagnosticMessage(fi: "", en: "") }
        return DiagnosticMessage(fi: " (nimiavaruus '\(value)')", en: " (namespace '\(value)')")
    }

    private var reason: DiagnosticMessage {
        let type = typeName.isEmpty ? "" : " '\(typeName)'"
        guard let facet, facet != .datatype else {
            return DiagnosticMessage(fi: " tyyppiin\(type)", en: " its type\(type)")
        }
        if facet == .enumeration, limit.isEmpty, typeName == BuiltInType.notation.localName {
            return DiagnosticMessage(
                fi: ": tyypin\(type) arvoja ovat skeeman notaatiot, eikä se ilmoita yhtään",
                en: ": the values of its type\(type) are the notations of the schema, which declares none")
        }
        return DiagnosticMessage(
            fi: ": tyypin\(type) \(facet) on \(limit)", en: ": \(facet) of its type\(type) is \(limit)")
    }

    private var remedy: DiagnosticMessage? {
        if let example {
            return DiagnosticMessage(fi: "kirjoita esimerkiksi '\(example)'", en: "write for example '\(example)'")
        }
        if rule == .incompleteContent, let first = expected.first {
            let names = expected.joined(separator: ", ")
            return expected.count == 1
                ? DiagnosticMessage(fi: "lisää '\(first)'", en: "add '\(first)'")
                : DiagnosticMessage(fi: "lisää jokin näistä: \(names)", en: "add one of: \(names)")
        }
        guard !expected.isEmpty else { return nil }
        let names = expected.joined(separator: ", ")
        let near = NearMiss.nearest(to: name, among: expected)
        return DiagnosticMessage(
            fi: (near.map { "tarkoititko '\($0)'? " } ?? "") + "tässä voi olla: \(names)",
            en: (near.map { "did you mean '\($0)'? " } ?? "") + "here may stand: \(names)")
    }
}
