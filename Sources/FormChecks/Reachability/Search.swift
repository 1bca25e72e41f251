import FormModel
import FormSpec
import SchemaValues

/// Looks for answers that meet formulas, by taking alternatives one after the other. Every step is counted: what is not
/// found out within the limit is undecided.
///
/// `impossible` is certain. `possible` gives answers that meet what formulas can say (see `ConditionReader`).
struct Search: Sendable {
    enum Outcome: Sendable {
        case possible(SearchState)
        case impossible
        case undecided
    }
    /// Steps of one search.
    static let limit = 20_000

    var reader: ConditionReader
    /// What a search does without.
    var ignored: Set<Assumption> = []
    /// What the last search came across.
    private(set) var used: Set<Assumption> = []
    private var steps = 0
    private var languages: [FieldIndex: TextState] = [:]

    init(_ facts: AnswerFacts) { reader = ConditionReader(facts) }

    var facts: AnswerFacts { reader.facts }

    mutating func run(_ goals: [Formula]) -> Outcome {
        steps = 0
        used = []
        return solve(SearchState(), goals, [])
    }

    private mutating func solve(_ start: SearchState, _ goals: [Formula], _ alternatives: [[Formula]]) -> Outcome {
        var state = start
        var agenda = goals
        var open = alternatives
        while true {
            while let next = agenda.popLast() {
                steps += 1
                guard steps <= Self.limit else { return .undecided }
                switch next {
                case .truth(true): continue
                case .truth(false): return .impossible
                case .all(let parts): agenda += parts
                case .any(let parts): open.append(parts)
                case .position, .difference, .text, .asked:
                    guard assert(next, &state, &agenda) else { return .impossible }
                }
            }
            guard let forced = reduce(&open, state) else { return .impossible }
            guard let forced = forced.first else { break }
            agenda.append(forced)
        }
        return branch(state, open)
    }

    /// Drops alternatives that are settled. Gives the only one left of some group, if any; nil where a group has none.
    private func reduce(_ open: inout [[Formula]], _ state: SearchState) -> [Formula]? {
        var kept: [[Formula]] = []
        var forced: [Formula] = []
        for group in open {
            guard forced.isEmpty else {
                kept.append(group)
                continue
            }
            let standing = group.map { state.standing(of: $0, facts) }
            if standing.contains(true) { continue }
            let left = zip(group, standing).filter { $1 != false }.map(\.0)
            guard let first = left.first else { return nil }
            if left.count == 1 { forced.append(first) } else { kept.append(left) }
        }
        open = kept
        return forced
    }

    private mutating func branch(_ state: SearchState, _ open: [[Formula]]) -> Outcome {
        guard let smallest = open.indices.min(by: { open[$0].count < open[$1].count }) else { return .possible(state) }
        var others = open
        let group = others.remove(at: smallest)
        var isDecided = true
        for alternative in group {
            steps += 1
            guard steps <= Self.limit else { return .undecided }
            switch solve(state, [alternative], others) {
            case .possible(let found): return .possible(found)
            case .impossible: continue
            case .undecided: isDecided = false
            }
        }
        return isDecided ? .impossible : .undecided
    }

    // MARK: What an answer brings with it

    /// Whether an assumption may be relied on; that it was is kept.
    private mutating func relies(on assumption: Assumption) -> Bool {
        used.insert(assumption)
        return !ignored.contains(assumption)
    }

