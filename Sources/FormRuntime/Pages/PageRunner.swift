import FormSpec

/// The pages of a form laid out once for one language, and executed with an instance.
public struct PageRunner: Sendable {
    public let spec: FormSpec
    /// The sections of the form, as its page programs count them.
    public let sections: [FormSection]
    public let languageTag: String
    let layouts: [PageProgram.Kind: PageLayout]
    let words: SystemWords
    let format: LanguageFormat
    let violationWords: ViolationWords

    /// Lays out all pages of the form. Refuses a language without words and a program that does not fit the form, so
    /// that rendering cannot fail.
    public init(spec: FormSpec, language: String) throws(PageFault) {
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
        self.layouts = layouts
        self.words = words
        self.format = format
        languageTag = language
        violationWords = ViolationWords(spec: spec, language: position, words: words, format: format)
    }

    /// A built-in text in the page's language, for what the caller tells (`PageContextValue.notice`).
    public func phrase(_ text: SystemText) -> String { words.words(text) }

    /// The page as UTF-8. A kind that the form has no page for gives no bytes.
    public func render(_ kind: PageProgram.Kind, instance: FormInstance, context: PageContext) -> [UInt8] {
        guard let layout = layouts[kind] else { return [] }
        var rendering = PageRendering(runner: self, layout: layout, instance: instance, context: context)
        return rendering.page()
    }
}
