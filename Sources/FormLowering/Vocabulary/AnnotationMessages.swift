import Diagnostics
import FormSpec

extension DiagnosticMessage {
    static func unknownVersion(_ namespace: String) -> Self {
        .init(
            fi: "merkintöjen nimiavaruus `\(namespace)` ei ole tuttu; kirjoita `\(annotationNamespace)`",
            en: "annotation namespace `\(namespace)` is not known; write `\(annotationNamespace)`")
    }
    static func unknown(_ name: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "`k:\(name)` ei ole merkintä; poista se tai korjaa nimi",
                en: "`k:\(name)` is no annotation; remove it or correct the name")
        }
        return .init(
            fi: "`k:\(name)` ei ole merkintä; tarkoititko `k:\(near)`?",
            en: "`k:\(name)` is no annotation; did you mean `k:\(near)`?")
    }
    static func unknownAttribute(_ name: String, in element: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "`\(name)` ei kuulu merkintään `k:\(element)`; poista se",
                en: "`\(name)` does not belong to `k:\(element)`; remove it")
        }
        return .init(
            fi: "`\(name)` ei kuulu merkintään `k:\(element)`; tarkoititko `\(near)`?",
            en: "`\(name)` does not belong to `k:\(element)`; did you mean `\(near)`?")
    }
    static func unknownChild(_ name: String, in element: String) -> Self {
        .init(
            fi: "`\(name)` ei kuulu merkinnän `k:\(element)` sisään; poista se",
            en: "`\(name)` does not belong inside `k:\(element)`; remove it")
    }
    static func attributeMissing(_ name: String, in element: String) -> Self {
        .init(
            fi: "`k:\(element)`: `\(name)` puuttuu; lisää se", en: "`k:\(element)` has no `\(name)`; add it")
    }
    static func prefixed(_ name: String, in element: String) -> Self {
        .init(
            fi: "`k:\(name)` on merkinnän `k:\(element)` oma attribuutti; kirjoita `\(name)` ilman etuliitettä",
            en: "`k:\(name)` is an attribute of `k:\(element)` itself; write `\(name)` without prefix")
    }
    static func misplaced(_ name: String, on component: AnnotatedComponent) -> Self {
        let (fi, en) = component.kind.described
        return .init(
            fi: "`k:\(name)` ei kuulu tähän: `\(component.name)` on \(fi); siirrä tai poista merkintä",
            en: "`k:\(name)` does not belong here: `\(component.name)` is \(en); move or remove the annotation")
    }
    static func twice(_ name: String) -> Self {
        .init(
            fi: "`k:\(name)` on samassa osassa kahdesti; yhdistä tekstit",
            en: "`k:\(name)` stands twice on one component; join the texts")
    }
    static func onlyGlobal(_ name: String) -> Self {
        .init(
            fi: "`k:form` kuuluu skeeman ylimmän tason elementtiin, mutta `\(name)` on sen sisällä",
            en: "`k:form` belongs to a global element, but `\(name)` stands inside one")
    }
    static func needsValue(_ annotation: String, _ name: String) -> Self {
        .init(
            fi: "`k:\(annotation)` kuuluu yksittäiseen arvoon, mutta `\(name)` on ryhmä",
            en: "`k:\(annotation)` belongs to a single value, but `\(name)` is a group")
    }
    static func needsGroup(_ annotation: String, _ name: String) -> Self {
        .init(
            fi: "`k:\(annotation)` kuuluu ryhmään, mutta `\(name)` on yksittäinen arvo",
            en: "`k:\(annotation)` belongs to a group, but `\(name)` is a single value")
    }
    static func unitNeedsNumber(_ name: String, _ kind: ValueClass) -> Self {
        let (fi, en) = kind.described
        return .init(
            fi: "`k:unit` kuuluu lukuun, mutta `\(name)` on \(fi)",
            en: "`k:unit` belongs to a number, but `\(name)` is \(en)")
    }
    static func needlessID(_ name: String) -> Self {
        .init(fi: "`k:id` on sama kuin nimi `\(name)`; poista se", en: "`k:id` equals the name `\(name)`; remove it")
    }
    static var unverifiedWithoutLegal: Self {
        .init(
            fi: "`k:unverified` tarkentaa merkintää `k:legal`, jota ei ole; lisää se",
            en: "`k:unverified` qualifies `k:legal`, which is not there; add it")
    }
    static func calculateAndFrom(_ name: String) -> Self {
        .init(
            fi: "`\(name)` joko lasketaan tai täytetään: poista `k:calculate` tai `k:from`",
            en: "`\(name)` is either computed or pre-filled: remove `k:calculate` or `k:from`")
    }
    static func unfitWithoutFrom(_ name: String) -> Self {
        .init(
            fi: "`k:unfit` kertoo, mitä esitäytölle tehdään, mutta `\(name)` ei ole esitäytetty; lisää `k:from`",
            en: "`k:unfit` says what happens to a pre-filled value, but `\(name)` has none; add `k:from`")
    }
    static func validityReversed(_ code: String) -> Self {
        .init(
            fi: "koodin `\(code)` voimassaolo päättyy ennen kuin se alkaa; vaihda päivät",
            en: "code `\(code)` ends before it begins; exchange the days")
    }
    static func withoutText(_ name: String) -> Self {
        .init(
            fi: "`k:\(name)` on ilman tekstiä; lisää `fi` ja muut kielet",
            en: "`k:\(name)` has no text; add `fi` and the other languages")
    }
    static func exampleMissing(_ kind: String, _ rule: String) -> Self {
        kind == "ok"
            ? .init(
                fi: "säännöltä `\(rule)` puuttuu esimerkki, joka kelpaa; lisää `k:ok`",
                en: "rule `\(rule)` has no example that holds; add `k:ok`")
            : .init(
                fi: "säännöltä `\(rule)` puuttuu esimerkki, joka kaatuu; lisää `k:fails`",
                en: "rule `\(rule)` has no example that fails; add `k:fails`")
    }
    static func strayEnd(_ name: String) -> Self {
        .init(fi: "`\(name)` päättyy välilyöntiin; poista se", en: "`\(name)` ends in a space; remove it")
    }
    static func strayStart(_ name: String) -> Self {
        .init(fi: "`\(name)` alkaa välilyönnillä; poista se", en: "`\(name)` begins with a space; remove it")
    }
    static func doubleSpace(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: kaksi välilyöntiä peräkkäin; poista toinen",
            en: "`\(name)` has two spaces in a row; remove one")
    }
    static func emptyContent(_ name: String) -> Self {
        .init(fi: "`\(name)` on tyhjä; täytä tai poista se", en: "`\(name)` is empty; fill it in or remove it")
    }
    static func placeholderDiffers(_ placeholder: String, in language: String, not other: String) -> Self {
        .init(
            fi: "`{\(placeholder)}` on \(inFinnish(language)) mutta ei \(inFinnish(other))",
            en: "`{\(placeholder)}` stands in \(languageName(language)) but not in \(languageName(other))")
    }
    static func misplacedPlaceholder(_ placeholder: String) -> Self {
        .init(
            fi: "`{\(placeholder)}` toimii vain sääntöjen viesteissä; kirjoita teksti ilman aaltosulkeita",
            en: "`{\(placeholder)}` works in messages of rules only; write the text without braces")
    }
}

