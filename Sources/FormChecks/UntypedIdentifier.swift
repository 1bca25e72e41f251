import Diagnostics
import FormModel
import FormSpec

/// An identifier with a type of its own that is asked as any text: nothing checks it, and it is typed there and free here.
/// It is known by the name of the field; where a rule reads it, that is its check.
struct UntypedIdentifier: FormCheck {
    static let id = "untyped-identifier"

    private static let types = [
        "ytunnus": "f:yTunnus", "hetu": "f:henkilotunnus", "henkilotunnus": "f:henkilotunnus", "iban": "f:iban",
        "tilinumero": "f:iban", "viitenumero": "f:viitenumero", "kiinteistotunnus": "f:kiinteistotunnus",
        "ovttunnus": "f:ovtTunnus", "casnumero": "f:cas", "vtjprt": "f:vtjPrt", "rakennustunnus": "f:vtjPrt",
        "postinumero": "f:postinumero", "sahkoposti": "f:sahkoposti", "sahkopostiosoite": "f:sahkoposti",
    ]

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        let read = Set(form.rules.filter { $0.kind == .constraint }.flatMap(\.test.expression.targets))
        for (position, field) in form.fields.enumerated()
        where field.valueClass == .text && isFree(field, form) && !read.contains(FieldIndex(position)) {
            guard let name = field.name?.localName, let type = Self.types[name.plainLetters] else { continue }
            log.warn(.untyped(name, type), id: Self.id, at: field.origin)
        }
    }

    private func isFree(_ field: FormField, _ form: Form) -> Bool {
        guard let type = field.type, field.checksum == nil, field.fixedValue == nil else { return false }
        let facets = form.tables[type].type.facets
        return facets.patternSources.isEmpty && facets.enumeration == nil
    }
}

extension DiagnosticMessage {
    fileprivate static func untyped(_ name: String, _ type: String) -> Self {
        .init(
            fi: "`\(name)` on tunniste, mutta siihen kelpaa mikä tahansa teksti; anna tyypiksi `\(type)`",
            en: "`\(name)` is an identifier, but takes any text; give it type `\(type)`")
    }
}
