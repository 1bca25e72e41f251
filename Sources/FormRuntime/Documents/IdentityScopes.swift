import SchemaTables

// The end of identity constraints: key tables meet the references that look into them, and pass to the elements above.

/// Closes the constraints at an element: tables of keys first, then the references that look into them.
func closeScopes(_ v: StatePointer, _ identity: IdentityPointer, _ layout: DocumentLayout, _ depth: Int) {
    let count = identity.pointee.scopes.count
    var first = count
    while first > 0, identity.pointee.scopes[first - 1].pointee.depth == depth { first -= 1 }
    guard first < count else { return }
    for index in first..<count where identity.pointee.scopes[index].pointee.constraint.pointee.isReferred {
        merge(identity.pointee.scopes[index], identity)
    }
    for index in first..<count {
        let scope = identity.pointee.scopes[index].pointee
        if scope.constraint.pointee.kind == .keyref { checkReferences(v, identity, layout, scope) }
        if !scope.constraint.pointee.isReferred { IdentityEvaluation.free(scope.table) }
    }
    while identity.pointee.scopes.count > first { identity.pointee.scopes.pop() }
    v.pointee.watch(scopes: first)
}

/// The element's own keys join those from below; its own stay where both have one (3.11.4).
private func merge(_ own: UnsafeMutablePointer<IdentityEvaluation.Scope>, _ identity: IdentityPointer) {
    let (index, depth) = (own.pointee.constraint.pointee.index, own.pointee.depth)
    guard let position = inheritedTable(of: index, at: depth, identity) else {
        identity.pointee.inherited.push(.init(constraint: index, depth: depth, table: own.pointee.table))
        return
    }
    let below = identity.pointee.inherited[position].pointee.table
    for entry in 0..<below.pointee.entries.count {
        let row = below.pointee.entries[entry].pointee
        let (place, isNew) = own.pointee.table.pointee.insert(below.pointee.bytes(entry), line: row.line)
        if isNew, row.isExcluded { own.pointee.table.pointee.exclude(place) }
    }
    IdentityEvaluation.free(below)
    identity.pointee.inherited[position].pointee.table = own.pointee.table
}

private func inheritedTable(of constraint: UInt32, at depth: Int, _ identity: IdentityPointer) -> Int? {
    (0..<identity.pointee.inherited.count).first {
        let row = identity.pointee.inherited[$0].pointee
        return row.constraint == constraint && row.depth == depth
    }
}

private func checkReferences(
    _ v: StatePointer, _ identity: IdentityPointer, _ layout: DocumentLayout, _ scope: IdentityEvaluation.Scope
) {
    let keys = inheritedTable(of: scope.constraint.pointee.refer, at: scope.depth, identity)
        .map { identity.pointee.inherited[$0].pointee.table }
    for entry in 0..<scope.table.pointee.entries.count {
        let bytes = scope.table.pointee.bytes(entry)
        if let keys, let position = keys.pointee.position(of: bytes),
            !keys.pointee.entries[position].pointee.isExcluded
        {
            continue
        }
        let constraint = layout.tables.identityConstraints[Int(scope.constraint.pointee.index)]
        report(
            v, .danglingKeyReference, name: Array(layout.tables[constraint.name].localName.utf8),
            value: shownKey(Array(bytes)), line: scope.table.pointee.entries[entry].pointee.line)
    }
}

/// Hands the key tables at `depth` to the element above, which keeps no key that two of its children have. A table that
/// no open reference looks into goes.
func passUp(_ v: StatePointer, _ identity: IdentityPointer, _ depth: Int) {
    for index in (0..<identity.pointee.inherited.count).reversed()
    where identity.pointee.inherited[index].pointee.depth == depth {
        let moving = identity.pointee.inherited[index].pointee
        guard isAwaited(moving.constraint, identity) else {
            IdentityEvaluation.free(identity.pointee.inherited.remove(at: index).table)
            continue
        }
        (v.pointee.top - 1).pointee.flags |= FrameFlags.hasIdentity
        guard let above = inheritedTable(of: moving.constraint, at: depth - 1, identity) else {
            identity.pointee.inherited[index].pointee.depth = depth - 1
            continue
        }
        let table = identity.pointee.inherited[above].pointee.table
        for entry in 0..<moving.table.pointee.entries.count {
            let row = moving.table.pointee.entries[entry].pointee
            let (position, isNew) = table.pointee.insert(moving.table.pointee.bytes(entry), line: row.line)
            if !isNew || row.isExcluded { table.pointee.exclude(position) }
        }
        IdentityEvaluation.free(identity.pointee.inherited.remove(at: index).table)
    }
}

private func isAwaited(_ constraint: UInt32, _ identity: IdentityPointer) -> Bool {
    (0..<identity.pointee.scopes.count).contains {
        let row = identity.pointee.scopes[$0].pointee.constraint
        return row.pointee.kind == .keyref && row.pointee.refer == constraint
    }
}
