extension SchemaSet {
    /// The substitution group of a head without the head (3.3.6): members that are not abstract and whose derivation
    /// neither their types nor `blocking` forbid. With `blocking` empty it is the group as content models contain it,
    /// with the head's own `block` what documents may put in its place.
    func substitutes(for head: ElementID, blocking: DerivationSet) -> [ElementID] {
        guard self[head].isGlobal, !blocking.contains(.substitution), let members = substitutionGroups[head] else {
            return []
        }
        return members.filter { !self[$0].isAbstract && isAllowed(self[$0].type, for: self[head].type, blocking) }
    }

    /// Substitution Group OK, 2.3: no derivation step between the types is of a kind that the head, its type or a type
    /// between blocks.
    private func isAllowed(_ member: TypeID, for head: TypeID, _ blocking: DerivationSet) -> Bool {
        var blocked = blocking
        if case .complex(let id) = head { blocked.formUnion(self[id].block) }
        var used: DerivationSet = []
        var current = member
        for _ in 0...complexTypes.count {
            guard current != head else { break }
            switch current {
            case .simple: return blocked.isDisjoint(with: used) && !blocked.contains(.restriction)
            case .complex(let id):
                used.formUnion(self[id].derivation)
                if current != member { blocked.formUnion(self[id].block) }
                guard self[id].base != current else { return blocked.isDisjoint(with: used) }
                current = self[id].base
            }
        }
        return blocked.isDisjoint(with: used)
    }
}
