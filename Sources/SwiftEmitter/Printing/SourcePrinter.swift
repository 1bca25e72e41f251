/// Prints Swift source line by line with its indentation.
package struct SourcePrinter: Sendable {
    package private(set) var text = ""
    private var depth = 0

    package init() {}

    package mutating func line(_ line: String = "") {
        if !line.isEmpty {
            for _ in 0..<depth { text += "    " }
            text += line
        }
        text += "\n"
    }

    /// A line with what it means beside it.
    package mutating func line(_ line: String, comment: String) {
        self.line(comment.isEmpty ? line : "\(line)  // \(SwiftText.comment(comment))")
    }

    /// The head with an opening brace, what `body` prints one step further in, the closing brace.
    package mutating func block(_ head: String, _ body: (inout SourcePrinter) -> Void) {
        line("\(head) {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A documentation comment, one line for each text.
    package mutating func document(_ lines: [String]) {
        for text in lines { line(text.isEmpty ? "///" : "/// \(SwiftText.comment(text))") }
    }

    /// A `StaticString` of ASCII text without quotes and backslashes, in lines that version control can show.
    package mutating func longLiteral(_ head: String, _ characters: String) {
        line("\(head) \"\"\"")
        depth += 1
        let bytes = Array(characters.utf8)
        for start in stride(from: 0, to: bytes.count, by: 110) {
            line(String(decoding: bytes[start..<min(start + 110, bytes.count)], as: UTF8.self) + "\\")
        }
        line()
        line("\"\"\"")
        depth -= 1
    }
}
