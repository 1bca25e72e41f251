import FormRuntime
import FormSpec
import SchemaTrials
import SchemaValues

/// Expressions: each operation with operands of each kind, known and unknown, on random answers; then expressions inside
/// expressions, and paths through rows.
struct ExpressionTrials {
    private(set) var worlds: [ParityWorld] = []
    private(set) var required: Set<String> = []
    private let spec = TrialForm.spec
    private let days = ["2027-06-01", "2028-02-29", "2027-12-31", "2027-03-30"]

    private static let roundsEach = 40

    init(random: inout RandomSource) {
        var cases: [(rule: Expression, carrier: FieldIndex, operands: [Expression], name: String)] = []
        for operation in TrialOperation.all {
            let kinds = operation.operands.map(\.rawValue).joined(separator: " ")
            let name = "operation: \(operation.name) \(kinds)"
            let patterns =
                operation.operands.count == 1
                ? ["known", "unknown"] : ["known known", "unknown known", "known unknown", "unknown unknown"]
            if operation.operands.count < 3 { required.formUnion(patterns.map { "\(name): \($0)" }) }
            // Fields of their own as operands, so that every pattern of absence comes about.
            let plain = operation.operands.enumerated().map { field($1, number: $0) }
            cases.append((operation.make(plain), .root, plain, name))
            for depth in [0, 0, 1, 2] {
                let carrier = carrier(&random)
                let operands = operation.operands.map { expression($0, at: carrier, depth: depth, &random) }
                cases.append((operation.make(operands), carrier, operands, name))
            }
        }
        for operation in PathOperation.allCases {
            required.formUnion(
                ["path: \(operation.rawValue) known", "path: \(operation.rawValue) unknown"].filter {
                    !operation.isAlwaysKnown || !$0.hasSuffix("unknown")
                })
            for _ in 0..<6 {
                let carrier = carrier(&random)
                cases.append((operation.make(at: carrier, spec, &random), carrier, [], "path: \(operation.rawValue)"))
            }
        }
        add(cases, &random)
    }

    private mutating func add(
        _ cases: [(rule: Expression, carrier: FieldIndex, operands: [Expression], name: String)],
        _ random: inout RandomSource
    ) {
        var form = spec
        form.rules = cases.map { found in
            RuleSpec(
                id: "r", kind: .constraint, level: .error, carrier: found.carrier, at: found.carrier, test: found.rule,
                source: "", message: TextIndex(0), placeholders: [], legal: nil)
        }
        guard let page = BrowserPage(spec: form, language: "fi") else { return }
        var world = ParityWorld(name: "expressions", data: String(decoding: page.bytes, as: UTF8.self))
        let places = Dictionary(uniqueKeysWithValues: page.fields.enumerated().map { ($1, $0) })
        let plan = RulePlan(form)
        for _ in 0..<Self.roundsEach {
            let instance = RandomAnswers.instance(of: form, &random)
            let scope = Self.scope(instance.root, inside: .root, spec: form, places: places)
            let today = random.one(of: days, or: "2027-06-01")
            let state = FormState(instance, plan: plan, context: ValidationContext(today: today))
            for (number, found) in cases.enumerated() {
                for address in Self.addresses(of: found.carrier, in: instance, spec: form).prefix(2) {
                    func value(_ expression: Expression) -> String {
                        EngineVerdict.value(of: expression, at: address, in: state)
                    }
                    let expected = value(found.rule)
                    let operands = found.operands.map {
                        ["unknown", "unparsed"].contains(value($0)) ? "unknown" : "known"
                    }
                    let absence =
                        found.operands.isEmpty
                        ? (expected == "unknown" || expected == "unparsed" ? " unknown" : " known")
                        : ": " + operands.joined(separator: " ")
                    world.cases.append(
                        ParityCase(
                            kind: found.name + absence,
                            question: [
                                .string("rule"), .number(number), scope,
                                .array(Self.positions(address, in: instance, spec: form)),
                                .string(today),
                            ], expected: expected))
                }
            }
        }
        worlds.append(world)
    }

    /// The root, or a row: rules stand in both.
    private func carrier(_ random: inout RandomSource) -> FieldIndex {
        random.isOne(in: 3) ? spec.field(id: "rivi") ?? .root : .root
    }

    private static func addresses(of field: FieldIndex, in instance: FormInstance, spec: FormSpec) -> [FieldAddress] {
        guard spec[field].repeats else { return [FieldAddress(field)] }
        return instance.rows(of: field, in: .outermost, of: spec).map { FieldAddress(field, rows: RowPath([$0.key])) }
    }

    /// Where the rows of an address stand in their lists.
    private static func positions(_ address: FieldAddress, in instance: FormInstance, spec: FormSpec) -> [CompactJSON] {
        address.rows.keys.map { key in
            let rows = instance.rows(of: address.field, in: .outermost, of: spec)
            return .number(rows.firstIndex { $0.key == key } ?? 0)
        }
    }

