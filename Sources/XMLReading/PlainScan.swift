/// A scan of the plain documents that applications nearly always are: UTF-8, namespaces declared on the root alone, text
/// with the five predefined entities, comments, names that the schema has.
///
/// It accepts nothing that libxml2 refuses, and reports what libxml2 would: whatever it does not know, and whatever is
/// wrong, it hands over, and libxml2 reads the document from its beginning. So it decides nothing by itself but that a
/// document of this kind is well-formed.
struct PlainScan {
    private var at: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private let kinds = PlainCharacters.kinds
    private let names: NameLookup
    private let handlers: SAXParser.Handlers
    private let userData: UnsafeMutableRawPointer?
    private let position: UnsafeMutablePointer<ParserPosition>
    private let room: PlainScanRoom
    private var depth = 0
    private var namespace: UnsafePointer<UInt8>?

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: UnsafePointer<UInt8>, names: NameLookup,
        handlers: SAXParser.Handlers, userData: UnsafeMutableRawPointer?,
        position: UnsafeMutablePointer<ParserPosition>, room: PlainScanRoom
    ) {
        at = start
        end = start + bytes.count
        self.names = names
        self.handlers = handlers
        self.userData = userData
        self.position = position
        self.room = room
        room.clear()
    }

    /// Whether the document was read to its end, or to where a callback stopped it; false where it is handed over.
    mutating func run() -> Bool {
        skipDeclaration()
        guard skipMisc(), at < end, at[0] == 0x3C, startTag() else { return false }
        while depth > 0 {
            guard !position.pointee.isEnded else { return !position.pointee.isHandedOver }
            guard readText() else { return position.pointee.isEnded && !position.pointee.isHandedOver }
            guard end - at >= 2, at[1] == 0x2F ? endTag() : at[1] == 0x21 ? skipComment() : startTag()
            else {
                return false
            }
        }
        if position.pointee.isEnded { return !position.pointee.isHandedOver }
        return skipMisc() && at == end
    }

    /// White space and comments before and after the root.
    private mutating func skipMisc() -> Bool {
        skipSpace()
        while end - at >= 2, at[0] == 0x3C, at[1] == 0x21 {
            guard skipComment() else { return false }
            skipSpace()
        }
        return true
    }

    /// A comment of moderate length.
    private mutating func skipComment() -> Bool {
        let limit = at + min(end - at, 100_000)
        guard limit - at >= 7, at[2] == 0x2D, at[3] == 0x2D else { return false }
        at += 4
        while limit - at >= 3 {
            let byte = at[0]
            if byte == 0x2D, at[1] == 0x2D {
                guard at[2] == 0x3E else { return false }
                at += 3
                return true
            }
            if byte >= 0x80 {
                let length = PlainCharacters.length(at: at, end)
                guard length > 0 else { return false }
                at += length
            } else {
                guard byte >= 0x20 || byte == 0x0A || byte == 0x09 else { return false }
                at += 1
            }
        }
        return false
    }

    /// The one declaration that is known; another is no plain document.
    private mutating func skipDeclaration() {
        let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        let count = declaration.utf8CodeUnitCount
        if end - at > count, NameLookup.areEqual(at, declaration.utf8Start, count) { at += count }
    }

    @inline(__always)
    private mutating func skipSpace() {
        while at < end, kinds[Int(at[0])] & PlainCharacters.space != 0 { at += 1 }
    }

    /// The end of the name at `start`; `start` itself where none begins.
    @inline(__always)
    private func nameEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        guard start < end, kinds[Int(start[0])] & PlainCharacters.nameStart != 0 else { return start }
        var next = start + 1
        while next < end, kinds[Int(next[0])] & PlainCharacters.name != 0 { next += 1 }
        return next
    }

    // MARK: Tags

    /// A start tag, or a tag that is both.
    @inline(__always)
    private mutating func startTag() -> Bool {
        let start = at + 1
        var written = nameEnd(start)
        let isPrefixed = written > start && written < end && written[0] == 0x3A
        if isPrefixed { written = qualifiedNameEnd(start) }
        let count = written - start
        guard count > 0, count <= PlainScanRoom.nameLimit, written < end,
            depth < PlainScanRoom.depthLimit
        else {
            return false
        }
        at = written
        var attributes: Int32 = 0
        if at[0] != 0x3E {
            guard readAttributes(&attributes) else { return false }
        }
        let isEmpty = at[0] == 0x2F
        guard !isEmpty || end - at >= 2 && at[1] == 0x3E else { return false }
        var namespace = namespace
        let known = isPrefixed ? prefixed(start, count, &namespace) : names.find(start, count)
        guard let name = known ?? foreign(start, count, isPrefixed) else { return false }
        position.pointee.cursor = at
        let bindings = depth == 0 ? Int32(truncatingIfNeeded: room.bindingCount) : 0
        handlers.startElement(
            userData, name, nil, namespace, bindings, room.bindings, attributes, 0, room.attributes)
        at += isEmpty ? 2 : 1
        if isEmpty {
            guard !position.pointee.isEnded else { return !position.pointee.isHandedOver }
            handlers.endElement(userData, name, nil, namespace)
        } else {
            room.open[depth] = .init(written: start, count: count, name: name, namespace: namespace)
            depth += 1
        }
        return true
    }

    @inline(__always)
    private mutating func endTag() -> Bool {
        let open = room.open + (depth - 1)
        let start = at + 2
        guard end - start > open.pointee.count,
            NameLookup.areEqual(start, open.pointee.written, open.pointee.count)
        else { return false }
        at = start + open.pointee.count
        if at[0] != 0x3E { skipSpace() }
        guard at < end, at[0] == 0x3E else { return false }
        at += 1
        depth -= 1
        position.pointee.cursor = at
        handlers.endElement(userData, open.pointee.name, nil, open.pointee.namespace)
        return true
    }

    // MARK: Names

    /// The end of the name at `start`, with or without a prefix; `start` itself where none begins.
    @inline(__always)
    private func qualifiedNameEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        let first = nameEnd(start)
        guard first > start, first < end, first[0] == 0x3A else { return first }
        let second = nameEnd(first + 1)
        return second > first + 1 ? second : start
    }

    /// The local part of a name with a prefix, in the table; the prefix tells the namespace. Namespaces are in the table
    /// too, so a whole name with a colon is not looked up in it.
    @inline(never)
    private func prefixed(
        _ start: UnsafePointer<UInt8>, _ count: Int, _ namespace: inout UnsafePointer<UInt8>?
    ) -> UnsafePointer<UInt8>? {
        var colon = 0
        while colon < count, start[colon] != 0x3A { colon += 1 }
        guard colon > 0, count - colon > 1, let found = room.namespace(of: start, colon) else {
            return nil
        }
        namespace = found
        return names.find(start + colon + 1, count - colon - 1)
    }

    /// The name of an element that the table does not have, which no other name is like; nil where its prefix is not
    /// bound.
    @inline(never)
    private func foreign(
        _ start: UnsafePointer<UInt8>, _ count: Int, _ isPrefixed: Bool
    ) -> UnsafePointer<UInt8>? {
        guard isPrefixed else { return room.keep(start, count) }
        var colon = 0
        while start[colon] != 0x3A { colon += 1 }
        guard room.namespace(of: start, colon) != nil else { return nil }
        return room.keep(start + colon + 1, count - colon - 1)
    }

    /// The attributes of a tag, up to its `>` or `/`.
    @inline(never)
    private mutating func readAttributes(_ attributes: inout Int32) -> Bool {
        while true {
            let before = at
            skipSpace()
            guard at < end else { return false }
            // What declarations the root has must be known before the prefixes of its attributes are.
            if at[0] == 0x3E || at[0] == 0x2F { return resolve(attributes) }
            let start = at
            let nameEnd = qualifiedNameEnd(start)
            let count = nameEnd - start
            guard at > before, count > 0, count <= PlainScanRoom.nameLimit, end - nameEnd >= 2,
                nameEnd[0] == 0x3D,
                nameEnd[1] == 0x22 || nameEnd[1] == 0x27
            else { return false }
            at = nameEnd + 2
            guard let value = readValue(quote: nameEnd[1]) else { return false }
            if count >= 5, NameLookup.areEqual(start, Self.declarationWord.utf8Start, 5) {
                guard depth == 0, declare(start, count, value) else { return false }
            } else {
                guard Int(attributes) < PlainScanRoom.attributeLimit, let valueStart = value.baseAddress
                else {
                    return false
                }
                let five = room.attributes + 5 * Int(attributes)
                (five[0], five[1], five[2]) = (start, nameEnd, nil)
                (five[3], five[4]) = (valueStart, valueStart + value.count)
                attributes += 1
            }
        }
    }

    private static let declarationWord: StaticString = "xmlns"

    /// Replaces the attributes' names as they are written by those of the table; false where one is not in it, or two
    /// are one.
    private func resolve(_ count: Int32) -> Bool {
        for index in 0..<Int(count) {
            let five = room.attributes + 5 * index
            guard let start = five[0], let end = five[1] else { return false }
            let count = end - start
            var namespace: UnsafePointer<UInt8>?
            let isPrefixed = UnsafeBufferPointer(start: start, count: count).contains(0x3A)
            guard let name = isPrefixed ? prefixed(start, count, &namespace) : names.find(start, count) else {
                return false
            }
            (five[0], five[1], five[2]) = (name, nil, namespace)
            for earlier in 0..<index
            where room.attributes[5 * earlier] == name && room.attributes[5 * earlier + 2] == namespace {
                return false
            }
        }
        return true
    }

    /// Up to the closing quote, which is passed.
    @inline(__always)
    private mutating func readValue(quote: UInt8) -> UnsafeBufferPointer<UInt8>? {
        let start = at
        while at < end {
            let byte = at[0]
            if kinds[Int(byte)] & PlainCharacters.value != 0 {
                at += 1
            } else if byte == quote {
                at += 1
                return UnsafeBufferPointer(start: start, count: at - start - 1)
            } else if byte == 0x22 || byte == 0x27 {
                at += 1
            } else {
                guard byte >= 0x80 else { return nil }
                let length = PlainCharacters.length(at: at, end)
                guard length > 0 else { return nil }
                at += length
            }
        }
        return nil
    }

    /// A namespace declaration of the root, if the namespace is one that the schema names. Libxml2 refuses the two that
    /// are reserved, and prefixes that begin with `xml` are left to it.
    private mutating func declare(
        _ start: UnsafePointer<UInt8>, _ count: Int, _ value: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let address = value.baseAddress, value.count > 0, value.count <= PlainScanRoom.nameLimit,
            let found = names.find(address, value.count)
        else { return false }
        let reserved: [StaticString] = [
            "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
        ]
        for word in reserved where word.utf8CodeUnitCount == value.count {
            if NameLookup.areEqual(address, word.utf8Start, value.count) { return false }
        }
        if count == 5 {
            namespace = found
            return room.bind(nil, 0, to: found)
        }
        guard start[5] == 0x3A, count > 6 else { return false }
        let isReserved = count >= 9 && NameLookup.areEqual(start + 6, Self.declarationWord.utf8Start, 3)
        return !isReserved && room.bind(start + 6, count - 6, to: found)
    }

    // MARK: Text

    /// The text up to the next tag, in pieces between entities; true at a `<`.
    @inline(__always)
    private mutating func readText() -> Bool {
        while true {
            let start = at
            guard skipText() else { return false }
            if at > start {
                position.pointee.cursor = at
                handlers.characters(userData, start, Int32(truncatingIfNeeded: at - start))
                guard !position.pointee.isEnded else { return false }
            }
            if at[0] == 0x3C { return true }
            guard readEntity() else { return false }
        }
    }

    /// Up to a `<` or `&`; false where there is something else that is no plain text.
    @inline(__always)
    private mutating func skipText() -> Bool {
        while at < end {
            if end - at >= 8 {
                let word = UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
                let plain = PlainCharacters.plainPrefix(of: word)
                at += plain
                if plain == 8 { continue }
            }
            let byte = at[0]
            if byte == 0x3C || byte == 0x26 { return true }
            if kinds[Int(byte)] & PlainCharacters.text != 0 {
                at += 1
            } else if byte >= 0x80 {
                let length = PlainCharacters.length(at: at, end)
                guard length > 0 else { return false }
                at += length
            } else {
                // A bracket, unless it begins what may not stand in text.
                guard byte == 0x5D, end - at >= 3, at[1] != 0x5D else { return false }
                at += 1
            }
        }
        return false
    }

    private static let expansions: StaticString = "&<>\"'"

    /// One of the five predefined entities.
    @inline(never)
    private mutating func readEntity() -> Bool {
        let known: [(name: StaticString, character: Int)] = [
            ("&amp;", 0), ("&lt;", 1), ("&gt;", 2), ("&quot;", 3), ("&apos;", 4),
        ]
        for (name, character) in known {
            let count = name.utf8CodeUnitCount
            guard end - at > count, NameLookup.areEqual(at, name.utf8Start, count) else { continue }
            at += count
            position.pointee.cursor = at
            handlers.characters(userData, Self.expansions.utf8Start + character, 1)
            return !position.pointee.isEnded
        }
        return false
    }
}
