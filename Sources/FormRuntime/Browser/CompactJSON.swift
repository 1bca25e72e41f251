import Diagnostics

/// A JSON value whose members keep their order, written without space: what a page's script reads.
package indirect enum CompactJSON: Hashable, Sendable {
    case string(String)
    case number(Int)
    case boolean(Bool)
    case array([CompactJSON])
    case object([Member])

    /// One member of an object.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: CompactJSON
        package init(name: String, value: CompactJSON) {
            self.name = name
            self.value = value
        }
    }

    /// An object without the members that are absent.
    package static func members(_ members: (String, CompactJSON?)...) -> CompactJSON {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// `true`, or nothing: an absent member reads as false.
    package static func flag(_ value: Bool) -> CompactJSON? { value ? .boolean(true) : nil }

    /// A list, or nothing where it is empty.
    package static func list(_ values: [CompactJSON]) -> CompactJSON? { values.isEmpty ? nil : .array(values) }

    package var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .string(let value): text += JSONEscaping.quoted(value)
        case .number(let value): text += String(value)
        case .boolean(let value): text += value ? "true" : "false"
        case .array(let values):
            text += "["
            for (position, value) in values.enumerated() {
                if position > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (position, member) in members.enumerated() {
                if position > 0 { text += "," }
                text += JSONEscaping.quoted(member.name) + ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }
}
