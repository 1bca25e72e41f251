import FormSpec
import SchemaTables
import SchemaValues

/// What a page's script knows of its form, in one language: the fields that the page shows, their types, rules and
/// words, and nothing else: no bindings, nothing of other pages. Equal forms give equal bytes.
package struct BrowserPage: Sendable {
    /// UTF-8, JSON.
    package let bytes: [UInt8]
    /// The fields in it, by their place there.
    package let fields: [FieldIndex]

    /// Nil where the form or the built-in words lack the language.
    package init?(spec: FormSpec, language: String) {
        guard let words = ViolationWords(spec: spec, language: language) else { return nil }
        var builder = BrowserPageBuilder(spec: spec, words: words, language: language)
        bytes = Array(builder.page().text.utf8)
        fields = builder.included
    }

    /// The name it is served under: SHA-256 in lower-case hexadecimal.
    package var hash: String { SHA256.hexadecimal(bytes) }
}

/// Gathers the parts of a page's data, sharing types and languages.
struct BrowserPageBuilder {
    let spec: FormSpec
    let words: ViolationWords
    let language: String
    /// The fields of the page in document order, by their place in the form.
    let included: [FieldIndex]
    private let places: [FieldIndex: Int]
    private var languages = BrowserLanguages()
    private var types: [CompactJSON] = []
    private var typePlaces: [Int: Int] = [:]

    init(spec: FormSpec, words: ViolationWords, language: String) {
        self.spec = spec
        self.words = words
        self.language = language
        included = spec.fieldsForBrowser
        places = Dictionary(uniqueKeysWithValues: included.enumerated().map { ($1, $0) })
    }

    mutating func page() -> CompactJSON {
        let fields = included.map { field($0) }
        let rules = spec.rules.indices.compactMap { rule(RuleIndex($0)) }
        return .members(
            ("language", .string(language)), ("words", systemWords), ("fields", .array(fields)),
            ("rules", .list(rules)), ("types", .array(types)), ("languages", .array(languages.encoded)))
    }

    /// Where a field stands in the page's data; nil for one that is not in them.
    func place(of index: FieldIndex) -> CompactJSON? { places[index].map { .number($0) } }

    mutating func type(of field: FieldSpec) -> CompactJSON? {
        guard let index = field.type?.value, spec.tables.simpleTypes.indices.contains(index) else { return nil }
        if let place = typePlaces[index] { return .number(place) }
        types.append(.type(spec.tables.simpleTypes[index].type, languages: &languages))
        typePlaces[index] = types.count - 1
        return .number(types.count - 1)
    }

    mutating func checksum(of field: FieldSpec) -> CompactJSON? {
        field.checksum.map { .number(languages.index(of: $0.automaton)) }
    }

    /// A pattern that an expression matches against.
    mutating func pattern(_ source: String) -> CompactJSON? {
        guard let expression = try? RegularExpression(source) else { return nil }
        return .number(languages.index(of: PatternMatcher(expression), source: source))
    }

    private var systemWords: CompactJSON {
        func word(_ text: SystemText) -> CompactJSON { .string(words.words.words(text)) }
        return .members(
            ("error", word(.errorPrefix)), ("yes", word(.yes)), ("no", word(.no)), ("unanswered", word(.notAnswered)))
    }
}

extension FormSpec {
    /// The fields that a page's script has to know: those that are shown, what is around them, and what their rules
    /// read.
    var fieldsForBrowser: [FieldIndex] {
        var wanted = Set(fields.indices.filter { fields[$0].isShown }.map { FieldIndex($0) })
        wanted.insert(.root)
        for index in fields.indices.map({ FieldIndex($0) }) where wanted.contains(index) {
            var outer = self[index].parent
            while let around = outer {
                wanted.insert(around)
                outer = self[around].parent
            }
        }
        let expressions =
            wanted.sorted().flatMap { self[$0].conditions }
            + rules.flatMap { rule in
                [rule.test] + rule.placeholders.compactMap(\.expression)
            }
        for target in expressions.flatMap(\.fieldsRead) {
            wanted.insert(target)
            var outer = self[target].parent
            while let around = outer {
                wanted.insert(around)
                outer = self[around].parent
            }
        }
        return wanted.sorted()
    }
}

extension FieldSpec {
    /// The expressions that say whether and how the field is asked.
    var conditions: [Expression] { [relevant, required, readonly, calculate].compactMap { $0 } }
}
