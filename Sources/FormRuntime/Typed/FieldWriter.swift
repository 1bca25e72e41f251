import FormSpec

/// Writes the properties of one part of the typed model into an instance: one call a property.
public struct FieldWriter<Group: FormGroup> {
    private let answers: WrittenAnswers
    private let spec: FormSpec
    private let base: FieldIndex
    private let rows: RowPath

    /// A writer of a whole form, with nothing answered.
    init(spec: FormSpec) {
        self.init(WrittenAnswers(FormInstance(bare: spec)), spec: spec, at: FieldAddress(.root))
    }

    fileprivate init(_ answers: WrittenAnswers, spec: FormSpec, at address: FieldAddress) {
        self.answers = answers
        self.spec = spec
        self.base = address.field
        self.rows = address.rows
    }

    /// What has been written.
    var instance: FormInstance { answers.instance }

    public mutating func value(_ field: Group.Field, _ value: some FieldValue) {
        answers.instance.setAnswer(Answer(value.lexical), at: address(of: field), of: spec)
    }

    public mutating func optionalValue(_ field: Group.Field, _ value: (some FieldValue)?) {
        guard let value else { return }
        self.value(field, value)
    }

    public mutating func codes(_ field: Group.Field, _ codes: [some FieldValue]) {
        guard !codes.isEmpty else { return }
        let raw = codes.map(\.lexical).joined(separator: " ")
        answers.instance.setAnswer(Answer(raw), at: address(of: field), of: spec)
    }

    public mutating func values(_ field: Group.Field, _ values: [some FieldValue]) {
        for value in values {
            let address = addRow(to: field)
            answers.instance.setAnswer(Answer(value.lexical), at: address, of: spec)
        }
    }

    public mutating func group<Inner: FormGroup>(_ field: Group.Field, _ inner: Inner) {
        write(inner, at: address(of: field))
    }

    public mutating func optionalGroup<Inner: FormGroup>(_ field: Group.Field, _ inner: Inner?) {
        guard let inner else { return }
        write(inner, at: address(of: field))
    }

    public mutating func groups<Inner: FormGroup>(_ field: Group.Field, _ inner: [Inner]) {
        for part in inner { write(part, at: addRow(to: field)) }
    }

    /// Marks which branch is chosen of the choice being written.
    public mutating func branch(_ field: Group.Field) {
        let step = spec[address(of: field).field].step
        answers.instance.setAnswer(Answer(step), at: FieldAddress(base, rows: rows), of: spec)
    }

    private func address(of field: Group.Field) -> FieldAddress {
        FieldAddress(FieldIndex(base.value + field.rawValue), rows: rows)
    }

    private mutating func addRow(to field: Group.Field) -> FieldAddress {
        let index = address(of: field).field
        let key = answers.instance.addBareRow(to: index, in: rows, of: spec)
        return FieldAddress(index, rows: rows.appending(key))
    }

    private mutating func write<Inner: FormGroup>(_ inner: Inner, at address: FieldAddress) {
        var writer = FieldWriter<Inner>(answers, spec: spec, at: address)
        inner.write(to: &writer)
    }
}

/// The answers that the writers of all parts of a form write into: shared, so that they are not copied for each part.
private final class WrittenAnswers {
    var instance: FormInstance
    init(_ instance: FormInstance) { self.instance = instance }
}
