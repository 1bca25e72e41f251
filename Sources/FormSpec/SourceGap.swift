/// Why the common data filled nothing into a field that has a source (form-language, section 5): four kinds of absence,
/// and a value that was there and does not fit.
public enum SourceGap: UInt8, CaseIterable, Sendable {
    /// No element: nobody has said it and no register has it.
    case notFound
    /// The person was asked and gave nothing.
    case notGiven
    /// Withheld because of a non-disclosure order: it is never filled from another source either.
    case protected
    /// The register did not answer in time.
    case unavailable
    /// There is a value, but it does not fit the field (`k:unfit="empty"`); no value is ever cut to fit.
    case unfit

    /// As the common data write it, in `k:absent`.
    public init?(annotation: String) {
        switch annotation {
        case "not-given": self = .notGiven
        case "protected": self = .protected
        case "unavailable": self = .unavailable
        default: return nil
        }
    }

    /// Of several reasons the one that is told: what is withheld is not to be looked for elsewhere.
    public static func mostTelling(_ gaps: [SourceGap]) -> SourceGap {
        [.protected, .unavailable, .notGiven].first(where: gaps.contains) ?? .notFound
    }
}
