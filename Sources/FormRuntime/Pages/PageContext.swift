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
