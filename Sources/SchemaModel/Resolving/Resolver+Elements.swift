import Diagnostics
import SchemaValues

extension Resolver {
    /// A place for an element declaration; `define` fills it.
    mutating func allocate(
        _ declaration: WrittenElement.Declaration, _ document: Int, _ annotation: Annotation, isGlobal: Bool
    ) -> ElementID {
        let id = ElementID(set.elements.count)
        set.elements.append(
            ElementDeclaration(
                name: declaration.name, type: .complex(Self.anyType), constraint: declaration.constraint,
                isNillable: declaration.isNillable, isAbstract: declaration.isAbstract, isGlobal: isGlobal,
                final: declaration.final, block: declaration.block, substitutionGroup: nil, identityConstraints: [],
                annotation: annotation))
        writtenElements[id.index] = (declaration, document)
        return id
    }

    mutating func define(_ id: ElementID) {
        guard let (declaration, document) = writtenElements[id.index] else { return }
        if let head = declaration.substitutionGroup {
            set.elements[id.index].substitutionGroup = element(head, document)
        }
        switch declaration.type {
        case .absent:
            if set.elements[id.index].substitutionGroup != nil { untypedMembers.append(id.index) }
        case .reference(let reference):
            if let found = type(reference, document) {
                set.elements[id.index].type = found
            } else {
                set.elements[id.index].constraint = nil
                brokenElements.insert(id.index)
            }
        case .simple(let type): set.elements[id.index].type = .simple(allocateAndDefine(type, document))
        case .complex(let type): set.elements[id.index].type = .complex(allocate(type, document))
        }
    }

    /// 3.3.2: without a type of its own a member has its head's.
    mutating func inheritHeadTypes() {
        let untyped = Set(untypedMembers)
        for index in untypedMembers {
            var seen: Set<Int> = [index]
            var head = set.elements[index].substitutionGroup
            while let next = head, untyped.contains(next.index), seen.insert(next.index).inserted {
                head = set.elements[next.index].substitutionGroup
            }
            if let head { set.elements[index].type = set.elements[head.index].type }
        }
    }

    /// Members by head, transitively, in the order of declaration; a circle is reported and cut (e-props-correct.6).
    mutating func collectSubstitutionGroups() {
        for index in set.elements.indices where set.elements[index].isGlobal {
            var seen: Set<Int> = [index]
            var head = set.elements[index].substitutionGroup
            while let next = head {
                guard seen.insert(next.index).inserted else {
                    reportCircle(index, next.index)
                    break
                }
                set.substitutionGroups[next, default: []].append(ElementID(index))
                head = set.elements[next.index].substitutionGroup
            }
        }
    }

    private mutating func reportCircle(_ index: Int, _ reached: Int) {
        guard index == reached else { return }
        let element = set.elements[index]
        log.error(.circularHead(element.name.localName), id: "e-props-correct.6", at: element.annotation.location)
        set.elements[index].substitutionGroup = nil
    }

    mutating func defineIdentityConstraints() {
        for index in set.elements.indices {
            guard let (declaration, document) = writtenElements[index] else { continue }
            for written in declaration.identityConstraints {
                let constraint = identityConstraint(written)
                if let earlier = identityConstraints[written.name] {
                    log.error(
                        .constraintTwice(written.name.localName), id: "sch-props-correct.2",
                        at: written.annotation.location,
                        notes: [.init(.firstHere, at: earlier.constraint.annotation.location)])
                } else {
                    identityConstraints[written.name] = (constraint, document)
                }
                set.elements[index].identityConstraints.append(constraint)
            }
        }
        checkReferences()
    }

    private func identityConstraint(_ written: WrittenIdentityConstraint) -> IdentityConstraint {
        let category: IdentityConstraint.Category
        switch written.category {
        case .unique: category = .unique
        case .key: category = .key
        case .keyref(let refer): category = .keyref(refer: refer.name)
        }
        return IdentityConstraint(
            name: written.name, category: category, selector: written.selector, fields: written.fields,
            annotation: written.annotation)
    }

    /// src-resolve and c-props-correct.2: a keyref refers to a key or unique with as many fields.
    private mutating func checkReferences() {
        for index in set.elements.indices {
            guard let (declaration, document) = writtenElements[index] else { continue }
            for written in declaration.identityConstraints {
                guard case .keyref(let refer) = written.category, isVisible(refer, document) else { continue }
                guard let target = identityConstraints[refer.name], !target.constraint.isReference else {
                    let names = identityConstraints.values.filter { !$0.constraint.isReference }.map(\.constraint.name)
                    let sorted = names.sorted().map(\.localName)
                    report(unresolved: refer, "key or unique", "avainta", among: sorted)
                    continue
                }
                guard target.constraint.fields.count != written.fields.count else { continue }
                log.error(
                    .fieldCount(
                        written.name.localName, written.fields.count, refer.text, target.constraint.fields.count),
                    id: "c-props-correct.2", at: written.annotation.location,
                    notes: [.init(.firstHere, at: target.constraint.annotation.location)])
            }
        }
    }
}

extension IdentityConstraint {
    var isReference: Bool {
        switch category {
        case .unique, .key: false
        case .keyref: true
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func circularHead(_ name: String) -> Self {
        .init(
            fi: "`\(name)` kuuluu omaan korvausryhmäänsä; katkaise kehä",
            en: "`\(name)` is a member of its own substitution group; break the circle")
    }
    fileprivate static func constraintTwice(_ name: String) -> Self {
        .init(
            fi: "avain `\(name)` on esitelty kahdesti; nimet ovat yhteisiä koko skeemalle",
            en: "constraint `\(name)` is declared twice; their names are shared by the whole schema")
    }
    fileprivate static func fieldCount(_ name: String, _ count: Int, _ other: String, _ otherCount: Int) -> Self {
        .init(
            fi: "`\(name)`: kenttiä on \(count), mutta avaimella `\(other)` \(otherCount)",
            en: "`\(name)` has \(count) fields, but `\(other)` has \(otherCount)")
    }
}
