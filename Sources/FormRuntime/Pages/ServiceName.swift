/// What the service is called on its pages.
public enum ServiceName {
    /// The name in a language; in Finnish where there is none in that language.
    public static func text(_ language: String) -> String {
        switch language {
        case "sv": "Tillstånd och tillsyn"
        case "en": "Permits and supervision"
        default: "Luvat ja valvonta"
        }
    }
}
