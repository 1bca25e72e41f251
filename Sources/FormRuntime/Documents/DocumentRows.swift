import SchemaTables
import SchemaValues

// The tables as the validator reads them: rows in raw memory, names as addresses of one `NameTable`, indices followed
// already. Nothing here is counted or bounds-checked; `DocumentLayout` makes the rows and keeps them consistent.

/// One step of a content automaton on an element name.
///
/// A content state is the address of its first row. The rows of a state end with one whose `name` is nil; it tells how
/// the state accepts (`StateFlags`), and `member` rows of wildcards follow it.
struct TransitionRow {
    var name: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    /// The state after this step.
    var next: UnsafePointer<TransitionRow>?
    /// What opens with the element, as its declaration says.
    var type: TypeRow
    /// Counter tests and effects, nil for none; in the last row, the ways to accept.
    var actions: UnsafePointer<ActionRow>?
    /// The element declaration; in the last row, how many wildcard rows follow; in a wildcard row, the wildcard.
    var element: UInt32
    /// `ElementFlags` of the declaration; in the last row `StateFlags`.
    var flags: UInt16
    /// The member of an `xs:all` that the element is.
    var member: UInt16
}

/// What an element of a type opens: either a content state or a value.
struct TypeRow {
    /// Nil where the content is simple or must be empty.
    var content: UnsafePointer<TransitionRow>?
    /// Nil where the content is not simple.
    var value: UnsafePointer<ValueRow>?
    /// The position in the layout's list of types: complex types first, then simple ones.
    var index: UInt32
    var flags: UInt16
    /// How many counters (or words of an `xs:all` set) its content needs.
    var counters: UInt16
}

/// Properties of a type that the hot path asks for.
enum TypeFlags {
    static let isMixed: UInt16 = 2
    static let isAbstract: UInt16 = 4
}

/// Properties of an element declaration that lead off the hot path.
enum ElementFlags {
    static let isNillable: UInt16 = 1
    static let hasConstraint: UInt16 = 2
    static let hasIdentity: UInt16 = 4
    static let isAbstract: UInt16 = 8
    /// The type requires some attribute, or gives it a default.
    static let expectsAttributes: UInt16 = 16
    static let hasCounters: UInt16 = 32
    /// Some selector or field of an identity constraint may end at an element of this name.
    static let endsIdentityPath: UInt16 = 64
    /// Of an element without declaration: its `xsi:type` must lead to a type, for nothing else says what it is.
    static let needsType: UInt16 = 128
    /// Always; `endsIdentityPath` only while identity constraints are evaluated.
    static let needsCare: UInt16 = hasConstraint | hasIdentity | isAbstract | expectsAttributes | hasCounters
}

enum StateFlags {
    /// The element may end here.
    static let accepts: UInt16 = 1
    /// It may end where the tests in `actions` hold.
    static let acceptsIf: UInt16 = 2
    /// The rows are members of an `xs:all`.
    static let isAll: UInt16 = 4
    /// An `xs:all` that may be left out as a whole.
    static let isOptionalAll: UInt16 = 8
    /// The state goes on with the rows that the last row's `next` leads to: none of its own ends it.
    static let continues: UInt16 = 16
}

/// A test or effect on one counter of the open element.
struct ActionRow {
    enum Kind: UInt8 {
        case enter
        case again
        case leave
        /// Ends one way to accept; another may follow.
        case or
        /// Ends the list.
        case end
        /// For `xs:all`: the member must have been seen.
        case requires
    }
    var kind: Kind
    var counter: UInt16
    var min: Int
    var max: Int
}

/// An attribute use. The rows of a type end with one whose `name` is nil.
struct AttributeRow {
    var name: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var value: UnsafePointer<ValueRow>?
    /// The position in the complex type's uses; in the last row, the wildcard or `noWildcard`.
    var use: UInt32
    var flags: UInt16

    static let noWildcard = UInt32.max
    static let isRequired: UInt16 = 1
    static let isFixed: UInt16 = 2
    static let hasDefault: UInt16 = 4
}

/// The attributes of a complex type.
struct AttributeListRow {
    var first: UnsafePointer<AttributeRow>?
    var count: UInt32
    /// Some attribute is required or has a default: the list matters even where the element has no attribute.
    var expectsSome: Bool
    /// The uses that are required or have a default, by position; all bits where there are more than 64 uses.
    var expected: UInt64
}

/// How a value of a simple type is checked.
struct ValueRow {
    enum Kind: UInt8 {
        /// Every text is a value: `xs:string` and `xs:anySimpleType` without facets.
        case anything
        /// Only the length in characters counts, after white space.
        case length
        /// The automaton decides on the processed text, and then the length if limited.
        case automaton
        /// A decimal between bounds with limited digits.
        case decimal
        /// The same without a decimal point.
        case integer
        case date
        case time
        case boolean
        case hexBinary
        /// May hold names with prefixes, which only the namespaces in scope explain: checked by `useValue`.
        case names
        /// Asked of the simple type itself.
        case general
    }
    /// How equality of values is decided, for identity constraints.
    enum KeyForm: UInt8 {
        /// The text after white space is the value.
        case text
        /// A decimal: plain digits are their own canonical form.
        case decimal
        /// Asked of the simple type itself.
        case general
    }
    var kind: Kind
    var whiteSpace: WhiteSpace
    /// The value matters beyond its lexical form: ID, IDREF, ENTITY, QName, NOTATION.
    var needsCare: Bool
    /// The value is, or may be, a name with a prefix.
    var needsNames: Bool
    var keyForm: KeyForm
    var simpleType: UInt32
    var minLength: Int
    var maxLength: Int
    var automaton: AutomatonRow
    var decimal: DecimalRow
    var type: UnsafePointer<ValueType>
}

/// A byte automaton with rows premultiplied by their width; the last column of a row tells whether the state accepts.
struct AutomatonRow {
    var classes: UnsafePointer<UInt8>?
    var rows: UnsafePointer<UInt32>?
    var start: Int
    var acceptColumn: Int
}

/// Bounds and digits of a decimal in machine integers: inclusive bounds in units of 10 to the minus `scale`.
struct DecimalRow {
    var min: Int64
    var max: Int64
    var scale: Int32
    var fractionDigits: Int32
    var totalDigits: Int32
}
