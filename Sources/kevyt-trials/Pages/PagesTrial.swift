import FormService
import Foundation
import LoopbackHTTP

/// `kevyt-trials pages`: every page of every form in every language and state, linted; with `--serve` it stays there for
/// a checker in a browser, under the headers of the product.
enum PagesTrial {
    static let usage = "[--forms FOLDER] [--serve all|choice]"

    static func run(_ words: [String]) throws -> Bool? {
        guard let options = Options(words) else { return nil }
        let site = try TrialSite(forms: options.forms)
        let states = try self.states(site, forms: options.forms)
        switch options.serves {
        case nil: return report(states)
        case "all": try serve(states, site)
        default: try serve(PageChoice.pairwise(states), site)
        }
        return true
    }

    struct Options {
        var forms = "forms"
        var serves: String?

        init?(_ words: [String]) {
            var words = words[...]
            while let word = words.popFirst() {
                guard let value = words.popFirst() else { return nil }
                switch word {
                case "--forms": forms = value
                case "--serve" where value == "all" || value == "choice": serves = value
                default: return nil
                }
            }
        }
    }

    static func states(_ site: TrialSite, forms: String) throws -> [PageState] {
        try site.forms.flatMap { form in
            try form.spec.texts.languages.flatMap { language in
                try PageStates.all(of: form, language: language, site: site, forms: forms)
            }
        } + PageStates.common(site: site)
    }

    private static func report(_ states: [PageState]) -> Bool {
        let findings = states.flatMap { state in MarkupRule.lint(state).map { "\(state.name): \($0)" } }
        for finding in findings { print(finding) }
        print("\(states.count) pages, \(MarkupRule.all.count) rules: \(findings.count) findings")
        return findings.isEmpty
    }

    /// Prints a line for each page, its language and its address, then a line that says that all are there. Pages that
    /// refuse are served with status 200: a checker of pages reads nothing else.
    private static func serve(_ states: [PageState], _ site: TrialSite) throws {
        let pages = states.enumerated().map { number, state in
            let words = [state.form, state.page, state.state.rawValue, state.language].joined(separator: "-")
            var response = state.response
            response.status = 200
            return ("/sivu/\(number)/\(words.replacingOccurrences(of: " ", with: "-"))", response)
        }
        let byPath = Dictionary(pages) { first, _ in first }
        let server = try LoopbackServer(port: 0) { request in
            byPath[request.path]
                ?? (request.path == "/favicon.ico" ? Response(status: 204) : site.service.handle(request))
        }
        let lines = zip(states, pages).map { "\($0.language) http://127.0.0.1:\(server.port)\($1.0)\n" }
        FileHandle.standardOutput.write(Data((lines.joined() + "ready\n").utf8))
        server.run()
    }
}
