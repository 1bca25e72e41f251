/// The named character classes of Part 2, appendix F.1.1.
enum CharacterClasses {
    /// `\s`
    static let space = CodePointSet([0x20...0x20, 0x9...0xA, 0xD...0xD])
    /// `\d`
    static let digit = categories["Nd"] ?? .empty
    /// `\w`: everything but punctuation, separators and others.
    static let word = category("P").union(category("Z")).union(category("C")).complement
    /// `.`
    static let anyButLineEnd = CodePointSet([0xA...0xA, 0xD...0xD]).complement

    /// The characters of a general category such as `Lu`, or of a group of them such as `L`; nil for other names.
    ///
    /// Cs has no name here: surrogates are no characters (F.1.1).
    static func category(named name: String) -> CodePointSet? {
        let set = category(name)
        return name.utf8.count <= 2 && (categories[name] != nil || !set.isEmpty) ? set : nil
    }

    private static func category(_ name: String) -> CodePointSet {
        if let set = categories[name] { return set }
        guard name.utf8.count == 1 else { return .empty }
        return UnicodeCategoryTable.names.filter { $0.hasPrefix(name) }
            .reduce(.empty) { $0.union(categories[$1] ?? .empty) }
    }

    private static let categories: [String: CodePointSet] = decodeTable()

    private static func decodeTable() -> [String: CodePointSet] {
        var digits = [UInt8](repeating: 0, count: 256)
        UnicodeCategoryTable.alphabet.withUTF8Buffer { alphabet in
            for (value, byte) in alphabet.enumerated() { digits[Int(byte)] = UInt8(value) }
        }
        var ranges = [[ClosedRange<UInt32>]](repeating: [], count: UnicodeCategoryTable.names.count)
        UnicodeCategoryTable.runs.withUTF8Buffer { runs in
            var index = 0
            var start: UInt32 = 0
            while index < runs.count {
                let category = Int(digits[Int(runs[index])])
                var length: UInt32 = 0
                var shift: UInt32 = 0
                repeat {
                    index += 1
                    length |= UInt32(digits[Int(runs[index])] & 31) << shift
                    shift += 5
                } while digits[Int(runs[index])] >= 32
                index += 1
                ranges[category].append(start...(start + length - 1))
                start += length
            }
        }
        let sets = ranges.map { CodePointSet($0) }
        let latest = Dictionary(uniqueKeysWithValues: zip(UnicodeCategoryTable.names, sets))
        return withEarlierCategories(latest)
    }

    private static func withEarlierCategories(_ latest: [String: CodePointSet]) -> [String: CodePointSet] {
        var moves: [(name: String, set: CodePointSet)] = []
        for line in UnicodeCategoryTable.earlier.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 1)
            moves.append((String(fields[0]), CodePointSet(hexadecimal: String(fields[1]))))
        }
        let moved = moves.reduce(CodePointSet.empty) { $0.union($1.set) }
        var result = latest.mapValues { $0.subtracting(moved) }
        for (name, set) in moves { result[name] = (result[name] ?? .empty).union(set) }
        return result
    }
}
