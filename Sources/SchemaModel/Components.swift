import Diagnostics
import SchemaValues
import XMLReading

// XML Schema as meant (Structures, 3): components by index into the arrays of a `SchemaSet`. Every component carries
// the place it was written at and its annotations as written; what they mean is not decided here.

package struct SimpleTypeID: Hashable, Sendable {
    package var index: Int
    package init(_ index: Int) { self.index = index }
}
package struct ComplexTypeID: Hashable, Sendable {
    package var index: Int
    package init(_ index: Int) { self.index = index }
}
package struct ElementID: Hashable, Sendable {
    package var index: Int
    package init(_ index: Int) { self.index = index }
}
package struct AttributeID: Hashable, Sendable {
    package var index: Int
    package init(_ index: Int) { self.index = index }
}

/// A type definition of either kind.
package enum TypeID: Hashable, Sendable {
    case simple(SimpleTypeID)
    case complex(ComplexTypeID)
}

/// What stands beside a component in its `xs:annotation`, and its attributes of other namespaces (3.13).
package struct Annotation: Hashable, Sendable {
    /// Attributes in a namespace other than XML Schema's, in document order.
    package var attributes: [XMLAttribute] = []
    /// The element children of all `xs:appinfo`, in document order.
    package var appinfo: [XMLElement] = []
    /// The text of all `xs:documentation`, in document order, with `xml:lang` where given.
    package var documentation: [(language: String, text: String)] {
        get { documentationParts.map { ($0.language, $0.text) } }
        set { documentationParts = newValue.map { Documentation(language: $0.language, text: $0.text) } }
    }
    private var documentationParts: [Documentation] = []
    private struct Documentation: Hashable, Sendable {
        var language: String
        var text: String
    }
    /// Where the annotated component begins; its attributes stand there.
    package var location: SourceLocation

    package init(location: SourceLocation) { self.location = location }
}

/// One constraining facet as written, with its annotation (its texts are on it).
package struct FacetUse: Hashable, Sendable {
    /// The element's local name: `pattern`, `maxLength`, `enumeration` …
    package var name: String
    /// The literal as written in `value`.
    package var value: String
    package var fixed: Bool
    package var annotation: Annotation
    /// In-scope namespaces, for enumerations of QNames and NOTATIONs.
    package var namespaces: [String: String]

    package init(name: String, value: String, fixed: Bool, annotation: Annotation, namespaces: [String: String]) {
        self.name = name
        self.value = value
        self.fixed = fixed
        self.annotation = annotation
        self.namespaces = namespaces
    }
}

/// A simple type definition (3.14).
package struct SimpleTypeDefinition: Hashable, Sendable {
    package enum Variety: Hashable, Sendable {
        case atomic
        case list(item: SimpleTypeID)
        case union(members: [SimpleTypeID])
    }
    /// Nil for an anonymous type.
    package var name: ExpandedName?
    /// Nil only for `anySimpleType`.
    package var base: SimpleTypeID?
    /// Set for the built-in types alone.
    package var builtIn: BuiltInType?
    package var variety: Variety
    /// The facets written in this derivation step.
    package var facets: [FacetUse]
    package var final: DerivationSet
    package var annotation: Annotation

    package init(
        name: ExpandedName?, base: SimpleTypeID?, builtIn: BuiltInType? = nil, variety: Variety, facets: [FacetUse],
        final: DerivationSet = [], annotation: Annotation
    ) {
        self.name = name
        self.base = base
        self.builtIn = builtIn
        self.variety = variety
        self.facets = facets
        self.final = final
        self.annotation = annotation
    }
}

/// Sets of derivation methods, as `final` and `block` use them.
package struct DerivationSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let `extension` = DerivationSet(rawValue: 1)
    package static let restriction = DerivationSet(rawValue: 2)
    package static let substitution = DerivationSet(rawValue: 4)
    package static let list = DerivationSet(rawValue: 8)
    package static let union = DerivationSet(rawValue: 16)
}

/// A complex type definition (3.4).
package struct ComplexTypeDefinition: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case empty
        case simple(SimpleTypeID)
        case elementOnly(Particle)
        /// Mixed content; the particle is nil where only text may stand.
        case mixed(Particle?)
    }
    package var name: ExpandedName?
    package var base: TypeID
    /// How it derives from `base`; `xs:anyType` is its own restriction.
    package var derivation: DerivationSet
    package var isAbstract: Bool
    package var final: DerivationSet
    /// {prohibited substitutions}
    package var block: DerivationSet
    /// All attribute uses, inherited ones included (3.4.2).
    package var attributeUses: [AttributeUse]
    package var attributeWildcard: Wildcard?
    /// The effective content: of an extension, the base's particle followed by its own.
    package var content: Content
    package var annotation: Annotation

    package init(
        name: ExpandedName?, base: TypeID, derivation: DerivationSet, isAbstract: Bool, final: DerivationSet,
        block: DerivationSet, attributeUses: [AttributeUse], attributeWildcard: Wildcard?, content: Content,
        annotation: Annotation
    ) {
        self.name = name
        self.base = base
        self.derivation = derivation
        self.isAbstract = isAbstract
        self.final = final
        self.block = block
        self.attributeUses = attributeUses
        self.attributeWildcard = attributeWildcard
        self.content = content
        self.annotation = annotation
    }
}

