/// What the program was asked for on its command line.
struct BenchOptions {
    enum Engine: String, CaseIterable {
        case kevyt
        case libxml2
        case parse
    }
    /// With a count, one engine runs one document that often and prints nothing else: for instruction counts.
    var iterations: Int?
    var document = "v30k"
    var engine = Engine.kevyt
    var rounds = 9
    var schemaFile: String?
    var documentFile: String?

    static let usage = """
        kevyt-bench [--rounds N]
        kevyt-bench checks
        kevyt-bench --iterations N [--case v3k|v30k|v3m|i30k|i3m] [--engine kevyt|libxml2|parse]
                    [--schema FILE.xsd --document FILE.xml]

        """

    /// Nil where the command line means nothing.
    init?(_ words: [String]) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch word {
            case "--iterations":
                guard let count = Int(value), count >= 0 else { return nil }
                iterations = count
            case "--rounds":
                guard let count = Int(value), count > 0 else { return nil }
                rounds = count
            case "--case": document = value
            case "--engine":
                guard let found = Engine(rawValue: value) else { return nil }
                engine = found
            case "--schema": schemaFile = value
            case "--document": documentFile = value
            default: return nil
            }
        }
    }
}
