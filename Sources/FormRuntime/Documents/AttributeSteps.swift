import SchemaTables
import SchemaValues
import XMLReading

/// `xsi:type` and `xsi:nil` as written, where present.
struct InstanceAttributes {
    var type: UnsafeBufferPointer<UInt8>?
    var isNil: UnsafeBufferPointer<UInt8>?
}

/// One attribute as libxml2 gives it: five addresses.
struct AttributeView {
    let local: Address
    let namespace: Address?
    let value: UnsafeBufferPointer<UInt8>

    init?(_ attributes: Addresses?, _ index: Int) {
        guard let five = attributes.map({ $0 + index * 5 }), let local = five[0], let start = five[3], let end = five[4]
        else { return nil }
        self.local = local
        namespace = five[2]
        value = UnsafeBufferPointer(start: start, count: end - start)
    }
}

func instanceAttributes(_ layout: DocumentLayout, _ details: StartDetails) -> InstanceAttributes {
    var found = InstanceAttributes()
    let names = layout.instanceNames
    for index in 0..<Int(details.attributeCount) {
        guard let attribute = AttributeView(details.attributes, index), attribute.namespace == names.namespace else {
            continue
        }
        if attribute.local == names.type { found.type = attribute.value }
        if attribute.local == names.nil { found.isNil = attribute.value }
    }
    return found
}

/// The attributes of an element against its type (cvc-complex-type.3 and 4, cvc-type.3.1.1).
func checkAttributes(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ type: TypeRow, _ details: StartDetails
) {
    let list = layout.attributeLists[Int(type.index)]
    guard details.attributeCount > 0 || list.expectsSome else { return }
    let isWide = list.count > 64
    var seen: UInt64 = 0
    var wideSeen = isWide ? Set<UInt32>() : []
    var wildIdentifiers = 0
    for index in 0..<Int(details.attributeCount) {
        guard let attribute = AttributeView(details.attributes, index) else { continue }
        if isInstanceAttribute(attribute, layout) {
            if v.pointee.activeScopes > 0 { offer(v, layout, attribute, nil) }
            continue
        }
        if let row = row(for: attribute, in: list) {
            if isWide { wideSeen.insert(row.pointee.use) } else { seen |= 1 << UInt64(row.pointee.use) }
            check(v, layout, rare, attribute, row, type)
        } else if checkUndeclared(v, layout, rare, attribute, type, list) {
            wildIdentifiers += 1
            // cvc-complex-type.5: the type of an ID that a wildcard let in has no ID of its own, and the element no other.
            if declaresIdentifier(list, layout) {
                report(v, .wildBesideOwnIdentifier, name: bytes(of: attribute.local))
            } else if wildIdentifiers > 1 {
                report(v, .secondWildIdentifier, name: bytes(of: attribute.local))
            }
        }
    }
    guard list.expectsSome, let first = list.first else { return }
    for index in 0..<Int(list.count) where isWide ? !wideSeen.contains(UInt32(index)) : seen & (1 << UInt64(index)) == 0
    {
        checkAbsent(v, layout, rare, first + index, type)
    }
}

/// Whether some attribute use of a type is an ID, be it in the document or not.
private func declaresIdentifier(_ list: AttributeListRow, _ layout: DocumentLayout) -> Bool {
    guard let first = list.first else { return false }
    return (0..<Int(list.count)).contains { isIdentifier(first[$0].value, layout) }
}

private func isInstanceAttribute(_ attribute: AttributeView, _ layout: DocumentLayout) -> Bool {
    let names = layout.instanceNames
    guard attribute.namespace == names.namespace else { return false }
    return attribute.local == names.type || attribute.local == names.nil || attribute.local == names.schemaLocation
        || attribute.local == names.noNamespaceSchemaLocation
}

private func row(for attribute: AttributeView, in list: AttributeListRow) -> UnsafePointer<AttributeRow>? {
    guard var row = list.first else { return nil }
    while row.pointee.name != attribute.local || row.pointee.namespace != attribute.namespace {
        if row.pointee.name == nil { return nil }
        row += 1
    }
    return row
}

