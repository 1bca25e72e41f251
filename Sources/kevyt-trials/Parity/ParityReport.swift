import FormRuntime

/// What came of the cases: their number by class, and where the engines, or libxml2, say something else.
struct ParityReport {
    let isVerbose: Bool
    /// How many cases of a class are run; nil for all.
    let each: Int?
    /// Classes that must have a case.
    var required: Set<String> = []
    private(set) var counts: [String: Int] = [:]
    private(set) var total = 0
    private var disagreements: [Disagreement] = []
    private var judged = 0
    private var unexplained: [String] = []
    private var explained: [String: Int] = [:]

    init(isVerbose: Bool, each: Int?) {
        self.isVerbose = isVerbose
        self.each = each
    }

    /// Asks the browser, and keeps what it says otherwise.
    mutating func compare(_ worlds: [ParityWorld], required: Set<String>, _ harness: Harness) throws {
        self.required.formUnion(required)
        let worlds = each.map { Self.share(of: worlds, each: $0) } ?? worlds
        for (world, given) in zip(worlds, try harness.answers(to: worlds)) {
            precondition(world.cases.count == given.count)
            for (found, answer) in zip(world.cases, given) {
                counts[found.kind, default: 0] += 1
                total += 1
                guard answer != found.expected else { continue }
                disagreements.append(Disagreement(world: world.name, found: found, browser: answer))
            }
        }
    }

    /// The first cases of every class.
    private static func share(of worlds: [ParityWorld], each: Int) -> [ParityWorld] {
        var counts: [String: Int] = [:]
        return worlds.map { world in
            var world = world
            world.cases = world.cases.filter { found in
                counts[found.kind, default: 0] += 1
                return counts[found.kind, default: 0] <= each
            }
            return world
        }
    }

    /// Asks the third judge about the types that it can judge.
    mutating func judge(_ trials: TypeTrials) {
        let verdict = LibXMLJudge.judge(trials.judged)
        judged += verdict.count
        unexplained += verdict.unexplained
        explained.merge(verdict.explained) { $0 + $1 }
    }

    private var missing: [String] { required.filter { counts[$0] == nil }.sorted() }
    private var idle: [String] {
        guard each == nil else { return [] }
        return KnownDifference.all.map(\.name).filter { explained[$0] == nil }
    }
    var holds: Bool { disagreements.isEmpty && missing.isEmpty && unexplained.isEmpty && idle.isEmpty }

    func print() {
        for (group, kinds) in Dictionary(grouping: counts.keys.sorted(), by: Self.group).sorted(by: { $0.key < $1.key })
        {
            let sum = kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
            Swift.print("\(group): \(kinds.count) classes, \(sum) cases")
            if isVerbose { for kind in kinds { Swift.print("    \(kind): \(counts[kind] ?? 0)") } }
        }
        for kind in missing { Swift.print("no case: \(kind)") }
        for found in Self.oneOfEach(disagreements).prefix(40) {
            let question = CompactJSON.array(found.found.question).text
            Swift.print(
                "disagree: \(found.world) [\(found.found.kind)] \(question.prefix(isVerbose ? 5_000 : 300)): "
                    + "server '\(found.found.expected)', browser '\(found.browser.prefix(300))'")
        }
        Swift.print("libxml2: \(judged) values judged")
        for (name, count) in explained.sorted(by: { $0.key < $1.key }) { Swift.print("    \(name): \(count)") }
        for name in idle { Swift.print("no longer seen, take it off the list: \(name)") }
        for line in unexplained.prefix(isVerbose ? 100_000 : 60) { Swift.print("libxml2 differs: \(line)") }
        Swift.print(
            "\(total) cases in \(counts.count) classes, \(disagreements.count) disagreements, "
                + "\(missing.count) classes without a case, \(unexplained.count) differences from libxml2 unexplained")
    }

    /// The first of each class and pair of answers: many cases have one cause.
    private static func oneOfEach(_ disagreements: [Disagreement]) -> [Disagreement] {
        var seen: Set<String> = []
        return disagreements.filter {
            seen.insert("\($0.found.kind)/\($0.found.expected)/\($0.browser.prefix(60))").inserted
        }
    }

    /// The first word of a class.
    private static func group(_ kind: String) -> String { String(kind.prefix { $0 != ":" }) }
}
