import Foundation

/// Trials too long for a test run: each a command with a seed and a count, so that a failure can be had again.
enum TrialProgram {
    /// By name: the trial, and how many cases it has where nobody says.
    private static let trials: [(name: String, count: Int, run: @Sendable (TrialOptions) throws -> Bool)] = [
        ("mapping", 100_000, MappingTrials.run)
    ]

    /// The exit status: 0, 1 where a trial found something, 2 for a wrong command line.
    static func run(_ words: [String]) -> Int32 {
        guard let trial = trials.first(where: { $0.name == words.first }),
            let options = TrialOptions(Array(words.dropFirst()), count: trial.count)
        else {
            let names = trials.map(\.name).joined(separator: "|")
            complain("kevyt-trials \(names) [--seed N] [--count N] [--forms FOLDER]")
            return 2
        }
        do {
            return try trial.run(options) ? 0 : 1
        } catch {
            complain("kevyt-trials: \(error)")
            return 2
        }
    }

    private static func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}

/// What a trial is told on its command line.
struct TrialOptions {
    var seed: UInt64 = 1
    var count: Int
    var forms = "forms"

    init(seed: UInt64 = 1, count: Int, forms: String = "forms") {
        self.seed = seed
        self.count = count
        self.forms = forms
    }

    /// Nil where the command line means nothing.
    init?(_ words: [String], count: Int) {
        self.count = count
        var rest = words[...]
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch word {
            case "--seed":
                guard let number = UInt64(value) else { return nil }
                seed = number
            case "--count":
                guard let number = Int(value), number > 0 else { return nil }
                self.count = number
            case "--forms": forms = value
            default: return nil
            }
        }
    }
}

/// The same numbers from a seed on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
