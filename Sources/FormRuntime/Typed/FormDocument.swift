import FormSpec
import SchemaTables

/// A form as a Swift type: the typed view of a valid application.
///
/// What is filled, validated, drafted and rendered is `FormInstance`; this is for programs that read or make
/// applications.
public protocol FormDocument: FormGroup {
    /// The form's definition, decoded once.
    static var spec: FormSpec { get }
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
        let violations = Self.validate(instance, context: context)
        guard violations.isEmpty else { throw .invalid(violations) }
        do {
            try self.init(from: FieldReader(instance, spec: Self.spec))
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

    /// The application XML.
    public func xml() -> [UInt8] { writeApplication(instance, spec: Self.spec) }

    /// All violations, in document order; empty exactly when the application may be sent.
    public func validate(_ context: ValidationContext) -> [Violation] { Self.validate(instance, context: context) }

    /// The violations of an instance by the generated calls: the same as the engine's own walk finds.
    public static func validate(_ instance: FormInstance, context: ValidationContext) -> [Violation] {
        var checker = FormChecker(instance, spec: spec, context: context)
        GroupCheck<Self>.run(on: &checker, at: .root)
        guard checker.violations.isEmpty else { return checker.violations }
        return documentViolations(of: instance, spec: spec)
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
