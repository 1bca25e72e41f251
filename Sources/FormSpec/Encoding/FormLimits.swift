import SchemaTables

/// How many of each thing a form has: what the indices inside its encoding are checked against.
struct FormLimits {
    var texts: Int
    var fields: Int
    var simpleTypes: Int

    func text(from reader: inout ByteReader) throws(DecodingError) -> TextIndex {
        TextIndex(try reader.index(below: texts))
    }

    func field(from reader: inout ByteReader) throws(DecodingError) -> FieldIndex {
        FieldIndex(try reader.index(below: fields))
    }

    func expression(from reader: inout ByteReader) throws(DecodingError) -> Expression? {
        try reader.optional { r throws(DecodingError) in try Expression(from: &r, fields: fields) }
    }
}
