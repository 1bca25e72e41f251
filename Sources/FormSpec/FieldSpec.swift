import SchemaTables
import SchemaValues

/// One field of a form: an element, an attribute, a choice, or an optional nested sequence.
///
/// Fields stand in document order, so that those inside a field are the ones from the next index up to `end`.
public struct FieldSpec: Hashable, Sendable {
    public enum Kind: UInt8, CaseIterable, Sendable {
        /// An element with element content; the root is one.
        case group
        /// A nested `xs:sequence minOccurs="0"`: fields that come and go together, without an element of their own.
        case sequence
        /// An `xs:choice`: one question; its children are the branches.
        case choice
        /// An element with simple content: its value. Its attributes, if any, are its children.
        case value
        /// An attribute of the parent.
        case attribute
        /// An element of an attachment type (`k:widget="file"`): its children describe the file.
        case file
    }

    /// How many times the component may stand: `1...1` unless written otherwise.
    public struct Occurs: Hashable, Sendable {
        public var min: Int
        /// Nil for unbounded.
        public var max: Int?
        public init(min: Int, max: Int?) {
            self.min = min
            self.max = max
        }
    }

    /// The field id: the path of ids from the root's children (`kohde/nimi`, `nimi/@kieli`); empty for the root.
    public var id: String
    /// The last step of the id.
    public var step: String
    /// The name in the XML; nil for sequences and choices.
    public var name: ExpandedName?
    public var kind: Kind
    public var parent: FieldIndex?
    /// The index after the last field inside this one.
    public var end: FieldIndex
    public var occurs: Occurs
    /// May stand more than once: has rows (or, for codes, check boxes when `control` is `.checkboxes`).
    public var repeats: Bool
    /// The innermost repeated field that this one stands in (itself, where it repeats), or the root.
    public var scope: FieldIndex
    /// Where the answer lies in its scope: values, attributes and choices. Nil for the others.
    public var slot: Int?
    /// Where the list of rows lies in the enclosing scope: repeated fields alone.
    public var rowSlot: Int?
    /// The type of a value or an attribute.
    public var type: SimpleTypeIndex?
    /// What kind of value it is, for controls, formats and expressions. Nil for groups, sequences and choices.
    public var valueClass: ValueClass?
    public var isNillable: Bool
    public var defaultValue: String?
    /// `fixed`: not shown, always written.
    public var fixedValue: String?
    public var control: Control
    public var label: TextIndex
    public var hint: TextIndex?
    /// Said when an answer is missing; nil for the built-in wording.
    public var missing: TextIndex?
    public var help: [HelpSpec]
    public var unit: UnitSpec?
    public var options: [OptionSpec]
    /// What is said when a facet refuses, by the facet's name in XML Schema; `checksum` for the checksum.
    public var facetMessages: [FacetMessage]
    public var normalisers: [Normaliser]
    public var checksum: Checksum?
    /// Whether the answer is a personal identity code, which pages show again in part alone.
    public var isPersonalCode: Bool { checksum == .henkilotunnus }
    /// A token of WCAG 1.3.5, where the answer is about the customer.
    public var autocomplete: String?
    public var sensitivity: Sensitivity
    public var legal: String?
    public var binding: BindingSpec?
    /// XForms' properties; nil where not written.
    public var relevant: Expression?
    public var required: Expression?
    public var readonly: Expression?
    public var calculate: Expression?
    /// When `turvakielto` applies inside (`k:protected`); nil where it always does.
    public var protected: Expression?
    /// A section of the form begins here.
    public var beginsSection: SectionSpec?

    public init(
        id: String, step: String, name: ExpandedName?, kind: Kind, parent: FieldIndex?, end: FieldIndex,
        occurs: Occurs, control: Control, label: TextIndex
    ) {
        self.id = id
        self.step = step
        self.name = name
        self.kind = kind
        self.parent = parent
        self.end = end
        self.occurs = occurs
        self.repeats = false
        self.scope = .root
        self.isNillable = false
        self.control = control
        self.label = label
        self.help = []
        self.options = []
        self.facetMessages = []
        self.normalisers = []
        self.sensitivity = .public
    }
}

/// What a value is to the customer and to expressions.
public enum ValueClass: UInt8, CaseIterable, Sendable {
    case text
    case number
    case boolean
    case date
    case time
    case dateTime
    case duration
    /// One of a list of codes.
    case code
    /// `xs:list` of codes.
    case codes
    /// Anything else, asked as text: partial dates, binary, URIs, lists of other things.
    case other
}

/// How a field is shown (form-language: what XML Schema says already, and `k:widget`).
public enum Control: UInt8, CaseIterable, Sendable {
    /// Never shown: `fixed`, `k:widget="none"`.
    case none
    case line
    case lines
    /// A line with a numeric or decimal input mode.
    case number
    /// One check box: a boolean with `default="false"`.
    case checkbox
    /// Yes and no as radio buttons: a boolean without default.
    case yesNo
    case radios
    case select
    case checkboxes
    /// Day, month and year as three inputs.
    case date
    case time
    /// Day, month, year and time of day.
    case dateTime
    case file
    /// A group in a box, or a section.
    case group
    /// Rows as blocks with named add and remove buttons.
    case blocks
    /// Rows as a table.
    case table
    /// A point on a map: coordinates as two numbers without script.
    case map
    /// One of a long list of codes: a line in which the label is typed, with the browser's own list beside it.
    case search
}

/// Who may see a value, in rising order (form-language, `k:sensitivity`).
public enum Sensitivity: UInt8, Comparable, CaseIterable, Sendable {
    case `public`
    case personal
    /// Personal, and withheld from all but the authority when the person is protected.
    case turvakielto
    case secret

    public static func < (left: Sensitivity, right: Sensitivity) -> Bool { left.rawValue < right.rawValue }
}

/// A unit with its written form in each language of the form.
public struct UnitSpec: Hashable, Sendable {
    /// As in `k:unit`: `k-m3/a`.
    public var id: String
    /// As shown: `k-m³/a`.
    public var symbol: TextIndex

    public init(id: String, symbol: TextIndex) {
        self.id = id
        self.symbol = symbol
    }
}

/// One option of a code list.
public struct OptionSpec: Hashable, Sendable {
    public var code: String
    public var label: TextIndex
    /// First and last day (`YYYY-MM-DD`) on which the code may be given as an answer.
    public var validFrom: String?
    public var validTo: String?
    public var tags: [String]

    public init(code: String, label: TextIndex, validFrom: String? = nil, validTo: String? = nil, tags: [String] = []) {
        self.code = code
        self.label = label
        self.validFrom = validFrom
        self.validTo = validTo
        self.tags = tags
    }
}

/// A paragraph of help; with `link`, a link.
public struct HelpSpec: Hashable, Sendable {
    public var text: TextIndex
    public var link: String?

    public init(text: TextIndex, link: String? = nil) {
        self.text = text
        self.link = link
    }
}

/// The form's own wording for a facet that refuses.
public struct FacetMessage: Hashable, Sendable {
    /// XML Schema's element name (`pattern`, `maxInclusive`), or `checksum`.
    public var facet: String
    public var text: TextIndex

    public init(facet: String, text: TextIndex) {
        self.facet = facet
        self.text = text
    }
}

/// Where a section begins, with its heading.
public struct SectionSpec: Hashable, Sendable {
    public var id: String
    public var title: TextIndex

    public init(id: String, title: TextIndex) {
        self.id = id
        self.title = title
    }
}
