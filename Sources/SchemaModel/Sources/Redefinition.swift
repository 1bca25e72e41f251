import Diagnostics
import SchemaValues

/// `xs:redefine` (4.2.2): the redefining component takes the name, the original lives on under a name no author can
/// write, and the redefining component's references to itself mean the original.
extension SchemaLoading {
    mutating func redefine(_ component: WrittenComponent, document: Int) {
        switch component {
        case .simpleType(let type):
            guard let name = type.name else { return }
            redefineType(.simple(type), name, document)
        case .complexType(let type):
            guard let name = type.name else { return }
            redefineType(.complex(type), name, document)
        case .group(let group):
            guard schema.groups[group.name] != nil else { return reportNothing(group.name, group.annotation.location) }
            let other = hidden(group.name)
            var redefined = group
            let count = redefined.model.redirect(group.name, to: other)
            if count > 1 { log.error(.selfTwice(group.name), id: "src-redefine.6.1.1", at: group.annotation.location) }
            if count > 0, group.model.repeats(group.name) {
                log.error(.selfRepeated(group.name), id: "src-redefine.6.1.2", at: group.annotation.location)
            }
            schema.groups.replace(group.name, with: redefined, document: document, originalAs: other)
            if count == 0 { note(.group, group.name, other, group.annotation.location) }
        case .attributeGroup(let group):
            guard schema.attributeGroups[group.name] != nil else {
                return reportNothing(group.name, group.annotation.location)
            }
            let other = hidden(group.name)
            var redefined = group
            let count = redefined.attributes.redirect(group.name, to: other)
            if count > 1 { log.error(.selfTwice(group.name), id: "src-redefine.7.1", at: group.annotation.location) }
            schema.attributeGroups.replace(group.name, with: redefined, document: document, originalAs: other)
            if count == 0 { note(.attributeGroup, group.name, other, group.annotation.location) }
        case .element, .attribute, .notation: return
        }
    }

    private mutating func redefineType(_ type: WrittenSchema.TypeEntry, _ name: ExpandedName, _ document: Int) {
        guard schema.types[name] != nil else { return reportNothing(name, type.annotation.location) }
        let other = hidden(name)
        guard let redefined = type.redirected(name, to: other) else {
            log.error(.notItself(name), id: "src-redefine.5", at: type.annotation.location)
            return
        }
        schema.types.replace(name, with: redefined, document: document, originalAs: other)
    }

    private mutating func note(
        _ kind: WrittenSchema.Redefinition.Kind, _ name: ExpandedName, _ original: ExpandedName, _ at: SourceLocation
    ) {
        schema.redefinitions.append(.init(kind: kind, name: name, original: original, location: at))
    }

    private func hidden(_ name: ExpandedName) -> ExpandedName {
        var hidden = name
        repeat {
            hidden.localName.append(SchemaSet.hiddenMark)
        } while schema.types[hidden] != nil || schema.groups[hidden] != nil
            || schema.attributeGroups[hidden] != nil
        return hidden
    }

    private mutating func reportNothing(_ name: ExpandedName, _ location: SourceLocation) {
        log.error(.nothingToRedefine(name), id: "src-redefine", at: location)
    }
}

/// What a document redefines once at most (sch-props-correct.2).
struct RedefinedComponent: Hashable {
    var kind: WrittenSchema.Redefinition.Kind
    var name: ExpandedName
}

extension WrittenComponent {
    /// What the component redefines where it stands in `xs:redefine`; nil where nothing of its kind is redefined.
    var redefined: (component: RedefinedComponent, location: SourceLocation)? {
        switch self {
        case .simpleType(let type):
            type.name.map { (RedefinedComponent(kind: .type, name: $0), type.annotation.location) }
        case .complexType(let type):
            type.name.map { (RedefinedComponent(kind: .type, name: $0), type.annotation.location) }
        case .group(let group):
            (RedefinedComponent(kind: .group, name: group.name), group.annotation.location)
        case .attributeGroup(let group):
            (RedefinedComponent(kind: .attributeGroup, name: group.name), group.annotation.location)
        case .element, .attribute, .notation: nil
        }
    }
}

