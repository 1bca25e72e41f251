extension TemporalValue {
    /// The canonical form: in UTC where there is a zone; days keep a zone from -11:59 to +12:00, which is what their
    /// first instant tells (3.2.9.2).
    public var canonical: String {
        switch type {
        case .dateTime: atZone(0).dateText + "T" + atZone(0).timeText + (zone == nil ? "" : "Z")
        case .time: atZone(0).timeText + (zone == nil ? "" : "Z")
        case .date: atRecoverableZone.dateText + atRecoverableZone.zoneText
        case .gYearMonth: yearText + "-" + two(month) + zoneText
        case .gYear: yearText + zoneText
        case .gMonthDay: "--" + two(month) + "-" + two(day) + zoneText
        case .gDay: "---" + two(day) + zoneText
        case .gMonth: "--" + two(month) + zoneText
        case .string, .boolean, .decimal, .float, .double, .duration, .hexBinary, .base64Binary, .anyURI, .qName,
            .notation:
            ""
        }
    }

    /// The lexical form in the value's own zone. Unlike the canonical one it reads back as this very value, also where
    /// a zone moves a time of day to another day.
    package var written: String {
        switch type {
        case .dateTime: dateText + "T" + timeText + zoneText
        case .time: timeText + zoneText
        case .date: dateText + zoneText
        case .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth, .string, .boolean, .decimal, .float, .double, .duration,
            .hexBinary, .base64Binary, .anyURI, .qName, .notation:
            canonical
        }
    }

    private var atRecoverableZone: TemporalValue {
        guard let zone else { return self }
        if zone > 12 * 60 { return moved(toZone: zone - 24 * 60) }
        return zone <= -12 * 60 ? moved(toZone: zone + 24 * 60) : self
    }

    private func atZone(_ target: Int) -> TemporalValue { zone == nil ? self : moved(toZone: target) }

    private func moved(toZone target: Int) -> TemporalValue {
        let local = seconds(zone: zone ?? 0) + target * 60
        var days = Calendar.floorDivide(local, Calendar.secondsPerDay)
        let rest = local - days * Calendar.secondsPerDay
        // The inverse of the gap for the missing year 0.
        if days < 0 { days -= 366 }
        let date = Calendar.date(ofDay: days)
        return TemporalValue(
            type: type, year: date.year, month: date.month, day: date.day, hour: rest / 3_600, minute: rest / 60 % 60,
            second: rest % 60, fraction: fraction, zone: target,
            hugeYear: hugeYear.map { $0 + ExactDecimal(date.year - year) })
    }

    private var yearText: String {
        let digits = hugeYear.map { ($0.isNegative ? -$0 : $0).text } ?? String(abs(year))
        let isNegative = hugeYear?.isNegative ?? (year < 0)
        return (isNegative ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    private var dateText: String { yearText + "-" + two(month) + "-" + two(day) }

    private var timeText: String {
        let whole = two(hour) + ":" + two(minute) + ":" + two(second)
        return fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
    }

    private var zoneText: String {
        guard let zone else { return "" }
        if zone == 0 { return "Z" }
        return (zone < 0 ? "-" : "+") + two(abs(zone) / 60) + ":" + two(abs(zone) % 60)
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
