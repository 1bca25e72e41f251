import Diagnostics
import FormModel
import FormSpec

/// A code that is nearly its own label: written into stored data, a slip of the pen stays there for ever.
///
/// Compared are letters and digits without accents and capitals. A code that is the label, or begins it, is no slip; one
/// that is off by a letter in one place is.
struct MisspeltCode: FormCheck {
    static let id = "misspelt-code"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for option in form.fields.flatMap(\.options) {
            let code = option.code.plainLetters
            let labels = form.languages.compactMap { option.label[$0]?.plainLetters }
            guard code.count >= 5, !labels.contains(where: { begins($0, with: code) }),
                let near = labels.first(where: { isSlip(code, of: $0) })
            else { continue }
            log.warn(.misspelt(option.code, near), id: Self.id, at: option.origin)
        }
    }

    /// Longer labels say more than their codes; a last vowel alone is what was forgotten.
    private func begins(_ label: String, with code: String) -> Bool {
        label.hasPrefix(code) && !(label.count == code.count + 1 && "aeiouy".contains(label.last ?? "-"))
    }

    /// They differ in one place by a letter, in long words by two.
    private func isSlip(_ code: String, of label: String) -> Bool {
        let (shorter, longer) = code.count < label.count ? (code, label) : (label, code)
        guard longer.count - shorter.count <= 1, code != label else { return false }
        let front = zip(shorter, longer).prefix { $0 == $1 }.count
        let back = zip(shorter.dropFirst(front).reversed(), longer.reversed()).prefix { $0 == $1 }.count
        return longer.count - front - back <= (longer.count >= 8 ? 2 : 1)
    }
}

extension String {
    /// Letters and digits, small and without accents, as codes are written.
    var plainLetters: String {
        String(
            lowercased().compactMap { character -> Character? in
                switch character {
                case "ä", "å", "á", "à": "a"
                case "ö", "ø", "ó": "o"
                case "é", "è": "e"
                case "ü": "u"
                default: character.isLetter || character.isNumber ? character : nil
                }
            })
    }
}

extension DiagnosticMessage {
    fileprivate static func misspelt(_ code: String, _ near: String) -> Self {
        .init(
            fi: "koodi `\(code)` näyttää kirjoitusvirheeltä: nimestä tulisi `\(near)`; korjaa koodi ennen julkaisua",
            en: "code `\(code)` looks like a slip: its label would give `\(near)`; correct it before it is published")
    }
}
