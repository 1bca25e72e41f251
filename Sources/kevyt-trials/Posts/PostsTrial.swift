/// `kevyt-trials posts`: hostile texts in every text position of every form and in the data of projects, and fuzzed
/// posts.
enum PostsTrial {
    static func run(_ words: [String]) throws -> Bool? {
        guard let options = TrialOptions(words, count: 20_000) else { return nil }
        let site = try TrialSite(forms: options.forms)
        let report = try report(options, samples: HostileText.samples, site: site)
        for fault in report.faults.prefix(200) { print(fault) }
        print(report.summary)
        return report.faults.isEmpty
    }

    struct Report {
        var faults: [String] = []
        /// Controls that got a hostile text.
        var positions = 0
        var posts = 0
        var statuses: [Int: Int] = [:]

        var summary: String {
            let answered = statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
            return
                "\(positions) positions with hostile texts, \(posts) fuzzed posts (\(answered)): \(faults.count) faults"
        }
    }

    /// Nil for `only`: all forms.
    static func report(
        _ options: TrialOptions, samples: [HostileText.Sample], site: TrialSite, only: String? = nil
    ) throws -> Report {
        var report = Report()
        for (number, form) in site.forms.enumerated() where only == nil || form.spec.id == only {
            let languages = form.spec.texts.languages
            for (position, sample) in samples.enumerated() {
                let language = languages[(number + position) % languages.count]
                var posts = try HostilePosts(site, form: form, language: language, forms: options.forms)
                try posts.run(sample)
                report.faults += posts.faults
                report.positions += posts.positions
            }
        }
        for sample in samples where only == nil { report.faults += try HostileProject.findings(site, sample) }
        var fuzzed = try FuzzedPosts(site, seed: options.seed, forms: options.forms)
        fuzzed.run(options.count)
        report.faults += fuzzed.faults
        report.posts = options.count
        report.statuses = fuzzed.statuses
        return report
    }
}
