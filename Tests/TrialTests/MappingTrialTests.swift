import Foundation
import Testing

@testable import kevyt_trials

@Suite struct MappingTrialTests {
    /// A share of what `kevyt-trials mapping` runs in full.
    @Test func refusesNoValueOfABindingProvenAlwaysValid() throws {
        let forms = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../forms").standardizedFileURL.path
        let report = try MappingTrials.report(TrialOptions(seed: 20_261_125, count: 1_000, forms: forms))
        #expect(report.failures == [])
        #expect(report.drawn >= 800)
        #expect(report.drawnOfPairs >= 500)
        #expect(report.counterexamples > 5)
    }
}
