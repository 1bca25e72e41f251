import Diagnostics
import FormModel
import SchemaValues
import XMLReading

/// The units that `k:unit` can name, with their dimension and their written form in each language.
package struct UnitTable: Sendable {
    package struct Entry: Hashable, Sendable {
        package var id: String
        /// The powers that it is made of: `length^2`, `solid year^-1`.
        package var dimension: String
        /// One of it is so many of the reference unit of its dimension.
        package var factor: ExactDecimal
        package var symbol: LocalizedText
    }
    package private(set) var entries: [Entry] = []
    private var byID: [String: Int] = [:]

    /// A table without units.
    package init() {}

    /// Reads a units document (`k:units` with `k:unit id dimension factor` and texts).
    package init(reading bytes: [UInt8], file: String, log: inout DiagnosticLog) {
        self.init()
        switch readTree(bytes: bytes, file: file) {
        case .failure(let refused): log.report(refused.diagnostic)
        case .success(let root): for element in root.elements { add(element, log: &log) }
        }
    }

    package init(_ root: XMLElement, log: inout DiagnosticLog) {
        for element in root.elements { add(element, log: &log) }
    }

    private mutating func add(_ element: XMLElement, log: inout DiagnosticLog) {
        guard element.name == ExpandedName(namespace: annotationNamespace, localName: "unit"),
            let id = element.attribute("id"), !id.isEmpty, let dimension = element.attribute("dimension"),
            let factor = element.attribute("factor").flatMap({ ExactDecimal(lexical: $0) }), !factor.isZero,
            let symbol = element.localizedText
        else {
            return log.error(.unitIncomplete, id: "unit-incomplete", at: element.location)
        }
        guard byID[id] == nil else {
            return log.error(.unitTwice(id), id: "duplicate-unit", at: element.location)
        }
        byID[id] = entries.count
        entries.append(Entry(id: id, dimension: dimension, factor: factor, symbol: symbol))
    }

    package subscript(id: String) -> Entry? { byID[id].map { entries[$0] } }
}

extension DiagnosticMessage {
    fileprivate static var unitIncomplete: Self {
        .init(
            fi: "yksiköllä on oltava `id`, `dimension`, `factor` (ei nolla) ja tekstit",
            en: "a unit must have `id`, `dimension`, `factor` (not zero) and texts")
    }
    fileprivate static func unitTwice(_ id: String) -> Self {
        .init(
            fi: "yksikkö `\(id)` on luettelossa kahdesti; poista toinen", en: "unit `\(id)` is listed twice; remove one"
        )
    }
}
