/// The words of labels in one language, made comparable: split, without words that mean nothing, inflection undone as far
/// as `LabelLanguage` knows it, compounds taken apart where both parts stand in other labels.
struct LabelWords: Sendable {
    let language: LabelLanguage
    /// Every word that stands in some label, and what each may be without its ending.
    private let known: Set<String>
    private let knownStems: Set<String>
    /// The first letters of known words: what begins otherwise is none.
    private let beginnings: Set<Substring>
    /// The words of the labels given, and who they are about.
    private var read: [String: [Word]] = [:]
    private var subjects: [String: Subject] = [:]

    /// `labels` are all the labels of the forms compared.
    init(_ language: LabelLanguage, labels: [String]) {
        self.language = language
        let words = Set(labels.flatMap { Self.split($0) }).subtracting(language.stopWords)
        known = words
        let forms = words.map { Word($0, in: language) }
        knownStems = forms.reduce(into: []) { $0.formUnion($1.stems) }
        beginnings = Set(words.map { $0.prefix(3) })
        let ranks = Dictionary(uniqueKeysWithValues: forms.map { ($0.text, Self.rank(of: $0, language)) })
        for label in labels where read[label] == nil {
            read[label] = wordsRead(in: label)
            let rank = Self.split(label).compactMap { ranks[$0] ?? nil }.min()
            if let rank { subjects[label] = language.subjects[rank].0 }
        }
    }

    /// Who a label of those given is about; nil where it does not say.
    func subject(of label: String) -> Subject? { subjects[label] }

    /// The first subject that a word names, by its place in the table.
    private static func rank(of word: Word, _ language: LabelLanguage) -> Int? {
        language.subjects.firstIndex { $0.1.contains { word.names($0) } }
    }

    /// The words of a label. Equal labels give equal lists.
    func words(of label: String) -> [Word] { read[label] ?? wordsRead(in: label) }

    private func wordsRead(in label: String) -> [Word] {
        Self.split(label).filter { !language.stopWords.contains($0) }.flatMap { parts(of: $0) }
            .filter { $0.text.count > 1 }.map { Word($0.text, in: language, isTail: $0.isTail) }
    }

    /// Letters between anything else, in lower case; a single letter before a hyphen belongs to what follows (Y-tunnus).
    static func split(_ label: String) -> [String] {
        var words: [String] = []
        var current = ""
        func end() {
            if !current.isEmpty { words.append(current) }
            current = ""
        }
        for character in label.lowercased() {
            if character.isLetter {
                current.append(character)
            } else if !(character == "-" && current.count == 1) {
                end()
            }
        }
        end()
        return words
    }

    private func parts(of word: String) -> [(text: String, isTail: Bool)] {
        guard word.count >= 8 else { return [(word, false)] }
        for length in (4...(word.count - 3)).reversed() {
            let tail = String(word.suffix(length))
            var head = String(word.dropLast(length))
            guard isKnown(tail) else { continue }
            if known.contains(head) || knownStems.contains(head) { return [(head, false), (tail, true)] }
            // Swedish joins with an s.
            if head.hasSuffix("s"), known.contains(String(head.dropLast())) {
                head.removeLast()
                return [(head, false), (tail, true)]
            }
        }
        return [(word, false)]
    }

    private func isKnown(_ tail: String) -> Bool {
        guard beginnings.contains(tail.prefix(3)) else { return false }
        return known.contains(tail) || !Word(tail, in: language).stems.filter { $0.count > 3 }.isDisjoint(with: known)
    }
}

/// One word of a label with the forms it may be an inflection of.
struct Word: Hashable, Sendable {
    var text: String
    /// The word, and the word without an ending.
    var stems: Set<String>
    /// The word without its last vowel, which endings change; compared with `stems` of others alone.
    var bare: Set<String>
    /// The second part of a compound.
    var isTail: Bool
    /// The first two letters, which no ending and no gradation changes.
    let start: Int

    init(_ text: String, in language: LabelLanguage, isTail: Bool = false) {
        self.text = text
        self.isTail = isTail
        start = text.unicodeScalars.prefix(2).reduce(0) { $0 << 21 | Int($1.value) }
        var stems: Set<String> = [text]
        for ending in language.endings where text.hasSuffix(ending) && text.count - ending.count >= 3 {
            stems.insert(String(text.dropLast(ending.count)))
            if language.hasGradation, ending == "ksen" { stems.insert(String(text.dropLast(4)) + "s") }
        }
        if language.hasGradation {
            if text.hasSuffix("nen") { stems.insert(String(text.dropLast(3)) + "s") }
            for stem in stems where stem != text || text.count > 4 { stems.formUnion(Self.strong(stem)) }
        }
        self.stems = stems
        let last = text.last.map { "aäoöeiuy".contains($0) } ?? false
        bare = last && text.count > 3 ? [String(text.dropLast())] : []
    }

    /// Whether both may be forms of one word.
    func isAkin(to other: Word) -> Bool {
        guard start == other.start else { return false }
        return text == other.text || !stems.isDisjoint(with: other.stems) || !stems.isDisjoint(with: other.bare)
            || !bare.isDisjoint(with: other.stems)
    }

    /// The gradation of consonants undone before the last vowel: kadu to katu, paika to paikka, pinna to pinta.
    private static func strong(_ stem: String) -> [String] {
        let letters = Array(stem)
        guard letters.count > 3, let vowel = letters.last, "aäoöeiuy".contains(vowel) else { return [] }
        let consonant = letters[letters.count - 2]
        let before = letters[letters.count - 3]
        let head = String(letters.dropLast(2))
        let shorter = String(letters.dropLast(3))
        switch (before, consonant) {
        case ("n", "n"): return ["\(shorter)nt\(vowel)"]
        case ("l", "l"): return ["\(shorter)lt\(vowel)"]
        case ("r", "r"): return ["\(shorter)rt\(vowel)"]
        case ("m", "m"): return ["\(shorter)mp\(vowel)"]
        case ("t", "t"), ("k", "k"), ("p", "p"): return ["\(head)\(vowel)"]
        case (_, "d"): return ["\(head)t\(vowel)"]
        case (_, "v"): return ["\(head)p\(vowel)"]
        case (_, "k"), (_, "p"), (_, "t"): return ["\(head)\(consonant)\(consonant)\(vowel)"]
        default: return []
        }
    }
}
