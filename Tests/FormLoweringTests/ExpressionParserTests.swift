import FormSpec
import Testing

@testable import FormLowering

@Suite struct ExpressionParserTests {
    /// The syntax tree with every operator in parentheses.
    private func shape(_ source: String) -> String {
        do { return shape(try ExpressionParser.parse(source)) } catch { return "\(error)" }
    }

    private func shape(_ syntax: ExpressionSyntax) -> String {
        switch syntax {
        case .number(let number): number.text
        case .literal(let text): "'\(text)'"
        case .path(let path): shape(path)
        case .negate(let inner): "(-\(shape(inner)))"
        case .binary(let op, let left, let right): "(\(shape(left)) \(op.symbol) \(shape(right)))"
        case .call(let function, let arguments): "\(function.name)(\(arguments.map(shape).joined(separator: ", ")))"
        }
    }

    private func shape(_ path: PathSyntax) -> String {
        let steps = path.steps.map { $0.written + ($0.filter.map { "[\(shape($0))]" } ?? "") }.joined(separator: "/")
        return PathSyntax(start: path.start, steps: []).written + steps
    }

    @Test(arguments: [
        ("a or b and c", "(a or (b and c))"),
        ("a - b - c", "((a - b) - c)"),
        ("a + b * c div d", "(a + ((b * c) div d))"),
        ("-a * 2", "((-a) * 2)"),
        ("2 >= a + 1", "(2 >= (a + 1))"),
        ("not(answered(rakentaminen))", "not(answered(rakentaminen))"),
        ("first(osapuoli[rooli = 'hakija'])", "first(osapuoli[(rooli = 'hakija')])"),
        ("days-between(alku, loppu) + 1", "(days-between(alku, loppu) + 1)"),
        ("../nimi/@kieli", "../nimi/@kieli"),
        ("./x = .", "(./x = .)"),
        ("../../a", "../../a"),
        ("/juuri/kohde/nimi", "/juuri/kohde/nimi"),
        ("matches(postinumero, '[0-9]{5}')", "matches(postinumero, '[0-9]{5}')"),
        ("today() - months(3) > alku", "((today() - months(3)) > alku)"),
        ("yö-aika > 1.50", "(yö-aika > 1.5)"),
        ("y:tunnus = 'a''b'", "y:tunnus = 'a' is not read here"),
    ])
    func readsByTheGrammar(_ source: String, _ expected: String) throws {
        guard !expected.hasSuffix("is not read here") else {
            #expect(throws: ExpressionSyntaxError.self) { try ExpressionParser.parse(source) }
            return
        }
        #expect(shape(source) == expected)
    }

    @Test(arguments: [
        ("a >", "expression-syntax", "the expression ends too early: `name` is missing"),
        ("a b", "expression-syntax", "`b` does not belong here: `a b`; the expression has ended already"),
        ("a = 'x", "expression-syntax", "the quotation is not closed: `a = 'x`; add `'`"),
        ("a < b < c", "expression-syntax", "comparisons cannot be chained: `a < b < c`; write `a > b and b > c`"),
        (
            "kohde[1]", "expression-syntax",
            "a row cannot be chosen by its number: `kohde[1]`; use a condition or `first(…)`"
        ),
        ("a & b", "expression-syntax", "`&` belongs to no expression: `a & b`"),
        (
            "1,5 > a", "expression-syntax",
            "number `1` goes on with a wrong character; the decimal mark is a point (`1.5`)"
        ),
        ("summ(a)", "unknown-function", "`summ` is no function; did you mean `sum`?"),
        ("", "expression-syntax", "the expression is empty; remove the annotation or write a condition"),
    ])
    func saysWhatIsWrong(_ source: String, _ id: String, _ message: String) throws {
        let error = try #require(throws: ExpressionSyntaxError.self) { try ExpressionParser.parse(source) }
        #expect(error.id == id)
        #expect(error.message(in: source).en == message)
    }

    @Test(arguments: [
        String(repeating: "(", count: 20_000), String(repeating: "not(", count: 20_000),
        "a" + String(repeating: " + a", count: 20_000), "a" + String(repeating: "[a", count: 20_000),
        "a" + String(repeating: "/a", count: 20_000),
    ])
    func refusesBottomlessExpressions(_ source: String) throws {
        let error = try #require(throws: ExpressionSyntaxError.self) { try ExpressionParser.parse(source) }
        #expect(error.reason == .tooDeep)
    }
}
