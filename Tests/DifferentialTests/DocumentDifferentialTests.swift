import FormRuntime
import Foundation
import Testing
import XMLReading

/// The verdict of our validator beside libxml2's, on applications and on what mutations make of them.
@Suite struct DocumentDifferentialTests {
    private static let seed = ProcessInfo.processInfo.environment["DIFFERENTIAL_SEED"].flatMap(UInt64.init) ?? 20_270_601
    private static let rounds = ProcessInfo.processInfo.environment["DIFFERENTIAL_ROUNDS"].flatMap(Int.init) ?? 1_500

    @Test(arguments: FormUnderTest.schemas.keys.sorted())
    func acceptsTheCompleteApplication(_ name: String) throws {
        let form = try #require(try FormUnderTest(name))
        let document = Array(serialized(form.application).utf8)
        #expect(validateDocument(document, tables: form.tables) == [])
        #expect(try #require(LibXMLOracle(schemaFile: form.schemaFile)).isValid(document) == true)
    }

    @Test(arguments: FormUnderTest.schemas.keys.sorted())
    func agreesWithLibXMLOnMutations(_ name: String) throws {
        let form = try #require(try FormUnderTest(name))
        let oracle = try #require(LibXMLOracle(schemaFile: form.schemaFile))
        var random = SeededGenerator(seed: Self.seed)
        var invalid = 0
        var disagreements: [String] = []
        for round in 0..<Self.rounds {
            var tree = form.application
            for _ in 0...Int.random(in: 0...2, using: &random) {
                guard let mutation = DocumentMutation.allCases.randomElement(using: &random) else { continue }
                tree = mutation.apply(to: tree, using: &random)
            }
            let document = Array(serialized(tree).utf8)
            let violations = validateDocument(document, tables: form.tables)
            guard let theirs = oracle.isValid(document) else {
                Issue.record("libxml2 cannot parse round \(round)")
                continue
            }
            invalid += theirs ? 0 : 1
            if violations.isEmpty != theirs {
                disagreements.append("seed \(Self.seed) round \(round): ours \(violations.prefix(2)), libxml2 \(theirs)")
            }
        }
        print("\(name): \(Self.rounds) documents, \(invalid) invalid, \(disagreements.count) disagreements")
        #expect(disagreements.isEmpty, "\(disagreements.prefix(5).joined(separator: "\n"))")
        // A mutator that breaks nothing, or everything, would test nothing.
        #expect(invalid > Self.rounds / 4 && invalid < Self.rounds)
    }
}
