import SchemaTables

/// Completes the start of an element that has nothing uncommon but attributes of its type or counters. False, with
/// nothing changed, where there is more to it: `startWithCare` then does all of it.
@inline(never)
func startPlainly(
    _ v: StatePointer, _ row: UnsafePointer<TransitionRow>, _ care: UInt16, _ details: StartDetails
) -> Bool {
    let plain = ElementFlags.expectsAttributes | ElementFlags.hasCounters
    guard details.bindingCount == 0, care & ~plain == 0 else { return false }
    if details.attributeCount != 0 || care & ElementFlags.expectsAttributes != 0 {
        let list = v.pointee.attributeLists + Int(row.pointee.type.index)
        guard arePlain(details, list) else { return false }
    }
    if care & ElementFlags.hasCounters != 0 { openCounters(v, Int(row.pointee.type.counters)) }
    return true
}

/// Whether the attributes are right and ask for nothing beyond a check of their values: each is one of the type's uses,
/// all that are expected are there, none is an identifier or holds names.
@inline(__always)
private func arePlain(_ details: StartDetails, _ list: UnsafePointer<AttributeListRow>) -> Bool {
    guard let first = list.pointee.first, list.pointee.count <= 64 else { return false }
    var seen: UInt64 = 0
    var index = 0
    while index < Int(details.attributeCount) {
        guard let attribute = AttributeView(details.attributes, index), let start = attribute.value.baseAddress else {
            return false
        }
        var row = first
        while row.pointee.name != attribute.local || row.pointee.namespace != attribute.namespace {
            if row.pointee.name == nil { return false }
            row += 1
        }
        guard let value = row.pointee.value, !value.pointee.needsCare, row.pointee.flags & AttributeRow.isFixed == 0,
            isValid(start, attribute.value.count, value)
        else { return false }
        seen |= 1 << UInt64(row.pointee.use)
        index &+= 1
    }
    return list.pointee.expected & ~seen == 0
}
