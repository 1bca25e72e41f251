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
        Trial(name: "schemas", usage: SchemasTrial.usage, run: SchemasTrial.run)
    ]

    static func run(_ words: [String]) -> Int32 {
        let lines = trials.map { "  kevyt-trials \($0.name) \($0.usage)\n" }.joined()
        if words.contains("--help") {
            print(lines, terminator: "")
            return 0
        }
        guard let name = words.first, let trial = trials.first(where: { $0.name == name }) else {
            FileHandle.standardError.write(Data("usage:\n\(lines)".utf8))
            return 2
        }
        return trial.run(Array(words.dropFirst()))
    }
}
