import Diagnostics
import FormRuntime
import SchemaModel
import SchemaTables

/// Random schemas and documents, judged by our validator and by libxml2.
package struct SchemaTrial {
    package var seed: UInt64
    /// The round to begin with: schemas are numbered, and each can be made without those before it.
    package var first: Int
    /// How many verdicts to compare at least, on schemas and documents together.
    package var verdicts: Int
    /// Documents drawn for each schema that both accept.
    package static let documentsOfSchema = 25

    /// What libxml2 2.9.14 is not asked about in a document of a schema with identity constraints: it leaves an element
    /// of an abstract type, or an abstract one, with its constraint still open, and reads freed memory at the next.
    private static let deadly: Set = ["cvc-type.2", "cvc-elt.2"]

    package init(seed: UInt64, first: Int = 0, verdicts: Int) {
        self.seed = seed
        self.first = first
        self.verdicts = verdicts
    }

    /// What a run found.
    package struct Outcome: Sendable {
        package var schemas = 0
        package var validSchemas = 0
        package var documents = 0
        package var validDocuments = 0
        /// Documents that libxml2 was not asked about.
        package var notAsked = 0
        package var disagreements: [Disagreement] = []
        package var verdicts: Int { schemas + documents }
    }

    /// Runs until so many verdicts are compared. `progress` hears the number of verdicts after each round.
    /// - Parameter watches: ends the process, naming the round, where one takes too long or kills it: for a process that
    ///   does nothing else.
    package func run(watches: Bool = false, progress: (Int) -> Void = { _ in }) -> Outcome {
        LibXMLJudge.prepare()
        var outcome = Outcome()
        let examples = PatternExamples()
        var round = first
        while outcome.verdicts < verdicts {
            if watches { RoundWatch.begin(round) }
            play(round, examples, &outcome)
            round += 1
            progress(outcome.verdicts)
        }
        return outcome
    }

    private func play(_ round: Int, _ examples: PatternExamples, _ outcome: inout Outcome) {
        let random = RandomSource(seed: seed, round: round)
        let sketch = Self.drawn(random)
        outcome.schemas += 1
        let (validator, tables, errors) = Self.compiled(sketch)
        let judged: LibXMLJudge
        do throws(LibXMLJudge.SchemaRefused) {
            judged = try LibXMLJudge(sketch)
        } catch {
            guard validator != nil else { return }
            outcome.disagreements.append(
                Disagreement(
                    subject: .schema, ours: [], theirs: error.complaints.map(\.message), schema: sketch, round: round))
            return
        }
        guard let validator, let tables else {
            outcome.disagreements.append(
                Disagreement(subject: .schema, ours: errors, theirs: [], schema: sketch, round: round))
            return
        }
        outcome.validSchemas += 1
        var drawing = DocumentDrawing(tables, RandomSource(seed: seed ^ 0x5EED, round: round), examples: examples)
        let hasIdentityConstraints = !tables.identityConstraints.isEmpty
        for _ in 0..<Self.documentsOfSchema {
            guard let document = drawing.document() else { return }
            let found = validator.validate(Array(document.utf8))
            if hasIdentityConstraints, found.contains(where: { Self.deadly.contains($0.clause) }) {
                outcome.notAsked += 1
                continue
            }
            outcome.documents += 1
            let complaints = judged.complaints(about: document)
            if found.isEmpty { outcome.validDocuments += 1 }
            guard found.isEmpty != complaints.isEmpty else { continue }
            outcome.disagreements.append(
                Disagreement(
                    subject: .document(document),
                    ours: found.map { "\($0.clause) \($0.path) \($0.name) '\($0.value)'" },
                    theirs: complaints.map(\.message), schema: sketch, round: round))
        }
    }

    /// A schema, mostly without what ours finds wrong with it: few random ones are right as they are, and only schemas
    /// that both accept have documents to compare.
    private static func drawn(_ random: RandomSource) -> SchemaSketch {
        var random = random
        var sketch = SchemaDrawing.schema(random)
        for _ in 0..<(random.chance(15) ? 0 : 8) {
            let errors = read(sketch).log.diagnostics.filter { $0.severity == .error }
            guard let fewer = sketch.without(errors.map(\.location)) else { break }
            sketch = fewer
        }
        // Not what keeps libxml2 busy for ever.
        while let fewer = sketch.without(read(sketch).set.endlessSearches) { sketch = fewer }
        return sketch
    }

    /// The schema made ready; nil with the clauses it breaks where it is not valid.
    package static func compiled(
        _ sketch: SchemaSketch
    ) -> (validator: DocumentValidator?, tables: SchemaTables?, errors: [String]) {
        let found = read(sketch)
        let set = found.set
        var log = found.log
        if !log.hasErrors {
            let tables = lower(set, roots: nil, log: &log).tables
            if !log.hasErrors {
                // Through the encoding, so that a prepared schema is held to the same verdicts.
                switch PreparedTables.decode(PreparedTables(tables).encode()) {
                case .success(let prepared): return (DocumentValidator(prepared), tables, [])
                case .failure(let error): return (nil, nil, ["not decoded again: \(error)"])
                }
            }
        }
        return (
            nil, nil, log.sorted.filter { $0.severity == .error }.map { "\($0.id) \($0.location): \($0.message.en)" }
        )
    }

    private static func read(_ sketch: SchemaSketch) -> (set: SchemaSet, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let texts = Dictionary(sketch.files.map { ($0.name, $0.text) }) { first, _ in first }
        let sources = SchemaSources(roots: ["a.xsd"]) { name in
            texts[name].map { LoadedFile(name: name, bytes: Array($0.utf8)) }
        }
        let set = readSchemaSet(sources, log: &log)
        return (set, log)
    }
}
