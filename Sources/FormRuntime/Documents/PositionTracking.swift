import XMLReading

/// The open elements with their places among their like: `/a/b[2]`. Kept only by sessions that are asked to, because it
/// costs something for every element.
struct ElementPositions {
    private struct Open {
        var name: DocumentLayout.NameKey
        /// Which of the elements of its name it is in its parent.
        var place: Int
        /// How many children of each name it had so far.
        var counts: [DocumentLayout.NameKey: Int] = [:]
    }
    private var open: [Open] = []

    mutating func enter(_ local: Address, _ namespace: Address?) {
        let name = DocumentLayout.NameKey(local: local, namespace: namespace)
        guard let last = open.indices.last else {
            open.append(Open(name: name, place: 1))
            return
        }
        let place = open[last].counts[name, default: 0] + 1
        open[last].counts[name] = place
        open.append(Open(name: name, place: place))
    }

    mutating func leave() { _ = open.popLast() }

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
