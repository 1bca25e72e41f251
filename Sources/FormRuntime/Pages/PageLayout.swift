import FormSpec

/// A page program laid out for one language: every operand checked, texts resolved and escaped, neighbouring static
/// bytes joined, options unrolled.
struct PageLayout: Sendable {
    /// All static bytes of the page.
    var bytes: [UInt8] = []
    var steps: [PageStep] = []
    var optionTables: [OptionTable] = []
    /// By field: whether the page shows a control or box that a link can lead to.
    var linked: [Bool]
    /// By field: what stands behind the name in the id a link leads to (`@d` for dates).
    var targetSuffix: [String]

    /// The options of a field as static bytes, with the places where the mark of the chosen one goes.
    struct OptionTable: Sendable {
        var start: Int
        var count: Int
        /// By code: where the mark goes, in bytes from `start`.
        var marks: [String: Int]
        var mark: [UInt8]
    }
}
