import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// Judges every binding of some forms (design, section 3.1): common form first, then each form's fields in order.
package func proveMappings(_ forms: FormSet) -> [BindingVerdict] {
    guard let common = forms.common else { return [] }
    let spaces = SourceSpaces(common: common)
    let commonSpec = formSpec(of: common)
    return forms.forms.flatMap { form -> [BindingVerdict] in
        let proof = MappingProof(
            form: form, common: common, spaces: spaces,
            trial: BindingTrial(common: commonSpec, form: formSpec(of: form)))
        return form.fields.indices.compactMap { proof.verdict(of: FieldIndex($0)) }
    }
}

/// The proof for one form: what can arrive at a field, held against what the field takes.
struct MappingProof {
    let form: Form
    let common: Form
    let spaces: SourceSpaces
    let trial: BindingTrial

    /// How many drawn values of each source are tried where the languages gave no example that the engine confirms.
    private static let triedSamples = 60

    /// Nil for a field without a binding.
    func verdict(of index: FieldIndex) -> BindingVerdict? {
        guard let binding = form[index].binding else { return nil }
        let route = RouteReading(common: common, codeMaps: form.codeMaps).route(of: binding.from)
        let carrier = carrier(of: index)
        var verdict = BindingVerdict(
            form: form.id, field: index, fieldID: form[index].id, carrier: carrier, source: binding.source,
            unfit: binding.unfit, outcome: .always, origin: form[carrier].origin)
        verdict.untranslated = untranslated(route)
        if let rows = rowsOutcome(of: index, binding) { verdict.outcome = rows }
        guard form[index].type != nil, verdict.isAlways else { return verdict }
        verdict.outcome = outcome(of: route, binding, at: index)
        return verdict
    }

    /// The field whose own `k:from` fills this one.
    private func carrier(of index: FieldIndex) -> FieldIndex {
        var current = index
        while form[current].binding?.isInherited == true, let parent = form[current].parent { current = parent }
        return current
    }

    // MARK: Values

    /// The worst of the ways a value can come; a way that never fits beside others that do may fail.
    private func outcome(of route: ValueRoute, _ binding: BindingSpec, at index: FieldIndex) -> BindingVerdict.Outcome {
        guard let target = TargetSpace(index, in: form) else { return .always }
        let alternatives = route.alternatives
        var outcomes: [BindingVerdict.Outcome] = []
        for alternative in alternatives {
            outcomes.append(outcome(of: alternative, alternatives.count == 1, binding, target, at: index))
        }
        var worst: BindingVerdict.Outcome = .always
        for outcome in outcomes where outcome.gravity > worst.gravity { worst = outcome }
        let areAllNever = outcomes.allSatisfy { $0.isNever }
        if case .never(let example) = worst, !areAllNever || alternatives.isEmpty {
            return counterexample(example, alternatives, binding, at: index) ?? .undecided
        }
        return worst
    }

    private func outcome(
        of route: ValueRoute, _ isOnly: Bool, _ binding: BindingSpec, _ target: TargetSpace, at index: FieldIndex
    ) -> BindingVerdict.Outcome {
        let kept = kept(by: route, target)
        if kept.facets == .all, kept.checksum { return datedOutcome(route, at: index) ?? .always }
        let arriving = spaces.space(of: route)
        let accepted = target.space(
            implied: kept.facets, impliesChecksum: kept.checksum, arrivesWritten: kept.isWritten)
        switch arriving.atMost.inclusion(in: accepted.atLeast) {
        case .included: return datedOutcome(route, at: index) ?? .always
        case .bounded: return tried(route, binding, at: index) ?? .undecided
        case .counterexample(let text):
            if fitsNever(arriving, target) { return .never(example: text) }
            return confirmed(text, route, binding, at: index) ?? tried(route, binding, at: index) ?? .undecided
        }
    }

