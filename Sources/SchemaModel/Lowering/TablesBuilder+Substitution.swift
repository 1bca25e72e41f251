import SchemaTables
import SchemaValues

extension TablesBuilder {
    /// The declarations that may stand where an element particle is: the declared one first, then those of its
    /// substitution group that nothing blocks; abstract ones left out (3.3.6, Substitution Group OK).
    mutating func substitutable(for head: ElementID) -> [ElementIndex] {
        let declared = element(head)
        let members = set.substitutionGroups[head] ?? []
        let own = set[head].isAbstract ? [] : [declared]
        guard !set[head].block.contains(.substitution) else { return own }
        return own
            + members.filter { !set[$0].isAbstract && isAllowed(set[$0].type, for: set[head]) }.map { element($0) }
    }

    /// Clause 2.3: no derivation step between the types is of a kind that the head, its type or a type between blocks.
    private func isAllowed(_ member: TypeID, for head: ElementDeclaration) -> Bool {
        var blocked = head.block
        if case .complex(let id) = head.type { blocked.formUnion(set[id].block) }
        var used: DerivationSet = []
        var current = member
        for _ in 0...set.complexTypes.count {
            guard current != head.type else { break }
            switch current {
            case .simple: return blocked.isDisjoint(with: used) && !blocked.contains(.restriction)
            case .complex(let id):
                used.formUnion(set[id].derivation)
                if current != member { blocked.formUnion(set[id].block) }
                guard set[id].base != current else { return blocked.isDisjoint(with: used) }
                current = set[id].base
            }
        }
        return blocked.isDisjoint(with: used)
    }
}
