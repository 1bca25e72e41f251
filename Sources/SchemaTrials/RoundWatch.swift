import Foundation

/// Names the round in which a process dies or does not go on: libxml2 2.9.14 fails so on some schemas.
enum RoundWatch {
    /// Seconds of processor time that no round needs.
    private static let patience = 30

    nonisolated(unsafe) private static var round = 0

    /// Begins to watch a round, in the place of the one before.
    static func begin(_ next: Int) {
        if round == 0 {
            for cause in [SIGSEGV, SIGBUS, SIGABRT, SIGVTALRM] { signal(cause) { RoundWatch.end($0) } }
        }
        round = next
        var limit = itimerval()
        limit.it_value.tv_sec = patience
        setitimer(__itimer_which_t(ITIMER_VIRTUAL.rawValue), &limit, nil)
    }

    /// Says the round without asking for memory, which may be what broke.
    private static func end(_ cause: Int32) {
        write(2, "round ", 6)
        var divisor = 1
        while round / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            var digit = UInt8(48 + round / divisor % 10)
            write(2, &digit, 1)
            divisor /= 10
        }
        let words: StaticString = cause == SIGVTALRM ? " does not end\n" : " kills the process\n"
        write(2, words.utf8Start, words.utf8CodeUnitCount)
        _exit(2)
    }
}
