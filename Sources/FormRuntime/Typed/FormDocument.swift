import FormSpec
import SchemaTables

/// A form as a Swift type: the typed view of a valid application.
///
/// What is filled, validated, drafted and rendered is `FormInstance`; this is for programs that read or make
/// applications.
public protocol FormDocument: FormGroup {
    /// The form's definition, decoded once.
    static var spec: FormSpec { get }
    /// How its rules depend on its answers, found once.
    static var plan: RulePlan { get }
}

/// Why bytes are no application of a form.
public enum ApplicationError: Error, Hashable, Sendable {
    case unreadable(ApplicationReadingError)
    /// Not valid against the authority's schema; the first violation.
    case notValid(DocumentViolation)
    /// Not empty.
    case invalid([Violation])
    case untyped(TypedModelError)
}

extension FormDocument {
    /// Reads application XML that is valid.
    public init(xml: [UInt8], context: ValidationContext) throws(ApplicationError) {
        if let refused = validateDocument(xml, tables: Self.spec.tables).first { throw .notValid(refused) }
        switch readApplication(xml, spec: Self.spec) {
        case .failure(let error): throw .unreadable(error)
        case .success(let instance): try self.init(instance, context: context)
        }
    }

    /// The typed view of an instance that is valid.
    public init(_ instance: FormInstance, context: ValidationContext) throws(ApplicationError) {
        let state = FormState(instance, plan: Self.plan, context: context)
        let violations = Self.findings(in: state).violations
        guard violations.isEmpty else { throw .invalid(violations) }
        do {
            try self.init(from: FieldReader(state))
        } catch {
            throw .untyped(error)
        }
    }

    /// The same answers as an instance, none of them pre-filled.
    public var instance: FormInstance {
        var writer = FieldWriter<Self>(spec: Self.spec)
        write(to: &writer)
        return writer.instance
    }

    /// The application XML: exactly what the properties hold. Rules say what may be sent, see `validate`.
    public func xml() -> [UInt8] {
        let asGiven = RulePlan(Self.spec, executesRules: false)
        return writeApplication(FormState(instance, plan: asGiven, context: ValidationContext(today: "")))
    }

    /// All violations, in document order; empty exactly when the application may be sent.
    public func validate(_ context: ValidationContext) -> [Violation] { Self.validate(instance, context: context) }

    /// The violations of an instance by the generated calls: the same as the engine's own walk finds.
    public static func validate(_ instance: FormInstance, context: ValidationContext) -> [Violation] {
        findings(in: FormState(instance, plan: plan, context: context)).violations
    }

    /// Violations and warnings by the generated calls.
    public static func findings(in state: FormState) -> FormFindings {
        var checker = FormChecker(state)
        GroupCheck<Self>.run(on: &checker, at: .root)
        return checker.findings()
    }

    /// The form filled from common data by its bindings; the caller says when the data were read.
    public static func prefilled(
        from common: FormInstance, of commonSpec: FormSpec, language: String = "fi", retrieved: String = "",
        today: String = ""
    ) -> PrefillResult {
        precondition(spec.bindingsPoint(into: commonSpec), "form and common data are from different compilations")
        return prefill(
            spec: spec, from: common, common: commonSpec, language: language, retrieved: retrieved, today: today)
    }
}
