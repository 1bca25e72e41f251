import FormSpec

/// What a rule of the lint found in a page.
package struct LintFinding: Hashable, Sendable {
    /// The rule's stable id.
    package var rule: String
    package var page: PageProgram.Kind
    /// The place in the page: tag, id or field.
    package var place: String
    /// Specific part first, the rule, what to do.
    package var message: String
}
