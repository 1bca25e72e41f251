import SchemaTables
import SchemaValues

/// The type that `xsi:type` names, if it may stand in for the declared one (cvc-elt.4); else nil, with the fault
/// reported.
func typeNamed(
    _ v: StatePointer, _ layout: DocumentLayout, _ rare: RareState, _ text: UnsafeBufferPointer<UInt8>,
    declared: TypeRow, element: UInt32
) -> TypeRow? {
    let literal = WhiteSpace.collapse.apply(to: String(decoding: text, as: UTF8.self))
    guard let name = expandedName(literal, rare) else {
        report(v, .typeNotAName, value: Array(text))
        return nil
    }
    guard let position = layout.globalType(named: name) else {
        report(v, .typeUnknown, value: Array(text))
        return nil
    }
    let block = element == ValidationState.noElement ? [] : layout.tables.elements[Int(element)].block
    guard layout.isDerived(layout.type(at: position), from: layout.type(at: Int(declared.index)), block: block) else {
        report(v, .typeNotDerived, value: Array(text))
        return nil
    }
    return layout.types[position]
}

/// A QName in the namespaces in scope; nil where it is none or its prefix is not bound.
func expandedName(_ literal: String, _ rare: RareState) -> ExpandedName? {
    let parts = literal.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let prefix = parts.count == 2 ? String(parts[0]) : ""
    guard let namespace = rare.namespace(of: prefix) ?? (prefix.isEmpty ? "" : nil) else { return nil }
    return ExpandedName(namespace: namespace, localName: String(parts[parts.count - 1]))
}

extension DocumentLayout {
    /// Type Derivation OK (cos-ct-derived-ok, cos-st-derived-ok), with the block of the element and of its type.
    func isDerived(_ type: TypeIndex, from declared: TypeIndex, block: DerivationMethods) -> Bool {
        var blocked = block
        if case .complex(let index) = declared { blocked.formUnion(tables[index].block) }
        var current = type
        for _ in 0...(tables.complexTypes.count + tables.simpleTypes.count) {
            if current == declared { return true }
            switch current {
            case .complex(let index):
                let record = tables[index]
                guard record.derivation.isDisjoint(with: blocked), record.base != current else { return false }
                current = record.base
            case .simple(let index):
                return isDerived(simple: index, from: declared, blocked: blocked)
            }
        }
        return false
    }

    private func isDerived(simple: SimpleTypeIndex, from declared: TypeIndex, blocked: DerivationMethods) -> Bool {
        // Every step from a simple type is a restriction; from the simple ur-type on, of xs:anyType.
        guard !blocked.contains(.restriction) else { return declared == .simple(simple) }
        switch declared {
        case .complex(let index): return index.value == 0
        case .simple(let target): return derives(simple, from: target)
        }
    }

    /// cos-st-derived-ok.2.2: by restriction at any distance, from the type or from a member of it. Members are types
    /// before the union, so that the recursion ends.
    private func derives(_ type: SimpleTypeIndex, from ancestor: SimpleTypeIndex) -> Bool {
        // The simple ur-type is the base of all others, of lists and unions too.
        if ancestor.value == 0 { return true }
        var current: SimpleTypeIndex? = type
        while let index = current {
            if index == ancestor { return true }
            current = index.value == 0 ? nil : tables[index].base
        }
        return tables[ancestor].unionMembers.contains { $0 != ancestor && derives(type, from: $0) }
    }
}

// MARK: Namespaces in scope

/// Notes the namespaces that the element on top declares.
func bind(_ v: StatePointer, _ rare: RareState, _ details: StartDetails) {
    guard let bindings = details.bindings else { return }
    for index in 0..<Int(details.bindingCount) {
        rare.bindings.append(
            .init(prefix: bindings[2 * index], namespace: bindings[2 * index + 1], depth: v.pointee.depth))
    }
}

/// Forgets the namespaces that the element on top declared.
func unbind(_ v: StatePointer) {
    let depth = v.pointee.depth
    v.pointee.rare._withUnsafeGuaranteedRef { rare in
        while let last = rare.bindings.last, last.depth >= depth { rare.bindings.removeLast() }
    }
}

extension RareState {
    /// What a prefix is bound to; nil where it is not. `""` is the default namespace.
    func namespace(of prefix: String) -> String? {
        if prefix == "xml" { return ExpandedName.xmlNamespace }
        if let constraintNamespaces {
            return constraintNamespaces.first { $0.prefix.hasSameCharacters(as: prefix) }?.namespace
        }
        let wanted = Array(prefix.utf8)
        guard let found = bindings.last(where: { bytes(of: $0.prefix) == wanted }) else { return nil }
        return String(decoding: bytes(of: found.namespace), as: UTF8.self)
    }
}
