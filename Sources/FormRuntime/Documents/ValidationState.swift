import SchemaTables
import XMLReading

/// An open element.
struct Frame {
    /// The state of its content; nil where it may have no child.
    var state: UnsafePointer<TransitionRow>?
    /// How its text is checked at its end; nil where it has no simple content.
    var value: UnsafePointer<ValueRow>?
    var name: Address?
    var namespace: Address?
    /// Its declaration, or `ValidationState.noElement`.
    var element: UInt32
    /// The position of its type in the layout's list.
    var type: UInt32
    /// `FrameFlags`.
    var flags: UInt32
    /// Where its counters begin.
    var counters: Int32
}

enum FrameFlags {
    static let mixed: UInt32 = 1
    static let nilled: UInt32 = 2
    /// The declaration has a default or fixed value, or the element declares namespaces.
    static let needsCare: UInt32 = 4
    /// Text or a child was seen; kept for nilled and constrained elements alone.
    static let hasContent: UInt32 = 8
    /// The content was wrong once: nothing more is said about what is missing in it.
    static let broken: UInt32 = 16
    /// Identity constraints have something to do at the end of the element.
    static let hasIdentity: UInt32 = 32
    /// The end of the element is off the hot path.
    static let endsWithCare: UInt32 = nilled | needsCare | hasIdentity
}

/// The state of one validation, behind one pointer that the parser hands to the callbacks.
///
/// A plain struct: what the callbacks touch for every element and text stands first, what only rare paths need is
/// behind `rare`.
struct ValidationState {
    var top: UnsafeMutablePointer<Frame>
    var limit: UnsafeMutablePointer<Frame>
    /// Depth inside an element that is not validated; 0 while validating.
    var skipDepth: Int
    var text: UnsafeMutablePointer<UInt8>
    var textCount: Int
    var textCapacity: Int
    /// Where the counters of the next element begin.
    var counterTop: Int32
    /// The `ElementFlags` that lead off the hot path at present.
    var careMask: UInt16
    /// How many identity constraints are being evaluated.
    var activeScopes: Int32
    var bottom: UnsafeMutablePointer<Frame>
    var counters: UnsafeMutablePointer<Int>
    var counterCapacity: Int
    /// The parser that calls, for lines and for stopping.
    var parser: OpaquePointer
    var attributeLists: UnsafePointer<AttributeListRow>
    var identity: IdentityPointer
    var layout: Unmanaged<DocumentLayout>
    var rare: Unmanaged<RareState>

    static let noElement = UInt32.max

    /// The two objects that the session keeps alive, without counting references.
    @inline(__always)
    func withOwners(_ body: (DocumentLayout, RareState) -> Void) {
        layout._withUnsafeGuaranteedRef { layout in rare._withUnsafeGuaranteedRef { body(layout, $0) } }
    }
}

/// What validation gathers off the hot path: violations, identifiers, namespaces in scope.
final class RareState {
    var violations: [ViolationRecord] = []
    /// All violations found, the unrecorded ones included.
    var violationCount = 0
    /// Bytes of names and values that violations mention, and of their paths.
    var arena: [UInt8] = []
    /// Read at the end of many elements, where a check for overlapping access costs more than the reading.
    @exclusivity(unchecked) var bindings: [Binding] = []
    /// While a default value is looked at: what prefixes in it mean, in place of `bindings`.
    var constraintNamespaces: [NamespaceBinding]?
    var identifiers = IdentifierTable()
    let violationLimit: Int
    /// Nil where no places are kept.
    var positions: ElementPositions?

    /// A namespace declaration in scope; the addresses are the parser's, valid while it parses.
    struct Binding {
        /// Nil for the default namespace.
        var prefix: UnsafePointer<UInt8>?
        /// Nil where the default namespace is taken back.
        var namespace: UnsafePointer<UInt8>?
        /// The depth of the element that declared it.
        var depth: Int
    }

    init(violationLimit: Int) { self.violationLimit = violationLimit }
}
