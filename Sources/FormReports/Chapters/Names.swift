import Diagnostics
import FormModel
import FormSpec

extension Form {
    /// The label of a field in the languages of authors.
    func words(_ index: FieldIndex) -> DiagnosticMessage {
        DiagnosticMessage(fi: label(index, in: "fi"), en: label(index, in: "en"))
    }

    /// The label of a field with those of the groups around, as far as they have any.
    func place(_ index: FieldIndex) -> DiagnosticMessage {
        let around = enclosing(index).reversed().filter { self[$0].kind != .choice && self[$0].kind != .sequence }
        func joined(_ language: String) -> String {
            (around + [index]).map { label($0, in: language) }.joined(separator: " › ")
        }
        return DiagnosticMessage(fi: joined("fi"), en: joined("en"))
    }

    /// The name of a part of the form: its section's heading, else its label.
    func sectionWords(_ index: FieldIndex) -> DiagnosticMessage {
        guard let title = self[index].section?.title else { return words(index) }
        return DiagnosticMessage(
            fi: title["fi"] ?? label(index, in: "fi"), en: title["en"] ?? label(index, in: "en"))
    }
}

extension DataOrigin {
    var words: DiagnosticMessage {
        switch self {
        case .businessRegister: DiagnosticMessage(fi: "Yritystietojärjestelmä", en: "Business register")
        case .populationRegister: DiagnosticMessage(fi: "Väestötietojärjestelmä", en: "Population register")
        case .propertyRegister: DiagnosticMessage(fi: "Kiinteistötietojärjestelmä", en: "Property register")
        case .project: DiagnosticMessage(fi: "Hanke", en: "Project")
        }
    }
}

extension Sensitivity {
    var words: DiagnosticMessage {
        switch self {
        case .public: DiagnosticMessage(fi: "julkinen", en: "public")
        case .personal: DiagnosticMessage(fi: "henkilötieto", en: "personal")
        case .turvakielto: DiagnosticMessage(fi: "turvakiellon alainen", en: "withheld under a non-disclosure order")
        case .secret: DiagnosticMessage(fi: "salassa pidettävä", en: "secret")
        }
    }
}
