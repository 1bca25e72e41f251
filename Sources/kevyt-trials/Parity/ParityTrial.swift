import Foundation

/// `kevyt-trials parity`: one meaning in two engines. Every type, facet and rule gets values on both sides of its
/// boundaries; the server's engine and the browser's must say the same of each.
enum ParityTrial {
    static func run(_ words: [String]) -> Int32 {
        guard let options = ParityOptions(words) else {
            complain("usage: kevyt-trials parity \(ParityOptions.usage)")
            return 2
        }
        guard let browser = Chromium.installed() else {
            complain("no browser: install chromium, or name one in CHROMIUM")
            return 2
        }
        do {
            return try run(options, Harness(browser: browser)) ? 0 : 1
        } catch {
            complain("\(error)")
            return 2
        }
    }

    private static func run(_ options: ParityOptions, _ harness: Harness) throws -> Bool {
        print("seed \(options.seed)")
        var report = ParityReport(isVerbose: options.isVerbose, each: options.each)
        var random = SeededGenerator(seed: options.seed)
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

    static func complain(_ message: String) {
        FileHandle.standardError.write(Data("kevyt-trials: \(message)\n".utf8))
    }
}
