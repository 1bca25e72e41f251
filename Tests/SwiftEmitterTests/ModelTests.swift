import FormModel
import FormSpec
import SchemaTables
import Testing

@testable import SwiftEmitter

/// The typed model of a form of these parts, without documentation comments and imports.
private func model(_ parts: [Part]) -> String {
    let form = Form.fixture("koe", parts)
    let plan = ModelPlanner.plan(form, name: "Koe")
    var out = SourcePrinter()
    ModelEmitter.emit(plan, of: form, into: &out)
    for list in plan.codeLists { CodeListEmitter.emit(list, of: plan, in: form, into: &out) }
    return out.text.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
}

@Suite struct ModelTests {
    @Test func printsPropertyByOccurrence() {
        let text = model([.value("nimi"), .value("lisa").optional(), .value("puhelin").rows(3)])
        #expect(text.contains("public var nimi: String\n"))
        #expect(text.contains("public var lisa: String?\n"))
        #expect(text.contains("public var puhelin: [String]\n"))
        #expect(text.contains("public init(nimi: String, lisa: String? = nil, puhelin: [String] = [])"))
    }

    @Test(arguments: [
        (ValueClass.number, "ExactDecimal"), (.boolean, "Bool"), (.date, "TemporalValue"), (.time, "TemporalValue"),
        (.dateTime, "TemporalValue"), (.duration, "DurationValue"), (.other, "String"),
    ])
    func printsTypeOfValue(valueClass: ValueClass, type: String) {
        #expect(model([.value("arvo", valueClass)]).contains("public var arvo: \(type)\n"))
    }

    @Test func printsHandlesByDistanceFromTheGroup() {
        let text = model([.value("a"), .group("b", [.value("c")]), .value("d")])
        #expect(text.contains("case a = 1\n        case b = 2\n        case d = 4\n"))
    }

    @Test func printsChoiceAsEnumeration() {
        let text = model([.choice("laji", [.value("henkilo"), .group("yritys", [.value("nimi")])])])
        #expect(
            text.contains("public enum Laji: FormGroup {\n        case henkilo(String)\n        case yritys(Yritys)"))
        #expect(text.contains("@Part public var laji: Laji\n"))
    }

    @Test func printsCodesAsEnumeration() {
        let text = model([.code("kunta", ["091", "in", "muu-syy"])])
        #expect(
            text.contains(
                """
                    public enum Kunta: String, FieldCode {
                        case code091 = "091"
                        case `in` = "in"
                        case muuSyy = "muu-syy"
                    }
                """))
    }

    @Test func printsConstantWithoutStorage() {
        let text = model([.value("versio").constant("1.0 \"a\"")])
        #expect(text.contains(#"public var versio: String { "1.0 \"a\"" }"#))
        #expect(text.contains("public init() {"))
    }

    @Test func sharesTypeBetweenPlacesOfOneShape() {
        let aika: [Part] = [.value("alku", .date), .value("loppu", .date)]
        let text = model([.group("kesto", type: "aika", aika).rows(5), .group("lupa", type: "aika", aika)])
        #expect(text.contains("public var kesto: [Aika]\n"))
        #expect(text.contains("@Part public var lupa: Aika\n"))
        #expect(text.ranges(of: "public struct Aika: FormGroup").count == 1)
    }

    @Test func separatesTypesOfOneNameAndOtherShape() {
        let text = model([
            .group("kesto", type: "aika", [.value("alku", .date)]),
            .group("lupa", type: "aika", [.value("alku", .date), .value("lisa")]),
        ])
        #expect(text.contains("public var kesto: Aika\n"))
        #expect(text.contains("@Part public var lupa: Aika2\n"))
    }

    @Test func callsValueWithAttributesByItsOwnType() {
        let text = model([.value("nimi").with([.attribute("kieli").optional()])])
        #expect(text.contains("@Part public var nimi: Nimi\n"))
        #expect(text.contains("public var value: String\n        public var kieli: String?\n"))
        #expect(text.contains("case value = 0\n            case kieli = 1\n"))
    }

    @Test func keepsNamesApart() {
        let text = model([.value("alku-aika"), .value("alku.aika"), .value("default"), .value("xml"), .value("2a")])
        #expect(text.contains("public var alkuAika: String\n"))
        #expect(text.contains("public var alkuAika2: String\n"))
        #expect(text.contains("public var `default`: String\n"))
        #expect(text.contains("public var xml2: String\n"))
        #expect(text.contains("public var code2a: String\n"))
    }

    @Test func doesNotHideTypesOfTheLanguage() {
        let text = model([
            .group("string", [.value("a")]), .group("koe", [.value("b")]), .group("field", [.value("c")]),
        ])
        #expect(text.contains("@Part public var string: String2\n"))
        #expect(text.contains("@Part public var koe: Koe2\n"))
        #expect(text.contains("@Part public var field: Field2\n"))
    }
}

@Suite struct CheckTests {
    private func checks(_ parts: [Part]) -> String {
        let form = Form.fixture("koe", parts)
        var out = SourcePrinter()
        CheckEmitter.emit(ModelPlanner.plan(form, name: "Koe"), of: form, into: &out)
        return out.text
    }

    @Test func callsEachFieldInDocumentOrder() {
        let text = checks([.value("nimi"), .group("melu", [.value("taso", .number)]), .value("lisa").optional()])
        #expect(
            text.contains(
                """
                    public static func check(_ check: inout GroupCheck<Self>) {
                        check.field(.nimi)  // mandatory; text
                        check.group(.melu, Melu.check)  // mandatory
                        check.field(.lisa)  // optional; text
                    }
                """))
    }

    @Test func callsRows() {
        let text = checks([.group("kesto", [.value("alku", .date)]).rows(50), .value("puhelin").rows(nil)])
        #expect(text.contains("check.rows(.kesto, Kesto.check)  // at most 50\n"))
        #expect(text.contains("check.rows(.puhelin)  // any number; text\n"))
    }

    @Test func callsTheChosenBranch() {
        let text = checks([.choice("laji", [.value("henkilo"), .group("yritys", [.value("nimi")])])])
        #expect(text.contains("check.choice(.laji, Laji.check)"))
        #expect(
            text.contains(
                """
                        switch check.branch {
                        case .henkilo:
                            check.field(.henkilo)  // mandatory; text
                        case .yritys:
                            check.group(.yritys, Koe.Yritys.check)  // mandatory
                        case nil: break
                        }
                """))
    }
}
