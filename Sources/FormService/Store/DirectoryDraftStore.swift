import FormRuntime
import FormSpec
import FoundationEssentials
import Glibc
import Synchronization

/// Drafts and sent applications as files of one folder: `drafts/KEY.json`, `drafts/KEY.xml` for what was sent, and
/// `files/DIGEST` for the content of attachments. What `save` has answered is on the disk.
package final class DirectoryDraftStore: DraftStore, @unchecked Sendable {
    let lock = Mutex<Void>(())
    let folder: String
    private let definition: Definitions

    /// The definition a draft was made with, by form and digest, or the one it goes on with where that is not kept any
    /// more; nil where there is no such form.
    package typealias Definitions = @Sendable (_ form: String, _ digest: String) -> (spec: FormSpec, digest: String)?

    /// Makes the folder where it is not there.
    package init(folder: String, definition: @escaping Definitions) throws(StoreFault) {
        self.folder = folder
        self.definition = definition
        try DurableFile.makeFolder(folder + "/drafts")
        try DurableFile.makeFolder(folder + "/files")
    }

    package func draft(_ key: String) -> Draft? {
        guard isKey(key) else { return nil }
        return lock.withLock { _ in read(key) }
    }

    package func save(_ draft: Draft, key: String, expecting revision: Int?) -> DraftSaving {
        guard isKey(key) else { return .failed }
        return lock.withLock { _ in
            guard record(key)?.revision == revision else { return .overtaken }
            do {
                // The application first: a draft that says it was sent has one.
                if let receipt = draft.receipt { try keep(receipt, at: path(key, "xml")) }
                for (position, supplement) in draft.supplements.enumerated() {
                    if let receipt = supplement.receipt { try keep(receipt, at: path(key, "\(position + 1).xml")) }
                }
                try DurableFile.write(try Self.encoded(DraftRecord(draft)), to: path(key, "json"))
                return .saved
            } catch {
                return .failed
            }
        }
    }

    /// What was sent never changes: it is written once.
    private func keep(_ receipt: Receipt, at path: String) throws(StoreFault) {
        if DurableFile.read(path) != receipt.application { try DurableFile.write(receipt.application, to: path) }
    }

    package func keep(_ content: [UInt8], digest: String) -> Bool {
        guard isKey(digest) else { return false }
        let path = "\(folder)/files/\(digest)"
        // It is young again: the draft that names it is saved after it.
        if FileManager.default.fileExists(atPath: path), utimes(path, nil) == 0 { return true }
        return (try? DurableFile.write(content, to: path)) != nil
    }

    package func holds(digest: String) -> Bool {
        isKey(digest) && FileManager.default.fileExists(atPath: "\(folder)/files/\(digest)")
    }

    package func content(digest: String) -> [UInt8]? {
        isKey(digest) ? DurableFile.read("\(folder)/files/\(digest)") : nil
    }

    private func read(_ key: String) -> Draft? {
        guard let record = record(key), let kept = definition(record.form, record.definition) else { return nil }
        let restored = RestoredInstance(
            record.instance, spec: kept.spec, isSameDefinition: kept.digest == record.definition)
        var draft = Draft(formID: record.form, digest: kept.digest, spec: kept.spec, instance: restored.instance)
        draft.remarks = restored.remarks
        draft.history = record.history ?? DraftHistory()
        if let sent = record.sent, let application = DurableFile.read(path(key, "xml")) {
            draft.receipt = sent.receipt(application)
        }
        draft.supplements = (record.supplements ?? []).enumerated().map { position, found in
            supplement(found, path(key, "\(position + 1).xml"), kept, isSame: kept.digest == record.definition)
        }
        return draft
    }

    private func supplement(
        _ record: SupplementRecord, _ application: String, _ kept: (spec: FormSpec, digest: String), isSame: Bool
    ) -> Supplement {
        var supplement = Supplement(record.request)
        supplement.changes = record.changes
        supplement.instance = record.instance.map {
            RestoredInstance($0, spec: kept.spec, isSameDefinition: isSame).instance
        }
        if let sent = record.sent, let bytes = DurableFile.read(application) {
            supplement.receipt = sent.receipt(bytes)
        }
        return supplement
    }

    func record(_ key: String) -> DraftRecord? {
        guard let bytes = DurableFile.read(path(key, "json")),
            let record = try? JSONDecoder().decode(DraftRecord.self, from: Data(bytes)),
            record.format == DraftRecord.currentFormat
        else { return nil }
        return record
    }

    private static func encoded(_ record: DraftRecord) throws(StoreFault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        do {
            return Array(try encoder.encode(record))
        } catch {
            throw StoreFault(record.form, "\(error)")
        }
    }

    private func path(_ key: String, _ ending: String) -> String { "\(folder)/drafts/\(key).\(ending)" }

    /// Keys come from addresses: nothing but letters and digits reaches the file system.
    private func isKey(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 128
            && key.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
    }
}
