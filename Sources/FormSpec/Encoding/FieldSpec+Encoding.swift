import SchemaTables
import SchemaValues

// A field: what it is, then what it says, then what it computes. Slots and scopes follow from the tree and are not
// written (`FormSpec.init` assigns them).

extension FieldSpec {
    func encode(to writer: inout ByteWriter) {
        encodeStructure(to: &writer)
        encodeValue(to: &writer)
        encodeTexts(to: &writer)
        encodeMeaning(to: &writer)
    }

    /// `position` is the field's own index.
    init(from reader: inout ByteReader, at position: Int, limits: FormLimits) throws(DecodingError) {
        self = try Self.structure(from: &reader, at: position, limits: limits)
        try decodeValue(from: &reader, limits: limits)
        try decodeTexts(from: &reader, limits: limits)
        try decodeMeaning(from: &reader, limits: limits)
    }

    private func encodeStructure(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(step)
        writer.write(optional: name) { writer, name in
            writer.write(name.namespace)
            writer.write(name.localName)
        }
        writer.write(byte: kind.rawValue)
        writer.write(optional: parent) { $0.write($1.value) }
        writer.write(end.value)
        writer.write(occurs.min)
        writer.write(optional: occurs.max) { $0.write($1) }
        writer.write(repeats)
        writer.write(byte: control.rawValue)
        writer.write(label.value)
    }

    private static func structure(
        from reader: inout ByteReader, at position: Int, limits: FormLimits
    ) throws(DecodingError) -> FieldSpec {
        let id = try reader.string()
        let step = try reader.string()
        let name = try reader.optional { r throws(DecodingError) in
            ExpandedName(namespace: try r.string(), localName: try r.string())
        }
        let kind = try reader.choice(Kind.self)
        let start = reader.offset
        let parent = try reader.optional { r throws(DecodingError) in FieldIndex(try r.index(below: position)) }
        guard (parent == nil) == (position == 0) else {
            throw .malformed(offset: start, expected: "a parent, for all but the root")
        }
        let end = FieldIndex(try reader.index(below: limits.fields + 1))
        guard end.value > position else { throw .malformed(offset: start, expected: "an end after the field") }
        let occurs = Occurs(
            min: try reader.integer(), max: try reader.optional { r throws(DecodingError) in try r.integer() })
        let repeats = try reader.bool()
        let control = try reader.choice(Control.self)
        let label = TextIndex(try reader.index(below: limits.texts))
        var field = FieldSpec(
            id: id, step: step, name: name, kind: kind, parent: parent, end: end, occurs: occurs, control: control,
            label: label)
        field.repeats = repeats
        return field
    }

    private func encodeValue(to writer: inout ByteWriter) {
        writer.write(optional: type) { $0.write($1.value) }
        writer.write(optional: valueClass) { $0.write(byte: $1.rawValue) }
        writer.write(isNillable)
        writer.write(optional: defaultValue) { $0.write($1) }
        writer.write(optional: fixedValue) { $0.write($1) }
        writer.write(optional: unit) { writer, unit in
            writer.write(unit.id)
            writer.write(unit.symbol.value)
        }
        writer.write(list: normalisers) { $0.write(byte: $1.rawValue) }
        writer.write(optional: checksum) { $0.write(byte: $1.rawValue) }
    }

    private mutating func decodeValue(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
        type = try reader.optional { r throws(DecodingError) in
            SimpleTypeIndex(try r.index(below: limits.simpleTypes))
        }
        valueClass = try reader.optional { r throws(DecodingError) in try r.choice(ValueClass.self) }
        isNillable = try reader.bool()
        defaultValue = try reader.optional { r throws(DecodingError) in try r.string() }
        fixedValue = try reader.optional { r throws(DecodingError) in try r.string() }
        unit = try reader.optional { r throws(DecodingError) in
            UnitSpec(id: try r.string(), symbol: try limits.text(from: &r))
        }
        normalisers = try reader.list { r throws(DecodingError) in try r.choice(Normaliser.self) }
        checksum = try reader.optional { r throws(DecodingError) in try r.choice(Checksum.self) }
    }

