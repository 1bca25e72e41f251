import FormSpec

/// A part of a form as a Swift type: a group of fields, the branches of a choice, or a value with its attributes.
///
/// Generated types know their fields by the distance from the part's own field in document order, so that a type of
/// the schema that stands in several places of a form is one Swift type.
public protocol FormGroup: Hashable, Sendable {
    /// The fields directly inside; the raw value is the distance from the part's own field.
    associatedtype Field: RawRepresentable & CaseIterable & Sendable where Field.RawValue == Int
    /// The rules that the part and its values carry; the raw value is what follows the part's id in the rule's id.
    associatedtype Rule: RawRepresentable & CaseIterable & Sendable = NoRule where Rule.RawValue == String

    /// From answers that are valid; throws where they are not.
    init(from reader: FieldReader<Self>) throws(TypedModelError)
    func write(to writer: inout FieldWriter<Self>)
    /// Makes one call to the engine for each field, part and rule, in document order.
    static func check(_ check: inout GroupCheck<Self>)
}

/// The handles of a part that carries no rules.
public enum NoRule: String, CaseIterable, Sendable {
    /// Never used: an enumeration with raw values has at least one case.
    case none = ""
}

/// Why an instance has no typed view: it is not valid there.
public enum TypedModelError: Error, Hashable, Sendable {
    /// Nothing is answered where the model has a value.
    case missing(FieldAddress)
    /// The answer is no value of the property's type.
    case notAValue(FieldAddress)
}
