import Diagnostics
import SchemaTables
import SchemaValues
import XMLReading

/// Validates documents against a schema's tables (XML Schema 1.0 Part 1), while libxml2 reads them.
///
/// Made once for a schema and shared by any number of threads. A violation stops nothing: all are reported, up to a
/// limit, in document order.
public final class DocumentValidator: Sendable {
    let layout: DocumentLayout

    /// Lays the tables out, and makes the automata of their values.
    public init(_ tables: SchemaTables) { layout = DocumentLayout(tables, KnownAutomata()) }

    /// Lays the tables out with the automata that were made before.
    public init(_ prepared: PreparedTables) { layout = DocumentLayout(prepared.tables, prepared.automata) }

    /// The violations of a document in memory; empty exactly when it is well-formed and valid. A document that is not
    /// well-formed has one violation, `.notWellFormed`.
    public func validate(_ bytes: [UInt8]) -> [DocumentViolation] {
        let session = ValidationSession(self)
        return bytes.withUnsafeBufferPointer { session.validate($0) }.violations
    }
}

/// The violations of one document against a schema.
public func validateDocument(_ bytes: [UInt8], tables: SchemaTables) -> [DocumentViolation] {
    DocumentValidator(tables).validate(bytes)
}

/// What a validation found.
package struct ValidationOutcome: Sendable {
    /// In document order.
    package var violations: [DocumentViolation]
    /// How many more there were than are listed.
    package var unlisted: Int
    package var isValid: Bool { violations.isEmpty }
}

/// One thread's use of a validator: the parser and the buffers, used again for each document.
package final class ValidationSession {
    private let layout: DocumentLayout
    private let parser: SAXParser
    private let state: StatePointer
    private let violationLimit: Int
    private let scansPlain: Bool
    /// Whether the last document was read by the scan of plain documents.
    package private(set) var wasPlain = false
    private let keepsPlaces: Bool
    private var rare: RareState

    /// Room for open elements; libxml2 itself stops at 256.
    private static let depthLimit = 1_024
    private static let textCapacity = 16 << 10

    /// With `scansPlain` false every document is libxml2's, so that the two ways can be compared. With `keepsPlaces` the
    /// paths of violations count elements of one name (`/a/b[2]`); it takes longer, and every document is libxml2's.
    package init(
        _ validator: DocumentValidator, violationLimit: Int = 1_000, scansPlain: Bool = true, keepsPlaces: Bool = false
    ) {
        self.scansPlain = scansPlain && !keepsPlaces
        layout = validator.layout
        self.violationLimit = violationLimit
        self.keepsPlaces = keepsPlaces
        let handlers = keepsPlaces ? ValidationCallbacks.trackingHandlers : ValidationCallbacks.handlers
        parser = SAXParser(names: layout.names, handlers: handlers)
        rare = RareState(violationLimit: violationLimit)
        let frames = UnsafeMutablePointer<Frame>.allocate(capacity: Self.depthLimit + 1)
        let empty = Frame(
            state: nil, value: nil, name: nil, namespace: nil, element: ValidationState.noElement, type: 0, flags: 0,
            counters: 0)
        // The others are written when their elements open: most documents never reach them.
        frames.initialize(to: empty)
        state = .allocate(capacity: 1)
        let identity = IdentityPointer.allocate(capacity: 1)
        identity.initialize(to: IdentityEvaluation())
        state.initialize(
            to: ValidationState(
                top: frames, limit: frames + Self.depthLimit, skipDepth: 0,
                text: .allocate(capacity: Self.textCapacity), textCount: 0, textCapacity: Self.textCapacity,
                counterTop: 0, careMask: ElementFlags.needsCare, activeScopes: 0, bottom: frames,
                counters: .allocate(capacity: 256),
                counterCapacity: 256, parser: parser.handle, attributeLists: layout.attributeLists,
                identity: identity, layout: .passUnretained(layout),
                rare: .passUnretained(rare)))
    }

    deinit {
        state.pointee.identity.pointee.free()
        state.pointee.identity.deallocate()
        state.pointee.text.deallocate()
        state.pointee.counters.deallocate()
        state.pointee.bottom.deallocate()
        state.deallocate()
    }

    /// Validates a document that lies in memory.
    package func validate(_ bytes: UnsafeBufferPointer<UInt8>, file: String = "") -> ValidationOutcome {
        reset()
        wasPlain = scansPlain && parser.readPlain(bytes, userData: state)
        if wasPlain { return outcome(fault: nil) }
        reset()
        return outcome(fault: parser.parse(bytes, file: file, userData: state))
    }

    /// Begins a document that comes in pieces: `feed` them and ask for the `finish`.
    package func begin(file: String = "") {
        reset()
        parser.begin(file: file, userData: state)
    }

    /// False when nothing more needs to be fed.
    package func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { parser.feed(bytes) }

    package func finish() -> ValidationOutcome { outcome(fault: parser.finish()) }

    private func reset() {
        if rare.isUsed {
            rare = RareState(violationLimit: violationLimit)
            state.pointee.rare = .passUnretained(rare)
        }
        rare.positions = keepsPlaces ? ElementPositions() : nil
        state.pointee.top = state.pointee.bottom
        state.pointee.bottom.pointee.state = layout.roots
        state.pointee.skipDepth = 0
        state.pointee.textCount = 0
        state.pointee.counterTop = 0
        if state.pointee.identity.pointee.isUsed { state.pointee.identity.pointee.reset() }
        state.pointee.watch(scopes: 0)
    }

    private func outcome(fault: Diagnostic?) -> ValidationOutcome {
        if let fault {
            return ValidationOutcome(violations: [DocumentViolation(notWellFormed: fault)], unlisted: 0)
        }
        guard rare.isUsed else { return ValidationOutcome(violations: [], unlisted: 0) }
        // cvc-id.1: every reference has its identifier, once the whole document is known.
        for (text, line) in rare.identifiers.dangling {
            report(state, .danglingReference, value: text, line: line, element: ValidationState.noElement)
        }
        let violations = rare.violations.map { DocumentViolation($0, rare, layout) }
        return ValidationOutcome(
            violations: violations.sorted { $0.line < $1.line }, unlisted: rare.violationCount - violations.count)
    }
}

extension RareState {
    /// Whether anything was gathered that the next document must not see.
    var isUsed: Bool { violationCount > 0 || !bindings.isEmpty || identifiers.byteCount > 0 }
}
