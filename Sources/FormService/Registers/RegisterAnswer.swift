import FoundationEssentials

/// What a register answered in JSON (RFC 8259); values as XML Schema writes them: numbers exactly, in decimal digits.
enum RegisterAnswer: Decodable, Hashable {
    case null
    case value(String)
    case list([RegisterAnswer])
    case object([String: RegisterAnswer])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let truth = try? container.decode(Bool.self) {
            self = .value(truth ? "true" : "false")
        } else if let text = try? container.decode(String.self) {
            self = .value(text)
        } else if let number = try? container.decode(Decimal.self) {
            self = .value("\(number)")
        } else if let items = try? container.decode([RegisterAnswer].self) {
            self = .list(items)
        } else if let members = try? container.decode([String: RegisterAnswer].self) {
            self = .object(members)
        } else {
            // A number beyond what a decimal holds answers nothing; the rest of the record does.
            self = .null
        }
    }

    var text: String? { if case .value(let text) = self { text } else { nil } }
    var items: [RegisterAnswer]? { if case .list(let items) = self { items } else { nil } }
    var members: [String: RegisterAnswer]? { if case .object(let members) = self { members } else { nil } }
}
