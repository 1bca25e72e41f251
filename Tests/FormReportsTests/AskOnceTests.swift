import FormCompiler
import Foundation
import Testing

@testable import FormModel
@testable import FormReports

/// The findings of ask-once as `expected-findings.txt` writes them.
extension AskOnce {
    func lines(_ forms: FormSet) throws -> [String] {
        let common = try #require(forms.common)
        let known = known.map { finding in
            let sources = finding.sources.map { common[$0].id }.joined(separator: ", ")
            return "known \(finding.item.form.id) \(finding.item.id) <- \(sources)"
        }
        let repeated = repeated.map { finding in
            "repeated " + finding.items.map { "\($0.form.id) \($0.id)" }.joined(separator: " | ")
        }
        return known + repeated
    }
}

@Suite struct AskOnceTests {
    @Test func findsWhatWasPlantedAndNothingElse() throws {
        let fixture = try ReportFixture.planted.get()
        let file = ReportFixture.fixtures.appendingPathComponent("expected-findings.txt")
        let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
        let found = try fixture.askOnce.lines(fixture.forms)
        #expect(found.sorted() == expected.sorted())
    }

    @Test func findsNothingInTheFormsOfTheProject() throws {
        let fixture = try ReportFixture.project.get()
        #expect(try fixture.askOnce.lines(fixture.forms) == [])
    }
}
