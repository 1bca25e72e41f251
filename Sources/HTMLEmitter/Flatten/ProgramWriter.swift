import FormSpec

/// Collects the operations of a page; neighbouring literals become one chunk, equal chunks are held once.
struct ProgramWriter {
    private(set) var chunks: [String] = []
    private(set) var operations: [PageOperation] = []
    private var positions: [String: Int] = [:]
    private var pending = ""

    /// Literal markup, written as it is.
    mutating func markup(_ text: String) { pending += text }

    /// A literal text, escaped.
    mutating func literal(_ text: String) { pending += HTMLEscaping.escaped(text) }

    mutating func operation(_ operation: PageOperation) {
        flush()
        operations.append(operation)
    }

    /// A block around what `inside` writes; left out where that is nothing.
    mutating func block(_ opening: PageOperation, _ inside: (inout ProgramWriter) -> Void) {
        operation(opening)
        inside(&self)
        operation(.end)
    }

    mutating func finish() { flush() }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let position = positions[pending] ?? chunks.count
        if position == chunks.count {
            positions[pending] = position
            chunks.append(pending)
        }
        operations.append(.chunk(position))
        pending = ""
    }
}
