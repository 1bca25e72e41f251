/// Reads the grammar of Part 2, appendix F, from left to right with one character of look-ahead.
struct RegularExpressionParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private static let deepest = 200

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func parse() throws(PatternSyntaxError) -> PatternNode {
        let node = try alternatives()
        // `alternatives` stops only at the end or at a `)` that nothing opened.
        guard index == scalars.count else { throw fault(.unopenedGroup) }
        return node
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    private func peek(_ offset: Int) -> Unicode.Scalar? {
        index + offset < scalars.count ? scalars[index + offset] : nil
    }

    private func fault(_ reason: PatternSyntaxError.Reason, at place: Int? = nil) -> PatternSyntaxError {
        let start = place ?? index
        var text = String.UnicodeScalarView()
        text.append(
            contentsOf: scalars[min(start, scalars.count)..<max(start, min(index + 1, scalars.count))].prefix(60))
        return PatternSyntaxError(reason: reason, offset: start, text: String(text))
    }

    // MARK: regExp, branch, piece

    private mutating func alternatives() throws(PatternSyntaxError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw fault(.nestedTooDeeply) }
        var branches = [try branch()]
        while next == "|" {
            index += 1
            branches.append(try branch())
        }
        return .either(branches)
    }

    private mutating func branch() throws(PatternSyntaxError) -> PatternNode {
        var pieces: [PatternNode] = []
        while let character = next, character != "|", character != ")" {
            let atom = try atom(character)
            pieces.append(try quantified(atom))
        }
        return .joined(pieces)
    }

    private mutating func atom(_ character: Unicode.Scalar) throws(PatternSyntaxError) -> PatternNode {
        switch character {
        case "(": return try group()
        case "[": return .characters(try characterClass())
        case "\\": return .characters(try escape().set)
        case ".":
            index += 1
            return .characters(CharacterClasses.anyButLineEnd)
        case "*", "+", "?", "{": throw fault(.quantifierWithoutAtom)
        case "]", "}": throw fault(.unescapedMetacharacter)
        default:
            index += 1
            return .characters(CodePointSet(character))
        }
    }

    private mutating func group() throws(PatternSyntaxError) -> PatternNode {
        let opening = index
        index += 1
        if next == "?" { throw fault(.unsupportedGroup, at: opening) }
        let inner = try alternatives()
        guard next == ")" else { throw fault(.unclosedGroup, at: opening) }
        index += 1
        return inner
    }

    // MARK: quantifier

    private mutating func quantified(_ atom: PatternNode) throws(PatternSyntaxError) -> PatternNode {
        switch next {
        case "*":
            index += 1
            return .repeated(atom, min: 0, max: nil)
        case "+":
            index += 1
            return .repeated(atom, min: 1, max: nil)
        case "?":
            index += 1
            return .repeated(atom, min: 0, max: 1)
        case "{": return try counted(atom)
        default: return atom
        }
    }

    private mutating func counted(_ atom: PatternNode) throws(PatternSyntaxError) -> PatternNode {
        let opening = index
        index += 1
        guard let low = try number() else { throw fault(.malformedQuantity, at: opening) }
        var high: Int? = low
        if next == "," {
            index += 1
            high = try number()
        }
        guard next == "}" else { throw fault(.malformedQuantity, at: opening) }
        if let high, high < low { throw fault(.reversedQuantity, at: opening) }
        index += 1
        return .repeated(atom, min: low, max: high)
    }

    private mutating func number() throws(PatternSyntaxError) -> Int? {
        let start = index
        var value = 0
        while let digit = next, ("0"..."9").contains(digit) {
            value = value * 10 + Int(digit.value - 0x30)
            guard value <= Int(Int32.max) else { throw fault(.quantityTooLarge, at: start) }
            index += 1
        }
        return index > start ? value : nil
    }

    // MARK: charClassExpr

    private mutating func characterClass() throws(PatternSyntaxError) -> CodePointSet {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw fault(.nestedTooDeeply) }
        let opening = index
        index += 1
        let isNegative = next == "^"
        if isNegative { index += 1 }
        let first = index
        var ranges: [ClosedRange<UInt32>] = []
        while let character = next, character != "]" {
            if character == "-", peek(1) == "[" {
                guard index > first else { throw fault(.emptyClass, at: opening) }
                index += 1
                let subtracted = try characterClass()
                guard next == "]" else {
                    throw fault(next == nil ? .unclosedClass : .textAfterSubtraction, at: next == nil ? opening : nil)
                }
                index += 1
                let base = CodePointSet(ranges)
                return (isNegative ? base.complement : base).subtracting(subtracted)
            }
            ranges += try classMember(first: first)
        }
        guard next == "]" else { throw fault(.unclosedClass, at: opening) }
        guard index > first else { throw fault(.emptyClass, at: opening) }
        index += 1
        let set = CodePointSet(ranges)
        return isNegative ? set.complement : set
    }

    /// charRange or charClassEsc.
    private mutating func classMember(first: Int) throws(PatternSyntaxError) -> [ClosedRange<UInt32>] {
        let start = index
        guard let low = try classCharacter(first: first) else { return try escape().set.ranges }
        guard next == "-", peek(1) != "]", peek(1) != "[", peek(1) != nil, scalars[start] != "-" else {
            return [low.value...low.value]
        }
        // `a--[b]`: the first hyphen is the last member of the group before a subtraction.
        if peek(1) == "-", peek(2) == "[" { return [low.value...low.value] }
        index += 1
        guard next != "-", let high = try classCharacter(first: first) else {
            throw fault(.rangeEndNotCharacter, at: start)
        }
        guard low <= high else { throw fault(.reversedRange, at: start) }
        return [low.value...high.value]
    }

    /// One character of a class, as itself or escaped; nil, without reading, for an escape of several characters.
    private mutating func classCharacter(first: Int) throws(PatternSyntaxError) -> Unicode.Scalar? {
        guard let character = next else { throw fault(.unclosedClass, at: first) }
        switch character {
        case "[": throw fault(.unescapedBracketInClass)
        case "-":
            guard peek(1) != nil else { throw fault(.unclosedClass, at: first - 1) }
            let isLast = peek(1) == "]" || peek(1) == "-" && peek(2) == "["
            guard index == first || isLast else { throw fault(.misplacedHyphen) }
            index += 1
            return character
        case "\\":
            let start = index
            if let single = try escape().single { return single }
            index = start
            return nil
        default:
            index += 1
            return character
        }
    }

    // MARK: charClassEsc

    private mutating func escape() throws(PatternSyntaxError) -> (set: CodePointSet, single: Unicode.Scalar?) {
        let start = index
        guard let letter = peek(1) else { throw fault(.danglingBackslash) }
        index += 2
        let single: Unicode.Scalar
        switch letter {
        case "n": single = "\n"
        case "r": single = "\r"
        case "t": single = "\t"
        case "\\", "|", ".", "-", "^", "?", "*", "+", "{", "}", "(", ")", "[", "]": single = letter
        case "s": return (CharacterClasses.space, nil)
        case "S": return (CharacterClasses.space.complement, nil)
        case "i": return (NameCharacters.initial, nil)
        case "I": return (NameCharacters.initial.complement, nil)
        case "c": return (NameCharacters.all, nil)
        case "C": return (NameCharacters.all.complement, nil)
        case "d": return (CharacterClasses.digit, nil)
        case "D": return (CharacterClasses.digit.complement, nil)
        case "w": return (CharacterClasses.word, nil)
        case "W": return (CharacterClasses.word.complement, nil)
        case "p": return (try property(from: start), nil)
        case "P": return (try property(from: start).complement, nil)
        default:
            index -= 1
            throw fault(.unknownEscape, at: start)
        }
        return (CodePointSet(single), single)
    }

    private mutating func property(from start: Int) throws(PatternSyntaxError) -> CodePointSet {
        guard next == "{", let end = scalars[index...].firstIndex(of: "}") else {
            throw fault(.malformedProperty, at: start)
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(index + 1)..<end])
        index = end
        let text = String(name)
        if text.hasPrefix("Is") {
            guard let block = UnicodeBlocks.block(named: String(text.dropFirst(2))) else {
                throw PatternSyntaxError(reason: .unknownBlock, offset: start, text: text)
            }
            index += 1
            return block
        }
        guard let category = CharacterClasses.category(named: text) else {
            throw PatternSyntaxError(reason: .unknownCategory, offset: start, text: text)
        }
        index += 1
        return category
    }
}
