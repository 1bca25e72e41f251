import SchemaTables
import SchemaValues
import XMLReading

typealias StatePointer = UnsafeMutablePointer<ValidationState>
typealias IdentityPointer = UnsafeMutablePointer<IdentityEvaluation>

extension ValidationState {
    /// The depth of the element on top; the root has 1.
    var depth: Int { top - bottom }
    var line: Int32 { Int32(clamping: SAXParser.line(of: parser)) }
}

/// What the start of an element means for identity constraints: its own begin, selectors and fields are tried.
func startIdentity(_ v: StatePointer, _ row: UnsafePointer<TransitionRow>) {
    let identity = v.pointee.identity
    let depth = v.pointee.depth
    if row.pointee.flags & ElementFlags.hasIdentity != 0 { openScopes(v, identity, row.pointee.element, depth) }
    select(v, identity, depth)
    findFields(v, identity, depth)
}

private func openScopes(_ v: StatePointer, _ identity: IdentityPointer, _ element: UInt32, _ depth: Int) {
    v.pointee.layout._withUnsafeGuaranteedRef { layout in
        for constraint in layout.tables.elements[Int(element)].identityConstraints {
            identity.pointee.scopes.push(
                .init(
                    constraint: UnsafePointer(layout.constraints + constraint.value), depth: depth,
                    table: IdentityEvaluation.makeTable()))
        }
    }
    v.pointee.watch(scopes: identity.pointee.scopes.count)
    v.pointee.top.pointee.flags |= FrameFlags.hasIdentity
}

extension ValidationState {
    /// While scopes are open, elements at which a path may end leave the plain path.
    mutating func watch(scopes: Int) {
        activeScopes = Int32(clamping: scopes)
        careMask = ElementFlags.needsCare | (scopes > 0 ? ElementFlags.endsIdentityPath : 0)
    }

    /// Whether a path leads from the element at `origin` to the one on top.
    @inline(__always)
    fileprivate func reaches(_ path: UnsafePointer<PathRow>, from origin: Int, to depth: Int) -> Bool {
        let count = Int(path.pointee.stepCount)
        let distance = depth &- origin
        guard distance == count || path.pointee.searchesDescendants && distance > count else { return false }
        var index = 0
        while index < count {
            let frame = top - (count &- 1 &- index)
            guard path.pointee.steps[index].passes(frame.pointee.name, frame.pointee.namespace) else { return false }
            index &+= 1
        }
        return true
    }
}

private func select(_ v: StatePointer, _ identity: IdentityPointer, _ depth: Int) {
    for index in 0..<identity.pointee.scopes.count {
        let scope = identity.pointee.scopes[index]
        let selector = scope.pointee.constraint.pointee.selector
        for position in 0..<Int(selector.count)
        where v.pointee.reaches(selector.first + position, from: scope.pointee.depth, to: depth) {
            identity.pointee.select(
                scope: index, depth: depth, line: v.pointee.line,
                fieldCount: Int(scope.pointee.constraint.pointee.fieldCount))
            v.pointee.top.pointee.flags |= FrameFlags.hasIdentity
            break
        }
    }
}

/// Notes which fields of which selections the element just opened, or its attributes, may be.
private func findFields(_ v: StatePointer, _ identity: IdentityPointer, _ depth: Int) {
    for index in 0..<identity.pointee.selections.count {
        let selection = identity.pointee.selections[index]
        let constraint = identity.pointee.scopes[selection.pointee.scope].pointee.constraint
        for field in 0..<Int(constraint.pointee.fieldCount) {
            let paths = constraint.pointee.fields[field]
            for position in 0..<Int(paths.count) {
                let path = paths.first + position
                guard v.pointee.reaches(path, from: selection.pointee.depth, to: depth) else { continue }
                if path.pointee.endsInAttribute {
                    identity.pointee.wishes.push(.init(selection: index, field: field, path: path))
                } else {
                    capture(v, identity, index, field, depth)
                }
            }
        }
    }
}

