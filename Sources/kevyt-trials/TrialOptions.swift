/// What a trial is told on its command line.
struct TrialOptions {
    static let usage = "[--seed N] [--count N] [--forms FOLDER]"
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
