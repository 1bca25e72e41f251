import SchemaTables
import XMLReading

typealias StatePointer = UnsafeMutablePointer<ValidationState>

extension ValidationState {
    /// The depth of the element on top; the root has 1.
    var depth: Int { top - bottom }
    var line: Int32 { Int32(clamping: SAXParser.line(of: parser)) }
}

/// What the start of an element means for identity constraints: its own begin, selectors and fields are tried.
func startIdentity(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ local: Address, _ namespace: Address?,
    element: UInt32
) {
    let depth = v.pointee.depth
    if rare.identity.scopes.isEmpty { rare.identity.baseDepth = depth }
    let kept = depth - rare.identity.baseDepth
    rare.identity.names.removeLast(max(0, rare.identity.names.count - kept))
    while rare.identity.names.count < kept { rare.identity.names.append(.init(local: nil, namespace: nil)) }
    rare.identity.names.append(.init(local: local, namespace: namespace))
    if element != ValidationState.noElement {
        for constraint in layout.tables.elements[Int(element)].identityConstraints {
            rare.identity.scopes.append(.init(constraint: constraint.value, depth: depth))
            v.pointee.activeScopes += 1
        }
    }
    select(rare, layout, depth, line: v.pointee.line)
    findFields(rare, layout, depth)
}

private func select(_ rare: RareState, _ layout: DocumentLayout, _ depth: Int, line: Int32) {
    for (index, scope) in rare.identity.scopes.enumerated() {
        let constraint = layout.tables.identityConstraints[scope.constraint]
        guard constraint.selector.contains(where: { rare.identity.matches($0, from: scope.depth, to: depth, layout) })
        else { continue }
        rare.identity.selections.append(
            .init(
                scope: index, depth: depth, line: line,
                fields: Array(repeating: nil, count: constraint.fields.count)))
    }
}

/// Notes which fields of which selections the element just opened, or its attributes, may be.
private func findFields(_ rare: RareState, _ layout: DocumentLayout, _ depth: Int) {
    rare.identity.wishes.removeAll(keepingCapacity: true)
    for (index, selection) in rare.identity.selections.enumerated() {
        let constraint = layout.tables.identityConstraints[rare.identity.scopes[selection.scope].constraint]
        for (field, paths) in constraint.fields.enumerated() {
            for path in paths where rare.identity.matches(path, from: selection.depth, to: depth, layout) {
                if let test = path.attribute {
                    rare.identity.wishes.append(.init(selection: index, field: field, test: test))
                } else if !rare.identity.captures.contains(where: {
                    $0.selection == index && $0.field == field && $0.depth == depth
                }) {
                    rare.identity.captures.append(.init(selection: index, field: field, depth: depth))
                }
            }
        }
    }
}

/// Gives an attribute's value to the fields that wait for it. `value` nil where the attribute has no type.
func offerAttribute(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ name: IdentityEvaluation.Name,
    _ value: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>
) {
    for wish in rare.identity.wishes where layout.name(name, passes: wish.test) {
        setField(v, rare, layout, wish.selection, wish.field, keyBytes(v, layout, value, text))
    }
}

private func setField(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ selection: Int, _ field: Int, _ bytes: [UInt8]
) {
    // cvc-identity-constraint.3: a field is one node at most.
    guard rare.identity.selections[selection].fields[field] == nil else {
        return report(v, .identityField, name: constraintName(rare, layout, rare.identity.selections[selection].scope))
    }
    rare.identity.selections[selection].fields[field] = bytes
}

private func constraintName(_ rare: RareState, _ layout: DocumentLayout, _ scope: Int) -> [UInt8] {
    let constraint = layout.tables.identityConstraints[rare.identity.scopes[scope].constraint]
    return Array(layout.tables[constraint.name].localName.utf8)
}

/// What the end of an element means: its value goes to the fields it is, selections and constraints at it are closed.
/// `text` is its value where it has a simple one; nil for a nilled element.
func endIdentity(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ value: UnsafePointer<ValueRow>?,
    _ text: UnsafeBufferPointer<UInt8>?
) {
    let depth = v.pointee.depth
    while let capture = rare.identity.captures.last, capture.depth == depth {
        rare.identity.captures.removeLast()
        endCapture(v, rare, layout, capture, value, text)
    }
    while let selection = rare.identity.selections.last, selection.depth == depth {
        rare.identity.selections.removeLast()
        endSelection(v, rare, layout, selection)
    }
    closeScopes(v, rare, layout, depth)
    passUp(rare, depth)
    if rare.identity.scopes.isEmpty {
        rare.identity.names.removeAll(keepingCapacity: true)
        rare.identity.inherited.removeAll(keepingCapacity: true)
    }
}

private func endCapture(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ capture: IdentityEvaluation.Capture,
    _ value: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>?
) {
    let scope = rare.identity.selections[capture.selection].scope
    guard let value else {
        // cvc-identity-constraint.3: a field's element has a simple type. A broken or skipped element said so already.
        if v.pointee.top.pointee.flags & FrameFlags.broken == 0 {
            report(v, .identityField, name: constraintName(rare, layout, scope))
        }
        return
    }
    let element = v.pointee.top.pointee.element
    let constraint = layout.tables.identityConstraints[rare.identity.scopes[scope].constraint]
    if constraint.category == .key, element != ValidationState.noElement,
        layout.tables.elements[Int(element)].isNillable
    {
        report(v, .nillableKey, name: constraintName(rare, layout, scope))
    }
    guard let text else { return }
    setField(v, rare, layout, capture.selection, capture.field, keyBytes(v, layout, value, text))
}

