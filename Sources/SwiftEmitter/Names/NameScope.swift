/// The names of one scope: each is given once. What came first keeps the plain name, so that the order of the schema
/// decides, and nothing else.
package struct NameScope: Sendable {
    private var taken: Set<String>

    package init(reserved: Set<String> = []) { taken = reserved }

    /// The first of the candidates that is free, or the last of them with the first free number from 2.
    package mutating func claim(_ candidates: [String]) -> String {
        for candidate in candidates where taken.insert(candidate).inserted { return candidate }
        let base = candidates.last ?? "unnamed"
        var number = 2
        while !taken.insert("\(base)\(number)").inserted { number += 1 }
        return "\(base)\(number)"
    }

    /// Names of the typed model's own protocol, which a property of a form may not take.
    package static let reservedMembers: Set<String> = [
        "check", "encodedSpec", "hash", "hashValue", "init", "instance", "prefilled", "self", "spec", "validate",
        "write",
        "xml", "rawValue", "allCases", "definitionHash", "Type", "Protocol", "lexical",
    ]

    /// Names that mean something inside a generated type, which a type of a form may not hide.
    package static let reservedTypes: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "CaseIterable", "DurationValue", "ExactDecimal", "Field", "FieldCode",
        "FieldReader", "FieldValue", "FieldWriter", "FormDocument", "FormGroup", "FormInstance", "FormSpec",
        "GroupCheck", "Hashable",
        "Int", "NoRule", "Optional", "Part", "PrefillResult", "Protocol", "Rule", "Self", "Sendable", "Set",
        "StaticString",
        "String", "TemporalValue", "Type", "TypedModelError", "UInt8", "ValidationContext", "Violation", "Swift",
        "FormRuntime",
        "SchemaValues",
    ]
}
