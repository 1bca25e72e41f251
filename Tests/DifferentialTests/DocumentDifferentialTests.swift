import FormRuntime
import Foundation
import SchemaTrials
import Testing
import XMLReading

/// The verdict of our validator beside libxml2's, on applications and on what mutations make of them.
@Suite struct DocumentDifferentialTests {
    private static let seed =
        ProcessInfo.processInfo.environment["DIFFERENTIAL_SEED"].flatMap(UInt64.init) ?? 20_270_601
    private static let rounds = ProcessInfo.processInfo.environment["DIFFERENTIAL_ROUNDS"].flatMap(Int.init) ?? 1_800

    @Test(arguments: FormUnderTest.schemas.keys.sorted())
    func acceptsTheCompleteApplication(_ name: String) throws {
        let form = try #require(try FormUnderTest(name))
        let document = Array(serialized(form.application).utf8)
        #expect(form.validator.validate(document) == [])
        guard case .valid = try #require(LibXMLOracle(schemaFile: form.schemaFile)).verdict(document) else {
            Issue.record("libxml2 refuses the application")
            return
        }
    }

    @Test func agreesWithLibXMLOnMutations() throws {
        var met: Set<String> = []
        for name in FormUnderTest.schemas.keys.sorted() {
            let form = try #require(try FormUnderTest(name))
            let outcome = try compare(form, met: &met)
            print(
                "\(name): \(outcome.invalid) of \(Self.rounds) documents invalid; \(outcome.unexplained.count) unexplained"
            )
            #expect(outcome.unexplained.isEmpty, "\(outcome.unexplained.prefix(5).joined(separator: "\n"))")
            // A mutator that breaks nothing, or everything, would test nothing.
            #expect(outcome.invalid > Self.rounds / 4 && outcome.invalid < Self.rounds)
        }
        let idle = Set(KnownDifference.all.map(\.name)).subtracting(met)
        #expect(idle.isEmpty, "no longer seen: take them off the list")
    }

    private func compare(
        _ form: FormUnderTest, met: inout Set<String>
    ) throws -> (invalid: Int, unexplained: [String]) {
        let oracle = try #require(LibXMLOracle(schemaFile: form.schemaFile))
        var random = RandomSource(seed: Self.seed)
        var invalid = 0
        var unexplained: [String] = []
        for round in 0..<Self.rounds {
            let document = Array(serialized(mutated(form.application, using: &random)).utf8)
            let ours = form.validator.validate(document)
            switch oracle.verdict(document) {
            case .notWellFormed:
                invalid += 1
                if ours.first?.rule != .notWellFormed {
                    unexplained.append("seed \(Self.seed) round \(round): ours misses what is not well-formed")
                }
            case .valid:
                guard let first = ours.first else { continue }
                explain(round, ours: "\(first.clause) \(first.path) '\(first.value)'", theirs: "", &met, &unexplained)
            case .invalid(let complaint):
                invalid += 1
                if ours.isEmpty { explain(round, ours: "", theirs: complaint, &met, &unexplained) }
            }
        }
        return (invalid, unexplained)
    }

    private func mutated(_ application: XMLElement, using random: inout RandomSource) -> XMLElement {
        var tree = application
        for _ in 0...Int.random(in: 0...2, using: &random) {
            guard let mutation = DocumentMutation.allCases.randomElement(using: &random) else { continue }
            tree = mutation.apply(to: tree, using: &random)
        }
        return tree
    }

    private func explain(
        _ round: Int, ours: String, theirs: String, _ met: inout Set<String>, _ unexplained: inout [String]
    ) {
        if let known = KnownDifference.all.first(where: { $0.covers(ours, theirs) }) {
            met.insert(known.name)
        } else {
            unexplained.append("seed \(Self.seed) round \(round): ours [\(ours)] libxml2 [\(theirs)]")
        }
    }
}