    private func encodeTexts(to writer: inout ByteWriter) {
        writer.write(optional: hint) { $0.write($1.value) }
        writer.write(optional: missing) { $0.write($1.value) }
        writer.write(list: help) { writer, help in
            writer.write(help.text.value)
            writer.write(optional: help.link) { $0.write($1) }
        }
        writer.write(list: options) { $1.encode(to: &$0) }
        writer.write(list: facetMessages) { writer, message in
            writer.write(message.facet)
            writer.write(message.text.value)
        }
        writer.write(optional: beginsSection) { writer, section in
            writer.write(section.id)
            writer.write(section.title.value)
        }
    }

    private mutating func decodeTexts(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
        hint = try reader.optional { r throws(DecodingError) in try limits.text(from: &r) }
        missing = try reader.optional { r throws(DecodingError) in try limits.text(from: &r) }
        help = try reader.list { r throws(DecodingError) in
            let text = try limits.text(from: &r)
            return HelpSpec(text: text, link: try r.optional { r throws(DecodingError) in try r.string() })
        }
        options = try reader.list { r throws(DecodingError) in try OptionSpec(from: &r, limits: limits) }
        facetMessages = try reader.list { r throws(DecodingError) in
            FacetMessage(facet: try r.string(), text: try limits.text(from: &r))
        }
        beginsSection = try reader.optional { r throws(DecodingError) in
            SectionSpec(id: try r.string(), title: try limits.text(from: &r))
        }
    }

    private func encodeMeaning(to writer: inout ByteWriter) {
        writer.write(optional: autocomplete) { $0.write($1) }
        writer.write(byte: sensitivity.rawValue)
        writer.write(optional: legal) { $0.write($1) }
        writer.write(optional: binding) { $1.encode(to: &$0) }
        for property in [relevant, required, readonly, calculate, protected] {
            writer.write(optional: property) { $1.encode(to: &$0) }
        }
    }

    private mutating func decodeMeaning(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
        autocomplete = try reader.optional { r throws(DecodingError) in try r.string() }
        sensitivity = try reader.choice(Sensitivity.self)
        legal = try reader.optional { r throws(DecodingError) in try r.string() }
        binding = try reader.optional { r throws(DecodingError) in try BindingSpec(from: &r) }
        relevant = try limits.expression(from: &reader)
        required = try limits.expression(from: &reader)
        readonly = try limits.expression(from: &reader)
        calculate = try limits.expression(from: &reader)
        protected = try limits.expression(from: &reader)
    }
}

extension OptionSpec {
    func encode(to writer: inout ByteWriter) {
        writer.write(code)
        writer.write(label.value)
        writer.write(optional: validFrom) { $0.write($1) }
        writer.write(optional: validTo) { $0.write($1) }
        writer.write(list: tags) { $0.write($1) }
    }

    init(from reader: inout ByteReader, limits: FormLimits) throws(DecodingError) {
        self.init(code: try reader.string(), label: try limits.text(from: &reader))
        validFrom = try reader.optional { r throws(DecodingError) in try r.string() }
        validTo = try reader.optional { r throws(DecodingError) in try r.string() }
        tags = try reader.list { r throws(DecodingError) in try r.string() }
    }
}

extension BindingSpec {
    /// Bindings point into the common form, whose size this form does not know: `FormSpec.bindingsPoint(into:)` tells.
    private static let fieldsOfCommonForm = Int(UInt32.max)

    func encode(to writer: inout ByteWriter) {
        from.encode(to: &writer)
        writer.write(source)
        writer.write(optional: unfit) { $0.write(byte: $1.rawValue) }
        writer.write(isInherited)
    }

    init(from reader: inout ByteReader) throws(DecodingError) {
        self.init(
            from: try Expression(from: &reader, fields: Self.fieldsOfCommonForm), source: try reader.string(),
            unfit: try reader.optional { r throws(DecodingError) in try r.choice(Unfit.self) },
            isInherited: try reader.bool())
    }
}
