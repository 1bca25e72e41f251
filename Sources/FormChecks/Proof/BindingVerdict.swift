import Diagnostics
import FormRuntime
import FormSpec

/// What is proven of one binding: whether what it finds always fits its field.
package struct BindingVerdict: Sendable {
    package enum Outcome: Sendable {
        /// Whatever the source holds, the field accepts it.
        case always
        /// A value of the source that the field refuses, tried in the engine.
        case mayFail(Counterexample)
        /// More rows than the field has room for.
        case tooManyRows(source: Int?, target: Int)
        /// A code that the source admits on a day on which the field does not.
        case outOfUse(code: String, day: String)
        /// Neither proven nor refuted: a bound was reached, or the source is not known well enough.
        case undecided
        /// Whatever the source holds, the field refuses it.
        case never(example: String)
    }

    /// A value that breaks a binding.
    package struct Counterexample: Sendable {
        /// Answers in the common data, by field.
        package var answers: [(field: FieldIndex, text: String)]
        /// What arrives at the field.
        package var arrival: String
        package var refusal: ValueCheck.Refusal
    }

    package var form: String
    package var field: FieldIndex
    package var fieldID: String
    /// The field whose `k:from` it is: the field itself, or a group around it.
    package var carrier: FieldIndex
    package var source: String
    package var unfit: BindingSpec.Unfit?
    package var outcome: Outcome
    /// Codes of the source that a map does not translate: nothing arrives where it holds one.
    package var untranslated: [(map: String, code: String)] = []
    /// Where the `k:from` is written.
    package var origin: SourceLocation

    package var isAlways: Bool {
        if case .always = outcome { return true }
        return false
    }

    package var isNever: Bool {
        if case .never = outcome { return true }
        return false
    }
}
