import FormModel
import FormSpec

/// Asks the search about one form: which answers are possible, and which of the things that the form says make others
/// impossible.
struct Inquiry {
    /// Something that must hold, and the assumption behind it where it can be left out.
    struct Goal: Sendable {
        var formula: Formula
        var assumption: Assumption?

        init(_ formula: Formula, _ assumption: Assumption? = nil) {
            self.formula = formula
            self.assumption = assumption
        }
    }
    /// How many rules are looked at together.
    static let mostRules = 12

    private(set) var search: Search
    private var hasLeftOpen = false
    private(set) lazy var rehearsal = Rehearsal(facts)

    init(_ form: Form) { search = Search(AnswerFacts(form)) }

    var facts: AnswerFacts { search.facts }
    var form: Form { search.facts.form }

    mutating func outcome(_ goals: [Goal]) -> Search.Outcome { search.run(goals.map(\.formula)) }

    /// Whether it is certain that nothing meets the goals; what is not found out is remembered.
    mutating func isImpossible(_ goals: [Goal]) -> Bool {
        switch outcome(goals) {
        case .impossible: return true
        case .possible: return false
        case .undecided:
            hasLeftOpen = true
            return false
        }
    }

    /// Whether something asked since the last call was not found out.
    mutating func takesLeftOpen() -> Bool {
        defer { hasLeftOpen = false }
        return hasLeftOpen
    }

    /// That a condition comes to `wanted`, in rows that are current.
    mutating func condition(_ expression: Expression, is wanted: Bool, in rows: [FieldIndex]) -> Formula {
        search.reader.formula(expression, is: wanted, in: rows)
    }

    /// What a rule's test comes to, where its carrier is asked.
    mutating func test(of rule: Int, is wanted: Bool) -> Formula {
        let rule = form.rules[rule]
        return .every([
            .asked(rule.carrier, true),
            condition(rule.test.expression, is: wanted, in: facts.rows[rule.carrier.value]),
        ])
    }

    // MARK: What may be sent

    /// That nothing stops sending, as far as it has to do with these fields: error rules that read them, rules that read
    /// what those read, and answers that must be given.
    mutating func sendable(_ fields: Set<FieldIndex>, except skipped: Int? = nil) -> [Goal] {
        var read = fields
        var goals: [Goal] = []
        for rule in rules(reading: &read) where rule != skipped {
            goals.append(Goal(test(of: rule, is: false).negated, .rule(rule)))
        }
        for field in read.sorted() where facts.isRequired(field) {
            let isGiven = Formula.some([.asked(field, false), facts.answered(field)])
            goals.append(Goal(isGiven, .required(field.value)))
        }
        return goals
    }

    /// The rules that have to do with the fields, nearest first; `read` takes in what they read.
    func rules(reading read: inout Set<FieldIndex>) -> [Int] {
        var found: [Int] = []
        var queue = read.sorted()
        while let field = queue.first {
            queue.removeFirst()
            for rule in facts.rulesReading[field] ?? [] where !found.contains(rule) {
                guard found.count < Self.mostRules else { return found }
                found.append(rule)
                for target in form.rules[rule].test.expression.targets where read.insert(target).inserted {
                    queue.append(target)
                }
            }
        }
        return found
    }

    // MARK: Why not

    /// Of the assumptions that make the goals impossible, a set none of which can be left out.
    mutating func reasons(_ goals: [Goal]) -> [Assumption] {
        search.ignored = []
        _ = outcome(goals)
        let candidates = search.used.union(goals.compactMap(\.assumption)).sorted()
        var ignored: Set<Assumption> = []
        // Types first: that a value is out of range says less than which conditions clash.
        for assumption in candidates.filter(\.isType) + candidates.filter({ !$0.isType }) {
            search.ignored = ignored.union([assumption])
            if isImpossible(goals.filter { goal in goal.assumption.map { !search.ignored.contains($0) } ?? true }) {
                ignored.insert(assumption)
            }
        }
        search.ignored = []
        hasLeftOpen = false
        return candidates.filter { !ignored.contains($0) }
    }
}

extension Assumption {
    var isType: Bool {
        switch self {
        case .type: true
        case .relevance, .branch, .value, .calculation, .required, .rule: false
        }
    }

    /// The field it is about.
    var field: FieldIndex? {
        switch self {
        case .relevance(let index), .branch(let index), .type(let index), .value(let index), .calculation(let index),
            .required(let index):
            FieldIndex(index)
        case .rule: nil
        }
    }
}
