import Foundation

/// A program run to its end, with what it cost.
struct ChildProcess {
    /// User and system time.
    var cpuSeconds: Double
    /// As the system counts it: a process begins with what the one that starts it had, before it is another program.
    var peakMiB: Double
    var status: Int32

    /// What a program that takes nothing is said to take: less is not told apart.
    private static let leastPeak = (try? run(["true"]))?.peakMiB ?? 0

    /// The peak of memory as far as it can be told.
    var peak: String {
        let least = Self.leastPeak
        return peakMiB > least + 0.5
            ? String(format: "%.1f MiB", peakMiB) : String(format: "under %.1f MiB", least + 0.5)
    }

    /// Runs a program by its path or, without a slash, from the search path; its output is thrown away. `input` writes
    /// what it reads on its standard input and is ended by a broken pipe when the program reads no further.
    static func run(_ words: [String], input: ((_ descriptor: Int32) -> Void)? = nil) throws -> ChildProcess {
        var ends: [Int32] = [-1, -1]
        if input != nil {
            guard pipe(&ends) == 0 else { throw BenchFault(text: "no pipe") }
            signal(SIGPIPE, SIG_IGN)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if input != nil {
            posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
            posix_spawn_file_actions_addclose(&actions, ends[0])
            posix_spawn_file_actions_addclose(&actions, ends[1])
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
            throw BenchFault(text: "\(words[0]) cannot be started")
        }
        if let input {
            close(ends[0])
            input(ends[1])
            close(ends[1])
        }
        var usage = rusage()
        var status: Int32 = 0
        guard wait4(child, &status, 0, &usage) == child else { throw BenchFault(text: "\(words[0]) was lost") }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return ChildProcess(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMiB: Double(usage.ru_maxrss) / 1_024,
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
    }

    /// The median cost of several runs; nil where the program is not there.
    static func median(of count: Int, _ words: [String]) -> ChildProcess? { medians(of: count, [words])[0] }

    /// The same of several programs, which take turns, so that a slow moment of the machine meets all of them.
    static func medians(of count: Int, _ programs: [[String]]) -> [ChildProcess?] {
        var runs: [[ChildProcess]] = programs.map { _ in [] }
        for _ in 0..<count {
            for (position, words) in programs.enumerated() {
                if let done = try? run(words) { runs[position].append(done) }
            }
        }
        return runs.map { runs in
            let sorted = runs.sorted { $0.cpuSeconds < $1.cpuSeconds }
            return sorted.isEmpty || sorted[0].status == 127 ? nil : sorted[sorted.count / 2]
        }
    }

    /// The command-line tool built beside this program.
    static var tool: String { path("kevyt") }

    /// A copy of a program built beside this one, as an installed one is; nil where there is none. What a linker wrote
    /// through memory lies in single pages, which are mapped one by one: that costs a short run a tenth.
    static func installed(_ name: String, in folder: URL) -> String? {
        let copy = folder.appendingPathComponent(name)
        // Written, as an installer does, and not copied within the system, which keeps the single pages.
        guard let program = FileManager.default.contents(atPath: path(name)) else { return nil }
        let isWritten = FileManager.default.createFile(
            atPath: copy.path, contents: program, attributes: [.posixPermissions: 0o755])
        return isWritten ? copy.path : nil
    }

    private static func path(_ name: String) -> String {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return own.deletingLastPathComponent().appendingPathComponent(name).path
    }
}
