import Diagnostics
import FormCompiler
import Foundation
import Testing

@testable import FormModel
@testable import FormReports
@testable import FormSpec

/// Figures of small forms, counted by hand beside them.
@Suite struct CoverageTests {
    /// Two questions of five fill themselves: the choice is none.
    private static let form = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:koe"
            xmlns:y="urn:kevyt:yhteiset" xmlns:f="urn:kevyt:finnish" targetNamespace="urn:koe" elementFormDefault="qualified"
            version="1.0">
          <xs:import namespace="urn:kevyt:finnish" schemaLocation="../common/finnish.xsd"/>
          <xs:import namespace="urn:kevyt:yhteiset" schemaLocation="../common/yhteiset.xsd"/>
          <xs:element name="koe" k:form="koe" k:fi="Koe" k:sv="Prov" k:en="Trial" k:legal="HL 434/2003 16 §">
            <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu" sv="Försök" en="Trying"/></xs:appinfo></xs:annotation>
            <xs:complexType><xs:sequence>
              <xs:element name="osa" k:fi="Osa" k:sv="Del" k:en="Part"><xs:complexType><xs:sequence>
                <xs:element name="hankeNimi" type="f:teksti" k:from="hanke/nimi" k:fi="Nimike" k:sv="Rubrik" k:en="Heading"/>
                <xs:element name="tila" type="f:teksti" minOccurs="0" k:fi="Tila" k:sv="Utrymme" k:en="Room"/>
                <xs:element name="laskettu" fixed="1" type="xs:integer" k:fi="Vakio" k:sv="Konstant" k:en="Constant"/>
                <xs:element name="rivi" minOccurs="0" maxOccurs="9" k:fi="Rivi" k:sv="Rad" k:en="Row">
                  <xs:complexType><xs:sequence>
                    <xs:element name="luku" type="xs:unsignedByte" k:fi="Luku" k:sv="Tal" k:en="Count"/>
                  </xs:sequence></xs:complexType>
                </xs:element>
                <xs:element name="tiedosto" type="f:liite" minOccurs="0" k:from="first(liite[laji = 'muu']/tiedosto)"
                            k:fi="Tiedosto" k:sv="Fil" k:en="File"/>
                <xs:element name="suostun" type="xs:boolean" default="false" k:fi="Suostun" k:sv="Godkänner" k:en="Consent"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType>
          </xs:element>
        </xs:schema>
        """

    private static func forms() throws -> FormSet {
        let common = try ReportFixture.project.get().files.filter { $0.path.hasPrefix("common/") }
        return try ReportFixture.compiled(common + [InputFile(path: "koe/koe.xsd", bytes: Array(form.utf8))])
    }

    private func row(_ table: String, of report: Report, at position: Int = 0) throws -> [String: String] {
        let found = try #require(report.chapters.flatMap(\.tables).first { $0.id == table })
        let cells = found.rows[position].map { $0.text(.en) }
        return Dictionary(uniqueKeysWithValues: zip(found.columns.map(\.id), cells))
    }

    @Test func countsQuestionsAndThoseWithASource() throws {
        let row = try row("kattavuus-lomakkeittain", of: report(on: Self.forms()))
        #expect(row["questions"] == "5")
        #expect(row["known"] == "2")
        #expect(row["share"] == "40.0%")
        #expect(row["authority"] == "koe")
    }

    @Test func tellsWhatAProjectFilledAndWhatNot() throws {
        let forms = try Self.forms()
        let form = forms.forms[0]
        func field(_ id: String) throws -> FieldIndex {
            FieldIndex(try #require(form.fields.firstIndex { $0.id == id }))
        }
        let fill = ProjectFill(
            project: "p",
            forms: [
                .init(
                    form: "koe", outcomes: [try field("osa/hankeNimi"): .filled, try field("osa/tiedosto"): .protected])
            ])
        let report = report(on: forms, fills: [fill])
        let figures = try row("hanke-p", of: report)
        #expect(figures["filled"] == "1" && figures["protected"] == "1" && figures["noSource"] == "3")
        #expect(figures["share"] == "20.0%")
        let gap = try row("hanke-p-tayttymatta", of: report)
        #expect(gap["question"] == "Part › File" && gap["reason"] == "Protected")
    }

    /// A line 15, a line 15, a number to 255 two digits, a file 4, a check box 1.
    @Test func addsTheKeystrokesUp() throws {
        let row = try row("taakka-lomakkeittain", of: report(on: Self.forms()))
        #expect(row["keystrokes"] == "37")
        #expect(row["keystrokesLeft"] == "18")
        #expect(row["attachments"] == "1" && row["tables"] == "1" && row["parts"] == "1")
        #expect(row["mandatory"] == "2" && row["optional"] == "2" && row["conditional"] == "1")
    }

    @Test func asksEachThingOnceOnAJourney() throws {
        let fixture = try ReportFixture.planted.get()
        let table = try #require(fixture.report.chapters.flatMap(\.tables).first { $0.id == "taakka-matka" })
        let total = try #require(table.rows.last)
        guard case .number(let apart) = total[1], case .number(let once) = total[2] else {
            Issue.record("no numbers")
            return
        }
        let sum = table.rows.dropLast().map { $0[1].text(.en) }.compactMap { Int($0) }.reduce(0, +)
        #expect(apart == sum)
        #expect(once < apart)
    }

    @Test func namesQuestionsWithoutABasis() throws {
        let files = try ReportFixture.project.get().files.filter { $0.path.hasPrefix("common/") }
        let bare = Self.form.replacingOccurrences(of: " k:legal=\"HL 434/2003 16 §\"", with: "")
        let forms = try ReportFixture.compiled(files + [InputFile(path: "koe/koe.xsd", bytes: Array(bare.utf8))])
        let table = report(on: forms).chapters.flatMap(\.tables).first { $0.id == "tietosuoja-ilman-perustetta" }
        #expect(
            table?.rows.map { $0[2].text(.en) } == [
                "osa/hankeNimi", "osa/tila", "osa/rivi/luku", "osa/tiedosto", "osa/suostun",
            ])
    }
}
