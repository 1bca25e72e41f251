import FormSpec

// One of a long list of codes, found by its label.
extension Question {
    /// A line with the browser's own list of labels, which narrows while one types. Where a browser shows no list, and
    /// where somebody knows what to write, the label alone is the answer.
    func searchControl() -> Node { exampleControl(.searchHint, width: 30, searchKind, token: field.autocomplete) }

    var searchKind: LabelledControl.Kind { .search(index, list: .labels(spec.firstField(withOptionsOf: index))) }
}

extension [Node] {
    /// The lists of labels that the controls inside search, one for all fields with the same options.
    func searchedLists() -> [Node] {
        var seen: Set<ElementID> = []
        return searchedFields().filter { seen.insert($0.list).inserted }.map { field, list in
            // The value of an option without `value` is its text.
            let option = element(.option, [.pieces("data-koodi", .optionCode)], [.words([.optionLabel])])
            return element(.datalist, [.id(list)], [.eachOption(field, [option])])
        }
    }

    private func searchedFields() -> [(field: FieldIndex, list: ElementID)] {
        flatMap { node -> [(field: FieldIndex, list: ElementID)] in
            switch node {
            case .labelled(let control):
                if case .search(let field, let list) = control.kind { [(field, list)] } else { [] }
            case .element(let element): element.children.searchedFields()
            case .when(_, let nodes, let otherwise): (nodes + otherwise).searchedFields()
            case .eachRow(_, let nodes), .eachOption(_, let nodes), .eachError(let nodes): nodes.searchedFields()
            case .hidden, .button, .link, .words: []
            }
        }
    }
}
