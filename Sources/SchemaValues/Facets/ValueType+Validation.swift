extension ValueType {
    /// The rule that the text breaks as a value of this type, nil when it is valid (cvc-simple-type).
    ///
    /// The text is as it stands in the document; white space is processed here. A prefix of a QName is looked up where
    /// `namespaces` is given.
    public func validate(
        _ bytes: UnsafeBufferPointer<UInt8>, namespaces: NamespaceResolver? = nil
    ) -> FacetViolation? {
        switch quick.judge(bytes) {
        case .valid:
            if quick.isComplete { return nil }
            return facets.enumeration == nil ? facets.violation(ofPatterns: bytes) : slowViolation(bytes, namespaces)
        case .violates(let found): return found
        case .unknown: return slowViolation(bytes, namespaces)
        }
    }

    private func slowViolation(
        _ bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?
    ) -> FacetViolation? {
        if whiteSpace.leavesUnchanged(bytes) { return violation(of: bytes, namespaces) }
        return whiteSpace.apply(to: Array(bytes)).withUnsafeBufferPointer { violation(of: $0, namespaces) }
    }

    public func validate(_ text: String, namespaces: NamespaceResolver? = nil) -> FacetViolation? {
        var text = text
        return text.withUTF8 { validate($0, namespaces: namespaces) }
    }

    /// The value of a valid text; nil when it is not valid.
    public func value(of bytes: UnsafeBufferPointer<UInt8>, namespaces: NamespaceResolver? = nil) -> SchemaValue? {
        if whiteSpace.leavesUnchanged(bytes) { return validValue(bytes, namespaces) }
        return whiteSpace.apply(to: Array(bytes)).withUnsafeBufferPointer { validValue($0, namespaces) }
    }

    public func value(of text: String, namespaces: NamespaceResolver? = nil) -> SchemaValue? {
        var text = text
        return text.withUTF8 { value(of: $0, namespaces: namespaces) }
    }

    private func validValue(_ bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?) -> SchemaValue? {
        violation(of: bytes, namespaces) == nil ? parsed(bytes, namespaces) : nil
    }

    /// The value without regard to facets; what it is in a union, the first valid member says.
    private func parsed(_ bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?) -> SchemaValue? {
        switch variety {
        case .atomic(let type):
            return type.value(of: bytes, namespaces: namespaces)
        case .list(let item):
            var values: [SchemaValue] = []
            for range in ListItems(bytes) {
                guard let value = item.value(of: UnsafeBufferPointer(rebasing: bytes[range]), namespaces: namespaces)
                else { return nil }
                values.append(value)
            }
            return .list(values)
        case .union(let members):
            for member in members {
                if let value = member.value(of: bytes, namespaces: namespaces) { return value }
            }
            return nil
        }
    }

    @inline(__always)
    private func violation(of bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?) -> FacetViolation? {
        switch variety {
        case .atomic(let type): violation(of: bytes, as: type, namespaces)
        case .list(let item): violation(of: bytes, asListOf: item, namespaces)
        case .union(let members): violation(of: bytes, asUnionOf: members, namespaces)
        }
    }

    private func violation(
        of bytes: UnsafeBufferPointer<UInt8>, as type: BuiltInType, _ namespaces: NamespaceResolver?
    ) -> FacetViolation? {
        if let primitive = type.primitive, primitive == .decimal {
            return violation(ofDecimal: bytes, isInteger: type != .decimal)
        }
        guard type.accepts(bytes) else { return .datatype }
        if facets.hasLengths, let length = length(of: bytes, as: type), let found = facets.violation(ofLength: length) {
            return found
        }
        let isName = type == .qName || type == .notation
        guard facets.hasBounds || facets.enumeration != nil || isName && namespaces != nil else {
            return facets.violation(ofPatterns: bytes)
        }
        if type.primitive == .string, let texts = facets.enumeration {
            return facets.violation(ofPatterns: bytes) ?? (Self.contains(texts, bytes) ? nil : .enumeration)
        }
        guard let value = type.value(of: bytes, namespaces: namespaces) else { return .datatype }
        return violation(of: value, bytes)
    }

    private func violation(ofDecimal bytes: UnsafeBufferPointer<UInt8>, isInteger: Bool) -> FacetViolation? {
        guard let form = DecimalForm(bytes), !isInteger || !form.hasPoint else { return .datatype }
        guard facets.hasBounds || facets.hasDigits || facets.enumeration != nil else {
            return facets.violation(ofPatterns: bytes)
        }
        guard let number = ExactDecimal(lexical: bytes) else { return .datatype }
        return facets.violation(ofDigits: number) ?? violation(of: .decimal(number), bytes)
    }

    private static func contains(_ texts: [SchemaValue], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        texts.contains { text in
            guard case .string(let text) = text else { return false }
            return text.utf8.count == bytes.count && text.utf8.elementsEqual(bytes)
        }
    }

    /// Bounds, then patterns, then enumeration: the same order whichever way a text is judged.
    private func violation(of value: SchemaValue, _ bytes: UnsafeBufferPointer<UInt8>) -> FacetViolation? {
        if let found = facets.violation(ofBounds: value) ?? facets.violation(ofPatterns: bytes) { return found }
        if let enumeration = facets.enumeration, !enumeration.contains(value) { return .enumeration }
        return nil
    }

    private func violation(
        of bytes: UnsafeBufferPointer<UInt8>, asListOf item: ValueType, _ namespaces: NamespaceResolver?
    ) -> FacetViolation? {
        var count = 0
        for range in ListItems(bytes) {
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            if item.validate(part, namespaces: namespaces) != nil { return .datatype }
            count += 1
        }
        if let found = facets.violation(ofLength: count) ?? facets.violation(ofPatterns: bytes) { return found }
        guard let enumeration = facets.enumeration else { return nil }
        guard let value = parsed(bytes, namespaces) else { return .datatype }
        return enumeration.contains(value) ? nil : .enumeration
    }

    /// The first member that the text is valid for decides (2.5.1.3); its white space rule is the one that applies.
    private func violation(
        of bytes: UnsafeBufferPointer<UInt8>, asUnionOf members: [ValueType], _ namespaces: NamespaceResolver?
    ) -> FacetViolation? {
        guard let member = members.first(where: { $0.validate(bytes, namespaces: namespaces) == nil }) else {
            return .datatype
        }
        if !facets.patternSteps.isEmpty {
            let processed = member.whiteSpaceOfText(bytes, namespaces).apply(to: Array(bytes))
            if let found = processed.withUnsafeBufferPointer({ facets.violation(ofPatterns: $0) }) { return found }
        }
        guard let enumeration = facets.enumeration else { return nil }
        guard let value = member.value(of: bytes, namespaces: namespaces) else { return .datatype }
        return enumeration.contains(value) ? nil : .enumeration
    }

    /// The rule for white space that a text goes through, which in a union is that of the member it belongs to.
    func whiteSpaceOfText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?
    ) -> WhiteSpace {
        guard case .union(let members) = variety else { return whiteSpace }
        let member = members.first { $0.validate(bytes, namespaces: namespaces) == nil }
        return member?.whiteSpaceOfText(bytes, namespaces) ?? whiteSpace
    }

    /// Length in the unit of the type; nil where every length is valid (names, cvc-length-valid 1.3) or has no meaning.
    private func length(of bytes: UnsafeBufferPointer<UInt8>, as type: BuiltInType) -> Int? {
        switch type.primitive {
        case .hexBinary?: BinaryText.hexCount(bytes)
        case .base64Binary?: BinaryText.base64Count(bytes)
        case .string?, .anyURI?, nil: characterCount(bytes)
        case .boolean?, .decimal?, .float?, .double?, .duration?, .dateTime?, .time?, .date?, .gYearMonth?, .gYear?,
            .gMonthDay?, .gDay?, .gMonth?, .qName?, .notation?:
            nil
        }
    }
}

/// Where the items of a list lie, between white space.
struct ListItems: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Range<Int>? {
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        let start = index
        while index < bytes.count, !isSpace(bytes[index]) { index += 1 }
        return start..<index
    }
}