extension SchemaSet {
    /// What the names of redefined originals end in: no character of a name.
    static let hiddenMark: Character = "*"

    /// Whether a name is one that an original was given when it was redefined, by which no document can refer to it.
    static func isHidden(_ name: ExpandedName) -> Bool { name.localName.last == hiddenMark }
}

extension WrittenSchema.TypeEntry {
    /// The type with its base redirected; nil if it does not derive from `name`.
    fileprivate func redirected(_ name: ExpandedName, to other: ExpandedName) -> Self? {
        switch self {
        case .simple(var type):
            guard case .restriction(var base, let facets) = type.derivation, base.name == name else { return nil }
            base.name = other
            type.derivation = .restriction(base: base, facets: facets)
            return .simple(type)
        case .complex(var type):
            switch type.content {
            case .implicit: return nil
            case .complex(var base, let method, let mixed, let particle):
                guard base.name == name else { return nil }
                base.name = other
                type.content = .complex(base: base, method: method, mixed: mixed, particle: particle)
            case .simpleExtension(var base):
                guard base.name == name else { return nil }
                base.name = other
                type.content = .simpleExtension(base: base)
            case .simpleRestriction(var base, let inline, let facets):
                guard base.name == name else { return nil }
                base.name = other
                type.content = .simpleRestriction(base: base, inline: inline, facets: facets)
            }
            return .complex(type)
        }
    }
}

extension WrittenModel {
    /// Redirects group references; gives how many there were. Depth is that of the document.
    fileprivate mutating func redirect(_ name: ExpandedName, to other: ExpandedName) -> Int {
        var count = 0
        for index in particles.indices {
            switch particles[index] {
            case .element, .wildcard: break
            case .group(var reference, let occurrence, let annotation):
                guard reference.name == name else { continue }
                reference.name = other
                particles[index] = .group(reference, occurrence, annotation)
                count += 1
            case .model(var model, let occurrence):
                count += model.redirect(name, to: other)
                particles[index] = .model(model, occurrence)
            }
        }
        return count
    }
}

extension WrittenModel {
    /// Whether a reference to the group occurs other than once.
    fileprivate func repeats(_ name: ExpandedName) -> Bool {
        particles.contains { particle in
            switch particle {
            case .element, .wildcard: false
            case .group(let reference, let occurrence, _):
                reference.name == name && (occurrence.min != 1 || occurrence.max != 1)
            case .model(let model, _): model.repeats(name)
            }
        }
    }
}

extension WrittenAttributes {
    fileprivate mutating func redirect(_ name: ExpandedName, to other: ExpandedName) -> Int {
        var count = 0
        for index in items.indices {
            guard case .group(var reference) = items[index], reference.name == name else { continue }
            reference.name = other
            items[index] = .group(reference)
            count += 1
        }
        return count
    }
}

extension DiagnosticMessage {
    fileprivate static func selfTwice(_ name: ExpandedName) -> Self {
        .init(
            fi: "`\(name.localName)` viittaa itseensä useammin kuin kerran",
            en: "`\(name.localName)` refers to itself more than once; a redefinition may once")
    }
    fileprivate static func selfRepeated(_ name: ExpandedName) -> Self {
        .init(
            fi: "`\(name.localName)`: viittauksella itseensä ei ole `minOccurs`ia eikä `maxOccurs`ia",
            en: "`\(name.localName)`: the reference to itself has neither `minOccurs` nor `maxOccurs`")
    }
    fileprivate static func notItself(_ name: ExpandedName) -> Self {
        .init(
            fi: "`\(name.localName)`: uudelleenmäärittely johdetaan tyypistä itsestään",
            en: "`\(name.localName)`: a redefinition derives from the type itself")
    }
    fileprivate static func nothingToRedefine(_ name: ExpandedName) -> Self {
        .init(
            fi: "`\(name.localName)` ei ole uudelleenmääriteltävässä skeemassa",
            en: "`\(name.localName)` is not in the schema that is redefined")
    }
}
