import FormRuntime
import FormSpec

/// A form as the service shows it: its spec and its pages laid out for each language.
package struct PublishedForm: Sendable {
    package let spec: FormSpec
    /// Lower-case hexadecimal: which definition a draft or application was made with.
    package let digest: String
    let validator: DocumentValidator
    /// As the page programs count them.
    package let sections: [FormSection]
    package let hasTaskList: Bool
    /// How its rules depend on its answers.
    let plan: RulePlan
    private let runners: [String: PageRunner]
    private let scriptData: [String: [PageProgram.Kind: PublishedScript]]

    /// Fails where a page program does not fit its form, which the compiler's own output never does.
    package init(spec: FormSpec, digest: String) throws(PageFault) {
        self.spec = spec
        self.digest = digest
        self.validator = DocumentValidator(spec.tables)
        sections = spec.sections
        hasTaskList = spec.hasTaskList
        let plan = RulePlan(spec)
        self.plan = plan
        var runners: [String: PageRunner] = [:]
        for language in spec.texts.languages {
            runners[language] = try PageRunner(spec: spec, language: language, plan: plan)
        }
        self.runners = runners
        scriptData = spec.texts.languages.reduce(into: [:]) { pages, language in
            let data = BrowserPage.all(of: spec, language: language)
            pages[language] = data.reduce(into: [:]) { $0[$1.kind] = PublishedScript(data: $1.page) }
        }
    }

    /// What the script of a page reads in a language; nil for pages that ask nothing.
    func scriptData(_ kind: PageProgram.Kind, _ language: String) -> PublishedScript? { scriptData[language]?[kind] }

    /// The data that is served under this path.
    func scriptData(at path: String) -> PublishedScript? {
        scriptData.values.lazy.flatMap(\.values).first { $0.path == path }
    }

    func runner(_ language: String) -> PageRunner? { runners[language] }

    /// A time (`YYYY-MM-DDThh:mm:ss+hh:mm`) as the language writes it; as it is where it is no time.
    func written(_ time: String, in language: String) -> String { runners[language]?.written(time) ?? time }

    /// The form's name in a language.
    package func title(_ language: String) -> String {
        guard let position = spec.texts.position(of: language) else { return spec.id }
        return spec.texts.text(spec[.root].label, language: position)
    }
}
