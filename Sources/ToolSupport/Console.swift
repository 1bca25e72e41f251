import Diagnostics
import Glibc
import SystemCalls

/// The value of an environment variable; nil where it is not set.
package typealias EnvironmentVariable = (String) -> String?

/// Where the tool writes: results on standard output, progress and complaints on standard error.
package struct Console: Sendable {
    package var language: AuthorLanguage
    package var isQuiet: Bool
    /// The name of the program, before what it complains of.
    private let tool: String

    package init(language: AuthorLanguage, isQuiet: Bool, tool: String) {
        self.language = language
        self.isQuiet = isQuiet
        self.tool = tool
    }

    /// The language of messages where none is asked for: Finnish for a Finnish locale, else English.
    private static func language(variable: EnvironmentVariable) -> AuthorLanguage {
        let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
        return locale.hasPrefix("fi") ? .fi : .en
    }

    /// The same, where `--lang` counts before the rest is read, so that complaints about the rest are in that language.
    package static func language(in words: [String], variable: EnvironmentVariable) -> AuthorLanguage {
        for (position, word) in words.enumerated() {
            if word.hasPrefix("--lang="), let found = AuthorLanguage(rawValue: String(word.dropFirst(7))) {
                return found
            }
            if word == "--lang", position + 1 < words.count, let found = AuthorLanguage(rawValue: words[position + 1]) {
                return found
            }
        }
        return language(variable: variable)
    }

    package func write(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    package func complain(_ message: DiagnosticMessage) { writeError("\(tool): \(message.text(language))\n") }

    /// A line on what is going on; nothing where nobody watches.
    package func progress(_ message: DiagnosticMessage) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        writeError(message.text(language) + "\n")
    }

    /// What is going on, in a line that the next call replaces; an empty one is taken away.
    package func progress(over message: DiagnosticMessage?) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        writeError("\r\u{1B}[K" + (message?.text(language) ?? ""))
    }

    /// A line on what was done; left out with `--quiet`.
    package func tell(_ message: DiagnosticMessage) {
        guard !isQuiet else { return }
        writeError(message.text(language) + "\n")
    }

    private func writeError(_ text: String) { Self.write(text, to: STDERR_FILENO) }

    /// All of it at once, unless nobody reads any more.
    private static func write(_ text: String, to descriptor: Int32) {
        _ = writeWhole(Array(text.utf8)) { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
