import FoundationEssentials
import SystemCalls

extension Error {
    /// The system's own reason why a file could not be read or written, where it has one.
    package var systemReason: String {
        let cause = (self as? CocoaError)?.underlying as? POSIXError
        return cause.map { errnoReason($0.code.rawValue) } ?? "\(self)"
    }
}
