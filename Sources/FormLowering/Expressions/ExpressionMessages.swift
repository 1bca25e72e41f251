import Diagnostics
import FormSpec

extension ExpressionSyntaxError {
    /// The stable id of the finding.
    var id: String {
        switch reason {
        case .unknownFunction: "unknown-function"
        case .unexpectedCharacter, .unclosedString, .numberForm, .expected, .chainedComparison, .position, .tooDeep,
            .empty:
            "expression-syntax"
        }
    }

    /// What an author is told; `source` is the whole expression.
    func message(in source: String) -> DiagnosticMessage {
        let around = excerpt(of: source)
        switch reason {
        case .unexpectedCharacter(let character):
            return .init(
                fi: "merkki `\(character)` ei kuulu lausekkeisiin: `\(around)`",
                en: "`\(character)` belongs to no expression: `\(around)`")
        case .unclosedString:
            return .init(
                fi: "lainausmerkki jää auki: `\(around)`; lisää `'`",
                en: "the quotation is not closed: `\(around)`; add `'`")
        case .numberForm(let text):
            return .init(
                fi: "luvussa `\(text)` on väärä merkki; desimaalierotin on piste (`1.5`)",
                en: "number `\(text)` goes on with a wrong character; the decimal mark is a point (`1.5`)")
        case .expected(let expected, let found):
            return expectation(expected, found, around)
        case .chainedComparison:
            return .init(
                fi: "vertailuja ei voi ketjuttaa: `\(around)`; kirjoita `a > b and b > c`",
                en: "comparisons cannot be chained: `\(around)`; write `a > b and b > c`")
        case .position:
            return .init(
                fi: "rivin numerolla ei voi valita: `\(around)`; käytä ehtoa tai `first(…)`",
                en: "a row cannot be chosen by its number: `\(around)`; use a condition or `first(…)`")
        case .unknownFunction(let name):
            return unknownFunction(name)
        case .tooDeep:
            return .init(
                fi: "lausekkeessa on liian monta tasoa tai osaa; jaa se useaksi säännöksi",
                en: "the expression has too many levels or parts; divide it into several rules")
        case .empty:
            return .init(
                fi: "lauseke on tyhjä; poista merkintä tai kirjoita ehto",
                en: "the expression is empty; remove the annotation or write a condition")
        }
    }

    private func expectation(_ expected: String, _ found: String, _ around: String) -> DiagnosticMessage {
        let wanted = expected == "name" ? "nimi" : expected
        switch (expected.isEmpty, found.isEmpty) {
        case (true, _):
            return .init(
                fi: "`\(found)` ei kuulu tähän: `\(around)`; lauseke on jo päättynyt",
                en: "`\(found)` does not belong here: `\(around)`; the expression has ended already")
        case (false, true):
            return .init(
                fi: "lauseke jää kesken: puuttuu `\(wanted)`",
                en: "the expression ends too early: `\(expected)` is missing")
        case (false, false):
            return .init(
                fi: "kohdassa `\(around)` pitäisi olla `\(wanted)` eikä `\(found)`",
                en: "at `\(around)` there should be `\(expected)`, not `\(found)`")
        }
    }

    private func unknownFunction(_ name: String) -> DiagnosticMessage {
        guard let near = NearMiss.nearest(to: name, among: ExpressionFunction.allCases.map(\.name)) else {
            return .init(
                fi: "`\(name)` ei ole lausekekielen funktio", en: "`\(name)` is no function of the form language")
        }
        return .init(
            fi: "`\(name)` ei ole funktio; tarkoititko `\(near)`?",
            en: "`\(name)` is no function; did you mean `\(near)`?")
    }

    /// The expression from a little before the place to a little after it.
    private func excerpt(of source: String) -> String {
        let scalars = Array(source.unicodeScalars)
        let from = max(0, min(offset, scalars.count) - 20)
        let to = min(scalars.count, offset + 15)
        guard from < to else { return source }
        return (from > 0 ? "…" : "") + String(String.UnicodeScalarView(scalars[from..<to]))
            + (to < scalars.count ? "…" : "")
    }
}
