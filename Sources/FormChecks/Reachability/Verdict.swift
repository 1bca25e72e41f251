import Diagnostics
import FormModel
import FormSpec

/// The answer to a question about a form.
enum Verdict: Sendable {
    /// Real answers show it.
    case possible(Witness)
    case impossible
    /// Not found out within the limits.
    case undecided

    var isPossible: Bool { witness != nil }
    var isImpossible: Bool {
        if case .impossible = self { return true }
        return false
    }
    var witness: Witness? {
        guard case .possible(let witness) = self else { return nil }
        return witness
    }
}

/// What answers are to show.
enum Claim: Sendable {
    case asked(FieldIndex)
    /// A condition that stands at a field comes to this.
    case condition(Expression, at: FieldIndex, is: Bool)

    var field: FieldIndex {
        switch self {
        case .asked(let field), .condition(_, let field, _): field
        }
    }
}

extension Inquiry {
    /// Whether the goals can be met, shown by answers that the form's evaluator confirms.
    mutating func verdict(on goals: [Goal], showing claims: [Claim]) -> Verdict {
        switch outcome(goals) {
        case .impossible: return .impossible
        case .undecided: return .undecided
        case .possible(let state):
            let found = rehearsal.witness(of: claims, near: search.witness(from: state))
            return found.map(Verdict.possible) ?? .undecided
        }
    }

    mutating func verdict(onTest number: Int, is wanted: Bool) -> Verdict {
        let rule = form.rules[number]
        return verdict(
            on: [Goal(test(of: number, is: wanted))],
            showing: [.asked(rule.carrier), .condition(rule.test.expression, at: rule.carrier, is: wanted)])
    }
}

extension Form {
    /// The fields that have a property, those together whose property is written at one place: a type used twice is
    /// looked at as one. What has an error where it is written is left to that.
    func sharing(_ property: KeyPath<FormField, AuthoredExpression?>, except log: DiagnosticLog) -> [[FieldIndex]] {
        let wrong = log.placesOfErrors
        var groups: [[FieldIndex]] = []
        var numbers: [AuthoredExpressionPlace: Int] = [:]
        for (position, field) in fields.enumerated() {
            guard let written = field[keyPath: property], !wrong.contains(written.origin) else { continue }
            let place = AuthoredExpressionPlace(origin: written.origin, source: written.source, name: field.step)
            if let number = numbers[place] {
                groups[number].append(FieldIndex(position))
            } else {
                numbers[place] = groups.count
                groups.append([FieldIndex(position)])
            }
        }
        return groups
    }

    /// The rules, those together that are written at one place, without those that have an error there.
    func rulesSharingPlaces(except log: DiagnosticLog) -> [[Int]] {
        let wrong = log.placesOfErrors
        var groups: [[Int]] = []
        var numbers: [AuthoredExpressionPlace: Int] = [:]
        for (position, rule) in rules.enumerated() where !wrong.contains(rule.test.origin) {
            let place = AuthoredExpressionPlace(
                origin: rule.test.origin, source: rule.test.source, name: rule.shortID)
            if let number = numbers[place] {
                groups[number].append(position)
            } else {
                numbers[place] = groups.count
                groups.append([position])
            }
        }
        return groups
    }

    /// Whether a field is one of these or stands inside of one.
    func isInside(_ index: FieldIndex, _ parts: Set<FieldIndex>) -> Bool {
        var next: FieldIndex? = index
        while let current = next {
            if parts.contains(current) { return true }
            next = self[current].parent
        }
        return false
    }
}

/// Where a condition is written, by whose name.
private struct AuthoredExpressionPlace: Hashable {
    var origin: SourceLocation
    var source: String
    var name: String
}

extension DiagnosticLog {
    var placesOfErrors: Set<SourceLocation> { Set(diagnostics.filter { $0.severity == .error }.map(\.location)) }

    private func isUndecided(at origin: SourceLocation) -> Bool {
        diagnostics.contains { $0.id == "undecided" && $0.location == origin }
    }

    /// What a check has not found out about a condition, if there is something, without a finding about it.
    mutating func tellUndecided(_ inquiry: inout Inquiry, _ name: String, _ written: AuthoredExpression?) {
        if inquiry.takesLeftOpen() { undecided(name, written) }
    }

    /// What the compiler cannot find out is said, not passed over.
    mutating func undecided(_ name: String, _ written: AuthoredExpression?) {
        // Several checks may ask the same of one condition.
        guard let written, !isUndecided(at: written.origin) else { return }
        note(.undecided(name, written.source), id: "undecided", at: written.origin)
    }
}

extension DiagnosticMessage {
    fileprivate static func undecided(_ name: String, _ source: String) -> Self {
        .init(
            fi: "`\(name)`: jää selvittämättä, voiko `\(source)` toteutua; kokeile lomaketta esikatselussa",
            en: "`\(name)`: whether `\(source)` can come true is not found out; try the form in the preview")
    }
}
