import FormModel
import FormSpec

extension Expression {
    /// The fields whose answers can be in the result: those that conditions only look at are not.
    var valueSources: [FieldIndex] {
        switch self {
        case .number, .literal: []
        case .path(let path): [path.target]
        case .negate(let inner): inner.valueSources
        case .binary(_, let left, let right): left.valueSources + right.valueSources
        case .call(.if, let arguments): arguments.dropFirst().flatMap(\.valueSources)
        case .call(_, let arguments): arguments.flatMap(\.valueSources)
        }
    }
}

/// Where the common data themselves come from: the registers that version 0 of the common data is modelled on. The data
/// carry no such annotation, so that the table stands here, by the first steps of a field's id.
enum DataOrigin: String, CaseIterable, Sendable {
    case businessRegister
    case populationRegister
    case propertyRegister
    case project

    private static let paths: [(prefix: String, origin: DataOrigin)] = [
        ("osapuoli/yritys/nimi", .businessRegister), ("osapuoli/yritys/yTunnus", .businessRegister),
        ("osapuoli/yritys/kotipaikka", .businessRegister), ("osapuoli/yritys/osoite", .businessRegister),
        ("laskutus/yritys/nimi", .businessRegister), ("laskutus/yritys/yTunnus", .businessRegister),
        ("laskutus/yritys/osoite", .businessRegister),
        ("osapuoli/henkilo/etunimi", .populationRegister), ("osapuoli/henkilo/sukunimi", .populationRegister),
        ("osapuoli/henkilo/henkilotunnus", .populationRegister), ("osapuoli/henkilo/osoite", .populationRegister),
        ("osapuoli/henkilo/turvakielto", .populationRegister),
        ("kiinteisto/hallinta", .project), ("kiinteisto", .propertyRegister),
    ]

    /// The register that knows the field; the customer's project where none does.
    static func of(_ id: String) -> DataOrigin {
        let found = paths.first { id == $0.prefix || id.hasPrefix($0.prefix + "/") }
        return found?.origin ?? .project
    }
}
