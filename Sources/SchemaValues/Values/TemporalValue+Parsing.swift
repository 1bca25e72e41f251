extension TemporalValue {
    /// Reads the lexical form of `type`, white space already processed. Nil when it is none, or names a day or time
    /// that does not exist. Years have at least four digits and are never 0000 (3.2.7.1).
    public init?(_ bytes: UnsafeBufferPointer<UInt8>, type: PrimitiveType) {
        var reader = TemporalReader(bytes)
        switch type {
        case .dateTime:
            guard reader.year(), reader.skip(0x2D), reader.month(), reader.skip(0x2D), reader.day(), reader.skip(0x54),
                reader.time()
            else { return nil }
        case .time: guard reader.time() else { return nil }
        case .date:
            guard reader.year(), reader.skip(0x2D), reader.month(), reader.skip(0x2D), reader.day() else { return nil }
        case .gYearMonth: guard reader.year(), reader.skip(0x2D), reader.month() else { return nil }
        case .gYear: guard reader.year() else { return nil }
        case .gMonthDay:
            guard reader.skip(0x2D), reader.skip(0x2D), reader.month(), reader.skip(0x2D), reader.day() else {
                return nil
            }
        case .gDay:
            guard reader.skip(0x2D), reader.skip(0x2D), reader.skip(0x2D), reader.day() else { return nil }
        case .gMonth:
            guard reader.skip(0x2D), reader.skip(0x2D), reader.month() else { return nil }
        // The first edition wrote --MM--; its erratum R-62 took the last two hyphens away.
        case .string, .boolean, .decimal, .float, .double, .duration, .hexBinary, .base64Binary, .anyURI, .qName,
            .notation:
            return nil
        }
        guard reader.zoneAndEnd(), let value = reader.value(type) else { return nil }
        self = value
    }

    public init?(_ text: String, type: PrimitiveType) {
        var text = text
        guard let value = text.withUTF8({ TemporalValue($0, type: type) }) else { return nil }
        self = value
    }
}

/// Reads the parts of a date or time from left to right.
private struct TemporalReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var yearNumber = 1972
    private var hugeYear: ExactDecimal?
    private var monthNumber = 12
    private var dayNumber = 1
    private var hour = 0
    private var minute = 0
    private var second = 0
    private var fraction: Range<Int> = 0..<0
    private var zone: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index &+= 1
        return true
    }

    @inline(__always)
    private mutating func twoDigits() -> Int? {
        guard index &+ 1 < bytes.count else { return nil }
        let tens = bytes[index] &- 0x30
        let ones = bytes[index &+ 1] &- 0x30
        guard tens < 10, ones < 10 else { return nil }
        index &+= 2
        return Int(tens) &* 10 &+ Int(ones)
    }

    mutating func year() -> Bool {
        let start = index
        let isNegative = skip(0x2D)
        let first = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index &+= 1 }
        let count = index - first
        guard count >= 4, count == 4 || bytes[first] != 0x30 else { return false }
        if count <= TemporalValue.plainYearDigits {
            let number = bytes[first..<index].reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
            yearNumber = isNegative ? -number : number
            return number != 0
        }
        return reduceHugeYear(start..<index, isNegative: isNegative)
    }

    private mutating func reduceHugeYear(_ range: Range<Int>, isNegative: Bool) -> Bool {
        hugeYear = ExactDecimal(lexical: UnsafeBufferPointer(rebasing: bytes[range]))
        // The last four digits and a period of 10,000 years keep the calendar the same: 400 divides 10,000.
        let rest = bytes[(range.upperBound - 4)..<range.upperBound].reduce(0) { $0 * 10 + Int($1 - 0x30) } + 10_000
        yearNumber = isNegative ? -rest : rest
        return hugeYear != nil
    }

    mutating func month() -> Bool {
        guard let number = twoDigits(), number >= 1, number <= 12 else { return false }
        monthNumber = number
        return true
    }

    mutating func day() -> Bool {
        guard let number = twoDigits(), number >= 1 else { return false }
        dayNumber = number
        return number <= Calendar.daysInMonth(monthNumber, year: yearNumber)
    }

    mutating func time() -> Bool {
        guard let hours = twoDigits(), skip(0x3A), let minutes = twoDigits(), skip(0x3A), let seconds = twoDigits(),
            hours <= 24, minutes < 60, seconds < 60
        else { return false }
        (hour, minute, second) = (hours, minutes, seconds)
        if skip(0x2E) {
            let start = index
            while index < bytes.count, bytes[index] &- 0x30 < 10 { index &+= 1 }
            guard index > start else { return false }
            var end = index
            while end > start, bytes[end - 1] == 0x30 { end -= 1 }
            fraction = start..<end
        }
        return hours < 24 || minutes == 0 && seconds == 0 && fraction.isEmpty
    }

    mutating func zoneAndEnd() -> Bool {
        if index == bytes.count { return true }
        if skip(0x5A) {
            zone = 0
            return index == bytes.count
        }
        let isWest = bytes[index] == 0x2D
        guard isWest || bytes[index] == 0x2B else { return false }
        index += 1
        guard let hours = twoDigits(), skip(0x3A), let minutes = twoDigits(), index == bytes.count, minutes < 60,
            hours * 60 + minutes <= TemporalValue.longestZone
        else { return false }
        zone = (hours * 60 + minutes) * (isWest ? -1 : 1)
        return true
    }

    /// 24:00:00 is the first instant of the next day; of a time alone, 00:00:00.
    func value(_ type: PrimitiveType) -> TemporalValue? {
        let digits = fraction.isEmpty ? [] : Array(bytes[fraction])
        var value = TemporalValue(
            type: type, year: yearNumber, month: monthNumber, day: dayNumber, hour: hour % 24, minute: minute,
            second: second, fraction: digits, zone: zone, hugeYear: hugeYear)
        if hour == 24, type == .dateTime { value = value.nextDay }
        return value
    }
}

extension TemporalValue {
    /// The same time of the day after.
    fileprivate var nextDay: TemporalValue {
        if day < Calendar.daysInMonth(month, year: year) { return with(year: year, month: month, day: day + 1) }
        if month < 12 { return with(year: year, month: month + 1, day: 1) }
        return with(year: year == -1 ? 1 : year + 1, month: 1, day: 1)
    }

    private func with(year: Int, month: Int, day: Int) -> TemporalValue {
        TemporalValue(
            type: type, year: year, month: month, day: day, hour: hour, minute: minute, second: second,
            fraction: fraction, zone: zone, hugeYear: hugeYear.map { $0 + ExactDecimal(year - self.year) })
    }
}
