// Text on the hot path: indentation is recognised, values are gathered. Short pieces are handled by words that overlap,
// never beyond the piece.

/// Whether text between elements is white space only. It nearly always is a line feed and spaces, which are compared by
/// two overlapping words.
@inline(__always)
func isWhiteSpace(_ text: Address, _ count: Int) -> Bool {
    let rest = count &- 1
    if rest >= 0, text[0] == 0x0A {
        let spaces = UnsafeRawPointer(text + 1)
        if rest >= 8, rest <= 16 {
            let head = spaces.loadUnaligned(as: UInt64.self)
            let tail = spaces.loadUnaligned(fromByteOffset: rest &- 8, as: UInt64.self)
            if (head ^ 0x2020_2020_2020_2020) | (tail ^ 0x2020_2020_2020_2020) == 0 { return true }
        } else if rest >= 4, rest < 8 {
            let head = spaces.loadUnaligned(as: UInt32.self)
            let tail = spaces.loadUnaligned(fromByteOffset: rest &- 4, as: UInt32.self)
            if (head ^ 0x2020_2020) | (tail ^ 0x2020_2020) == 0 { return true }
        } else if rest == 2, spaces.loadUnaligned(as: UInt16.self) == 0x2020 {
            return true
        }
    }
    return isAnyWhiteSpace(text, count)
}

@inline(never)
private func isAnyWhiteSpace(_ text: Address, _ count: Int) -> Bool {
    for index in 0..<count {
        let byte = text[index]
        if byte != 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { return false }
    }
    return true
}

/// Copies text of any length; short ones by two overlapping words that end where the text ends.
@inline(__always)
func copyShort(_ text: Address, _ count: Int, to target: UnsafeMutablePointer<UInt8>) {
    let source = UnsafeRawPointer(text)
    let raw = UnsafeMutableRawPointer(target)
    if count >= 8 {
        guard count <= 16 else { return copyLonger(source, count, to: raw) }
        let head = source.loadUnaligned(as: UInt64.self)
        let tail = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        raw.storeBytes(of: head, as: UInt64.self)
        raw.storeBytes(of: tail, toByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
        let head = source.loadUnaligned(as: UInt32.self)
        let tail = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
        raw.storeBytes(of: head, as: UInt32.self)
        raw.storeBytes(of: tail, toByteOffset: count &- 4, as: UInt32.self)
    } else if count > 0 {
        let (middle, last) = (count >> 1, count &- 1)
        let (first, second, third) = (text[0], text[middle], text[last])
        target[0] = first
        target[middle] = second
        target[last] = third
    }
}

/// Seventeen bytes and more: up to 32 by two overlapping vectors.
@inline(__always)
private func copyLonger(_ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) {
    guard count <= 32 else { return target.copyMemory(from: source, byteCount: count) }
    let head = source.loadUnaligned(as: SIMD16<UInt8>.self)
    let tail = source.loadUnaligned(fromByteOffset: count &- 16, as: SIMD16<UInt8>.self)
    target.storeBytes(of: head, as: SIMD16<UInt8>.self)
    target.storeBytes(of: tail, toByteOffset: count &- 16, as: SIMD16<UInt8>.self)
}

/// Takes more text than the buffer holds: the buffer grows, in proportion to the document that is in memory anyway.
@inline(never)
func appendLong(_ v: StatePointer, _ text: Address, _ count: Int) {
    let used = v.pointee.textCount
    if used + count + 8 > v.pointee.textCapacity {
        let capacity = max(v.pointee.textCapacity * 2, used + count + 8)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: v.pointee.text, count: used)
        v.pointee.text.deallocate()
        v.pointee.text = larger
        v.pointee.textCapacity = capacity
    }
    (v.pointee.text + used).update(from: text, count: count)
    v.pointee.textCount = used + count
}
