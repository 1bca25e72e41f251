// Rows that come from a spreadsheet.
extension FormSpec {
    /// Fewer rows are typed as fast.
    private static let fewestRows = 10

    /// Whether rows of the list can come from a spreadsheet: there may be many, and a row has answers of its own.
    public func takesImportedRows(_ list: FieldIndex) -> Bool {
        guard self[list].repeats, self[list].kind == .group || self[list].kind == .value else { return false }
        return (self[list].occurs.max ?? Int.max) >= Self.fewestRows && !importColumns(of: list).isEmpty
    }

    /// The fields of a row that a line of a spreadsheet can fill, in document order: values that the customer answers,
    /// at any depth, outside of choices, files and rows of their own.
    public func importColumns(of list: FieldIndex) -> [FieldIndex] {
        guard self[list].kind == .group else { return isColumn(list) ? [list] : [] }
        return children(of: list).flatMap(columns)
    }

    private func columns(_ index: FieldIndex) -> [FieldIndex] {
        guard !self[index].repeats, self[index].control != .none, self[index].fixedValue == nil else { return [] }
        switch self[index].kind {
        case .group, .sequence: return children(of: index).flatMap(columns)
        case .value, .attribute: return (isColumn(index) ? [index] : []) + children(of: index).flatMap(columns)
        case .choice, .file: return []
        }
    }

    private func isColumn(_ index: FieldIndex) -> Bool {
        let field = self[index]
        if case .call(.true, _)? = field.readonly { return false }
        return field.control != .none && field.fixedValue == nil && field.calculate == nil
    }
}
