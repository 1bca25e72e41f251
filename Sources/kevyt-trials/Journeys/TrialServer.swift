import FormService
import Foundation
import LoopbackHTTP

/// The service of a trial on a port of this machine, with what can go wrong on the way to it.
final class TrialServer: Sendable {
    /// What the trial has done to the way, and what came along it.
    private final class Way: @unchecked Sendable {
        private let lock = NSLock()
        private var isWithoutScripts = false
        private var sendings = 0
        private var hasSessions = false
        private var seconds = 0

        func setWithoutScripts(_ value: Bool) { lock.withLock { isWithoutScripts = value } }
        func refuses(_ request: Request) -> Bool {
            lock.withLock {
                if request.method == "POST", request.path.hasSuffix("/tarkista") { sendings += 1 }
                return isWithoutScripts && (request.path.hasPrefix("/skripti/") || request.path.hasPrefix("/tiedot/"))
            }
        }
        var sent: Int { lock.withLock { sendings } }
        func setSessions(_ value: Bool) { lock.withLock { hasSessions = value } }
        var keepsSessions: Bool { lock.withLock { hasSessions } }
        func pass(_ more: Int) { lock.withLock { seconds += more } }
        var now: Int { lock.withLock { seconds } }
    }

    let site: TrialSite
    let base: String
    private let way = Way()

    init(_ site: TrialSite) throws {
        self.site = site
        let way = way
        let environment = site.service.environment
        let sessions = SessionBook(minutes: 30, clock: { way.now }, newKey: environment.newKey)
        let withSessions = FormService(
            site: site.service.site, store: site.store, environment: environment, sessions: sessions)
        let server = try LoopbackServer(port: 0) { request in
            if request.path == "/favicon.ico" { return Response(status: 204) }
            if way.refuses(request) { return Response(status: 404) }
            return way.keepsSessions ? withSessions.handle(request) : site.service.handle(request)
        }
        base = "http://127.0.0.1:\(server.port)"
        Thread { server.run() }.start()
    }

    /// Whether scripts and their data cannot be had, as behind a proxy that blocks them.
    func loseScripts(_ isLost: Bool) { way.setWithoutScripts(isLost) }

    /// Whether sessions end after half an hour.
    func keepSessions(_ areKept: Bool) { way.setSessions(areKept) }

    /// Lets time pass for the sessions.
    func pass(minutes: Int) { way.pass(minutes * 60) }

    /// How often a review was posted so far.
    var timesSent: Int { way.sent }
}
