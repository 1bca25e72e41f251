import Testing

@testable import FormRuntime
@testable import FormSpec

/// Every operator and function over answers, without them, and with answers that are none.
@Suite struct ExpressionTests {
    private static let fields = """
        <xs:element name="a" type="xs:decimal" minOccurs="0" k:fi="A"/>
        <xs:element name="b" type="xs:decimal" minOccurs="0" k:fi="B"/>
        <xs:element name="km" type="xs:decimal" minOccurs="0" k:unit="km" k:fi="Km"/>
        <xs:element name="min" type="xs:decimal" minOccurs="0" k:unit="min" k:fi="Min"/>
        <xs:element name="on" type="xs:boolean" minOccurs="0" k:fi="On"/>
        <xs:element name="ei" type="xs:boolean" minOccurs="0" k:fi="Ei"/>
        <xs:element name="t" type="xs:string" minOccurs="0" k:fi="T"/>
        <xs:element name="u" type="xs:string" minOccurs="0" k:fi="U"/>
        <xs:element name="d" type="xs:date" minOccurs="0" k:fi="D"/>
        <xs:element name="e" type="xs:date" minOccurs="0" k:fi="E"/>
        <xs:element name="klo" type="xs:time" minOccurs="0" k:fi="Klo"/>
        <xs:element name="laji" type="laji" minOccurs="0" k:fi="Laji"/>
        <xs:element name="lajit" minOccurs="0" k:fi="Lajit"><xs:simpleType><xs:list itemType="laji"/></xs:simpleType></xs:element>
        <xs:element name="r" minOccurs="0" maxOccurs="unbounded" k:fi="Rivi"><xs:complexType><xs:sequence>
          <xs:element name="n" type="xs:decimal" minOccurs="0" k:fi="N"/><xs:element name="p" type="xs:date" minOccurs="0" k:fi="P"/>
          <xs:element name="k" type="laji" minOccurs="0" k:fi="K"/>
        </xs:sequence></xs:complexType></xs:element>
        """
    private static let types = """
        <xs:simpleType name="laji"><xs:restriction base="xs:string">
        <xs:enumeration value="sora" k:tags="maa" k:fi="Sora"/><xs:enumeration value="louhe" k:tags="kallio" k:fi="Louhe"/>
        </xs:restriction></xs:simpleType>
        """

    /// A case: the expression, answers, rows as `n` values, what it comes to.
    struct Case: Sendable, CustomTestStringConvertible {
        var expression: String
        var answers: [String: String]
        var rows: [[String: String]]
        var expected: String
        init(_ expression: String, _ answers: [String: String], rows: [[String: String]] = [], _ expected: String) {
            self.expression = expression
            self.answers = answers
            self.rows = rows
            self.expected = expected
        }
        var testDescription: String { "\(expression) with \(answers)" }
    }

    /// Every binary operator with both, one and no operand answered, and with one that is no number.
    static let operators: [Case] =
        ["=", "!=", "<", "<=", ">", ">="].flatMap { op -> [Case] in
            let truth = ["=": "false", "!=": "true", "<": "true", "<=": "true", ">": "false", ">=": "false"][op] ?? ""
            return [
                Case("a \(op) b", ["a": "1.5", "b": "2"], truth), Case("a \(op) b", ["a": "1"], "unknown"),
                Case("a \(op) b", ["b": "1"], "unknown"), Case("a \(op) b", [:], "unknown"),
                Case("a \(op) b", ["a": "yksi", "b": "1"], "unknown"),
            ]
        }
        + ["+", "-", "*", "div"].flatMap { op -> [Case] in
            let value = ["+": "7", "-": "5", "*": "6", "div": "6"][op] ?? ""
            return [
                Case("a \(op) b = \(value)", ["a": "6", "b": "1"], "true"),
                Case("a \(op) b = 1", ["a": "1"], "unknown"),
                Case("a \(op) b = 1", ["b": "1"], "unknown"), Case("a \(op) b = 1", [:], "unknown"),
                Case("a \(op) b = 1", ["a": "1", "b": "x"], "unknown"),
            ]
        }
        + kleene("and", ["tt": "true", "tf": "false", "ff": "false", "tu": "unknown", "fu": "false", "uu": "unknown"])
        + kleene("or", ["tt": "true", "tf": "true", "ff": "false", "tu": "true", "fu": "unknown", "uu": "unknown"])

    private static func kleene(_ op: String, _ table: [String: String]) -> [Case] {
        let values: [Character: String] = ["t": "true", "f": "false"]
        return table.sorted { $0.key < $1.key }.flatMap { pair, expected -> [Case] in
            let sides = Array(pair)
            return [(sides[0], sides[1]), (sides[1], sides[0])].map { left, right in
                var answers: [String: String] = [:]
                answers["on"] = values[left]
                answers["ei"] = values[right]
                return Case("on \(op) ei", answers, expected)
            }
        }
    }

