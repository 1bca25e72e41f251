import Diagnostics

extension DiagnosticLog {
    /// Whether another error stands at the place already: what follows from it is not a finding of its own.
    func hasError(at place: SourceLocation, otherThan id: String) -> Bool {
        diagnostics.contains { $0.severity == .error && $0.location == place && $0.id != id }
    }
}

extension DiagnosticMessage {
    static func abstractElement(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on abstrakti eikä sitä voi kysyä; kirjoita sen tilalle `xs:choice`, jossa on vaihtoehdot",
            en: "`\(name)` is abstract and cannot be asked; write an `xs:choice` of its alternatives instead")
    }
    static func abstractType(_ name: String) -> Self {
        .init(
            fi: "elementin `\(name)` tyyppi on abstrakti; käytä siitä johdettua tyyppiä",
            en: "the type of `\(name)` is abstract; use a type derived from it")
    }
    static func noType(_ name: String) -> Self {
        .init(fi: "elementillä `\(name)` ei ole tyyppiä; lisää `type`", en: "`\(name)` has no type; add `type`")
    }
    static func recursive(_ name: String) -> Self {
        .init(
            fi: "`\(name)` sisältää oman tyyppinsä; lomake ei voi jatkua loputtomiin, joten kirjoita tasot erikseen",
            en: "`\(name)` contains its own type; a form cannot go on for ever, so write the levels one by one")
    }
    static func mixed(_ name: String) -> Self {
        .init(
            fi: "elementissä `\(name)` on tekstiä ja elementtejä sekaisin; poista `mixed`",
            en: "`\(name)` mixes text and elements, which no form can ask; remove `mixed`")
    }
    static func wildcard(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: lomake ei voi kysyä mitä tahansa; kirjoita jokerin tilalle elementit tai attribuutit",
            en: "`\(name)`: a form cannot ask just anything; write the elements or attributes instead of the wildcard")
    }
    static func repeatedGroup(_ compositor: String) -> Self {
        .init(
            fi: "`xs:\(compositor)` toistuu, mutta lomakkeessa vain elementti toistuu; kokoa osat yhteen elementtiin",
            en: "`xs:\(compositor)` repeats, but on a form only elements do; gather its parts into one element")
    }
    static func rootIsValue(_ name: String) -> Self {
        .init(
            fi: "lomakkeen juuri `\(name)` on yksittäinen arvo; anna sille ryhmän tyyppi, jossa on kenttiä",
            en: "the root `\(name)` of the form is a single value; give it a complex type with fields")
    }
    static var choiceWithoutID: Self {
        .init(
            fi: "valinnalla ei ole tunnusta; lisää `k:id` ja nimi", en: "the choice has no id; add `k:id` and a label")
    }
    static func branchNoElement(_ compositor: String) -> Self {
        .init(
            fi: "valinnan haara on yksi elementti, ei `xs:\(compositor)`; kokoa haara elementtiin",
            en: "a branch of a choice is one element, not `xs:\(compositor)`; gather the branch into an element")
    }
    static func duplicateField(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on samassa ryhmässä kahdesti; vaihda nimi tai anna toiselle `k:id`",
            en: "`\(name)` stands twice in one group; rename one or give it a `k:id`")
    }
    static func firstHere(_ name: String) -> Self {
        .init(fi: "`\(name)` on ensin tässä", en: "`\(name)` is here first")
    }
    static var tooDeep: Self {
        .init(
            fi: "lomakkeessa on yli \(FormLimit.depth) sisäkkäistä tasoa; poista tasoja",
            en: "the form has more than \(FormLimit.depth) levels inside each other; remove some")
    }
    static var tooManyFields: Self {
        .init(
            fi: "lomakkeessa on yli \(FormLimit.fields) kenttää; jaa se useaksi lomakkeeksi",
            en: "the form has more than \(FormLimit.fields) fields; divide it into several forms")
    }
}
