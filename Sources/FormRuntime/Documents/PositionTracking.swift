import XMLReading

/// The open elements with their places among their like: `/a/b[2]`. Kept only by sessions that are asked to, because it
/// costs something for every element.
struct ElementPositions {
    private typealias Name = DocumentLayout.NameKey
    private struct Open {
        var name: Name
        /// Which of the elements of its name it is in its parent.
        var place: Int
        /// Where the counts of its children begin; those of an open child lie after all of its own.
        var start: Int
        /// Where its latest child was counted: its like, or the next name of a sequence, is mostly what follows.
        var latest: Int
        /// Where each name is counted, once there are more names than are searched one after another.
        var index: [Name: Int]?
    }
    private struct Count {
        var name: Name
        var count: Int
    }
    private var open: [Open] = []
    /// How many children of each name the open elements had so far, outermost first.
    private var counts: [Count] = []

    /// How many names are searched one after another.
    private static let searched = 32

    mutating func enter(_ local: Address, _ namespace: Address?) {
        let name = Name(local: local, namespace: namespace)
        let place = open.isEmpty ? 1 : count(name, in: open.count - 1)
        open.append(Open(name: name, place: place, start: counts.count, latest: counts.count))
    }

    mutating func leave() {
        guard let left = open.popLast() else { return }
        counts.removeSubrange(left.start...)
    }

    /// One more child of a name: how many there are.
    private mutating func count(_ name: Name, in parent: Int) -> Int {
        let position = position(of: name, in: parent)
        open[parent].latest = position
        guard position < counts.count else {
            counts.append(Count(name: name, count: 1))
            indexNewest(in: parent)
            return 1
        }
        counts[position].count += 1
        return counts[position].count
    }

    /// Where a name is counted: the end where it is new.
    private func position(of name: Name, in parent: Int) -> Int {
        let element = open[parent]
        if element.latest < counts.count, counts[element.latest].name == name { return element.latest }
        let next = element.latest + 1
        if next < counts.count, counts[next].name == name { return next }
        if let index = element.index { return index[name] ?? counts.count }
        return counts[element.start...].firstIndex { $0.name == name } ?? counts.count
    }

    private mutating func indexNewest(in parent: Int) {
        let newest = counts.count - 1
        if open[parent].index != nil {
            open[parent].index?[counts[newest].name] = newest
        } else if newest - open[parent].start == Self.searched {
            let own = open[parent].start...newest
            open[parent].index = Dictionary(uniqueKeysWithValues: own.map { (counts[$0].name, $0) })
        }
    }

    /// The way to the innermost element. The first of its name has no number.
    var path: [UInt8] {
        open.reduce(into: []) { path, element in
            path.append(0x2F)
            path += bytes(of: element.name.local)
            if element.place > 1 { path += Array("[\(element.place)]".utf8) }
        }
    }
}

extension ValidationCallbacks {
    /// The callbacks with places kept.
    static let trackingHandlers = SAXParser.Handlers(
        startElement: { raw, local, prefix, namespace, bindingCount, bindings, attributeCount, defaulted, attributes in
            guard let raw, let local else { return }
            let state = raw.assumingMemoryBound(to: ValidationState.self)
            state.pointee.rare._withUnsafeGuaranteedRef { $0.positions?.enter(local, namespace) }
            handlers.startElement(
                raw, local, prefix, namespace, bindingCount, bindings, attributeCount, defaulted, attributes)
        },
        endElement: { raw, local, prefix, namespace in
            guard let raw else { return }
            handlers.endElement(raw, local, prefix, namespace)
            let state = raw.assumingMemoryBound(to: ValidationState.self)
            state.pointee.rare._withUnsafeGuaranteedRef { $0.positions?.leave() }
        },
        characters: { raw, text, count in handlers.characters(raw, text, count) })
}