    static let functions: [Case] = [
        Case("true()", [:], "true"), Case("false()", [:], "false"), Case("not(on)", ["on": "true"], "false"),
        Case("not(on)", [:], "unknown"), Case("-a = -1", ["a": "1"], "true"), Case("-a = 1", [:], "unknown"),
        Case("if(on, a, b) = 1", ["on": "true", "a": "1", "b": "2"], "true"),
        Case("if(on, a, b) = 2", ["on": "false", "a": "1", "b": "2"], "true"),
        Case("if(on, a, b) = 1", ["a": "1", "b": "2"], "unknown"),
        Case("if(on, a, b) = 1", ["a": "1", "b": "1.0"], "true"),
        Case("answered(a)", ["a": "0"], "true"), Case("answered(a)", ["a": "  "], "false"),
        Case("answered(a)", [:], "false"),
        Case("answered(on)", ["on": "false"], "true"), Case("answered(a)", ["a": "x"], "unknown"),
        Case("answered(r)", [:], "false"), Case("answered(r)", [:], rows: [["n": "1"]], "true"),
        Case("answered(r)", [:], rows: [[:]], "false"),
        Case("one-of(laji, 'sora', 'louhe')", ["laji": "sora"], "true"),
        Case("one-of(t, 'x', 'y')", ["t": "z"], "false"), Case("one-of(t, 'x', 'y')", [:], "unknown"),
        Case("includes(lajit, 'sora')", ["lajit": "louhe sora"], "true"),
        Case("includes(lajit, 'sora')", ["lajit": "louhe"], "false"), Case("includes(lajit, 'sora')", [:], "unknown"),
        Case("includes(r/k, 'sora')", [:], rows: [["k": "louhe"], ["k": "sora"]], "true"),
        Case("includes(r/k, 'sora')", [:], rows: [["n": "1"]], "unknown"),
        Case("tagged(laji, 'maa')", ["laji": "sora"], "true"), Case("tagged(laji, 'maa')", ["laji": "louhe"], "false"),
        Case("tagged(laji, 'maa')", [:], "unknown"),
        Case("sum(r/n) = 3.75", [:], rows: [["n": "1.25"], ["n": "2.5"], [:]], "true"),
        Case("sum(r/n) = 0", [:], "unknown"),
        Case("sum(r/n) = 1", [:], rows: [["n": "1"], ["n": "x"]], "unknown"),
        Case("min(r/n) = 1", [:], rows: [["n": "2"], ["n": "1"]], "true"), Case("min(r/n) = 1", [:], "unknown"),
        Case("max(r/n) = 2", [:], rows: [["n": "2"], ["n": "1"]], "true"),
        Case("min(r/p) = '2027-01-01'", [:], rows: [["p": "2027-02-01"], ["p": "2027-01-01"]], "true"),
        Case("max(r/p) = '2027-02-01'", [:], rows: [["p": "2027-02-01"], ["p": "2027-01-01"]], "true"),
        Case("count(r) = 2", [:], rows: [["n": "1"], [:], ["n": "2"]], "true"), Case("count(r) = 0", [:], "true"),
        Case("count(r[n > 1]) = 1", [:], rows: [["n": "1"], ["n": "2"], ["p": "2027-01-01"]], "true"),
        Case("sum(r[k = 'sora']/n) = 1", [:], rows: [["n": "1", "k": "sora"], ["n": "2", "k": "louhe"]], "true"),
        Case("distinct(r, n, k)", [:], rows: [["n": "1"], ["n": "1.0"]], "false"),
        Case("distinct(r, n, k)", [:], rows: [["n": "1"], ["n": "1", "k": "sora"]], "true"),
        Case("distinct(r, k)", [:], rows: [["n": "1"], ["n": "2"]], "true"), Case("distinct(r, n)", [:], "true"),
        Case("first(a, b) = 2", ["b": "2"], "true"), Case("first(a, b) = 1", ["a": "1", "b": "2"], "true"),
        Case("first(a, b) = 1", [:], "unknown"), Case("first(a, b) = 2", ["a": "x", "b": "2"], "unknown"),
        Case("first(r/n) = 3", [:], rows: [[:], ["n": "3"], ["n": "4"]], "true"),
        Case("today() = '2027-03-31'", [:], "true"), Case("today() - months(1) = '2027-02-28'", [:], "true"),
        Case("today() + days(1) = '2027-04-01'", [:], "true"), Case("today() + years(1) = '2028-03-31'", [:], "true"),
        Case("d + days(a) = d", ["d": "2027-01-01"], "unknown"), Case("d - days(30) = '2027-01-01'", [:], "unknown"),
        Case("days(1) + d = '2027-01-02'", ["d": "2027-01-01"], "true"),
        Case("days-between(d, e) = 2", ["d": "2027-02-27", "e": "2027-03-01"], "true"),
        Case("days-between(d, e) = -2", ["e": "2027-02-27", "d": "2027-03-01"], "true"),
        Case("days-between(d, e) = 2", ["d": "2027-02-27"], "unknown"),
        Case("year(d) = 2027", ["d": "2027-02-27"], "true"), Case("year(d) = 2027", [:], "unknown"),
        Case("round(a, 1) = 1.3", ["a": "1.25"], "true"), Case("round(a, 0) = -2", ["a": "-1.5"], "true"),
        Case("round(a, 1) = 1", [:], "unknown"), Case("length(t) = 3", ["t": "ä€😀"], "true"),
        Case("length(t) = 0", [:], "unknown"), Case("concat(t, ' ', u) = 'a b'", ["t": "a", "u": "b"], "true"),
        Case("concat(t, ' ', u) = 'b'", ["u": "b"], "true"), Case("concat(t, ' ', u) = ' '", [:], "unknown"),
        Case("matches(t, '[a-z]+')", ["t": "abc"], "true"), Case("matches(t, '[a-z]+')", ["t": "abc1"], "false"),
        Case("matches(t, '[a-z]+')", [:], "unknown"), Case("in-unit(km, 'm') = 1500", ["km": "1.5"], "true"),
        Case("in-unit(min, 'h') = 0.33333333333333333333", ["min": "20"], "true"),
        Case("in-unit(km, 'm') = 1", [:], "unknown"), Case("a div 3 = 0.33333333333333333333", ["a": "1"], "true"),
        Case("a div 3 = 0.66666666666666666667", ["a": "2"], "true"),
        Case("a div b = 1", ["a": "1", "b": "0"], "unknown"),
        Case("a = 0.1 + 0.2", ["a": "0.3"], "true"), Case("klo >= '07:00:00'", ["klo": "07:00"], "true"),
        Case("klo = '07:00:00'", ["klo": "7.00"], "true"), Case("klo < '07:00:00'", [:], "unknown"),
        Case("t < u", ["t": "Z", "u": "a"], "true"), Case("d > '2027-01-01'", ["d": "2027-1-x"], "unknown"),
        Case("on = ei", ["on": "true", "ei": "1"], "true"), Case("laji = 'sora'", ["laji": "sora"], "true"),
    ]

