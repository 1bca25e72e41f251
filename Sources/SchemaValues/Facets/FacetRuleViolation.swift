/// A schema component constraint on facets that a restriction breaks. `clause` is the Recommendation's name for it.
public struct FacetRuleViolation: Error, Hashable, Sendable {
    public enum Rule: String, CaseIterable, Hashable, Sendable {
        /// The facet does not apply to the type.
        case applicableFacets = "cos-applicable-facets"
        /// The base type fixes the facet.
        case fixedFacet = "st-restrict-facets"
        /// A facet other than pattern and enumeration stands twice in one step.
        case repeatedFacet = "src-single-facet-value"
        /// The text is no value of the base type.
        case valueOutsideBase = "facet-value-valid"
        case pattern = "pattern-valid"
        case lengthWithBounds = "length-minLength-maxLength"
        case lengthRestriction = "length-valid-restriction"
        case minLengthRestriction = "minLength-valid-restriction"
        case maxLengthRestriction = "maxLength-valid-restriction"
        case minLengthAboveMaxLength = "minLength-less-than-equal-to-maxLength"
        case enumerationRestriction = "enumeration-valid-restriction"
        case whiteSpaceRestriction = "whiteSpace-valid-restriction"
        case maxInclusiveRestriction = "maxInclusive-valid-restriction"
        case maxExclusiveRestriction = "maxExclusive-valid-restriction"
        case minInclusiveRestriction = "minInclusive-valid-restriction"
        case minExclusiveRestriction = "minExclusive-valid-restriction"
        case bothUpperBounds = "maxInclusive-maxExclusive"
        case bothLowerBounds = "minInclusive-minExclusive"
        case inclusiveBoundsCross = "minInclusive-less-than-equal-to-maxInclusive"
        case exclusiveBoundsCross = "minExclusive-less-than-equal-to-maxExclusive"
        case minExclusiveAboveMaxInclusive = "minExclusive-less-than-maxInclusive"
        case minInclusiveAboveMaxExclusive = "minInclusive-less-than-maxExclusive"
        case totalDigitsRestriction = "totalDigits-valid-restriction"
        case fractionDigitsRestriction = "fractionDigits-valid-restriction"
        case fractionAboveTotalDigits = "fractionDigits-totalDigits"
    }

    public let rule: Rule
    public let facet: FacetKind
    /// Position in the list of facets that was given.
    public let index: Int
    /// For `pattern`: what is wrong with it.
    public let patternError: PatternSyntaxError?

    public var clause: String { rule.rawValue }

    init(_ rule: Rule, _ facet: FacetKind, at index: Int, patternError: PatternSyntaxError? = nil) {
        self.rule = rule
        self.facet = facet
        self.index = index
        self.patternError = patternError
    }
}
