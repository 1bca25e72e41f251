import FormSpec

extension PageLayoutBuilder {
    /// A condition with its operands checked and found.
    func test(for condition: PageCondition) throws(PageFault) -> PageTest {
        switch condition {
        case .anyErrors: return .anyErrors
        case .errorHasTarget: return .errorHasTarget
        case .given(let value): return .given(value)
        case .language: throw broken
        case .error(let field): return .error(try placeHere(field).place)
        case .errorIn(let field, let part): return .errorIn(try place(field), part)
        case .answered(let field):
            let (place, isList) = try placeHere(field)
            return isList ? .hasRows(place) : .answered(place)
        case .unanswered(let field): return .unanswered(try place(field))
        case .isTrue(let field): return .boolean(try place(field), true)
        case .isFalse(let field): return .boolean(try place(field), false)
        case .branch(let branch): return try branchTest(branch)
        case .optionChosen:
            guard let option else { throw broken }
            return .chosen(try place(option.field), option: option.position)
        case .prefilled(let field): return .prefilled(try place(field))
        case .kept(let field): return .state(try place(field), .kept)
        case .changed(let field): return .state(try place(field), .changed)
        case .removed(let field): return .state(try place(field), .removed)
        case .needsAttention(let field): return .needsAttention(try place(field))
        case .lacking(let field, let gap): return .lacking(try place(field), gap)
        case .dated(let field): return .dated(try place(field))
        case .canAdd(let field): return .canAdd(try listPlace(field))
        case .canRemove(let field): return .canRemove(try listPlace(field))
        case .relevant(let field): return .relevant(try placeHere(field).place)
        case .required(let field): return .required(try placeHere(field).place)
        case .locked(let field): return .locked(try placeHere(field).place)
        case .section(let position, let state): return .section(try section(position), state)
        case .contentHeld(let field): return .contentHeld(try place(field))
        case .rowsPaged(let field): return .rowsPaged(try listPlace(field))
        case .rowsBefore(let field): return .rowsBefore(try listPlace(field))
        case .rowsAfter(let field): return .rowsAfter(try listPlace(field))
        case .copied(let field): return .origin(try place(field), .form)
        case .sent(let field): return .origin(try place(field), .application)
        case .rowChanged(let field):
            let (place, isList) = try placeHere(field)
            return isList ? .anyRowChanged(place) : .rowChanged(depth: place.depth - 1)
        case .filled(let field): return .filled(try place(field))
        case .opened(let field): return .opened(try placeHere(field).place)
        case .masked(let field): return .masked(try place(field))
        case .demanded(let field): return .demanded(try place(field))
        }
    }

    /// A position of a section that there is.
    func section(_ position: Int) throws(PageFault) -> Int {
        guard sections.indices.contains(position) else { throw dangling }
        return position
    }

    private func branchTest(_ branch: FieldIndex) throws(PageFault) -> PageTest {
        guard spec.fields.indices.contains(branch.value), let choice = spec[branch].parent,
            spec[choice].kind == .choice
        else { throw dangling }
        return .branch(try place(choice), branch)
    }
}
