import Diagnostics
import FormRuntime
import SchemaModel
import SchemaTables
import SchemaTrials
import SchemaValues
import XMLReading

/// Types and values: each built-in type with each facet that applies to it, then random derivations, each with values
/// on both sides, first written as a schema and read as any schema is.
struct TypeTrials {
    /// A type with the facet it is about; nil where it is about its lexical space.
    struct Trial {
        var draft: TypeDraft
        var facet: FacetKind?
        var values: [String]
        var kind: String
    }

    /// A type and its values with our verdicts, for the third judge.
    struct Judged {
        var draft: TypeDraft
        var verdicts: [(text: String, ours: String)]
    }

    private(set) var worlds: [ParityWorld] = []
    private(set) var required: Set<String> = []
    private(set) var judged: [Judged] = []

    /// How many types stand in one schema.
    private static let share = 120

    init(random: inout RandomSource, isSystematic: Bool) throws {
        var trials: [Trial] = []
        if isSystematic {
            for type in BuiltInType.allCases { trials += systematic(type, &random) }
            required = Self.requiredClasses
        }
        for _ in 0..<Self.share * 2 { trials.append(Self.randomTrial(&random)) }
        for start in stride(from: 0, to: trials.count, by: Self.share) {
            try add(Array(trials[start..<min(start + Self.share, trials.count)]), number: start / Self.share)
        }
    }

    private mutating func add(_ trials: [Trial], number: Int) throws {
        let types = try Self.read(trials.map(\.draft))
        var languages = BrowserLanguages()
        var encoded: [CompactJSON] = []
        var world = ParityWorld(name: "types \(number)", data: "")
        for (trial, type) in zip(trials, types) {
            guard let type else { continue }
            let position = encoded.count
            encoded.append(.type(type, languages: &languages))
            var verdicts: [(text: String, ours: String)] = []
            for text in Self.unique(trial.values + Self.values(of: type)) {
                let verdict = type.validate(text).map { String(describing: $0) } ?? ""
                verdicts.append((text, verdict))
                world.cases.append(
                    ParityCase(
                        kind: Self.kind(of: trial, verdict: verdict),
                        question: [.string("type"), .number(position), .string(text)], expected: verdict))
            }
            judged.append(Judged(draft: trial.draft, verdicts: verdicts))
        }
        world.data =
            CompactJSON.members(
                ("languages", .array(languages.encoded)), ("types", .array(encoded)), ("fields", .array([]))
            ).text
        worlds.append(world)
    }

    /// The types, read from a schema as any schema is; nil for one that the schema's checks refuse.
    private static func read(_ drafts: [TypeDraft]) throws -> [ValueType?] {
        var refused: Set<Int> = []
        while true {
            let kept = drafts.indices.filter { !refused.contains($0) }
            var log = DiagnosticLog()
            let text = schema(kept.map { (name: "t\($0)", draft: drafts[$0]) })
            let sources = SchemaSources(roots: ["trial.xsd"]) { LoadedFile(name: $0, bytes: Array(text.utf8)) }
            let set = readSchemaSet(sources, log: &log)
            let faults = log.diagnostics.filter { $0.severity == .error }
            guard faults.isEmpty else {
                // One type stands on each line, the first on the third.
                let wrong = Set(faults.map { $0.location.line - 3 }).filter { kept.indices.contains($0) }
                guard !wrong.isEmpty else { throw SchemaFault(findings: faults.map(\.message.en)) }
                refused.formUnion(wrong.map { kept[$0] })
                continue
            }
            let tables = lower(set, roots: nil, log: &log).tables
            var byName: [String: ValueType] = [:]
            for record in tables.simpleTypes {
                if let name = record.name { byName[tables[name].localName] = record.type }
            }
            return drafts.indices.map { refused.contains($0) ? nil : byName["t\($0)"] }
        }
    }

    struct SchemaFault: Error { var findings: [String] }

    static func schema(_ types: [(name: String, draft: TypeDraft)]) -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:notation name="n1" public="one"/><xs:notation name="n2" public="two"/>

        """
            + types.map { name, draft in
                "<xs:simpleType name=\"\(name)\">\(draft.content)</xs:simpleType>"
                    + "<xs:element name=\"e\(name)\" type=\"\(name)\"/>\n"
            }.joined() + "</xs:schema>"
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return texts.filter { seen.insert(Array($0.utf8)).inserted }
    }

    /// Examples of the patterns, and texts that miss them by one character.
    private static func values(of type: ValueType) -> [String] {
        type.facets.patternSteps.joined().flatMap { matcher -> [String] in
            guard case .automaton(let automaton) = matcher else { return [] }
            return automaton.examples(count: 12) + ((try? automaton.nearMisses(count: 12)) ?? [])
        }
    }

    private static func kind(of trial: Trial, verdict: String) -> String {
        let facet = trial.facet.map(\.localName)
        if verdict.isEmpty { return "\(trial.kind) \(facet ?? "datatype") admits" }
        return "\(trial.kind) \(verdict) refuses"
    }
}
