import Diagnostics
import SchemaValues

extension DiagnosticMessage {
    /// What is wrong with a pattern, where, and what to write.
    static func patternFault(_ pattern: String, _ fault: PatternSyntaxError) -> Self {
        let (fi, en) = fault.reason.words(fault.text)
        let place = fault.offset + 1
        return .init(
            fi: "`\(pattern)`: merkissä \(place) \(fi)", en: "`\(pattern)`: at character \(place) \(en)")
    }
}

extension PatternSyntaxError.Reason {
    /// The fault in words; `text` is the piece at fault.
    fileprivate func words(_ text: String) -> (fi: String, en: String) {
        switch self {
        case .quantifierWithoutAtom:
            (
                "toistolla ei ole toistettavaa; itse merkki kirjoitetaan `\\`-merkin kanssa",
                "a quantifier has nothing to repeat; for the character itself write `\\` before it"
            )
        case .malformedQuantity:
            ("määrä kirjoitetaan `{n}`, `{n,}` tai `{n,m}`", "a quantity is written `{n}`, `{n,}` or `{n,m}`")
        case .reversedQuantity: ("määrän alaraja on ylärajaa suurempi", "the quantity's lower bound is above its upper")
        case .quantityTooLarge: ("määrä on liian suuri", "the quantity is too large")
        case .unclosedGroup: ("`(` jää sulkematta", "`(` is not closed")
        case .unopenedGroup: ("`)` ilman alkua `(`", "`)` closes nothing")
        case .unsupportedGroup:
            ("`(?` ei kuulu XML Schemaan; kirjoita ryhmä `(…)`", "`(?` is not of XML Schema; write the group `(…)`")
        case .unescapedMetacharacter:
            ("merkki `\(text)` kirjoitetaan `\\\(text)`", "the character `\(text)` is written `\\\(text)`")
        case .unclosedClass: ("`[` jää sulkematta", "`[` is not closed")
        case .emptyClass: ("merkkijoukko on tyhjä", "the character class is empty")
        case .unescapedBracketInClass:
            ("merkkijoukossa `[` kirjoitetaan `\\[`", "in a character class `[` is written `\\[`")
        case .misplacedHyphen:
            (
                "merkkijoukossa `-` on ensimmäisenä tai viimeisenä, muualla `\\-`",
                "in a character class `-` stands first or last, elsewhere `\\-`"
            )
        case .rangeEndNotCharacter: ("välin päässä on oltava yksi merkki", "a range ends in one character")
        case .reversedRange: ("välin alku on sen lopun jälkeen", "the range begins after its end")
        case .textAfterSubtraction:
            ("erotuksen jälkeen joukko päättyy: `[…-[…]]`", "after a subtraction the class ends: `[…-[…]]`")
        case .unknownEscape: ("`\\\(text)` ei merkitse mitään", "`\\\(text)` has no meaning")
        case .danglingBackslash: ("`\\` on viimeisenä", "`\\` stands at the end")
        case .malformedProperty: ("ominaisuus kirjoitetaan `\\p{…}`", "a property is written `\\p{…}`")
        case .unknownCategory: ("luokkaa `\(text)` ei ole", "there is no category `\(text)`")
        case .unknownBlock: ("lohkoa `\(text)` ei ole", "there is no block `\(text)`")
        case .nestedTooDeeply: ("ryhmiä on sisäkkäin liikaa", "groups are nested too deep")
        }
    }
}