    /// What the definition of the source promises of the target's, without looking at texts.
    private func kept(
        by route: ValueRoute, _ target: TargetSpace
    ) -> (facets: ImpliedFacets, checksum: Bool, isWritten: Bool) {
        guard case .field(let source, _) = route, let type = common[source].type else { return ([], false, false) }
        let field = common[source]
        let areSameKind = field.isRepeatedCode == target.field.isRepeatedCode
        guard areSameKind else { return ([], false, false) }
        let checksum = target.field.checksum == nil || target.field.checksum == field.checksum
        // In the written form of the source nothing changes where the target writes alike, or changes nothing at all.
        let isWritten =
            (target.field.normalisers.isEmpty || target.field.normalisers == field.normalisers)
            && (target.field.valueClass != .number && target.field.valueClass != .time
                || target.field.valueClass == field.valueClass)
        guard isWritten else { return ([], false, false) }
        return (target.type.implied(by: common.tables[type].type), checksum, true)
    }

    private func fitsNever(_ arriving: LexicalSpace, _ target: TargetSpace) -> Bool {
        guard !arriving.atMost.isEmpty else { return false }
        let accepted = target.space(implied: [], impliesChecksum: false, arrivesWritten: false)
        return (try? arriving.atMost.intersection(accepted.atMost))?.isEmpty ?? false
    }

    // MARK: Counter-examples

    /// The example of one of several ways, as one that may fail.
    private func counterexample(
        _ text: String, _ routes: [ValueRoute], _ binding: BindingSpec, at index: FieldIndex
    ) -> BindingVerdict.Outcome? {
        for route in routes {
            if let found = confirmed(text, route, binding, at: index) { return found }
        }
        return nil
    }

    private func confirmed(
        _ text: String, _ route: ValueRoute, _ binding: BindingSpec, at index: FieldIndex
    ) -> BindingVerdict.Outcome? {
        spaces.origin(of: text, by: route).flatMap { self.run($0, binding, at: index) }
    }

    /// Looks among values of the sources for one that is refused.
    private func tried(
        _ route: ValueRoute, _ binding: BindingSpec, at index: FieldIndex
    ) -> BindingVerdict.Outcome? {
        let sources = Array(Set(route.sources)).sorted { $0.value < $1.value }
        let samples = sources.map { spaces.samples(of: $0, count: Self.triedSamples) }
        guard let most = samples.map(\.count).max(), samples.allSatisfy({ !$0.isEmpty }) else { return nil }
        for round in 0..<most {
            var answers: [FieldIndex: String] = [:]
            for (source, texts) in zip(sources, samples) { answers[source] = texts[min(round, texts.count - 1)] }
            if let found = run(answers, binding, at: index) { return found }
        }
        return nil
    }

    /// The engine has the last word: valid at the source, refused at the target.
    private func run(
        _ answers: [FieldIndex: String], _ binding: BindingSpec, at index: FieldIndex
    ) -> BindingVerdict.Outcome? {
        guard answers.allSatisfy({ trial.isAnswer($0.value, of: $0.key) }),
            let arrival = trial.arrival(of: binding.from.withoutFilters, at: index, given: answers),
            let refusal = trial.refusal(of: arrival, at: index)
        else { return nil }
        let sorted = answers.sorted { $0.key.value < $1.key.value }.map { (field: $0.key, text: $0.value) }
        return .mayFail(BindingVerdict.Counterexample(answers: sorted, arrival: arrival, refusal: refusal))
    }

    // MARK: Rows and days

    /// Rows to rows: more than there is room for, as many as there are rows in the source at most.
    private func rowsOutcome(of index: FieldIndex, _ binding: BindingSpec) -> BindingVerdict.Outcome? {
        let takesMany = form[index].repeats || form[index].isRepeatedCode
        guard takesMany, let room = form[index].occurs.max, !binding.isInherited || form[index].repeats else {
            return nil
        }
        let sources = binding.from.rowSources
        guard !sources.isEmpty else { return nil }
        let outer = outerRows(of: index)
        let counts = sources.map { rows(of: $0, inside: outer) }
        guard counts.contains(where: { $0.map { $0 > room } ?? true }) else { return nil }
        return .tooManyRows(source: counts.contains { $0 == nil } ? nil : counts.compactMap { $0 }.max(), target: room)
    }

