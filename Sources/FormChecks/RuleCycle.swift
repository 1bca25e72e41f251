import Diagnostics
import FormModel
import FormRuntime
import FormSpec

/// What is relevant, required or calculated can be computed in some order: nothing depends on itself.
struct RuleCycle: FormCheck {
    static let id = "rule-cycle"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        let circle = RulePlan(formSpec(of: form)).circle
        guard let first = circle.first else { return }
        let places = circle.map { form[$0].conditions.first?.origin ?? form[$0].origin }
        let names = circle.map { form[$0].authorsName }
        let notes = zip(names, places).dropFirst().map { Diagnostic.Note(.standsIn(of: $0), at: $1) }
        let place = form[first].conditions.first?.origin ?? form[first].origin
        log.error(.circle(names), id: Self.id, at: place, notes: notes)
    }
}

extension FormField {
    /// The expressions that decide about the field, in the order they are computed.
    var conditions: [AuthoredExpression] { [relevant, calculate, required, readonly].compactMap { $0 } }
}

extension DiagnosticMessage {
    fileprivate static func standsIn(of name: String) -> Self {
        .init(fi: "`\(name)` on kehän osa", en: "`\(name)` is a part of the circle")
    }

    fileprivate static func circle(_ names: [String]) -> Self {
        guard names.count > 1 else {
            return .init(
                fi: "`\(names[0])` riippuu itsestään; poista kenttä omasta lausekkeestaan",
                en: "`\(names[0])` depends on itself; take the field out of its own expression")
        }
        let steps = names.indices.map { (names[$0], names[($0 + 1) % names.count]) }
        let fi = steps.enumerated().map {
            $0 == 0 ? "`\($1.0)` riippuu kentästä `\($1.1)`" : "`\($1.0)` kentästä `\($1.1)`"
        }
        let en = steps.enumerated().map { $0 == 0 ? "`\($1.0)` depends on `\($1.1)`" : "`\($1.0)` on `\($1.1)`" }
        return .init(fi: Self.joined(fi, "ja"), en: Self.joined(en, "and"))
    }

    private static func joined(_ parts: [String], _ and: String) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.joined() }
        return parts.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
