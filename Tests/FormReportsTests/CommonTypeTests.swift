import SchemaValues
import Testing

@testable import FormModel
@testable import FormReports

/// The narrowest type that both fields of a planted repetition accept.
@Suite struct CommonTypeTests {
    private func type(of id: String) throws -> CommonType {
        let found = try ReportFixture.planted.get().askOnce
        let repeated = found.repeated.first { $0.items.contains { $0.id == id } }?.type
        return try #require(repeated ?? found.known.first { $0.item.id == id }?.type)
    }

    @Test func intersectsRanges() throws {
        let type = try type(of: "melu/melutaso")
        #expect(type.words == "xs:integer 20…150 dB(A)")
        #expect(type.methods == [.range])
        #expect(!type.isAllOfLeft && type.isAllOfRight)
    }

    @Test func takesTheIntegersOfDecimals() throws {
        #expect(try type(of: "turvallisuus/rakenne/pintaAla").words == "xs:integer 10…20000 m2")
    }

    @Test func intersectsPatternsAsAutomata() throws {
        let type = try type(of: "turvallisuus/patevyyskirja")
        #expect(type.methods == [.patterns])
        #expect(type.words == "xs:token pattern [A-Z]?[0-9]{5} pattern [0-9]{6}|[A-Z][0-9]{5}")
    }

    @Test func keepsTheCodesOfBothAndTellsTheOthers() throws {
        let type = try type(of: "turvallisuus/rakenne/tyyppi")
        #expect(type.words == "teltta, lava, katsomo")
        #expect(type.otherCodes == ["aita", "kylmaauto", "muu"])
    }

    @Test func takesTheShorterText() throws {
        let type = try type(of: "maksu/laskunViite")
        #expect(type.words == "xs:token length 1…30")
        #expect(type.isAllOfRight)
    }

    @Test func takesTheTypedSideOfText() throws {
        #expect(try type(of: "paikka/kiinteisto").words == "kiinteistotunnus")
    }

    @Test(arguments: [
        (["[0-9]{5}"], ["[A-Z]+"], PatternComparison.disjoint), (["[0-9]{5}"], ["[0-9]+"], .leftIsNarrower),
        (["[0-9]+"], ["[0-9]{5}"], .rightIsNarrower), (["a[bc]"], ["[ab]b"], .overlap), ([], ["a"], .none),
    ]) func comparesPatterns(left: [String], right: [String], expected: PatternComparison) throws {
        func steps(_ patterns: [String]) throws -> [[Automaton]] {
            try patterns.map { [try Automaton(try RegularExpression($0))] }
        }
        #expect(PatternComparison(try steps(left), try steps(right)) == expected)
    }
}
