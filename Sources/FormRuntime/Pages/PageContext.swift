import FormSpec

/// What a page is rendered with beside the instance: addresses, texts of the moment, what is wrong, what day it is.
public struct PageContext: Sendable {
    /// In document order.
    public var violations: [Violation]
    /// `YYYY-MM-DD`, the day in Finland: decides which options are offered.
    public var today: String
    /// By the position of a section: the address of its page, and how far it is filled in.
    public var sectionAddresses: [String] = []
    public var sectionStates: [SectionState] = []
    /// Which groups of long lists the page shows; nil shows all rows.
    public var rowFocus: RowFocus?
    /// The digests of the attachments whose content the service holds.
    public var heldContents: Set<String> = []
    /// The fields that a supplement asks for, with all around and inside them.
    public var openedFields: Set<FieldIndex> = []
    /// The keys of the rows in which a supplement changes something.
    public var changedRows: Set<Int> = []
    private var values: [String]

    public init(today: String, violations: [Violation] = []) {
        self.today = today
        self.violations = violations
        values = Array(repeating: "", count: PageContextValue.allCases.count)
    }

    /// Empty where it is not given. `languageTag` is the page's own, whatever is put here.
    public subscript(value: PageContextValue) -> String {
        get { values[Int(value.rawValue)] }
        set { values[Int(value.rawValue)] = newValue }
    }
}
