/// Of all pages in all states and languages so few that a browser can look at each in every change: each page, each
/// state and each language at least once.
enum PageChoice {
    static func pairwise(_ states: [PageState]) -> [PageState] {
        // The programs of these are the same for every form, but for its texts.
        // A supplement asks with the nodes of the sections.
        let shared: Set<String> = ["start", "tasks", "receipt", "supplement", "supplement receipt"]
        // These show the answers of a form in the same way.
        let answers: Set<String> = ["review", "copy", "supplement review"]
        // The same holds for what the service says of itself.
        func page(_ state: PageState) -> String {
            if state.state == .message { return state.page == "index" ? "index" : "message" }
            if state.page.hasPrefix("import ") { return "import" }
            if answers.contains(state.page) { return "\(state.form) answers" }
            return shared.contains(state.page) ? state.page : "\(state.form) \(state.page)"
        }
        var order: [String] = []
        var ofPage: [String: [PageState]] = [:]
        for state in states {
            if ofPage[page(state)] == nil { order.append(page(state)) }
            ofPage[page(state), default: []].append(state)
        }
        var shown: [PageState.State: Int] = [:]
        var spoken: [String: Int] = [:]
        var formLanguages: [String: Int] = [:]
        return order.compactMap { name in
            // What was shown least so far comes next; of equals the first.
            let best = ofPage[name]?.min { one, other in
                func weight(_ state: PageState) -> (Int, Int, Int) {
                    (
                        shown[state.state] ?? 0, formLanguages["\(state.form) \(state.language)"] ?? 0,
                        spoken[state.language] ?? 0
                    )
                }
                return weight(one) < weight(other)
            }
            if let best {
                shown[best.state, default: 0] += 1
                spoken[best.language, default: 0] += 1
                formLanguages["\(best.form) \(best.language)", default: 0] += 1
            }
            return best
        }
    }
}
