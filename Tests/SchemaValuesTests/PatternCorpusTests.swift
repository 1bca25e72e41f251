import Testing

@testable import SchemaValues

@Suite struct PatternCorpusTests {
    @Test func holdsEnoughCases() {
        let count = PatternCorpus.entries.reduce(0) { $0 + $1.texts.count + ($1.fault == nil ? 0 : 1) }
        #expect(count >= 2_000, "\(count) triples")
    }

    /// Both matchers against the verdicts of the corpus, and the derivative matcher wherever it knows the pattern.
    @Test func givesTheVerdictsOfTheCorpus() throws {
        var confirmed = 0
        for entry in PatternCorpus.entries where entry.fault == nil {
            let comment = "line \(entry.line): \(entry.source)"
            let expression = try #require(try? RegularExpression(entry.source), "\(comment)")
            let automaton = try Automaton(expression)
            let counting = CountingMatcher(expression)
            let derivative = DerivativeReader.read(entry.source)
            for (text, fits) in entry.texts {
                let sample = "\(comment) on \(text.debugDescription)"
                #expect(automaton.matches(text) == fits, "\(sample)")
                // Counting trusts its caller that a text has only characters of XML.
                if Automaton.everything.matches(text) { #expect(counting.matches(text) == fits, "counting, \(sample)") }
                guard let derivative else { continue }
                #expect(derivative.matches(text) == fits, "derivative, \(sample)")
                confirmed += 1
            }
        }
        #expect(confirmed >= 2_000)
    }

    @Test func namesTheFaultsOfTheCorpus() {
        for entry in PatternCorpus.entries {
            guard let fault = entry.fault else { continue }
            let error = #expect(throws: PatternSyntaxError.self, "line \(entry.line)") {
                try RegularExpression(entry.source)
            }
            guard let error else { continue }
            #expect("\(error.reason)" == fault, "line \(entry.line): \(entry.source)")
            #expect(error.offset >= 0 && error.offset <= entry.source.unicodeScalars.count, "line \(entry.line)")
        }
    }

    /// What established schemas write; the look-ahead among them is no pattern of XML Schema.
    @Test func readsThePatternsOfRealSchemas() throws {
        guard let sources = RealPatterns.all else {
            print("skipped: corpora/real is not beside the package")
            return
        }
        #expect(sources.count > 100)
        var judged = 0
        for source in sources {
            guard let expression = try? RegularExpression(source) else {
                #expect(source.contains("(?"), "refused: \(source)")
                continue
            }
            guard case .automaton(let automaton) = PatternMatcher(expression) else { continue }
            #expect(!automaton.isEmpty, "\(source)")
            let texts = automaton.examples(count: 8) + ((try? automaton.nearMisses(count: 8)) ?? [])
            let derivative = DerivativeReader.read(source)
            let counting = CountingMatcher(expression)
            for text in texts where text.utf8.count <= 120 {
                let fits = automaton.matches(text)
                #expect(counting.matches(text) == fits, "\(source) on \(text.debugDescription)")
                guard text.unicodeScalars.allSatisfy({ $0.value < 0x100 }) else { continue }
                if let derivative { #expect(derivative.matches(text) == fits, "\(source) on \(text.debugDescription)") }
                judged += 1
            }
        }
        #expect(judged > 1_000)
    }

    /// Random patterns; another seed and more rounds by the environment.
    @Test func agreesWithDerivativesOnRandomPatterns() throws {
        let seed = RandomSeed.value(20_261_126)
        var generator = PatternGenerator(state: seed)
        var matches = 0
        let rounds = RandomRounds.value(120)
        for round in 0..<rounds {
            let random = generator.pattern(depth: 4)
            let comment = "KEVYT_SEED=\(seed), round \(round): \(random.source)"
            let expression = try RegularExpression(random.source)
            let automaton = try Automaton(expression)
            let counting = CountingMatcher(expression)
            let reading = try #require(DerivativeReader.read(random.source), "\(comment)")
            for text in (0..<8).map({ _ in generator.text() }) + automaton.examples(count: 8) {
                let verdict = random.meaning.matches(text)
                matches += verdict ? 1 : 0
                #expect(reading.matches(text) == verdict, "reading, \(comment) on \(text.debugDescription)")
                #expect(automaton.matches(text) == verdict, "\(comment) on \(text.debugDescription)")
                #expect(counting.matches(text) == verdict, "counting, \(comment) on \(text.debugDescription)")
            }
        }
        #expect(matches > rounds * 5 / 4)
    }
}

enum RandomRounds {
    /// `PATTERN_ROUNDS` of the environment, or what a quick run affords.
    static func value(_ usual: Int) -> Int {
        ProcessEnvironment.value("PATTERN_ROUNDS").flatMap { Int($0) } ?? usual
    }
}

enum RandomSeed {
    /// The seed of the environment, or the one given.
    static func value(_ usual: UInt64) -> UInt64 {
        ProcessEnvironment.value("KEVYT_SEED").flatMap { UInt64($0) } ?? usual
    }
}