/// `default` or `fixed` of an element or attribute, as written.
package struct ValueConstraint: Hashable, Sendable {
    package var value: String
    package var isFixed: Bool
    /// In scope where it was written, for values that are QNames.
    package var namespaces: [String: String]
    package init(value: String, isFixed: Bool, namespaces: [String: String]) {
        self.value = value
        self.isFixed = isFixed
        self.namespaces = namespaces
    }
}

/// An attribute declaration (3.2).
package struct AttributeDeclaration: Hashable, Sendable {
    package var name: ExpandedName
    package var type: SimpleTypeID
    package var constraint: ValueConstraint?
    package var isGlobal: Bool
    package var annotation: Annotation

    package init(
        name: ExpandedName, type: SimpleTypeID, constraint: ValueConstraint?, isGlobal: Bool, annotation: Annotation
    ) {
        self.name = name
        self.type = type
        self.constraint = constraint
        self.isGlobal = isGlobal
        self.annotation = annotation
    }
}

/// An attribute use (3.5). The annotation is that of the use: for a reference, of the referring element.
package struct AttributeUse: Hashable, Sendable {
    package var attribute: AttributeID
    package var isRequired: Bool
    package var constraint: ValueConstraint?
    package var annotation: Annotation

    package init(attribute: AttributeID, isRequired: Bool, constraint: ValueConstraint?, annotation: Annotation) {
        self.attribute = attribute
        self.isRequired = isRequired
        self.constraint = constraint
        self.annotation = annotation
    }
}

/// An element declaration (3.3).
package struct ElementDeclaration: Hashable, Sendable {
    package var name: ExpandedName
    package var type: TypeID
    package var constraint: ValueConstraint?
    package var isNillable: Bool
    package var isAbstract: Bool
    package var isGlobal: Bool
    package var final: DerivationSet
    package var block: DerivationSet
    package var substitutionGroup: ElementID?
    package var identityConstraints: [IdentityConstraint]
    package var annotation: Annotation

    package init(
        name: ExpandedName, type: TypeID, constraint: ValueConstraint?, isNillable: Bool, isAbstract: Bool,
        isGlobal: Bool, final: DerivationSet, block: DerivationSet, substitutionGroup: ElementID?,
        identityConstraints: [IdentityConstraint], annotation: Annotation
    ) {
        self.name = name
        self.type = type
        self.constraint = constraint
        self.isNillable = isNillable
        self.isAbstract = isAbstract
        self.isGlobal = isGlobal
        self.final = final
        self.block = block
        self.substitutionGroup = substitutionGroup
        self.identityConstraints = identityConstraints
        self.annotation = annotation
    }
}

/// A particle (3.9). `annotation` is that of the particle as written: of a reference for `ref`, else the term's own.
package struct Particle: Hashable, Sendable {
    package indirect enum Term: Hashable, Sendable {
        case element(ElementID)
        case group(ModelGroup)
        case wildcard(Wildcard)
    }
    package var minOccurs: Int
    /// Nil for `unbounded`.
    package var maxOccurs: Int?
    package var term: Term
    package var annotation: Annotation

    package init(minOccurs: Int, maxOccurs: Int?, term: Term, annotation: Annotation) {
        self.minOccurs = minOccurs
        self.maxOccurs = maxOccurs
        self.term = term
        self.annotation = annotation
    }
}

/// A model group (3.8).
package struct ModelGroup: Hashable, Sendable {
    package enum Compositor: String, Hashable, Sendable {
        case sequence
        case choice
        case all
    }
    package var compositor: Compositor
    package var particles: [Particle]
    /// The named group it came from, where it came by reference.
    package var definition: ExpandedName?
    package var annotation: Annotation

    package init(compositor: Compositor, particles: [Particle], definition: ExpandedName?, annotation: Annotation) {
        self.compositor = compositor
        self.particles = particles
        self.definition = definition
        self.annotation = annotation
    }
}

/// A wildcard (3.10).
package struct Wildcard: Hashable, Sendable {
    package enum Namespaces: Hashable, Sendable {
        case any
        /// Not this namespace, and not absent (`##other`).
        case not(String)
        /// One of these; `""` stands for absent.
        case oneOf([String])
    }
    package enum ProcessContents: String, Hashable, Sendable {
        case strict
        case lax
        case skip
    }
    package var namespaces: Namespaces
    package var processContents: ProcessContents
    package var annotation: Annotation

    package init(namespaces: Namespaces, processContents: ProcessContents, annotation: Annotation) {
        self.namespaces = namespaces
        self.processContents = processContents
        self.annotation = annotation
    }
}

/// A path of an identity constraint as written, with the namespaces in scope at its own element.
package struct ConstraintPath: Hashable, Sendable {
    package var text: String
    package var namespaces: [String: String]

    package init(_ text: String, namespaces: [String: String]) {
        self.text = text
        self.namespaces = namespaces
    }
}

/// `xs:unique`, `xs:key` or `xs:keyref` (3.11).
package struct IdentityConstraint: Hashable, Sendable {
    package enum Category: Hashable, Sendable {
        case unique
        case key
        case keyref(refer: ExpandedName)
    }
    package var name: ExpandedName
    package var category: Category
    package var selector: ConstraintPath
    package var fields: [ConstraintPath]
    package var annotation: Annotation

    package init(
        name: ExpandedName, category: Category, selector: ConstraintPath, fields: [ConstraintPath],
        annotation: Annotation
    ) {
        self.name = name
        self.category = category
        self.selector = selector
        self.fields = fields
        self.annotation = annotation
    }
}
