/// What the command line of `kevyt-trials parity` asks for.
struct ParityOptions {
    /// From which every random case follows.
    var seed: UInt64 = 20_271_101
    /// How many cases at least.
    var count = 200_000
    /// Prints each class with its number, not only the sums.
    var isVerbose = false
    /// The folder of forms.
    var forms = "forms"

    /// How many cases of each class at most; nil for all. With it, libxml2 is not asked.
    var each: Int?

    static let usage = "[--seed N] [--count N] [--each N] [--forms FOLDER] [--verbose]"

    /// Nil for a wrong command line.
    init?(_ words: [String]) {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--verbose": isVerbose = true
            case "--seed":
                guard let value = words.popFirst().flatMap({ UInt64($0) }) else { return nil }
                seed = value
            case "--count":
                guard let value = words.popFirst().flatMap({ Int($0) }), value >= 0 else { return nil }
                count = value
            case "--each":
                guard let value = words.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
                each = value
                count = 0
            case "--forms":
                guard let value = words.popFirst() else { return nil }
                forms = value
            default: return nil
            }
        }
    }
}
