import SchemaValues

/// A pattern in the first line and a text in the rest: reading the pattern, and two matchers that have to agree.
func fuzzPattern(_ bytes: UnsafeBufferPointer<UInt8>) {
    let input = String(decoding: bytes, as: UTF8.self)
    let parts = input.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let source = String(parts[0])
    let text = parts.count > 1 ? String(parts[1]) : ""
    guard let expression = read(source), let automaton = try? Automaton(expression, stateLimit: 300) else { return }
    let isMatch = automaton.matches(text)
    // What no document can hold, only the automaton is asked about.
    if Automaton.everything.matches(text) {
        promise(CountingMatcher(expression).matches(text) == isMatch, "both matchers agree on \(source)")
    }
    for example in automaton.examples(count: 4) {
        promise(automaton.matches(example), "an example of \(source) is in it")
        promise(CountingMatcher(expression).matches(example), "counting agrees on an example of \(source)")
    }
    guard automaton.stateCount <= 100, let others = try? automaton.complement(stateLimit: 2_000) else { return }
    if Automaton.everything.matches(text) {
        promise(others.matches(text) != isMatch, "a text is in \(source) or in its complement")
    }
    if case .counterexample(let witness) = others.includes(automaton, bound: 10_000) {
        promise(automaton.matches(witness) && !others.matches(witness), "a counterexample of \(source) is one")
    } else {
        promise(automaton.isEmpty || automaton.stateCount > 1_000, "no text is in \(source) and in its complement")
    }
}

private func read(_ source: String) -> RegularExpression? {
    do throws(PatternSyntaxError) {
        return try RegularExpression(source)
    } catch {
        promise(error.offset >= 0 && error.offset <= source.unicodeScalars.count, "the fault of \(source) lies in it")
        return nil
    }
}
