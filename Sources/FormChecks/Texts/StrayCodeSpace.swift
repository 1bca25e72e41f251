import Diagnostics
import SchemaModel

/// A code with a space at its beginning or end: it looks like the code without, and nothing finds its texts.
struct StrayCodeSpace: SchemaCheck {
    static let id = "stray-space"

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        for facet in set.simpleTypes.flatMap(\.facets) where facet.name == "enumeration" {
            let isStray = facet.value.first?.isWhitespace == true || facet.value.last?.isWhitespace == true
            guard isStray, !facet.value.allSatisfy(\.isWhitespace) else { continue }
            log.error(.stray(facet.value), id: Self.id, at: facet.annotation.location)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func stray(_ code: String) -> Self {
        .init(
            fi: "koodin `\(code)` alussa tai lopussa on välilyönti; poista se",
            en: "code `\(code)` begins or ends with a space; remove it")
    }
}
