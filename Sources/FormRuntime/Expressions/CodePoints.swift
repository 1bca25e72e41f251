/// A text that is equal to, and ordered among, others by its code points, not by collation or canonical equivalence: as
/// XML Schema compares strings, and as the browser does.
struct CodePoints: Comparable, Hashable {
    let text: String
    init(_ text: String) { self.text = text }

    static func == (left: CodePoints, right: CodePoints) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    static func < (left: CodePoints, right: CodePoints) -> Bool {
        // UTF-8 keeps the order of code points.
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
