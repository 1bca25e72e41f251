import Glibc

/// What the system says of an error of its calls: "No space left on device".
package func errnoReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

/// Hands all bytes to a call that may take a part of them at a time, as `write` does; false where it takes no more, for
/// the reason in `errno`.
package func writeWhole(_ bytes: [UInt8], with write: (UnsafeRawBufferPointer) -> Int) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes(write)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
    }
    return true
}
