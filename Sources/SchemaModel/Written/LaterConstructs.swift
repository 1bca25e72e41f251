import Diagnostics

/// Constructs of XML Schema 1.1, and what says the same in 1.0 or in the form language.
enum LaterConstructs {
    static func element(_ name: String) -> DiagnosticMessage? {
        switch name {
        case "assert", "assertion":
            .init(fi: "kirjoita ehto `k:constraint`iksi", en: "write the condition as a `k:constraint`")
        case "alternative":
            .init(
                fi: "kirjoita vaihtoehdot `xs:choice`ksi tai käytä `xsi:type`ä",
                en: "write the alternatives as an `xs:choice`, or use `xsi:type`")
        case "openContent", "defaultOpenContent":
            .init(fi: "kirjoita `xs:any` sisällön loppuun", en: "write an `xs:any` at the end of the content")
        case "override": .init(fi: "käytä `xs:redefine`ä", en: "use `xs:redefine`")
        case "explicitTimezone":
            .init(fi: "rajaa aikavyöhyke `xs:pattern`illa", en: "restrict the time zone with an `xs:pattern`")
        default: nil
        }
    }

    static func attribute(_ name: String, on element: String) -> DiagnosticMessage? {
        switch (name, element) {
        case ("xpathDefaultNamespace", _):
            .init(fi: "kirjoita polkuihin etuliitteet", en: "write the prefixes in the paths")
        case ("defaultAttributes", _), ("defaultAttributesApply", _):
            .init(fi: "viittaa attribuuttiryhmään joka tyypissä", en: "refer to the attribute group in each type")
        case ("inheritable", _): .init(fi: "jätä pois", en: "leave it out")
        case ("notNamespace", _), ("notQName", _):
            .init(
                fi: "luettele sallitut nimiavaruudet `namespace`ssa", en: "list the allowed namespaces in `namespace`")
        case ("appliesToEmpty", _): .init(fi: "jätä pois", en: "leave it out")
        case ("targetNamespace", "element"), ("targetNamespace", "attribute"):
            .init(
                fi: "esittele se oman nimiavaruutensa skeemassa ja viittaa siihen",
                en: "declare it in the schema of its namespace and refer to it")
        default: nil
        }
    }
}