    /// Takes a fact in; false where it contradicts what is there. What follows goes on the agenda.
    private mutating func assert(_ fact: Formula, _ state: inout SearchState, _ agenda: inout [Formula]) -> Bool {
        switch fact {
        case .position(let switched, let positions, let isIn):
            let size = facts.size(of: switched)
            guard let change = state.restrict(switched, to: positions, isIn: isIn, size: size) else { return false }
            if change { agenda += consequences(of: switched, in: state) }
            return true
        case .difference(let left, let right, let bound):
            return take(left, &state, &agenda) && take(right, &state, &agenda)
                && state.bounds.restrict(left, right, bound) && lengthsFit([left, right], &state)
        case .text(let index, let language, let isIn):
            if state.texts[index] == nil {
                state.texts[index] = texts(of: index, withType: relies(on: .type(index.value)))
            }
            return state.texts[index]?.restrict(to: language, isIn: isIn) ?? true
        case .asked(let index, let isAsked):
            if let known = state.asked[index] { return known == isAsked }
            state.asked[index] = isAsked
            agenda += definition(of: index, isAsked: isAsked)
            return true
        case .truth, .all, .any:
            return true
        }
    }

    /// Makes a quantity known, with its own range and links.
    private mutating func take(_ quantity: Quantity, _ state: inout SearchState, _ agenda: inout [Formula]) -> Bool {
        guard !state.bounds.knows(quantity) else { return true }
        switch quantity {
        case .zero, .today:
            return state.bounds.add(quantity, in: facts.range(of: quantity, withType: true))
        case .field(let index):
            let isTyped = relies(on: .type(index.value))
            return state.bounds.add(quantity, in: facts.range(of: quantity, withType: isTyped))
        case .length(let index):
            let isTyped = relies(on: .type(index.value))
            if state.texts[index] == nil { state.texts[index] = texts(of: index, withType: isTyped) }
            return state.bounds.add(quantity, in: facts.range(of: quantity, withType: isTyped))
        case .term(let number):
            let term = reader.terms[number]
            let isTyped = term.fields.reduce(true) { relies(on: .type($1.value)) && $0 }
            guard state.bounds.add(quantity, in: isTyped ? term.range : ValueRange.anything) else { return false }
            guard let link = term.link else { return true }
            agenda.append(.difference(quantity, link.other, Bound(value: link.atMost, isStrict: false)))
            agenda.append(.difference(link.other, quantity, Bound(value: link.back, isStrict: false)))
            return true
        }
    }

    /// The texts of a type, worked out once.
    private mutating func texts(of index: FieldIndex, withType: Bool) -> TextState {
        guard withType else { return facts.texts(of: index, withType: false) }
        if let known = languages[index] { return known }
        let found = facts.texts(of: index, withType: true)
        languages[index] = found
        return found
    }

    /// Lengths and patterns of one text narrow each other.
    private func lengthsFit(_ quantities: [Quantity], _ state: inout SearchState) -> Bool {
        for case .length(let index) in quantities {
            let most = state.bounds.bound(.length(index), .zero)?.value.asInt
            let least = state.bounds.bound(.zero, .length(index)).flatMap { (-$0.value).asInt }
            let fits = state.texts[index]?.restrict(minLength: least, maxLength: most) ?? true
            guard fits else { return false }
        }
        return true
    }

    private mutating func consequences(of switched: Switch, in state: SearchState) -> [Formula] {
        switch switched {
        case .opaque: return []
        case .ticked(let index, _):
            return state.isAt(switched, [1]) ? [facts.answered(index)] : []
        case .value(let index), .answered(let index):
            if state.isAt(switched, [0]) { return unanswered(index) }
            return state.excludes(switched, 0) ? answered(index) : []
        }
    }

    /// What follows from an answer.
    private mutating func answered(_ index: FieldIndex) -> [Formula] {
        let field = facts[index]
        var found: [Formula] = [.asked(index, true)]
        if let standing = facts.standing(index), standing.isConstant, relies(on: .value(index.value)) {
            found.append(equals(index, standing.value))
        }
        if field.valueClass == .codes, !field.options.isEmpty {
            found.append(.some(field.options.indices.map { .position(.ticked(index, $0), [1], isIn: true) }))
        }
        if let calculate = field.calculate, relies(on: .calculation(index.value)) {
            found.append(value(of: index, from: calculate.expression))
        }
        return found + parts(around: index)
    }

