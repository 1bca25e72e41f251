import Diagnostics
import SchemaValues

/// cos-st-restricts, cos-list-of-atomic, st-props-correct: what a simple type may derive from.
struct SimpleTypeDerivation: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for index in resolved.set.simpleTypes.indices where !resolved.brokenSimpleTypes.contains(index) {
            let type = resolved.set.simpleTypes[index]
            guard type.builtIn == nil else { continue }
            if resolved.isRestriction(index) {
                checkRestriction(type, resolved.set, &log)
            } else {
                checkParts(type, resolved.set, &log)
            }
        }
    }

    private func checkRestriction(_ type: SimpleTypeDefinition, _ set: SchemaSet, _ log: inout DiagnosticLog) {
        guard let base = type.base.map({ set[$0] }) else { return }
        if base.builtIn == .anySimpleType {
            log.error(.ofUrType, id: "cos-st-restricts.1.1", at: type.annotation.location)
        }
        if base.final.contains(.restriction) {
            log.error(.final(base), id: "st-props-correct.3", at: type.annotation.location)
        }
    }

    private func checkParts(_ type: SimpleTypeDefinition, _ set: SchemaSet, _ log: inout DiagnosticLog) {
        let location = type.annotation.location
        switch type.variety {
        case .atomic: return
        case .list(let item):
            if set[item].final.contains(.list) {
                log.error(.final(set[item]), id: "cos-st-restricts.2.3.1.1", at: location)
            }
            if containsList(item, set) { log.error(.listOfLists, id: "cos-st-restricts.2.1", at: location) }
        case .union(let members):
            for member in members where set[member].final.contains(.union) {
                log.error(.final(set[member]), id: "cos-st-restricts.3.3.1.1", at: location)
            }
        }
    }

    /// Whether a list, or a union with a list among its members, stands there. Each union is looked at once.
    private func containsList(_ id: SimpleTypeID, _ set: SchemaSet) -> Bool {
        var seen: Set<Int> = []
        var stack = [id]
        while let next = stack.popLast() {
            guard seen.insert(next.index).inserted else { continue }
            switch set[next].variety {
            case .atomic: continue
            case .list: return true
            case .union(let members): stack += members
            }
        }
        return false
    }
}

extension DiagnosticMessage {
    fileprivate static let ofUrType = Self(
        fi: "`xs:anySimpleType`ä ei voi rajoittaa; valitse tyyppi, esimerkiksi `xs:string`",
        en: "`xs:anySimpleType` cannot be restricted; choose a type such as `xs:string`")
    fileprivate static func final(_ base: SimpleTypeDefinition) -> Self {
        let name = base.name?.localName ?? ""
        return .init(
            fi: "tyyppi `\(name)` kieltää (`final`) tämän johtamisen",
            en: "type `\(name)` forbids this derivation (`final`)")
    }
    fileprivate static let listOfLists = Self(
        fi: "luettelon jäsen ei voi itse olla luettelo", en: "the item of a list cannot itself be a list")
}