/// Several paths of a field may lead to one element, which is one node all the same.
private func capture(_ v: StatePointer, _ identity: IdentityPointer, _ selection: Int, _ field: Int, _ depth: Int) {
    var index = identity.pointee.captures.count
    while index > 0 {
        index -= 1
        let known = identity.pointee.captures[index].pointee
        if known.depth != depth { break }
        if known.selection == selection, known.field == field { return }
    }
    identity.pointee.captures.push(.init(selection: selection, field: field, depth: depth))
    v.pointee.top.pointee.flags |= FrameFlags.hasIdentity
}

/// Gives an attribute's value to the fields that wait for it. `value` nil for `xsi:` attributes, whose text is the key.
func offerAttribute(
    _ v: StatePointer, _ layout: DocumentLayout, _ name: Address?, _ namespace: Address?,
    _ value: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>
) {
    let identity = v.pointee.identity
    forEachWish(identity, name, namespace) { wish in
        setField(v, identity, layout, wish.selection, wish.field, value, text, isValid: true)
    }
}

/// cvc-identity-constraint.3: a field's node has a simple type. An attribute that nothing declares and a wildcard let in
/// has none.
func refuseAttribute(_ v: StatePointer, _ layout: DocumentLayout, _ name: Address?, _ namespace: Address?) {
    let identity = v.pointee.identity
    forEachWish(identity, name, namespace) { wish in
        let scope = identity.pointee.selections[wish.selection].pointee.scope
        report(v, .identityField, name: constraintName(identity, layout, scope))
    }
}

/// The fields that wait for an attribute of that name.
@inline(__always)
private func forEachWish(
    _ identity: IdentityPointer, _ name: Address?, _ namespace: Address?,
    _ body: (IdentityEvaluation.AttributeWish) -> Void
) {
    for index in 0..<identity.pointee.wishes.count {
        let wish = identity.pointee.wishes[index].pointee
        if wish.path.pointee.attribute.passes(name, namespace) { body(wish) }
    }
}

private func setField(
    _ v: StatePointer, _ identity: IdentityPointer, _ layout: DocumentLayout, _ index: Int, _ field: Int,
    _ value: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>, isValid: Bool
) {
    let selection = identity.pointee.selections[index]
    // cvc-identity-constraint.3: a field is one node at most.
    guard selection.pointee.fields[field].pointee.start < 0 else {
        return report(v, .identityField, name: constraintName(identity, layout, selection.pointee.scope))
    }
    let start = selection.pointee.bytes.count
    for _ in 0..<4 { selection.pointee.bytes.push(0) }
    appendKey(v, layout, value, text, isValid: isValid, to: &selection.pointee.bytes)
    let count = UInt32(clamping: selection.pointee.bytes.count - start - 4).littleEndian
    UnsafeMutableRawPointer(selection.pointee.bytes[start]).storeBytes(of: count, as: UInt32.self)
    selection.pointee.fields[field].pointee = .init(start: start, count: selection.pointee.bytes.count - start)
}

private func constraintName(_ identity: IdentityPointer, _ layout: DocumentLayout, _ scope: Int) -> [UInt8] {
    let row = identity.pointee.scopes[scope].pointee.constraint
    let constraint = layout.tables.identityConstraints[Int(row.pointee.index)]
    return Array(layout.tables[constraint.name].localName.utf8)
}

/// What the end of an element means: its value goes to the fields it is, selections and constraints at it are closed.
/// `text` is its value where it has a simple one; nil for a nilled element.
func endIdentity(
    _ v: StatePointer, _ layout: DocumentLayout, _ value: UnsafePointer<ValueRow>?,
    _ text: UnsafeBufferPointer<UInt8>?, isValid: Bool
) {
    let identity = v.pointee.identity
    let depth = v.pointee.depth
    while !identity.pointee.captures.isEmpty, identity.pointee.captures.top.pointee.depth == depth {
        let capture = identity.pointee.captures.top.pointee
        identity.pointee.captures.pop()
        endCapture(v, identity, layout, capture, value, text, isValid)
    }
    while !identity.pointee.selections.isEmpty, identity.pointee.selections.top.pointee.depth == depth {
        endSelection(v, identity, layout)
    }
    closeScopes(v, identity, layout, depth)
    passUp(v, identity, depth)
}

