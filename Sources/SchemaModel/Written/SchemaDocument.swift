import Diagnostics
import SchemaValues
import XMLReading

// XML Schema as written: each construct of a schema document, typed and located, its references not yet resolved.

/// A reference to a component by name, as it stands in an attribute.
struct WrittenReference: Hashable {
    var name: ExpandedName
    /// As the author wrote it, with its prefix: what messages show.
    var text: String
    var location: SourceLocation
}

struct WrittenOccurrence: Hashable {
    var min = 1
    /// Nil for `unbounded`.
    var max: Int? = 1
}

struct WrittenElement {
    enum Kind {
        /// `ref`
        case reference(WrittenReference)
        case declaration(Declaration)
    }
    struct Declaration {
        var name: ExpandedName
        var type: WrittenType
        var substitutionGroup: WrittenReference?
        var isNillable = false
        var isAbstract = false
        var final: DerivationSet = []
        var block: DerivationSet = []
        var constraint: ValueConstraint?
        var identityConstraints: [WrittenIdentityConstraint] = []
    }
    var kind: Kind
    var occurrence = WrittenOccurrence()
    var annotation: Annotation
}

/// The type an element or attribute names or contains.
enum WrittenType {
    case absent
    case reference(WrittenReference)
    case simple(WrittenSimpleType)
    case complex(WrittenComplexType)
}

struct WrittenAttribute {
    enum Kind {
        case reference(WrittenReference)
        case declaration(name: ExpandedName, type: WrittenType)
    }
    enum Use: String {
        case optional, required, prohibited
    }
    var kind: Kind
    var use = Use.optional
    var constraint: ValueConstraint?
    var annotation: Annotation
}

/// The attributes at the end of a type or attribute group.
struct WrittenAttributes {
    enum Item {
        case attribute(WrittenAttribute)
        case group(WrittenReference)
    }
    var items: [Item] = []
    var wildcard: Wildcard?
}

struct WrittenAttributeGroup {
    var name: ExpandedName
    var attributes: WrittenAttributes
    var annotation: Annotation
}

indirect enum WrittenParticle {
    case element(WrittenElement)
    case group(WrittenReference, WrittenOccurrence, Annotation)
    case model(WrittenModel, WrittenOccurrence)
    case wildcard(Wildcard, WrittenOccurrence)

    var location: SourceLocation {
        switch self {
        case .element(let element): element.annotation.location
        case .group(_, _, let annotation): annotation.location
        case .model(let model, _): model.annotation.location
        case .wildcard(let wildcard, _): wildcard.annotation.location
        }
    }
}

struct WrittenModel {
    var compositor: ModelGroup.Compositor
    var particles: [WrittenParticle]
    var annotation: Annotation
}

struct WrittenGroup {
    var name: ExpandedName
    var model: WrittenModel
    var annotation: Annotation
}

struct WrittenSimpleType {
    indirect enum Derivation {
        case restriction(base: WrittenReference, facets: [FacetUse])
        case inlineRestriction(base: WrittenSimpleType, facets: [FacetUse])
        case list(item: WrittenReference)
        case inlineList(item: WrittenSimpleType)
        case union(members: [WrittenReference], inline: [WrittenSimpleType])
    }
    var name: ExpandedName?
    var final: DerivationSet
    var derivation: Derivation
    var annotation: Annotation
}

struct WrittenComplexType {
    enum Content {
        /// Neither `simpleContent` nor `complexContent`: a restriction of `xs:anyType`.
        case implicit(WrittenParticle?)
        case complex(base: WrittenReference, method: DerivationSet, mixed: Bool?, particle: WrittenParticle?)
        case simpleExtension(base: WrittenReference)
        case simpleRestriction(base: WrittenReference, inline: WrittenSimpleType?, facets: [FacetUse])
    }
    var name: ExpandedName?
    var isMixed: Bool
    var isAbstract: Bool
    var final: DerivationSet
    var block: DerivationSet
    var content: Content
    var attributes: WrittenAttributes
    var annotation: Annotation
}

struct WrittenIdentityConstraint {
    enum Category {
        case unique
        case key
        case keyref(WrittenReference)
    }
    var name: ExpandedName
    var category: Category
    var selector: ConstraintPath
    var fields: [ConstraintPath]
    var annotation: Annotation
}

/// `include`, `import` or `redefine`.
struct WrittenComposition {
    enum Kind {
        case include
        case `import`(namespace: String)
        case redefine([WrittenComponent])
    }
    var kind: Kind
    var schemaLocation: String?
    var location: SourceLocation
}

enum WrittenComponent {
    case simpleType(WrittenSimpleType)
    case complexType(WrittenComplexType)
    case element(WrittenElement)
    case attribute(WrittenAttribute)
    case group(WrittenGroup)
    case attributeGroup(WrittenAttributeGroup)
    case notation(ExpandedName, Annotation)
}

/// One schema document as written.
struct SchemaDocument {
    var file: String
    /// Of a chameleon, that of the including document.
    var targetNamespace: String
    var version: String
    var annotation: Annotation
    var compositions: [WrittenComposition]
    var components: [WrittenComponent]
    var byteCount: Int

    /// Namespaces that references of this document may name (src-resolve 4).
    var visibleNamespaces: Set<String> {
        var visible: Set<String> = [targetNamespace]
        for composition in compositions {
            if case .import(let namespace) = composition.kind { visible.insert(namespace) }
        }
        return visible
    }
}
