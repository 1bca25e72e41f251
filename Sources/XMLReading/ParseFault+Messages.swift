import CLibXML2
import Diagnostics

extension ParseFault {
    /// The fault as a finding: our own words for the mistakes people make, libxml2's for the rest.
    func diagnostic(file: String) -> Diagnostic {
        let (id, message) = wording
        var notes: [Diagnostic.Note] = []
        if code == Int(XML_ERR_TAG_NAME_MISMATCH.rawValue), number > 0 {
            notes.append(.init(.opensHere(first), at: SourceLocation(file: file, line: number)))
        }
        return Diagnostic(id: id, severity: .error, at: SourceLocation(file: file, line: line), message, notes: notes)
    }

    private var wording: (id: String, message: DiagnosticMessage) {
        let general = "xml-not-well-formed"
        switch xmlParserErrors(UInt32(code)) {
        case XML_ERR_TAG_NAME_MISMATCH: return (general, .tagMismatch(opening: first, line: number, closing: second))
        case XML_ERR_LT_IN_ATTRIBUTE: return ("less-than-in-attribute", .lessThan)
        case XML_ERR_ATTRIBUTE_NOT_STARTED: return (general, .unquoted)
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return (general, .noValue(first))
        case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: return (general, .twice(first))
        case XML_NS_ERR_UNDEFINED_NAMESPACE: return ("undeclared-prefix", .undeclaredPrefix(first, on: second))
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: return (general, .undeclaredEntity(first))
        case XML_ERR_ENTITYREF_SEMICOL_MISSING: return (general, .bareAmpersand)
        case XML_ERR_NAME_REQUIRED where text.holds("EntityRef"): return (general, .bareAmpersand)
        case XML_ERR_ENTITY_LOOP: return ("xml-expansion", .entityLoop)
        case XML_ERR_DOCUMENT_EMPTY: return ("xml-empty", .noRoot)
        case XML_ERR_TAG_NOT_FINISHED: return (general, .premature(first, line: number))
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING:
            return ("xml-encoding", .encoding)
        case XML_ERR_INTERNAL_ERROR where text.hasPrefix("Excessive depth"): return ("xml-too-deep", .tooDeep)
        case XML_ERR_INTERNAL_ERROR where text.holds("Huge input lookup"): return ("xml-too-large", .hugePart)
        case XML_ERR_INVALID_CHAR: return ("xml-character", .invalidCharacter)
        case XML_ERR_DOCUMENT_END: return (general, .extraContent)
        default: return (general, .other(text))
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func opensHere(_ name: String) -> Self {
        .init(fi: "`<\(name)>` alkaa tästä", en: "`<\(name)>` opens here")
    }
    fileprivate static func tagMismatch(opening: String, line: Int, closing: String) -> Self {
        .init(
            fi: "`</\(closing)>` ei sulje rivillä \(line) alkavaa elementtiä `\(opening)`; kirjoita `</\(opening)>`",
            en: "`</\(closing)>` does not close `<\(opening)>` of line \(line); write `</\(opening)>`")
    }
    fileprivate static let lessThan = Self(
        fi: "attribuutissa `<` kirjoitetaan `&lt;`, tai käännä vertailu",
        en: "in an attribute `<` is written `&lt;`, or turn the comparison round")
    fileprivate static let unquoted = Self(
        fi: "attribuutin arvo kirjoitetaan lainausmerkkeihin", en: "an attribute's value stands in quotation marks")
    fileprivate static func noValue(_ name: String) -> Self {
        .init(
            fi: "attribuutilla `\(name)` ei ole arvoa; kirjoita `\(name)=\"…\"`",
            en: "attribute `\(name)` has no value; write `\(name)=\"…\"`")
    }
    fileprivate static func twice(_ name: String) -> Self {
        .init(
            fi: "attribuutti `\(name)` on elementillä kahdesti; poista toinen",
            en: "attribute `\(name)` stands twice on the element; remove one")
    }
    fileprivate static func undeclaredPrefix(_ prefix: String, on name: String) -> Self {
        .init(
            fi: "etuliitettä `\(prefix)` (`\(name)`) ei ole esitelty; lisää `xmlns:\(prefix)=\"…\"`",
            en: "prefix `\(prefix)` (on `\(name)`) is not declared; add `xmlns:\(prefix)=\"…\"`")
    }
    fileprivate static func undeclaredEntity(_ name: String) -> Self {
        .init(
            fi: "`&\(name);` ei ole määritelty; kirjoita merkki itse tai sen numero (`&#160;`)",
            en: "`&\(name);` is not defined; write the character itself or its number (`&#160;`)")
    }
    fileprivate static let bareAmpersand = Self(
        fi: "`&` kirjoitetaan `&amp;`", en: "`&` is written `&amp;`")
    fileprivate static let hugePart = Self(
        fi: "yksi nimi, arvo tai merkintä on yli 10 miljoonaa tavua; jaa se osiin",
        en: "one name, value or tag has more than 10 million bytes; split it")
    fileprivate static let entityLoop = Self(
        fi: "entiteetit viittaavat toisiinsa niin, että teksti kasvaa rajatta",
        en: "the entities refer to each other so that the text grows without bound")
    fileprivate static let noRoot = Self(
        fi: "tiedosto ei ala elementillä; siinä pitää olla yksi juurielementti",
        en: "the file does not begin with an element; XML needs one root element")
    fileprivate static func premature(_ name: String, line: Int) -> Self {
        let (fi, en) = line > 0 ? (" (rivi \(line))", " (line \(line))") : ("", "")
        return .init(
            fi: "tiedosto loppuu kesken: elementtiä `\(name)`\(fi) ei ole suljettu",
            en: "the file ends too early: `<\(name)>`\(en) is not closed")
    }
    fileprivate static let encoding = Self(
        fi: "tavut eivät ole ilmoitettua merkistöä; tallenna UTF-8:na",
        en: "the bytes are not in the declared encoding; save it as UTF-8")
    fileprivate static let invalidCharacter = Self(
        fi: "merkki, jota XML ei salli, tai tavuja, jotka eivät ole ilmoitettua merkistöä; tallenna UTF-8:na",
        en: "a character that XML does not allow, or bytes outside the declared encoding; save it as UTF-8")
    fileprivate static let tooDeep = Self(
        fi: "elementtejä on sisäkkäin liikaa", en: "elements are nested too deep")
    fileprivate static let extraContent = Self(
        fi: "juurielementin jälkeen on vielä sisältöä; tiedostossa on yksi juurielementti",
        en: "something follows the root element; a file has one root element")
    fileprivate static func other(_ text: String) -> Self {
        .init(fi: "XML ei ole oikein muodostettua: \(text)", en: "the XML is not well-formed: \(text)")
    }
}
