/// One step of a page program: flat, with blocks closed by `end`.
///
/// What an operation writes goes through the one HTML escaping function, except chunks, which are escaped already.
/// `FieldIndex` operands mean the field in the rows that enclose the operation (`eachRow`).
public enum PageOperation: Hashable, Sendable {
    /// Literal markup: the position in `PageProgram.chunks`.
    case chunk(Int)
    /// A text of the form in the page's language.
    case text(TextIndex)
    /// A built-in text in the page's language, `{0}` replaced by the argument.
    case phrase(SystemText, PageArgument)
    /// Something the caller gives with the request.
    case context(PageContextValue)
    /// The name a field posts under and its id in the page, with row keys (`kohde/3/nimi`).
    case name(FieldIndex)
    /// As `name`, without the field's own row key: the list of rows as a whole, a set of check boxes.
    case listName(FieldIndex)
    /// The id that a link to the field leads to: its first control.
    case target(FieldIndex)
    /// The answer as an input shows it: raw, with the decimal mark of the language where it is a number.
    case value(FieldIndex)
    /// One part of a date or time as an input shows it.
    case part(FieldIndex, PagePart)
    /// The answer as read: option labels, dates and numbers as the language writes them.
    case display(FieldIndex)
    /// The answer as a number of bytes, in the unit people use.
    case fileSize(FieldIndex)
    /// What is wrong with the field: all its violations in words.
    case errorText(FieldIndex)
    /// The place of the field's row in its list, counted from 1.
    case rowNumber(FieldIndex)
    /// Inside `eachOption`: the code, the label, and nothing for the first option offered but `:n` for the others.
    case optionCode
    case optionLabel
    case optionMark
    /// Inside `eachError`: the id that the link leads to, and the text of the field's violations.
    case errorTarget
    case errorWords
    /// Inside `eachError`: the address of the page that asks the field.
    case errorPage
    /// The address of a section's page, by its position.
    case sectionAddress(Int)
    /// Of a long list, of which a page shows a group of rows: the key of a row in the group before or after.
    case rowKeyBefore(FieldIndex)
    case rowKeyAfter(FieldIndex)
    /// Inside `eachError`: the address of the group of rows that the field stands in, where this page shows another.
    case errorRows
    /// A block that is executed where the condition holds.
    case when(PageCondition)
    /// Turns to the other half of a `when`.
    case otherwise
    /// A block for each row of a repeated field.
    case eachRow(FieldIndex)
    /// A block for each option that is offered today, or chosen.
    case eachOption(FieldIndex)
    /// A block for each field with violations, in the order they are given.
    case eachError
    /// Closes the innermost block.
    case end
}

/// The inputs that dates and times are made of; each posts under the field's name and `@` with its letter.
public enum PagePart: UInt8, CaseIterable, Sendable {
    case day, month, year, time

    /// As in `alku@d`, and in `Violation.part`.
    public var letter: String {
        switch self {
        case .day: "d"
        case .month: "m"
        case .year: "y"
        case .time: "t"
        }
    }
}

/// What stands for `{0}` in a built-in text.
public enum PageArgument: Hashable, Sendable {
    case none
    /// A text of the form, as it is.
    case text(TextIndex)
    /// A text of the form inside a sentence: its first letter small, unless it is an abbreviation.
    case textWithin(TextIndex)
    case number(Int)
    /// A number of bytes, in the unit people use.
    case bytes(Int)
    /// The day on which the field's value was read from its source.
    case retrieved(FieldIndex)
    /// The value the field was pre-filled with, as read.
    case original(FieldIndex)
    /// What the caller gives.
    case context(PageContextValue)
    /// Another built-in text without arguments.
    case phrase(SystemText)
    /// Which rows of a long list the page shows, and of how many: `51–100 / 1 000`.
    case rowsShown(FieldIndex)
    /// The part of the form that the field's answer was copied from, by its label.
    case copiedFrom(FieldIndex)
}

