import FormRuntime
import FormSpec
import FoundationEssentials

/// A draft as a file: JSON that names form, version and definition, so that whoever reads it knows what it was made
/// with.
struct DraftRecord: Codable {
    /// Raised when older files would be read wrongly.
    static let currentFormat = 1

    struct Row: Codable {
        var list: String
        var key: Int
    }
    struct Entry: Codable {
        var name: String
        var raw: String
        var source: String?
        var original: String?
        var retrieved: String?
        var needsAttention: Bool?
        /// Why there is no answer, where the field has a source.
        var gap: UInt8?
    }
    struct Sent: Codable {
        var time: String
        var reference: String
        var contentDigest: String
        /// Ids of the rules whose warnings were confirmed.
        var confirmedWarnings: [String]?
    }
    var format: Int
    var form: String
    var version: String
    var definition: String
    var revision: Int
    var nextRowKey: Int
    var rows: [Row]
    var answers: [Entry]
    /// Set once the application was sent; the application itself lies beside.
    var sent: Sent?
    /// What the authority has asked for since.
    var supplements: [SupplementRecord]?
    /// What the latest revisions changed; absent in files of before.
    var history: DraftHistory?

    init(_ draft: Draft) {
        let record = draft.instance.record(of: draft.spec)
        format = Self.currentFormat
        form = draft.formID
        version = draft.spec.version
        definition = draft.digest
        revision = record.revision
        history = draft.history
        supplements = draft.supplements.isEmpty ? nil : draft.supplements.map { SupplementRecord($0, of: draft.spec) }
        nextRowKey = record.nextRowKey
        rows = record.rows.map(Row.init)
        answers = record.answers.map(Entry.init)
        sent = draft.receipt.map(Sent.init)
    }

    var instance: InstanceRecord {
        InstanceRecord(
            rows: rows.map { InstanceRecord.RowEntry(list: $0.list, key: $0.key) },
            answers: answers.map { InstanceRecord.AnswerEntry(name: $0.name, answer: $0.answer) },
            nextRowKey: nextRowKey, revision: revision)
    }
}

/// A supplement as a part of a draft's file; its application lies beside, once it was sent.
struct SupplementRecord: Codable {
    var request: SupplementRequest
    /// The application as far as it was changed.
    var rows: [DraftRecord.Row]?
    var answers: [DraftRecord.Entry]?
    var nextRowKey: Int?
    var changes: [String]
    var sent: DraftRecord.Sent?

    init(_ supplement: Supplement, of spec: FormSpec) {
        request = supplement.request
        changes = supplement.changes
        sent = supplement.receipt.map(DraftRecord.Sent.init)
        guard let record = supplement.instance?.record(of: spec) else { return }
        rows = record.rows.map(DraftRecord.Row.init)
        answers = record.answers.map(DraftRecord.Entry.init)
        nextRowKey = record.nextRowKey
    }

    /// Nil before the first change, and after sending.
    var instance: InstanceRecord? {
        guard let rows, let answers, let nextRowKey else { return nil }
        return InstanceRecord(
            rows: rows.map { InstanceRecord.RowEntry(list: $0.list, key: $0.key) },
            answers: answers.map { InstanceRecord.AnswerEntry(name: $0.name, answer: $0.answer) },
            nextRowKey: nextRowKey, revision: 0)
    }
}

extension DraftRecord.Row {
    init(_ entry: InstanceRecord.RowEntry) { self.init(list: entry.list, key: entry.key) }
}

extension DraftRecord.Sent {
    init(_ receipt: Receipt) {
        self.init(
            time: receipt.time, reference: receipt.reference, contentDigest: receipt.contentDigest,
            confirmedWarnings: receipt.confirmedWarnings)
    }

    func receipt(_ application: [UInt8]) -> Receipt {
        Receipt(
            time: time, reference: reference, contentDigest: contentDigest, application: application,
            confirmedWarnings: confirmedWarnings ?? [])
    }
}

extension DraftRecord.Entry {
    init(_ entry: InstanceRecord.AnswerEntry) {
        let provenance = entry.answer.provenance
        self.init(
            name: entry.name, raw: entry.answer.raw, source: provenance?.source, original: provenance?.original,
            retrieved: provenance?.retrieved, needsAttention: provenance?.needsAttention,
            gap: entry.answer.gap?.rawValue)
    }

    var answer: Answer {
        guard let source, let original else { return Answer(raw, gap: gap.flatMap(SourceGap.init)) }
        return Answer(
            raw,
            provenance: Provenance(
                source: source, original: original, retrieved: retrieved ?? "", needsAttention: needsAttention ?? false)
        )
    }
}
