import FormSpec

/// Reads the properties of one part of the typed model from an instance: one call a property.
public struct FieldReader<Group: FormGroup> {
    private let state: FormState
    private let base: FieldIndex
    private let rows: RowPath

    /// A reader of the whole form.
    init(_ state: FormState) {
        self.init(state, at: FieldAddress(.root))
    }

    init(_ state: FormState, at address: FieldAddress) {
        self.state = state
        self.base = address.field
        self.rows = address.rows
    }

    public func value<Value: FieldValue>(_ field: Group.Field) throws(TypedModelError) -> Value {
        let address = address(of: field)
        guard let value: Value = try value(at: address) else { throw .missing(address) }
        return value
    }

    public func optionalValue<Value: FieldValue>(_ field: Group.Field) throws(TypedModelError) -> Value? {
        try value(at: address(of: field))
    }

    /// The codes of a list, whose raw text has them with spaces between.
    public func codes<Value: FieldValue>(_ field: Group.Field) throws(TypedModelError) -> [Value] {
        let address = address(of: field)
        var codes: [Value] = []
        for code in lexical(at: address).split(whereSeparator: \.isWhitespace) {
            guard let value = Value(lexical: String(code), of: .code) else { throw .notAValue(address) }
            codes.append(value)
        }
        return codes
    }

    /// The values of a repeated element, a row each.
    public func values<Value: FieldValue>(_ field: Group.Field) throws(TypedModelError) -> [Value] {
        var values: [Value] = []
        for address in rowAddresses(of: field) {
            guard let value: Value = try value(at: address) else { throw .missing(address) }
            values.append(value)
        }
        return values
    }

    public func group<Inner: FormGroup>(_ field: Group.Field) throws(TypedModelError) -> Inner {
        try Inner(from: FieldReader<Inner>(state, at: address(of: field)))
    }

    /// The part where it is present, nil otherwise.
    public func optionalGroup<Inner: FormGroup>(_ field: Group.Field) throws(TypedModelError) -> Inner? {
        let address = address(of: field)
        guard isPresent(address) else { return nil }
        return try Inner(from: FieldReader<Inner>(state, at: address))
    }

    public func groups<Inner: FormGroup>(_ field: Group.Field) throws(TypedModelError) -> [Inner] {
        var groups: [Inner] = []
        for address in rowAddresses(of: field) {
            groups.append(try Inner(from: FieldReader<Inner>(state, at: address)))
        }
        return groups
    }

    /// The branch that is chosen of the choice being read.
    public func branch() throws(TypedModelError) -> Group.Field {
        let address = FieldAddress(base, rows: rows)
        guard let branch = state.chosenBranch(of: address),
            let field = Group.Field(rawValue: branch.value - base.value)
        else { throw .missing(address) }
        return field
    }

    private var spec: FormSpec { state.spec }

    private func address(of field: Group.Field) -> FieldAddress {
        FieldAddress(FieldIndex(base.value + field.rawValue), rows: rows)
    }

    private func rowAddresses(of field: Group.Field) -> [FieldAddress] {
        let index = address(of: field).field
        return state.presentRowKeys(of: index, in: rows).map {
            FieldAddress(index, rows: rows.appending($0))
        }
    }

    private func isPresent(_ address: FieldAddress) -> Bool {
        switch spec[address.field].kind {
        case .choice: state.chosenBranch(of: address) != nil
        case .group, .sequence, .file:
            state.isPresent(address) && (spec[address.field].kind != .file || state.hasAnswers(in: address))
        case .value, .attribute: !lexical(at: address).isEmpty
        }
    }

    private func value<Value: FieldValue>(at address: FieldAddress) throws(TypedModelError) -> Value? {
        let text = lexical(at: address)
        guard !text.isEmpty else { return nil }
        guard let value = Value(lexical: text, of: spec[address.field].valueClass ?? .other) else {
            throw .notAValue(address)
        }
        return value
    }

    private func lexical(at address: FieldAddress) -> String {
        let field = spec[address.field]
        let text = LexicalForm.of(state.effectiveRaw(at: address), field: field)
        return field.valueClass == .text ? text : LexicalForm.trimmed(text)
    }
}
