// What expressions write: the values they compute, each in one way.
extension LexicalSpace {
    /// Numbers between two others, both included, without needless zeros and with so many fraction digits at most.
    package static func numbers(
        _ low: ExactDecimal?, _ high: ExactDecimal?, fractionDigits: Int?
    ) -> LexicalSpace {
        var facets = FacetSet()
        facets.minInclusive = low.map { .decimal($0) }
        facets.maxInclusive = high.map { .decimal($0) }
        facets.fractionDigits = fractionDigits
        let numbers = DecimalLanguage(isInteger: false, facets: facets)
        guard let automaton = try? numbers.automaton(stateLimit: Automaton.defaultStateLimit) else {
            return LexicalSpace(canonicalNumbers).narrowedSomehow()
        }
        return LexicalSpace(canonicalNumbers).narrowed(to: CharacterLanguage(ascii: automaton))
    }

    /// Days of the years 1 to 9999 without zone.
    package static let days: LexicalSpace = ValueType(.date).lexicalSpace().narrowed(to: .lengths(10, 10))
        .narrowed(to: pattern("[0-9].*"))

    package static let canonicalNumbers = pattern("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?")

    /// Nothing but white space, of which nobody says that it is an answer.
    package static let blank = CharacterLanguage.texts(
        of: CodePointSet(TextTransducer.unicodeSpaces.map { $0...$0 }), 0, nil)

    /// Texts without carriage return.
    package static let withoutReturns = pattern("[^\\r]*")

    private static func pattern(_ source: String) -> CharacterLanguage {
        (try? RegularExpression(source)).flatMap { try? CharacterLanguage($0) } ?? .everything
    }

    /// The texts that are not in the language.
    package func without(_ language: CharacterLanguage) -> LexicalSpace {
        let above = try? atMost.subtracting(language)
        if isExact, let above { return LexicalSpace(above) }
        return LexicalSpace(
            atMost: above ?? atMost, atLeast: (try? atLeast.subtracting(language)) ?? .nothing)
    }

    /// So many texts of the set with one space between them.
    package func listed(_ least: Int, _ most: Int?) -> LexicalSpace {
        let above = try? atMost.listed(least, most)
        if isExact, let above { return LexicalSpace(above) }
        return LexicalSpace(
            atMost: above ?? .everything, atLeast: (try? atLeast.listed(least, most)) ?? .nothing)
    }

    /// Some of the sets, in this order, one text of each after the other; a set that may be left out is `true`.
    package static func concatenation(_ parts: [(space: LexicalSpace, mayLack: Bool)]) -> LexicalSpace {
        var result = LexicalSpace(.empty)
        for part in parts {
            let own = part.mayLack ? part.space.joined(with: LexicalSpace(.empty)) : part.space
            let above = try? CharacterLanguage.concatenation([result.atMost, own.atMost])
            if result.isExact, own.isExact, let above {
                result = LexicalSpace(above)
            } else {
                let below = try? CharacterLanguage.concatenation([result.atLeast, own.atLeast])
                result = LexicalSpace(atMost: above ?? .everything, atLeast: below ?? .nothing)
            }
        }
        return result
    }
}

extension ValueType {
    /// The text as the type sees it: white space processed by the rule of the type, in a union by that of the member
    /// that the text belongs to.
    package func processed(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let rule = bytes.withUnsafeBufferPointer { whiteSpaceOfText($0, nil) }
        bytes = rule.apply(to: bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
