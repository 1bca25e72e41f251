import Diagnostics

/// A text in the form's languages with the place it was written at. A language that is missing has been reported.
package struct LocalizedText: Hashable, Sendable {
    /// By language code.
    package var byLanguage: [String: String]
    package var location: SourceLocation

    package init(_ byLanguage: [String: String], at location: SourceLocation) {
        self.byLanguage = byLanguage
        self.location = location
    }

    package subscript(language: String) -> String? { byLanguage[language] }
}
