/// A place in an author's file: what a diagnostic points at. Lines count from 1; line 0 is the file as a whole.
public struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as the caller named it, with `/` between its parts, so that equal input gives equal text anywhere.
    public var file: String
    public var line: Int

    public init(file: String, line: Int = 0) {
        self.file = file
        self.line = line
    }

    /// `file:line`, or the file alone.
    public var description: String { line > 0 ? "\(file):\(line)" : file }

    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line) < (right.file, right.line)
    }
}
