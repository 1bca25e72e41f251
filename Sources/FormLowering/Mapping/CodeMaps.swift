import Diagnostics
import FormSpec
import SchemaModel
import SchemaValues
import XMLReading

/// The translations of codes (`k:codemap`) of all schema documents, checked: total over the one list, into the other.
struct CodeMaps {
    private(set) var maps: [CodeMapSpec] = []
    private let set: SchemaSet

    init(_ set: SchemaSet, log: inout DiagnosticLog) {
        self.set = set
        var places: [String: SourceLocation] = [:]
        for element in set.documents.flatMap({ $0.annotation.elements("codemap") }) {
            guard let id = element.attribute("id") else { continue }
            if let earlier = places.updateValue(element.location, forKey: id) {
                log.error(
                    .mapTwice(id), id: "duplicate-codemap", at: element.location,
                    notes: [Diagnostic.Note(.standsHere(id), at: earlier)])
                continue
            }
            add(element, id, log: &log)
        }
    }

    var ids: [String] { maps.map(\.id) }

    /// Those that an expression uses.
    func used(by expressions: [Expression]) -> [CodeMapSpec] {
        var wanted: Set<String> = []
        for expression in expressions { expression.collectMaps(into: &wanted) }
        return maps.filter { wanted.contains($0.id) }
    }

    private mutating func add(_ element: XMLElement, _ id: String, log: inout DiagnosticLog) {
        let entries = element.elements.filter { $0.name.localName == "code" }.compactMap { code in
            code.attribute("is").flatMap { old in code.attribute("becomes").map { (code, old, $0) } }
        }
        maps.append(CodeMapSpec(id: id, entries: entries.map { CodeMapSpec.Entry(from: $0.1, to: $0.2) }))
        let from = codes(element, "from", log: &log)
        let to = codes(element, "to", log: &log)
        guard let from, let to else { return }
        for (code, source, target) in entries {
            if !from.contains(source) {
                log.error(
                    .unknownCode(
                        source, element.attribute("from") ?? "", near: NearMiss.nearest(to: source, among: from)),
                    id: "unknown-code", at: code.location)
            }
            if !to.contains(target) {
                log.error(
                    .unknownCode(target, element.attribute("to") ?? "", near: NearMiss.nearest(to: target, among: to)),
                    id: "unknown-code", at: code.location)
            }
        }
        for missing in from where !entries.contains(where: { $0.1 == missing }) {
            log.error(.mapIncomplete(missing), id: "codemap-incomplete", at: element.location)
        }
    }

    /// The codes of the type that an attribute names; nil where it has been reported.
    private func codes(_ element: XMLElement, _ attribute: String, log: inout DiagnosticLog) -> [String]? {
        guard let written = element.attribute(attribute) else { return nil }
        let parts = written.split(separator: ":", maxSplits: 1).map(String.init)
        let prefix = parts.count == 2 ? parts[0] : ""
        let name = ExpandedName(namespace: element.namespaces[prefix] ?? "", localName: parts.last ?? "")
        guard case .simple(let type)? = set.globalTypes[name] else {
            let names = set.globalTypes.keys.filter { $0.namespace == name.namespace }.map(\.localName).sorted()
            log.error(
                .noSuchType(written, near: NearMiss.nearest(to: name.localName, among: names)), id: "unknown-type",
                at: element.location)
            return nil
        }
        let codes = set.codeList(of: type).map(\.value)
        guard codes.isEmpty else { return codes }
        log.error(.noCodeList(written), id: "annotation-content", at: element.location)
        return nil
    }
}

extension Expression {
    fileprivate func collectMaps(into found: inout Set<String>) {
        switch self {
        case .number, .literal: break
        case .path(let path): for filter in path.filters { filter.condition.collectMaps(into: &found) }
        case .negate(let inner): inner.collectMaps(into: &found)
        case .binary(_, let left, let right):
            left.collectMaps(into: &found)
            right.collectMaps(into: &found)
        case .call(let function, let arguments):
            if function == .translate, arguments.count == 2, case .literal(_, let id) = arguments[1] {
                found.insert(id)
            }
            for argument in arguments { argument.collectMaps(into: &found) }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func mapTwice(_ id: String) -> Self {
        .init(fi: "muunnos `\(id)` on kahdesti; vaihda toisen tunnus", en: "map `\(id)` stands twice; change one id")
    }
    fileprivate static func mapIncomplete(_ code: String) -> Self {
        .init(
            fi: "muunnos ei kerro, miksi koodi `\(code)` muuttuu; lisää `k:code`",
            en: "the map does not say what code `\(code)` becomes; add a `k:code`")
    }
    fileprivate static func noSuchType(_ name: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "tyyppiä `\(name)` ei ole; tarkista nimi ja etuliite",
                en: "there is no simple type `\(name)`; check the name and its prefix")
        }
        return .init(
            fi: "tyyppiä `\(name)` ei ole; lähin on `\(near)`",
            en: "there is no simple type `\(name)`; nearest is `\(near)`")
    }
    fileprivate static func noCodeList(_ name: String) -> Self {
        .init(
            fi: "tyypissä `\(name)` ei ole koodeja; muunnos tarvitsee luettelon",
            en: "type `\(name)` has no codes; a map needs a list")
    }
}