private func endCapture(
    _ v: StatePointer, _ identity: IdentityPointer, _ layout: DocumentLayout, _ capture: IdentityEvaluation.Capture,
    _ value: UnsafePointer<ValueRow>?, _ text: UnsafeBufferPointer<UInt8>?, _ isValid: Bool
) {
    let scope = identity.pointee.selections[capture.selection].pointee.scope
    guard let value else {
        // cvc-identity-constraint.3: a field's element has a simple type. A broken or skipped element said so already.
        if v.pointee.top.pointee.flags & FrameFlags.broken == 0 {
            report(v, .identityField, name: constraintName(identity, layout, scope))
        }
        return
    }
    let element = v.pointee.top.pointee.element
    if identity.pointee.scopes[scope].pointee.constraint.pointee.kind == .key, element != ValidationState.noElement,
        layout.elements[Int(element)].flags & ElementFlags.isNillable != 0
    {
        report(v, .nillableKey, name: constraintName(identity, layout, scope))
    }
    guard let text else { return }
    setField(v, identity, layout, capture.selection, capture.field, value, text, isValid: isValid)
}

/// Closes the selection on top: a complete key sequence goes to the table of its constraint.
private func endSelection(_ v: StatePointer, _ identity: IdentityPointer, _ layout: DocumentLayout) {
    let selection = identity.pointee.selections.top.pointee
    defer { identity.pointee.closeSelection() }
    let scope = identity.pointee.scopes[selection.scope]
    let kind = scope.pointee.constraint.pointee.kind
    guard let key = keySequence(identity, selection) else {
        if kind == .key { report(v, .missingKeyField, name: constraintName(identity, layout, selection.scope)) }
        return
    }
    identity.pointee.keptBytes += key.count + 48
    guard identity.pointee.keptBytes <= IdentityEvaluation.byteLimit else {
        report(v, .identityLimit, name: constraintName(identity, layout, selection.scope))
        return SAXParser.stop(v.pointee.parser)
    }
    guard !scope.pointee.table.pointee.insert(key, line: selection.line).isNew else { return }
    let rule: DocumentRule
    switch kind {
    case .unique: rule = .duplicateUnique
    case .key: rule = .duplicateKey
    case .keyref: return
    }
    report(
        v, rule, name: constraintName(identity, layout, selection.scope), value: shownKey(Array(key)),
        line: selection.line)
}

/// The values of a selection in the order of its fields, each with its length; nil where one is missing.
private func keySequence(
    _ identity: IdentityPointer, _ selection: IdentityEvaluation.Selection
) -> UnsafeBufferPointer<UInt8>? {
    var expected = 0
    var isOrdered = true
    for field in 0..<selection.fields.count {
        let slot = selection.fields[field].pointee
        guard slot.start >= 0 else { return nil }
        if slot.start != expected { isOrdered = false }
        expected = slot.start + slot.count
    }
    if isOrdered { return UnsafeBufferPointer(start: selection.bytes.base, count: expected) }
    identity.pointee.ordered.removeAll()
    for field in 0..<selection.fields.count {
        let slot = selection.fields[field].pointee
        identity.pointee.ordered.append(selection.bytes[slot.start], slot.count)
    }
    return UnsafeBufferPointer(start: identity.pointee.ordered.base, count: identity.pointee.ordered.count)
}

/// A stored key sequence as a message shows it: without the lengths, and without the byte that tells the kind of value.
func shownKey(_ key: [UInt8]) -> [UInt8] {
    var fields: [ArraySlice<UInt8>] = []
    var rest = key[...]
    while rest.count >= 4 {
        let count = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        fields.append(rest.dropFirst(4).prefix(count).dropFirst())
        rest = rest.dropFirst(4 + count)
    }
    return Array(fields.joined(separator: Array(", ".utf8)))
}
