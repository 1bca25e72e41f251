import Diagnostics
import SchemaValues
import XMLReading

/// Reads the roots and all that they include, import and redefine, each document once for each namespace it is read for.
struct SchemaLoading {
    let sources: SchemaSources
    var schema = WrittenSchema()
    var log = DiagnosticLog()

    private struct Wanted: Hashable {
        var file: String
        var chameleon: String?
    }
    /// How a document is asked for.
    private struct Request {
        enum Purpose {
            case root
            case include(into: String)
            case redefine(into: String)
            case `import`(namespace: String)

            var namespace: String {
                switch self {
                case .root: ""
                case .include(let namespace), .redefine(let namespace), .import(let namespace): namespace
                }
            }
        }
        var file: String
        var purpose: Purpose
        /// Who asks: nil for a root.
        var asker: SourceLocation?
    }

    private var trees: [String: XMLElement?] = [:]
    private var byteCounts: [String: Int] = [:]
    private var totalBytes = 0
    private var isFull = false
    private var documentIndices: [Wanted: Int] = [:]
    private var listedNamespaces: [String: String]?

    init(sources: SchemaSources) { self.sources = sources }

    mutating func run() {
        var queue = sources.roots.reversed().map { Request(file: $0, purpose: .root, asker: nil) }
        while let request = queue.popLast() {
            guard let (index, isNew) = read(request), isNew else { continue }
            let document = schema.documents[index]
            for composition in document.compositions.reversed() {
                guard let next = self.request(composition, from: document) else { continue }
                schema.references[document.file, default: []].insert(next.file)
                queue.append(next)
            }
        }
        collect()
        applyRedefinitions()
    }

    private mutating func request(_ composition: WrittenComposition, from document: SchemaDocument) -> Request? {
        let purpose: Request.Purpose
        switch composition.kind {
        case .include: purpose = .include(into: document.targetNamespace)
        case .redefine: purpose = .redefine(into: document.targetNamespace)
        case .import(let namespace):
            if namespace == ExpandedName.xmlSchemaNamespace || namespace == ExpandedName.schemaInstanceNamespace {
                return nil
            }
            purpose = .import(namespace: namespace)
        }
        guard let file = resolve(composition, purpose, from: document.file) else { return nil }
        return Request(file: file, purpose: purpose, asker: composition.location)
    }

    /// The file a composition means: by the location map, as a path, or by its namespace among the listed files.
    private mutating func resolve(
        _ composition: WrittenComposition, _ purpose: Request.Purpose, from file: String
    ) -> String? {
        if let location = composition.schemaLocation {
            if let mapped = sources.locations[location] { return mapped }
            let path = DocumentPath.resolve(location, from: file)
            if loadTree(path) != nil { return path }
            if unreadable.contains(path) {
                schema.incompleteNamespaces.insert(purpose.namespace)
                return nil
            }
        }
        guard case .import(let namespace) = purpose else {
            reportMissing(composition.schemaLocation ?? "", purpose, at: composition.location)
            return nil
        }
        if let mapped = sources.locations[namespace] { return mapped }
        if let listed = listedFile(of: namespace) { return listed }
        if namespace == ExpandedName.xmlNamespace { return nil }
        reportMissing(composition.schemaLocation ?? namespace, purpose, at: composition.location)
        return nil
    }

    private mutating func reportMissing(_ location: String, _ purpose: Request.Purpose, at asker: SourceLocation) {
        let id = "missing-schema"
        schema.incompleteNamespaces.insert(purpose.namespace)
        switch sources.missingDocument {
        case .error: log.error(.missing(location), id: id, at: asker, remedy: .missingRemedy)
        case .warning: log.warn(.missing(location), id: id, at: asker, remedy: .missingRemedy)
        }
    }

    private mutating func listedFile(of namespace: String) -> String? {
        if let listedNamespaces { return listedNamespaces[namespace] }
        var found: [String: String] = [:]
        for file in sources.listed {
            guard let root = loadTree(file), root.name.namespace == ExpandedName.xmlSchemaNamespace else { continue }
            let target = root.attribute("targetNamespace")?.collapsed ?? ""
            found[target] = found[target] ?? file
        }
        listedNamespaces = found
        return found[namespace]
    }

