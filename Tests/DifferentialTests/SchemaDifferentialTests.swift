import Foundation
import SchemaTrials
import Testing

/// Random schemas and documents beside libxml2: a share of `kevyt-trials schemas`, which runs the whole.
@Suite struct SchemaDifferentialTests {
    private static let seed =
        ProcessInfo.processInfo.environment["DIFFERENTIAL_SEED"].flatMap(UInt64.init) ?? 20_261_125

    @Test func agreesWithLibXMLOnRandomSchemas() throws {
        let outcome = SchemaTrial(seed: Self.seed, verdicts: 2_000).run()
        let unlisted = SchemaTrials.KnownDifference.sort(outcome.disagreements).unlisted
        print("seed \(Self.seed): \(outcome.schemas) schemas, \(outcome.documents) documents")
        #expect(unlisted.map { "--seed \(Self.seed) --first \($0.round): \($0.outline)" } == [])
        // Where nearly all or nearly none are valid, little is compared.
        #expect(outcome.validDocuments * 10 > outcome.documents && outcome.validDocuments * 10 < outcome.documents * 9)
        #expect(outcome.validSchemas * 4 > outcome.schemas)
    }

    @Test func makesTheSameSchemasAgain() {
        let (first, second) = (
            SchemaDrawing.schema(RandomSource(seed: 7, round: 3)), SchemaDrawing.schema(RandomSource(seed: 7, round: 3))
        )
        #expect(first.files.map(\.text) == second.files.map(\.text))
        #expect(SchemaDrawing.schema(RandomSource(seed: 7, round: 4)).files.map(\.text) != first.files.map(\.text))
    }
}
