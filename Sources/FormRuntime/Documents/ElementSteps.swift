import SchemaTables
import SchemaValues
import XMLReading

// What the callbacks leave off the hot path: elements with attributes, namespaces, defaults, counters, identity
// constraints, `xsi:type` and `xsi:nil`, and everything that is not as the automaton expects.

/// Completes the start of an element whose frame is on top already.
@inline(never)
func startWithCare(
    _ v: StatePointer, _ row: UnsafePointer<TransitionRow>, _ local: Address, _ namespace: Address?,
    _ details: StartDetails
) {
    v.pointee.withOwners { start(v, row, local, details, $0, $1) }
}

@inline(__always)
private func start(
    _ v: StatePointer, _ row: UnsafePointer<TransitionRow>, _ local: Address, _ details: StartDetails,
    _ layout: DocumentLayout, _ rare: RareState
) {
    let top = v.pointee.top
    if details.bindingCount > 0 { bind(v, rare, details) }
    var type = row.pointee.type
    let instance = instanceAttributes(layout, details)
    if let named = instance.type, !isIdle(named, layout, rare, row) {
        guard let found = typeNamed(v, layout, rare, named, declared: type, element: row.pointee.element) else {
            return refuseElement(v)
        }
        type = found
        open(top, type)
    }
    if row.pointee.flags & ElementFlags.isAbstract != 0, layout.isAbstract(element: row.pointee.element) {
        report(v, .abstractElement, name: bytes(of: local))
        return refuseElement(v)
    }
    if type.flags & TypeFlags.isAbstract != 0 {
        report(v, .abstractType, name: bytes(of: local))
        return refuseElement(v)
    }
    if type.counters > 0 { openCounters(v, Int(type.counters)) }
    if details.bindingCount > 0 { top.pointee.flags |= FrameFlags.needsCare }
    if row.pointee.flags & ElementFlags.hasConstraint != 0 {
        top.pointee.flags |= FrameFlags.needsCare
        // Elements with a constraint must notice their first child or text: the state comes back when there is one.
        if top.pointee.value == nil { top.pointee.state = nil }
    }
    if let text = instance.isNil { applyNil(v, text, row) }
    let opensScopes = row.pointee.flags & ElementFlags.hasIdentity != 0
    // Those of an element before, whose selections may be closed.
    if opensScopes || v.pointee.activeScopes > 0 { v.pointee.identity.pointee.wishes.removeAll() }
    let mayMatter =
        row.pointee.element == ValidationState.noElement || row.pointee.flags & ElementFlags.endsIdentityPath != 0
    if opensScopes || v.pointee.activeScopes > 0 && mayMatter {
        startIdentity(v, row)
    }
    checkAttributes(v, layout, rare, type, details)
}

/// Whether an `xsi:type` says nothing: on an element without declaration one that leads to no type leaves the element to
/// lax assessment (cvc-assess-elt.2), which is no violation.
private func isIdle(
    _ named: UnsafeBufferPointer<UInt8>, _ layout: DocumentLayout, _ rare: RareState,
    _ row: UnsafePointer<TransitionRow>
) -> Bool {
    guard row.pointee.element == ValidationState.noElement, row.pointee.flags & ElementFlags.needsType == 0 else {
        return false
    }
    let literal = WhiteSpace.collapse.apply(to: String(decoding: named, as: UTF8.self))
    return expandedName(literal, rare).flatMap { layout.globalType(named: $0) } == nil
}

/// Sets what a frame takes from the element's type.
func open(_ frame: UnsafeMutablePointer<Frame>, _ type: TypeRow) {
    frame.pointee.state = type.content
    frame.pointee.value = type.value
    frame.pointee.type = type.index
    frame.pointee.flags = UInt32(type.flags & TypeFlags.isMixed) >> 1
}

/// Takes the frame on top away again and skips the element: nothing can be said about its inside.
func refuseElement(_ v: StatePointer) {
    unbind(v)
    v.pointee.counterTop = v.pointee.top.pointee.counters
    v.pointee.top -= 1
    v.pointee.skipDepth = 1
}

extension DocumentLayout {
    func isAbstract(element: UInt32) -> Bool {
        element != ValidationState.noElement && tables.elements[Int(element)].isAbstract
    }
}

