import Diagnostics
import FormModel
import FormRuntime
import FormSpec

/// The examples beside a rule do what they say: `k:ok` holds, `k:fails` does not, and neither leaves the rule open.
struct RuleExamples: FormCheck {
    static let id = "example-disagrees"
    static let undecided = "example-not-decisive"
    static let noAnswer = "example-value"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        guard form.rules.contains(where: { !$0.examples.isEmpty }) else { return }
        let judge = ExampleJudge(formSpec(of: form))
        for (position, rule) in form.rules.enumerated() {
            for example in rule.examples {
                check(example, of: judge.spec.rules[position], form, judge, into: &log)
                judge.form.clear()
            }
        }
    }

    private func check(
        _ example: FormRule.Example, of rule: RuleSpec, _ form: Form, _ judge: ExampleJudge,
        into log: inout DiagnosticLog
    ) {
        var answers = ExampleAnswers(judge.form, carrier: rule.carrier)
        answers.add(example.answers)
        // An answer without field has been reported where its name was looked up.
        guard answers.isComplete else { return }
        let outcome = judge.outcome(of: rule, in: answers.rows, today: example.today ?? "")
        if let wrong = outcome.wrong.first {
            let text = judge.form.raw(at: wrong)
            return log.error(.noAnswer(text, form[wrong.field]), id: Self.noAnswer, at: example.origin)
        }
        let id = rule.id.split(separator: "#").last.map(String.init) ?? rule.id
        guard let truth = outcome.truth else {
            let missing = outcome.missing.map { form[$0].authorsName } + (needsDay(rule, example) ? ["today"] : [])
            return log.error(.undecided(missing), id: Self.undecided, at: example.origin)
        }
        if truth != example.holds { log.error(.disagrees(id, accepts: truth), id: Self.id, at: example.origin) }
    }

    private func needsDay(_ rule: RuleSpec, _ example: FormRule.Example) -> Bool {
        example.today == nil && rule.test.readsClock
    }
}

/// Puts what an example says into a form: one row for each repeated part around the rule, and a row for each element of
/// a repeated part inside.
struct ExampleAnswers {
    private let form: ScratchForm
    private var spec: FormSpec { form.spec }
    /// The rows around the rule's carrier.
    let rows: RowPath
    /// Every answer has a field.
    private(set) var isComplete = true
    private let around: [FieldIndex]

    init(_ form: ScratchForm, carrier: FieldIndex) {
        self.form = form
        around = form.spec.enclosingRows(of: carrier)
        rows = form.firstRows(around[...])
    }

    mutating func add(_ answers: [FormRule.Example.Answer]) {
        for answer in answers { add(answer, in: nil) }
    }

    /// `row`: the row that an element around has made.
    private mutating func add(_ answer: FormRule.Example.Answer, in row: (field: FieldIndex, rows: RowPath)?) {
        guard let field = answer.field else {
            isComplete = false
            return
        }
        let chain = spec.enclosingRows(of: field)
        var keys = row?.rows.keys ?? []
        // Rows that the example's element does not stand in are those of the rule.
        for (depth, rows) in chain.enumerated().dropFirst(keys.count) {
            if depth < around.count, around[depth] == rows, rows != field || isCarrierRow(field) {
                keys.append(self.rows.keys[depth])
            } else {
                keys.append(newRow(of: rows, in: RowPath(keys)))
            }
        }
        let address = FieldAddress(field, rows: RowPath(keys))
        switch answer {
        case .value(_, let text, _): put(text, at: address)
        case .group(_, let answers, _):
            choose(field, in: address.rows)
            for inner in answers { add(inner, in: (field, address.rows)) }
        }
    }

    /// A repeated field that is itself the rule's row.
    private func isCarrierRow(_ field: FieldIndex) -> Bool { around.last == field }

    private var used: Set<RowPath> = []

    private mutating func newRow(of field: FieldIndex, in outer: RowPath) -> Int {
        // Rows that must be there are used up first.
        for row in form.rows(of: field, in: outer) {
            if used.insert(outer.appending(row.key)).inserted { return row.key }
        }
        let key = form.addRow(to: field, in: outer)
        used.insert(outer.appending(key))
        return key
    }

    private mutating func put(_ text: String, at address: FieldAddress) {
        choose(address.field, in: address.rows)
        guard spec[address.field].kind != .file, spec[address.field].slot != nil else { return }
        let former = form.raw(at: address)
        let isList = spec[address.field].valueClass == .codes && !former.isEmpty
        form.setAnswer(isList ? "\(former) \(text)" : text, at: address)
    }

    /// An answer inside a branch says that the branch is chosen.
    private mutating func choose(_ field: FieldIndex, in rows: RowPath) {
        var inner = field
        while let outer = spec[inner].parent {
            if spec[outer].kind == .choice {
                let depth = spec.enclosingRows(of: outer).count
                let place = FieldAddress(outer, rows: RowPath(Array(rows.keys.prefix(depth))))
                form.setAnswer(spec[inner].step, at: place)
            }
            inner = outer
        }
    }
}

extension FormRule.Example.Answer {
    var field: FieldIndex? {
        switch self {
        case .value(_, _, let field), .group(_, _, let field): field
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func disagrees(_ id: String, accepts: Bool) -> Self {
        accepts
            ? .init(
                fi: "sääntö `\(id)` hyväksyy esimerkin, jonka pitäisi kaatua",
                en: "rule `\(id)` accepts the example that should fail")
            : .init(
                fi: "sääntö `\(id)` hylkää esimerkin, jonka pitäisi kelvata",
                en: "rule `\(id)` refuses the example that should hold")
    }

    fileprivate static func undecided(_ missing: [String]) -> Self {
        let names = missing.map { "`\($0)`" }.joined(separator: ", ")
        guard !missing.isEmpty else {
            return .init(
                fi: "esimerkki jättää säännön avoimeksi; anna arvot, joilla se ratkeaa",
                en: "the example leaves the rule unknown; give values that decide it")
        }
        return .init(
            fi: "esimerkki jättää säännön avoimeksi: \(names) puuttuu",
            en: "the example leaves the rule unknown: \(names) \(missing.count == 1 ? "is" : "are") missing")
    }

    fileprivate static func noAnswer(_ text: String, _ field: FormField) -> Self {
        let near = NearMiss.nearest(to: text, among: field.options.map(\.code))
        guard let near else {
            return .init(
                fi: "esimerkin `\(text)` ei kelpaa kentän `\(field.authorsName)` arvoksi; korjaa esimerkki",
                en: "`\(text)` in the example is no answer of `\(field.authorsName)`; correct the example")
        }
        return .init(
            fi: "esimerkin `\(text)` ei kelpaa kentän `\(field.authorsName)` arvoksi; lähin on `\(near)`",
            en: "`\(text)` in the example is no answer of `\(field.authorsName)`; nearest is `\(near)`")
    }
}
