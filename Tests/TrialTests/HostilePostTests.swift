import Foundation
import Testing

@testable import kevyt_trials

@Suite struct HostilePostTests {
    /// A share of what `kevyt-trials posts` runs in full.
    @Test func keepsHostileTextsOutOfMarkupAndAnswersEveryPost() throws {
        let samples = HostileText.samples.filter { ["a script", "NUL"].contains($0.name) }
        let report = try PostsTrial.report(
            TrialOptions(seed: 7, count: 200, forms: PageLintTests.forms), samples: samples,
            site: PageLintTests.site.get(), only: "yleisotilaisuus")
        #expect(report.faults == [])
        #expect(report.positions > 40)
        #expect(report.statuses.values.reduce(0, +) == 200)
        #expect(report.statuses.count >= 4)
    }
}