private func endSelection(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ selection: IdentityEvaluation.Selection
) {
    let constraint = layout.tables.identityConstraints[rare.identity.scopes[selection.scope].constraint]
    let name = constraintName(rare, layout, selection.scope)
    guard !selection.fields.contains(nil) else {
        if constraint.category == .key { report(v, .missingKeyField, name: name) }
        return
    }
    var key: [UInt8] = []
    for field in selection.fields.compactMap({ $0 }) {
        withUnsafeBytes(of: UInt32(clamping: field.count).littleEndian) { key.append(contentsOf: $0) }
        key += field
    }
    rare.identity.keptBytes += key.count + 48
    guard rare.identity.keptBytes <= IdentityEvaluation.byteLimit else {
        report(v, .identityLimit, name: name)
        return SAXParser.stop(v.pointee.parser)
    }
    let isNew = key.withUnsafeBufferPointer {
        rare.identity.scopes[selection.scope].table.insert($0, line: selection.line).isNew
    }
    guard !isNew else { return }
    switch constraint.category {
    case .unique: report(v, .duplicateUnique, name: name, value: readable(selection.fields), line: selection.line)
    case .key: report(v, .duplicateKey, name: name, value: readable(selection.fields), line: selection.line)
    case .keyref: break
    }
}

/// A key sequence as a message shows it: without the byte that tells the kind of value.
private func readable(_ fields: [[UInt8]?]) -> [UInt8] {
    Array(fields.compactMap { $0?.dropFirst() }.joined(separator: Array(", ".utf8)))
}

/// Closes the constraints at an element: tables of keys first, then the references that look into them.
private func closeScopes(_ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ depth: Int) {
    guard let first = rare.identity.scopes.firstIndex(where: { $0.depth == depth }) else { return }
    let closing = rare.identity.scopes[first...]
    for scope in closing {
        switch layout.tables.identityConstraints[scope.constraint].category {
        case .unique, .key: merge(own: scope, rare)
        case .keyref: break
        }
    }
    for (offset, scope) in closing.enumerated() {
        switch layout.tables.identityConstraints[scope.constraint].category {
        case .unique, .key: break
        case .keyref(let refer): checkReferences(v, rare, layout, first + offset, to: refer.value)
        }
    }
    v.pointee.activeScopes -= Int32(closing.count)
    rare.identity.scopes.removeSubrange(first...)
}

/// The element's own keys join those from below; its own stay where both have one (3.11.4).
private func merge(own scope: IdentityEvaluation.Scope, _ rare: RareState) {
    guard
        let index = rare.identity.inherited.firstIndex(where: {
            $0.constraint == scope.constraint && $0.depth == scope.depth
        })
    else {
        rare.identity.inherited.append(
            .init(constraint: scope.constraint, depth: scope.depth, table: scope.table))
        return
    }
    var merged = scope.table
    let below = rare.identity.inherited[index].table
    for entry in below.entries {
        below.withBytes(of: entry) { bytes in
            let (position, isNew) = merged.insert(bytes, line: entry.line)
            if isNew, entry.isExcluded { merged.exclude(position) }
        }
    }
    rare.identity.inherited[index].table = merged
}

private func checkReferences(
    _ v: StatePointer, _ rare: RareState, _ layout: DocumentLayout, _ index: Int, to key: Int
) {
    let scope = rare.identity.scopes[index]
    let keys = rare.identity.inherited.first { $0.constraint == key && $0.depth == scope.depth }?.table
    for entry in scope.table.entries {
        scope.table.withBytes(of: entry) { bytes in
            if let keys, let position = keys.position(of: bytes), !keys.entries[position].isExcluded { return }
            let shown = shownKey(Array(bytes))
            report(
                v, .danglingKeyReference, name: constraintName(rare, layout, index), value: shown, line: entry.line)
        }
    }
}

/// The parts of a stored key sequence, for a message.
private func shownKey(_ key: [UInt8]) -> [UInt8] {
    var fields: [[UInt8]?] = []
    var rest = key[...]
    while rest.count >= 4 {
        let count = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        fields.append(Array(rest.dropFirst(4).prefix(count)))
        rest = rest.dropFirst(4 + count)
    }
    return readable(fields)
}

/// Hands the key tables at `depth` to the element above, which keeps no key that two of its children have.
private func passUp(_ rare: RareState, _ depth: Int) {
    guard !rare.identity.inherited.isEmpty else { return }
    for index in rare.identity.inherited.indices.reversed() where rare.identity.inherited[index].depth == depth {
        let moving = rare.identity.inherited.remove(at: index)
        guard !rare.identity.scopes.isEmpty else { continue }
        guard
            let above = rare.identity.inherited.firstIndex(where: {
                $0.constraint == moving.constraint && $0.depth == depth - 1
            })
        else {
            rare.identity.inherited.append(.init(constraint: moving.constraint, depth: depth - 1, table: moving.table))
            continue
        }
        for entry in moving.table.entries {
            moving.table.withBytes(of: entry) { bytes in
                let (position, isNew) = rare.identity.inherited[above].table.insert(bytes, line: entry.line)
                if !isNew || entry.isExcluded { rare.identity.inherited[above].table.exclude(position) }
            }
        }
    }
}
