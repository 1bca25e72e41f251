import SchemaModel

extension SchemaSet {
    /// The elements that documents of the schema begin with, as far as the schema shows: global ones with elements or
    /// attributes inside that no content model and no substitution group refers to; where there are none such, all global
    /// ones with something inside. In the order of the schema.
    package var likelyRoots: [ElementID] {
        let candidates = elements.indices.map { ElementID($0) }.filter { id in
            guard self[id].isGlobal, !self[id].isAbstract, case .complex(let type) = self[id].type else { return false }
            return type.index != 0 && !isSimple(self[id].type)
        }
        var referred: Set<ElementID> = []
        for type in complexTypes {
            switch type.content {
            case .empty, .simple, .mixed(nil): break
            case .elementOnly(let particle), .mixed(.some(let particle)): referred.formUnion(particle.elements)
            }
        }
        let free = candidates.filter { !referred.contains($0) && self[$0].substitutionGroup == nil }
        return free.isEmpty ? candidates : free
    }
}
