import SchemaTables
import SchemaValues
import XMLReading

/// Whether a text as it stands in the document is a value of the row's type (cvc-simple-type). Types that may hold
/// names with prefixes are left to `useValue`.
@inline(__always)
func isValid(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    switch row.pointee.kind {
    case .anything, .names: return true
    case .automaton:
        guard row.pointee.whiteSpace == .preserve else { return isValidProcessed(text, count, row) }
        return run(row, text, count) && hasLength(text, count, row)
    case .length:
        guard row.pointee.whiteSpace == .preserve else { return isValidProcessed(text, count, row) }
        return hasLength(text, count, row)
    case .decimal, .integer:
        return isDecimal(text, count, row)
    case .date:
        return count == 10 && isDate(text) || isValidInGeneral(text, count, row)
    case .time:
        return count == 8 && isTime(text) || isValidInGeneral(text, count, row)
    case .boolean:
        return count == 1 && text[0] & 0xFE == 0x30 || isBooleanWord(text, count) || isValidInGeneral(text, count, row)
    case .hexBinary:
        return isHexBinary(text, count, row) || isValidInGeneral(text, count, row)
    case .general:
        return isValidInGeneral(text, count, row)
    }
}

@inline(__always)
private func run(_ row: UnsafePointer<ValueRow>, _ text: Address, _ count: Int) -> Bool {
    guard let classes = row.pointee.automaton.classes, let rows = row.pointee.automaton.rows else { return false }
    var state = row.pointee.automaton.start
    var index = 0
    while index < count {
        state = Int(rows[state &+ Int(classes[Int(text[index])])])
        index &+= 1
    }
    return rows[state &+ row.pointee.automaton.acceptColumn] != 0
}

/// Length in characters. A text of n bytes has between n/4 and n characters, which decides most cases.
@inline(__always)
private func hasLength(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    if count <= row.pointee.maxLength, count >> 2 >= row.pointee.minLength { return true }
    let characters = characterCount(UnsafeBufferPointer(start: text, count: count))
    return characters >= row.pointee.minLength && characters <= row.pointee.maxLength
}

/// The same after white space, for the types that replace or collapse it.
private func isValidProcessed(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    let bytes = UnsafeBufferPointer(start: text, count: count)
    guard row.pointee.whiteSpace.leavesUnchanged(bytes) else { return isValidInGeneral(text, count, row) }
    if row.pointee.kind == .automaton, !run(row, text, count) { return false }
    return hasLength(text, count, row)
}

/// What has no fast check, or does not look like what the fast check expects.
@inline(never)
func isValidInGeneral(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    row.pointee.type.pointee.validate(UnsafeBufferPointer(start: text, count: count)) == nil
}

/// Decimals of up to 17 digits without white space are compared as machine integers; everything else is general.
@inline(__always)
private func isDecimal(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    guard count > 0, count <= 18 else { return isValidInGeneral(text, count, row) }
    var index = 0
    let isNegative = text[0] == 0x2D
    if isNegative { index = 1 }
    var value: Int64 = 0
    let integerStart = index
    while index < count, text[index] &- 0x30 < 10 {
        value = value &* 10 &+ Int64(text[index] &- 0x30)
        index &+= 1
    }
    let integerDigits = index &- integerStart
    var fraction = 0
    let scale = Int(row.pointee.decimal.scale)
    if index < count, text[index] == 0x2E, row.pointee.kind == .decimal {
        index &+= 1
        let fractionStart = index
        while index < count, text[index] &- 0x30 < 10 {
            value = value &* 10 &+ Int64(text[index] &- 0x30)
            index &+= 1
        }
        fraction = index &- fractionStart
    }
    // Leading zeros, zeros at the end of a fraction and fractions finer than the bounds take the exact way.
    let isPlain =
        index == count && integerDigits > 0 && integerDigits <= 11 && fraction <= scale
        && (integerDigits == 1 || text[integerStart] != 0x30)
    guard isPlain else { return isValidInGeneral(text, count, row) }
    let digits = integerDigits &+ fraction
    guard digits <= Int(row.pointee.decimal.totalDigits), fraction <= Int(row.pointee.decimal.fractionDigits) else {
        return isValidInGeneral(text, count, row)
    }
    var rest = scale &- fraction
    while rest > 0 {
        value = value &* 10
        rest &-= 1
    }
    if isNegative { value = 0 &- value }
    return value >= row.pointee.decimal.min && value <= row.pointee.decimal.max
}

@inline(__always)
private func pair(_ text: Address, _ offset: Int) -> Int {
    let (tens, ones) = (text[offset] &- 0x30, text[offset &+ 1] &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : 255
}

/// `YYYY-MM-DD` with a year from 1 on; other dates are general.
@inline(__always)
private func isDate(_ text: Address) -> Bool {
    guard text[4] == 0x2D, text[7] == 0x2D else { return false }
    let (century, ofCentury) = (pair(text, 0), pair(text, 2))
    let (month, day) = (pair(text, 5), pair(text, 8))
    guard century < 100, ofCentury < 100, century &+ ofCentury > 0, month >= 1, month <= 12, day >= 1 else {
        return false
    }
    if day <= 28 { return true }
    let isLeap = ofCentury != 0 ? ofCentury & 3 == 0 : century & 3 == 0
    if month == 2 { return isLeap && day == 29 }
    return day <= (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31)
}

/// `hh:mm:ss`; other times are general.
@inline(__always)
private func isTime(_ text: Address) -> Bool {
    text[2] == 0x3A && text[5] == 0x3A && pair(text, 0) < 24 && pair(text, 3) < 60 && pair(text, 6) < 60
}

/// `true` or `false` without white space.
@inline(__always)
private func isBooleanWord(_ text: Address, _ count: Int) -> Bool {
    guard count == 4 || count == 5 else { return false }
    let tail = UnsafeRawPointer(text + (count &- 4)).loadUnaligned(as: UInt32.self)
    // The last four letters, in the order of the machine.
    let wanted = count == 4 ? UInt32(littleEndian: 0x6575_7274) : UInt32(littleEndian: 0x6573_6C61)
    return tail == wanted && (count == 4 || text[0] == 0x66)
}

/// Hexadecimal digits in pairs, the octets within the lengths of the type.
private func isHexBinary(_ text: Address, _ count: Int, _ row: UnsafePointer<ValueRow>) -> Bool {
    let octets = count >> 1
    guard count & 1 == 0, octets >= row.pointee.minLength, octets <= row.pointee.maxLength else { return false }
    for index in 0..<count {
        let byte = text[index]
        let isDigit = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
        if !isDigit { return false }
    }
    return true
}