/// The elements that no transition expects: wildcards, substitutes for a missing declaration, errors.
@inline(never)
func startUnexpected(_ v: StatePointer, _ local: Address, _ namespace: Address?, _ details: StartDetails) {
    let top = v.pointee.top
    let layout = v.pointee.layout.takeUnretainedValue()
    if top == v.pointee.bottom { return startRoot(v, layout, local, namespace, details) }
    top.pointee.flags |= FrameFlags.hasContent
    guard let state = top.pointee.state else {
        if restoreState(top, layout) { return restart(v, local, namespace, details) }
        refuseChild(v, top, local)
        v.pointee.skipDepth = 1
        return
    }
    var last = state
    while last.pointee.name != nil { last += 1 }
    while last.pointee.flags & StateFlags.continues != 0, let rest = last.pointee.next {
        last = rest
        while last.pointee.name != nil {
            if last.pointee.name == local, last.pointee.namespace == namespace {
                top.pointee.state = rest
                return restart(v, local, namespace, details)
            }
            last += 1
        }
    }
    if last.pointee.flags & StateFlags.isAll == 0 {
        for offset in 0..<Int(last.pointee.element) {
            let row = last + 1 + offset
            guard layout.wildcard(Int(row.pointee.element), allows: namespace), take(row, v) else { continue }
            top.pointee.state = row.pointee.next
            return startWild(v, layout, layout.wildcards[Int(row.pointee.element)].contents, local, namespace, details)
        }
    }
    report(v, .unexpectedElement, name: bytes(of: local), value: bytes(of: namespace), state: state)
    top.pointee.flags |= FrameFlags.broken
    v.pointee.skipDepth = 1
}

/// Gives content its state back that a value constraint took away; false where there was none.
private func restoreState(_ frame: UnsafeMutablePointer<Frame>, _ layout: DocumentLayout) -> Bool {
    let isTaken = frame.pointee.flags & (FrameFlags.needsCare | FrameFlags.nilled) == FrameFlags.needsCare
    guard isTaken, frame.pointee.value == nil, frame.pointee.state == nil else { return false }
    frame.pointee.state = layout.types[Int(frame.pointee.type)].content
    return frame.pointee.state != nil
}

private func refuseChild(_ v: StatePointer, _ top: UnsafeMutablePointer<Frame>, _ local: Address) {
    let rule: DocumentRule =
        if top.pointee.flags & FrameFlags.nilled != 0 {
            .nilWithContent
        } else if top.pointee.value != nil {
            .childInSimple
        } else if top.pointee.flags & FrameFlags.mixed != 0 {
            .unexpectedElement
        } else {
            .childInEmpty
        }
    report(v, rule, name: bytes(of: local))
}

/// A root without a global declaration is assessed by its `xsi:type` if it has one (cvc-assess-elt, 1.1.1.3).
private func startRoot(
    _ v: StatePointer, _ layout: DocumentLayout, _ local: Address, _ namespace: Address?, _ details: StartDetails
) {
    guard instanceAttributes(layout, details).type != nil else {
        report(v, .unknownRoot, name: bytes(of: local), value: bytes(of: namespace), element: ValidationState.noElement)
        v.pointee.skipDepth = 1
        return
    }
    startUndeclared(v, layout, local, namespace, details, flags: ElementFlags.needsType)
}

/// An element that a wildcard matched (cvc-wildcard, 3.10.1: strict, lax, skip).
private func startWild(
    _ v: StatePointer, _ layout: DocumentLayout, _ contents: WildcardRecord.ProcessContents, _ local: Address,
    _ namespace: Address?, _ details: StartDetails
) {
    if contents == .skip {
        v.pointee.skipDepth = 1
        return
    }
    if let element = layout.globalElements[.init(local: local, namespace: namespace)] {
        return push(v, UnsafePointer(layout.elements + element), local, namespace, details)
    }
    if contents == .strict, instanceAttributes(layout, details).type == nil {
        report(v, .undeclaredElement, name: bytes(of: local), value: bytes(of: namespace))
        v.pointee.skipDepth = 1
        return
    }
    let flags = contents == .strict ? ElementFlags.needsType : 0
    startUndeclared(v, layout, local, namespace, details, flags: flags)
}

