import FormCompiler
import FormModel
import FormSpec
import SchemaTrials
import Testing

@testable import FormChecks
@testable import FormRuntime

/// The search against the evaluator that the customer's form runs on, over every condition of the planted forms.
@Suite struct ReachabilityTrialTests {
    /// What the search calls impossible is not seen in any of many random sets of answers, and what it calls possible
    /// is seen with the answers that it gives. Most questions have an answer, and both answers occur.
    @Test func agreesWithTheEvaluator() {
        var counts = (possible: 0, impossible: 0, undecided: 0)
        for (defect, file) in PlantedDefect.all.flatMap({ [($0, "form.xsd"), ($0, "repaired.xsd")] }) {
            for form in defect.forms(in: file).forms {
                var inquiry = Inquiry(form)
                let rehearsal = Rehearsal(AnswerFacts(form))
                guard !rehearsal.plan.isCircular else { continue }
                for (claims, verdict) in inquiry.questions() {
                    let isMet: Bool
                    switch verdict {
                    case .possible(let witness):
                        counts.possible += 1
                        isMet = rehearsal.witness(of: claims, near: witness) == witness
                        #expect(isMet, "\(defect.name)/\(file): \(claims)")
                    case .impossible:
                        counts.impossible += 1
                        isMet = rehearsal.meets(claims, tries: 60)
                        #expect(!isMet, "\(defect.name)/\(file): \(claims)")
                    case .undecided: counts.undecided += 1
                    }
                }
            }
        }
        #expect(counts.possible > 120)
        #expect(counts.impossible > 15)
        #expect(counts.undecided * 20 < counts.possible)
    }
}

extension Inquiry {
    /// Whether each field with a condition can be asked, and whether each rule can hold and fail.
    fileprivate mutating func questions() -> [(claims: [Claim], verdict: Verdict)] {
        var found: [(claims: [Claim], verdict: Verdict)] = []
        for index in form.fields.indices.map({ FieldIndex($0) }) where form[index].relevant != nil {
            let claims = [Claim.asked(index)]
            found.append((claims, verdict(on: [Goal(.asked(index, true))], showing: claims)))
        }
        for (number, rule) in form.rules.enumerated() where rule.kind == .constraint {
            for wanted in [true, false] {
                let claims: [Claim] = [
                    .asked(rule.carrier), .condition(rule.test.expression, at: rule.carrier, is: wanted),
                ]
                found.append((claims, verdict(onTest: number, is: wanted)))
            }
        }
        return found
    }
}

extension Rehearsal {
    /// Whether some of so many random sets of answers, valid ones, show the claims.
    fileprivate func meets(_ claims: [Claim], tries: Int) -> Bool {
        var random = RandomSource(seed: 7)
        let fields = spec.fields.indices.map { FieldIndex($0) }.filter {
            spec[$0].slot != nil && spec[$0].readonly == nil && spec[$0].calculate == nil
        }
        let scratch = scratch(with: Witness(answers: []), around: fields)
        defer { scratch.clear() }
        for _ in 0..<tries {
            for field in fields where Bool.random(using: &random) {
                guard let text = values(of: field).randomElement(using: &random),
                    text.isEmpty || ValueCheck.accepts(text, field: spec[field], spec: spec)
                else { continue }
                scratch.setAnswer(text, at: address(of: field, in: scratch))
            }
            if shows(claims, scratch) { return true }
        }
        return false
    }
}
