import Diagnostics

/// How findings are written.
package enum ReportFormat: String, CaseIterable {
    case human
    case json
    case sarif

    package init(_ arguments: Arguments) { self = arguments.value("format").flatMap(Self.init) ?? .human }

    package func text(_ diagnostics: [Diagnostic], language: AuthorLanguage) -> String {
        switch self {
        case .human: TerminalRenderer(language: language).render(diagnostics)
        case .json: JSONRenderer().render(diagnostics)
        case .sarif: SARIFRenderer(language: language).render(diagnostics)
        }
    }
}
