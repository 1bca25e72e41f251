import Foundation
import SchemaTrials

/// `kevyt-trials parity`: one meaning in two engines. Every type, facet and rule gets values on both sides of its
/// boundaries; the server's engine and the browser's must say the same of each.
enum ParityTrial {
    static func run(_ words: [String]) throws -> Bool? {
        guard let options = ParityOptions(words) else { return nil }
        guard let browser = Chromium.installed() else {
            throw TrialsProgram.Wanting(description: "no browser: install chromium, or name one in CHROMIUM")
        }
        return try run(options, Harness(browser: browser))
    }

    private static func run(_ options: ParityOptions, _ harness: Harness) throws -> Bool {
        print("seed \(options.seed)")
        var report = ParityReport(isVerbose: options.isVerbose, each: options.each)
        var random = RandomSource(seed: options.seed)
        let forms = try FormTrials(forms: options.forms, random: &random)
        try report.compare(forms.worlds, required: forms.required, harness)
        var isFirst = true
        repeat {
            let types = try TypeTrials(random: &random, isSystematic: isFirst)
            try report.compare(types.worlds, required: types.required, harness)
            if options.each == nil { report.judge(types) }
            let expressions = ExpressionTrials(random: &random)
            try report.compare(expressions.worlds, required: expressions.required, harness)
            isFirst = false
        } while report.total < options.count
        report.print()
        return report.holds
    }
}