extension ComponentKinds {
    fileprivate var described: (fi: String, en: String) {
        switch self {
        case .element: ("elementti", "an element")
        case .attribute: ("attribuutti", "an attribute")
        case .simpleType: ("yksinkertainen tyyppi", "a simple type")
        case .complexType: ("ryhmän tyyppi", "a complex type")
        case .sequence: ("sarja", "a sequence")
        case .choice: ("valinta", "a choice")
        case .enumeration: ("luettelon koodi", "a code of a list")
        case .facet: ("arvon rajoitus", "a facet")
        case .identityConstraint: ("yksilöivyyssääntö", "an identity constraint")
        case .document: ("skeema", "a schema")
        default: ("viittaus tai jokeri", "a reference or a wildcard")
        }
    }
}

/// A language as messages name it.
func languageName(_ code: String) -> String {
    switch code {
    case "fi": "Finnish"
    case "sv": "Swedish"
    case "en": "English"
    case "se": "Northern Sámi"
    default: "`\(code)`"
    }
}

/// The same in a Finnish message: "in Swedish".
private func inFinnish(_ code: String) -> String {
    switch code {
    case "fi": "suomeksi"
    case "sv": "ruotsiksi"
    case "en": "englanniksi"
    case "se": "pohjoissaameksi"
    default: "kielellä `\(code)`"
    }
}

extension ValueClass {
    /// "… but `nimi` is text".
    var described: (fi: String, en: String) {
        switch self {
        case .text: ("tekstiä", "text")
        case .number: ("luku", "a number")
        case .boolean: ("kyllä tai ei", "yes or no")
        case .date: ("päivä", "a date")
        case .time: ("kellonaika", "a time")
        case .dateTime: ("päivä ja kellonaika", "a date and time")
        case .duration: ("kesto", "a duration")
        case .code: ("koodi", "a code")
        case .codes: ("koodien joukko", "a set of codes")
        case .other: ("muuta kuin luku", "something else")
        }
    }
}
