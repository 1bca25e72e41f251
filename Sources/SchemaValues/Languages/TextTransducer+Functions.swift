// The machines of white space, trimming and the ways people write numbers.

extension TextTransducer {
    /// Every character on its own: what it becomes, nil for itself.
    init(mapping singles: [UInt32], by change: (UInt32) -> [UInt32]) {
        self.init(singles: singles, initial: [0]) { _, scalar in
            [(scalar.map { [.text(change($0))] } ?? [.same], 0)]
        } ending: { _ in
            []
        }
    }

    /// White space of Unicode, as `Unicode.Scalar.Properties.isWhitespace` has it.
    static let unicodeSpaces: [UInt32] =
        [0x9, 0xA, 0xD, 0x20, 0x85, 0xA0, 0x1680] + Array(0x2000...0x200A) + [0x2028, 0x2029, 0x202F, 0x205F, 0x3000]

    private enum Trimming: Hashable {
        case before, inside
        /// White space with something after it.
        case between
        /// White space with nothing after it.
        case after
    }

    static let trimming = TextTransducer(singles: unicodeSpaces, initial: [Trimming.before]) { state, scalar in
        let isSpace = scalar != nil
        switch state {
        case .before: return isSpace ? [([], .before)] : [([.same], .inside)]
        case .inside: return isSpace ? [([.same], .between), ([], .after)] : [([.same], .inside)]
        case .between: return isSpace ? [([.same], .between)] : [([.same], .inside)]
        case .after: return isSpace ? [([], .after)] : []
        }
    } ending: {
        $0 == .between ? nil : []
    }

    static let decimalSigns = TextTransducer(mapping: [0x20, 0xA0, 0x202F, 0x9, 0x2212, 0x2C]) { scalar in
        switch scalar {
        case 0x2212: [0x2D]
        case 0x2C: [0x2E]
        default: []
        }
    }

    /// The state: the last character was CR.
    static let lineFeeds = TextTransducer(singles: [0xA, 0xD], initial: [false]) { afterReturn, scalar in
        switch scalar {
        case 0xD: [([.text([0xA])], true)]
        case 0xA: afterReturn ? [([], false)] : [([.same], false)]
        default: [([.same], false)]
        }
    } ending: { _ in
        []
    }
}

extension WhiteSpace {
    private enum Collapsing: Hashable { case start, word, gap }
    private static let spaces: [UInt32] = [0x9, 0xA, 0xD, 0x20]

    private static let unchanged = TextTransducer(mapping: []) { [$0] }
    private static let replacing = TextTransducer(mapping: [0x9, 0xA, 0xD]) { _ in [0x20] }
    private static let collapsing = TextTransducer(singles: spaces, initial: [Collapsing.start]) { state, scalar in
        switch (state, scalar == nil) {
        case (.start, false): [([], .start)]
        case (.word, false), (.gap, false): [([], .gap)]
        case (.start, true), (.word, true): [([.same], .word)]
        case (.gap, true): [([.text([0x20]), .same], .word)]
        }
    } ending: { _ in
        []
    }

    var transducer: TextTransducer {
        switch self {
        case .preserve: Self.unchanged
        case .replace: Self.replacing
        case .collapse: Self.collapsing
        }
    }
}
