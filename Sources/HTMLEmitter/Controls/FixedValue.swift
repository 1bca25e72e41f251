import FormSpec

// A value that cannot be changed here: text in a description list, never a disabled or read-only input.
extension Question {
    func fixedValue() -> Node {
        let unit: [Node] = field.unit.map { [.literal(" "), .text($0.symbol)] } ?? []
        let value: Node = .when(
            .answered(index), [.words([.display(index)])] + unit, otherwise: [.phrase(.notAnswered)])
        let pair = element(
            .dl, [.classes("fixed")],
            [
                element(.dt, [], [.text(field.label)]),
                element(.dd, [.id(.field(index)), .plain("tabindex", "-1")], [value]),
            ])
        let calculated: [Node] =
            field.calculate == nil ? [] : [element(.p, [.classes("prov")], [.phrase(.calculated)])]
        return box([pair] + hint + calculated + fixedProvenance + error + help)
    }

    private var fixedProvenance: [Node] {
        guard canBePrefilled else { return [] }
        let correct: Node = .when(
            .given(.projectAddress),
            [.literal(" "), .link(Link(.address(.projectAddress), [.phrase(.correctProject)]))])
        let paragraph = element(
            .p, [.classes("prov")],
            [
                element(.b, [], [.phrase(.prefilled)]), .literal(" "),
                .when(
                    .dated(index), [.phrase(.prefilledOn, .retrieved(index))], otherwise: [.phrase(.prefilledNote)]),
                .literal(". "), .phrase(.prefilledFixed), correct,
            ])
        return [.when(.prefilled(index), [paragraph])]
    }
}
