import SchemaTables

// The encoding of a form: `KVFS`, the format version, then sections in this order. `DefinitionHash` is taken over the
// same sections, so every change of meaning is a change of bytes.

extension FormSpec {
    static let magic = "KVFS"
    static let formatVersion: UInt64 = 2

    enum Section: UInt8, CaseIterable {
        case texts = 1
        case tables
        case identity
        case fields
        case rules
        case codeMaps
        case pages
    }

    /// The bytes of the form. Equal forms have equal bytes, on any machine.
    public func encode() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(raw: Array(Self.magic.utf8))
        writer.write(Self.formatVersion)
        for section in Section.allCases {
            writer.section(section.rawValue) { encode(section, to: &$0) }
        }
        return writer.bytes
    }

    /// The form that the bytes hold. Every index in it points at something, every expression is of bounded depth, and
    /// the fields make a tree; bytes that say otherwise are refused, as is any other format version.
    public static func decode(_ bytes: [UInt8]) -> Result<FormSpec, DecodingError> {
        do {
            return .success(try FormSpec(decoding: bytes))
        } catch {
            return .failure(error)
        }
    }

    func encode(_ section: Section, to writer: inout ByteWriter) {
        switch section {
        case .texts: texts.encode(to: &writer)
        case .tables: writer.write(tables.encode())
        case .identity: encodeIdentity(to: &writer)
        case .fields: writer.write(list: fields) { $1.encode(to: &$0) }
        case .rules: writer.write(list: rules) { $1.encode(to: &$0) }
        case .codeMaps: writer.write(list: codeMaps) { $1.encode(to: &$0) }
        case .pages: writer.write(list: pages) { $1.encode(to: &$0) }
        }
    }

    private func encodeIdentity(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(version)
        writer.write(optional: legal) { $0.write($1) }
        writer.write(optional: purpose) { $0.write($1.value) }
        writer.write(list: namespaces) { writer, declaration in
            writer.write(declaration.prefix)
            writer.write(declaration.namespace)
        }
        // The number of fields, so that what comes before them can be checked against it.
        writer.write(fields.count)
    }

    private init(decoding bytes: [UInt8]) throws(DecodingError) {
        var reader = ByteReader(bytes)
        try reader.header(magic: Self.magic, version: Self.formatVersion)
        let texts = try reader.section(Section.texts.rawValue) { r throws(DecodingError) in try TextTable(from: &r) }
        let tables = try reader.section(Section.tables.rawValue) { r throws(DecodingError) in
            try SchemaTables(decoding: try r.nested())
        }
        var limits = FormLimits(texts: texts.texts.count, fields: 0, simpleTypes: tables.simpleTypes.count)
        let identity = try reader.section(Section.identity.rawValue) { r throws(DecodingError) in
            try Identity(from: &r, limits: limits)
        }
        limits.fields = identity.fields
        let fields = try reader.section(Section.fields.rawValue) { r throws(DecodingError) in
            try Self.fields(from: &r, limits: limits)
        }
        let rules = try reader.section(Section.rules.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try RuleSpec(from: &r, limits: limits) }
        }
        let codeMaps = try reader.section(Section.codeMaps.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try CodeMapSpec(from: &r) }
        }
        let pages = try reader.section(Section.pages.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try PageProgram(from: &r) }
        }
        try reader.requireEnd()
        self.init(
            id: identity.id, version: identity.version, texts: texts, fields: fields, rules: rules,
            codeMaps: codeMaps, legal: identity.legal, purpose: identity.purpose, namespaces: identity.namespaces,
            tables: tables, pages: pages)
    }

    private static func fields(
        from reader: inout ByteReader, limits: FormLimits
    ) throws(DecodingError) -> [FieldSpec] {
        let start = reader.offset
        var position = 0
        let fields = try reader.list { r throws(DecodingError) in
            defer { position += 1 }
            return try FieldSpec(from: &r, at: position, limits: limits)
        }
        guard fields.count == limits.fields, FieldTree.isWellFormed(fields) else {
            throw .malformed(offset: start, expected: "fields that make a tree in document order")
        }
        return fields
    }

    /// What identifies the form, and how many fields it has.
    private struct Identity {
        var id: String
        var version: String
        var legal: String?
        var purpose: TextIndex?
        var namespaces: [NamespaceDeclaration]
        var fields: Int

        init(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
            id = try reader.string()
            version = try reader.string()
            legal = try reader.optional { r throws(DecodingError) in try r.string() }
            purpose = try reader.optional { r throws(DecodingError) in try limits.text(from: &r) }
            namespaces = try reader.list { r throws(DecodingError) in
                NamespaceDeclaration(prefix: try r.string(), namespace: try r.string())
            }
            fields = try reader.integer()
        }
    }
}
