import FormRuntime

/// The data of one page, and the cases that are judged by them in both engines.
struct ParityWorld {
    var name: String
    /// The bytes that the script reads: a page's own where the world is a form's.
    var data: String
    var cases: [ParityCase] = []
}

/// One question to both engines.
struct ParityCase {
    /// Of which sort the case is; what is counted, and must not be without a case.
    var kind: String
    /// What the script is asked: a verb of the harness, then its arguments.
    var question: [CompactJSON]
    /// The server's answer.
    var expected: String
}

/// Where the engines disagree.
struct Disagreement {
    var world: String
    var found: ParityCase
    var browser: String
}
