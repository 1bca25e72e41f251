import Diagnostics
import FormModel
import FormSpec

/// A message to the customer says which answer it is about and what to do about it.
///
/// It names a field when it inserts an answer, or has a word that begins like a word of the label of a field the rule
/// reads. It says what to do when a clause begins with a verb in the imperative, of those listed. Both are judged over all
/// languages together: one in which it is found is enough, so that inflection costs no false finding.
struct MessageWords: FormCheck {
    static let id = "message-without-field"
    private static let remedyID = "message-without-remedy"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for rule in form.rules where rule.kind == .constraint {
            if !namesField(rule, form) {
                log.warn(.withoutField(rule.shortID), id: Self.id, at: rule.message.location)
            } else if !saysWhatToDo(rule.message) {
                log.warn(.withoutRemedy(rule.shortID), id: Self.remedyID, at: rule.message.location)
            }
        }
        for message in form.fields.flatMap(\.facetMessages) where !saysWhatToDo(message.text) {
            log.warn(.withoutRemedy(message.facet), id: Self.remedyID, at: message.text.location)
        }
    }

    // MARK: Field

    private func namesField(_ rule: FormRule, _ form: Form) -> Bool {
        if rule.placeholders.contains(where: { $0.expression != nil }) { return true }
        let fields = [rule.carrier, rule.at] + rule.test.expression.targets
        return form.languages.contains { language in
            let words = Self.words(of: rule.message[language] ?? "")
            return fields.contains { names(form[$0], language, words) }
        }
    }

    private func names(_ field: FormField, _ language: String, _ words: [String]) -> Bool {
        let labels = [field.label[language] ?? ""] + field.options.compactMap { $0.label[language] }
        return labels.contains { label in
            Self.words(of: label).contains { part in
                part.count >= 4 && words.contains { $0.hasPrefix(part.prefix(max(4, part.count - 3))) }
            }
        }
    }

    // MARK: Remedy

    private func saysWhatToDo(_ message: LocalizedText) -> Bool {
        let known = message.byLanguage.filter { Self.imperatives[$0.key] != nil }
        // Of other languages nothing is known.
        guard !known.isEmpty else { return true }
        return known.contains { language, text in
            Self.openings(of: text).contains { Self.imperatives[language]?.contains($0) ?? false }
        }
    }

    /// The first words of the clauses.
    private static func openings(of text: String) -> [String] {
        text.split { ".:;,!?–".contains($0) }.compactMap { words(of: String($0)).first }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static let imperatives: [String: Set<String>] = [
        "fi": [
            "aloita", "anna", "arvioi", "hae", "hanki", "hyväksy", "ilmoita", "jaa", "jätä", "kerro", "kirjoita",
            "korjaa", "kuvaa", "käytä", "laske", "liitä", "lisää", "lue", "luettele", "lyhennä", "lähetä", "merkitse",
            "muuta", "nimeä", "odota", "ota", "palauta", "perustele", "pidennä", "pienennä", "poista", "pyydä",
            "pyöristä", "rajaa", "selvitä", "siirrä", "suurenna", "syötä", "tallenna", "tarkenna", "tarkista",
            "tarkistakaa", "tee", "täydennä", "täytä", "vahvista", "vaihda", "valitse", "vastaa", "vähennä", "yhdistä",
        ],
        "sv": [
            "ange", "ansök", "anmäl", "avgränsa", "avrunda", "begär", "bekräfta", "berätta", "beskriv", "bifoga", "byt",
            "dela", "fyll", "förkorta", "förläng", "förminska", "ge", "godkänn", "gör", "komplettera", "kontrollera",
            "lägg", "lämna", "läs", "minska", "motivera", "märk", "precisera", "räkna", "rätta", "skicka", "skriv",
            "spara", "svara", "ta", "uppge", "utred", "vänta", "välj", "ändra", "öka", "använd", "begränsa",
        ],
        "en": [
            "accept", "add", "answer", "apply", "ask", "attach", "change", "check", "choose", "combine", "complete",
            "confirm", "copy", "correct", "count", "delete", "describe", "divide", "enter", "explain", "fill", "give",
            "increase", "leave", "lengthen", "list", "make", "mark", "move", "name", "pick", "provide", "put", "reduce",
            "remove", "replace", "round", "save", "say", "select", "send", "shorten", "split", "state", "swap", "take",
            "tell", "tick", "type", "use", "wait", "write",
        ],
    ]
}

extension DiagnosticMessage {
    fileprivate static func withoutField(_ id: String) -> Self {
        .init(
            fi:
                "säännön `\(id)` viesti ei kerro, mistä vastauksesta on kyse; nimeä kenttä tai lisää vastaus, esimerkiksi `{alku}`",
            en:
                "the message of rule `\(id)` does not say which answer it is about; name the field or insert the answer, for example `{alku}`"
        )
    }
    fileprivate static func withoutRemedy(_ id: String) -> Self {
        .init(
            fi:
                "viesti `\(id)` ei kerro, mitä asiakkaan pitää tehdä; lisää käskymuoto, esimerkiksi ”Korjaa …” tai ”Valitse …”",
            en:
                "message `\(id)` does not say what the customer has to do; add an imperative, for example “Correct …” or “Choose …”"
        )
    }
}
