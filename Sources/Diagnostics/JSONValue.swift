/// A JSON value whose members keep their order, so that equal values are equal bytes.
package indirect enum JSONValue: Sendable {
    case string(String)
    case number(Int)
    case boolean(Bool)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// The value over several lines, two spaces a level, with a line feed at the end.
    package var text: String {
        var text = ""
        write(to: &text, depth: 0)
        return text + "\n"
    }

    private func write(to text: inout String, depth: Int) {
        switch self {
        case .string(let value): text += JSONEscaping.quoted(value)
        case .number(let value): text += String(value)
        case .boolean(let value): text += value ? "true" : "false"
        case .array(let values):
            Self.write(values, between: ("[", "]"), to: &text, depth: depth) { value, text in
                value.write(to: &text, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, between: ("{", "}"), to: &text, depth: depth) { member, text in
                text += JSONEscaping.quoted(member.0) + ": "
                member.1.write(to: &text, depth: depth + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between brackets: (String, String), to text: inout String, depth: Int,
        _ body: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else { return text += brackets.0 + brackets.1 }
        text += brackets.0
        for (position, element) in elements.enumerated() {
            text += (position == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth + 1)
            body(element, &text)
        }
        text += "\n" + String(repeating: "  ", count: depth) + brackets.1
    }
}
