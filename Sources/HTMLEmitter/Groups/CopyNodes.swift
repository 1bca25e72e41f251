import FormSpec

// "Sama kuin …": where the form asks again for what another part asks, by the types of the two.
extension FieldNodes {
    /// A button for each part that can be copied here, shown once that part holds answers.
    func copying(into target: FieldIndex) -> [Node] {
        setting.copies[target].map { source in
            let words = spec.trail(to: source).map { [Node.text(spec[$0].label)] }.joined(separator: [.literal(" – ")])
            let into = element(.span, [.classes("vh")], [.literal(" → "), .text(spec[target].label)])
            let button = Button(
                .copy(from: source, to: target), look: "small",
                [.phrase(.sameAs), .literal(": ")] + Array(words) + [into])
            return .when(.filled(source), [element(.p, [.classes("add")], [.button(button)])])
        }
    }
}
