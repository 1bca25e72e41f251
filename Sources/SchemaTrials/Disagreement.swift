/// A schema or document on which the two validators differ.
package struct Disagreement: Sendable {
    package enum Subject: Sendable {
        case schema
        case document(String)
    }
    package var subject: Subject
    /// The clauses that ours says are broken, most telling first; empty where it finds nothing.
    package var ours: [String]
    /// libxml2's complaints; empty where it has none.
    package var theirs: [String]
    package var schema: SchemaSketch
    /// What repeats the round: `--seed … --first …`.
    package var round: Int

    /// One line for grouping: who finds what.
    package var outline: String {
        let kind = if case .schema = subject { "schema" } else { "document" }
        return
            "\(kind): ours [\(Set(clauses).sorted().prefix(3).joined(separator: " "))] libxml2 [\(theirs.prefix(1).map { Self.masked($0) }.joined())]"
    }

    /// The clauses of ours.
    var clauses: [String] { ours.map { String($0.prefix { $0 != " " }) } }

    /// A complaint without the names and values of the case.
    private static func masked(_ text: String) -> String {
        var result = ""
        var isQuoted = false
        for character in text where character != "\n" {
            if character == "'" {
                isQuoted.toggle()
                result += "'"
            } else if !isQuoted {
                result.append(character)
            }
        }
        return result
    }
}
