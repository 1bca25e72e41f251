import FormChecks
import FormCompiler
import FormModel
import Foundation
import SchemaTrials
import SchemaValues

/// Holds the mapping proof against values: none that is drawn for a binding proven always valid may be refused at the
/// target, by the engine or by libxml2, and the counter-example of one that may fail must be refused by both.
///
///     kevyt-trials mapping --seed 7 --count 200000
enum MappingTrials {
    struct Report {
        var bindings = 0
        var drawn = 0
        var pairs = 0
        var drawnOfPairs = 0
        var counterexamples = 0
        /// Values that libxml2 does not take for answers of the source either: nothing is claimed of them.
        var unknownToPeer = 0
        var undecided = 0
        /// Values that libxml2 judges otherwise under a listed class, by the class.
        var listed: [String: Int] = [:]
        var failures: [String] = []
    }

    static func run(_ words: [String]) throws -> Bool? {
        guard let options = TrialOptions(words, count: 100_000) else { return nil }
        let report = try report(options)
        print("mapping, seed \(options.seed)")
        print("  \(report.bindings) bindings always valid: \(report.drawn) values drawn")
        print("  \(report.pairs) random pairs of types always valid: \(report.drawnOfPairs) values drawn")
        print("  \(report.counterexamples) counter-examples of bindings and pairs that may fail, tried again")
        print(
            "  \(report.unknownToPeer) values that libxml2 refuses at the source too, \(report.undecided) pairs undecided"
        )
        for (name, count) in report.listed.sorted(by: { $0.key < $1.key }) {
            print("  libxml2 is known to differ: \(name): \(count)")
        }
        for failure in report.failures.prefix(20) { print("  FAILED \(failure)") }
        print("  \(report.failures.count) failures")
        return report.failures.isEmpty
    }

    static func report(_ options: TrialOptions) throws -> Report {
        var report = Report()
        var generator = RandomSource(seed: options.seed)
        try exerciseForms(options, &generator, &report)
        exercisePairs(count: options.count / 2, &generator, &report)
        return report
    }

    // MARK: Forms

    private static func exerciseForms(
        _ options: TrialOptions, _ generator: inout RandomSource, _ report: inout Report
    ) throws {
        guard let exercise = MappingExercise(try forms(in: options.forms)) else { throw TrialError.noCommonData }
        let always = exercise.alwaysValid
        report.bindings = always.count
        guard !always.isEmpty else { throw TrialError.noBindings }
        var judge = Judge()
        let rounds = (options.count + always.count - 1) / always.count
        for verdict in always {
            let name = "\(verdict.form) \(verdict.fieldID)"
            for _ in 0..<rounds {
                guard let draw = exercise.draw(for: verdict, using: &generator) else { continue }
                report.drawn += 1
                if let refusal = draw.refusal {
                    report.failures.append("\(name): \(draw.arrival) is refused: \(refusal)")
                }
                judge.expectAccepted(draw.arrival, draw.target, answers: draw.answers, name)
            }
        }
        for verdict in exercise.verdicts {
            guard let draw = exercise.counterexample(of: verdict) else { continue }
            report.counterexamples += 1
            let name = "\(verdict.form) \(verdict.fieldID)"
            if draw.refusal == nil { report.failures.append("\(name): the engine accepts \(draw.arrival)") }
            // Checksums are nothing that XML Schema knows.
            if draw.refusal != .checksum { judge.expectRefused(draw.arrival, draw.target, answers: draw.answers, name) }
        }
        judge.settle(&report)
    }

