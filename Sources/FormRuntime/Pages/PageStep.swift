import FormSpec

/// One instruction of a page laid out for a language: texts are bytes, blocks are jumps, fields are places.
enum PageStep: Sendable {
    /// Bytes that are HTML already, by position in `PageLayout.bytes`.
    case copy(start: Int, count: Int)
    /// The key of the row at that depth of the rows around.
    case rowKey(depth: Int)
    /// The place of the row in its list, counted from 1.
    case rowNumber(depth: Int)
    case value(AnswerPlace)
    case part(AnswerPlace, PagePart)
    case display(AnswerPlace)
    case fileSize(AnswerPlace)
    case context(PageContextValue)
    case retrieved(AnswerPlace)
    case original(AnswerPlace)
    case errorText(AnswerPlace)
    /// What tells the offered options apart in ids: nothing for the first, then `:1`, `:2` …
    case optionMark
    /// Options begin: none is offered yet.
    case beginOptions
    /// All options at once, the one that is chosen marked.
    case options(AnswerPlace, table: Int)
    case errorTarget
    case errorWords
    case errorPage
    case sectionAddress(Int)
    case rowKeyBefore(AnswerPlace)
    case rowKeyAfter(AnswerPlace)
    case rowsShown(AnswerPlace)
    case copiedFrom(AnswerPlace)
    case errorRows
    /// Goes on where the test holds, else at the step `otherwise`.
    case test(PageTest, otherwise: Int)
    case jump(Int)
    /// The steps up to `end`, once for each row.
    case rows(AnswerPlace, end: Int)
    /// The steps up to `end`, once for each field with violations.
    case errors(end: Int)
}

/// Where an answer or a list of rows lies: how many rows are around it, and its slot in the innermost.
struct AnswerPlace: Sendable {
    var field: FieldIndex
    /// How many row keys lead to the scope of the answer; for a list of rows, to the scope that holds the list.
    var depth: Int
    /// Nil for groups and files.
    var slot: Int?
}

/// A condition with its operands found.
enum PageTest: Sendable {
    case anyErrors
    case errorHasTarget
    case given(PageContextValue)
    case error(AnswerPlace)
    case errorIn(AnswerPlace, PagePart)
    /// Values, groups, files and choices.
    case answered(AnswerPlace)
    case hasRows(AnswerPlace)
    case unanswered(AnswerPlace)
    case boolean(AnswerPlace, Bool)
    /// The choice has the branch of that step.
    case branch(AnswerPlace, FieldIndex)
    /// The option at that position is offered today or chosen.
    case offered(AnswerPlace, option: Int)
    case chosen(AnswerPlace, option: Int)
    case prefilled(AnswerPlace)
    case state(AnswerPlace, Provenance.State)
    case needsAttention(AnswerPlace)
    case lacking(AnswerPlace, SourceGap)
    case dated(AnswerPlace)
    case canAdd(AnswerPlace)
    case canRemove(AnswerPlace)
    case relevant(AnswerPlace)
    case required(AnswerPlace)
    case locked(AnswerPlace)
    case section(Int, SectionState)
    case contentHeld(AnswerPlace)
    case rowsPaged(AnswerPlace)
    case rowsBefore(AnswerPlace)
    case rowsAfter(AnswerPlace)
    case origin(AnswerPlace, Provenance.Origin)
    case opened(AnswerPlace)
    case filled(AnswerPlace)
    case rowChanged(depth: Int)
    case anyRowChanged(AnswerPlace)
    case masked(AnswerPlace)
    case demanded(AnswerPlace)
}
