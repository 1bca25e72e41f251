import SchemaTables

// Counted repetition and `xs:all`: the tests and effects of transitions on the counters of the element around them.

/// Takes a step if its tests hold, with its effects; otherwise nothing changes.
@inline(never)
func take(_ row: UnsafePointer<TransitionRow>, _ v: UnsafeMutablePointer<ValidationState>) -> Bool {
    guard let actions = row.pointee.actions else { return true }
    let counters = v.pointee.counters + Int(v.pointee.top.pointee.counters)
    if actions.pointee.kind == .requires { return see(Int(row.pointee.member), counters) }
    guard holds(actions, counters) else { return false }
    apply(actions, counters)
    return true
}

/// Marks a member of an `xs:all` as seen; false when it was.
private func see(_ member: Int, _ words: UnsafeMutablePointer<Int>) -> Bool {
    let bit = 1 << (member & 63)
    guard words[member >> 6] & bit == 0 else { return false }
    words[member >> 6] |= bit
    return true
}

/// Whether the tests of one list, up to its end, hold.
private func holds(_ actions: UnsafePointer<ActionRow>, _ counters: UnsafeMutablePointer<Int>) -> Bool {
    var action = actions
    while true {
        switch action.pointee.kind {
        case .end, .or: return true
        case .enter, .requires: break
        case .again: if counters[Int(action.pointee.counter)] >= action.pointee.max { return false }
        case .leave: if counters[Int(action.pointee.counter)] < action.pointee.min { return false }
        }
        action += 1
    }
}

private func apply(_ actions: UnsafePointer<ActionRow>, _ counters: UnsafeMutablePointer<Int>) {
    var action = actions
    while true {
        switch action.pointee.kind {
        case .end, .or: return
        case .requires, .leave: break
        case .enter: counters[Int(action.pointee.counter)] = 1
        case .again:
            let value = counters[Int(action.pointee.counter)]
            // Without a maximum the count stops where nothing can ask for more.
            if value < Int.max { counters[Int(action.pointee.counter)] = value + 1 }
        }
        action += 1
    }
}

/// Whether the element may end in a state that accepts by counters or is an `xs:all`. `row` is the state's last row.
func acceptsByCounters(_ row: UnsafePointer<TransitionRow>, _ v: UnsafeMutablePointer<ValidationState>) -> Bool {
    guard var actions = row.pointee.actions else { return false }
    let top = v.pointee.top
    let counters = v.pointee.counters + Int(top.pointee.counters)
    if row.pointee.flags & StateFlags.isAll != 0 {
        if row.pointee.flags & StateFlags.isOptionalAll != 0, !hasSeenAny(top.pointee.type, counters, v) { return true }
        while actions.pointee.kind == .requires {
            let member = Int(actions.pointee.counter)
            guard counters[member >> 6] & (1 << (member & 63)) != 0 else { return false }
            actions += 1
        }
        return true
    }
    while true {
        if holds(actions, counters) { return true }
        while actions.pointee.kind != .or {
            if actions.pointee.kind == .end { return false }
            actions += 1
        }
        actions += 1
    }
}

private func hasSeenAny(
    _ type: UInt32, _ words: UnsafeMutablePointer<Int>, _ v: UnsafeMutablePointer<ValidationState>
) -> Bool {
    let count = v.pointee.layout._withUnsafeGuaranteedRef { Int($0.types[Int(type)].counters) }
    return (0..<count).contains { words[$0] != 0 }
}

/// Gives the element on top its counters, all at 0.
func openCounters(_ v: UnsafeMutablePointer<ValidationState>, _ count: Int) {
    let start = Int(v.pointee.counterTop)
    if start + count > v.pointee.counterCapacity {
        let capacity = max(v.pointee.counterCapacity * 2, start + count)
        let larger = UnsafeMutablePointer<Int>.allocate(capacity: capacity)
        larger.update(from: v.pointee.counters, count: start)
        v.pointee.counters.deallocate()
        v.pointee.counters = larger
        v.pointee.counterCapacity = capacity
    }
    (v.pointee.counters + start).update(repeating: 0, count: count)
    v.pointee.counterTop = Int32(start + count)
}
