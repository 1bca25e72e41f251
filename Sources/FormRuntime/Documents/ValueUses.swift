import SchemaTables
import SchemaValues
import XMLReading

// What becomes of values beyond their validity: identifiers, names, equality, keys.

/// Reports the value of the element on top, with the facet that refuses it.
@inline(never)
func reportValue(_ v: StatePointer) {
    guard let row = v.pointee.top.pointee.value else { return }
    let text = UnsafeBufferPointer(start: UnsafePointer(v.pointee.text), count: v.pointee.textCount)
    let facet = facetViolation(of: text, row, v)
    report(v, .value, value: Array(text), simpleType: row.pointee.simpleType, facet: facet)
}

/// The facet that refuses a value; `.datatype` where only its names are wrong.
func facetViolation(
    of text: UnsafeBufferPointer<UInt8>, _ row: UnsafePointer<ValueRow>, _ v: StatePointer
) -> FacetViolation {
    row.pointee.type.pointee.validate(text, namespaces: resolver(v)) ?? .datatype
}

/// The namespaces in scope as the value types ask for them.
func resolver(_ v: StatePointer) -> NamespaceResolver {
    let rare = v.pointee.rare.takeUnretainedValue()
    return { rare.namespace(of: $0) }
}

/// Takes the value of the element on top for the names and identifiers in it.
@inline(never)
func useValue(_ v: StatePointer, _ row: UnsafePointer<ValueRow>) {
    let text = UnsafeBufferPointer(start: UnsafePointer(v.pointee.text), count: v.pointee.textCount)
    if row.pointee.needsNames, row.pointee.type.pointee.validate(text, namespaces: resolver(v)) != nil {
        return reportValue(v)
    }
    identify(v, row.pointee.type.pointee, text)
}

/// Takes the value of an attribute for the names and identifiers in it. False where a name in it is not bound.
func useValue(_ v: StatePointer, _ row: UnsafePointer<ValueRow>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if row.pointee.needsNames, row.pointee.type.pointee.validate(text, namespaces: resolver(v)) != nil { return false }
    identify(v, row.pointee.type.pointee, text)
    return true
}

/// ID, IDREF and ENTITY in a value of any variety (cvc-id; Part 2, 3.3.11).
private func identify(_ v: StatePointer, _ type: ValueType, _ text: UnsafeBufferPointer<UInt8>) {
    let processed = WhiteSpace.collapse.apply(to: Array(text))
    processed.withUnsafeBufferPointer { text in
        switch type.variety {
        case .atomic(.id):
            let isNew = v.pointee.rare._withUnsafeGuaranteedRef { $0.identifiers.define(text, line: v.pointee.line) }
            if !isNew { report(v, .duplicateIdentifier, value: processed) }
            limitIdentifiers(v)
        case .atomic(.idref):
            v.pointee.rare._withUnsafeGuaranteedRef { $0.identifiers.refer(to: text, line: v.pointee.line) }
            limitIdentifiers(v)
        case .atomic(.entity):
            // Entities are declared in a document type declaration, which documents may not have here.
            report(v, .undeclaredEntity, value: processed)
        case .atomic: break
        case .list(let item):
            for part in text.split(separator: 0x20) { identify(v, item, UnsafeBufferPointer(rebasing: part)) }
        case .union(let members):
            let member = members.first { $0.validate(text, namespaces: resolver(v)) == nil }
            if let member { identify(v, member, text) }
        }
    }
}

/// Refuses a document whose identifiers take more memory than is kept for them.
private func limitIdentifiers(_ v: StatePointer) {
    let kept = v.pointee.rare._withUnsafeGuaranteedRef { $0.identifiers.byteCount }
    guard kept > IdentityEvaluation.byteLimit else { return }
    report(v, .identityLimit, name: Array("ID".utf8))
    SAXParser.stop(v.pointee.parser)
}

/// Whether a value is an ID.
func isIdentifier(_ row: UnsafePointer<ValueRow>?, _ layout: DocumentLayout) -> Bool {
    guard let row, row.pointee.needsCare, case .atomic(.id) = row.pointee.type.pointee.variety else { return false }
    return true
}

/// Whether a text has the value of a default or fixed constraint.
func isEqual(
    _ v: StatePointer, _ layout: DocumentLayout, _ row: UnsafePointer<ValueRow>, _ text: UnsafeBufferPointer<UInt8>,
    _ constraint: ValueConstraintRecord
) -> Bool {
    let wanted = Array(constraint.value.utf8)
    // The same text is the same value, unless it has prefixes.
    if text.elementsEqual(wanted), !row.pointee.needsNames { return true }
    let type = row.pointee.type
    let left = type.pointee.value(of: text, namespaces: resolver(v))
    return wanted.withUnsafeBufferPointer { wanted in
        let right = type.pointee.value(of: wanted) { prefix in
            if prefix == "xml" { return ExpandedName.xmlNamespace }
            return constraint.namespaces.first { $0.prefix.hasSameCharacters(as: prefix) }?.namespace
        }
        return left != nil && left == right
    }
}

/// Adds bytes that two values share exactly when they are equal: a tag for the kind of value, then its canonical form.
func appendKey(
    _ v: StatePointer, _ layout: DocumentLayout, _ row: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>,
    isValid: Bool, to key: inout RowStack<UInt8>
) {
    func add(_ tag: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) {
        key.push(tag)
        if let start = bytes.baseAddress { key.append(start, bytes.count) }
    }
    guard let row else { return add(0, text) }
    if isValid {
        switch row.pointee.keyForm {
        case .text: if row.pointee.whiteSpace.leavesUnchanged(text) { return add(0, text) }
        case .decimal: if isPlainNumber(text) { return add(2, text) }
        case .general: break
        }
    }
    guard let value = row.pointee.type.pointee.value(of: text, namespaces: resolver(v)) else { return add(0xFF, text) }
    for byte in keyBytes(of: value) { key.push(byte) }
}

/// Digits without a leading zero: the canonical form of the number they are.
private func isPlainNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first != 0x30 || text.count == 1 else { return false }
    return text.allSatisfy { $0 &- 0x30 < 10 }
}

private func keyBytes(of value: SchemaValue) -> [UInt8] {
    switch value {
    case .string(let text): [0] + text.utf8
    case .boolean(let value): [1, value ? 0x31 : 0x30]
    case .decimal(let value): [2] + Array(value.text.utf8)
    case .float(let value): [3] + Array(value.canonical.utf8)
    case .double(let value): [4] + Array(value.canonical.utf8)
    case .duration(let value): [5] + Array(value.canonical.utf8)
    case .temporal(let value): [16 + value.type.rawValue] + Array(value.canonical.utf8)
    case .hexBinary(let octets): [7] + octets
    case .base64Binary(let octets): [8] + octets
    case .anyURI(let text): [9] + text.utf8
    case .qName(let name): [10] + Array(name.description.utf8)
    case .notation(let name): [11] + Array(name.description.utf8)
    case .list(let items): [12] + items.flatMap { listItemBytes(keyBytes(of: $0)) }
    }
}

/// An item of a list with its length in front, so that no two lists share their bytes. A message shows the item alone.
private func listItemBytes(_ item: [UInt8]) -> [UInt8] {
    [0x20] + Array(String(item.count).utf8) + [0x3A] + item
}
