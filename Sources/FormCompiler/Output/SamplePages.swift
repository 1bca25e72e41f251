import FormRuntime
import FormSpec
import HTMLEmitter

/// The pages of a form as a reviewer sees them: each page program run on the empty instance, in each language. Nothing
/// reads them at run time.
enum SamplePages {
    private static let stylesheet = "html/lomake.css"

    static let styles = GeneratedFile(path: stylesheet, text: Stylesheet.css)

    static func of(_ form: CompiledForm) throws(PageFault) -> [GeneratedFile] {
        let spec = form.spec
        var files: [GeneratedFile] = []
        for language in spec.texts.languages {
            let runner = try PageRunner(spec: spec, language: language)
            let instance = FormInstance(of: spec)
            for kind in spec.pageKinds {
                let bytes = runner.render(kind, instance: instance, context: context(form, language, kind))
                files.append(GeneratedFile(path: "html/\(name(of: kind, of: form)).\(language).html", bytes: bytes))
            }
        }
        return files
    }

    /// Links lead from page to page of the same folder.
    private static func context(
        _ form: CompiledForm, _ language: String, _ kind: PageProgram.Kind
    ) -> PageContext {
        func address(_ kind: PageProgram.Kind) -> String { "\(name(of: kind, of: form)).\(language).html" }
        let home: PageProgram.Kind = form.spec.hasTaskList ? .tasks : .form
        let sections = form.spec.sections.indices
        var context = PageContext(today: referenceDay(of: form.spec))
        context[.serviceName] = ServiceName.text(language)
        context[.stylesheetAddress] = "lomake.css"
        context[.pageAddress] = address(kind)
        context[.formAddress] = address(home)
        context[.tasksAddress] = address(home)
        context[.reviewAddress] = address(.review)
        context[.receiptAddress] = address(.receipt)
        context[.postAddress] = address(kind == .start ? home : .review)
        context[.sendAddress] = address(.receipt)
        context.sectionAddresses = sections.map { address(.section($0)) }
        context.sectionStates = sections.map { _ in .notStarted }
        context[.accessibilityAddress] = "/saavutettavuus"
        context[.feedbackAddress] = "/palaute"
        context[.definitionDigest] = form.definitionHash
        context[.copyAddress] = address(.copy)
        fillSupplement(&context, form.spec, kind, address)
        return context
    }

    /// A supplement as if the authority asked for everything.
    private static func fillSupplement(
        _ context: inout PageContext, _ spec: FormSpec, _ kind: PageProgram.Kind,
        _ address: (PageProgram.Kind) -> String
    ) {
        guard kind == .supplement || kind == .supplementReview else { return }
        context[.supplementAddress] = address(.supplement)
        context[.postAddress] = address(.supplementReview)
        context[.sendAddress] = address(.supplementReceipt)
        context.openedFields = Set(spec.fields.indices.map(FieldIndex.init))
        context.sectionStates = context.sectionStates.map { _ in .inProgress }
    }

    /// The day on which codes are judged: no clock, but the form's own latest change of a code list.
    private static func referenceDay(of spec: FormSpec) -> String {
        spec.fields.flatMap(\.options).compactMap(\.validFrom).max() ?? "2000-01-01"
    }

    private static func name(of kind: PageProgram.Kind, of form: CompiledForm) -> String {
        switch kind {
        case .start: "\(form.spec.id)-start"
        case .tasks: form.spec.id
        case .section(let position): "\(form.spec.id)-\(form.spec.sections[position].id)"
        case .form: form.spec.id
        case .review: "\(form.spec.id)-review"
        case .receipt: "\(form.spec.id)-receipt"
        case .copy: "\(form.spec.id)-copy"
        case .supplement: "\(form.spec.id)-supplement"
        case .supplementReview: "\(form.spec.id)-supplement-review"
        case .supplementReceipt: "\(form.spec.id)-supplement-receipt"
        }
    }
}
