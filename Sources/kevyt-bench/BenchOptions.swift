/// What the program was asked for on its command line.
struct BenchOptions {
    enum Engine: String, CaseIterable {
        case kevyt
        /// Ours over libxml2's callbacks, as documents are read that are not plain or are pushed.
        case callbacks
        case libxml2
        case parse
    }
    /// A part of the report.
    enum Section: String, CaseIterable {
        case validation
        case identity
        case fields
        case peers
        case tool
        case compilation
        case pages
    }
    /// `kevyt-bench pipe`: a generated document of this size goes through a pipe into the command-line tool.
    var pipedBytes: Int?
    /// The piped document has a key in each row, so that identity values grow with it.
    var hasKeys = false
    /// With a count, one engine runs one document that often and prints nothing else: for instruction counts.
    var iterations: Int?
    var document = "v30k"
    var engine = Engine.kevyt
    var rounds = 9
    var sections = Section.allCases
    var schemaFile: String?
    var documentFile: String?

    static let usage = """
        kevyt-bench [--rounds N] [--only validation|identity|fields|peers|tool|compilation|pages]
        kevyt-bench checks
        kevyt-bench pipe [--gib N | --mib N] [--keys yes]
        kevyt-bench --iterations N [--case v3k|v30k|v3m|i30k|i3m] [--engine kevyt|callbacks|libxml2|parse]
                    [--schema FILE.xsd --document FILE.xml]

        """

    /// Nil where the command line means nothing.
    init?(_ words: [String]) {
        var rest = words[...]
        if rest.first == "pipe" {
            rest.removeFirst()
            pipedBytes = 3 << 30
        }
        while let word = rest.popFirst() {
            guard let value = rest.popFirst(), take(word, value) else { return nil }
        }
    }

    /// False where the option or its value is none.
    private mutating func take(_ word: String, _ value: String) -> Bool {
        switch word {
        case "--gib", "--mib":
            guard pipedBytes != nil, let count = Int(value), (1...4_096).contains(count) else { return false }
            pipedBytes = count << (word == "--gib" ? 30 : 20)
        case "--keys": hasKeys = value == "yes"
        case "--iterations":
            guard let count = Int(value), count >= 0 else { return false }
            iterations = count
        case "--rounds":
            guard let count = Int(value), count > 0 else { return false }
            rounds = count
        case "--only":
            guard let section = Section(rawValue: value) else { return false }
            sections = [section]
        case "--case": document = value
        case "--engine":
            guard let found = Engine(rawValue: value) else { return false }
            engine = found
        case "--schema": schemaFile = value
        case "--document": documentFile = value
        default: return false
        }
        return true
    }
}