/// An element without declaration has the ur-type, or what `xsi:type` says (lax assessment, 3.3.4).
private func startUndeclared(
    _ v: StatePointer, _ layout: DocumentLayout, _ local: Address, _ namespace: Address?, _ details: StartDetails,
    flags: UInt16
) {
    var row = TransitionRow(
        name: local, namespace: namespace, next: nil, type: layout.anyType, actions: nil,
        element: ValidationState.noElement, flags: flags, member: 0)
    withUnsafePointer(to: &row) { push(v, $0, local, namespace, details) }
}

private func push(
    _ v: StatePointer, _ row: UnsafePointer<TransitionRow>, _ local: Address, _ namespace: Address?,
    _ details: StartDetails
) {
    let frame = v.pointee.top + 1
    guard frame < v.pointee.limit else { return startTooDeep(v) }
    open(frame, row.pointee.type)
    frame.pointee.name = local
    frame.pointee.namespace = namespace
    frame.pointee.element = row.pointee.element
    frame.pointee.counters = v.pointee.counterTop
    v.pointee.top = frame
    v.pointee.textCount = 0
    startWithCare(v, row, local, namespace, details)
}

@inline(never)
func startTooDeep(_ v: StatePointer) {
    report(v, .depthLimit)
    v.pointee.skipDepth = 1
    SAXParser.stop(v.pointee.parser)
}

