import FormCompiler
import Foundation
import SchemaTrials
import Testing

@testable import FormRuntime
@testable import FormSpec

/// A change computes again what depends on it, and nothing else: the state is the same as one made anew, over random
/// edits of the project's forms and of random forms.
@Suite struct IncrementalTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let forms = Result {
        let folder = root.appendingPathComponent("forms")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".xsd") || $0.hasSuffix("units.xml")
        }
        let files = try names.map { name in
            InputFile(path: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
        return compile(CompilerInput(files: files)).forms.map(\.spec)
    }

    @Test func agreesWithComputingEverythingOnTheProjectsForms() throws {
        let forms = try Self.forms.get()
        try #require(!forms.isEmpty)
        for (position, spec) in forms.enumerated() {
            var edits = RandomEdits(spec: spec, seed: UInt64(position) + 1)
            edits.run(count: 150)
            #expect(edits.differences == [], "\(spec.id)")
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func agreesWithComputingEverythingOnRandomForms(_ seed: UInt64) throws {
        var generator = RandomForm(seed: seed)
        let form = try RuleForm(generator.lines(fields: 14))
        #expect(form.plan.cycle == [])
        var edits = RandomEdits(spec: form.spec, seed: seed)
        edits.run(count: 120)
        #expect(edits.differences == [])
    }

    // MARK: Cost

    /// A sum over 10,000 rows: a changed row costs its own cells and the sum, not the other rows.
    @Test func updatesASumWithoutTheOtherRows() throws {
        let form = try RuleForm(
            """
            <xs:element name="rivi" minOccurs="0" maxOccurs="unbounded" k:fi="Rivi"><xs:complexType><xs:sequence>
              <xs:element name="n" type="xs:decimal" minOccurs="0" k:fi="N"/>
              <xs:element name="kaksi" type="xs:decimal" minOccurs="0" k:calculate="n * 2" k:fi="Kaksi"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="summa" type="xs:decimal" minOccurs="0" k:calculate="sum(rivi/n)" k:fi="Summa"/>
            <xs:element name="paljon" type="xs:string" minOccurs="0" k:relevant="summa > 100" k:fi="Paljon"/>
            """)
        let state = try form.state(rows: (1...10_000).map { ("rivi", ["n": String($0)]) })
        let keys = state.presentRowKeys(of: try form.field("rivi"), in: .outermost)
        #expect(state.effectiveRaw(at: try form.address("summa")) == "50005000")
        let before = state.recomputed
        state.setAnswer(Answer("0.5"), at: try form.address("rivi/n", row: keys[4_999]))
        #expect(state.effectiveRaw(at: try form.address("summa")) == "50000000.5")
        #expect(state.recomputed - before < 20)
        state.removeRow(keys[0], of: try form.field("rivi"), in: .outermost)
        #expect(state.effectiveRaw(at: try form.address("summa")) == "49999999.5")
    }

    /// Many controls: an answer costs those that read it, however many others there are.
    @Test func updatesALargeFormByItsDependents() throws {
        let lines = (0..<2_000).map { position in
            let relevant = position % 10 == 0 ? "" : " k:relevant=\"answered(f\(position - position % 10))\""
            return
                "<xs:element name=\"f\(position)\" type=\"xs:string\" minOccurs=\"0\"\(relevant) k:fi=\"F\(position)\"/>"
        }
        let form = try RuleForm(lines.joined(separator: "\n"))
        let state = try form.state()
        let before = state.recomputed
        state.setAnswer(Answer("x"), at: try form.address("f1000"))
        let (opened, closed) = (try form.address("f1009"), try form.address("f1011"))
        #expect(state.isRelevant(opened))
        #expect(!state.isRelevant(closed))
        #expect(state.recomputed - before < 60)
        let dearest = try #require(form.plan.dearestField)
        #expect(dearest.rules.count == 9)
    }
}

/// Random changes of a state, each compared with a state made anew from the same answers.
struct RandomEdits {
    let spec: FormSpec
    private let plan: RulePlan
    private var generator: RandomSource
    private let state: FormState
    private(set) var differences: [String] = []

    init(spec: FormSpec, seed: UInt64) {
        self.spec = spec
        plan = RulePlan(spec)
        generator = RandomSource(seed: seed)
        state = FormState(FormInstance(of: spec), plan: plan, context: RuleForm.today)
    }

    mutating func run(count: Int) {
        for step in 0..<count where differences.isEmpty {
            edit()
            let fresh = FormState(state.instance, plan: plan, context: RuleForm.today)
            compare(state.root, fresh.root, step)
        }
    }

    private mutating func edit() {
        let fields = spec.fields.indices.map(FieldIndex.init)
        guard let field = fields.randomElement(using: &generator) else { return }
        guard var rows = row(around: field) else { return }
        if spec[field].repeats, Int.random(in: 0..<3, using: &generator) == 0 {
            let around = RowPath(Array(rows.keys.dropLast()))
            if Bool.random(using: &generator), let key = rows.keys.last {
                state.removeRow(key, of: field, in: around)
            } else {
                state.addRow(to: field, in: around)
            }
            return
        }
        if spec[field].slot == nil { return }
        rows.keys = Array(rows.keys.prefix(spec.enclosingRows(of: field).count))
        state.setAnswer(answer(for: field), at: FieldAddress(field, rows: rows))
    }

    /// Some rows that lead to a field, made where there are none.
    private mutating func row(around field: FieldIndex) -> RowPath? {
        var rows = RowPath.outermost
        for list in spec.enclosingRows(of: field) {
            let keys = state.instance.rows(of: list, in: rows, of: spec).map(\.key)
            let key = keys.randomElement(using: &generator) ?? state.addRow(to: list, in: rows)
            rows = rows.appending(key)
        }
        return rows
    }

    private mutating func answer(for field: FieldIndex) -> Answer? {
        var texts = ["", "1", "2", "0", "-3.5", "x", "true", "false", "2027-04-01", "2026-12-31", "07:30:00"]
        texts += spec[field].options.map(\.code)
        if spec[field].kind == .choice { texts = spec.children(of: field).map { spec[$0].step } + ["", "ei mikään"] }
        if let code = spec[field].options.first?.code, spec[field].valueClass == .codes {
            texts += [spec[field].options.map(\.code).joined(separator: " "), code]
        }
        guard let text = texts.randomElement(using: &generator) else { return nil }
        let isFilledIn = Int.random(in: 0..<5, using: &generator) == 0
        let mark = isFilledIn ? Provenance(source: "s", original: text, retrieved: "") : nil
        return text.isEmpty && Bool.random(using: &generator) ? nil : Answer(text, provenance: mark)
    }

    private mutating func compare(_ one: ScopeNode, _ other: ScopeNode, _ step: Int) {
        for position in plan.cellsByScope[one.field] ?? [] {
            let slot = plan.slots[position]
            guard one.cells[slot] != other.cells[slot] else { continue }
            let cell = plan.order[position]
            let name = cell.kind == .rule || cell.kind == .aggregate ? "\(cell.index)" : spec.fields[cell.index].id
            differences.append("step \(step): \(cell.kind) \(name): \(one.cells[slot]), made anew \(other.cells[slot])")
        }
        for (list, otherList) in zip(one.lists, other.lists) {
            for (row, otherRow) in zip(list.nodes, otherList.nodes) { compare(row, otherRow, step) }
        }
    }
}

/// Random forms whose conditions read fields before them, in and out of rows.
struct RandomForm {
    private var generator: RandomSource
    private var numbers: [String] = []
    private var truths: [String] = []
    private var lists: [String] = []

    init(seed: UInt64) { generator = RandomSource(seed: seed &* 7919) }

    mutating func lines(fields: Int) -> String {
        (0..<fields).map { line($0) }.joined(separator: "\n")
    }

    private mutating func line(_ position: Int) -> String {
        let condition = attribute()
        switch Int.random(in: 0..<6, using: &generator) {
        case 0, 1:
            let name = "n\(position)"
            defer { numbers.append(name) }
            let calculated = Bool.random(using: &generator) ? number().map { " k:calculate=\"\($0)\"" } ?? "" : ""
            return field(name, "xs:decimal", condition + calculated)
        case 2:
            let name = "b\(position)"
            defer { truths.append(name) }
            let isDefault = Bool.random(using: &generator) ? " default=\"false\"" : ""
            return field(name, "xs:boolean", condition + isDefault)
        case 3:
            let name = "g\(position)"
            let inner = "g\(position)n"
            defer { numbers.append("\(name)/\(inner)") }
            let inside = field(inner, "xs:decimal", attribute()) + field("\(inner)d", "xs:boolean", " default=\"true\"")
            return group(name, condition, inside)
        default:
            let name = "r\(position)"
            defer { lists.append(name) }
            let inside =
                field("n", "xs:decimal", "") + field("b", "xs:boolean", "")
                + field("c", "xs:decimal", " k:relevant=\"b\" k:calculate=\"n * 2\"")
                + field("y", "xs:string", outerCondition())
            return group(name, " maxOccurs=\"unbounded\"" + condition, inside)
        }
    }

    private func field(_ name: String, _ type: String, _ more: String) -> String {
        "<xs:element name=\"\(name)\" type=\"\(type)\" minOccurs=\"0\"\(more) k:fi=\"\(name.uppercased())\"/>"
    }

    private func group(_ name: String, _ more: String, _ inside: String) -> String {
        "<xs:element name=\"\(name)\" minOccurs=\"0\"\(more) k:fi=\"\(name.uppercased())\"><xs:complexType><xs:sequence>"
            + inside + "</xs:sequence></xs:complexType></xs:element>"
    }

    private mutating func attribute() -> String {
        guard let condition = condition() else { return "" }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0, 1: return " k:relevant=\"\(condition)\""
        case 2: return " k:required=\"\(condition)\""
        default: return ""
        }
    }

    /// In a row: its own fields, and those outside.
    private mutating func outerCondition() -> String {
        let outside = numbers.randomElement(using: &generator).map { " or \($0) > 3" } ?? ""
        return " k:relevant=\"b\(outside)\""
    }

    private mutating func condition() -> String? {
        var conditions = truths.map { $0 } + truths.map { "not(\($0))" } + numbers.map { "\($0) > 1" }
        conditions += numbers.map { "answered(\($0))" } + lists.map { "count(\($0)) > 1" }
        conditions += lists.map { "sum(\($0)/n) > 2" } + lists.map { "count(\($0)[n > 1 or b]) > 0" }
        conditions += lists.map { "distinct(\($0), n, b)" } + lists.map { "max(\($0)/c) > min(\($0)/n)" }
        guard let one = conditions.randomElement(using: &generator) else { return nil }
        guard let other = conditions.randomElement(using: &generator), Bool.random(using: &generator) else {
            return one
        }
        return "\(one) \(Bool.random(using: &generator) ? "and" : "or") \(other)".replacing("<", with: "&lt;")
    }

    private mutating func number() -> String? {
        var values = numbers.map { "\($0) + 1" } + lists.map { "sum(\($0)/n)" } + lists.map { "sum(\($0)[b]/c)" }
        values += lists.map { "count(\($0)) * 2" } + numbers.map { "first(\($0), 7)" }
        return values.randomElement(using: &generator)
    }
}
