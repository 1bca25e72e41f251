import SchemaValues

/// A violation as it is stored while a document is read: of fixed size, worded afterwards.
struct ViolationRecord {
    var rule: DocumentRule
    var facet: FacetViolation?
    var line: Int32
    /// The element declaration at fault or around the fault; `ValidationState.noElement` for none.
    var element: UInt32
    /// The simple type whose facet refused; meaningful for `.value` alone.
    var simpleType: UInt32
    /// The content state in which something else was expected.
    var state: UnsafePointer<TransitionRow>?
    /// Slices of the arena: the path, the name at fault, the value at fault.
    var path: Slice
    var name: Slice
    var value: Slice

    struct Slice {
        var start: Int32
        var count: Int32
        static let none = Slice(start: 0, count: 0)
    }
}

/// The rules that a document can break, each with its clause in XML Schema 1.0 Part 1.
public enum DocumentRule: UInt8, CaseIterable, Hashable, Sendable {
    case notWellFormed
    case unknownRoot
    case abstractElement
    case nilNotAllowed
    case nilWithContent
    case nilWithFixed
    case typeNotAName
    case typeUnknown
    case typeNotDerived
    case abstractType
    case unexpectedElement
    case incompleteContent
    case childInEmpty
    case childInSimple
    case textNotAllowed
    case undeclaredElement
    case attributeNotAllowed
    case attributeInSimple
    case attributeMissing
    case undeclaredAttribute
    case attributeValue
    case attributeFixed
    case value
    case fixedValue
    case defaultNotHeld
    case duplicateIdentifier
    case danglingReference
    case undeclaredEntity
    case identityField
    case duplicateUnique
    case missingKeyField
    case duplicateKey
    case nillableKey
    case danglingKeyReference
    case identityLimit
    case depthLimit
    case secondWildIdentifier
    case wildBesideOwnIdentifier

    /// Whether the name at fault is that of an attribute.
    var isAboutAttribute: Bool {
        switch self {
        case .attributeNotAllowed, .attributeInSimple, .attributeMissing, .undeclaredAttribute, .attributeValue,
            .attributeFixed, .secondWildIdentifier, .wildBesideOwnIdentifier:
            true
        case .notWellFormed, .unknownRoot, .abstractElement, .nilNotAllowed, .nilWithContent, .nilWithFixed,
            .typeNotAName, .typeUnknown, .typeNotDerived, .abstractType, .unexpectedElement, .incompleteContent,
            .childInEmpty, .childInSimple, .textNotAllowed, .undeclaredElement, .value, .fixedValue, .defaultNotHeld,
            .duplicateIdentifier, .danglingReference, .undeclaredEntity, .identityField, .duplicateUnique,
            .missingKeyField, .duplicateKey, .nillableKey, .danglingKeyReference, .identityLimit, .depthLimit:
            false
        }
    }

    /// The clause, or an id of the project where no clause says it.
    public var clause: String {
        switch self {
        case .notWellFormed: "not-well-formed"
        case .unknownRoot: "cvc-elt.1"
        case .abstractElement: "cvc-elt.2"
        case .nilNotAllowed: "cvc-elt.3.1"
        case .nilWithContent: "cvc-elt.3.2.1"
        case .nilWithFixed: "cvc-elt.3.2.2"
        case .typeNotAName: "cvc-elt.4.1"
        case .typeUnknown: "cvc-elt.4.2"
        case .typeNotDerived: "cvc-elt.4.3"
        case .abstractType: "cvc-type.2"
        case .unexpectedElement, .incompleteContent: "cvc-complex-type.2.4"
        case .childInEmpty: "cvc-complex-type.2.1"
        case .childInSimple: "cvc-type.3.1.2"
        case .textNotAllowed: "cvc-complex-type.2.3"
        case .undeclaredElement: "cvc-assess-elt.1.1"
        case .attributeNotAllowed: "cvc-complex-type.3.2"
        case .attributeInSimple: "cvc-type.3.1.1"
        case .attributeMissing: "cvc-complex-type.4"
        case .undeclaredAttribute: "cvc-assess-attr.1"
        case .attributeValue: "cvc-attribute.3"
        case .attributeFixed: "cvc-au"
        case .value: "cvc-datatype-valid.1"
        case .fixedValue: "cvc-elt.5.2.2.2"
        case .defaultNotHeld: "cvc-elt.5.1.1"
        case .duplicateIdentifier: "cvc-id.2"
        case .danglingReference: "cvc-id.1"
        case .undeclaredEntity: "cvc-datatype-valid.1.2"
        case .identityField: "cvc-identity-constraint.3"
        case .duplicateUnique: "cvc-identity-constraint.4.1"
        case .missingKeyField: "cvc-identity-constraint.4.2.1"
        case .duplicateKey: "cvc-identity-constraint.4.2.2"
        case .nillableKey: "cvc-identity-constraint.4.2.3"
        case .danglingKeyReference: "cvc-identity-constraint.4.3"
        case .identityLimit: "identity-values-limit"
        case .depthLimit: "depth-limit"
        case .secondWildIdentifier: "cvc-complex-type.5.1"
        case .wildBesideOwnIdentifier: "cvc-complex-type.5.2"
        }
    }
}
