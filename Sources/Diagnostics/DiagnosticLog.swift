/// Collects findings through the stages; the last parameter of each stage, `inout`.
///
/// The same finding at the same place is kept once, however many paths lead to it.
package struct DiagnosticLog: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    package init() {}

    package mutating func report(_ diagnostic: Diagnostic) {
        guard seen.insert(diagnostic).inserted else { return }
        diagnostics.append(diagnostic)
    }

    package mutating func error(
        _ message: DiagnosticMessage, id: String, at location: SourceLocation, notes: [Diagnostic.Note] = [],
        remedy: DiagnosticMessage? = nil
    ) {
        report(Diagnostic(id: id, severity: .error, at: location, message, notes: notes, remedy: remedy))
    }

    package mutating func warn(
        _ message: DiagnosticMessage, id: String, at location: SourceLocation, notes: [Diagnostic.Note] = [],
        remedy: DiagnosticMessage? = nil
    ) {
        report(Diagnostic(id: id, severity: .warning, at: location, message, notes: notes, remedy: remedy))
    }

    package mutating func note(_ message: DiagnosticMessage, id: String, at location: SourceLocation) {
        report(Diagnostic(id: id, severity: .note, at: location, message))
    }

    /// Takes back the findings of an id at a place, where another says the same better.
    package mutating func remove(id: String, at location: SourceLocation) {
        diagnostics.removeAll { $0.id == id && $0.location == location }
    }

    package mutating func append(contentsOf others: [Diagnostic]) {
        for other in others { report(other) }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// By file, line and id: the order in which findings are shown, the same whatever order the checks ran in.
    package var sorted: [Diagnostic] {
        diagnostics.sorted { ($0.location, $0.id, $0.message.en) < ($1.location, $1.id, $1.message.en) }
    }
}