/// `xsi:nil` (cvc-elt.3).
private func applyNil(_ v: StatePointer, _ text: UnsafeBufferPointer<UInt8>, _ row: UnsafePointer<TransitionRow>) {
    let top = v.pointee.top
    // Without a declaration nothing makes the element nil (cvc-complex-type.2 looks for cvc-elt.3.2 alone).
    guard row.pointee.element != ValidationState.noElement else { return }
    guard row.pointee.flags & ElementFlags.isNillable != 0 else { return report(v, .nilNotAllowed) }
    let value = String(decoding: text, as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
    switch value {
    case ["true"], ["1"]: break
    case ["false"], ["0"]: return
    default: return report(v, .nilNotAllowed, value: Array(text))
    }
    let fixed = v.pointee.layout._withUnsafeGuaranteedRef {
        $0.tables.elements[Int(row.pointee.element)].constraint?.isFixed
    }
    if fixed == true { report(v, .nilWithFixed) }
    top.pointee.flags = (top.pointee.flags & ~FrameFlags.mixed) | FrameFlags.nilled
    top.pointee.state = nil
    top.pointee.value = nil
}

/// Text where no simple value is: mixed content, empty content, nilled elements.
@inline(never)
func textElsewhere(_ v: StatePointer, _ text: Address, _ count: Int) {
    let top = v.pointee.top
    if top.pointee.flags & FrameFlags.mixed != 0 {
        // A fixed value of mixed content is compared with its text.
        if top.pointee.flags & FrameFlags.needsCare != 0 { appendLong(v, text, count) }
        return
    }
    // Which piece of text is reported depends on how it is cut: libxml2 decides that.
    if top.pointee.state == nil, SAXParser.handOver(v.pointee.parser) { return }
    if top.pointee.flags & FrameFlags.nilled != 0 {
        if top.pointee.flags & FrameFlags.hasContent == 0 { report(v, .nilWithContent) }
        top.pointee.flags |= FrameFlags.hasContent
        return
    }
    let isRestored = v.pointee.layout._withUnsafeGuaranteedRef { restoreState(top, $0) }
    if isRestored { top.pointee.flags |= FrameFlags.hasContent }
    if top.pointee.state != nil {
        if !isWhiteSpace(text, count) { textNotAllowed(v, text, count) }
        return
    }
    if top > v.pointee.bottom, top.pointee.flags & FrameFlags.hasContent == 0 {
        report(v, .childInEmpty, value: trimmedText(text, count))
        top.pointee.flags |= FrameFlags.hasContent
    }
}

private func trimmedText(_ text: Address, _ count: Int) -> [UInt8] {
    var collapsed = WhiteSpace.collapse.apply(to: Array(UnsafeBufferPointer(start: text, count: count)))
    if collapsed.isEmpty { collapsed = [0x20] }
    return collapsed
}

@inline(never)
func textNotAllowed(_ v: StatePointer, _ text: Address, _ count: Int) {
    let top = v.pointee.top
    guard top > v.pointee.bottom, top.pointee.flags & FrameFlags.broken == 0 else { return }
    guard !SAXParser.handOver(v.pointee.parser) else { return }
    report(v, .textNotAllowed, value: trimmedText(text, count))
    top.pointee.flags |= FrameFlags.broken
}

/// The end of an element with a default, a fixed value, `xsi:nil`, or within identity constraints.
@inline(never)
func endWithCare(_ v: StatePointer) {
    v.pointee.withOwners { end(v, $0, $1) }
}

@inline(__always)
private func end(_ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState) {
    let top = v.pointee.top
    var isRight = true
    let usesDefault = top.pointee.flags & FrameFlags.needsCare != 0 && checkConstraint(v, layout, rare)
    _ = restoreState(top, layout)
    if let value = top.pointee.value {
        if !isValid(v.pointee.text, v.pointee.textCount, value) {
            reportValue(v)
            isRight = false
            top.pointee.flags |= FrameFlags.broken
        } else if value.pointee.needsCare {
            useValue(v, value)
        }
    } else if var row = top.pointee.state {
        while row.pointee.name != nil { row += 1 }
        if row.pointee.flags & StateFlags.accepts == 0 { endUnaccepted(v, row) }
    }
    if top.pointee.flags & FrameFlags.hasIdentity != 0 {
        let text = UnsafeBufferPointer(start: UnsafePointer(v.pointee.text), count: v.pointee.textCount)
        let isNilled = top.pointee.flags & FrameFlags.nilled != 0
        let value = isNilled ? layout.types[Int(top.pointee.type)].value : top.pointee.value
        endIdentity(v, layout, value, isNilled ? nil : text, isValid: isRight)
    }
    if usesDefault { rare.constraintNamespaces = nil }
    unbind(v)
    v.pointee.counterTop = top.pointee.counters
    v.pointee.top = top - 1
}

/// Where content may not end here.
@inline(never)
func endUnaccepted(_ v: StatePointer, _ row: UnsafePointer<TransitionRow>) {
    let top = v.pointee.top
    var row = row
    while row.pointee.flags & StateFlags.continues != 0, let rest = row.pointee.next {
        row = rest
        while row.pointee.name != nil { row += 1 }
    }
    if row.pointee.flags & StateFlags.accepts != 0 { return }
    if row.pointee.flags & (StateFlags.acceptsIf | StateFlags.isAll) != 0, acceptsByCounters(row, v) { return }
    guard top.pointee.flags & FrameFlags.broken == 0, let state = top.pointee.state else { return }
    report(v, .incompleteContent, state: state)
}

/// Default and fixed values of elements (cvc-elt.5). True where the value stands in for empty content: prefixes in it
/// then mean what they meant in the schema, until the element is closed.
private func checkConstraint(_ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState) -> Bool {
    let top = v.pointee.top
    guard top.pointee.element != ValidationState.noElement, top.pointee.flags & FrameFlags.nilled == 0,
        let constraint = layout.tables.elements[Int(top.pointee.element)].constraint
    else { return false }
    let isEmpty = v.pointee.textCount == 0 && top.pointee.flags & FrameFlags.hasContent == 0
    if isEmpty {
        v.pointee.textCount = 0
        let text = Array(constraint.value.utf8)
        text.withUnsafeBufferPointer { if let base = $0.baseAddress { appendLong(v, base, $0.count) } }
        // cvc-elt.5.1.1: the type that xsi:type put in the place of the declared one must be able to hold it.
        if top.pointee.value == nil, top.pointee.flags & FrameFlags.mixed == 0 {
            report(v, .defaultNotHeld, value: text)
        }
        rare.constraintNamespaces = constraint.namespaces
        return true
    }
    guard constraint.isFixed else { return false }
    let text = UnsafeBufferPointer(start: UnsafePointer(v.pointee.text), count: v.pointee.textCount)
    if let value = top.pointee.value {
        if !isEqual(v, layout, value, text, constraint) { report(v, .fixedValue, value: Array(text)) }
    } else if top.pointee.flags & FrameFlags.mixed != 0 {
        // cvc-elt.5.2.2.2.1: mixed content with a fixed value has no child and exactly that text.
        let isSame = text.elementsEqual(constraint.value.utf8) && top.pointee.flags & FrameFlags.hasContent == 0
        if !isSame { report(v, .fixedValue, value: Array(text)) }
    }
    return false
}
