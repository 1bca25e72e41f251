import Diagnostics
import SchemaValues

extension Resolver {
    /// Makes the value type of each simple type, bases first, and reports the facets that break a rule.
    mutating func makeValueTypes() {
        let fallback = ValueType(.anySimpleType)
        set.valueTypes = Array(repeating: fallback, count: set.simpleTypes.count)
        for index in simpleOrder {
            let type = set.simpleTypes[index]
            if let builtIn = type.builtIn {
                set.valueTypes[index] = ValueType(builtIn)
            } else if isRestriction(index), let base = type.base {
                set.valueTypes[index] = restricted(set.valueTypes[base.index], by: type.facets)
            } else {
                switch type.variety {
                case .atomic: break
                case .list(let item): set.valueTypes[index] = ValueType(listOf: set.valueTypes[item.index])
                case .union(let members):
                    set.valueTypes[index] = ValueType(unionOf: members.map { set.valueTypes[$0.index] })
                }
            }
        }
    }

    private mutating func restricted(_ base: ValueType, by uses: [FacetUse]) -> ValueType {
        guard let first = uses.first else { return base }
        var declarations: [FacetDeclaration] = []
        var places: [FacetUse] = []
        for use in uses {
            guard let facet = facet(use) else { continue }
            declarations.append(FacetDeclaration(facet, isFixed: use.fixed, namespaces: use.namespaces))
            places.append(use)
        }
        let (type, violations) = base.restricted(by: declarations)
        for violation in violations {
            let use = places.indices.contains(violation.index) ? places[violation.index] : first
            let (id, message) = violation.wording(use)
            log.error(message, id: id, at: use.annotation.location)
        }
        return type
    }

    private mutating func facet(_ use: FacetUse) -> Facet? {
        switch FacetKind(localName: use.name) {
        case .length: count(use).map { .length($0) }
        case .minLength: count(use).map { .minLength($0) }
        case .maxLength: count(use).map { .maxLength($0) }
        case .totalDigits: count(use, least: 1).map { .totalDigits($0) }
        case .fractionDigits: count(use).map { .fractionDigits($0) }
        case .pattern: .pattern(use.value)
        case .enumeration: .enumeration(use.value)
        case .maxInclusive: .maxInclusive(use.value)
        case .maxExclusive: .maxExclusive(use.value)
        case .minInclusive: .minInclusive(use.value)
        case .minExclusive: .minExclusive(use.value)
        case .whiteSpace: whiteSpace(use).map { .whiteSpace($0) }
        case nil: nil
        }
    }

    private mutating func count(_ use: FacetUse, least: Int = 0) -> Int? {
        let text = use.value.collapsed
        let digits = text.drop { $0 == "+" || $0 == "-" || $0 == "0" }
        let value = digits.isEmpty ? 0 : Int(digits) ?? Int.max
        if text.isNonNegativeInteger, value >= least { return value }
        log.error(.count(use.name, use.value, least), id: "s4s-att-invalid-value", at: use.annotation.location)
        return nil
    }

    private mutating func whiteSpace(_ use: FacetUse) -> WhiteSpace? {
        switch use.value.collapsed {
        case "preserve": return .preserve
        case "replace": return .replace
        case "collapse": return .collapse
        default:
            log.error(.whiteSpace(use.value), id: "s4s-att-invalid-value", at: use.annotation.location)
            return nil
        }
    }
}

extension FacetRuleViolation {
    /// The id (the clause, or `pattern-value`) and the words for a facet that breaks a rule.
    func wording(_ use: FacetUse) -> (id: String, message: DiagnosticMessage) {
        let value = use.value.shortened
        switch rule {
        case .pattern: return ("pattern-value", patternError.map { .patternFault(value, $0) } ?? .noPattern(value))
        case .applicableFacets: return (clause, .notApplicable(use.name))
        case .fixedFacet: return (clause, .fixed(use.name))
        case .repeatedFacet: return (clause, .repeated(use.name))
        case .valueOutsideBase, .enumerationRestriction: return (clause, .outside(use.name, value))
        case .lengthRestriction, .minLengthRestriction, .maxLengthRestriction, .whiteSpaceRestriction,
            .maxInclusiveRestriction, .maxExclusiveRestriction, .minInclusiveRestriction, .minExclusiveRestriction,
            .totalDigitsRestriction, .fractionDigitsRestriction:
            return (clause, .widens(use.name, value))
        case .lengthWithBounds, .bothUpperBounds, .bothLowerBounds: return (clause, .exclude(use.name))
        case .minLengthAboveMaxLength, .inclusiveBoundsCross, .exclusiveBoundsCross, .minExclusiveAboveMaxInclusive,
            .minInclusiveAboveMaxExclusive, .fractionAboveTotalDigits:
            return (clause, .cross(use.name, value))
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func count(_ name: String, _ value: String, _ least: Int) -> Self {
        .init(
            fi: "`\(name)` on kokonaisluku, vähintään \(least), ei `\(value.shortened)`",
            en: "`\(name)` is a whole number, at least \(least), not `\(value.shortened)`")
    }
    fileprivate static func whiteSpace(_ value: String) -> Self {
        .init(
            fi: "`whiteSpace` on `preserve`, `replace` tai `collapse`, ei `\(value.shortened)`",
            en: "`whiteSpace` is `preserve`, `replace` or `collapse`, not `\(value.shortened)`")
    }
    fileprivate static func noPattern(_ value: String) -> Self {
        .init(fi: "`\(value)` ei ole säännöllinen lauseke", en: "`\(value)` is no regular expression")
    }
    fileprivate static func notApplicable(_ name: String) -> Self {
        .init(fi: "`\(name)` ei sovi tähän tyyppiin", en: "`\(name)` does not apply to this type")
    }
    fileprivate static func fixed(_ name: String) -> Self {
        .init(
            fi: "kantatyyppi on kiinnittänyt rajan `\(name)`; sitä ei voi muuttaa",
            en: "the base type fixes `\(name)`; it cannot be changed")
    }
    fileprivate static func repeated(_ name: String) -> Self {
        .init(fi: "`\(name)` on annettu kahdesti; poista toinen", en: "`\(name)` is given twice; remove one")
    }
    fileprivate static func outside(_ name: String, _ value: String) -> Self {
        .init(
            fi: "`\(name)`: `\(value)` ei ole kantatyypin arvo",
            en: "`\(name)`: `\(value)` is no value of the base type")
    }
    fileprivate static func widens(_ name: String, _ value: String) -> Self {
        .init(
            fi: "`\(name)` (`\(value)`) sallisi enemmän kuin kantatyyppi; rajoitus vain kaventaa",
            en: "`\(name)` (`\(value)`) would allow more than the base type; a restriction only narrows")
    }
    fileprivate static func exclude(_ name: String) -> Self {
        .init(
            fi: "`\(name)` ja toinen saman rajan muoto sulkevat toisensa pois; jätä toinen pois",
            en: "`\(name)` and another form of the same bound exclude each other; leave one out")
    }
    fileprivate static func cross(_ name: String, _ value: String) -> Self {
        .init(
            fi: "`\(name)` (`\(value)`) on ristiriidassa vastakkaisen rajan kanssa: mikään arvo ei kelpaisi",
            en: "`\(name)` (`\(value)`) contradicts the opposite bound: no value would be left")
    }
}
