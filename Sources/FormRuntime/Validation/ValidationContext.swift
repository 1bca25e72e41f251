/// What validation needs from outside: the clock is an input.
public struct ValidationContext: Hashable, Sendable {
    /// The day in Finland, `YYYY-MM-DD`: codes are judged on it.
    public var today: String

    public init(today: String) { self.today = today }
}
