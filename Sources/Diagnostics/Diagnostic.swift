/// How much a finding matters: an error means that the form cannot be right on some path, a warning that it is right
/// but probably not meant, a note is information that stops nothing even with `--strict`.
package enum Severity: String, Comparable, CaseIterable, Sendable {
    case note
    case warning
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One finding for an author: a stable id, the place, what is wrong and what to do.
package struct Diagnostic: Hashable, Sendable {
    /// A second place that belongs to the finding.
    package struct Note: Hashable, Sendable {
        package var message: DiagnosticMessage
        package var location: SourceLocation?

        package init(_ message: DiagnosticMessage, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// Stable kebab-case id (`missing-language`), or the clause id of a schema component constraint
    /// (`cos-st-restricts.1.1`, `cvc-pattern-valid`).
    package var id: String
    package var severity: Severity
    package var location: SourceLocation
    package var message: DiagnosticMessage
    package var notes: [Note]
    /// What to write instead, where that is known.
    package var remedy: DiagnosticMessage?

    package init(
        id: String, severity: Severity, at location: SourceLocation, _ message: DiagnosticMessage, notes: [Note] = [],
        remedy: DiagnosticMessage? = nil
    ) {
        self.id = id
        self.severity = severity
        self.location = location
        self.message = message
        self.notes = notes
        self.remedy = remedy
    }
}
