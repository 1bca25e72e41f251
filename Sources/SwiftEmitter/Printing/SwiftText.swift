/// The one way for text into Swift source.
package enum SwiftText {
    /// The text as a string literal with its quotes.
    package static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where isHidden(scalar): literal += "\\u{\(String(scalar.value, radix: 16))}"
            case _: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The text on one line of a `//` comment: line breaks and hidden characters, which could end the comment or show
    /// it otherwise than the compiler reads it, become spaces.
    package static func comment(_ text: String) -> String {
        var comment = ""
        for scalar in text.unicodeScalars {
            comment.unicodeScalars.append(isHidden(scalar) ? " " : scalar)
        }
        return comment
    }

    /// Control and format characters, among them the marks that turn the direction of text, and line separators.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        case _: false
        }
    }
}