/// What a `when` asks.
public enum PageCondition: Hashable, Sendable {
    /// The page shows violations.
    case anyErrors
    /// Inside `eachError`: the field is on the page, so a link has somewhere to go.
    case errorHasTarget
    /// The caller gave this.
    case given(PageContextValue)
    /// The page's language is the one at that position of the form's languages.
    case language(Int)
    /// The field itself has violations.
    case error(FieldIndex)
    /// The field has violations, and they concern this part or no part alone.
    case errorIn(FieldIndex, PagePart)
    /// The field has an answer; a group, when anything in it has one; a list, when it has rows.
    case answered(FieldIndex)
    case unanswered(FieldIndex)
    case isTrue(FieldIndex)
    case isFalse(FieldIndex)
    /// The choice around this branch has it chosen.
    case branch(FieldIndex)
    /// Inside `eachOption`.
    case optionChosen
    /// The answer came from the project, whatever became of it.
    case prefilled(FieldIndex)
    case kept(FieldIndex)
    case changed(FieldIndex)
    case removed(FieldIndex)
    /// The pre-filled value does not fit and is shown for correction.
    case needsAttention(FieldIndex)
    /// The field has a source that filled nothing in, for this reason, and nobody has answered since.
    case lacking(FieldIndex, SourceGap)
    /// It is known when the source was read.
    case dated(FieldIndex)
    /// The list of rows is below its `maxOccurs`.
    case canAdd(FieldIndex)
    /// The list of rows is above its `minOccurs`.
    case canRemove(FieldIndex)
    /// XForms' relevant, required and readonly, by the caller's evaluation; without rules: true, false, false.
    case relevant(FieldIndex)
    case required(FieldIndex)
    case locked(FieldIndex)
    /// How far the section at that position is filled in, by the caller's account.
    case section(Int, SectionState)
    /// The service holds the content of which the field is the digest.
    case contentHeld(FieldIndex)
    /// The list is so long that the page shows a group of its rows; there are rows before or after them.
    case rowsPaged(FieldIndex)
    case rowsBefore(FieldIndex)
    case rowsAfter(FieldIndex)
    /// The answer was copied from another part of the form.
    case copied(FieldIndex)
    /// The answer was sent already, and the authority asks for it again.
    case sent(FieldIndex)
    /// A supplement changes something in the row; of a list, in any of its rows.
    case rowChanged(FieldIndex)
    /// Something in the field, or in the row, is answered, whether or not it must be.
    case filled(FieldIndex)
    /// The authority asks for the field, or for something inside it, in a supplement.
    case opened(FieldIndex)
    /// The answer is a code of which the page shows the beginning alone.
    case masked(FieldIndex)
    /// The answer is required now and not there.
    case demanded(FieldIndex)
}

/// What the caller of a page gives: addresses, identities, texts of the moment. Absent where empty.
public enum PageContextValue: UInt8, CaseIterable, Sendable {
    case serviceName
    /// BCP 47 tag of the page's language.
    case languageTag
    case formAddress, reviewAddress, receiptAddress
    /// Where the form posts, the review sends; without fragment.
    case postAddress, sendAddress
    case stylesheetAddress, scriptAddress
    /// The application as XML.
    case downloadAddress
    /// Where the project's data are corrected.
    case projectAddress
    case accessibilityAddress, feedbackAddress
    /// Whom to ask: a telephone number and hours in words.
    case helpContact
    /// The key that ties a post to this session.
    case formKey
    /// The digest of the definition, as the post carries it.
    case definitionDigest
    case revision
    /// A status text of the moment: saved, row added. In words, in the page's language.
    case notice
    case receiptReference, receiptTime, contentDigest
    /// How long a draft is kept, in words.
    case draftKept
    /// The page itself, for links that show it in another language.
    case pageAddress
    /// The way back to the list of sections.
    case tasksAddress
    /// How many answers the project has given already, and how many questions there are.
    case knownCount, questionCount
    /// How many minutes filling in takes, by a simple estimate.
    case minutes
    /// Until when the application should be sent, in words.
    case deadline
    /// The last days for sending that are known, in words.
    case deadlines
    /// What the page lists are warnings: to be confirmed, nothing stops.
    case onlyWarnings
    /// The customer has confirmed the warnings.
    case confirmed
    /// Below which attachments are downloaded, each under the name of its field.
    case filesAddress
    /// All that was sent, as read, to be printed.
    case copyAddress
    /// What the authority asks for in its own words, when it asked, and until when it should be answered.
    case requestText, requestTime, requestDeadline
    /// Where the supplement that the authority asks for is given.
    case supplementAddress
    /// What was sent before, when this is a supplement to it.
    case supplementedReference
    /// How many minutes a page stays open before the session ends.
    case sessionMinutes
}
