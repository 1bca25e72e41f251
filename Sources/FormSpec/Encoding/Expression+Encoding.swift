import SchemaTables
import SchemaValues

// Expressions, one tag byte each. The decoder takes no more than `Expression.deepest` levels, so that no bytes can
// exhaust the stack here or in what evaluates the expression later.

extension Expression {
    /// How many levels an encoded expression may have.
    public static let deepest = 200

    private enum Tag: UInt8 {
        case number, literal, path, negate, binary, call
    }

    func encode(to writer: inout ByteWriter) {
        switch self {
        case .number(let value):
            writer.write(byte: Tag.number.rawValue)
            writer.write(value.canonical)
        case .literal(let type, let text):
            writer.write(byte: Tag.literal.rawValue)
            writer.write(byte: type.rawValue)
            writer.write(text)
        case .path(let path):
            writer.write(byte: Tag.path.rawValue)
            path.encode(to: &writer)
        case .negate(let inner):
            writer.write(byte: Tag.negate.rawValue)
            inner.encode(to: &writer)
        case .binary(let symbol, let left, let right):
            writer.write(byte: Tag.binary.rawValue)
            writer.write(byte: symbol.rawValue)
            left.encode(to: &writer)
            right.encode(to: &writer)
        case .call(let function, let arguments):
            writer.write(byte: Tag.call.rawValue)
            writer.write(byte: function.rawValue)
            writer.write(list: arguments) { $1.encode(to: &$0) }
        }
    }

    /// `fields` is how many fields paths may point at.
    init(
        from reader: inout ByteReader, fields: Int, depth: Int = Expression.deepest
    ) throws(DecodingError) {
        guard depth > 0 else {
            throw .malformed(offset: reader.offset, expected: "at most \(Expression.deepest) levels")
        }
        switch try reader.choice(Tag.self) {
        case .number: self = .number(try Self.number(from: &reader))
        case .literal:
            let type = try reader.choice(LiteralType.self)
            self = .literal(type, try reader.string())
        case .path: self = .path(try FieldPath(from: &reader, fields: fields, depth: depth - 1))
        case .negate: self = .negate(try Expression(from: &reader, fields: fields, depth: depth - 1))
        case .binary:
            let symbol = try reader.choice(BinaryOperator.self)
            let left = try Expression(from: &reader, fields: fields, depth: depth - 1)
            self = .binary(symbol, left, try Expression(from: &reader, fields: fields, depth: depth - 1))
        case .call:
            let function = try reader.choice(ExpressionFunction.self)
            let arguments = try reader.list { r throws(DecodingError) in
                try Expression(from: &r, fields: fields, depth: depth - 1)
            }
            self = .call(function, arguments)
        }
    }

    /// A decimal in its canonical form: any other form of the same number is refused.
    private static func number(from reader: inout ByteReader) throws(DecodingError) -> ExactDecimal {
        let start = reader.offset
        let text = try reader.string()
        guard let value = ExactDecimal(lexical: text), value.canonical == text else {
            throw .malformed(offset: start, expected: "a canonical decimal")
        }
        return value
    }
}

extension FieldPath {
    func encode(to writer: inout ByteWriter) {
        writer.write(target.value)
        writer.write(list: filters) { writer, filter in
            writer.write(filter.rows.value)
            filter.condition.encode(to: &writer)
        }
    }

    init(from reader: inout ByteReader, fields: Int, depth: Int) throws(DecodingError) {
        let target = FieldIndex(try reader.index(below: fields))
        let filters = try reader.list { r throws(DecodingError) in
            let rows = FieldIndex(try r.index(below: fields))
            return Filter(rows: rows, condition: try Expression(from: &r, fields: fields, depth: depth))
        }
        self.init(target: target, filters: filters)
    }
}
