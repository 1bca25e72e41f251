import FormRuntime
import FormSpec

/// What a customer sees whose session has ended: that nothing is lost, and the way back to the same page.
struct SessionEnd {
    /// The page that was asked for, with its query.
    var place: String
    var language: String

    /// Where sessions begin again.
    static let path = "/istunto"

    func response() -> Response {
        let words = words
        let link = "\(Self.path)?paluu=\(Fragment.escaped(place, plain: "-._~"))"
        let content = """
            <p>\(words.text)</p>
            <p><a href="\(HTMLEscaping.escaped(link))">\(words.link)</a></p>
            """
        return .page(PlainPage(language: language, title: words.title, content: content).html())
    }

    /// The page that a query of the path names, where it is one of this site's forms.
    static func place(in query: String) -> String? {
        let prefix = "paluu="
        guard let parameter = query.split(separator: "&").first(where: { $0.hasPrefix(prefix) }),
            let place = unescaped(parameter.dropFirst(prefix.count)), place.hasPrefix("/"), !place.hasPrefix("//"),
            !place.contains(where: { $0.isNewline || $0 == "\\" }),
            FormAddress(path: String(place.prefix { $0 != "?" })) != nil
        else { return nil }
        return place
    }

    private static func unescaped(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let digits = String(rest.prefix(2)), let value = UInt8(digits, radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private var words: (title: String, text: String, link: String) {
        switch language {
        case "sv":
            (
                "Sessionen har tagit slut",
                "Sidan hade inte använts på en stund. Det du har skrivit är sparat i utkastet, ingenting har försvunnit.",
                "Fortsätt där du var"
            )
        case "en":
            (
                "The session has ended",
                "The page had not been used for a while. What you typed is saved in the draft; nothing is lost.",
                "Go on where you were"
            )
        default:
            (
                "Istunto on päättynyt",
                "Sivua ei ollut käytetty hetkeen. Kirjoittamasi on tallessa luonnoksessa, mitään ei ole kadonnut.",
                "Jatka samasta kohdasta"
            )
        }
    }
}

extension FormService {
    /// Answers within a session, where the service has them: the first request begins one. Of a request after its end
    /// what was typed is kept as a draft, and the customer comes back to the same page.
    package func handle(_ request: Request) -> Response {
        guard let sessions else { return answer(request) }
        if request.path == SessionEnd.path {
            let place = SessionEnd.place(in: request.query) ?? "/"
            return Response.seeOther(place).with(sessions.begin())
        }
        guard let address = FormAddress(path: request.path) else { return answer(request) }
        switch sessions.use(request.headers["cookie"]) {
        case .open: return answer(request)
        case .none: return answer(request).with(sessions.begin())
        case .ended: return ended(request, at: address)
        }
    }

    private func ended(_ request: Request, at address: FormAddress) -> Response {
        guard site.form(address.form)?.runner(address.language) != nil else { return answer(request) }
        if request.method == "POST" {
            let kept = keep(request)
            // A post that another site made, or that cannot be read, is told so as ever.
            guard kept.status < 400 else { return kept }
        }
        let query = request.query.isEmpty ? "" : "?\(request.query)"
        return SessionEnd(place: address.path + query, language: address.language).response()
    }
}

extension Response {
    fileprivate func with(_ header: (name: String, value: String)) -> Response {
        var response = self
        response.headers.append(header)
        return response
    }
}