    /// The tree of a file, read once; nil where it is missing or was refused (then reported).
    private mutating func loadTree(_ file: String) -> XMLElement? {
        if let known = trees[file] { return known }
        guard !isFull, let loaded = sources.load(file) else {
            trees[file] = .some(nil)
            return nil
        }
        if loaded.name != file, let known = trees[loaded.name] {
            trees[file] = known
            return known
        }
        totalBytes += loaded.bytes.count
        guard totalBytes <= sources.maxTotalBytes else {
            isFull = true
            log.error(.tooLarge(sources.maxTotalBytes), id: "schema-too-large", at: SourceLocation(file: file))
            return nil
        }
        let tree: XMLElement?
        switch readTree(bytes: loaded.bytes, file: loaded.name, limits: .schema) {
        case .success(let root): tree = root
        case .failure(let refused):
            tree = nil
            log.report(refused.diagnostic)
            unreadable.insert(file)
        }
        trees[file] = tree
        trees[loaded.name] = tree
        byteCounts[loaded.name] = loaded.bytes.count
        return tree
    }
    /// Files that exist and were refused: not to be called missing.
    private var unreadable: Set<String> = []

    /// Reads the document of a request. Nil if there is none; `isNew` is false if it was read before.
    private mutating func read(_ request: Request) -> (index: Int, isNew: Bool)? {
        guard let tree = loadTree(request.file) else {
            if request.asker == nil, !unreadable.contains(request.file), !isFull {
                log.error(.missing(request.file), id: "missing-schema", at: SourceLocation(file: request.file))
            }
            return nil
        }
        let target = tree.attribute("targetNamespace")?.collapsed
        guard let chameleon = chameleonNamespace(of: target, request) else { return nil }
        let wanted = Wanted(file: tree.location.file, chameleon: target == nil ? chameleon : nil)
        if let known = documentIndices[wanted] { return (known, false) }
        guard schema.documents.count < sources.maxDocuments else {
            isFull = true
            log.error(.tooMany(sources.maxDocuments), id: "schema-too-large", at: tree.location)
            return nil
        }
        var reader = DocumentReader(chameleon: chameleon.isEmpty ? nil : chameleon)
        let document = reader.readDocument(tree, byteCount: byteCounts[tree.location.file] ?? 0)
        log.append(contentsOf: reader.log.diagnostics)
        guard let document else { return nil }
        documentIndices[wanted] = schema.documents.count
        schema.documents.append(document)
        return (schema.documents.count - 1, true)
    }

    /// Checks the target namespace against what was asked for; gives the namespace a document without one is read for.
    private mutating func chameleonNamespace(of target: String?, _ request: Request) -> String? {
        switch request.purpose {
        case .root: return ""
        case .include(let namespace), .redefine(let namespace):
            // src-include.2.1, src-redefine.3.1: the same namespace, or none.
            if let target, target != namespace {
                let isInclude = if case .include = request.purpose { true } else { false }
                report(
                    .otherNamespace(target, expected: namespace), isInclude ? "src-include.2.1" : "src-redefine.3.1",
                    request)
                return nil
            }
            return target == nil ? namespace : ""
        case .import(let namespace):
            // src-import.3.1 and 3.2
            if (target ?? "") != namespace {
                report(.otherNamespace(target ?? "", expected: namespace), "src-import.3", request)
                return nil
            }
            return ""
        }
    }

    private mutating func report(_ message: DiagnosticMessage, _ id: String, _ request: Request) {
        log.error(message, id: id, at: request.asker ?? SourceLocation(file: request.file))
    }

    // MARK: Components

    private mutating func collect() {
        for (index, document) in schema.documents.enumerated() {
            for component in document.components { insert(component, document: index) }
        }
    }

