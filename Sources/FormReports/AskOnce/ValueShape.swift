import FormModel
import FormSpec
import SchemaValues

/// The values of a question, as far as a common type of two questions needs them.
struct ValueShape: Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case number
        /// Boolean, date, time and the like: equal built-in types alone go together.
        case fixed(String)
        case codes
        case file
        /// A group of a type that forms share.
        case group
    }
    var kind: Kind
    /// The name of the type in the schema; nil for anonymous and built-in types.
    var typeName: ExpandedName?
    /// The type says by itself what is asked: it has a pattern, a code list, a checksum or a normal form.
    var isTelling = false
    var unit: String?
    var minLength: Int?
    var maxLength: Int?
    var low: ExactDecimal?
    var high: ExactDecimal?
    var isInteger = false
    var fractionDigits: Int?
    var totalDigits: Int?
    /// Steps of derivation, all of which apply; the patterns of one step are alternatives.
    var patterns: [[String]] = []
    /// The languages of `patterns`; nil where one is too large for an automaton.
    var languages: [[Automaton]]? = []
    var checksum: Checksum?
    var codes: [String] = []

    init(_ index: FieldIndex, in form: Form) {
        let field = form[index]
        typeName = field.typeName.flatMap { $0.namespace == ExpandedName.xmlSchemaNamespace ? nil : $0 }
        unit = field.unit?.id
        checksum = field.checksum
        codes = field.options.map(\.code)
        switch field.kind {
        case .file: kind = .file
        case .group, .sequence: kind = .group
        case .choice:
            kind = .codes
            codes = form.children(of: index).map { form[$0].step }
        case .value, .attribute: kind = Self.kind(of: field)
        }
        if let type = field.type { take(form.tables[type].type) }
        if kind == .group { isTelling = typeName != nil }
        if typeName != nil, kind == .text || kind == .codes {
            isTelling = !patterns.isEmpty || !codes.isEmpty || checksum != nil || !field.normalisers.isEmpty
        }
    }

    private static func kind(of field: FormField) -> Kind {
        switch field.valueClass {
        case .text: .text
        case .number: .number
        case .code, .codes: .codes
        case .boolean, .date, .time, .dateTime, .duration, .other: .fixed("\(field.valueClass ?? .other)")
        case nil: .text
        }
    }

    private mutating func take(_ type: ValueType) {
        let facets = type.facets
        minLength = facets.length ?? facets.minLength
        maxLength = facets.length ?? facets.maxLength
        patterns = facets.patternSources.filter { !$0.isEmpty }
        languages = Self.languages(facets.patternSteps.filter { !$0.isEmpty })
        fractionDigits = facets.fractionDigits
        totalDigits = facets.totalDigits
        isInteger = facets.fractionDigits == 0
        if case .decimal(let value) = facets.minInclusive ?? facets.minExclusive { low = value }
        if case .decimal(let value) = facets.maxInclusive ?? facets.maxExclusive { high = value }
    }

    private static func languages(_ steps: [[PatternMatcher]]) -> [[Automaton]]? {
        var found: [[Automaton]] = []
        for step in steps {
            let automata = step.compactMap { matcher -> Automaton? in
                switch matcher {
                case .automaton(let automaton): automaton
                case .simulated: nil
                }
            }
            guard automata.count == step.count else { return nil }
            found.append(automata)
        }
        return found
    }
}
