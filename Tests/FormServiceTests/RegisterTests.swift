import FormCompiler
import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// Golden records of the registers, and what becomes of them in the common data.
@Suite struct RegisterTests {
    private static let forms = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../forms").standardizedFileURL

    private static let output: CompilerOutput = {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: forms.path)) ?? []
        let files = paths.sorted().filter(InputFile.isSource).compactMap { path in
            (try? Data(contentsOf: forms.appendingPathComponent(path))).map { InputFile(path: path, bytes: Array($0)) }
        }
        return compile(CompilerInput(files: files))
    }()

    private func register(_ id: String) throws -> RegisterForms {
        try #require(Self.output.registers.first { $0.mapping.id == id })
    }

    private func sample(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.forms.appendingPathComponent("samples/registers/\(name)")))
    }

    /// The answers of the mapping's form, by field id.
    private func mapped(_ json: [UInt8], at path: [String], by id: String) throws -> [[String: String]] {
        let register = try register(id)
        return try readRecords(json: json, at: path, spec: register.record).get().map { record in
            let filled = prefill(
                spec: register.mapping, from: record, common: register.record, retrieved: "2026-11-25T10:00:00Z")
            var answers: [String: String] = [:]
            for position in register.mapping.fields.indices {
                let field = FieldIndex(position)
                let raw = filled.instance.raw(at: FieldAddress(field), of: register.mapping)
                if !raw.isEmpty { answers[register.mapping[field].id] = raw }
            }
            return answers
        }
    }

    @Test func mapsACompanyOfTheBusinessInformationSystem() throws {
        let companies = try mapped(try sample("ytj.json"), at: ["companies"], by: "ytj-yritys")
        #expect(
            companies == [
                [
                    "nimi": "Esimerkkilouhos Oy", "yTunnus": "0737546-2", "kotipaikka": "091", "osoite/katu": "PL 12",
                    "osoite/postinumero": "00751", "osoite/postitoimipaikka": "HELSINKI",
                ]
            ])
    }

    @Test func aNumberThatNoDecimalHoldsAnswersNothing() throws {
        let json = Data(#"{"a": 1e999, "b": [12.50, -1e400], "c": "x"}"#.utf8)
        let answer = try JSONDecoder().decode(RegisterAnswer.self, from: json)
        #expect(answer.members == ["a": .null, "b": .list([.value("12.5"), .null]), "c": .value("x")])
    }

    @Test func mapsPropertiesInBothWrittenForms() throws {
        let json = try sample("kiinteistorekisteri.json")
        let parcels = try mapped(json, at: ["features"], by: "kiinteistorekisteri-kiinteisto")
        #expect(parcels == [["tunnus": "39989100010001"], ["tunnus": "92744500150000"]])
    }

    @Test func takesACompanyIntoThePartyOfAProject() throws {
        let register = try register("ytj-yritys")
        let common = try #require(Self.output.forms.first { $0.isCommon }?.spec)
        let records = try readRecords(json: try sample("ytj.json"), at: ["companies"], spec: register.record).get()
        let record = try #require(records.first)
        let filled = prefill(spec: register.mapping, from: record, common: register.record).instance
        var project = FormInstance(of: common)
        let group = try #require(common.field(id: register.into))
        let party = try #require(common.enclosingRows(of: group).first)
        let key = try #require(project.rows(of: party, in: .outermost, of: common).first?.key)
        let place = FieldAddress(group, rows: RowPath([key]))
        take(filled, of: register.mapping, into: place, of: &project, spec: common)
        let name = try #require(common.field(id: "osapuoli/yritys/nimi"))
        let answer = project.answer(at: FieldAddress(name, rows: place.rows), of: common)
        #expect(answer?.raw == "Esimerkkilouhos Oy")
        #expect(answer?.provenance?.source == "names/name")
    }

    @Test func leavesOutWhatDoesNotFitAndTells() throws {
        let register = try register("ytj-yritys")
        let name = String(repeating: "Pitkä ", count: 50) + "Oy"
        let json = """
            {"companies": [{"businessId": {"value": "0737546-2"}, "names": [{"name": "\(name)", "type": "1"}],
             "addresses": [{"type": 1, "postOffices": [{"city": "X", "languageCode": "1", "municipalityCode": "999"}]}]}]}
            """
        let records = try readRecords(json: Array(json.utf8), at: ["companies"], spec: register.record).get()
        let filled = prefill(spec: register.mapping, from: try #require(records.first), common: register.record)
        #expect(filled.leftEmpty.map { register.mapping[$0.field].id } == ["nimi", "kotipaikka"])
    }

    @Test(arguments: [
        ("no json", RecordReadingError.notJSON), ("{}", .noRecord), ("{\"companies\": 7}", .noRecord),
        ("{\"companies\": [{\"businessId\": \"0737546-2\"}]}", .otherShape(field: "businessId")),
        ("{\"companies\": [{\"names\": {}}]}", .otherShape(field: "names")),
    ])
    func refusesOtherShapes(_ case: (String, RecordReadingError)) throws {
        let register = try register("ytj-yritys")
        let result = readRecords(json: Array(`case`.0.utf8), at: ["companies"], spec: register.record)
        guard case .failure(let error) = result else {
            Issue.record("read")
            return
        }
        #expect(error == `case`.1)
    }

    @Test func provesEveryBindingOfTheRegisters() throws {
        let counts = Self.output.mappings.counts.filter { $0.form.hasPrefix("ytj") || $0.form.hasPrefix("kiint") }
        #expect(counts.map(\.form) == ["kiinteistorekisteri-kiinteisto", "ytj-yritys"])
        #expect(counts.allSatisfy { $0.mayFailWithout == 0 && $0.never == 0 && $0.undecided == 0 })
    }
}
