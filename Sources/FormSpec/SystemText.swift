/// The built-in texts of pages, by what they say; `FormRuntime` has their words in each language.
///
/// The encoding holds the raw values: new texts come at the end, none is given another meaning. `{0}` stands for the
/// one argument.
public enum SystemText: UInt8, CaseIterable, Sendable {
    // The page around the form.
    case skipToContent = 0
    case languageChoice
    case accessibilityStatement, giveFeedback, helpHeading
    // Errors.
    case errorPrefix, errorsHeading
    // Fields.
    case optional, optionalPart
    case day, month, year, time
    case dateHint, dateAndTimeHint, timeHint
    case yes, no
    case selectDefault
    case characterLimit
    case moreAbout
    case ifYouChose
    case notAnswered
    // Rows.
    case addRow, removeRow, rowLimit, asIs, actions
    // Files.
    case fileHint, fileSizeLimit, fileSaved, fileRemove, fileReplace, ifYouAdd
    // Pre-filled answers.
    case hasPrefilled
    case prefilled, prefilledOn, prefilledNote, prefilledFixed, correctProject
    case markChanged, changedFrom, markRemoved, removedFrom, markAttention, attention, restore
    case wordPrefilled, wordChanged, wordRemoved
    // Buttons and the pages after the form.
    case `continue`, toReview, saveDraft
    case allMandatory
    case legalBasis, purposeIs, aboutForm
    case reviewTitle, reviewIntroduction, change, sendButton, sendNote, backToForm
    case receiptTitle, receiptIntroduction, receiptReference, receiptTime, receiptDigest, contentDigest
    case receiptNext, receiptNextText, downloadXML
    // The start page, the task list and the pages of sections.
    case startButton, whatIsNeeded, attachments, attachmentsNone, timeNeeded, knownAlready, knownNothing, deadlineIs
    case tasksTitle, tasksIntroduction, tasksReview, toTasks, saveAndContinue, sectionOf
    case draftSaved
    case stateNotStarted, stateInProgress, stateDone, stateOptional, stateNotAsked, stateCannotStart
    // What happened to a draft.
    case formChanged
    // Rules.
    case warningsHeading, confirmWarnings, calculated
    // Why a field with a source is empty.
    case lackingNotFound, lackingNotGiven, lackingProtected, lackingUnavailable, lackingUnfit
    // Long lists, and rows from a spreadsheet.
    case rowsShown, rowsBefore, rowsAfter, importRows
    // What is asked twice.
    case sameAs, markCopied, copiedFrom, wordCopied
    // What was sent.
    case receiptCopy, copyTitle, copyIntroduction, printHint, acknowledgement
    case receiptTitleSupplement, receiptIntroductionSupplement, supplementedReference
    // Supplements.
    case supplementTitle, supplementAsked, supplementDeadline, supplementStart, supplementNote
    case markSent, restoreSent, sentUnchanged, sentBefore, sentNow, supplementReviewTitle, supplementReviewIntroduction
    case sendSupplement, nothingChanged
    // Sessions.
    case sessionLimit, sessionEnding, sessionGoOn
    // Controls.
    case durationHint
    case codeHidden
    case searchHint
    // Start.
    case attachmentKnown
}
