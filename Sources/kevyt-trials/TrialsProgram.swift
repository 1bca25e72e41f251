import Foundation

/// The heavy trials, a command each: random cases in numbers that a test run has no time for.
enum TrialsProgram {
    /// One trial: its name, what it takes, and what runs it. The exit status: 0 when all held, 1 when something did
    /// not, 2 for a wrong command line or what is wanting.
    struct Trial: Sendable {
        var name: String
        var usage: String
        var run: @Sendable ([String]) -> Int32
    }

    static let trials = [
        Trial(name: "schemas", usage: SchemasTrial.usage, run: SchemasTrial.run),
        Trial(name: "mapping", usage: TrialOptions.usage, run: runMapping),
        Trial(name: "parity", usage: ParityOptions.usage, run: ParityTrial.run),
        Trial(name: "journeys", usage: JourneysTrial.usage, run: JourneysTrial.run),
        Trial(name: "pages", usage: PagesTrial.usage, run: PagesTrial.run),
        Trial(name: "posts", usage: TrialOptions.usage, run: PostsTrial.run),
    ]

    static func run(_ words: [String]) -> Int32 {
        let lines = trials.map { "  kevyt-trials \($0.name) \($0.usage)\n" }.joined()
        if words.contains("--help") {
            print(lines, terminator: "")
            return 0
        }
        guard let name = words.first, let trial = trials.first(where: { $0.name == name }) else {
            complain("usage:\n\(lines)")
            return 2
        }
        return trial.run(Array(words.dropFirst()))
    }

    private static func runMapping(_ words: [String]) -> Int32 {
        guard let options = TrialOptions(words, count: 100_000) else {
            complain("kevyt-trials mapping \(TrialOptions.usage)\n")
            return 2
        }
        do {
            return try MappingTrials.run(options) ? 0 : 1
        } catch {
            complain("kevyt-trials: \(error)\n")
            return 2
        }
    }

    private static func complain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
