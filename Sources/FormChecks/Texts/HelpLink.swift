import Diagnostics
import FormModel

/// A link of `k:help` that leads somewhere from wherever the form is shown: a whole web, mail or telephone address.
struct HelpLink: FormCheck {
    static let id = "help-link"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for help in form.fields.flatMap(\.help) {
            guard let link = help.link, !leadsSomewhere(link) else { continue }
            log.error(.leadsNowhere(link), id: Self.id, at: help.text.location)
        }
    }

    private func leadsSomewhere(_ link: String) -> Bool {
        guard !link.contains(where: \.isWhitespace) else { return false }
        for scheme in ["mailto:", "tel:"] where link.hasPrefix(scheme) { return link.count > scheme.count }
        for scheme in ["https://", "http://"] where link.hasPrefix(scheme) {
            let host = link.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
            return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
        }
        return false
    }
}

extension DiagnosticMessage {
    fileprivate static func leadsNowhere(_ link: String) -> Self {
        .init(
            fi:
                "linkki `\(link)` ei johda lomakkeelta mihinkään; kirjoita koko osoite, esimerkiksi `https://www.kunta.fi/ohje`",
            en:
                "link `\(link)` leads nowhere from the form; write the whole address, for example `https://www.kunta.fi/ohje`"
        )
    }
}
