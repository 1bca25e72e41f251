import SchemaValues

extension ValueType {
    /// Whether a value may be a QName or NOTATION, so that the namespaces in scope matter.
    package var mayHoldNames: Bool { contains { $0 == .qName || $0 == .notation } }

    /// Whether a value may define or refer to something in its document: ID, IDREF, ENTITY.
    package var mayIdentify: Bool { contains { $0 == .id || $0 == .idref || $0 == .entity } }

    /// Whether some atomic type in it is of a kind.
    private func contains(_ test: (BuiltInType) -> Bool) -> Bool {
        switch variety {
        case .atomic(let type): test(type)
        case .list(let item): item.contains(test)
        case .union(let members): members.contains { $0.contains(test) }
        }
    }
}
