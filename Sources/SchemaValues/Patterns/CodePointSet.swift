/// A set of XML characters as sorted ranges of code points that neither overlap nor touch.
public struct CodePointSet: Hashable, Sendable {
    public let ranges: [ClosedRange<UInt32>]

    public static let empty = CodePointSet(sorted: [])

    /// Char of XML 1.0, production 2: what a document can contain at all.
    public static let xmlCharacters = CodePointSet(
        sorted: [0x9...0xA, 0xD...0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF])

    private init(sorted ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

    /// The XML characters in `ranges`, which may come in any order and overlap.
    public init(_ ranges: [ClosedRange<UInt32>]) {
        self = CodePointSet(merging: ranges).intersection(.xmlCharacters)
    }

    public init(_ scalar: Unicode.Scalar) { self.init([scalar.value...scalar.value]) }

    /// Reads `41-5A 5F`: hexadecimal code points and ranges of them, between spaces or line ends.
    init(hexadecimal text: String) {
        let ranges = text.split { $0 == " " || $0 == "\n" }.compactMap { item -> ClosedRange<UInt32>? in
            let ends = item.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard let low = ends.first, let high = ends.last, low <= high else { return nil }
            return low...high
        }
        self.init(ranges)
    }

    private init(merging ranges: [ClosedRange<UInt32>]) {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    public var isEmpty: Bool { ranges.isEmpty }

    /// How many characters the set holds.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }

    public func contains(_ codePoint: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < codePoint { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= codePoint
    }

    public func union(_ other: CodePointSet) -> CodePointSet {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return CodePointSet(merging: ranges + other.ranges)
    }

    public func intersection(_ other: CodePointSet) -> CodePointSet {
        var result: [ClosedRange<UInt32>] = []
        var i = 0
        var j = 0
        while i < ranges.count, j < other.ranges.count {
            let low = max(ranges[i].lowerBound, other.ranges[j].lowerBound)
            let high = min(ranges[i].upperBound, other.ranges[j].upperBound)
            if low <= high { result.append(low...high) }
            if ranges[i].upperBound < other.ranges[j].upperBound { i += 1 } else { j += 1 }
        }
        return CodePointSet(sorted: result)
    }

    /// The XML characters that are not in the set.
    public var complement: CodePointSet {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return CodePointSet(sorted: gaps).intersection(.xmlCharacters)
    }

    public func subtracting(_ other: CodePointSet) -> CodePointSet { intersection(other.complement) }
}