    /// The rows of the common data that the enclosing bindings have chosen.
    private func outerRows(of index: FieldIndex) -> Set<FieldIndex> {
        var found: Set<FieldIndex> = []
        var current = form[index].parent
        while let field = current {
            for source in form[field].binding?.from.rowSources ?? [] {
                var around: FieldIndex? = source
                while let row = around {
                    if common[row].repeats { found.insert(row) }
                    around = common[row].parent
                }
            }
            current = form[field].parent
        }
        return found
    }

    private func rows(of source: FieldIndex, inside outer: Set<FieldIndex>) -> Int? {
        var count = 1
        var current: FieldIndex? = source
        while let field = current {
            if common[field].repeats || common[field].isRepeatedCode, !outer.contains(field) {
                guard let most = common[field].occurs.max else { return nil }
                count = count.multipliedReportingOverflow(by: most).partialValue
            }
            current = common[field].parent
        }
        return count
    }

    /// A code that the source may have on a day on which the target may not.
    private func datedOutcome(_ route: ValueRoute, at index: FieldIndex) -> BindingVerdict.Outcome? {
        guard form[index].options.contains(where: { $0.validFrom != nil || $0.validTo != nil }) else { return nil }
        let codes: [(source: FormField.Option, target: String)]
        switch route {
        case .field(let field, _), .rewritten(let field): codes = common[field].options.map { ($0, $0.code) }
        case .translated(.field(let field, _), let map), .translated(.rewritten(let field), let map):
            codes = common[field].options.flatMap { option in
                map.entries.filter { $0.from == option.code }.map { (option, $0.to) }
            }
        case .translated, .branch, .constant, .either, .joined, .number, .day, .truth, .noValue: return nil
        }
        for (source, code) in codes {
            guard let option = form[index].options.first(where: { $0.code == code }) else { continue }
            if let last = option.validTo, source.validTo.map({ $0 > last }) ?? true {
                return .outOfUse(code: code, day: CalendarDay(last)?.adding(days: 1)?.text ?? last)
            }
            if let first = option.validFrom, source.validFrom.map({ $0 < first }) ?? true {
                return .outOfUse(code: code, day: CalendarDay(first)?.adding(days: -1)?.text ?? first)
            }
        }
        return nil
    }

    /// Codes of a translated field that the map leaves out.
    private func untranslated(_ route: ValueRoute) -> [(map: String, code: String)] {
        route.alternatives.flatMap { alternative -> [(map: String, code: String)] in
            guard case .translated(let inner, let map) = alternative else { return [] }
            return inner.sources.flatMap { common[$0].options }.map(\.code).filter { code in
                !map.entries.contains { $0.from == code }
            }.map { (map.id, $0) }
        }
    }
}

extension BindingVerdict.Outcome {
    fileprivate var gravity: Int {
        switch self {
        case .always: 0
        case .outOfUse: 1
        case .undecided: 2
        case .mayFail, .tooManyRows: 3
        case .never: 4
        }
    }

    fileprivate var isNever: Bool {
        if case .never = self { return true }
        return false
    }
}

extension Expression {
    /// The same with all rows let through: which row is found does not change what a value can be.
    var withoutFilters: Expression {
        switch self {
        case .number, .literal: self
        case .path(let path): .path(FieldPath(target: path.target))
        case .negate(let inner): .negate(inner.withoutFilters)
        case .binary(let op, let left, let right): .binary(op, left.withoutFilters, right.withoutFilters)
        case .call(let function, let arguments): .call(function, arguments.map(\.withoutFilters))
        }
    }

    /// The fields of the rows that a repeated field is filled from.
    fileprivate var rowSources: [FieldIndex] {
        switch self {
        case .path(let path): [path.target]
        case .call(.first, let arguments): arguments.flatMap(\.rowSources)
        case .number, .literal, .negate, .binary, .call: []
        }
    }
}
