import Diagnostics
import FormModel
import FormSpec

/// How many bindings of a form always fit, may fail and never fit.
package struct VerdictCounts: Sendable {
    package var form: String
    package var always = 0
    package var mayFailWithPolicy = 0
    package var mayFailWithout = 0
    package var undecided = 0
    package var never = 0

    package var all: Int { always + mayFailWithPolicy + mayFailWithout + never }

    /// `meluilmoitus: 63 bindings, 57 always valid, 6 may fail with a policy, 0 never`.
    package var message: DiagnosticMessage {
        var fi =
            "\(form): \(all) esitäyttöä, \(always) sopii aina, \(mayFailWithPolicy) voi olla sopimatta (menettely sanottu)"
        var en = "\(form): \(all) bindings, \(always) always valid, \(mayFailWithPolicy) may fail with a policy"
        if mayFailWithout > 0 {
            fi += ", \(mayFailWithout) ilman menettelyä"
            en += ", \(mayFailWithout) may fail without one"
        }
        if undecided > 0 {
            fi += ", joista \(undecided) jäi ratkaisematta"
            en += ", of which \(undecided) undecided"
        }
        return DiagnosticMessage(fi: fi + ", \(never) ei sovi koskaan", en: en + ", \(never) never")
    }
}

/// The counts of each form, in the order of the forms.
package func countVerdicts(_ verdicts: [BindingVerdict], of forms: FormSet) -> [VerdictCounts] {
    forms.forms.map { form in
        verdicts.filter { $0.form == form.id }.reduce(into: VerdictCounts(form: form.id)) { counts, verdict in
            switch verdict.outcome {
            case .always: counts.always += 1
            case .never: counts.never += 1
            case .undecided:
                counts.undecided += 1
                if verdict.unfit == nil { counts.mayFailWithout += 1 } else { counts.mayFailWithPolicy += 1 }
            case .mayFail, .tooManyRows, .outOfUse:
                if verdict.unfit == nil { counts.mayFailWithout += 1 } else { counts.mayFailWithPolicy += 1 }
            }
        }
    }
}

/// Every binding with its verdict, a line each.
package func verdictLines(_ verdicts: [BindingVerdict], of forms: FormSet) -> [DiagnosticMessage] {
    guard let common = forms.common else { return [] }
    return forms.forms.flatMap { form -> [DiagnosticMessage] in
        let words = MappingWords(form: form, common: common)
        return verdicts.filter { $0.form == form.id }.map { verdict in
            let place = "\(form.id) \(verdict.fieldID) <- \(verdict.source): "
            let policy = verdict.unfit.map { " [k:unfit=\($0)]" } ?? ""
            guard !verdict.isAlways else { return .init(fi: place + "sopii aina", en: place + "always valid") }
            let why = words.reason(verdict)
            let (fi, en) = verdict.isNever ? ("ei sovi koskaan", "never valid") : ("voi olla sopimatta", "may fail")
            return .init(fi: "\(place)\(fi)\(policy): \(why.fi)", en: "\(place)\(en)\(policy): \(why.en)")
        }
    }
}
