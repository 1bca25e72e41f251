import SchemaValues

extension SchemaTables {
    private static let magic = "KVST"
    /// Changes whenever the meaning of the bytes does; there is no reader for another one.
    private static let version: UInt64 = 1

    private enum Section: UInt8 {
        case names = 1
        case simpleTypes, wildcards, attributes, automata, complexTypes, elements, identityConstraints, globals
    }

    /// The bytes of the tables: equal tables, equal bytes.
    public func encode() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(raw: Array(Self.magic.utf8))
        writer.write(Self.version)
        writer.section(Section.names.rawValue) { encodeNames(&$0) }
        writer.section(Section.simpleTypes.rawValue) {
            $0.write(list: simpleTypes.enumerated()) { $1.element.encode(&$0, at: $1.offset) }
        }
        writer.section(Section.wildcards.rawValue) { $0.write(list: wildcards) { $1.encode(&$0) } }
        writer.section(Section.attributes.rawValue) { $0.write(list: attributes) { $1.encode(&$0) } }
        writer.section(Section.automata.rawValue) { $0.write(list: automata) { $1.encode(&$0) } }
        writer.section(Section.complexTypes.rawValue) { $0.write(list: complexTypes) { $1.encode(&$0) } }
        writer.section(Section.elements.rawValue) { $0.write(list: elements) { $1.encode(&$0) } }
        writer.section(Section.identityConstraints.rawValue) { $0.write(list: identityConstraints) { $1.encode(&$0) } }
        writer.section(Section.globals.rawValue) { encodeGlobals(&$0) }
        return writer.bytes
    }

    /// The tables of some bytes; every index in them is checked, so that what is decoded can be followed blindly. Automata
    /// of patterns that are known are taken, others made.
    public static func decode(
        _ bytes: [UInt8], known: KnownAutomata = KnownAutomata()
    ) -> Result<SchemaTables, DecodingError> {
        do throws(DecodingError) {
            return .success(try SchemaTables(decoding: ByteReader(bytes), known: known))
        } catch {
            return .failure(error)
        }
    }

    /// The same of all that a reader holds.
    package init(decoding reader: ByteReader, known: KnownAutomata = KnownAutomata()) throws(DecodingError) {
        var reader = reader
        try reader.header(magic: Self.magic, version: Self.version)
        var limits = TableLimits()
        names = try reader.section(Section.names.rawValue, Self.decodeNames)
        limits.names = names.count
        simpleTypes = try reader.section(Section.simpleTypes.rawValue) { r throws(DecodingError) in
            try SimpleTypeRecord.decodeAll(&r, limits, known)
        }
        limits.simpleTypes = simpleTypes.count
        wildcards = try reader.section(Section.wildcards.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try WildcardRecord(&r) }
        }
        limits.wildcards = wildcards.count
        let limitsSoFar = limits
        attributes = try reader.section(Section.attributes.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try AttributeRecord(&r, limitsSoFar) }
        }
        limits.attributes = attributes.count
        // Automata, types and elements refer to each other: indices are checked below, when all counts are known.
        automata = try reader.section(Section.automata.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try ContentAutomaton(&r, limitsSoFar) }
        }
        limits.automata = automata.count
        let limitsOfTypes = limits
        complexTypes = try reader.section(Section.complexTypes.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try ComplexTypeRecord(&r, limitsOfTypes) }
        }
        limits.complexTypes = complexTypes.count
        let limitsOfElements = limits
        elements = try reader.section(Section.elements.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try ElementRecord(&r, limitsOfElements) }
        }
        limits.elements = elements.count
        let limitsOfConstraints = limits
        identityConstraints = try reader.section(Section.identityConstraints.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try IdentityConstraintRecord(&r, limitsOfConstraints) }
        }
        limits.identityConstraints = identityConstraints.count
        let all = limits
        (globalElements, globalAttributes, globalTypes, notations) = try reader.section(Section.globals.rawValue) {
            r throws(DecodingError) in try Self.decodeGlobals(&r, all)
        }
        try reader.requireEnd()
        try checkReferences(all)
    }

    private func encodeNames(_ writer: inout ByteWriter) {
        var namespaces: [String] = []
        var position: [String: Int] = [:]
        for name in names where position[name.namespace] == nil {
            position[name.namespace] = namespaces.count
            namespaces.append(name.namespace)
        }
        writer.write(list: namespaces) { $0.write($1) }
        writer.write(list: names) { writer, name in
            writer.write(position[name.namespace] ?? 0)
            writer.write(name.localName)
        }
    }

    private static func decodeNames(_ reader: inout ByteReader) throws(DecodingError) -> [ExpandedName] {
        let namespaces = try reader.list { r throws(DecodingError) in try r.string() }
        return try reader.list { r throws(DecodingError) in
            let namespace = namespaces[try r.index(below: namespaces.count)]
            return ExpandedName(namespace: namespace, localName: try r.string())
        }
    }

    private func encodeGlobals(_ writer: inout ByteWriter) {
        writer.write(list: globalElements) { $0.write($1.value) }
        writer.write(list: globalAttributes) { $0.write($1.value) }
        writer.write(list: globalTypes) { writer, global in
            writer.write(global.name.value)
            global.type.encode(&writer)
        }
        writer.write(list: notations) { $0.write($1.value) }
    }

    private typealias Globals = ([ElementIndex], [AttributeIndex], [GlobalType], [NameIndex])

    private static func decodeGlobals(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError)
        -> Globals
    {
        let elements = try reader.list { r throws(DecodingError) in try ElementIndex(&r, below: limits.elements) }
        let attributes = try reader.list { r throws(DecodingError) in try AttributeIndex(&r, below: limits.attributes) }
        let types = try reader.list { r throws(DecodingError) in
            let name = try NameIndex(&r, below: limits.names)
            return GlobalType(name: name, type: try TypeIndex(&r, limits))
        }
        let notations = try reader.list { r throws(DecodingError) in try NameIndex(&r, below: limits.names) }
        return (elements, attributes, types, notations)
    }

    /// Checks the references that were read before the counts they must stay below were known.
    private func checkReferences(_ limits: TableLimits) throws(DecodingError) {
        let isSound =
            automata.allSatisfy { $0.refersWithin(limits) }
            && complexTypes.allSatisfy { limits.contains($0.base) }
            && elements.allSatisfy { element in
                element.substitutionHead.map { $0.value < limits.elements } ?? true
                    && element.identityConstraints.allSatisfy { $0.value < limits.identityConstraints }
            }
            && identityConstraints.allSatisfy { $0.refersWithin(limits) }
            && !complexTypes.isEmpty
        guard isSound else { throw .malformed(offset: 0, expected: "references within the tables") }
    }
}

