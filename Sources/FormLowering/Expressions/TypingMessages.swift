import Diagnostics
import FormModel
import FormSpec

/// An expression as its author would write it: names without their path.
struct AuthorsWords {
    let form: Form

    func of(_ expression: Expression) -> String {
        switch expression {
        case .number(let number): number.text
        case .literal(_, let text): "'\(text)'"
        case .path(let path): path.target == .root ? "/" : form[path.target].nameInPaths
        case .negate(let inner): "-" + operand(inner)
        case .binary(let op, let left, let right): "\(operand(left)) \(op.symbol) \(operand(right))"
        case .call(.inUnit, let arguments): "in-unit(" + arguments.prefix(2).map(of).joined(separator: ", ") + ")"
        case .call(let function, let arguments):
            "\(function.name)(" + arguments.map(of).joined(separator: ", ") + ")"
        }
    }

    private func operand(_ expression: Expression) -> String {
        guard case .binary(let op, _, _) = expression, op == .or || op == .and || op.isComparison else {
            return of(expression)
        }
        return "(\(of(expression)))"
    }
}

extension DiagnosticMessage {
    static func differentTypes(_ whole: String, _ left: ExpressionType, _ right: ExpressionType) -> Self {
        let fix = Self.fix(left, right)
        return .init(
            fi: "\(left.words.partitive) ei voi verrata \(right.words.illative): `\(whole)`; \(fix.fi)",
            en: "\(left.words.en) cannot be compared with \(right.words.en): `\(whole)`; \(fix.en)")
    }

    private static func fix(_ left: ExpressionType, _ right: ExpressionType) -> (fi: String, en: String) {
        switch (left, right) {
        case (.date, .number), (.number, .date), (.period, .date), (.date, .period):
            (
                "käytä `days(30)`, kun lisäät päivään, tai `days-between`, kun lasket päiviä",
                "use `days(30)` to add to a date, or `days-between` to count days"
            )
        case (.boolean, _), (_, .boolean):
            ("kirjoita ehto suoraan tai `not(…)`", "write the condition itself or `not(…)`")
        case (.part, _), (_, .part):
            ("kysy `answered(…)` tai kirjoita polku loppuun", "ask `answered(…)` or write the path to its end")
        case (.number, .quoted), (.quoted, .number):
            ("kirjoita luku ilman lainausmerkkejä", "write the number without quotes")
        default: ("vertaa kahta samaa lajia", "compare two of one kind")
        }
    }

    static func noCondition(_ whole: String, _ type: ExpressionType) -> Self {
        .init(
            fi: "`\(whole)` on \(type.words.fi), ei ehto; kirjoita vertailu tai `answered(…)`",
            en: "`\(whole)` is \(type.words.en), no condition; write a comparison or `answered(…)`")
    }

    static func needs(_ wanted: ExpressionType, found: ExpressionType, in whole: String) -> Self {
        .init(
            fi: "`\(whole)` tarvitsee arvoksi: \(wanted.words.fi), mutta tässä on \(found.words.fi)",
            en: "`\(whole)` takes \(wanted.words.en), but this is \(found.words.en)")
    }

    static func notShown(_ whole: String, _ type: ExpressionType) -> Self {
        .init(
            fi: "`{\(whole)}` on \(type.words.fi), jota viesti ei voi näyttää; kirjoita kentän polku",
            en: "`{\(whole)}` is \(type.words.en), which a message cannot show; write the path of a field")
    }

    static func typeOfResult(_ name: String, _ wanted: ExpressionType, _ found: ExpressionType) -> Self {
        .init(
            fi:
                "`\(name)` on \(wanted.words.fi), mutta laskettu arvo on \(found.words.fi); muuta lauseketta tai tyyppiä",
            en: "`\(name)` is \(wanted.words.en), but its computed value \(found.words.en); change expression or type")
    }

    static func unitOfResult(_ name: String, _ found: String?, _ wanted: String?) -> Self {
        .init(
            fi: "`\(name)`: yksikkö on `\(wanted ?? "–")`, mutta lausekkeen `\(found ?? "–")`; muunna `in-unit`illa",
            en: "`\(name)`: the unit is `\(wanted ?? "none")`, but the expression's `\(found ?? "none")`; use `in-unit`"
        )
    }

