import Diagnostics

/// A schema component constraint, or a few that belong together, over the resolved components.
protocol SchemaRule: Sendable {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog)
}

/// All rules. The order is that of the Recommendation: simple types, complex types, elements and attributes, content
/// models, identity constraints; the log is shown by place, so it only matters for reading this.
enum SchemaRules {
    static let all: [any SchemaRule] = [
        SimpleTypeDerivation(), NotationTypes(), ComplexTypeDerivation(), AttributeRestriction(),
        ValueConstraints(), IdentifierAttributes(), SubstitutionGroupMembers(), ElementConsistency(),
        UniqueAttribution(), ParticleRestriction(), IdentityPaths(),
    ]
}
