import FormModel
import SchemaValues

/// Why two items are taken to ask the same thing: points for each reason, added up.
///
/// The weights make the label decide: equal labels with nothing against them are enough together with one kind of
/// value, and nothing is enough without half a label. A telling type (a Business ID) counts for much because its label
/// comes with it; names, units and legal bases only tip the scale.
struct Likeness: Hashable, Sendable {
    enum Reason: String, CaseIterable, Sendable {
        case label
        case sameType
        case sameKind
        case sameAttachment
        /// Free text that asks for what is typed elsewhere.
        case textForTyped
        case codes
        case name
        case unit
        case subject
        case sameSection
        case sameLaw
    }
    struct Part: Hashable, Sendable {
        var reason: Reason
        var points: Int
    }
    /// In the order of `Reason`.
    var parts: [Part] = []
    /// For the label, by language: the share of words that agree, in per mille.
    var labels: [(language: String, share: Int)] = []

    /// Points from which two items are one thing.
    static let threshold = 60
    /// Share of the label, in per mille, below which points for the rest do not count.
    static let leastLabel = 450

    var score: Int { parts.reduce(0) { $0 + $1.points } }

    static func == (left: Likeness, right: Likeness) -> Bool { left.parts == right.parts }
    func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// Why two items that look alike are kept apart.
enum Difference: String, CaseIterable, Sendable {
    case subject
    case unit
    case values
    /// The start against the end, the least against the most.
    case opposed
    /// Another, a former one.
    case shifted
    /// Many in rows against a single one.
    case rows
}

/// Points for the likeness of two items.
func likeness(_ left: AskedItem, _ right: AskedItem) -> Likeness {
    var found = Likeness()
    func add(_ reason: Likeness.Reason, _ points: Int) {
        if points > 0 { found.parts.append(Likeness.Part(reason: reason, points: points)) }
    }
    found.labels = labelShares(left, right)
    let share = wholeShare(found.labels.map(\.share))
    guard share >= Likeness.leastLabel else { return found }
    add(.label, (60 * share + 500) / 1000)
    addType(left.shape, right.shape, add)
    add(.name, namePoints(left, right))
    if let unit = left.shape.unit, unit == right.shape.unit { add(.unit, 5) }
    if left.subject != nil, left.subject == right.subject { add(.subject, 5) }
    if left.hasOwnLegal || right.hasOwnLegal, let law = left.legal, let other = right.legal {
        if law == other { add(.sameSection, 10) } else if number(law) == number(other) { add(.sameLaw, 5) }
    }
    return found
}

/// What keeps two items apart; nil where nothing does.
func difference(_ left: AskedItem, _ right: AskedItem) -> Difference? {
    if !agrees(left.subject, right.subject) { return .subject }
    if let unit = left.shape.unit, let other = right.shape.unit, unit != other { return .unit }
    for one in left.labels {
        guard let other = right.labels.first(where: { $0.language == one.language }) else { continue }
        let table = LabelLanguage.of(one.language)
        if isOpposed(one.own, other.own, table) { return .opposed }
        if isShifted(one.own, table) != isShifted(other.own, table) { return .shifted }
    }
    if smallestCommonType(left.shape, right.shape) == nil { return .values }
    return nil
}

private func agrees(_ left: Subject?, _ right: Subject?) -> Bool {
    if left == right { return true }
    switch (left, right) {
    case (.anyParty, let other?), (let other?, .anyParty): return other.role != nil
    default: return false
    }
}

private func isOpposed(_ left: [Word], _ right: [Word], _ language: LabelLanguage) -> Bool {
    func has(_ words: [Word], _ beginnings: [String]) -> Bool {
        words.contains { word in beginnings.contains { word.text.hasPrefix($0) } }
    }
    return language.opposites.contains { _, one, other in
        let leftSides = (has(left, one), has(left, other))
        let rightSides = (has(right, one), has(right, other))
        return leftSides == (true, false) && rightSides == (false, true)
            || leftSides == (false, true) && rightSides == (true, false)
    }
}

private func isShifted(_ words: [Word], _ language: LabelLanguage) -> Bool {
    words.contains { language.shifting.contains($0.text) }
}

/// The law of a citation: its number in the statute book.
private func number(_ citation: String) -> Substring? {
    citation.split(separator: " ").first { $0.contains("/") }
}

/// By language, the share of the words that both labels have; of the ways to read them, the one that agrees most.
private func labelShares(_ left: AskedItem, _ right: AskedItem) -> [(language: String, share: Int)] {
    let isTelling = left.shape.isTelling && left.shape.typeName == right.shape.typeName
    let isOneWordEnough = isTelling || (left.shape.kind == .file && right.shape.kind == .file)
    return left.labels.compactMap { one in
        guard let other = right.labels.first(where: { $0.language == one.language }) else { return nil }
        guard one.mask & other.mask != 0 else { return (one.language, 0) }
        var best = 0
        if isOneWordEnough || max(one.own.count, other.own.count) > 1 { best = share(one.own, other.own) }
        // A label of one word says what it is only together with the part it stands in.
        for (first, second) in [
            (one.qualified, other.qualified), (one.own, other.qualified), (one.qualified, other.own),
        ] where best < 1000 && first.count > 1 && second.count > 1 {
            best = max(best, share(first, second))
        }
        return (one.language, best)
    }
}

/// Dice's coefficient over words, in per mille.
private func share(_ left: [Word], _ right: [Word]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rest = right
    var common = 0
    for word in left {
        guard let match = rest.firstIndex(where: { $0.isAkin(to: word) }) else { continue }
        rest.remove(at: match)
        common += 1
    }
    return 2000 * common / (left.count + right.count)
}

/// Between the best language and the mean: one good translation may not hide behind two free ones.
private func wholeShare(_ shares: [Int]) -> Int {
    guard let best = shares.max() else { return 0 }
    return (best + shares.reduce(0, +) / shares.count + 1) / 2
}

private func addType(_ left: ValueShape, _ right: ValueShape, _ add: (Likeness.Reason, Int) -> Void) {
    if left.kind == .file, right.kind == .file { return add(.sameAttachment, 15) }
    if left.isTelling, left.typeName == right.typeName { return add(.sameType, 25) }
    if left.kind == .text, right.kind == .text, left.isTelling != right.isTelling {
        add(.textForTyped, 10)
    } else if left.kind == right.kind {
        add(.sameKind, 10)
        guard left.kind == .codes else { return }
        let both = left.codes.count(where: right.codes.contains)
        add(.codes, 15 * both / max(1, left.codes.count + right.codes.count - both))
    } else if left.kind == .text ? right.isTelling : left.isTelling {
        add(.textForTyped, 10)
    }
}

private func namePoints(_ left: AskedItem, _ right: AskedItem) -> Int {
    if left.name == right.name { return 10 }
    if left.name == right.parentName || left.parentName == right.name { return 5 }
    let shorter = min(left.name.count, right.name.count)
    let isPrefix = left.name.hasPrefix(right.name) || right.name.hasPrefix(left.name)
    return shorter >= 4 && isPrefix ? 5 : 0
}
