import Diagnostics
import SchemaValues

extension DiagnosticMessage {
    static let contentTooLarge = DiagnosticMessage(
        fi:
            "sisältömalli ei mahdu automaattiin: sisäkkäisten toistojen laskeminen ei ole yksikäsitteistä, tai "
            + "peräkkäin on tuhansia valinnaisia elementtejä; yksinkertaista toistot tai kokoa elementtejä ryhmiin",
        en: "the content model does not fit an automaton: nested repetitions cannot be counted unambiguously, or "
            + "thousands of optional elements follow each other; simplify the repetitions or gather elements in groups")
    static let illegalAll = DiagnosticMessage(
        fi: "xs:all ei ole sisältömallin ainoa ryhmä; se saa sisältää vain elementtejä ja olla vain yksin",
        en: "xs:all is not the only group of its content model; it holds elements alone and stands alone")

    static func unknownKey(_ name: ExpandedName, _ refer: ExpandedName) -> DiagnosticMessage {
        DiagnosticMessage(
            fi: "keyref '\(name.localName)' viittaa avaimeen '\(refer.localName)', jota ei ole; "
                + "korjaa refer tai lisää xs:key",
            en: "keyref '\(name.localName)' refers to '\(refer.localName)', which does not exist; "
                + "correct refer or add an xs:key")
    }

    static func notAPath(_ text: String, part: String) -> DiagnosticMessage {
        DiagnosticMessage(
            fi: "polun '\(text)' osa '\(part)' ei kuulu XML Scheman sallimaan XPathin osaan: "
                + "lapsiaskelia, alussa tarvittaessa './/', kentissä lopussa '@nimi'",
            en: "'\(part)' in the path '\(text)' is outside the XPath that XML Schema allows here: "
                + "child steps, './/' at the start, and '@name' at the end of fields")
    }
}
