extension SchemaSet {
    /// The schema as somebody sees who begins at these elements: without the global declarations and the members of
    /// substitution groups that stand in documents which theirs neither include nor import. What else was read beside
    /// them changes nothing of what they mean.
    func reached(from roots: [ElementID]) -> SchemaSet {
        let others = Set(documents.map(\.file)).subtracting(
            files(from: roots.map { self[$0].annotation.location.file }))
        guard !others.isEmpty else { return self }
        var reached = self
        reached.globalTypes = globalTypes.filter { !others.contains(file(of: $0.value)) }
        reached.globalElements = globalElements.filter { !others.contains(self[$0.value].annotation.location.file) }
        reached.globalAttributes = globalAttributes.filter {
            !others.contains(self[$0.value].annotation.location.file)
        }
        reached.substitutionGroups = substitutionGroups.mapValues { members in
            members.filter { !others.contains(self[$0].annotation.location.file) }
        }
        return reached
    }

    private func file(of type: TypeID) -> String {
        switch type {
        case .simple(let id): self[id].annotation.location.file
        case .complex(let id): self[id].annotation.location.file
        }
    }

    /// Files with all that they refer to, directly and through others.
    private func files(from start: [String]) -> Set<String> {
        let references = Dictionary(documents.map { ($0.file, $0.references) }) { $0 + $1 }
        var found = Set(start)
        var queue = start
        while let next = queue.popLast() {
            for file in references[next, default: []] where found.insert(file).inserted { queue.append(file) }
        }
        return found
    }
}
