/// The whiteSpace facet (Part 2, section 4.3.6), in order of growing strictness.
public enum WhiteSpace: UInt8, CaseIterable, Hashable, Comparable, Sendable {
    case preserve, replace, collapse

    public static func < (left: WhiteSpace, right: WhiteSpace) -> Bool { left.rawValue < right.rawValue }

    /// The text after white space processing.
    public func apply(to text: String) -> String {
        var text = text
        let isProcessed = text.withUTF8 { self.leavesUnchanged($0) }
        if isProcessed { return text }
        return String(decoding: apply(to: Array(text.utf8)), as: UTF8.self)
    }

    /// The UTF-8 text after white space processing.
    public func apply(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let length = bytes.withUnsafeMutableBufferPointer { apply(inPlace: $0) }
        bytes.removeLast(bytes.count - length)
        return bytes
    }

    /// Processes the text where it lies and returns its new length in bytes.
    public func apply(inPlace bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        switch self {
        case .preserve:
            return bytes.count
        case .replace:
            for index in bytes.indices where isSpace(bytes[index]) { bytes[index] = 0x20 }
            return bytes.count
        case .collapse:
            return collapse(bytes)
        }
    }

    /// Whether processing would change nothing. No allocation.
    @inline(__always)
    public func leavesUnchanged(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .preserve:
            return true
        case .replace:
            for byte in bytes where byte < 0x20 { return false }
            return true
        case .collapse:
            var previousWasSpace = true
            for byte in bytes {
                if byte > 0x20 {
                    previousWasSpace = false
                } else {
                    if previousWasSpace || byte != 0x20 { return false }
                    previousWasSpace = true
                }
            }
            return !previousWasSpace || bytes.isEmpty
        }
    }

    private func collapse(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var length = 0
        var pendingSpace = false
        for index in bytes.indices {
            let byte = bytes[index]
            if isSpace(byte) {
                pendingSpace = length > 0
                continue
            }
            if pendingSpace {
                bytes[length] = 0x20
                length += 1
                pendingSpace = false
            }
            bytes[length] = byte
            length += 1
        }
        return length
    }
}

/// The part of `bytes` without leading and trailing white space; no copy.
@inline(__always)
func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var low = 0
    var high = bytes.count
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[low..<high])
}

/// White space of XML 1.0, production S.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
