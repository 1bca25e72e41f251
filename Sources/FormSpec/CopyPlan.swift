import SchemaTables

/// Which parts of a form ask for the same, so that one can be copied into another: an address, a party. Found by
/// structure and types, so that authors do nothing for it.
public struct CopyPlan: Sendable {
    /// As many parts are offered for one.
    private static let mostSources = 4

    private var sources: [FieldIndex: [FieldIndex]] = [:]
    /// The fields inside a part that can be copied into.
    private var receiving: Set<FieldIndex> = []

    /// Compares the groups of a form by their shapes, in one pass.
    public init(_ spec: FormSpec) {
        var earlier: [[ShapeStep]: [FieldIndex]] = [:]
        for position in spec.fields.indices.dropFirst() where Self.isCopied(spec.fields[position]) {
            let group = FieldIndex(position)
            let shape = Self.shape(of: group, in: spec)
            guard shape.count(where: { $0.type != nil }) >= 2 else { continue }
            let found = earlier[shape, default: []].filter {
                spec[$0].end.value <= position && !Self.areAlternatives($0, group, in: spec)
            }
            let isInsideOffered = enclosing(group, in: spec).contains { !self[$0].isEmpty }
            if !isInsideOffered, !found.isEmpty { offer(Array(found.prefix(Self.mostSources)), to: group, in: spec) }
            if spec.enclosingRows(of: group).isEmpty { earlier[shape, default: []].append(group) }
        }
    }

    /// The parts from which a group, or a row of groups, can be copied: asked earlier, outside all rows, of the same
    /// structure and types, with at least two answers. Inside a part that can be copied as a whole nothing is offered.
    public subscript(target: FieldIndex) -> [FieldIndex] { sources[target] ?? [] }

    /// Whether a field stands in a part that can be copied into.
    public func canReceive(_ field: FieldIndex) -> Bool { receiving.contains(field) }

    /// In two branches of one choice: only one of the two is ever asked.
    private static func areAlternatives(_ source: FieldIndex, _ target: FieldIndex, in spec: FormSpec) -> Bool {
        var current = spec[source].parent
        while let index = current {
            // The innermost part around both.
            if target.value < spec[index].end.value { return spec[index].kind == .choice }
            current = spec[index].parent
        }
        return false
    }

    private mutating func offer(_ found: [FieldIndex], to group: FieldIndex, in spec: FormSpec) {
        sources[group] = found
        receiving.formUnion((group.value + 1..<spec[group].end.value).map(FieldIndex.init))
    }

    private func enclosing(_ group: FieldIndex, in spec: FormSpec) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var current = spec[group].parent
        while let index = current, index != .root {
            found.append(index)
            current = spec[index].parent
        }
        return found
    }

    private static func isCopied(_ field: FieldSpec) -> Bool {
        field.kind == .group && field.control != .none && field.fixedValue == nil
    }

    /// What must agree of two parts: the steps and types inside, in their order.
    private struct ShapeStep: Hashable {
        var step: String
        var kind: FieldSpec.Kind
        var repeats: Bool
        var type: SimpleTypeIndex?
        /// How many fields lie inside: with the order, the whole structure.
        var inside: Int
    }

    private static func shape(of group: FieldIndex, in spec: FormSpec) -> [ShapeStep] {
        (group.value + 1..<spec[group].end.value).map { position in
            let field = spec.fields[position]
            return ShapeStep(
                step: field.step, kind: field.kind, repeats: field.repeats, type: field.type,
                inside: field.end.value - position)
        }
    }
}

extension FormSpec {
    /// A field with the groups around it that have labels of their own, outermost first: tells two addresses apart.
    public func trail(to field: FieldIndex) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var current: FieldIndex? = field
        while let index = current, index != .root {
            if self[index].kind != .sequence, self[index].kind != .choice { found.append(index) }
            current = self[index].parent
        }
        return found.reversed()
    }
}
