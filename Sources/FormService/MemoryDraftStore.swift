import FoundationEssentials
import Synchronization

/// Drafts that live as long as the process: what preview uses. The oldest go when there are more than `capacity`.
package final class MemoryDraftStore: DraftStore, @unchecked Sendable {
    private let lock = Mutex<Void>(())
    private var drafts: [String: Draft] = [:]
    private var order: [String] = []
    private let capacity: Int
    private var contents: [String: [UInt8]] = [:]

    package init(capacity: Int = 1_000) { self.capacity = capacity }

    package func draft(_ key: String) -> Draft? {
        lock.withLock { _ in drafts[key] }
    }

    package func save(_ draft: Draft, key: String, expecting revision: Int?) -> DraftSaving {
        lock.withLock { _ in
            guard drafts[key]?.instance.revision == revision else { return .overtaken }
            if drafts.updateValue(draft, forKey: key) == nil { order.append(key) }
            if order.count > capacity { drafts.removeValue(forKey: order.removeFirst()) }
            return .saved
        }
    }

    /// Forgets a draft, as when its time is up.
    package func remove(_ key: String) {
        lock.withLock { _ in
            drafts.removeValue(forKey: key)
            order.removeAll { $0 == key }
        }
    }

    package func keep(_ content: [UInt8], digest: String) -> Bool {
        lock.withLock { _ in contents[digest] = content }
        return true
    }

    package func holds(digest: String) -> Bool { lock.withLock { _ in contents[digest] != nil } }

    package func content(digest: String) -> [UInt8]? { lock.withLock { _ in contents[digest] } }
}
