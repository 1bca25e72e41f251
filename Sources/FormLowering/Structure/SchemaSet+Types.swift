import FormSpec
import SchemaModel
import SchemaValues

extension SchemaSet {
    /// How many derivation steps are followed: a chain ends long before.
    private static let longestChain = 200

    /// A simple type and its base types, nearest first, the built-in one last.
    func chain(of id: SimpleTypeID) -> [SimpleTypeID] {
        var found = [id]
        while found.count < Self.longestChain, self[found[found.count - 1]].builtIn == nil,
            let base = self[found[found.count - 1]].base
        {
            found.append(base)
        }
        return found
    }

    /// A type and its base types, nearest first; of a complex type with simple content, then the type of its value.
    func chain(of type: TypeID) -> [TypeID] {
        switch type {
        case .simple(let id):
            return chain(of: id).map(TypeID.simple)
        case .complex(let id):
            var found = [TypeID.complex(id)]
            var next = self[id].base
            while found.count < Self.longestChain, case .complex(let base) = next, !found.contains(.complex(base)) {
                found.append(next)
                next = self[base].base
            }
            if let value = valueType(of: type) { found += chain(of: value).map(TypeID.simple) }
            return found
        }
    }

    /// The simple type of the value: of a complex type only where its content is simple.
    func valueType(of type: TypeID) -> SimpleTypeID? {
        switch type {
        case .simple(let id): return id
        case .complex(let id):
            switch self[id].content {
            case .simple(let value): return value
            case .empty, .elementOnly, .mixed: return nil
            }
        }
    }

    func isSimple(_ type: TypeID) -> Bool { valueType(of: type) != nil }

    func annotation(of type: TypeID) -> Annotation {
        switch type {
        case .simple(let id): self[id].annotation
        case .complex(let id): self[id].annotation
        }
    }

    func name(of type: TypeID) -> ExpandedName? {
        switch type {
        case .simple(let id): self[id].name
        case .complex(let id): self[id].name
        }
    }

    /// The enumeration facets in force: those of the nearest restriction that has any (4.3.5).
    func enumerations(of id: SimpleTypeID) -> [FacetUse] {
        for step in chain(of: id) {
            let codes = self[step].facets.filter { $0.name == "enumeration" }
            if !codes.isEmpty { return codes }
        }
        return []
    }

    /// The code list that the values of a type come from: its own, that of its items, those of its members.
    func codeList(of id: SimpleTypeID) -> [FacetUse] {
        switch self[id].variety {
        case .atomic: enumerations(of: id)
        case .list(let item): enumerations(of: item)
        case .union(let members):
            enumerations(of: id).isEmpty ? members.flatMap { enumerations(of: $0) } : enumerations(of: id)
        }
    }

    /// Nil for a complex type without a value.
    func valueClass(of type: TypeID) -> ValueClass? { valueType(of: type).map(valueClass) }

    func valueClass(of id: SimpleTypeID) -> ValueClass {
        switch self[id].variety {
        case .list(let item):
            return valueClass(of: item) == .code ? .codes : .other
        case .union(let members):
            let classes = Set(
                members.prefix(100).map { self[$0].variety == self[id].variety ? .other : valueClass(of: $0) })
            return classes.count == 1 ? classes.first ?? .other : .other
        case .atomic:
            let plain = chain(of: id).lazy.compactMap { self[$0].builtIn }.first?.valueClass ?? .other
            return plain == .boolean || enumerations(of: id).isEmpty ? plain : .code
        }
    }
}

extension BuiltInType {
    fileprivate var valueClass: ValueClass {
        switch primitive {
        case .string: .text
        case .decimal, .float, .double: .number
        case .boolean: .boolean
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .duration: .duration
        case .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth, .hexBinary, .base64Binary, .anyURI, .qName, .notation,
            nil:
            .other
        }
    }
}
