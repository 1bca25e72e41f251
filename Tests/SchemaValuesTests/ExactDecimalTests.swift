import Testing

@testable import SchemaValues

@Suite struct ExactDecimalTests {
    private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(lexical: text), "\(text)") }

    @Test func readsLexicalForms() throws {
        for (text, canonical) in [
            ("0", "0.0"), ("-0", "0.0"), ("+1", "1.0"), ("1.", "1.0"), (".5", "0.5"), ("-00.500", "-0.5"),
            (
                "123456789012345678901234567890.1234567890123456789",
                "123456789012345678901234567890.1234567890123456789"
            ),
            ("1000000000", "1000000000.0"), ("0.000000001", "0.000000001"), ("0.0000000001", "0.0000000001"),
        ] {
            #expect(try decimal(text).canonical == canonical)
        }
        for text in ["", ".", "+", "-", "1e5", "1,5", " 1", "1 ", "--1", "+-1", "0x1", "INF", "NaN", "1.2.3", "١"] {
            #expect(ExactDecimal(lexical: text) == nil, "\(text)")
        }
    }

    @Test func countsDigitsAsTheFacetsDo() throws {
        for (text, total, fraction) in [
            ("0", 1, 0), ("100", 3, 0), ("1.50", 2, 1), ("0.001", 3, 3), ("-12.34", 4, 2), ("000120.0", 3, 0),
            ("0.1000000000000", 1, 1), ("1000000000.000000001", 19, 9), ("0.0000000000012", 13, 13),
        ] {
            #expect(try decimal(text).totalDigits == total, "\(text)")
            #expect(try decimal(text).fractionDigits == fraction, "\(text)")
        }
    }

    @Test func divides() throws {
        for (a, b, quotient) in [
            ("1", "3", "0.33333333333333333333"), ("2", "3", "0.66666666666666666667"), ("-1", "8", "-0.125"),
            ("1", "200000000000000000000", "0"), ("3", "200000000000000000000", "0.00000000000000000002"),
            ("10", "4", "2.5"), ("0.3", "0.1", "3"), ("1000000007", "0.0000000001", "10000000070000000000"),
            ("121932631356500531347203169112635269", "123456789123456789", "987654321987654321"),
        ] {
            #expect(try decimal(a).divided(by: decimal(b))?.text == quotient, "\(a) div \(b)")
        }
        #expect(try decimal("1").divided(by: .zero) == nil)
    }

    @Test func roundsHalvesAwayFromZero() throws {
        for (text, digits, result) in [
            ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.45", 1, "2.5"), ("2.449999999999999999999", 1, "2.4"),
            ("0.0004", 3, "0"), ("-0.0005", 3, "-0.001"), ("7", 2, "7"), ("999.9995", 3, "1000"),
        ] {
            #expect(try decimal(text).rounded(toFractionDigits: digits).text == result, "\(text)")
        }
    }

    /// The laws of arithmetic on numbers of many limbs, where carries and the correction of quotients occur.
    @Test func keepsTheLawsOfArithmetic() throws {
        var state: UInt64 = 7
        func random() throws -> ExactDecimal {
            var text = ""
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let length = Int(state >> 33) % 60 + 1
            for _ in 0..<length {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += ["0", "9", "1", "8", "5", "000000000", "999999999"][Int(state >> 33) % 7]
            }
            let point = Int(state >> 40) % (text.utf8.count + 1)
            let sign = state >> 50 & 1 == 0 ? "" : "-"
            return try decimal(sign + text.prefix(point) + "." + text.dropFirst(point))
        }
        for _ in 0..<500 {
            let (a, b, c) = (try random(), try random(), try random())
            #expect((a + b) - b == a)
            #expect(a * (b + c) == a * b + a * c)
            #expect(ExactDecimal(lexical: a.canonical) == a)
            #expect((a < b) == (b - a > .zero))
            if !b.isZero { #expect((a * b).divided(by: b, fractionDigits: 700) == a) }
            if a == b { #expect(a.hashValue == b.hashValue) }
        }
    }
}
