import Diagnostics
import SchemaValues

/// XML Schema as written becomes XML Schema as meant: every name is given its index before anything refers to it, so
/// that references need no order, and what does need one (derivation) is walked without recursion.
struct Resolver {
    let schema: WrittenSchema
    var set = SchemaSet()
    var log = DiagnosticLog()

    /// The written form of simple types that are not built in, by index.
    var writtenSimple: [Int: (type: WrittenSimpleType, document: Int)] = [:]
    var writtenComplex: [Int: (type: WrittenComplexType, document: Int)] = [:]
    var writtenElements: [Int: (declaration: WrittenElement.Declaration, document: Int)] = [:]
    /// Elements whose type, for want of another, is that of their substitution group's head.
    var untypedMembers: [Int] = []
    var complexProgress: [Progress] = []
    /// Steps of derivation up to `xs:anyType`.
    var complexDepths: [Int] = []
    var groups: [ExpandedName: ResolvedGroup] = [:]
    var attributeGroups: [ExpandedName: ResolvedAttributes] = [:]
    var identityConstraints: [ExpandedName: (constraint: IdentityConstraint, document: Int)] = [:]
    /// Particles made so far, references to groups counted with what they bring along.
    var particleCount = 0
    var isOverfull = false
    /// Simple types that refer to nothing: reported, and left out of further checks.
    var brokenSimpleTypes: Set<Int> = []
    var brokenElements: Set<Int> = []
    var brokenComplexTypes: Set<Int> = []
    /// Content types made for `simpleContent` restrictions: they restrict their base without a written form.
    var derivedContentTypes: Set<Int> = []
    /// All simple types, each after what it derives from.
    var simpleOrder: [Int] = []
    let visibleNamespaces: [Set<String>]

    enum Progress {
        case waiting
        case running
        case done
    }

    static let anyType = ComplexTypeID(0)
    static let anySimpleType = SimpleTypeID(Int(BuiltInType.anySimpleType.rawValue))
    static let maxDerivationDepth = 200
    /// Levels of model groups in one content model, references to groups included; of attribute groups likewise.
    static let maxModelDepth = 250
    static let maxParticles = 500_000

    init(_ schema: WrittenSchema) {
        self.schema = schema
        visibleNamespaces = schema.documents.map(\.visibleNamespaces)
    }

    mutating func run() {
        installBuiltIns()
        allocateGlobals()
        defineGlobals()
        resolveUnusedGroups()
        defineComplexTypes()
        inheritHeadTypes()
        collectSubstitutionGroups()
        defineIdentityConstraints()
        completeSimpleTypes()
        makeValueTypes()
        set.documents = schema.documents.map {
            SchemaDocumentSummary(
                file: $0.file, targetNamespace: $0.targetNamespace, version: $0.version, annotation: $0.annotation,
                byteCount: $0.byteCount, references: schema.references[$0.file, default: []].sorted())
        }
    }

    // MARK: Indices first

    private mutating func allocateGlobals() {
        for (name, entry) in schema.types.all {
            switch entry.value {
            case .simple(let type): set.globalTypes[name] = .simple(allocate(type, entry.document))
            case .complex(let type): set.globalTypes[name] = .complex(allocate(type, entry.document))
            }
        }
        for (name, entry) in schema.attributes.all {
            set.globalAttributes[name] = AttributeID(set.attributes.count)
            set.attributes.append(
                AttributeDeclaration(
                    name: name, type: Self.anySimpleType, constraint: entry.value.constraint, isGlobal: true,
                    annotation: entry.value.annotation))
        }
        for (name, entry) in schema.elements.all {
            guard case .declaration(let declaration) = entry.value.kind else { continue }
            set.globalElements[name] = allocate(declaration, entry.document, entry.value.annotation, isGlobal: true)
        }
        set.notations = Set(schema.notations.order)
    }

    private mutating func defineGlobals() {
        for (name, _) in schema.types.all {
            if case .simple(let id) = set.globalTypes[name] { define(id) }
        }
        for (name, entry) in schema.attributes.all {
            guard let id = set.globalAttributes[name], case .declaration(_, let type) = entry.value.kind else {
                continue
            }
            set.attributes[id.index].type = simpleType(type, entry.document) ?? Self.anySimpleType
        }
        for (name, _) in schema.elements.all {
            guard let id = set.globalElements[name] else { continue }
            define(id)
        }
    }

    // MARK: References

