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
        print("seed \(options.seed), at least \(options.count) cases")
        var report = ParityReport(isVerbose: options.isVerbose)
        var random = SeededGenerator(seed: options.seed)
        let forms = try FormTrials(forms: options.forms, random: &random)
        report.add(forms.worlds, answers: try harness.answers(to: forms.worlds))
        report.required.formUnion(forms.required)
        var round = 0
        repeat {
            let types = try TypeTrials(random: &random, isSystematic: round == 0)
            let worlds = types.worlds
            report.add(worlds, answers: try harness.answers(to: worlds))
            report.judge(types)
            report.required.formUnion(types.required)
            let expressions = ExpressionTrials(random: &random)
            report.add(expressions.worlds, answers: try harness.answers(to: expressions.worlds))
            report.required.formUnion(expressions.required)
            round += 1
        } while report.total < options.count
        report.print()
        return report.holds
    }

    static func complain(_ message: String) {
        FileHandle.standardError.write(Data("kevyt-trials: \(message)\n".utf8))
    }
}
