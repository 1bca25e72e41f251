import FormCompiler
import FormModel
import Foundation
import Testing

@testable import FormRuntime
@testable import FormSpec

/// A form compiled from lines of XML Schema, and answers put into it by field id.
struct RuleForm {
    let spec: FormSpec
    let plan: RulePlan
    static let today = ValidationContext(today: "2027-03-31")

    init(_ lines: String, rootRules: String = "", types: String = "") throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:koe"
                targetNamespace="urn:koe" elementFormDefault="qualified" version="1.0">
              <xs:element name="koe" k:form="koe" k:fi="Koe">
                <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu"/>\(rootRules)</xs:appinfo></xs:annotation>
                <xs:complexType><xs:sequence>
                \(lines)
                </xs:sequence></xs:complexType>
              </xs:element>
              \(types)
            </xs:schema>
            """
        let units = """
            <k:units xmlns:k="urn:kevytasiointi:form:1">
              <k:unit id="m" dimension="length" factor="1" fi="m"/><k:unit id="km" dimension="length" factor="1000" fi="km"/>
              <k:unit id="min" dimension="time" factor="60" fi="min"/><k:unit id="h" dimension="time" factor="3600" fi="h"/>
            </k:units>
            """
        let files = [
            InputFile(path: "koe.xsd", bytes: Array(schema.utf8)),
            InputFile(path: "units.xml", bytes: Array(units.utf8)),
        ]
        let input = CompilerInput(files: files, options: CompilerOptions(checksOnly: true))
        let wrong = compile(input).diagnostics.filter { $0.severity == .error }
        #expect(wrong.isEmpty, "\(wrong.map { "\($0.location.line) \($0.message.en)" })")
        let form = try #require(formSet(of: input).forms.first)
        spec = formSpec(of: form)
        plan = RulePlan(spec)
    }

    /// The state with answers by field id; `rivi/n: "1 2"` is not split: rows are added by `row`.
    func state(_ answers: [String: String] = [:], rows: [(String, [String: String])] = []) throws -> FormState {
        var instance = FormInstance(of: spec)
        for (id, raw) in answers.sorted(by: { $0.key < $1.key }) {
            instance.setAnswer(Answer(raw), at: FieldAddress(try field(id)), of: spec)
        }
        for (list, values) in rows {
            let key = instance.addRow(to: try field(list), in: .outermost, of: spec)
            for (id, raw) in values.sorted(by: { $0.key < $1.key }) {
                let inner = id.isEmpty ? list : "\(list)/\(id)"
                instance.setAnswer(Answer(raw), at: FieldAddress(try field(inner), rows: RowPath([key])), of: spec)
            }
        }
        return FormState(instance, plan: plan, context: Self.today)
    }

    func field(_ id: String) throws -> FieldIndex { try #require(spec.field(id: id), "no field \(id)") }

    func address(_ id: String, row: Int? = nil) throws -> FieldAddress {
        FieldAddress(try field(id), rows: RowPath(row.map { [$0] } ?? []))
    }

    /// Violations and warnings as `kind field-name`.
    func findings(_ state: FormState) -> [String] {
        let found = FormRuntime.findings(in: state)
        func words(_ violation: Violation) -> String {
            switch violation.kind {
            case .rule(let rule): "rule \(spec.rules[rule.value].id) at \(spec.name(of: violation.address))"
            default: "\(violation.kind) \(spec.name(of: violation.address))"
            }
        }
        return found.violations.map(words) + found.warnings.map { "warning: " + words($0) }
    }
}

extension PostedForm {
    init(values: [String: [String]]) {
        self.init()
        for (name, texts) in values { for text in texts { add(name, value: text) } }
    }
}
