import SchemaValues

extension SimpleTypeRecord {
    private enum Tag: UInt8 {
        case builtIn = 0
        case restriction, list, union, restrictedList, restrictedUnion
    }

    func encode(_ writer: inout ByteWriter, at position: Int) {
        guard position >= BuiltInType.allCases.count, let base else {
            writer.write(byte: Tag.builtIn.rawValue)
            return writer.write(optional: name) { $0.write($1.value) }
        }
        writer.write(byte: tag.rawValue)
        writer.write(optional: name) { $0.write($1.value) }
        writer.write(base.value)
        switch variety {
        case .atomic: break
        case .list(let item): writer.write(item.value)
        case .union(let members): writer.write(list: members) { $0.write($1.value) }
        }
        writer.write(list: facets) { $1.encode(&$0) }
    }

    private var tag: Tag {
        switch variety {
        case .atomic: .restriction
        case .list: isRestriction ? .restrictedList : .list
        case .union: isRestriction ? .restrictedUnion : .union
        }
    }

    /// All simple types. Each refers to earlier ones alone.
    static func decodeAll(
        _ reader: inout ByteReader, _ limits: TableLimits, _ known: KnownAutomata
    ) throws(DecodingError) -> [SimpleTypeRecord] {
        let start = reader.offset
        var types: [SimpleTypeRecord] = []
        try reader.list(onto: &types) { r, types throws(DecodingError) in try decode(&r, limits, after: types, known) }
        guard types.count >= BuiltInType.allCases.count else {
            throw .malformed(offset: start, expected: "all built-in types")
        }
        return types
    }

    private static func decode(
        _ reader: inout ByteReader, _ limits: TableLimits, after types: [SimpleTypeRecord], _ known: KnownAutomata
    ) throws(DecodingError) -> SimpleTypeRecord {
        let offset = reader.offset
        let tag = try reader.choice(Tag.self)
        let name = try reader.optional { r throws(DecodingError) in try NameIndex(&r, below: limits.names) }
        if tag == .builtIn {
            guard let builtIn = UInt8(exactly: types.count).flatMap(BuiltInType.init(rawValue:)) else {
                throw .malformed(offset: offset, expected: "a derived type")
            }
            return SimpleTypeRecord(name: name, builtIn: builtIn)
        }
        guard types.count >= BuiltInType.allCases.count else {
            throw .malformed(offset: offset, expected: "a built-in type")
        }
        let base = try SimpleTypeIndex(&reader, below: types.count)
        let variety: Variety
        switch tag {
        case .builtIn, .restriction: variety = .atomic
        case .list, .restrictedList: variety = .list(item: try SimpleTypeIndex(&reader, below: types.count))
        case .union, .restrictedUnion:
            variety = .union(
                members: try reader.list { r throws(DecodingError) in try SimpleTypeIndex(&r, below: types.count) })
        }
        let facets = try reader.list { r throws(DecodingError) in try FacetRecord(&r) }
        return SimpleTypeRecord(
            name: name, base: base, variety: variety, facets: facets, isRestriction: tag != .list && tag != .union,
            among: types, known)
    }
}

extension FacetRecord {
    fileprivate func encode(_ writer: inout ByteWriter) {
        writer.write(byte: kind.rawValue)
        writer.write(value)
        writer.write(isFixed)
        writer.write(list: namespaces) { $1.encode(&$0) }
    }

    fileprivate init(_ reader: inout ByteReader) throws(DecodingError) {
        kind = try reader.choice(FacetKind.self)
        value = try reader.string()
        isFixed = try reader.bool()
        namespaces = try reader.list { r throws(DecodingError) in try NamespaceBinding(&r) }
    }
}
