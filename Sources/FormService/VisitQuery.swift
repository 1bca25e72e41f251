/// What the query of an address says: where to return to, which rows to show, what was just done. Never an answer.
struct VisitQuery: Hashable {
    /// The customer came from the review, and goes back there after a change.
    var isReturning = false
    /// A draft was just saved.
    var isSaved = false
    /// What was answered has opened more questions on the page.
    var opensMore = false
    /// The key of a row: of long lists, the group with this row is shown.
    var row: Int?
    /// The page shows what is wrong, because a summary of errors led to it.
    var showsErrors = false
    /// How many rows were just brought in from a spreadsheet.
    var imported: Int?

    init(_ query: String = "") {
        for parameter in query.split(separator: "&") {
            let halves = parameter.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { continue }
            switch (halves[0], halves[1]) {
            case ("paluu", "tarkista"): isReturning = true
            case ("tila", "tallennettu"): isSaved = true
            case ("tila", "lisaa"): opensMore = true
            case ("virheet", "nayta"): showsErrors = true
            case ("rivi", let key): row = Int(key)
            case ("tuotu", let count): imported = Int(count)
            default: break
            }
        }
    }

    /// What stays while the customer works on the page.
    var lasting: VisitQuery {
        var kept = VisitQuery()
        kept.isReturning = isReturning
        kept.row = row
        return kept
    }

    /// With `?` in front; empty where it says nothing.
    var text: String {
        var parts: [String] = []
        if isReturning { parts.append("paluu=tarkista") }
        if isSaved { parts.append("tila=tallennettu") }
        if opensMore { parts.append("tila=lisaa") }
        if let row { parts.append("rivi=\(row)") }
        if showsErrors { parts.append("virheet=nayta") }
        if let imported { parts.append("tuotu=\(imported)") }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}
