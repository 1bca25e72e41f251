import SchemaModel
import Testing

@Suite struct HostileSchemaTests {
    @Test func boundsGroupsThatDoubleEachOther() {
        var body = "<xs:group name='g0'><xs:sequence><xs:element name='a'/></xs:sequence></xs:group>"
        for i in 1...60 {
            body +=
                "<xs:group name='g\(i)'><xs:sequence><xs:group ref='g\(i - 1)'/><xs:group ref='g\(i - 1)'/></xs:sequence></xs:group>"
        }
        body += "<xs:element name='e'><xs:complexType><xs:group ref='g60'/></xs:complexType></xs:element>"
        #expect(Inline(body: body).findings.contains { $0.hasSuffix("schema-too-large") })
    }

    @Test func boundsGroupsNestedInGroups() {
        var body = "<xs:group name='g0'><xs:sequence><xs:element name='a'/></xs:sequence></xs:group>"
        for i in 1...5_000 {
            body += "<xs:group name='g\(i)'><xs:sequence><xs:group ref='g\(i - 1)'/></xs:sequence></xs:group>"
        }
        #expect(Inline(body: body).findings.contains { $0.hasSuffix("schema-too-deep") })
    }

    @Test(arguments: ["simple", "complex"])
    func boundsLongChainsOfDerivation(_ kind: String) {
        var body = ""
        for i in 0..<20_000 {
            if kind == "simple" {
                let base = i == 0 ? "xs:string" : "t\(i - 1)"
                body += "<xs:simpleType name='t\(i)'><xs:restriction base='\(base)'/></xs:simpleType>"
            } else {
                let base = i == 0 ? "xs:anyType" : "t\(i - 1)"
                body +=
                    "<xs:complexType name='t\(i)'><xs:complexContent><xs:restriction base='\(base)'/></xs:complexContent></xs:complexType>"
            }
        }
        #expect(Inline(body: body).findings == ["2 schema-too-deep"])
    }

    @Test func findsACircleThroughTenThousandTypes() {
        var body = ""
        for i in 0..<10_000 {
            body += "<xs:simpleType name='t\(i)'><xs:restriction base='t\((i + 1) % 10_000)'/></xs:simpleType>"
        }
        #expect(Inline(body: body).findings.contains("2 st-props-correct.2"))
    }

    @Test func readsTenThousandFieldsInTimeNearLinear() {
        func seconds(_ count: Int) -> Double {
            var body = "<xs:element name='r'><xs:complexType><xs:sequence>"
            for i in 0..<count {
                body +=
                    "<xs:element name='f\(i)' minOccurs='0'><xs:simpleType><xs:restriction base='xs:string'><xs:maxLength value='\(i)'/></xs:restriction></xs:simpleType></xs:element>"
            }
            body += "</xs:sequence></xs:complexType></xs:element>"
            let clock = ContinuousClock()
            var findings: [String] = []
            let time = clock.measure { findings = Inline(body: body).findings }
            #expect(findings == [])
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        let (small, large) = (seconds(1_000), seconds(10_000))
        #expect(large < small * 40, "1,000 fields \(small) s, 10,000 fields \(large) s")
    }

    @Test func countsHugeOccurrencesInsteadOfExpanding() {
        let body =
            "<xs:element name='r'><xs:complexType><xs:sequence maxOccurs='99999999999999999999'><xs:element name='a' maxOccurs='1000000'/></xs:sequence></xs:complexType></xs:element>"
        // Whether one sequence ends or its element repeats is left open.
        #expect(Inline(body: body).findings == [])
    }
}
