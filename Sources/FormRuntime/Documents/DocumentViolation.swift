import Diagnostics
import SchemaTables
import SchemaValues

/// One way in which a document breaks its schema: the rule, the place, and what would be right.
public struct DocumentViolation: Hashable, Sendable {
    public var rule: DocumentRule
    /// The facet that refused, where the rule is about a value.
    public var facet: FacetViolation?
    /// Counts from 1; 0 where not known.
    public var line: Int
    /// The open elements: `/a/b`, and an attribute at fault: `/a/b/@c`. With places where they are kept: `/a/b[2]`.
    public var path: String
    /// The element, attribute or constraint at fault; empty where the path says it.
    public var name: String
    /// The text at fault, shortened.
    public var value: String
    /// The elements that could stand at the place, in the order of the schema; at most ten.
    public var expected: [String]
    /// The named type that a value should have had, or the nearest one that it derives from.
    public var typeName: String
    /// What the facet demands: the greatest length, the pattern, the first of the listed values.
    public var limit: String
    /// A text of the kind of type that was wanted, where one is usual.
    public var example: String?
    /// What the parser said about a document that is not well-formed.
    package var fault: Diagnostic?

    /// The clause of XML Schema 1.0 that is broken (`cvc-complex-type.2.4`, `cvc-minLength-valid`).
    public var clause: String { facet?.clause ?? rule.clause }

    init(notWellFormed fault: Diagnostic) {
        rule = .notWellFormed
        line = fault.location.line
        path = ""
        name = ""
        value = ""
        expected = []
        typeName = ""
        limit = ""
        self.fault = fault
    }

    init(_ record: ViolationRecord, _ rare: RareState, _ layout: DocumentLayout) {
        rule = record.rule
        facet = record.facet
        line = Int(record.line)
        let element = rare.text(record.path)
        path = record.rule.isAboutAttribute ? element + "/@" + rare.text(record.name) : element
        name = rare.text(record.name)
        value = rare.text(record.value)
        expected = record.state.map { layout.expectedNames(in: $0) } ?? []
        let isAboutValue = record.rule == .value || record.rule == .attributeValue
        let type = SimpleTypeIndex(Int(record.simpleType))
        typeName = isAboutValue ? layout.tables.nearestName(of: type) : ""
        limit = isAboutValue ? record.facet.map { layout.tables.limit(of: $0, type) } ?? "" : ""
        example = isAboutValue && record.facet == .datatype ? layout.tables[type].usualText : nil
    }
}

extension DocumentLayout {
    /// The names that a content state allows next; `*` for a wildcard.
    func expectedNames(in state: UnsafePointer<TransitionRow>) -> [String] {
        var found: [String] = []
        var row = state
        while true {
            if row.pointee.name == nil {
                guard row.pointee.flags & StateFlags.continues != 0, found.count < 10, let rest = row.pointee.next
                else {
                    break
                }
                row = rest
                continue
            }
            let name = String(decoding: bytes(of: row.pointee.name), as: UTF8.self)
            if !found.contains(name), found.count < 10 { found.append(name) }
            row += 1
        }
        if row.pointee.element > 0, row.pointee.flags & StateFlags.isAll == 0, found.count < 10 { found.append("*") }
        return found
    }
}
