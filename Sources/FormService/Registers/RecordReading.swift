import FormRuntime
import FormSpec
import FoundationEssentials

/// Why the answer of a register could not be read as a record.
package enum RecordReadingError: Error, Hashable, Sendable {
    case notJSON
    /// Nothing stands at the path, or no object.
    case noRecord
    /// A member has another shape than its field: an object for a value, rows for a single part.
    case otherShape(field: String)
    /// More rows than the record's schema has room for.
    case tooManyRows(field: String)
}

/// The records in the JSON that a register answered, as instances of the record's schema: members are found by the
/// local names of the fields. JSON ends here: what follows knows instances alone (design, invariant 10).
///
/// Members that the schema does not have are left out: a register may add some any day. `null` is no answer.
///
/// - Parameter path: the members that lead to the record, or to the list of records.
package func readRecords(
    json: [UInt8], at path: [String], spec: FormSpec
) -> Result<[FormInstance], RecordReadingError> {
    guard var found = try? JSONDecoder().decode(RegisterAnswer.self, from: Data(json)) else {
        return .failure(.notJSON)
    }
    for member in path { found = found.members?[member] ?? .null }
    do throws(RecordReadingError) {
        var instances: [FormInstance] = []
        for item in found.items ?? [found] { instances.append(try record(item, spec: spec)) }
        return .success(instances)
    } catch {
        return .failure(error)
    }
}

private func record(_ value: RegisterAnswer, spec: FormSpec) throws(RecordReadingError) -> FormInstance {
    guard let object = value.members else { throw .noRecord }
    var reading = RecordReading(spec: spec, instance: FormInstance(of: spec))
    try reading.fill(.root, rows: .outermost, from: object)
    return reading.instance
}

private struct RecordReading {
    let spec: FormSpec
    var instance: FormInstance

    mutating func fill(_ group: FieldIndex, rows: RowPath, from object: [String: RegisterAnswer])
        throws(RecordReadingError)
    {
        for child in spec.children(of: group) {
            let field = spec[child]
            guard let name = field.name else {
                // Sequences and choices have no member of their own.
                try fill(child, rows: rows, from: object)
                continue
            }
            guard let member = object[name.localName], member != .null else { continue }
            if field.kind == .choice || spec[group].kind == .choice {
                instance.setAnswer(Answer(field.step), at: FieldAddress(group, rows: rows), of: spec)
            }
            try fill(child, rows: rows, member: member)
        }
    }

    private mutating func fill(_ index: FieldIndex, rows: RowPath, member: RegisterAnswer) throws(RecordReadingError) {
        let field = spec[index]
        guard field.repeats else { return try put(member, at: index, rows: rows) }
        guard let list = member.items else { throw .otherShape(field: field.id) }
        if let most = field.occurs.max, list.count > most { throw .tooManyRows(field: field.id) }
        var existing = instance.rows(of: index, in: rows, of: spec).map(\.key)[...]
        for item in list {
            let key = existing.popFirst() ?? instance.addRow(to: index, in: rows, of: spec)
            try put(item, at: index, rows: rows.appending(key))
        }
    }

    private mutating func put(_ value: RegisterAnswer, at index: FieldIndex, rows: RowPath) throws(RecordReadingError) {
        switch spec[index].kind {
        case .group, .sequence, .choice, .file:
            guard let object = value.members else {
                throw .otherShape(field: spec[index].id)
            }
            try fill(index, rows: rows, from: object)
        case .value, .attribute:
            guard let text = value.text else { throw .otherShape(field: spec[index].id) }
            instance.setAnswer(Answer(text), at: FieldAddress(index, rows: rows), of: spec)
        }
    }
}
