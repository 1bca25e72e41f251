import Testing

@testable import SchemaTables

/// Content models against sequences of children, given as their names.
struct ContentAutomatonTests {
    private func accepts(_ model: String, _ children: String) throws -> Bool {
        let schema = try tables(
            "<xs:element name='r'><xs:complexType>\(model)</xs:complexType></xs:element>")
        let inside = children.map { "<\($0)/>" }.joined()
        return clauses("<r>\(inside)</r>", schema) == []
    }

    @Test(arguments: [("ab", true), ("abb", true), ("a", false), ("ba", false), ("abbb", false)])
    func followsSequenceWithOccurrence(children: String, isValid: Bool) throws {
        let model = "<xs:sequence><xs:element name='a'/><xs:element name='b' maxOccurs='2'/></xs:sequence>"
        #expect(try accepts(model, children) == isValid)
    }

    @Test(arguments: [(2, false), (3, true), (1_000, true), (1_001, false)])
    func countsElementsUpToAThousand(count: Int, isValid: Bool) throws {
        let model = "<xs:sequence><xs:element name='a' minOccurs='3' maxOccurs='1000'/></xs:sequence>"
        #expect(try accepts(model, String(repeating: "a", count: count)) == isValid)
    }

    @Test(arguments: [("ab", 99, false), ("ab", 100, true), ("ab", 120, true), ("ab", 121, false), ("abb", 100, true)])
    func countsGroupsWithOptionalParts(group: String, count: Int, isValid: Bool) throws {
        let model = """
            <xs:sequence minOccurs='100' maxOccurs='120'><xs:element name='a'/>
            <xs:element name='b' minOccurs='0' maxOccurs='5'/></xs:sequence>
            """
        #expect(try accepts(model, String(repeating: group, count: count)) == isValid)
    }

    @Test(arguments: [("", true), ("ab", true), ("ba", true), ("aaa", true), ("bbbb", false), ("aabb", true)])
    func countsGroupsThatCanBeEmpty(children: String, isValid: Bool) throws {
        let model = """
            <xs:sequence minOccurs='3' maxOccurs='3'><xs:element name='a' minOccurs='0'/>
            <xs:element name='b' minOccurs='0'/></xs:sequence>
            """
        #expect(try accepts(model, children) == isValid)
    }

    @Test(arguments: [(6, true), (5, false), (20, true), (21, false)])
    func multipliesNestedCounts(count: Int, isValid: Bool) throws {
        let model = """
            <xs:sequence minOccurs='3' maxOccurs='4'><xs:element name='a' minOccurs='2' maxOccurs='5'/></xs:sequence>
            """
        #expect(try accepts(model, String(repeating: "a", count: count)) == isValid)
    }

    @Test(arguments: [("abc", true), ("cab", true), ("ac", true), ("ab", false), ("acc", false), ("", false)])
    func takesMembersOfAllInAnyOrder(children: String, isValid: Bool) throws {
        let model = """
            <xs:all><xs:element name='a'/><xs:element name='b' minOccurs='0'/><xs:element name='c'/></xs:all>
            """
        #expect(try accepts(model, children) == isValid)
    }

    @Test func keepsALargeChoiceSmall() throws {
        let branches = (0..<2_000).map { "<xs:element name='e\($0)'/>" }.joined()
        let schema = try tables(
            "<xs:element name='r'><xs:complexType><xs:choice maxOccurs='unbounded'>\(branches)</xs:choice>"
                + "</xs:complexType></xs:element>")
        let sizes = schema.automata.compactMap { automaton -> Int? in
            if case .states(let counting) = automaton { return counting.states.count }
            return nil
        }
        #expect(sizes.max() ?? 0 <= 3)
    }

    @Test func tellsWhatCouldStandInstead() throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence><xs:element name='nimi'/>
            <xs:element name='osoite'/></xs:sequence></xs:complexType></xs:element>
            """)
        let found = validate("<r><nimi/>\n<osoitee/></r>", schema)
        #expect(found.map(\.rule) == [.unexpectedElement])
        #expect(found.first?.line == 2)
        #expect(found.first?.path == "/r")
        #expect(found.first?.expected == ["osoite"])
        let finding = try #require(found.first?.diagnostic(file: "a.xml"))
        #expect(finding.remedy?.en == "did you mean 'osoite'? here may stand: osoite")
    }
}
