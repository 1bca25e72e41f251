import FormRuntime
import FormSpec

/// How far a draft is filled in, section by section, and by how much the project helped.
struct SectionProgress {
    let spec: FormSpec
    let sections: [FormSection]
    let instance: FormInstance
    let violations: [Violation]
    /// With what rules hide.
    let state: FormState

    /// By position of the sections.
    var states: [SectionState] {
        let wrong = Set(violations.compactMap { spec.sectionPosition(of: $0.address.field, in: sections) })
        return sections.enumerated().map { position, section in state(of: section, isWrong: wrong.contains(position)) }
    }

    private func state(of section: FormSection, isWrong: Bool) -> SectionState {
        if section.fields.allSatisfy({ !state.isRelevant(FieldAddress($0)) }) { return .notAsked }
        let answers = self.answers(in: section)
        if isWrong { return answers.contains { $0.isOwn } ? .inProgress : .notStarted }
        return answers.isEmpty ? .optional : .done
    }

    private func answers(in section: FormSection) -> [Answer] {
        var found: [Answer] = []
        spec.forEachShownField(of: instance, in: section, state: state) { address in
            if let answer = instance.answer(at: address, of: spec), !answer.raw.isEmpty { found.append(answer) }
        }
        return found
    }

    /// How many questions are asked as the answers stand, and how many of them the project has answered. What stands in
    /// a branch that nobody has chosen is no question yet.
    var counts: (questions: Int, known: Int) {
        var questions = 0
        var known = 0
        spec.forEachShownField(of: instance, state: state) { address in
            guard spec[address.field].slot != nil, state.isAsked(address) else { return }
            questions += 1
            if let answer = instance.answer(at: address, of: spec), answer.provenance != nil { known += 1 }
        }
        return (questions, known)
    }

    /// Half a minute for each question that is not answered yet, six seconds to read one that is; up to five minutes.
    var minutes: Int {
        let (questions, known) = counts
        let seconds = (questions - known) * 30 + known * 6
        return max(5, (seconds + 299) / 300 * 5)
    }
}