private func check(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ attribute: AttributeView,
    _ row: UnsafePointer<AttributeRow>, _ type: TypeRow
) {
    guard let value = row.pointee.value else { return }
    let isRight = checkValue(v, layout, rare, attribute, value)
    guard isRight, row.pointee.flags & AttributeRow.isFixed != 0,
        let constraint = layout.constraint(of: row, type), !isEqual(v, layout, value, attribute.value, constraint)
    else { return }
    report(v, .attributeFixed, name: bytes(of: attribute.local), value: Array(attribute.value))
}

/// Checks a value by its type and hands it on to identifiers and identity constraints.
private func checkValue(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ attribute: AttributeView,
    _ value: UnsafePointer<ValueRow>
) -> Bool {
    guard let start = attribute.value.baseAddress else { return true }
    let isRight = isValid(start, attribute.value.count, value)
    guard isRight, !value.pointee.needsCare || useValue(v, value, attribute.value) else {
        report(
            v, .attributeValue, name: bytes(of: attribute.local), value: Array(attribute.value),
            simpleType: value.pointee.simpleType, facet: facetViolation(of: attribute.value, value, v))
        return false
    }
    if v.pointee.activeScopes > 0 { offer(v, layout, attribute, value) }
    return true
}

private func offer(
    _ v: StatePointer, _ layout: DocumentLayout, _ attribute: AttributeView, _ value: UnsafePointer<ValueRow>?
) {
    offerAttribute(v, layout, attribute.local, attribute.namespace, value, attribute.value)
}

/// An attribute without a use: the wildcard decides (cvc-complex-type.3.2.2). True where it is an ID.
private func checkUndeclared(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ attribute: AttributeView, _ type: TypeRow,
    _ list: AttributeListRow
) -> Bool {
    let name = bytes(of: attribute.local)
    guard let first = list.first else {
        report(v, .attributeInSimple, name: name)
        return false
    }
    let wildcard = (first + Int(list.count)).pointee.use
    guard wildcard != AttributeRow.noWildcard, layout.wildcard(Int(wildcard), allows: attribute.namespace) else {
        report(v, .attributeNotAllowed, name: name, value: bytes(of: attribute.namespace))
        return false
    }
    let contents = layout.wildcards[Int(wildcard)].contents
    let known = layout.globalAttributes[.init(local: attribute.local, namespace: attribute.namespace)]
    guard contents != .skip, let known else {
        if contents == .strict {
            report(v, .undeclaredAttribute, name: name, value: bytes(of: attribute.namespace))
        } else if v.pointee.activeScopes > 0 {
            refuseAttribute(v, layout, attribute.local, attribute.namespace)
        }
        return false
    }
    let record = layout.tables.attributes[known]
    let value = UnsafePointer(layout.values + record.type.value)
    if checkValue(v, layout, rare, attribute, value), let constraint = record.constraint, constraint.isFixed,
        !isEqual(v, layout, value, attribute.value, constraint)
    {
        report(v, .attributeFixed, name: name, value: Array(attribute.value))
    }
    return isIdentifier(value, layout)
}

/// An attribute that is not there: required, or to be taken at its default by identity constraints.
private func checkAbsent(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ row: UnsafePointer<AttributeRow>, _ type: TypeRow
) {
    if row.pointee.flags & AttributeRow.isRequired != 0 {
        return report(v, .attributeMissing, name: bytes(of: row.pointee.name))
    }
    guard let value = row.pointee.value, let constraint = layout.constraint(of: row, type) else { return }
    guard v.pointee.activeScopes > 0 || value.pointee.needsCare else { return }
    let text = Array(constraint.value.utf8)
    rare.constraintNamespaces = constraint.namespaces
    text.withUnsafeBufferPointer { text in
        if value.pointee.needsCare { _ = useValue(v, value, text) }
        if v.pointee.activeScopes > 0 {
            offerAttribute(v, layout, row.pointee.name, row.pointee.namespace, value, text)
        }
    }
    rare.constraintNamespaces = nil
}

extension DocumentLayout {
    /// The effective value constraint of an attribute use.
    func constraint(of row: UnsafePointer<AttributeRow>, _ type: TypeRow) -> ValueConstraintRecord? {
        switch self.type(at: Int(type.index)) {
        case .simple: nil
        case .complex(let index): tables[index].attributeUses[Int(row.pointee.use)].constraint
        }
    }
}
