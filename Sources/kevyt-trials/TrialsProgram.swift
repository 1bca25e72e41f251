import Foundation

/// The heavy trials, a command each: random cases in numbers that a test run has no time for.
enum TrialsProgram {
    /// One trial: its name, what it takes, and what runs it: whether all held, nil for a wrong command line.
    struct Trial: Sendable {
        var name: String
        var usage: String
        var run: @Sendable ([String]) throws -> Bool?
    }
    /// What a trial needs and does not have.
    struct Wanting: Error, CustomStringConvertible {
        var description: String
    }

    static let trials = [
        Trial(name: "schemas", usage: SchemasTrial.usage, run: SchemasTrial.run),
        Trial(name: "mapping", usage: TrialOptions.usage, run: MappingTrials.run),
        Trial(name: "parity", usage: ParityOptions.usage, run: ParityTrial.run),
        Trial(name: "journeys", usage: JourneysTrial.usage, run: JourneysTrial.run),
        Trial(name: "pages", usage: PagesTrial.usage, run: PagesTrial.run),
        Trial(name: "posts", usage: TrialOptions.usage, run: PostsTrial.run),
    ]

    /// The exit status: 0 when all held, 1 when something did not, 2 for a wrong command line or what is wanting.
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
        do {
            if let holds = try trial.run(Array(words.dropFirst())) { return holds ? 0 : 1 }
            complain("usage: kevyt-trials \(trial.name) \(trial.usage)")
        } catch {
            complain("\(error)")
        }
        return 2
    }

    private static func complain(_ message: String) {
        FileHandle.standardError.write(Data("kevyt-trials: \(message)\n".utf8))
    }
}
