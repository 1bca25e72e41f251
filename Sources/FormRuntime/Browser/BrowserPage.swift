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
    /// Those that the page asks: the others are read by rules, or stand around them.
    package let asked: Set<FieldIndex>

    /// Of the page with one section, or of the whole form. Nil where the form or the built-in words lack the language.
    package init?(spec: FormSpec, language: String, section: FormSection? = nil) {
        self.init(spec: spec, language: language, section: section, empty: FormState(nothingIn: spec))
    }

    private init?(spec: FormSpec, language: String, section: FormSection?, empty: FormState) {
        guard let words = ViolationWords(spec: spec, language: language) else { return nil }
        var builder = BrowserPageBuilder(spec: spec, words: words, language: language, section: section, empty: empty)
        bytes = Array(builder.page().text.utf8)
        fields = builder.included
        asked = builder.asked
    }

    /// The data of every page of a form that asks something, in one language.
    package static func all(of spec: FormSpec, language: String) -> [(kind: PageProgram.Kind, page: BrowserPage)] {
        guard spec.hasTaskList else {
            return BrowserPage(spec: spec, language: language).map { [(.form, $0)] } ?? []
        }
        let empty = FormState(nothingIn: spec)
        return spec.sections.enumerated().compactMap { position, section in
            BrowserPage(spec: spec, language: language, section: section, empty: empty)
                .map { (.section(position), $0) }
        }
    }

    /// The name it is served under: SHA-256 in lower-case hexadecimal.
    package var hash: String { SHA256.hexadecimal(bytes) }
}

/// Gathers the parts of a page's data, sharing types and languages.
struct BrowserPageBuilder {
    let spec: FormSpec
    let words: ViolationWords
    let language: String
    /// Without answers: what words are asked for.
    let empty: FormState
    /// The fields of the page in document order, by their place in the form.
    let included: [FieldIndex]
    /// Those of them that the page asks.
    let asked: Set<FieldIndex>
    private let places: [FieldIndex: Int]
    private var languages = BrowserLanguages()
    private var types: [CompactJSON] = []
    private var typePlaces: [Int: Int] = [:]

    init(spec: FormSpec, words: ViolationWords, language: String, section: FormSection?, empty: FormState) {
        self.empty = empty
        self.spec = spec
        self.words = words
        self.language = language
        asked = spec.fieldsAsked(in: section)
        included = spec.fieldsForBrowser(asking: asked)
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
    /// The fields that are shown on the page of a section, or on that of the whole form.
    fileprivate func fieldsAsked(in section: FormSection?) -> Set<FieldIndex> {
        let tops = section?.fields ?? children(of: .root)
        let inside = tops.flatMap { ($0.value..<self[$0].end.value).map { FieldIndex($0) } }
        return Set(inside.filter { self[$0].isShown })
    }

    /// The fields that a page's script has to know: those that it asks, what is around them, and what their rules
    /// read; in document order.
    fileprivate func fieldsForBrowser(asking asked: Set<FieldIndex>) -> [FieldIndex] {
        let conditions = asked.sorted().flatMap { self[$0].conditions }
        let tests = rules.filter { asked.contains($0.at) }.flatMap { rule in
            [rule.test] + rule.placeholders.compactMap(\.expression)
        }
        var wanted: Set<FieldIndex> = [.root]
        // What is read may be computed, or be there on a condition of its own, from still other fields.
        var open = asked.sorted() + (conditions + tests).flatMap(\.fieldsRead) + rules.map(\.carrier)
        while let next = open.popLast() {
            guard wanted.insert(next).inserted else { continue }
            open += [self[next].parent].compactMap { $0 } + self[next].conditions.flatMap(\.fieldsRead)
        }
        return wanted.sorted()
    }
}

extension FieldSpec {
    /// The expressions that say whether and how the field is asked.
    var conditions: [Expression] { [relevant, required, readonly, calculate].compactMap { $0 } }
}

extension FormState {
    /// Of a form in which nothing has been answered.
    convenience init(nothingIn spec: FormSpec) {
        self.init(FormInstance(bare: spec), plan: RulePlan(spec), context: ValidationContext(today: ""))
    }
}
