import FormSpec

/// The pages of a form laid out once for one language, and executed with an instance.
public struct PageRunner: Sendable {
    public let spec: FormSpec
    /// The sections of the form, as its page programs count them.
    public let sections: [FormSection]
    public let languageTag: String
    public let plan: RulePlan
    let layouts: [PageProgram.Kind: PageLayout]
    let words: SystemWords
    let format: LanguageFormat
    let violationWords: ViolationWords

    /// Lays out all pages of the form. Refuses a language without words and a program that does not fit the form, so
    /// that rendering cannot fail.
    ///
    /// - Parameter plan: of the form's rules, where it has been made already.
    public init(spec: FormSpec, language: String, plan: RulePlan? = nil) throws(PageFault) {
        guard let position = spec.texts.position(of: language), let words = SystemWords(language) else {
            throw .unknownLanguage(language)
        }
        let format = LanguageFormat(language)
        var layouts: [PageProgram.Kind: PageLayout] = [:]
        for program in spec.pages {
            var builder = PageLayoutBuilder(
                spec: spec, program: program, language: position, languageTag: language, words: words, format: format)
            layouts[program.kind] = try builder.build()
        }
        self.spec = spec
        sections = spec.sections
        self.plan = plan ?? RulePlan(spec)
        self.layouts = layouts
        self.words = words
        self.format = format
        languageTag = language
        violationWords = ViolationWords(spec: spec, language: position, words: words, format: format)
    }

    /// A built-in text in the page's language, for what the caller tells (`PageContextValue.notice`).
    public func phrase(_ text: SystemText) -> String { words.words(text) }

    /// A day, or a moment to the minute, as the page's language writes it; anything else as it is.
    public func written(_ time: String) -> String {
        time.utf8.count > 10 ? format.dateTime(String(time.prefix(16))) : format.date(time)
    }

    /// The page as UTF-8. A kind that the form has no page for gives no bytes.
    public func render(_ kind: PageProgram.Kind, instance: FormInstance, context: PageContext) -> [UInt8] {
        let day = ValidationContext(today: context.today)
        return render(kind, state: FormState(instance, plan: plan, context: day), context: context)
    }

    /// The page of a form whose rules have been computed.
    public func render(_ kind: PageProgram.Kind, state: FormState, context: PageContext) -> [UInt8] {
        guard let layout = layouts[kind] else { return [] }
        var context = context
        if let last = violationWords.lastDay(in: state) { context[.deadline] = format.date(last) }
        context[.deadlines] = violationWords.deadlines(in: state).joined(separator: " ")
        var rendering = PageRendering(runner: self, layout: layout, state: state, context: context)
        return rendering.page()
    }
}
