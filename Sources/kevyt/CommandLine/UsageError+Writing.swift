import FormService
import ToolSupport

extension UsageError {
    static func unwritable(_ file: String, _ error: any Error) -> UsageError {
        let reason = error.systemReason
        return UsageError(fi: "'\(file)' ei synny: \(reason)", en: "'\(file)' cannot be written: \(reason)")
    }
}
