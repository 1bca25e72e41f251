import Diagnostics

/// A command line that means nothing, or a file that cannot be read or written: exit status 2.
package struct UsageError: Error {
    package var message: DiagnosticMessage

    package init(fi: String, en: String) { message = DiagnosticMessage(fi: fi, en: en) }

    package static func unknownCommand(_ name: String, near: String?) -> UsageError {
        UsageError(
            fi: "komentoa '\(name)' ei ole" + (near.map { "; tarkoititko '\($0)'?" } ?? "; katso `kevyt --help`"),
            en: "there is no command '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "; see `kevyt --help`"))
    }
    package static func unknownOption(_ name: String, near: String?) -> UsageError {
        UsageError(
            fi: "valitsinta '--\(name)' ei ole" + (near.map { "; tarkoititko '--\($0)'?" } ?? ""),
            en: "there is no option '--\(name)'" + (near.map { "; did you mean '--\($0)'?" } ?? ""))
    }
    package static func valueNotTaken(_ name: String) -> UsageError {
        UsageError(fi: "valitsin '--\(name)' ei ota arvoa", en: "option '--\(name)' takes no value")
    }
    package static func valueMissing(_ name: String) -> UsageError {
        UsageError(fi: "valitsimelta '--\(name)' puuttuu arvo", en: "option '--\(name)' needs a value")
    }
    package static func valueUnknown(_ name: String, _ value: String, allowed: [String]) -> UsageError {
        let list = allowed.joined(separator: ", ")
        return UsageError(
            fi: "'\(value)' ei käy valitsimelle '--\(name)'; vaihtoehdot ovat \(list)",
            en: "'\(value)' is no value of option '--\(name)'; it takes \(list)")
    }
    package static func unreadable(_ file: String) -> UsageError {
        UsageError(fi: "tiedostoa '\(file)' ei voi lukea", en: "the file '\(file)' cannot be read")
    }
    /// The complaint as a finding, where others are reported too.
    package func diagnostic(file: String) -> Diagnostic {
        Diagnostic(id: "unreadable-file", severity: .error, at: SourceLocation(file: file), message)
    }
    package static func operands(_ usage: String) -> UsageError {
        UsageError(fi: "komento kirjoitetaan: \(usage)", en: "the command is written: \(usage)")
    }
}
