import FormSpec

extension ElementID {
    /// The id as text with holes.
    func pieces(_ spec: FormSpec) -> [Piece] {
        switch self {
        case .anchor(let anchor): return [.literal(anchor.rawValue)]
        case .section(let id): return [.literal("osa:\(id)")]
        case .field(let field): return [.name(field)]
        case .list(let field): return [.listName(field)]
        case .beside(let field, let companion): return [.name(field), .literal(":\(companion.rawValue)")]
        case .besideList(let field, let companion): return [.listName(field), .literal(":\(companion.rawValue)")]
        case .part(let field, let part): return [.name(field), .literal("@\(part.letter)")]
        case .option(let field): return [.name(field), .optionMark]
        case .branch(let branch): return branchPieces(branch, spec)
        case .no(let field): return [.name(field), .literal(":ei")]
        case .column(let field):
            return [.listName(spec[field].scope), .literal(":sarake:\(spec[field].step)")]
        case .labels(let field): return [.literal("sivu:luettelo:\(field.value)")]
        }
    }

    /// The first branch has the name of the choice itself, so that links to the question find a control.
    private func branchPieces(_ branch: FieldIndex, _ spec: FormSpec) -> [Piece] {
        guard let choice = spec[branch].parent else { return [.name(branch)] }
        let isFirst = choice.value + 1 == branch.value
        return isFirst ? [.name(choice)] : [.name(choice), .literal(":\(spec[branch].step)")]
    }
}
