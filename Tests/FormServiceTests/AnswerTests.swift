import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// Answers that are none, and parts that come and go.
@Suite struct AnswerTests {
    private static let today = ValidationContext(today: "2027-03-01")
    private let spec: FormSpec

    private func isPresent(_ address: FieldAddress, in instance: FormInstance) -> Bool {
        FormState(instance, plan: RulePlan(spec), context: Self.today).isPresent(address)
    }

    init() throws {
        spec = try #require(try ServiceFixture.shared.get().service.site.form("meluilmoitus")).spec
    }

    private func address(_ id: String) throws -> FieldAddress { FieldAddress(try #require(spec.field(id: id))) }

    private func written(_ instance: FormInstance) -> String {
        String(decoding: writeApplication(instance, spec: spec, context: Self.today), as: UTF8.self)
    }

    @Test func takesWhiteSpaceForNoAnswer() throws {
        var instance = FormInstance(of: spec)
        let event = try address("tapahtuma")
        // With building work the event is not required, so that answers alone open it.
        instance.type("louhinta", at: try address("rakentaminen/toiminta"), of: spec)
        instance.type(" \t\n", at: try address("tapahtuma/kuvaus"), of: spec)
        #expect(!isPresent(event, in: instance))
        instance.type("Konsertti", at: try address("tapahtuma/kuvaus"), of: spec)
        instance.type("  ", at: try address("tapahtuma/nimi"), of: spec)
        #expect(isPresent(event, in: instance))
        #expect(written(instance).contains("kuvaus>Konsertti<"))
        #expect(!written(instance).contains("nimi>"))
    }

    @Test func writesOnlyTheChosenBranch() throws {
        var instance = FormInstance(of: spec)
        instance.type("Yritys Oy", at: try address("ilmoittaja/yritys/nimi"), of: spec)
        instance.type("Testi", at: try address("ilmoittaja/henkilo/etunimi"), of: spec)
        instance.type("henkilo", at: try address("ilmoittaja/laji"), of: spec)
        #expect(written(instance).contains("etunimi>Testi<"))
        #expect(!written(instance).contains("Yritys Oy"))
    }

    @Test func givesNoRowKeyTwice() throws {
        var instance = FormInstance(of: spec)
        let rows = try #require(spec.field(id: "hairiintyvat/kohde"))
        let first = instance.addRow(to: rows, in: .outermost, of: spec)
        instance.removeRow(first, of: rows, in: .outermost, of: spec)
        #expect(instance.addRow(to: rows, in: .outermost, of: spec) != first)
    }

    @Test func readsBackWhatItWrites() throws {
        var instance = FormInstance(of: spec)
        instance.type("a<b & \"c\"\r\nuusi rivi \u{1F600}", at: try address("torjunta/toimenpiteet"), of: spec)
        instance.type("louhinta murskaus", at: try address("rakentaminen/toiminta"), of: spec)
        let read = try readApplication(writeApplication(instance, spec: spec, context: Self.today), spec: spec).get()
        #expect(read.raw(at: try address("torjunta/toimenpiteet"), of: spec) == "a<b & \"c\"\nuusi rivi \u{1F600}")
        #expect(read.raw(at: try address("rakentaminen/toiminta"), of: spec) == "louhinta murskaus")
    }

    @Test func replacesCharactersThatXMLDoesNotHave() throws {
        var instance = FormInstance(of: spec)
        instance.type("x\u{0}\u{8}\u{FFFE}y", at: try address("torjunta/toimenpiteet"), of: spec)
        #expect(written(instance).contains(">x\u{FFFD}\u{FFFD}\u{FFFD}y<"))
    }
}
