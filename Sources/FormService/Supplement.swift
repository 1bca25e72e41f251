import FormRuntime
import FormSpec

/// What the authority asks for after an application was sent: fields or attachments by their ids, in its own words.
package struct SupplementRequest: Hashable, Sendable, Codable {
    /// Field ids, without row keys: of a field in rows, in a choice or in a file, the whole of it is asked.
    package var fields: [String]
    package var text: String
    /// `YYYY-MM-DDThh:mm:ss` with zone.
    package var asked: String
    /// `YYYY-MM-DD`, the last day to answer; nil where none was set.
    package var until: String?

    package init(fields: [String], text: String, asked: String, until: String? = nil) {
        self.fields = fields
        self.text = text
        self.asked = asked
        self.until = until
    }
}

/// An answer to a request: being given, then sent with a receipt of its own.
package struct Supplement: Sendable {
    package var request: SupplementRequest
    /// The application with the changes so far; nil before the first.
    package var instance: FormInstance?
    package var receipt: Receipt?
    /// The names of the answers that it changed, row keys in them.
    package var changes: [String] = []

    package init(_ request: SupplementRequest) { self.request = request }
}

/// The fields that a request opens.
struct OpenedFields {
    /// Those that are asked, with all inside them.
    private(set) var asked: Set<FieldIndex> = []
    /// Those and the parts around them.
    private(set) var shown: Set<FieldIndex> = []
    /// The ids that name no field a customer answers.
    private(set) var unknown: [String] = []

    init(_ ids: [String], of spec: FormSpec) {
        for id in ids {
            guard let field = spec.field(id: id), field != .root, spec[field].control != .none,
                spec[field].fixedValue == nil
            else {
                unknown.append(id)
                continue
            }
            open(Self.whole(field, in: spec), in: spec)
        }
    }

    private mutating func open(_ field: FieldIndex, in spec: FormSpec) {
        let inside = (field.value..<spec[field].end.value).map(FieldIndex.init)
        asked.formUnion(inside)
        shown.formUnion(inside)
        var around = spec[field].parent
        while let index = around {
            shown.insert(index)
            around = spec[index].parent
        }
    }

    /// Rows, choices and files are asked as a whole: their parts mean nothing alone.
    private static func whole(_ field: FieldIndex, in spec: FormSpec) -> FieldIndex {
        var found = field
        var current: FieldIndex? = field
        while let index = current, index != .root {
            if spec[index].repeats || spec[index].kind == .choice || spec[index].kind == .file { found = index }
            current = spec[index].parent
        }
        return found
    }
}

extension FormInstance {
    /// The application as it was sent, each asked answer marked with what it was: the start of a supplement.
    func openedForSupplement(_ opened: OpenedFields, sent: String, of spec: FormSpec) -> FormInstance {
        changingAnswers(of: spec) { field, answer in
            guard opened.asked.contains(field), !answer.raw.isEmpty else { return answer }
            return Answer(answer.raw, provenance: Provenance(ofSent: answer, retrieved: sent))
        }
    }

    /// A supplement joined to what was sent: the marks go, what the project had given keeps its source.
    func joined(to sent: FormInstance, of spec: FormSpec) -> FormInstance {
        let sources = Dictionary(
            sent.record(of: spec).answers.map { ($0.name, $0.answer.provenance) }
        ) { first, _ in first }
        var record = record(of: spec)
        record.answers = record.answers.map { entry in
            guard entry.answer.provenance?.origin == .application else { return entry }
            let source = sources[entry.name] ?? nil
            return InstanceRecord.AnswerEntry(name: entry.name, answer: Answer(entry.answer.raw, provenance: source))
        }
        return RestoredInstance(record, spec: spec, isSameDefinition: true).instance
    }

    /// The names of answers and rows in which two instances differ.
    func differences(from other: FormInstance, of spec: FormSpec) -> [String] {
        let mine = record(of: spec)
        let theirs = other.record(of: spec)
        let before = Dictionary(theirs.answers.map { ($0.name, $0.answer.raw) }) { first, _ in first }
        let now = Dictionary(mine.answers.map { ($0.name, $0.answer.raw) }) { first, _ in first }
        let names = mine.answers.map(\.name) + theirs.answers.map(\.name).filter { now[$0] == nil }
        return names.filter { (before[$0] ?? "") != (now[$0] ?? "") }
    }

    private func changingAnswers(
        of spec: FormSpec, _ change: (FieldIndex, Answer) -> Answer
    ) -> FormInstance {
        var changed = self
        for address in allAddresses(of: spec) {
            guard let answer = answer(at: address, of: spec) else { continue }
            changed.setAnswer(change(address.field, answer), at: address, of: spec)
        }
        return changed
    }

    private func allAddresses(of spec: FormSpec) -> [FieldAddress] {
        var found: [FieldAddress] = []
        func visit(_ parent: FieldAddress) {
            for child in spec.children(of: parent.field) {
                let rows =
                    spec[child].repeats
                    ? rows(of: child, in: parent.rows, of: spec).map { parent.rows.appending($0.key) } : [parent.rows]
                for around in rows {
                    found.append(FieldAddress(child, rows: around))
                    visit(FieldAddress(child, rows: around))
                }
            }
        }
        visit(FieldAddress(.root))
        return found
    }
}
