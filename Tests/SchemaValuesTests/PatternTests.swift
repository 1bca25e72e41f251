import Testing

@testable import SchemaValues

@Suite struct PatternTests {
    /// Pattern, texts that match, texts that do not; by the clauses of appendix F.
    static let corpus: [(String, [String], [String])] = [
        ("", [""], ["a"]),
        ("a|b", ["a", "b"], ["", "ab", "c"]),
        ("|a", ["", "a"], ["b"]),
        ("()", [""], ["a"]),
        ("(a|)b", ["ab", "b"], ["a", "aab"]),
        ("^a$", ["^a$"], ["a", "^a", "a$"]),
        ("a^b", ["a^b"], ["ab"]),
        ("a-b", ["a-b"], ["ab", "b"]),
        ("a,b:c;d!e\"f#g%h&i'j/k<l=m>n@o_p`q~", ["a,b:c;d!e\"f#g%h&i'j/k<l=m>n@o_p`q~"], ["a"]),
        (".", ["a", " ", "\t", "ä", "€", "𐍈"], ["", "\n", "\r", "ab"]),
        ("a?", ["", "a"], ["aa"]),
        ("a*", ["", "a", "aaaa"], ["b", "ab"]),
        ("a+", ["a", "aa"], [""]),
        ("a{3}", ["aaa"], ["aa", "aaaa"]),
        ("a{0}", [""], ["a"]),
        ("a{0,0}", [""], ["a"]),
        ("a{2,}", ["aa", "aaaaa"], ["a", ""]),
        ("a{2,4}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
        ("(a{2}){2}", ["aaaa"], ["aa", "aaa", "aaaaa"]),
        ("(a{2,3}){2,3}", ["aaaa", "aaaaaaaaa"], ["aaa", "aaaaaaaaaa"]),
        ("(ab?){2}", ["aa", "aba", "aab", "abab"], ["a", "ab", "abb"]),
        ("(a|ab)(c|bcd)", ["ac", "abc", "abcd", "abbcd"], ["ab", "abbc"]),
        ("[abc]", ["a", "b", "c"], ["", "d", "ab"]),
        ("[a-c]", ["a", "b", "c"], ["d", "-"]),
        ("[^a-c]", ["d", "-", "ä", "\n"], ["a", "b", ""]),
        ("[-a]", ["-", "a"], ["b"]),
        ("[a-]", ["-", "a"], ["b"]),
        ("[^-a]", ["b"], ["-", "a"]),
        ("[a^]", ["a", "^"], ["b"]),
        ("[\\^a]", ["a", "^"], ["b"]),
        ("[a\\-z]", ["a", "-", "z"], ["b"]),
        ("[a-z-]", ["a", "m", "-"], ["A"]),
        ("[\\]\\[]", ["]", "["], ["\\"]),
        ("[.?*+(){}|]+", [".?*+(){}|"], ["a", "\\"]),
        ("[$]", ["$"], ["a"]),
        ("[\\n\\r\\t]", ["\n", "\r", "\t"], ["n", " "]),
        ("[a-z-[aeiou]]+", ["bcd", "xyz"], ["a", "bed"]),
        ("[a-z-[b-y-[m]]]", ["a", "z", "m"], ["b", "n"]),
        ("[^a-z-[0-9]]", ["A", "-"], ["a", "5"]),
        ("[\\w-[\\d]]", ["a", "ä"], ["5", "-"]),
        ("[\\D\\d]", ["a", "1"], [""]),
        ("\\d{2}", ["12", "٣٤"], ["1", "a2", "²²"]),
        ("\\D", ["a", "²"], ["1", "٣"]),
        ("\\s+", [" \t\n\r"], ["\u{A0}", "\u{2003}", ""]),
        ("\\S", ["a", "\u{A0}"], [" ", "\n"]),
        ("\\w", ["a", "1", "ä", "$", "+", "^"], ["-", ".", " ", "_", "«"]),
        ("\\W", ["-", ".", "_"], ["a", "€", "$"]),
        ("\\i", ["a", "_", ":", "ä"], ["1", "-", "."]),
        ("\\c+", ["a-b.c:1_", "·"], ["a b", "/"]),
        ("\\I", ["1", "-"], ["a", "_"]),
        ("\\C", [" ", "/"], ["a", "-"]),
        ("\\p{Lu}\\p{Ll}*", ["Äiti", "A"], ["äiti", "AA"]),
        ("\\P{Lu}", ["a", "1"], ["A", "Ä"]),
        ("\\p{L}+", ["aÄλ中"], ["1", "a1"]),
        ("\\p{Nd}\\p{No}", ["1²"], ["²1"]),
        ("\\p{Sc}", ["€", "$", "£"], ["a"]),
        ("\\p{Zs}", [" ", "\u{A0}"], ["\n"]),
        ("\\p{IsBasicLatin}+", ["abc~"], ["ä"]),
        ("\\p{IsLatin-1Supplement}", ["ä"], ["a", "ā"]),
        ("\\P{IsBasicLatin}", ["ä"], ["a"]),
        ("\\p{IsGreek}", ["λ"], ["л"]),
        ("\\p{IsCyrillic}", ["л"], ["λ"]),
        ("\\p{IsGothic}", ["𐍈"], ["a"]),
        ("\\p{IsPrivateUse}", ["\u{E000}", "\u{F0000}"], ["a"]),
        ("\\p{IsHighSurrogates}", [], ["a", "\u{D7FF}"]),
        ("[\\p{Lu}-[A-C]]", ["D", "Ä"], ["A", "d"]),
        ("\\.\\\\\\?\\*\\+\\{\\}\\(\\)\\[\\]\\|\\-\\^", [".\\?*+{}()[]|-^"], ["a"]),
        ("[ä-ö]", ["ä", "å", "ö"], ["ø", "a"]),
        ("[𐌰-𐍊]+", ["𐌰𐍈"], ["a"]),
        ("\u{E4}", ["\u{E4}"], ["a\u{308}"]),
        ("(([a-z]+\\.)+[a-z]{2,4})", ["a.fi", "a.b.info"], ["a", "a.f", "a.b.infos"]),
        ("[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}", ["927-445-15-0"], ["927-445-15"]),
    ]

    @Test func followsTheCorpus() throws {
        var triples = 0
        for (source, matching, failing) in Self.corpus {
            let expression = try RegularExpression(source)
            let engines = [PatternMatcher(expression), .simulated(CountingMatcher(expression))]
            for (text, verdict) in matching.map({ ($0, true) }) + failing.map({ ($0, false) }) {
                for engine in engines {
                    #expect(engine.matches(text) == verdict, "\(source) on \(text.debugDescription)")
                }
                triples += 1
            }
        }
        #expect(triples > 250)
    }

    static let faults: [(String, PatternSyntaxError.Reason, Int)] = [
        ("*a", .quantifierWithoutAtom, 0), ("a**", .quantifierWithoutAtom, 2), ("a|?", .quantifierWithoutAtom, 2),
        ("{1}", .quantifierWithoutAtom, 0), ("a{", .malformedQuantity, 1), ("a{,2}", .malformedQuantity, 1),
        ("a{x}", .malformedQuantity, 1), ("ab{2,1}", .reversedQuantity, 2), ("a{99999999999}", .quantityTooLarge, 2),
        ("(a", .unclosedGroup, 0), ("a)", .unopenedGroup, 1), ("ä(?=b)", .unsupportedGroup, 1),
        ("a]", .unescapedMetacharacter, 1), ("a}", .unescapedMetacharacter, 1), ("[a", .unclosedClass, 0),
        ("[]", .emptyClass, 0), ("[^]", .emptyClass, 0), ("[a[b]]", .unescapedBracketInClass, 2),
        ("[a-c-e]", .misplacedHyphen, 4), ("[a-\\d]", .rangeEndNotCharacter, 1), ("[z-a]", .reversedRange, 1),
        ("[a-z-[b]c]", .textAfterSubtraction, 8), ("\\q", .unknownEscape, 0), ("\\$", .unknownEscape, 0),
        ("a\\", .danglingBackslash, 1), ("\\pL", .malformedProperty, 0), ("\\p{Lx}", .unknownCategory, 0),
        ("\\p{Cs}", .unknownCategory, 0), ("a\\p{IsKlingon}", .unknownBlock, 1), ("[\\$]", .unknownEscape, 1),
    ]

    @Test(arguments: faults) func locatesFault(_ source: String, _ reason: PatternSyntaxError.Reason, _ offset: Int) {
        let error = #expect(throws: PatternSyntaxError.self) { try RegularExpression(source) }
        #expect(error?.reason == reason)
        #expect(error?.offset == offset)
    }

    @Test func refusesDeepNestingWithoutCrashing() {
        let source = String(repeating: "(", count: 100_000)
        let error = #expect(throws: PatternSyntaxError.self) { try RegularExpression(source) }
        #expect(error?.reason == .nestedTooDeeply)
        let classes = String(repeating: "[a-", count: 100_000)
        #expect(throws: PatternSyntaxError.self) { try RegularExpression(classes) }
    }
}
