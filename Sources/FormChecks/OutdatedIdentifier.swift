import Diagnostics
import SchemaModel
import SchemaValues

/// A pattern for personal identity codes from before 2023, when new separators came into use (`Y X W V U`, `B C D E F`):
/// it takes a code of before and refuses one of after.
struct OutdatedIdentifier: SchemaCheck {
    static let id = "outdated-identifier"

    private static let before = ["131052-308T", "210281-9988", "010203-040A"]
    private static let after = ["010594Y9032", "020594X903P", "010516B903X"]

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        for facet in set.simpleTypes.flatMap(\.facets) where facet.name == "pattern" {
            guard let expression = try? RegularExpression(facet.value) else { continue }
            let matcher = PatternMatcher(expression)
            guard Self.before.allSatisfy(matcher.matches),
                let refused = Self.after.first(where: { !matcher.matches($0) })
            else { continue }
            log.warn(.outdated(refused), id: Self.id, at: facet.annotation.location)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func outdated(_ refused: String) -> Self {
        .init(
            fi: "henkilötunnuksen kaava hylkää vuoden 2023 välimerkit (`\(refused)`); käytä tyyppiä `f:henkilotunnus`",
            en:
                "the pattern for personal identity codes refuses the separators of 2023 (`\(refused)`); use type `f:henkilotunnus`"
        )
    }
}
