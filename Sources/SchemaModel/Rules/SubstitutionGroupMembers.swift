import Diagnostics
import SchemaValues

/// e-props-correct.4: a member's type derives from its head's, by no method the head excludes.
struct SubstitutionGroupMembers: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        let set = resolved.set
        for (index, element) in set.elements.enumerated() where !resolved.brokenElements.contains(index) {
            guard let head = element.substitutionGroup, !resolved.brokenElements.contains(head.index) else { continue }
            if set.derives(element.type, from: set[head].type, excluding: set[head].final) { continue }
            log.error(
                .otherType(element.name.localName, set[head].name.localName), id: "e-props-correct.4",
                at: element.annotation.location, notes: [.init(.headHere, at: set[head].annotation.location)])
        }
    }
}

extension DiagnosticMessage {
    fileprivate static let headHere = Self(fi: "pääelementti on tässä", en: "the head is here")
    fileprivate static func otherType(_ name: String, _ head: String) -> Self {
        .init(
            fi:
                "`\(name)` ei voi korvata elementtiä `\(head)`: sen tyyppi ei ole johdettu tästä, tai `final` kieltää sen",
            en: "`\(name)` cannot stand for `\(head)`: its type does not derive from that one's, or `final` forbids it")
    }
}
