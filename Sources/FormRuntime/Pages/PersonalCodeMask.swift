import FormSpec
import SchemaValues

/// A personal identity code as pages show it again: the birthday and its sign, the rest hidden. What a page holds, a
/// printer, a screen or a browser's cache holds too, and the code may not be written where it is not needed (Data
/// Protection Act 1050/2018, section 29, subsection 4). The application itself carries the whole code.
enum PersonalCodeMask {
    private static let shown = 7
    private static let hidden = "****"

    /// What stands for the answer; nil for what is no personal identity code, which is shown to be corrected.
    static func masked(_ raw: String, field: FieldSpec) -> String? {
        guard field.isPersonalCode else { return nil }
        let code = LexicalForm.of(raw, field: field)
        guard Checksum.henkilotunnus.isValid(code) else { return nil }
        return code.prefix(shown) + hidden
    }
}
