extension WildcardRecord {
    func encode(_ writer: inout ByteWriter) {
        switch namespaces {
        case .any: writer.write(byte: 0)
        case .not(let namespace):
            writer.write(byte: 1)
            writer.write(namespace)
        case .oneOf(let listed):
            writer.write(byte: 2)
            writer.write(list: listed) { $0.write($1) }
        }
        writer.write(byte: processContents.rawValue)
    }

    init(_ reader: inout ByteReader) throws(DecodingError) {
        let offset = reader.offset
        switch try reader.byte() {
        case 0: namespaces = .any
        case 1: namespaces = .not(try reader.string())
        case 2: namespaces = .oneOf(try reader.list { r throws(DecodingError) in try r.string() })
        default: throw .malformed(offset: offset, expected: "a kind of wildcard")
        }
        processContents = try reader.choice(ProcessContents.self)
    }
}

extension ValueConstraintRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(value)
        writer.write(isFixed)
        writer.write(list: namespaces) { $1.encode(&$0) }
    }

    init(_ reader: inout ByteReader) throws(DecodingError) {
        value = try reader.string()
        isFixed = try reader.bool()
        namespaces = try reader.list { r throws(DecodingError) in try NamespaceBinding(&r) }
    }
}

extension NamespaceBinding {
    func encode(_ writer: inout ByteWriter) {
        writer.write(prefix)
        writer.write(namespace)
    }

    init(_ reader: inout ByteReader) throws(DecodingError) {
        prefix = try reader.string()
        namespace = try reader.string()
    }
}

extension DerivationMethods {
    init(_ reader: inout ByteReader) throws(DecodingError) {
        let offset = reader.offset
        let raw = try reader.byte()
        guard raw < 32 else { throw .malformed(offset: offset, expected: "a set of derivation methods") }
        self.init(rawValue: raw)
    }
}

extension AttributeRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(name.value)
        writer.write(type.value)
        writer.write(optional: constraint) { $1.encode(&$0) }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        name = try NameIndex(&reader, below: limits.names)
        type = try SimpleTypeIndex(&reader, below: limits.simpleTypes)
        constraint = try reader.optional { r throws(DecodingError) in try ValueConstraintRecord(&r) }
    }
}

extension AttributeUseRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(attribute.value)
        writer.write(isRequired)
        writer.write(optional: constraint) { $1.encode(&$0) }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        attribute = try AttributeIndex(&reader, below: limits.attributes)
        isRequired = try reader.bool()
        constraint = try reader.optional { r throws(DecodingError) in try ValueConstraintRecord(&r) }
    }
}

extension ComplexTypeRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(optional: name) { $0.write($1.value) }
        base.encode(&writer)
        writer.write(byte: derivation.rawValue)
        writer.write(isAbstract)
        writer.write(byte: block.rawValue)
        writer.write(list: attributeUses) { $1.encode(&$0) }
        writer.write(optional: attributeWildcard) { $0.write($1.value) }
        switch content {
        case .empty: writer.write(byte: 0)
        case .simple(let type):
            writer.write(byte: 1)
            writer.write(type.value)
        case .elementOnly(let automaton):
            writer.write(byte: 2)
            writer.write(automaton.value)
        case .mixed(let automaton):
            writer.write(byte: 3)
            writer.write(optional: automaton) { $0.write($1.value) }
        }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        name = try reader.optional { r throws(DecodingError) in try NameIndex(&r, below: limits.names) }
        base = try TypeIndex(unchecked: &reader)
        derivation = try DerivationMethods(&reader)
        isAbstract = try reader.bool()
        block = try DerivationMethods(&reader)
        attributeUses = try reader.list { r throws(DecodingError) in try AttributeUseRecord(&r, limits) }
        attributeWildcard = try reader.optional { r throws(DecodingError) in
            try WildcardIndex(&r, below: limits.wildcards)
        }
        let offset = reader.offset
        switch try reader.byte() {
        case 0: content = .empty
        case 1: content = .simple(try SimpleTypeIndex(&reader, below: limits.simpleTypes))
        case 2: content = .elementOnly(try AutomatonIndex(&reader, below: limits.automata))
        case 3:
            content = .mixed(
                try reader.optional { r throws(DecodingError) in try AutomatonIndex(&r, below: limits.automata) })
        default: throw .malformed(offset: offset, expected: "a kind of content")
        }
    }
}

extension ElementRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(name.value)
        type.encode(&writer)
        writer.write(optional: constraint) { $1.encode(&$0) }
        writer.write(isNillable)
        writer.write(isAbstract)
        writer.write(byte: block.rawValue)
        writer.write(optional: substitutionHead) { $0.write($1.value) }
        writer.write(list: identityConstraints) { $0.write($1.value) }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        name = try NameIndex(&reader, below: limits.names)
        type = try TypeIndex(&reader, limits)
        constraint = try reader.optional { r throws(DecodingError) in try ValueConstraintRecord(&r) }
        isNillable = try reader.bool()
        isAbstract = try reader.bool()
        block = try DerivationMethods(&reader)
        substitutionHead = try reader.optional { r throws(DecodingError) in try ElementIndex(unchecked: &r) }
        identityConstraints = try reader.list { r throws(DecodingError) in try IdentityConstraintIndex(unchecked: &r) }
    }
}

extension IdentityConstraintRecord {
    func encode(_ writer: inout ByteWriter) {
        writer.write(name.value)
        switch category {
        case .unique: writer.write(byte: 0)
        case .key: writer.write(byte: 1)
        case .keyref(let refer):
            writer.write(byte: 2)
            writer.write(refer.value)
        }
        writer.write(list: selector) { $1.encode(&$0) }
        writer.write(list: fields) { $0.write(list: $1) { $1.encode(&$0) } }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        name = try NameIndex(&reader, below: limits.names)
        let offset = reader.offset
        switch try reader.byte() {
        case 0: category = .unique
        case 1: category = .key
        case 2: category = .keyref(refer: try IdentityConstraintIndex(unchecked: &reader))
        default: throw .malformed(offset: offset, expected: "a kind of identity constraint")
        }
        selector = try reader.list { r throws(DecodingError) in try IdentityPath(&r, limits) }
        fields = try reader.list { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try IdentityPath(&r, limits) }
        }
    }

    func refersWithin(_ limits: TableLimits) -> Bool {
        switch category {
        case .unique, .key: true
        case .keyref(let refer): refer.value < limits.identityConstraints
        }
    }
}

extension IdentityPath {
    func encode(_ writer: inout ByteWriter) {
        writer.write(searchesDescendants)
        writer.write(list: steps) { $1.encode(&$0) }
        writer.write(optional: attribute) { $1.encode(&$0) }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        searchesDescendants = try reader.bool()
        steps = try reader.list { r throws(DecodingError) in try NameTest(&r, limits) }
        attribute = try reader.optional { r throws(DecodingError) in try NameTest(&r, limits) }
    }
}

extension IdentityPath.NameTest {
    func encode(_ writer: inout ByteWriter) {
        switch self {
        case .any: writer.write(byte: 0)
        case .namespace(let namespace):
            writer.write(byte: 1)
            writer.write(namespace)
        case .name(let name):
            writer.write(byte: 2)
            writer.write(name.value)
        }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        let offset = reader.offset
        switch try reader.byte() {
        case 0: self = .any
        case 1: self = .namespace(try reader.string())
        case 2: self = .name(try NameIndex(&reader, below: limits.names))
        default: throw .malformed(offset: offset, expected: "a name test")
        }
    }
}