    /// The answers as the script holds them.
    private static func scope(
        _ scope: FormInstance.Scope, inside parent: FieldIndex, spec: FormSpec, places: [FieldIndex: Int]
    ) -> CompactJSON {
        var answers: [CompactJSON.Member] = []
        var rows: [CompactJSON.Member] = []
        for index in spec.fields.indices.map({ FieldIndex($0) }) {
            let field = spec[index]
            guard let place = places[index] else { continue }
            if field.scope == parent, let slot = field.slot, let answer = scope.answers[slot] {
                answers.append(.init(name: String(place), value: .string(answer.raw)))
            }
            guard field.repeats, let slot = field.rowSlot, let outer = field.parent, spec[outer].scope == parent else {
                continue
            }
            let list = scope.rowLists[slot].map { row in
                CompactJSON.members(
                    ("key", .string(String(row.key))),
                    ("scope", self.scope(row.scope, inside: index, spec: spec, places: places)))
            }
            rows.append(.init(name: String(place), value: .array(list)))
        }
        return .members(("answers", .object(answers)), ("rows", .object(rows)))
    }
}

// Random expressions of a kind.
extension ExpressionTrials {
    private func expression(
        _ kind: OperandKind, at carrier: FieldIndex, depth: Int, _ random: inout RandomSource
    ) -> Expression {
        let makers = TrialOperation.all.filter { $0.result == kind }
        if kind == .period || depth > 0, let operation = makers.randomElement(using: &random),
            !random.isOne(in: 5) || kind == .period
        {
            return operation.make(operation.operands.map { expression($0, at: carrier, depth: depth - 1, &random) })
        }
        if random.isOne(in: 4), kind != .boolean { return literal(kind, &random) }
        return path(to: kind, at: carrier, &random)
    }

    /// A field of the kind; of periods, a period of as many days as a field says.
    private func field(_ kind: OperandKind, number: Int) -> Expression {
        let names: [OperandKind: [String]] = [
            .number: ["n1", "n2"], .period: ["n1", "n2"], .date: ["p1", "p2"], .time: ["k1", "k2"],
            .dateTime: ["h1", "h2"], .text: ["t1", "t2"], .boolean: ["b1", "b2"], .code: ["c1", "c2"],
        ]
        let name = names[kind].map { $0[number % 2] } ?? "n1"
        let path = Expression.path(FieldPath(target: spec.field(id: name) ?? .root))
        return kind == .period ? .call(.days, [path]) : path
    }

    private func path(to kind: OperandKind, at carrier: FieldIndex, _ random: inout RandomSource) -> Expression {
        let names: [String]
        switch kind {
        case .number: names = ["n1", "n2", "oletus", "gn", "en"] + (carrier == .root ? [] : ["rn"])
        case .date: names = ["p1", "p2"] + (carrier == .root ? [] : ["rp"])
        case .time: names = ["k1", "k2"]
        case .dateTime: names = ["h1", "h2"]
        case .text: names = ["t1", "t2", "tt"] + (carrier == .root ? [] : ["rt"])
        case .boolean: names = ["b1", "b2"] + (carrier == .root ? [] : ["rb"])
        case .code, .period: names = ["c1", "c2"] + (carrier == .root ? [] : ["rc"])
        }
        return .path(FieldPath(target: spec.field(id: random.one(of: names, or: "n1")) ?? .root))
    }

    private func literal(_ kind: OperandKind, _ random: inout RandomSource) -> Expression {
        let text = random.one(of: RandomAnswers.valid(kind), or: "1")
        switch kind {
        case .number, .period:
            return .number(ExactDecimal(lexical: LexicalForm.of(text, field: spec.fields[1])) ?? .one)
        case .date: return .literal(.date, text)
        case .time: return .literal(.time, "07:30:00")
        case .dateTime: return .literal(.dateTime, text)
        case .text, .boolean: return .literal(.text, text)
        case .code: return .literal(.code, text)
        }
    }
}

/// Operations on paths: what they find decides, not one value.
enum PathOperation: String, CaseIterable {
    case answered, includes, tagged, sum, min, max, count, distinct, first, filtered, minDate, today, inUnit

    var isAlwaysKnown: Bool {
        switch self {
        case .answered, .count, .distinct, .today: true
        case .includes, .tagged, .sum, .min, .max, .first, .filtered, .minDate, .inUnit: false
        }
    }

