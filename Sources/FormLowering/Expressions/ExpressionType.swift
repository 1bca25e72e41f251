import FormModel
import FormSpec
import SchemaTables
import SchemaValues

/// What an expression comes to, as far as the compiler knows it (form-language, section 3, Types).
enum ExpressionType {
    /// Whether dates and times of a field have a time zone.
    enum Zone: Hashable {
        case none, always
        /// The type leaves it open. Customers answer without zone, so such a field is compared with either.
        case open
    }
    /// The codes of a field, under the field's name.
    struct CodeList {
        var name: String
        var codes: [String]
    }
    case boolean
    /// Nil for a literal, which takes the unit of the other side.
    case number(Measure?)
    case text
    /// One code of a list; nil where the list is not known.
    case code(CodeList?)
    /// Several codes of a list.
    case codes(CodeList?)
    case date(Zone)
    case time(Zone)
    case dateTime(Zone)
    case period
    /// A group, a row, a file: it has presence, but no value.
    case part
    /// A literal in quotes that the other side has not typed yet.
    case quoted(String)
    /// Of a field whose own type is an error: nothing can be said.
    case unknown
}

extension ExpressionType {
    /// The type of the answers of a field.
    init(of index: FieldIndex, in draft: FormDraft) {
        let field = draft.form[index]
        let options = field.options.map(\.code)
        let codes = options.isEmpty ? nil : CodeList(name: field.nameInPaths, codes: options)
        switch field.kind {
        case .group, .sequence, .file:
            self = .part
            return
        case .choice:
            let branches = draft.form.children(of: index).map { draft.form[$0].step }
            self = .code(CodeList(name: field.nameInPaths, codes: branches))
            return
        case .value, .attribute: break
        }
        switch field.valueClass {
        case .text, .other: self = .text
        case .number: self = .number(field.unit.flatMap { draft.units[$0.id] }.map { Measure($0) } ?? Measure.none)
        case .boolean: self = .boolean
        case .date: self = .date(Zone(of: field, in: draft.form.tables))
        case .time: self = .time(Zone(of: field, in: draft.form.tables))
        case .dateTime: self = .dateTime(Zone(of: field, in: draft.form.tables))
        case .duration: self = .period
        case .code: self = .code(codes)
        case .codes: self = .codes(codes)
        case nil: self = .unknown
        }
    }

    /// As messages name it.
    var words: TypeWords {
        switch self {
        case .boolean: TypeWords("kyllä–ei-tieto", "kyllä–ei-tietoa", "kyllä–ei-tietoon", "a yes or no")
        case .number: TypeWords("luku", "lukua", "lukuun", "a number")
        case .text: TypeWords("teksti", "tekstiä", "tekstiin", "a text")
        case .code: TypeWords("koodi", "koodia", "koodiin", "a code")
        case .codes: TypeWords("koodien luettelo", "koodien luetteloa", "koodien luetteloon", "a list of codes")
        case .date: TypeWords("päivä", "päivää", "päivään", "a date")
        case .time: TypeWords("kellonaika", "kellonaikaa", "kellonaikaan", "a time")
        case .dateTime:
            TypeWords("päivä ja kellonaika", "päivää ja kellonaikaa", "päivään ja kellonaikaan", "a date with time")
        case .period: TypeWords("ajanjakso", "ajanjaksoa", "ajanjaksoon", "a period")
        case .part: TypeWords("ryhmä", "ryhmää", "ryhmään", "a group")
        case .quoted: TypeWords("teksti", "tekstiä", "tekstiin", "a text")
        case .unknown: TypeWords("tuntematon", "tuntematonta", "tuntemattomaan", "unknown")
        }
    }
}

/// A type in words: in Finnish as the subject, as what is compared, and as what it is compared with.
struct TypeWords {
    var fi: String
    var partitive: String
    var illative: String
    var en: String

    init(_ fi: String, _ partitive: String, _ illative: String, _ en: String) {
        self.fi = fi
        self.partitive = partitive
        self.illative = illative
        self.en = en
    }
}

extension ExpressionType.Zone {
    private static let zoned = "[\\s\\S]*(Z|[+\\-][0-9]{2}:[0-9]{2})"
    private static let unzoned = "(-?[0-9]+-[0-9]{2}-[0-9]{2}T?)?([0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?)?"

    /// By what the patterns of the field's type admit; a type without patterns leaves it open.
    init(of field: FormField, in tables: SchemaTables) {
        self = .open
        guard let type = field.type, tables.simpleTypes.indices.contains(type.value) else { return }
        let steps = tables[type].type.facets.patternSources
        guard !steps.isEmpty else { return }
        let admitsZoned = Self.admits(steps, Self.zoned)
        let admitsUnzoned = Self.admits(steps, Self.unzoned)
        if admitsZoned != admitsUnzoned { self = admitsZoned ? .always : .none }
    }

    /// The zone of a literal.
    init(of value: TemporalValue) { self = value.zone == nil ? .none : .always }

    /// Whether some text passes all steps of patterns and has the form. Beyond the automata's bound: yes, which leaves
    /// the zone open.
    private static func admits(_ steps: [[String]], _ form: String) -> Bool {
        guard var admitted = automaton([form]) else { return true }
        for step in steps {
            guard let patterns = automaton(step), let both = try? admitted.intersection(patterns) else { return true }
            admitted = both
        }
        return !admitted.isEmpty
    }

    private static func automaton(_ patterns: [String]) -> Automaton? {
        var union: Automaton = .nothing
        for pattern in patterns {
            guard let expression = try? RegularExpression(pattern), let one = try? Automaton(expression),
                let both = try? union.union(one)
            else { return nil }
            union = both
        }
        return union
    }
}
