import Diagnostics
import FormModel
import FormSpec

/// A total beside its parts that nothing compares with them.
///
/// A total is a number whose name begins, or whose label has a word, for it; its parts are at least two numbers beside it
/// in the same unit, or such a number in rows beside it.
struct UncheckedTotal: FormCheck {
    static let id = "unchecked-total"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        let compared = form.rules.map { Set($0.test.expression.targets) }
        for index in form.fields.indices.map({ FieldIndex($0) }) where isTotal(form[index], form) {
            let parts = parts(of: index, form)
            guard let first = parts.first, form[index].calculate == nil,
                !compared.contains(where: { $0.contains(index) && !$0.isDisjoint(with: parts) })
            else { continue }
            log.warn(
                .unchecked(form[index].authorsName, form[first].authorsName), id: Self.id, at: form[index].origin,
                notes: [Diagnostic.Note(.part(form[first].authorsName), at: form[first].origin)])
        }
    }

    private func isTotal(_ field: FormField, _ form: Form) -> Bool {
        guard field.valueClass == .number, field.unit != nil, !field.repeats, let name = field.name?.localName else {
            return false
        }
        let words = form.languages.flatMap { language in
            (field.label[language] ?? "").lowercased().split { !$0.isLetter }.map(String.init)
        }
        return Self.beginnings.contains { name.plainLetters.hasPrefix($0) }
            || words.contains { Self.words.contains($0) }
    }

    private static let beginnings = ["yhteensa", "kokonais", "summa", "total"]
    private static let words: Set = [
        "yhteensä", "kokonaismäärä", "summa", "sammanlagt", "totalt", "summan", "total", "sum",
    ]

    private func parts(of total: FieldIndex, _ form: Form) -> [FieldIndex] {
        guard let parent = form[total].parent else { return [] }
        func isPart(_ index: FieldIndex) -> Bool {
            index != total && form[index].valueClass == .number && form[index].unit?.id == form[total].unit?.id
                && !isTotal(form[index], form)
        }
        let siblings = form.children(of: parent)
        let inRows = siblings.filter { form[$0].repeats && form[$0].kind == .group }.flatMap(form.children)
            .filter(isPart)
        if !inRows.isEmpty { return inRows }
        let beside = siblings.filter { isPart($0) && !form[$0].repeats }
        return beside.count >= 2 ? beside : []
    }
}

extension DiagnosticMessage {
    fileprivate static func unchecked(_ total: String, _ part: String) -> Self {
        .init(
            fi:
                "kokonaismäärää `\(total)` ei verrata osiin (`\(part)` …); lisää sääntö, joka vertaa, tai laske se `k:calculate`lla",
            en:
                "total `\(total)` is not compared with its parts (`\(part)` …); add a rule that does, or compute it with `k:calculate`"
        )
    }
    fileprivate static func part(_ name: String) -> Self {
        .init(fi: "osa `\(name)` on tässä", en: "part `\(name)` stands here")
    }
}
