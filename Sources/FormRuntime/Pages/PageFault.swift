import FormSpec

/// Why a form's pages cannot be laid out: a language without words, or a program that does not fit its form.
public enum PageFault: Error, Hashable, Sendable {
    /// The form does not have the language, or the built-in texts do not.
    case unknownLanguage(String)
    /// An operation points outside the form, its texts or the program's chunks; by position in the program.
    case danglingOperand(PageProgram.Kind, operation: Int)
    /// Blocks are not closed, closed too often, or nested where they may not be.
    case brokenBlocks(PageProgram.Kind, operation: Int)
    /// A field of repeated rows is shown outside those rows.
    case outsideRows(PageProgram.Kind, operation: Int)
}
