import FormSpec

/// What a field holds: the raw text as typed or found, and where it came from.
public struct Answer: Hashable, Sendable {
    /// As typed; the empty string is no answer. For a choice: the step of the chosen branch. For codes: the codes
    /// with one space between. Dates and times that do not parse keep the parts as typed, with `-` or `:` between.
    public var raw: String
    /// Nil where the customer gave the answer.
    public var provenance: Provenance?
    /// Why there is none, of a field that has a source; nil where there is one or nobody knows.
    public var gap: SourceGap?

    public init(_ raw: String, provenance: Provenance? = nil, gap: SourceGap? = nil) {
        self.raw = raw
        self.provenance = provenance
        self.gap = gap
    }

    /// The customer gave it, now or in the application that a supplement is for, or changed what was filled in.
    public var isOwn: Bool {
        guard let provenance else { return true }
        return provenance.state(now: raw) != .kept || provenance.source == Provenance.sentByCustomer
    }
}

/// Where a pre-filled answer came from, and what became of it.
public struct Provenance: Hashable, Sendable {
    public enum State: UInt8, CaseIterable, Sendable {
        /// As it was filled in.
        case kept
        /// The customer wrote something else.
        case changed
        /// The customer emptied the field.
        case removed
    }
    /// What kind of source an answer has.
    public enum Origin: UInt8, CaseIterable, Sendable {
        /// The project's common data.
        case project
        /// Another part of the same form, from which the customer copied it.
        case form
        /// The application as it was sent, where the authority asks for a supplement.
        case application
    }
    /// The field id in the common data (`osapuoli/yritys/nimi`), without row keys; of a copied answer the id of the
    /// part it was copied from after `#`, of one that was sent `@` and the source that it had then. No field id begins
    /// with either.
    public var source: String
    /// The value as it was filled in.
    public var original: String
    /// When the source was read: `YYYY-MM-DDThh:mm:ssZ`, given by the caller; empty where not known.
    public var retrieved: String
    /// The value did not fit the field and is shown for correction (`k:unfit="ask"`).
    public var needsAttention: Bool

    /// The source of an answer that was sent and that the customer had given.
    static let sentByCustomer = "@"

    /// Of an answer of an application that was sent, where the authority asks for it again.
    package init(ofSent answer: Answer, retrieved: String) {
        let former = answer.isOwn ? "" : answer.provenance?.source ?? ""
        self.init(source: Self.sentByCustomer + former, original: answer.raw, retrieved: retrieved)
    }

    public init(source: String, original: String, retrieved: String, needsAttention: Bool = false) {
        self.source = source
        self.original = original
        self.retrieved = retrieved
        self.needsAttention = needsAttention
    }

    public var origin: Origin {
        switch source.utf8.first {
        case UInt8(ascii: "#"): .form
        case UInt8(ascii: "@"): .application
        default: .project
        }
    }

    /// What became of the value, by what the field holds now.
    public func state(now raw: String) -> State {
        if raw == original { return .kept }
        return raw.isEmpty ? .removed : .changed
    }
}
