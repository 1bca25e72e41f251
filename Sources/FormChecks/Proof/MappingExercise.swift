import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// Draws values through the bindings of some forms, as pre-filling would send them: what holds the proof against the
/// engine, and against others, on as many values as one likes.
package final class MappingExercise {
    /// One value that arrived.
    package struct Draw {
        /// Answers of the common data, with the types of their fields.
        package var answers: [(text: String, type: ValueType)]
        package var arrival: String
        package var target: ValueType
        package var refusal: ValueCheck.Refusal?
    }

    package let verdicts: [BindingVerdict]
    private let common: Form
    private let forms: [String: Form]
    private let trials: [String: BindingTrial]
    private let spaces: SourceSpaces
    private var samplers: [FieldIndex: TextSampler] = [:]

    /// Nil without common data.
    package init?(_ forms: FormSet) {
        guard let common = forms.common else { return nil }
        self.common = common
        verdicts = proveMappings(forms)
        let commonSpec = formSpec(of: common)
        self.forms = Dictionary(uniqueKeysWithValues: forms.forms.map { ($0.id, $0) })
        trials = self.forms.mapValues { BindingTrial(common: commonSpec, form: formSpec(of: $0)) }
        spaces = SourceSpaces(common: common)
    }

    /// The verdicts of values that always fit.
    package var alwaysValid: [BindingVerdict] {
        verdicts.filter { $0.isAlways && forms[$0.form]?[$0.field].type != nil }
    }

    /// Draws answers for the sources of a binding and sends them; nil when nothing arrives, because the draw met no valid
    /// answer or an unlucky choice of sources.
    package func draw(for verdict: BindingVerdict, using generator: inout some RandomNumberGenerator) -> Draw? {
        guard let form = forms[verdict.form], let binding = form[verdict.field].binding else { return nil }
        let route = RouteReading(common: common, codeMaps: form.codeMaps).route(of: binding.from)
        guard let way = route.alternatives.randomElement(using: &generator) else { return nil }
        var answers: [FieldIndex: String] = [:]
        for source in Set(way.sources).sorted(by: { $0.value < $1.value }) where common[source].type != nil {
            answers[source] = answer(of: source, verdict.form, using: &generator)
        }
        return send(answers, verdict)
    }

    private func answer(
        of source: FieldIndex, _ form: String, using generator: inout some RandomNumberGenerator
    ) -> String? {
        if samplers[source] == nil {
            samplers[source] = TextSampler(spaces.space(of: .field(source, kept: [])).atMost)
        }
        for _ in 0..<20 {
            guard let text = samplers[source]?.draw(using: &generator) else { return nil }
            if trials[form]?.isAnswer(text, of: source) == true { return text }
        }
        return nil
    }

    /// The counter-example of a verdict, sent again; nil for other verdicts.
    package func counterexample(of verdict: BindingVerdict) -> Draw? {
        guard case .mayFail(let example) = verdict.outcome else { return nil }
        return send(Dictionary(uniqueKeysWithValues: example.answers.map { ($0.field, $0.text) }), verdict)
    }

    private func send(_ answers: [FieldIndex: String], _ verdict: BindingVerdict) -> Draw? {
        guard let form = forms[verdict.form], let binding = form[verdict.field].binding,
            let type = form[verdict.field].type, let trial = trials[verdict.form],
            let arrival = trial.arrival(of: binding.from.withoutFilters, at: verdict.field, given: answers)
        else { return nil }
        let sources = answers.sorted { $0.key.value < $1.key.value }.compactMap { field, text in
            common[field].type.map { (text: text, type: common.tables[$0].type) }
        }
        return Draw(
            answers: sources, arrival: arrival, target: form.tables[type].type,
            refusal: trial.refusal(of: arrival, at: verdict.field))
    }
}

/// The proof for two types alone, the text handed on as it is.
package enum TypeInclusion {
    case always
    case mayFail(String)
    case never
    case undecided

    package init(of source: ValueType, in target: ValueType) {
        let arriving = source.lexicalSpace()
        let implied = target.implied(by: source)
        switch arriving.atMost.inclusion(in: target.acceptedTexts(implied: implied).atLeast) {
        case .included: self = .always
        case .bounded: self = .undecided
        case .counterexample(let text):
            let common = try? arriving.atMost.intersection(target.acceptedTexts().atMost)
            if common?.isEmpty == true, !arriving.atMost.isEmpty {
                self = .never
            } else {
                self = source.validate(text) == nil && target.validate(text) != nil ? .mayFail(text) : .undecided
            }
        }
    }
}
