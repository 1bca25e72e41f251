import SchemaTables
import SchemaValues
import XMLReading

/// Records a violation at the place the parser is at. Names and values are kept up to 200 bytes.
func report(
    _ v: StatePointer, _ rule: DocumentRule, name: [UInt8] = [], value: [UInt8] = [],
    state: UnsafePointer<TransitionRow>? = nil, simpleType: UInt32 = 0, facet: FacetViolation? = nil,
    line: Int32? = nil, element: UInt32? = nil
) {
    v.pointee.rare._withUnsafeGuaranteedRef { rare in
        rare.violationCount += 1
        guard rare.violations.count < rare.violationLimit else { return }
        let path = path(v)
        rare.violations.append(
            ViolationRecord(
                rule: rule, facet: facet, line: line ?? v.pointee.line,
                element: element ?? v.pointee.top.pointee.element,
                simpleType: simpleType, state: state, path: rare.keep(path), name: rare.keep(name),
                value: rare.keep(value)))
    }
}

extension RareState {
    func keep(_ bytes: [UInt8]) -> ViolationRecord.Slice {
        guard !bytes.isEmpty else { return .none }
        let start = arena.count
        let limit = 200
        if bytes.count <= limit {
            arena += bytes
        } else {
            // Not within a character: continuation bytes at the cut go with the character they belong to.
            var end = limit
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            arena += bytes[..<end] + Array("…".utf8)
        }
        return ViolationRecord.Slice(start: Int32(clamping: start), count: Int32(clamping: arena.count - start))
    }

    func text(_ slice: ViolationRecord.Slice) -> String {
        String(decoding: arena[Int(slice.start)..<Int(slice.start + slice.count)], as: UTF8.self)
    }
}

/// The open elements as `/a/b/c`, by the names of their declarations; with places where they are kept.
private func path(_ v: StatePointer) -> [UInt8] {
    if let positions = v.pointee.rare._withUnsafeGuaranteedRef({ $0.positions }) { return positions.path }
    var path: [UInt8] = []
    v.pointee.layout._withUnsafeGuaranteedRef { layout in
        var frame = v.pointee.bottom + 1
        while frame <= v.pointee.top {
            path.append(0x2F)
            if frame.pointee.element == ValidationState.noElement {
                path.append(0x2A)
            } else {
                let name = layout.tables.elements[Int(frame.pointee.element)].name
                path += Array(layout.tables[name].localName.utf8)
            }
            frame += 1
        }
    }
    return path
}

/// The bytes of a NUL-terminated name.
func bytes(of name: Address?) -> [UInt8] {
    guard let name else { return [] }
    var end = name
    while end.pointee != 0 { end += 1 }
    return Array(UnsafeBufferPointer(start: name, count: end - name))
}
