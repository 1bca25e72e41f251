import FormRuntime
import FoundationEssentials
import Glibc

// Contents of attachments that were removed or replaced: nobody asked for them to be kept.
extension DirectoryDraftStore {
    /// So long a content lies before the draft that names it must have been saved.
    private static let grace: TimeInterval = 24 * 60 * 60

    /// Deletes the contents that no draft, and nothing that was sent, names any more and that have lain there for a day;
    /// tells how many. While one draft cannot be read, nothing is deleted: it may name any of them.
    @discardableResult
    package func removeUnnamedContents(at now: Date = Date()) -> Int {
        lock.withLock { _ in
            let manager = FileManager.default
            guard let drafts = try? manager.contentsOfDirectory(atPath: folder + "/drafts"),
                let contents = try? manager.contentsOfDirectory(atPath: folder + "/files")
            else { return 0 }
            var named: Set<String> = []
            for file in drafts where file.hasSuffix(".json") {
                guard let record = record(String(file.dropLast(".json".count))) else { return 0 }
                named.formUnion(record.values)
            }
            for file in drafts where file.hasSuffix(".xml") {
                guard let application = DurableFile.read("\(folder)/drafts/\(file)") else { return 0 }
                named.formUnion(Self.digests(in: application))
            }
            return contents.count { digest in
                let path = "\(folder)/files/\(digest)"
                guard !named.contains(digest), let age = Self.age(of: path, at: now), age > Self.grace else {
                    return false
                }
                return unlink(path) == 0
            }
        }
    }

    /// Runs of 64 hexadecimal digits: what was sent names its attachments by them.
    private static func digests(in application: [UInt8]) -> [String] {
        application.split { !(48...57).contains($0) && !(97...102).contains($0) }.filter { $0.count == 64 }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func age(of path: String, at now: Date) -> TimeInterval? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.modificationDate] as? Date).map { now.timeIntervalSince($0) }
    }
}

extension DraftRecord {
    /// All answers, of supplements too, as they are and as they came.
    fileprivate var values: [String] {
        let all = answers + (supplements ?? []).flatMap { $0.answers ?? [] }
        return all.flatMap { [$0.raw, $0.original ?? ""] }
    }
}