    /// What somebody answered makes the optional parts around it present.
    private func parts(around index: FieldIndex) -> [Formula] {
        let field = facts[index]
        guard field.defaultValue == nil, field.fixedValue == nil, field.binding == nil, field.calculate == nil else {
            return []
        }
        var found: [Formula] = []
        var next = field.parent
        while let part = next, part != .root {
            let isGroup = facts[part].kind == .group || facts[part].kind == .file || facts[part].kind == .sequence
            if isGroup, !facts[part].repeats { found.append(facts.answered(part)) }
            next = facts[part].parent
        }
        return found
    }

    /// What follows from no answer.
    private mutating func unanswered(_ index: FieldIndex) -> [Formula] {
        let field = facts[index]
        if facts.standing(index) != nil, relies(on: .value(index.value)) { return [.asked(index, false)] }
        if field.valueClass == .codes {
            return field.options.indices.map { .position(.ticked(index, $0), [0], isIn: true) }
        }
        guard let calculate = field.calculate, relies(on: .calculation(index.value)) else { return [] }
        return [.some([.asked(index, false), isKnown(calculate.expression, at: index).negated])]
    }

    private func equals(_ index: FieldIndex, _ value: String) -> Formula {
        if facts.isFinite(index) {
            let code =
                facts[index].valueClass == .boolean ? (value == "true" || value == "1" ? "true" : "false") : value
            return facts.value(of: index, in: [code])
        }
        if let scale = facts.scale(of: index), let number = scale.number(of: value) {
            return .every([
                .difference(.field(index), .zero, Bound(value: number, isStrict: false)),
                .difference(.zero, .field(index), Bound(value: -number, isStrict: false)),
            ])
        }
        return facts[index].valueClass == .text ? .text(index, .exactly(value), isIn: true) : .truth(true)
    }

    // MARK: Definitions

    private mutating func definition(of index: FieldIndex, isAsked: Bool) -> [Formula] {
        let field = facts[index]
        var conditions: [Formula] = []
        var isFree = false
        if let parent = field.parent {
            conditions.append(.asked(parent, true))
            if facts[parent].kind == .choice, relies(on: .branch(index.value)) {
                conditions.append(facts.value(of: parent, in: [field.step]))
            } else if facts[parent].kind == .choice {
                isFree = true
            }
        }
        if let relevant = field.relevant {
            if relies(on: .relevance(index.value)) {
                conditions.append(reader.formula(relevant.expression, is: true, in: rows(around: index)))
            } else {
                isFree = true
            }
        }
        guard !isAsked else { return conditions + standing(index) }
        let isUnanswered = facts.answered(index).negated
        return isFree ? [isUnanswered] : [.some(conditions.map(\.negated)), isUnanswered]
    }

    /// A default that is always there is an answer as soon as the field is asked.
    private mutating func standing(_ index: FieldIndex) -> [Formula] {
        guard facts.standing(index) != nil, relies(on: .value(index.value)) else { return [] }
        return [facts.answered(index)]
    }

    /// The current rows for a condition on whether a field is asked: not its own.
    func rows(around index: FieldIndex) -> [FieldIndex] {
        facts[index].parent.map { facts.rows[$0.value] } ?? []
    }

    private mutating func value(of index: FieldIndex, from expression: Expression) -> Formula {
        let path = Expression.path(FieldPath(target: index))
        return reader.formula(.binary(.equal, path, expression), is: true, in: facts.rows[index.value])
    }

    private mutating func isKnown(_ expression: Expression, at index: FieldIndex) -> Formula {
        let rows = facts.rows[index.value]
        if let scale = facts.scale(of: index), let cases = reader.cases(expression, on: scale, in: rows) {
            return .some(cases.map(\.holds))
        }
        guard facts[index].valueClass == .boolean else {
            return reader.opaque(.call(.answered, [expression]), is: true)
        }
        return .some([
            reader.formula(expression, is: true, in: rows), reader.formula(expression, is: false, in: rows),
        ])
    }
}
