import SchemaTables

// A page: chunks, then operations as three numbers each. Positions inside operations are checked when a program is
// laid out for execution, where its blocks are matched as well.

extension PageProgram {
    func encode(to writer: inout ByteWriter) {
        writer.write(byte: kind.rawValue)
        writer.write(list: chunks) { $0.write($1) }
        writer.write(list: operations) { writer, operation in
            let (code, a, b) = operation.encoded
            writer.write(byte: code)
            writer.write(a)
            writer.write(b)
        }
    }

    init(from reader: inout ByteReader) throws(DecodingError) {
        self.init(
            kind: try reader.choice(Kind.self),
            chunks: try reader.list { r throws(DecodingError) in try r.string() },
            operations: try reader.list { r throws(DecodingError) in try PageOperation(from: &r) })
    }
}

extension PageOperation {
    init(from reader: inout ByteReader) throws(DecodingError) {
        let start = reader.offset
        let code = try reader.byte()
        let a = try reader.integer()
        let b = try reader.integer()
        // An operand that the operation does not have is zero: equal programs have equal bytes.
        guard let operation = PageOperation(code: code, a: a, b: b), operation.encoded == (code, a, b) else {
            throw .malformed(offset: start, expected: "an operation of a page")
        }
        self = operation
    }
}
