import Diagnostics
import SchemaValues

/// e-props-correct.2 and .5, a-props-correct.2 and .3, cos-valid-default: a default is a value of its type.
struct ValueConstraints: SchemaRule {
    func check(_ resolved: Resolver, into log: inout DiagnosticLog) {
        let set = resolved.set
        for element in set.elements {
            guard let constraint = element.constraint else { continue }
            check(constraint, of: element, set, &log)
        }
        for attribute in set.attributes {
            guard let constraint = attribute.constraint else { continue }
            check(constraint, attribute.type, "a-props-correct", attribute.annotation.location, set, &log)
        }
        for type in set.complexTypes {
            for use in type.attributeUses { check(use, set, &log) }
        }
        for use in resolved.attributeGroups.sorted(by: { $0.key < $1.key }).flatMap({ $0.value.uses }) {
            check(use, set, &log)
        }
    }

    private func check(_ use: AttributeUse, _ set: SchemaSet, _ log: inout DiagnosticLog) {
        // The declaration's own is checked there.
        guard let constraint = use.constraint, constraint != set[use.attribute].constraint else { return }
        check(constraint, set[use.attribute].type, "a-props-correct", use.annotation.location, set, &log)
    }

    private func check(
        _ constraint: ValueConstraint, of element: ElementDeclaration, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let location = element.annotation.location
        switch element.type {
        case .simple(let id): check(constraint, id, "e-props-correct", location, set, &log)
        case .complex(let id):
            switch set[id].content {
            case .simple(let content): check(constraint, content, "e-props-correct", location, set, &log)
            case .mixed(let particle):
                // cos-valid-default.2.2.2
                if particle?.isEmptiable == false {
                    log.error(.contentDemanded, id: "cos-valid-default.2.2.2", at: location)
                }
            case .empty, .elementOnly: log.error(.noText, id: "cos-valid-default.2.1", at: location)
            }
        }
    }

    private func check(
        _ constraint: ValueConstraint, _ type: SimpleTypeID, _ clause: String, _ location: SourceLocation,
        _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let valueType = set.valueType(of: type)
        if set.isIdentifier(type) {
            let id = clause == "e-props-correct" ? "e-props-correct.5" : "a-props-correct.3"
            log.error(.identifier, id: id, at: location)
        }
        guard let violation = valueType.validate(constraint.value, namespaces: { _ in "" }) else { return }
        log.error(.outside(constraint.value, violation), id: clause + ".2", at: location)
    }
}

extension SchemaSet {
    /// Whether a type is `xs:ID` or derived from it.
    func isIdentifier(_ type: SimpleTypeID) -> Bool {
        derives(type, from: SimpleTypeID(Int(BuiltInType.id.rawValue)))
    }
}

extension DiagnosticMessage {
    fileprivate static let contentDemanded = Self(
        fi: "elementillä on oletusarvo, mutta sen tyyppi vaatii elementtejä sisään",
        en: "the element has a default, but its type demands elements inside")
    fileprivate static let noText = Self(
        fi: "elementillä on oletusarvo, mutta sen tyyppiin ei kuulu tekstiä",
        en: "the element has a default, but its type has no text")
    fileprivate static let identifier = Self(
        fi: "tunnisteella (`xs:ID`) ei voi olla oletusarvoa", en: "an identifier (`xs:ID`) cannot have a default")
    fileprivate static func outside(_ value: String, _ violation: FacetViolation) -> Self {
        .init(
            fi: "oletusarvo `\(value.shortened)` ei ole tyyppinsä arvo (\(violation.clause))",
            en: "the default `\(value.shortened)` is no value of its type (\(violation.clause))")
    }
}