    func make(at carrier: FieldIndex, _ spec: FormSpec, _ random: inout RandomSource) -> Expression {
        func path(_ id: String, where condition: Expression? = nil) -> Expression {
            let rows = spec.field(id: "rivi") ?? .root
            let filters = condition.map { [FieldPath.Filter(rows: rows, condition: $0)] } ?? []
            return .path(FieldPath(target: spec.field(id: id) ?? .root, filters: filters))
        }
        func number(_ text: String) -> Expression { .number(ExactDecimal(lexical: text) ?? .zero) }
        switch self {
        case .answered:
            let names = [
                "n1", "ryhma", "laji", "eka", "toka", "gn", "en", "tt", "rivi", "oletus", "cs", "b1", "rn", "ali",
            ]
            return .call(.answered, [path(random.one(of: names, or: "n1"))])
        case .includes: return .call(.includes, [path(random.one(of: ["cs", "rc"], or: "cs")), .literal(.code, "a")])
        case .tagged: return .call(.tagged, [path("c1"), .literal(.text, random.one(of: ["iso", "uusi"], or: "iso"))])
        case .sum: return .call(.sum, [path(random.one(of: ["rn", "an"], or: "rn"))])
        case .min: return .call(.min, [path(random.one(of: ["rn", "an"], or: "rn"))])
        case .max: return .call(.max, [path(random.one(of: ["rn", "rp"], or: "rn"))])
        case .minDate: return .call(.min, [path("rp")])
        case .count: return .call(.count, [path(random.one(of: ["rivi", "ali"], or: "rivi"))])
        case .distinct: return .call(.distinct, [path("rivi"), path("rc"), path("rt")])
        case .first: return .call(.first, [path("n1"), path("n2"), number("3")].shuffled(using: &random))
        case .filtered:
            return .call(.sum, [path("rn", where: .binary(.equal, path("rc"), .literal(.code, "a")))])
        case .today: return .binary(.plus, .call(.today, []), .call(.months, [number("-13")]))
        case .inUnit:
            return .binary(.times, .path(FieldPath(target: spec.field(id: "n1") ?? .root)), number("0.0001"))
        }
    }
}

/// Answers of all sorts: none, blank, such as cannot be read, and values on the edges.
enum RandomAnswers {
    static func valid(_ kind: OperandKind) -> [String] {
        switch kind {
        case .number, .period:
            [
                "0", "-0", "1", "-1", "2", "3", "0.5", "-0.5", "0.1", "0.2", "0.3", "1,25", "2.5", "-2.5", "2.345",
                "-2.345", "7", "12", "30", "366",
                "1000000", "99999999999999999999", "0.00000000000000000001", "0.000000000000000000005", "1 000,50",
                "9007199254740993", "1e3",
            ]
        case .date:
            [
                "2027-06-01", "2027-06-02", "2028-02-29", "2027-01-31", "2027-12-31", "0001-01-01", "9999-12-31",
                "2027-03-31", "1900-02-28", "2027-06-01",
            ]
        case .time: ["07:30:00", "7.30", "23:59:59", "00:00:00", "7"]
        case .dateTime: ["2027-06-01T07:30:00", "2027-06-01T07:30:00.5", "2027-06-02T00:00:00", "2027-06-01T23:59:59"]
        case .text:
            [
                "a", "ab", "abc", "\u{E4}", "a\u{308}", "\u{1F600}", "\u{FFFD}", "123", " a ", "A", "Z", "12", "a\nb",
                "zz",
            ]
        case .boolean: ["true", "false", "1", "0"]
        case .code: ["a", "b", "c"]
        }
    }

    private static func wrong(_ kind: OperandKind) -> String {
        switch kind {
        case .number, .period: "paljon"
        case .date: "2027-02-30"
        case .time: "klo 7"
        case .dateTime: "eilen"
        case .text, .code: "x"
        case .boolean: "ehkä"
        }
    }

    static func instance(of spec: FormSpec, _ random: inout RandomSource) -> FormInstance {
        var instance = FormInstance(of: spec)
        fill(&instance, inside: FieldAddress(.root), spec, &random)
        return instance
    }

    private static func fill(
        _ instance: inout FormInstance, inside parent: FieldAddress, _ spec: FormSpec, _ random: inout RandomSource
    ) {
        for child in spec.children(of: parent.field) {
            guard !spec[child].repeats else {
                for _ in 0..<random.below(4) {
                    let key = instance.addRow(to: child, in: parent.rows, of: spec)
                    fill(&instance, inside: FieldAddress(child, rows: parent.rows.appending(key)), spec, &random)
                }
                continue
            }
            let address = FieldAddress(child, rows: parent.rows)
            if let raw = raw(for: spec[child], &random) { instance.setAnswer(Answer(raw), at: address, of: spec) }
            fill(&instance, inside: address, spec, &random)
        }
    }

    private static func raw(for field: FieldSpec, _ random: inout RandomSource) -> String? {
        if field.kind == .choice { return random.one(of: [nil, "eka", "toka", "muu"], or: nil) }
        guard let kind = kind(of: field) else { return nil }
        switch random.below(10) {
        case 0, 1, 2: return nil
        case 3: return random.one(of: ["", " ", "\u{A0}"], or: "")
        case 4: return wrong(kind)
        default:
            let valid = valid(kind)
            guard field.valueClass == .codes else { return random.one(of: valid, or: "") }
            return (0...random.below(2)).map { _ in random.one(of: valid, or: "a") }.joined(separator: " ")
        }
    }

    private static func kind(of field: FieldSpec) -> OperandKind? {
        switch field.valueClass {
        case .number: .number
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .boolean: .boolean
        case .code, .codes: .code
        case .text, .duration, .other: .text
        case nil: nil
        }
    }
}
