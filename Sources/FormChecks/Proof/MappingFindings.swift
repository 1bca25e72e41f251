import Diagnostics
import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// Reports what the proof found against what the author decided: a binding that may fail needs `k:unfit`, one that
/// always fits must not have it, and one that can never fit is an error.
package func reportMappings(_ verdicts: [BindingVerdict], of forms: FormSet, log: inout DiagnosticLog) {
    guard let common = forms.common else { return }
    for form in forms.forms {
        let own = verdicts.filter { $0.form == form.id }
        let words = MappingWords(form: form, common: common)
        // A map that is not total over its own list has been reported where it stands.
        let isReported = log.diagnostics.contains { $0.id == "codemap-incomplete" }
        for verdict in own {
            for (map, code) in verdict.untranslated where !isReported {
                log.error(.untranslated(verdict.source, map, code), id: "codemap-incomplete", at: verdict.origin)
            }
            if verdict.isNever {
                log.error(words.neverFits(verdict), id: "mapping-never-fits", at: verdict.origin)
            } else if !verdict.isAlways, verdict.unfit == nil {
                log.error(words.mayFail(verdict), id: "mapping-may-fail", at: verdict.origin)
            }
        }
        reportNeedless(own, form, log: &log)
    }
}

/// Once at each `k:from` with a policy under which nothing can fail.
private func reportNeedless(_ verdicts: [BindingVerdict], _ form: Form, log: inout DiagnosticLog) {
    var failing: Set<FieldIndex> = []
    for verdict in verdicts where !verdict.isAlways { failing.insert(verdict.carrier) }
    for verdict in verdicts
    where verdict.field == verdict.carrier && verdict.unfit != nil && !failing.contains(verdict.carrier) {
        log.warn(.needless(form[verdict.field].authorsName), id: "needless-unfit", at: verdict.origin)
    }
}

/// Words of the findings, with the names of both sides.
struct MappingWords {
    let form: Form
    let common: Form

    func mayFail(_ verdict: BindingVerdict) -> DiagnosticMessage {
        let why = reason(verdict)
        return .init(
            fi: why.fi
                + "; lisää `k:unfit=\"empty\"` (jätä tyhjäksi ja kerro) tai `k:unfit=\"ask\"` (näytä ja pyydä korjaamaan)",
            en: why.en
                + "; add `k:unfit=\"empty\"` (leave empty and tell) or `k:unfit=\"ask\"` (show and ask to correct)")
    }

    func neverFits(_ verdict: BindingVerdict) -> DiagnosticMessage {
        guard case .never(let example) = verdict.outcome else { return reason(verdict) }
        let name = form[verdict.field].authorsName
        return .init(
            fi: "yksikään `\(verdict.source)`-arvo ei ole kelvollinen `\(name)`, ei esimerkiksi \(shown(example).fi); "
                + "vaihda lähde, muunna koodit (`translate`) tai korjaa kentän tyyppi",
            en: "no value of `\(verdict.source)` is a valid `\(name)`, for example not \(shown(example).en); "
                + "change the source, translate its codes or correct the type of the field")
    }

    /// Why a binding is not always valid, without the remedy.
    func reason(_ verdict: BindingVerdict) -> DiagnosticMessage {
        let name = form[verdict.field].authorsName
        switch verdict.outcome {
        case .always:
            return .init(fi: "`\(verdict.source)` sopii aina", en: "`\(verdict.source)` always fits")
        case .mayFail(let example): return reason(example, name)
        case .tooManyRows(let rows, let room):
            return .init(
                fi: "`\(verdict.source)` voi olla \(rows.map { "\($0) kertaa" } ?? "kuinka monta kertaa tahansa"), "
                    + "mutta `\(name)` enintään \(room) kertaa",
                en: "there can be \(rows.map(String.init) ?? "any number of") `\(verdict.source)`, "
                    + "but at most \(room) `\(name)`")
        case .outOfUse(let code, let day):
            return .init(
                fi:
                    "`\(verdict.source)` voi olla '\(code)' vielä \(day), jolloin se ei enää tai vielä käy kenttään `\(name)`",
                en: "`\(verdict.source)` can be '\(code)' on \(day), when `\(name)` does not take that code")
        case .undecided:
            return .init(
                fi: "ei voitu todistaa, että `\(verdict.source)` sopii aina kenttään `\(name)`, "
                    + "eikä löytynyt arvoa, joka ei sovi: tyypit ovat liian suuria tai eivät säännöllisiä",
                en: "it could not be proven that `\(verdict.source)` always fits `\(name)`, "
                    + "and no value was found that does not: the types are too large or not regular")
        case .never(let example):
            return .init(
                fi: "yksikään `\(verdict.source)`-arvo ei sovi, ei esimerkiksi \(shown(example).fi)",
                en: "no value of `\(verdict.source)` fits, for example not \(shown(example).en)")
        }
    }

    private func reason(_ example: BindingVerdict.Counterexample, _ name: String) -> DiagnosticMessage {
        let answers = example.answers.map { (common[$0.field].id, shown($0.text)) }
        let facet = facet(example.refusal, of: name)
        let arrives = example.answers.count == 1 && example.answers.first?.text == example.arrival
        return .init(
            fi: answers.map { "`\($0)` voi olla \($1.fi)" }.joined(separator: " ja ")
                + (arrives ? "" : ", jolloin tulee \(shown(example.arrival).fi)")
                + "; \(facet.fi)",
            en: answers.map { "`\($0)` can be \($1.en)" }.joined(separator: " and ")
                + (arrives ? "" : ", and \(shown(example.arrival).en) arrives")
                + "; \(facet.en)")
    }

    /// The facet that refuses, with what it wants.
    private func facet(_ refusal: ValueCheck.Refusal, of name: String) -> DiagnosticMessage {
        guard case .facet(let violation) = refusal, violation != .datatype,
            let field = form.fields.first(where: { $0.authorsName == name })
        else {
            let isChecksum = refusal == .checksum
            return .init(
                fi: isChecksum ? "`\(name)`: tarkiste ei täsmää (`k:checksum`)" : "se ei ole kentän `\(name)` tyyppiä",
                en: isChecksum
                    ? "`\(name)` checks its check character (`k:checksum`)" : "it is not of the type of `\(name)`")
        }
        let wanted = field.facets.last { $0.hasPrefix("\(violation) ") } ?? "\(violation)"
        return .init(fi: "`\(name)` sallii: \(wanted)", en: "`\(name)` allows \(wanted)")
    }

    /// A text as people can read it: long ones cut for the message alone, with their length.
    private func shown(_ text: String) -> DiagnosticMessage {
        let count = text.unicodeScalars.count
        let visible = text.unicodeScalars.map { $0.value < 0x20 ? "\\u{\(String($0.value, radix: 16))}" : String($0) }
        guard count > 40 else { return .init(fi: "'\(visible.joined())'", en: "'\(visible.joined())'") }
        let head = visible.prefix(20).joined()
        return .init(fi: "'\(head)…' (\(count) merkkiä)", en: "'\(head)…' (\(count) characters)")
    }
}

extension DiagnosticMessage {
    fileprivate static func untranslated(_ source: String, _ map: String, _ code: String) -> Self {
        .init(
            fi: "`\(source)` voi olla '\(code)', mutta muunnos `\(map)` ei kerro, miksi se muuttuu; lisää `k:code`",
            en: "`\(source)` can be '\(code)', but map `\(map)` does not say what it becomes; add a `k:code`")
    }
    fileprivate static func needless(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: arvo sopii aina; poista `k:unfit`", en: "`\(name)`: the value always fits; remove `k:unfit`"
        )
    }
}