    static func onlyEqual(_ whole: String, _ type: ExpressionType) -> Self {
        .init(
            fi: "\(type.words.partitive) voi verrata vain `=` ja `!=`: `\(whole)`",
            en: "\(type.words.en) can be compared with `=` and `!=` only: `\(whole)`")
    }

    static func notCompared(_ whole: String, _ type: ExpressionType) -> Self {
        let fix: (fi: String, en: String) =
            switch type {
            case .codes: ("kysy `includes(…)`", "ask `includes(…)`")
            case .part:
                ("kysy `answered(…)` tai kirjoita polku loppuun", "ask `answered(…)` or write the path to its end")
            default: ("vertaa päiviä", "compare dates")
            }
        return .init(
            fi: "\(type.words.partitive) ei voi verrata: `\(whole)`; \(fix.fi)",
            en: "\(type.words.en) cannot be compared: `\(whole)`; \(fix.en)")
    }

    static func notComputed(
        _ whole: String, _ op: BinaryOperator, _ left: ExpressionType, _ right: ExpressionType
    ) -> Self {
        let fix: (fi: String, en: String) =
            switch (left, op, right) {
            case (.date, .minus, .date): ("käytä `days-between(a, b)`", "use `days-between(a, b)`")
            case (.date, _, .number), (.number, _, .date): ("käytä `days(30)`", "use `days(30)`")
            case (.text, .plus, _), (_, .plus, .text), (.quoted, .plus, _), (_, .plus, .quoted):
                ("käytä `concat(…)`", "use `concat(…)`")
            default: ("laske luvuilla", "compute with numbers")
            }
        return .init(
            fi: "`\(whole)`: näillä ei voi laskea (\(left.words.fi), \(right.words.fi)); \(fix.fi)",
            en: "`\(whole)`: \(left.words.en) and \(right.words.en) do not go with `\(op.symbol)`; \(fix.en)")
    }

    static func differentLists(_ whole: String) -> Self {
        .init(
            fi: "koodiluetteloilla ei ole yhteisiä koodeja: `\(whole)`; vertaa saman luettelon koodeja",
            en: "the code lists share no code: `\(whole)`; compare codes of one list")
    }

    static func unitsDiffer(_ left: String?, _ right: String?, canConvert: Bool, in whole: String) -> Self {
        let fix: (fi: String, en: String) =
            canConvert ? ("; muunna `in-unit`illa", "; convert with `in-unit`") : ("", "")
        return .init(
            fi:
                "`\(left ?? "ilman yksikköä")` ja `\(right ?? "ilman yksikköä")` eivät ole vertailtavissa: `\(whole)`\(fix.fi)",
            en: "`\(left ?? "no unit")` and `\(right ?? "no unit")` cannot be compared: `\(whole)`\(fix.en)")
    }

    static func notConvertible(_ from: String?, _ to: String, in whole: String) -> Self {
        .init(
            fi: "`\(from ?? "ilman yksikköä")` ei muunnu yksiköksi `\(to)`: `\(whole)`; ulottuvuudet eroavat",
            en: "`\(from ?? "no unit")` cannot become `\(to)`: `\(whole)`; their dimensions differ")
    }

    static func zoneDiffers(_ whole: String) -> Self {
        .init(
            fi: "aikavyöhykkeellistä ei voi verrata vyöhykkeettömään: `\(whole)`; anna molemmille sama muoto",
            en: "with time zone cannot be compared with without: `\(whole)`; give both the same form")
    }

    static func noSuchTime(_ text: String, _ type: LiteralType) -> Self {
        let form = type == .date ? "2027-01-31" : type == .time ? "07:30:00" : "2027-01-31T07:30:00"
        let words =
            type == .date
            ? ExpressionType.date(.none).words
            : type == .time
                ? ExpressionType.time(.none).words : ExpressionType.dateTime(.none).words
        return .init(
            fi: "`'\(text)'` ei ole \(words.fi); kirjoita muodossa `'\(form)'`",
            en: "`'\(text)'` is not \(words.en); write it as `'\(form)'`")
    }

    static func divisionByZero(_ whole: String, _ divisor: String) -> Self {
        .init(
            fi: "`\(whole)`: jakaja `\(divisor)` voi olla nolla, jolloin tulosta ei ole; sulje nolla pois",
            en: "`\(whole)`: the divisor `\(divisor)` can be zero, then there is no result; exclude zero")
    }
}
