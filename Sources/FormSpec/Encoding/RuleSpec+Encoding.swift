import SchemaTables

extension RuleSpec {
    func encode(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(byte: kind.rawValue)
        writer.write(byte: level.rawValue)
        writer.write(carrier.value)
        writer.write(at.value)
        test.encode(to: &writer)
        writer.write(source)
        writer.write(message.value)
        writer.write(list: placeholders) { writer, placeholder in
            writer.write(placeholder.source)
            writer.write(optional: placeholder.expression) { $1.encode(to: &$0) }
        }
        writer.write(optional: legal) { $0.write($1) }
    }

    init(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
        self.init(
            id: try reader.string(), kind: try reader.choice(Kind.self), level: try reader.choice(Level.self),
            carrier: try limits.field(from: &reader), at: try limits.field(from: &reader),
            test: try Expression(from: &reader, fields: limits.fields), source: try reader.string(),
            message: try limits.text(from: &reader),
            placeholders: try reader.list { r throws(DecodingError) in
                Placeholder(source: try r.string(), expression: try limits.expression(from: &r))
            },
            legal: try reader.optional { r throws(DecodingError) in try r.string() })
    }
}

extension CodeMapSpec {
    func encode(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(list: entries) { writer, entry in
            writer.write(entry.from)
            writer.write(entry.to)
        }
    }

    init(from reader: inout ByteReader) throws(DecodingError) {
        self.init(
            id: try reader.string(),
            entries: try reader.list { r throws(DecodingError) in Entry(from: try r.string(), to: try r.string()) })
    }
}
