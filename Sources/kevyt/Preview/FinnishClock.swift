import Foundation

/// The day and the time in Finland, computed at the edge and passed in.
struct FinnishClock: Sendable {
    private let zone: TimeZone

    /// Nil where the system has no time zone data (package `tzdata`).
    init?() {
        guard let zone = TimeZone(identifier: "Europe/Helsinki") else { return nil }
        self.zone = zone
    }

    /// `YYYY-MM-DD`.
    func day(of date: Date = Date()) -> String { String(time(of: date).prefix(10)) }

    /// `YYYY-MM-DDThh:mm:ss+hh:mm`.
    func time(of date: Date = Date()) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = zone
        formatter.formatOptions = [.withInternetDateTime]
        return formatter.string(from: date)
    }
}
