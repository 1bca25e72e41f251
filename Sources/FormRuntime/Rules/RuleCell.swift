import FormSpec

/// One thing that is computed of a field or a rule. What depends on what is known between cells of the definition; an
/// instance holds each of them once for every row that its home scope has.
struct RuleCell: Hashable, Comparable {
    enum Kind: UInt8, CaseIterable {
        /// Asked, as far as conditions say (`k:relevant` of the field and of what is around). Only where written.
        case relevant
        /// Relevant, and in the chosen branch of every choice around. Only where something can change it.
        case live
        /// What rules see of a value; of a choice, the step of its branch.
        case value
        /// What is answered in it: `Answered`.
        case answered
        /// Which rows of a repeated field count.
        case rows
        /// The row counts.
        case counted
        /// The group is part of the application.
        case present
        case required, readonly
        case aggregate
        case rule
    }
    var kind: Kind
    /// Of the field, the rule or the aggregate.
    var index: Int

    init(_ kind: Kind, _ field: FieldIndex) {
        self.kind = kind
        index = field.value
    }

    init(_ kind: Kind, at index: Int) {
        self.kind = kind
        self.index = index
    }

    static func < (left: RuleCell, right: RuleCell) -> Bool {
        (left.index, left.kind.rawValue) < (right.index, right.kind.rawValue)
    }
}

/// What is answered in a part of the form (form-language, section 4, Presence of groups).
enum Answered: UInt8 {
    case nothing
    /// Only what was filled in and left as it was: it opens no part that nobody asked for.
    case prefilled
    case something
}

/// The value of a cell for one row.
enum CellValue: Hashable {
    /// Not computed yet.
    case none
    /// Conditions: nil is unknown.
    case flag(Bool?)
    case answered(Answered)
    /// `isWrong`: the text is no valid answer, so no constraint that reads it is judged.
    case value(EvaluatedValue, isWrong: Bool)
    /// Keys of rows, in their order.
    case rows([Int])
    case outcome(RuleOutcome)
}

/// What became of a rule in one row.
enum RuleOutcome: Hashable {
    case holds
    /// A constraint that is false, a deadline that is past.
    case violated
    /// It reads an answer that is itself wrong: nothing is said.
    case notJudged
}