    /// The type of a reference; nil, reported, where there is none.
    mutating func type(_ reference: WrittenReference, _ document: Int) -> TypeID? {
        if reference.name.namespace == ExpandedName.xmlSchemaNamespace,
            schema.documents[document].targetNamespace != ExpandedName.xmlSchemaNamespace
        {
            if let known = builtInType(reference.name.localName) { return known }
            let names = BuiltInType.allCases.map(\.localName) + ["anyType"]
            report(unresolved: reference, "type", "tyyppiä", among: names)
            return nil
        }
        guard isVisible(reference, document) else { return nil }
        if let found = set.globalTypes[reference.name] { return found }
        report(unresolved: reference, "type", "tyyppiä", among: names(schema.types.order, reference))
        return nil
    }

    private func builtInType(_ name: String) -> TypeID? {
        if name == "anyType" { return .complex(Self.anyType) }
        return BuiltInType(localName: name).map { .simple(SimpleTypeID(Int($0.rawValue))) }
    }

    /// A type that must be a simple one.
    mutating func simpleType(_ reference: WrittenReference, _ document: Int) -> SimpleTypeID? {
        switch type(reference, document) {
        case .simple(let id): return id
        case .complex:
            log.error(.notSimple(reference.text), id: "src-resolve", at: reference.location)
            return nil
        case nil: return nil
        }
    }

    mutating func simpleType(_ written: WrittenType, _ document: Int) -> SimpleTypeID? {
        switch written {
        case .absent, .complex: nil
        case .reference(let reference): simpleType(reference, document)
        case .simple(let type): allocateAndDefine(type, document)
        }
    }

    mutating func element(_ reference: WrittenReference, _ document: Int) -> ElementID? {
        guard isVisible(reference, document) else { return nil }
        if let found = set.globalElements[reference.name] { return found }
        report(unresolved: reference, "element", "elementtiä", among: names(schema.elements.order, reference))
        return nil
    }

    mutating func attribute(_ reference: WrittenReference, _ document: Int) -> AttributeID? {
        guard isVisible(reference, document) else { return nil }
        if let found = set.globalAttributes[reference.name] { return found }
        report(unresolved: reference, "attribute", "attribuuttia", among: names(schema.attributes.order, reference))
        return nil
    }

    func names(_ order: [ExpandedName], _ reference: WrittenReference) -> [String] {
        order.filter { $0.namespace == reference.name.namespace }.map(\.localName)
    }

    /// src-resolve.4: a document refers to its own namespace and to those it imports.
    mutating func isVisible(_ reference: WrittenReference, _ document: Int) -> Bool {
        let namespace = reference.name.namespace
        let isOfInstances = namespace == ExpandedName.schemaInstanceNamespace
        if isOfInstances || visibleNamespaces[document].contains(namespace) { return true }
        log.error(
            .notImported(reference.text, namespace), id: "src-resolve.4", at: reference.location,
            remedy: namespace.isEmpty ? .addPrefix : .addImport(namespace))
        return false
    }

    mutating func report(
        unresolved reference: WrittenReference, _ kind: String, _ kindFi: String, among names: [String]
    ) {
        guard !schema.incompleteNamespaces.contains(reference.name.namespace) else { return }
        let near = NearMiss.nearest(to: reference.name.localName, among: names)
        log.error(.unresolved(kind, kindFi, reference.text, near: near), id: "src-resolve", at: reference.location)
    }
}

extension DiagnosticMessage {
    fileprivate static func notSimple(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on rakenteinen tyyppi; tähän kuuluu yksinkertainen",
            en: "`\(name)` is a complex type; a simple type belongs here")
    }
    fileprivate static func notImported(_ name: String, _ namespace: String) -> Self {
        .init(
            fi: "`\(name)`: nimiavaruutta `\(namespace)` ei ole tuotu tähän tiedostoon",
            en: "`\(name)`: this document does not import the namespace `\(namespace)`")
    }
    fileprivate static func addImport(_ namespace: String) -> Self {
        .init(
            fi: "lisää `<xs:import namespace=\"\(namespace)\" schemaLocation=\"…\"/>`",
            en: "add `<xs:import namespace=\"\(namespace)\" schemaLocation=\"…\"/>`")
    }
    fileprivate static let addPrefix = Self(
        fi: "lisää nimeen sen nimiavaruuden etuliite", en: "write the name with the prefix of its namespace")
    fileprivate static func unresolved(_ kind: String, _ kindFi: String, _ name: String, near: String?) -> Self {
        let (fi, en) = near.map { ("; lähin on `\($0)`", "; nearest is `\($0)`") } ?? ("", "")
        return .init(fi: "\(kindFi) `\(name)` ei ole\(fi)", en: "there is no \(kind) `\(name)`\(en)")
    }
}