    private mutating func insert(_ component: WrittenComponent, document: Int) {
        switch component {
        case .simpleType(let type):
            guard let name = type.name else { return }
            if !schema.types.insert(.simple(type), named: name, document: document) {
                reportDuplicate(name, type.annotation.location, schema.types[name]?.value.annotation.location)
            }
        case .complexType(let type):
            guard let name = type.name else { return }
            if !schema.types.insert(.complex(type), named: name, document: document) {
                reportDuplicate(name, type.annotation.location, schema.types[name]?.value.annotation.location)
            }
        case .element(let element):
            guard case .declaration(let declaration) = element.kind else { return }
            if !schema.elements.insert(element, named: declaration.name, document: document) {
                let first = schema.elements[declaration.name]?.value.annotation.location
                reportDuplicate(declaration.name, element.annotation.location, first)
            }
        case .attribute(let attribute):
            guard case .declaration(let name, _) = attribute.kind else { return }
            if !schema.attributes.insert(attribute, named: name, document: document) {
                reportDuplicate(name, attribute.annotation.location, schema.attributes[name]?.value.annotation.location)
            }
        case .group(let group):
            if !schema.groups.insert(group, named: group.name, document: document) {
                reportDuplicate(
                    group.name, group.annotation.location, schema.groups[group.name]?.value.annotation.location)
            }
        case .attributeGroup(let group):
            if !schema.attributeGroups.insert(group, named: group.name, document: document) {
                let first = schema.attributeGroups[group.name]?.value.annotation.location
                reportDuplicate(group.name, group.annotation.location, first)
            }
        case .notation(let name, let annotation):
            if !schema.notations.insert(annotation, named: name, document: document) {
                reportDuplicate(name, annotation.location, schema.notations[name]?.value.location)
            }
        }
    }

    /// sch-props-correct.2; the same place twice is one document under two roofs.
    private mutating func reportDuplicate(_ name: ExpandedName, _ location: SourceLocation, _ first: SourceLocation?) {
        log.error(
            .duplicate(name.localName), id: "sch-props-correct.2", at: location,
            notes: first.map { [.init(.firstHere, at: $0)] } ?? [])
    }

    /// Innermost first: what is redefined twice is redefined in the order of its documents' nesting.
    private mutating func applyRedefinitions() {
        for (index, document) in schema.documents.enumerated().reversed() {
            var first: [RedefinedComponent: SourceLocation] = [:]
            for composition in document.compositions {
                guard case .redefine(let components) = composition.kind else { continue }
                for component in components {
                    guard let redefined = component.redefined else { continue }
                    if let earlier = first[redefined.component] {
                        reportDuplicate(redefined.component.name, redefined.location, earlier)
                        continue
                    }
                    first[redefined.component] = redefined.location
                    redefine(component, document: index)
                }
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func missing(_ location: String) -> Self {
        .init(fi: "skeemaa `\(location)` ei löydy", en: "schema `\(location)` is not found")
    }
    fileprivate static let missingRemedy = Self(
        fi: "korjaa `schemaLocation` tai anna tiedosto muiden mukana",
        en: "correct `schemaLocation`, or give the file along with the others")
    fileprivate static func tooLarge(_ limit: Int) -> Self {
        .init(fi: "skeemat ovat yhteensä yli \(limit) tavua", en: "the schemas are more than \(limit) bytes together")
    }
    fileprivate static func tooMany(_ limit: Int) -> Self {
        .init(fi: "skeematiedostoja on yli \(limit)", en: "there are more than \(limit) schema documents")
    }
    fileprivate static func otherNamespace(_ target: String, expected: String) -> Self {
        .init(
            fi: "tiedoston nimiavaruus on `\(target)`, mutta viittaus odottaa `\(expected)`",
            en: "the document's namespace is `\(target)`, but the reference expects `\(expected)`")
    }
    fileprivate static func duplicate(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on esitelty kahdesti; nimeä toinen uudelleen tai poista se",
            en: "`\(name)` is declared twice; rename one or remove it")
    }
}
