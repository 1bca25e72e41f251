import FoundationEssentials
import Synchronization

/// The sessions of browsers: each ends when it was not used for a while, and nothing that was typed goes with it.
///
/// A session says that somebody is there, not who: drafts are found by their unguessable addresses.
package final class SessionBook: @unchecked Sendable {
    enum State: Hashable {
        case open
        case ended
        /// The browser has none yet.
        case none
    }
    /// The name of the cookie.
    static let cookie = "istunto"

    package let minutes: Int
    private let clock: @Sendable () -> Int
    private let newKey: @Sendable () -> String
    private let lock = Mutex<Void>(())
    private var lastUse: [String: Int] = [:]
    private let capacity: Int

    /// - Parameters:
    ///   - clock: seconds from any fixed moment.
    ///   - newKey: a fresh unguessable key of letters and digits.
    package init(
        minutes: Int, capacity: Int = 100_000, clock: @escaping @Sendable () -> Int,
        newKey: @escaping @Sendable () -> String
    ) {
        self.minutes = minutes
        self.capacity = capacity
        self.clock = clock
        self.newKey = newKey
    }

    /// The session that a request's `Cookie` names; one that is open is used.
    func use(_ cookies: String?) -> State {
        guard let key = Self.key(in: cookies) else { return .none }
        return lock.withLock { _ in
            let now = clock()
            // One that is not known any more has ended: it is never opened again by being named.
            guard let last = lastUse[key], now - last < minutes * 60 else {
                lastUse[key] = nil
                return .ended
            }
            lastUse[key] = now
            return .open
        }
    }

    /// Begins a session; what the browser keeps of it.
    func begin() -> (name: String, value: String) {
        let key = newKey()
        lock.withLock { _ in
            if lastUse.count >= capacity { dropEnded() }
            lastUse[key] = clock()
        }
        return ("Set-Cookie", "\(Self.cookie)=\(key); Path=/; HttpOnly; SameSite=Lax")
    }

    private func dropEnded() {
        let now = clock()
        lastUse = lastUse.filter { now - $0.value < minutes * 60 }
        if lastUse.count >= capacity, let oldest = lastUse.min(by: { $0.value < $1.value }) {
            lastUse[oldest.key] = nil
        }
    }

    private static func key(in cookies: String?) -> String? {
        for pair in (cookies ?? "").split(separator: ";") {
            let halves = pair.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
            if halves.count == 2, halves[0] == cookie { return String(halves[1]) }
        }
        return nil
    }
}
