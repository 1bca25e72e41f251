import FormSpec

/// An instance by names and not by places: what a draft is kept as. It can be read with any version of its form, since
/// names are field ids with row keys (`kohde/3/nimi`).
public struct InstanceRecord: Hashable, Sendable {
    /// One row of a list, in the order of the list.
    public struct RowEntry: Hashable, Sendable {
        /// The name of the list (`kohde`, `kesto/2/paiva`).
        public var list: String
        public var key: Int
        public init(list: String, key: Int) {
            self.list = list
            self.key = key
        }
    }
    public struct AnswerEntry: Hashable, Sendable {
        public var name: String
        public var answer: Answer
        public init(name: String, answer: Answer) {
            self.name = name
            self.answer = answer
        }
    }
    public var rows: [RowEntry]
    public var answers: [AnswerEntry]
    public var nextRowKey: Int
    public var revision: Int

    public init(rows: [RowEntry], answers: [AnswerEntry], nextRowKey: Int, revision: Int) {
        self.rows = rows
        self.answers = answers
        self.nextRowKey = nextRowKey
        self.revision = revision
    }
}

extension FormInstance {
    /// Everything the instance holds, also where no rule shows it now, in document order.
    public func record(of spec: FormSpec) -> InstanceRecord {
        var record = InstanceRecord(rows: [], answers: [], nextRowKey: nextRowKey, revision: revision)
        for child in spec.children(of: .root) { add(child, in: .outermost, of: spec, to: &record) }
        return record
    }

    private func add(_ field: FieldIndex, in around: RowPath, of spec: FormSpec, to record: inout InstanceRecord) {
        guard spec[field].repeats else { return add(FieldAddress(field, rows: around), of: spec, to: &record) }
        let list = spec.listName(of: field, in: around)
        let rows = self.rows(of: field, in: around, of: spec)
        record.rows += rows.map { InstanceRecord.RowEntry(list: list, key: $0.key) }
        for row in rows { add(FieldAddress(field, rows: around.appending(row.key)), of: spec, to: &record) }
    }

    private func add(_ address: FieldAddress, of spec: FormSpec, to record: inout InstanceRecord) {
        if let answer = answer(at: address, of: spec) {
            record.answers.append(InstanceRecord.AnswerEntry(name: spec.name(of: address), answer: answer))
        }
        for child in spec.children(of: address.field) { add(child, in: address.rows, of: spec, to: &record) }
    }
}

/// An instance read from what was kept of it.
public struct RestoredInstance: Sendable {
    public var instance: FormInstance
    /// What another version of the form has no place for, with its text as it was typed.
    public var remarks: [InstanceRecord.AnswerEntry]

    /// `isSameDefinition`: wrong answers stay as typed; under another version, a text that is no value of its field any
    /// more is a remark.
    public init(_ record: InstanceRecord, spec: FormSpec, isSameDefinition: Bool) {
        var restoring = Restoring(record, spec: spec, isSameDefinition: isSameDefinition)
        restoring.everything()
        instance = restoring.instance
        remarks = record.answers.filter { !$0.answer.raw.isEmpty && !restoring.taken.contains($0.name) }
    }
}

/// One pass over a form that takes from a record what has a place in it.
private struct Restoring {
    let spec: FormSpec
    let isSameDefinition: Bool
    let answers: [String: Answer]
    let rows: [String: [Int]]
    var instance: FormInstance
    var taken: Set<String> = []

    init(_ record: InstanceRecord, spec: FormSpec, isSameDefinition: Bool) {
        self.spec = spec
        self.isSameDefinition = isSameDefinition
        answers = Dictionary(record.answers.map { ($0.name, $0.answer) }) { first, _ in first }
        rows = Dictionary(grouping: record.rows, by: \.list).mapValues { $0.map(\.key) }
        let used = record.rows.map(\.key).max() ?? 0
        instance = FormInstance(
            bare: spec, nextRowKey: max(1, record.nextRowKey, used == Int.max ? 1 : used + 1),
            revision: max(0, record.revision))
    }

    mutating func everything() {
        for child in spec.children(of: .root) { take(child, in: .outermost) }
    }

    private mutating func take(_ field: FieldIndex, in around: RowPath) {
        guard spec[field].repeats else { return take(FieldAddress(field, rows: around)) }
        var seen: Set<Int> = []
        for key in rows[spec.listName(of: field, in: around)] ?? [] where key > 0 && seen.insert(key).inserted {
            instance.addBareRow(key: key, to: field, in: around, of: spec)
            take(FieldAddress(field, rows: around.appending(key)))
        }
    }

    private mutating func take(_ address: FieldAddress) {
        let name = spec.name(of: address)
        if spec[address.field].slot != nil, let answer = answers[name], fits(answer, address.field) {
            instance.setAnswer(answer, at: address, of: spec)
            taken.insert(name)
        }
        for child in spec.children(of: address.field) { take(child, in: address.rows) }
    }

    private func fits(_ answer: Answer, _ index: FieldIndex) -> Bool {
        guard !isSameDefinition, !answer.raw.isEmpty else { return true }
        let field = spec[index]
        if field.kind == .choice { return spec.children(of: index).contains { spec[$0].step == answer.raw } }
        return ValueCheck.accepts(LexicalForm.of(answer.raw, field: field), field: field, spec: spec, on: "")
    }
}
