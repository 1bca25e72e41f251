/// The order of two values of one type; some types order their values only partly (Part 2, section 2.4.1.2 and 4.2.2).
public enum ValueOrder: UInt8, Hashable, Sendable {
    case less, equal, greater, incomparable

    init<T: Comparable>(_ left: T, _ right: T) { self = left < right ? .less : left == right ? .equal : .greater }

    /// Less or equal.
    var isAtMost: Bool { self == .less || self == .equal }

    public var reversed: ValueOrder {
        switch self {
        case .less: .greater
        case .greater: .less
        case .equal, .incomparable: self
        }
    }
}
