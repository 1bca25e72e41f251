import Diagnostics

/// The findings of a run as they are shown, and what they mean for the exit status.
package struct Findings {
    private let diagnostics: [Diagnostic]
    private let isStrict: Bool

    /// `folder` stands before the files' paths where they are relative to it.
    package init(_ diagnostics: [Diagnostic], isStrict: Bool, below folder: String? = nil) {
        self.isStrict = isStrict
        self.diagnostics = folder.map { folder in diagnostics.map { $0.below(folder) } } ?? diagnostics
    }

    package var status: ExitStatus {
        let limit: Severity = isStrict ? .warning : .error
        return diagnostics.contains { $0.severity >= limit } ? .findings : .success
    }

    /// On standard output; for programs, also when there are none. Notes are left out with `--quiet`.
    package func show(_ format: ReportFormat, on console: Console) {
        let shown = diagnostics.filter { !console.isQuiet || $0.severity != .note }
        console.write(format.text(shown, language: console.language))
    }
}

extension Diagnostic {
    package func below(_ folder: String) -> Diagnostic {
        func moved(_ location: SourceLocation) -> SourceLocation {
            let base = folder.hasSuffix("/") ? folder : "\(folder)/"
            return SourceLocation(file: location.file.isEmpty ? folder : base + location.file, line: location.line)
        }
        var diagnostic = self
        diagnostic.location = moved(location)
        diagnostic.notes = notes.map { Note($0.message, at: $0.location.map(moved)) }
        return diagnostic
    }
}

extension DiagnosticLog {
    package init(_ diagnostics: [Diagnostic]) {
        self.init()
        append(contentsOf: diagnostics)
    }
}
