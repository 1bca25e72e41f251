import FoundationEssentials
import Glibc

extension Error {
    /// What the system says of a file that could not be read or written: "No space left on device".
    package var systemReason: String {
        guard let cause = (self as? CocoaError)?.underlying as? POSIXError else { return "\(self)" }
        return String(cString: strerror(cause.code.rawValue))
    }
}
