/// A rule of a form: a constraint or a deadline.
public struct RuleSpec: Hashable, Sendable {
    public enum Kind: UInt8, CaseIterable, Sendable {
        case constraint
        /// The expression is the last day for sending.
        case deadline
    }
    public enum Level: UInt8, CaseIterable, Sendable {
        /// Sending stops.
        case error
        /// Shown, to be confirmed, and sent along.
        case warning
    }
    /// The rule id: `path#id`.
    public var id: String
    public var kind: Kind
    public var level: Level
    /// The component that carries the rule.
    public var carrier: FieldIndex
    /// The field that shows it.
    public var at: FieldIndex
    public var test: Expression
    /// The expression as the author wrote it.
    public var source: String
    /// Holds placeholders in braces, which `placeholders` gives in the order of their first appearance.
    public var message: TextIndex
    public var placeholders: [Placeholder]
    public var legal: String?

    /// An answer inserted into a message.
    public struct Placeholder: Hashable, Sendable {
        /// As written between the braces.
        public var source: String
        /// Nil for `{by}`, the day of a deadline.
        public var expression: Expression?

        public init(source: String, expression: Expression?) {
            self.source = source
            self.expression = expression
        }
    }

    public init(
        id: String, kind: Kind, level: Level, carrier: FieldIndex, at: FieldIndex, test: Expression, source: String,
        message: TextIndex, placeholders: [Placeholder], legal: String?
    ) {
        self.id = id
        self.kind = kind
        self.level = level
        self.carrier = carrier
        self.at = at
        self.test = test
        self.source = source
        self.message = message
        self.placeholders = placeholders
        self.legal = legal
    }
}
