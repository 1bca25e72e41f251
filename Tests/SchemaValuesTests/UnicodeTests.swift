import Testing

@testable import SchemaValues

/// `\p{..}` against the standard library's Unicode, by the rule that `UnicodeCategoryTable` states.
@Suite struct UnicodeTests {
    static let names: [Unicode.GeneralCategory: String] = [
        .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
        .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd",
        .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd",
        .openPunctuation: "Ps", .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf",
        .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So",
        .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf",
        .surrogate: "Cn", .privateUse: "Co", .unassigned: "Cn",
    ]

    /// The category of the standard library.
    static func name(_ code: UInt32) -> String {
        Unicode.Scalar(code).flatMap { names[$0.properties.generalCategory] } ?? "Cn"
    }

    private func contains(_ category: String, _ code: UInt32) -> Bool {
        CharacterClasses.category(named: category)?.contains(code) ?? false
    }

    private static let earlier: CodePointSet = UnicodeCategoryTable.earlier.split(separator: "\n").reduce(
        CodePointSet.empty
    ) {
        $0.union(CodePointSet(hexadecimal: String($1.dropFirst(3))))
    }

    /// A standard library with another Unicode knows other characters; those that both know have to agree.
    @Test func followsTheStandardLibraryButForEarlierCategories() throws {
        var compared = 0
        for range in CodePointSet.xmlCharacters.ranges {
            for code in range {
                guard let properties = Unicode.Scalar(code)?.properties, properties.age != nil,
                    !contains("Cn", code), !Self.earlier.contains(code)
                else { continue }
                let name = try #require(Self.names[properties.generalCategory])
                compared += 1
                if !contains(name, code) { Issue.record("U+\(String(code, radix: 16)) is \(name)") }
            }
        }
        #expect(compared > 280_000)
    }

    @Test func keepsEarlierCategoriesOnlyForCharactersOfTheTime() throws {
        for range in Self.earlier.ranges {
            for code in range {
                let age = try #require(Unicode.Scalar(code)?.properties.age, "\(code)")
                #expect(age.major < 3 || age == (3, 2) || age == (3, 1) || age == (3, 0), "\(code)")
            }
        }
    }

    @Test func putsEveryCharacterIntoOneCategory() {
        let sets = UnicodeCategoryTable.names.compactMap { CharacterClasses.category(named: $0) }
        #expect(sets.map(\.count).reduce(0, +) == CodePointSet.xmlCharacters.count)
        #expect(sets.reduce(CodePointSet.empty) { $0.union($1) } == .xmlCharacters)
    }

    /// Category, what was in it when the Recommendation was made, and what is in another now or came later.
    static let versions: [(String, [UInt32], [UInt32])] = [
        ("Pc", [0xFF65, 0x30FB, 0x5F], []), ("Po", [], [0xFF65, 0xA7]), ("So", [0xA7, 0xB6], []),
        ("Nd", [0x1369, 0x1D7CE, 0x1D7FF], [0x1372]), ("No", [0x10323, 0xB2], [0x1369]), ("Nl", [0x1034A, 0x2183], []),
        ("Mc", [0x1D172, 0x903], []), ("Cf", [0xE0078, 0x70F], [0x200B]), ("Zs", [0x200B], []),
        ("Ll", [0xAA, 0x207F], []), ("Sc", [0x20AC, 0x20BF], []), ("Lo", [0x10D0], []),
        ("Cn", [0x378, 0x10FFFF], [0x41]),
    ]

    @Test(arguments: versions) func knowsTheUnicodeOfTheRecommendation(
        _ category: String, _ members: [UInt32], _ others: [UInt32]
    ) {
        for code in members { #expect(contains(category, code), "\(category) U+\(String(code, radix: 16))") }
        for code in others { #expect(!contains(category, code), "\(category) U+\(String(code, radix: 16))") }
    }

    /// Name, first and last character of the block.
    static let blocks: [(String, UInt32, UInt32)] = [
        ("BasicLatin", 0x9, 0x7F), ("Greek", 0x370, 0x3FF), ("GreekandCoptic", 0x370, 0x3FF),
        ("CombiningMarksforSymbols", 0x20D0, 0x20FF), ("CombiningDiacriticalMarksforSymbols", 0x20D0, 0x20FF),
        ("PrivateUse", 0xE000, 0x10FFFD), ("PrivateUseArea", 0xE000, 0xF8FF), ("Specials", 0xFEFF, 0xFFFD),
        ("ArabicPresentationForms-B", 0xFE70, 0xFEFE), ("CJKUnifiedIdeographsExtensionA", 0x3400, 0x4DB5),
        ("CyrillicSupplement", 0x500, 0x52F), ("Emoticons", 0x1F600, 0x1F64F), ("Tags", 0xE0000, 0xE007F),
        ("SupplementaryPrivateUseArea-B", 0x100000, 0x10FFFF), ("Latin-1Supplement", 0x80, 0xFF),
    ]

    @Test(arguments: blocks) func knowsBlocks(_ name: String, _ first: UInt32, _ last: UInt32) throws {
        let block = try #require(UnicodeBlocks.block(named: name))
        #expect(block.ranges.first?.lowerBound == first)
        #expect(block.ranges.last?.upperBound == last)
    }

    @Test func knowsNoOtherNames() {
        for name in ["Klingon", "basiclatin", "Basic Latin", "", "GreekAndCoptic", "Latin1Supplement"] {
            #expect(UnicodeBlocks.block(named: name) == nil, "\(name)")
        }
        for name in ["LU", "lu", "Lx", "", "Cs", "LuLl", "Q"] {
            #expect(CharacterClasses.category(named: name) == nil, "\(name)")
        }
    }
}
