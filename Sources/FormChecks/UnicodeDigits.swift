import Diagnostics
import SchemaModel

/// `\d` in XML Schema means every decimal digit of Unicode (Datatypes, appendix F), which no receiver expects.
struct UnicodeDigits: SchemaCheck {
    static let id = "unicode-digits"

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        for facet in set.simpleTypes.flatMap(\.facets) where facet.name == "pattern" && hasDigitEscape(facet.value) {
            log.warn(.digits, id: Self.id, at: facet.annotation.location)
        }
    }

    /// A backslash that is itself escaped begins nothing.
    private func hasDigitEscape(_ pattern: String) -> Bool {
        var isEscaped = false
        for scalar in pattern.unicodeScalars {
            if isEscaped, scalar == "d" { return true }
            isEscaped = !isEscaped && scalar == "\\"
        }
        return false
    }
}

extension DiagnosticMessage {
    fileprivate static var digits: Self {
        .init(
            fi: "`\\d` hyväksyy muutkin kuin 0–9; kirjoita `[0-9]`", en: "`\\d` admits more than 0–9; write `[0-9]`")
    }
}
