import Diagnostics

/// Why a document is refused before or beside libxml2: located, and worded when it is shown.
struct Refusal {
    enum Reason: Equatable {
        case nul
        case empty
        case tooLarge(limit: Int)
        case tooDeep(limit: Int)
        case tooManyAttributes(limit: Int)
        case tooManyNamespaces(limit: Int)
        case expansion(limit: Int)
        case documentType
        case encoding(String)
        case brokenUTF16
        case stopped
    }
    var reason: Reason
    var line: Int

    func diagnostic(file: String) -> Diagnostic {
        Diagnostic(
            id: reason.id, severity: .error, at: SourceLocation(file: file, line: line), reason.message,
            remedy: reason.remedy)
    }
}

extension Refusal.Reason {
    fileprivate var id: String {
        switch self {
        case .nul: "xml-nul"
        case .empty: "xml-empty"
        case .tooLarge: "xml-too-large"
        case .tooDeep: "xml-too-deep"
        case .tooManyAttributes: "xml-too-many-attributes"
        case .tooManyNamespaces: "xml-too-many-namespaces"
        case .expansion: "xml-expansion"
        case .documentType: "xml-dtd-refused"
        case .encoding, .brokenUTF16: "xml-encoding"
        case .stopped: "xml-stopped"
        }
    }

    fileprivate var message: DiagnosticMessage {
        switch self {
        case .nul:
            .init(fi: "tavu 0 ei kuulu XML-tekstiin", en: "a NUL byte stands in the text, and XML has none")
        case .empty:
            .init(
                fi: "tiedosto on tyhjä; siinä pitää olla yksi juurielementti",
                en: "the file is empty; XML needs one root element")
        case .tooLarge(let limit):
            .init(fi: "tiedosto on suurempi kuin \(limit) tavua", en: "the file is larger than \(limit) bytes")
        case .tooDeep(let limit):
            .init(
                fi: "elementtejä on sisäkkäin enemmän kuin \(limit)",
                en: "elements are nested deeper than \(limit) levels")
        case .tooManyAttributes(let limit):
            .init(
                fi: "elementillä on enemmän kuin \(limit) attribuuttia",
                en: "an element has more than \(limit) attributes")
        case .tooManyNamespaces(let limit):
            .init(
                fi: "voimassa on enemmän kuin \(limit) nimiavaruuden etuliitettä",
                en: "more than \(limit) namespace declarations are in scope")
        case .expansion(let limit):
            .init(
                fi: "teksti kasvaa entiteettien avautuessa yli \(limit) tavun",
                en: "the text grows beyond \(limit) bytes as entities are expanded")
        case .documentType:
            .init(
                fi: "DOCTYPE-määrittelyä ei lueta tässä; poista se",
                en: "a DOCTYPE declaration is not read here; remove it")
        case .encoding(let name):
            .init(fi: "merkistöä `\(name)` ei lueta", en: "encoding `\(name)` is not read")
        case .brokenUTF16:
            .init(
                fi: "UTF-16-teksti on rikki: sijaismerkki ilman pariaan tai pariton tavumäärä",
                en: "the UTF-16 text is broken: a surrogate without its pair or an odd number of bytes")
        case .stopped:
            .init(fi: "lukeminen keskeytettiin", en: "reading was stopped")
        }
    }

    fileprivate var remedy: DiagnosticMessage? {
        switch self {
        case .encoding, .brokenUTF16: .init(fi: "tallenna UTF-8:na", en: "save it as UTF-8")
        case .nul, .empty, .tooLarge, .tooDeep, .tooManyAttributes, .tooManyNamespaces, .expansion, .documentType,
            .stopped:
            nil
        }
    }
}
