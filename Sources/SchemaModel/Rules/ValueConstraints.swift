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
        let declared = set[use.attribute].constraint
        guard let constraint = use.constraint, constraint != declared else { return }
        if let declared, declared.isFixed { checkFixedStays(use, declared, set, &log) }
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
        guard let violation = valueType.validate(constraint.value, namespaces: constraint.resolver) else { return }
        log.error(.outside(constraint.value, violation), id: clause + ".2", at: location)
    }

    /// au-props-correct.2: a use of a fixed attribute is fixed to the same value.
    private func checkFixedStays(
        _ use: AttributeUse, _ declared: ValueConstraint, _ set: SchemaSet, _ log: inout DiagnosticLog
    ) {
        let attribute = set[use.attribute]
        guard let own = use.constraint, !own.isFixed || !set.valueType(of: attribute.type).sameValue(own, declared)
        else { return }
        log.error(
            .fixedStays(attribute.name.localName, declared.value), id: "au-props-correct.2",
            at: use.annotation.location)
    }
}

extension SchemaSet {
    /// Whether a type is `xs:ID` or derived from it.
    func isIdentifier(_ type: SimpleTypeID) -> Bool {
        derives(type, from: SimpleTypeID(Int(BuiltInType.id.rawValue)))
    }
}

extension ValueConstraint {
    /// What prefixes in the value stand for. The default namespace may be absent, a prefix may not.
    var resolver: NamespaceResolver {
        { [namespaces] prefix in prefix == "xml" ? ExpandedName.xmlNamespace : namespaces[prefix] }
    }
}

extension ValueType {
    /// Whether two constraints are one value of the type; texts that are no values are compared as text.
    func sameValue(_ left: ValueConstraint, _ right: ValueConstraint) -> Bool {
        guard let first = value(of: left.value, namespaces: left.resolver),
            let second = value(of: right.value, namespaces: right.resolver)
        else { return left.value.hasSameCharacters(as: right.value) }
        return first == second
    }
}

extension DiagnosticMessage {
    fileprivate static func fixedStays(_ name: String, _ value: String) -> Self {
        .init(
            fi: "attribuutin `\(name)` arvo on esittelyssä kiinnitetty (`\(value)`); viittauksessa ei voi olla muuta",
            en: "attribute `\(name)` is fixed to `\(value)` in its declaration; the reference cannot say otherwise")
    }
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
