import Diagnostics
import FormService
import Glibc

/// The value of an environment variable; nil where it is not set.
typealias EnvironmentVariable = (String) -> String?

/// Where the tool writes: results on standard output, progress and complaints on standard error.
struct Console: Sendable {
    var language: AuthorLanguage
    var isQuiet: Bool

    /// The language of messages where none is asked for: Finnish for a Finnish locale, else English.
    static func language(variable: EnvironmentVariable) -> AuthorLanguage {
        let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
        return locale.hasPrefix("fi") ? .fi : .en
    }

    func write(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    func complain(_ message: DiagnosticMessage) { writeError("kevyt: \(message.text(language))\n") }

    /// A line on what is going on; nothing where nobody watches.
    func progress(_ message: DiagnosticMessage) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        writeError(message.text(language) + "\n")
    }

    /// What is going on, in a line that the next call replaces; an empty one is taken away.
    func progress(over message: DiagnosticMessage?) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        writeError("\r\u{1B}[K" + (message?.text(language) ?? ""))
    }

    /// A line on what was done; left out with `--quiet`.
    func tell(_ message: DiagnosticMessage) {
        guard !isQuiet else { return }
        writeError(message.text(language) + "\n")
    }

    private func writeError(_ text: String) { Self.write(text, to: STDERR_FILENO) }

    /// All of it at once, unless nobody reads any more.
    private static func write(_ text: String, to descriptor: Int32) {
        _ = writeWhole(Array(text.utf8)) { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
