import FormModel
import FormSpec

/// Looks for what in the common data holds the answer to a question: by itself, and by the bound fields of other forms,
/// whose authors have said what the same question is filled from.
struct SourceSearch {
    private let common: Form
    private let sources: [AskedItem]
    private let examples: [AskedItem]
    private(set) var missed: [AskOnce.Apart] = []

    private static let nearMissFloor = 45

    init(_ common: Form, _ forms: FormSet, _ making: ItemMaking) {
        self.common = common
        sources = making.sources(in: common)
        examples = forms.forms.flatMap { making.boundItems(of: $0) }
    }

    /// The best source of an unbound item; nil where nothing reaches the threshold.
    mutating func source(of item: AskedItem) -> AskOnce.Known? {
        guard !isInsideRows(item) else { return nil }
        let shown = examples.filter { $0.form.id != item.form.id }
        let example = best(for: item, among: shown).first
        let direct = best(for: item, among: sources)
        if let example, example.likeness.score >= direct.first?.likeness.score ?? 0,
            let found = known(item, by: example.item, example.likeness)
        {
            return found
        }
        return direct.first.flatMap { first in known(item, direct: direct.map(\.item), first.likeness) }
    }

    /// A single column of a table that others fill; only a whole table or list can be filled from rows.
    private func isInsideRows(_ item: AskedItem) -> Bool {
        item.isInRows && !item.form[item.field].repeatsAsRows
    }

    /// All with the most points, those of one name together.
    private mutating func best(
        for item: AskedItem, among others: [AskedItem]
    ) -> [(item: AskedItem, likeness: Likeness)] {
        var found: [(item: AskedItem, likeness: Likeness)] = []
        for other in others {
            let likeness = likeness(item, other)
            guard likeness.score >= Self.nearMissFloor else { continue }
            let difference = rowsDiffer(item, other) ? .rows : difference(item, other)
            guard difference == nil, likeness.score >= Likeness.threshold else {
                missed.append(AskOnce.Apart(left: item, right: other, likeness: likeness, difference: difference))
                continue
            }
            if let top = found.first?.likeness.score {
                if likeness.score < top { continue }
                if likeness.score > top { found = [] }
            }
            if found.isEmpty || found[0].item.name == other.name { found.append((other, likeness)) }
        }
        return found
    }

    /// Rows are filled from rows; a single field may take the first of them.
    private func rowsDiffer(_ item: AskedItem, _ other: AskedItem) -> Bool {
        guard other.form.id == common.id else { return item.isInRows != other.isInRows }
        return item.isInRows && !other.isInRows
    }

    private func known(_ item: AskedItem, by example: AskedItem, _ likeness: Likeness) -> AskOnce.Known? {
        guard let binding = example.form[example.field].binding,
            let type = smallestCommonType(item.shape, example.shape)
        else { return nil }
        let outer = example.form.enclosing(example.field).compactMap { example.form[$0].binding?.from }
        let line = sourceLine(item).line(of: binding.from, inside: outer, takesMany: item.isInRows)
        let sources = binding.from.valueSources
        return AskOnce.Known(
            item: item, sources: sources, example: example, likeness: likeness, type: type, line: line,
            needsPolicy: binding.unfit != nil || !fits(sources, item))
    }

    private func known(_ item: AskedItem, direct: [AskedItem], _ likeness: Likeness) -> AskOnce.Known? {
        guard let type = smallestCommonType(item.shape, direct[0].shape) else { return nil }
        let role = (item.subject ?? .applicant).role
        let targets = direct.map(\.field)
        return AskOnce.Known(
            item: item, sources: targets, example: nil, likeness: likeness, type: type,
            line: sourceLine(item).line(to: targets, role: role, takesMany: item.isInRows),
            needsPolicy: !fits(targets, item))
    }

    /// Whether every value of the sources fits the item, as far as shapes tell.
    private func fits(_ sources: [FieldIndex], _ item: AskedItem) -> Bool {
        sources.allSatisfy { smallestCommonType(item.shape, ValueShape($0, in: common))?.isAllOfRight == true }
    }

    private func sourceLine(_ item: AskedItem) -> SourceLine {
        let isInside = item.form.enclosing(item.field).contains { item.form[$0].binding != nil }
        return SourceLine(common: common, isInsideBinding: isInside)
    }
}

extension ItemMaking {
    /// The bound questions of a form, and its bound groups of shared types.
    func boundItems(of form: Form) -> [AskedItem] {
        form.fields.indices.dropFirst().map { FieldIndex($0) }.filter { index in
            let field = form[index]
            guard field.binding != nil, field.control != .none, field.kind != .choice else { return false }
            guard !form.enclosing(index).contains(where: { form[$0].kind == .file }) else { return false }
            return field.isQuestion || field.typeName.map { $0.namespace != form.rootName.namespace } == true
        }.map { index in
            let isInRows = ([index] + form.enclosing(index)).contains { form[$0].repeatsAsRows }
            return item(index, of: form, isInRows: isInRows)
        }
    }
}
