/// A legal basis as `k:legal` writes it: `YSL 527/2014 118 §`, `MAL 555/1981 4 a § 2 mom.`, or a foreign citation.
struct LegalCitation: Hashable, Sendable {
    /// The abbreviation or name of the law, and its number in the statute book.
    var law: String
    var number: String

    /// Finnish laws that forms cite, by the abbreviation in use, with the number that belongs to it.
    static let laws: [(name: String, number: String)] = [
        ("AlkoholiL", "1102/2017"), ("ElintarvikeL", "297/2021"), ("DigipalveluL", "306/2019"),
        ("HL", "434/2003"), ("JL", "646/2011"), ("KemikaaliL", "599/2013"), ("KielL", "423/2003"),
        ("KokoontumisL", "530/1999"), ("LSL", "9/2023"), ("MAL", "555/1981"), ("MRL", "132/1999"),
        ("PelL", "379/2011"), ("RakL", "751/2023"), ("TerveydensuojeluL", "763/1994"), ("TiHL", "906/2019"),
        ("UlkoiluL", "606/1973"), ("VL", "587/2011"), ("VesihuoltoL", "119/2001"), ("YSL", "527/2014"),
    ]

    /// Nil where the text is not in the Finnish form at all: then it is a foreign citation, taken as it is.
    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard let position = parts.firstIndex(where: Self.isNumber), position > 0 else { return nil }
        law = parts[..<position].joined(separator: " ")
        number = parts[position]
        isComplete = Self.isSection(Array(parts[(position + 1)...]))
    }

    /// The section is written as it must be: `n §`, `n a §`, `n § n mom.`
    let isComplete: Bool

    private static func isNumber(_ part: String) -> Bool {
        let halves = part.split(separator: "/", omittingEmptySubsequences: false)
        return halves.count == 2 && isDigits(halves[0], 1...4) && isDigits(halves[1], 4...4)
    }

    private static func isDigits(_ text: Substring, _ count: ClosedRange<Int>) -> Bool {
        count.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func isSection(_ parts: [String]) -> Bool {
        var rest = parts[...]
        guard let section = rest.popFirst(), isDigits(section[...], 1...4) else { return false }
        if let letter = rest.first, letter.utf8.count == 1, letter != "§",
            letter.utf8.allSatisfy({ (97...122).contains($0) })
        {
            rest.removeFirst()
        }
        guard rest.popFirst() == "§" else { return false }
        guard let part = rest.popFirst() else { return true }
        return isDigits(part[...], 1...2) && rest.popFirst() == "mom." && rest.isEmpty
    }
}
