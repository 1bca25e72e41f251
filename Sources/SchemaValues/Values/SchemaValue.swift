/// A value of an XML Schema datatype. Values of different primitive types are never equal (Part 2, section 2.4.1).
public enum SchemaValue: Hashable, Sendable {
    case string(SchemaText)
    case boolean(Bool)
    case decimal(ExactDecimal)
    case float(FloatValue<Float>)
    case double(FloatValue<Double>)
    case duration(DurationValue)
    /// Any of the eight date and time types; the value tells which.
    case temporal(TemporalValue)
    case hexBinary([UInt8])
    case base64Binary([UInt8])
    case anyURI(SchemaText)
    case qName(ExpandedName)
    case notation(ExpandedName)
    case list([SchemaValue])

    /// The order of the value space; values without order, and of different types, are equal or incomparable.
    public func order(to other: SchemaValue) -> ValueOrder {
        switch (self, other) {
        case (.decimal(let left), .decimal(let right)): ValueOrder(left, right)
        case (.float(let left), .float(let right)): left.order(to: right)
        case (.double(let left), .double(let right)): left.order(to: right)
        case (.duration(let left), .duration(let right)): left.order(to: right)
        case (.temporal(let left), .temporal(let right)):
            left.type == right.type ? left.order(to: right) : .incomparable
        case (.string, _), (.boolean, _), (.decimal, _), (.float, _), (.double, _), (.duration, _), (.temporal, _),
            (.hexBinary, _), (.base64Binary, _), (.anyURI, _), (.qName, _), (.notation, _), (.list, _):
            self == other ? .equal : .incomparable
        }
    }

    /// The canonical lexical form. Of names the local part alone: their prefix is the document's affair.
    public var canonical: String {
        switch self {
        case .string(let text), .anyURI(let text): text.text
        case .boolean(let value): value ? "true" : "false"
        case .decimal(let value): value.canonical
        case .float(let value): value.canonical
        case .double(let value): value.canonical
        case .duration(let value): value.canonical
        case .temporal(let value): value.canonical
        case .hexBinary(let octets): BinaryText.hexadecimal(octets)
        case .base64Binary(let octets): BinaryText.base64(octets)
        case .qName(let name), .notation(let name): name.localName
        case .list(let items): items.map(\.canonical).joined(separator: " ")
        }
    }

    /// The canonical form for `type`: integers have no decimal point (3.3.13.2).
    public func canonical(for type: BuiltInType) -> String {
        if case .decimal(let value) = self, type.isDerived(from: .integer) { return value.text }
        return canonical
    }
}