    /// Compiles all expressions into one form; each stands in a field of its own, read after `Case.expression`.
    private static let form = Result {
        let all = Array(Set((operators + functions).map(\.expression))).sorted()
        let carriers = all.enumerated().map { position, expression in
            let written = expression.replacing("<", with: "&lt;").replacing("'", with: "&apos;")
            let needsFields = ["true()", "false()"].contains(expression) ? "(\(written)) or answered(a)" : written
            return
                "<xs:element name=\"x\(position)\" type=\"xs:string\" minOccurs=\"0\" k:required=\"\(needsFields)\" k:fi=\"X\(position)\"/>"
        }
        return (try RuleForm(fields + carriers.joined(separator: "\n"), types: types), all)
    }

    @Test(arguments: operators + functions)
    func comesTo(_ example: Case) throws {
        let (form, all) = try Self.form.get()
        let position = try #require(all.firstIndex(of: example.expression))
        let carrier = try form.field("x\(position)")
        let state = try form.state(example.answers, rows: example.rows.map { ("r", $0) })
        let expected: Bool? = example.expected == "unknown" ? nil : example.expected == "true"
        let expression = try #require(form.spec[carrier].required)
        // What the state keeps, and what the evaluator finds.
        #expect(state.flag(.required, carrier, at: state.root) == expected)
        var evaluator = ExpressionEvaluator(state: state)
        #expect(evaluator.condition(expression, at: EvaluationPlace(carrier: carrier, node: state.root)) == expected)
    }

    @Test func hasACaseForEveryOperatorAndFunction() {
        let all = (Self.operators + Self.functions).map(\.expression).joined(separator: "\n")
        for function in ExpressionFunction.allCases where function != .translate && function != .inLanguage {
            #expect(all.contains(function.name + "("), "no case of \(function.name)")
        }
        for op in BinaryOperator.allCases { #expect(all.contains(" \(op.symbol) "), "no case of \(op.symbol)") }
    }
}
