import Diagnostics
import Foundation
import Testing

/// Every planted defect is found where it stands, with nothing else beside it; the same form repaired gives nothing.
@Suite struct PlantedDefectTests {
    /// Defects that nothing finds yet, each with its reason. One that is found must leave the list.
    static let pending: [String: String] = [:]

    @Test(arguments: PlantedDefect.all) func findsExactlyWhatIsPlanted(_ defect: PlantedDefect) throws {
        let found = defect.findings(in: "form.xsd").map(\.brief).sortedByLine
        let expected = try defect.expected.sortedByLine
        #expect(!expected.isEmpty)
        if Self.pending[defect.name] != nil {
            #expect(found != expected, "found now: take it off the list")
        } else {
            #expect(found == expected)
        }
    }

    @Test(arguments: PlantedDefect.all) func findsNothingInTheRepairedForm(_ defect: PlantedDefect) {
        let found = defect.findings(in: "repaired.xsd").map { "\($0.brief): \($0.message.en)" }
        #expect(found == [])
    }

    @Test func plantsAtLeastForty() throws {
        let count = try PlantedDefect.all.reduce(0) { try $0 + $1.expected.count }
        #expect(PlantedDefect.all.count >= 40 && count >= 40)
        #expect(Set(Self.pending.keys).isSubset(of: PlantedDefect.all.map(\.name)))
    }
}