    private static func forms(in folder: String) throws -> FormSet {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".xsd") || $0.hasSuffix("units.xml") }
            .map { InputFile(path: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))) }
        return formSet(of: CompilerInput(files: files))
    }

    // MARK: Pairs of types

    private static func exercisePairs(count: Int, _ generator: inout RandomSource, _ report: inout Report) {
        var judge = Judge()
        var tries = 0
        while report.drawnOfPairs < count, tries < count {
            tries += 1
            let (source, target) = RandomTypes.pair(using: &generator)
            let name = "pair \(tries)"
            switch TypeInclusion(of: source, in: target) {
            case .always:
                report.pairs += 1
                let sampler = TextSampler(source.lexicalSpace().atMost)
                for _ in 0..<40 {
                    guard let text = sampler.draw(using: &generator), source.validate(text) == nil else { continue }
                    report.drawnOfPairs += 1
                    if let refused = target.validate(text) {
                        report.failures.append("\(name): \(text) breaks \(refused)")
                    }
                    judge.expectAccepted(text, target, answers: [(text, source)], name)
                }
            case .mayFail(let text):
                report.counterexamples += 1
                judge.expectRefused(text, target, answers: [(text, source)], name)
            case .never:
                let sampler = TextSampler(source.lexicalSpace().atMost)
                for _ in 0..<5 {
                    guard let text = sampler.draw(using: &generator), source.validate(text) == nil else { continue }
                    if target.validate(text) == nil { report.failures.append("\(name): \(text) fits after all") }
                }
            case .undecided: report.undecided += 1
            }
            if judge.isFull { judge.settle(&report) }
        }
        judge.settle(&report)
    }
}

enum TrialError: Error { case noCommonData, noBindings }

/// Gathers values with what libxml2 should say of them, and asks it in one go.
private struct Judge {
    private struct Case {
        var text: String
        var target: Int
        var answers: [Int]
        var isAccepted: Bool
        var name: String
    }
    private var types: [ValueType] = []
    private var values: [(text: String, type: Int)] = []
    private var cases: [Case] = []

    var isFull: Bool { values.count > 20_000 || types.count > 400 }

    mutating func expectAccepted(
        _ text: String, _ type: ValueType, answers: [(text: String, type: ValueType)], _ name: String
    ) {
        add(text, type, answers, isAccepted: true, name)
    }

    mutating func expectRefused(
        _ text: String, _ type: ValueType, answers: [(text: String, type: ValueType)], _ name: String
    ) {
        add(text, type, answers, isAccepted: false, name)
    }

    /// Values that libxml2 cannot hold: years beyond its integers end its whole run with an internal error.
    private var beyondPeer = 0

    private static func isBeyondPeer(_ text: String) -> Bool {
        let year = text.utf8.drop { $0 == 0x2D }.prefix { $0 &- 0x30 < 10 }.count
        return year > 9 && text.utf8.dropFirst(year).contains(0x2D)
    }

    private mutating func add(
        _ text: String, _ type: ValueType, _ answers: [(text: String, type: ValueType)], isAccepted: Bool,
        _ name: String
    ) {
        guard !Self.isBeyondPeer(text) else {
            beyondPeer += 1
            return
        }
        let target = value(text, type)
        let sources = answers.map { value($0.text, $0.type) }
        cases.append(Case(text: text, target: target, answers: sources, isAccepted: isAccepted, name: name))
    }

    private mutating func value(_ text: String, _ type: ValueType) -> Int {
        let number = types.lastIndex { $0.isSame(as: type) } ?? types.count
        if number == types.count { types.append(type) }
        values.append((text, number))
        return values.count - 1
    }

    /// Asks libxml2 and starts anew.
    mutating func settle(_ report: inout MappingTrials.Report) {
        report.unknownToPeer += beyondPeer
        beyondPeer = 0
        guard !cases.isEmpty else { return }
        guard let oracle = TypeOracle(types) else {
            report.failures.append("libxml2 refuses the schema of \(types.count) types")
            return
        }
        var refused: Set<Int> = []
        for start in stride(from: 0, to: values.count, by: 20_000) {
            refused.formUnion(oracle.refused(values[start..<min(start + 20_000, values.count)]))
        }
        for one in cases {
            guard one.answers.allSatisfy({ !refused.contains($0) }) else {
                report.unknownToPeer += 1
                continue
            }
            guard refused.contains(one.target) == one.isAccepted else { continue }
            if let known = KnownDifference.covering(difference(one)) {
                report.listed[known.name, default: 0] += 1
            } else {
                report.failures.append("\(one.name): libxml2 \(one.isAccepted ? "refuses" : "accepts") '\(one.text)'")
            }
        }
        self = Judge()
    }

    private func difference(_ one: Case) -> Difference {
        let type = types[values[one.target].type]
        return Difference(
            content: SimpleTypeSchema.definition(type), text: one.text,
            ours: type.validate(one.text).map { String(describing: $0) } ?? "", isSchemaRefused: false,
            theyAccept: !one.isAccepted)
    }
}
