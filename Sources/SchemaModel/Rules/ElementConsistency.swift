import Diagnostics
import SchemaValues

/// cos-element-consistent: elements of one name in a content model have one type.
struct ElementConsistency: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        for index in resolved.set.complexTypes.indices.dropFirst() where !resolved.brokenComplexTypes.contains(index) {
            guard let particle = resolved.set.complexTypes[index].content.particle else { continue }
            var seen: [ExpandedName: (type: TypeID, location: SourceLocation)] = [:]
            check(particle, resolved, &seen, &log)
        }
    }

    private func check(
        _ particle: Particle, _ resolved: Resolver,
        _ seen: inout [ExpandedName: (type: TypeID, location: SourceLocation)],
        _ log: inout DiagnosticLog
    ) {
        switch particle.term {
        case .wildcard: return
        case .group(let group): for inner in group.particles { check(inner, resolved, &seen, &log) }
        case .element(let id):
            add(id, particle.annotation.location, resolved, &seen, &log)
            for member in resolved.set.substitutes(for: id, blocking: []) {
                add(member, particle.annotation.location, resolved, &seen, &log)
            }
        }
    }

    private func add(
        _ id: ElementID, _ location: SourceLocation, _ resolved: Resolver,
        _ seen: inout [ExpandedName: (type: TypeID, location: SourceLocation)], _ log: inout DiagnosticLog
    ) {
        guard !resolved.brokenElements.contains(id.index) else { return }
        let element = resolved.set[id]
        guard let earlier = seen[element.name] else {
            seen[element.name] = (element.type, location)
            return
        }
        guard earlier.type != element.type else { return }
        log.error(
            .twoTypes(element.name.localName), id: "cos-element-consistent", at: location,
            notes: [.init(.firstHere, at: earlier.location)])
    }
}

extension DiagnosticMessage {
    fileprivate static func twoTypes(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on samassa sisällössä kahdella tyypillä; anna niille yksi nimetty tyyppi",
            en: "`\(name)` has two types in one content; give both one named type")
    }
}
