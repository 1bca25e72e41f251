import Diagnostics

extension DiagnosticMessage {
    static func noName(_ value: String, _ name: String) -> Self {
        .init(
            fi: "`\(name)`: `\(value)` ei ole nimi; aloita kirjaimella ja käytä kirjaimia, numeroita ja merkkejä - _ .",
            en: "`\(name)`: `\(value)` is no name; begin with a letter and use letters, digits and - _ .")
    }
    static func notAllowed(_ value: String, name: String, near: String?, allowed: [String]) -> Self {
        if let near {
            return .init(
                fi: "`\(name)` ei voi olla `\(value)`; tarkoititko `\(near)`?",
                en: "`\(name)` cannot be `\(value)`; did you mean `\(near)`?")
        }
        guard allowed.count <= 12 else {
            return .init(
                fi: "`\(name)` ei voi olla `\(value)`; valitse luettelosta",
                en: "`\(name)` cannot be `\(value)`; choose from the list")
        }
        let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
        return .init(
            fi: "`\(name)` ei voi olla `\(value)`; vaihtoehdot ovat \(list)",
            en: "`\(name)` cannot be `\(value)`; it can be \(list)")
    }
    static func unknownUnit(_ unit: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "yksikköä `\(unit)` ei ole yksikköluettelossa; lisää se sinne tai korjaa tunnus",
                en: "unit `\(unit)` is not in the list of units; add it there or correct the id")
        }
        return .init(
            fi: "yksikköä `\(unit)` ei ole yksikköluettelossa; lähin on `\(near)`",
            en: "unit `\(unit)` is not in the list of units; nearest is `\(near)`")
    }
    static func noCoordinateSystem(_ value: String) -> Self {
        .init(
            fi: "`\(value)` ei ole koordinaattijärjestelmä; kirjoita `EPSG:` ja numero, esimerkiksi `EPSG:3067`",
            en: "`\(value)` is no coordinate system; write `EPSG:` and a number, for example `EPSG:3067`")
    }
    static func noDate(_ value: String, _ name: String) -> Self {
        .init(
            fi: "`\(name)`: `\(value)` ei ole päivä; kirjoita `2027-01-31`",
            en: "`\(name)`: `\(value)` is no day; write `2027-01-31`")
    }
    static func noPattern(_ pattern: String) -> Self {
        .init(
            fi: "`\(pattern)` ei ole XML Schema -säännöllinen lauseke; korjaa se",
            en: "`\(pattern)` is no regular expression of XML Schema; correct it")
    }
    static func argumentCount(_ function: String, _ least: Int, _ most: Int?, found: Int) -> Self {
        guard most == least else {
            return .init(
                fi: "`\(function)` tarvitsee vähintään \(least) arvoa, mutta niitä on \(found)",
                en: "`\(function)` takes at least \(least) arguments, but has \(found)")
        }
        return .init(
            fi: "funktion `\(function)` arvojen määrä on \(least), mutta niitä on \(found)",
            en: "`\(function)` takes \(least) arguments, but has \(found)")
    }
    static func legalForm(_ value: String) -> Self {
        .init(
            fi:
                "`\(value)` ei ole lain kohta; kirjoita esimerkiksi `YSL 527/2014 118 §` tai `YSL 527/2014 118 § 2 mom.`",
            en:
                "`\(value)` is no section of a law; write for example `YSL 527/2014 118 §` or `YSL 527/2014 118 § 2 mom.`"
        )
    }
    static func lawNumber(_ law: String, _ number: String) -> Self {
        .init(
            fi: "lain `\(law)` säädösnumero on \(number); korjaa numero tai lyhenne",
            en: "the number of `\(law)` is \(number); correct the number or the abbreviation")
    }
    static func unknownLaw(_ law: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "lakia `\(law)` ei ole lakiluettelossa; tarkista lyhenne ja numero",
                en: "law `\(law)` is not in the list of laws; check the abbreviation and the number")
        }
        return .init(
            fi: "lakia `\(law)` ei ole lakiluettelossa; tarkoititko `\(near)`?",
            en: "law `\(law)` is not in the list of laws; did you mean `\(near)`?")
    }
}
