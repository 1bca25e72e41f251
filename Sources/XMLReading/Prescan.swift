import Glibc

/// What is looked at before libxml2 sees a byte: what it would accept at a cost without bound.
enum Prescan {
    /// The line, counted from 1, in which the byte at `offset` stands.
    static func line(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }

    /// The first reason to refuse UTF-8-compatible bytes, if any.
    static func refusal(
        of bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits, declaredEncodingCounts: Bool = true
    ) -> Refusal? {
        if bytes.isEmpty { return Refusal(reason: .empty, line: 1) }
        if let base = bytes.baseAddress, let nul = memchr(base, 0, bytes.count) {
            return Refusal(reason: .nul, line: line(at: UnsafeRawPointer(base).distance(to: nul), in: bytes))
        }
        if declaredEncodingCounts, let found = encoding(of: bytes), !isReadable(found) {
            return Refusal(reason: .encoding(found), line: 1)
        }
        if case .refused = limits.documentType, let offset = documentType(in: bytes) {
            return Refusal(reason: .documentType, line: line(at: offset, in: bytes))
        }
        guard AttributeCounter.hasLongSpan(bytes) else { return nil }
        var counter = AttributeCounter(limit: limits.maxAttributes)
        guard let offset = counter.scan(bytes) else { return nil }
        return Refusal(reason: .tooManyAttributes(limit: limits.maxAttributes), line: line(at: offset, in: bytes))
    }

    /// The encoding that an XML declaration names.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        // The common beginnings, without a string.
        if matches(bytes, 0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") { return nil }
        if !bytes.isEmpty, bytes[0] == 0x3C, !matches(bytes, 0, "<?xml") { return nil }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard head.hasPrefix("<?xml") || head.hasPrefix("\u{FEFF}<?xml"), let end = head.firstIndex(of: ">") else {
            return nil
        }
        let parts = head[..<end].split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
        for (index, part) in parts.enumerated() where part.holds("encoding") && index % 2 == 0 {
            return index + 1 < parts.count ? String(parts[index + 1]) : nil
        }
        return nil
    }

    /// Encodings in which the bytes of markup are those of ASCII: the rest could hide markup from this scan.
    private static func isReadable(_ name: String) -> Bool {
        let upper = name.uppercased()
        if ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(upper) { return true }
        return ["ISO-8859-", "ISO8859-", "LATIN", "WINDOWS-125", "CP125"].contains { upper.hasPrefix($0) }
    }

    /// Where a DOCTYPE stands in the prolog.
    static func documentType(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var i = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
        while i < bytes.count {
            if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[i]) {
                i += 1
            } else if matches(bytes, i, "<?") {
                guard let end = find(bytes, "?>", from: i + 2) else { return nil }
                i = end
            } else if matches(bytes, i, "<!--") {
                guard let end = find(bytes, "-->", from: i + 4) else { return nil }
                i = end
            } else {
                return matches(bytes, i, "<!DOCTYPE") ? i : nil
            }
        }
        return nil
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: StaticString) -> Bool {
        guard bytes.count - at >= text.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
        return memcmp(base + at, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    /// The offset after the next occurrence of `text`.
    private static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, from: Int) -> Int? {
        var i = from
        while i < bytes.count {
            if matches(bytes, i, text) { return i + text.utf8CodeUnitCount }
            i += 1
        }
        return nil
    }
}

/// Counts the attributes of tags longer than any honest one. libxml2 compares each attribute of an element with all
/// others, so a tag of megabytes would take hours. A tag ends before the next `<`; only spans above `longSpan` are
/// looked at byte by byte.
struct AttributeCounter {
    static let longSpan = 8_192
    var limit: Int
    /// Bytes of the present span that came in earlier chunks.
    private var carried = 0
    private var inTag = false
    private var quote: UInt8 = 0
    private var count = 0

    init(limit: Int) { self.limit = limit }

    /// Whether some span between two `<` is longer than `longSpan`: without one there is nothing to count. Looks from
    /// the far end of each stretch for its last `<`, which is near.
    static func hasLongSpan(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while bytes.count - start > longSpan {
            var last = start + longSpan
            while last > start, bytes[last] != 0x3C { last -= 1 }
            guard last > start else { return true }
            start = last
        }
        return false
    }

    /// The offset in `bytes` at which a tag passes the limit.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var start = 0
        // Where no span is long, only what an earlier chunk began and a later one may go on with is followed.
        if !Self.hasLongSpan(bytes), let last = bytes.lastIndex(of: 0x3C) {
            let first = memchr(base, 0x3C, bytes.count).map { UnsafeRawPointer(base).distance(to: $0) } ?? last
            if carried > 0, let offset = follow(bytes, 0..<first) { return offset }
            begin(at: last, bytes)
            start = last + 1
        }
        while start < bytes.count {
            let rest = bytes.count - start
            let found = memchr(base + start, 0x3C, rest)
            let end = found.map { UnsafeRawPointer(base).distance(to: $0) } ?? bytes.count
            let span = end - start
            // A span that may go on in the next chunk is followed from its beginning.
            if span > Self.longSpan || carried > 0 || found == nil {
                if let offset = follow(bytes, start..<end) { return offset }
                carried = found == nil ? carried + span : 0
            }
            guard found != nil else { break }
            begin(at: end, bytes)
            start = end + 1
        }
        return nil
    }

    private mutating func begin(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x61
        inTag = next != 0x21 && next != 0x3F && next != 0x2F
        quote = 0
        count = 0
        carried = 0
    }

    private mutating func follow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard inTag else { return nil }
        for i in range {
            let byte = bytes[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
                count += 1
                if count > limit { return i }
            } else if byte == 0x3E {
                inTag = false
                return nil
            }
        }
        return nil
    }
}