/// How many components of each kind there are: what an index must stay below.
struct TableLimits {
    var names = 0
    var simpleTypes = 0
    var wildcards = 0
    var attributes = 0
    var automata = 0
    var complexTypes = 0
    var elements = 0
    var identityConstraints = 0

    func contains(_ type: TypeIndex) -> Bool {
        switch type {
        case .simple(let index): index.value < simpleTypes
        case .complex(let index): index.value < complexTypes
        }
    }
}

extension ComponentIndex {
    init(_ reader: inout ByteReader, below count: Int) throws(DecodingError) {
        self.init(try reader.index(below: count))
    }
    /// An index whose limit is not known yet.
    init(unchecked reader: inout ByteReader) throws(DecodingError) { self.init(try reader.integer()) }
}

extension TypeIndex {
    func encode(_ writer: inout ByteWriter) {
        switch self {
        case .simple(let index): writer.write(index.value << 1)
        case .complex(let index): writer.write(index.value << 1 | 1)
        }
    }

    init(unchecked reader: inout ByteReader) throws(DecodingError) {
        let raw = try reader.integer()
        self = raw & 1 == 0 ? .simple(SimpleTypeIndex(raw >> 1)) : .complex(ComplexTypeIndex(raw >> 1))
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        let offset = reader.offset
        let type = try TypeIndex(unchecked: &reader)
        guard limits.contains(type) else { throw .malformed(offset: offset, expected: "the index of a type") }
        self = type
    }
}
