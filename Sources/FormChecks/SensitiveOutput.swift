import Diagnostics
import FormModel
import FormSpec

/// Where answers can go besides the fields that hold them, and what may go there.
package enum FormOutput: Sendable {
    /// The pages on which the customer answers and reads the answers before sending: the customer's own data.
    case ownPage
    /// What the customer sees before and after, on paper and on other people's screens too.
    case surroundingPage
    /// Error texts and remarks: they are read aloud, mailed and logged, so no personal data stand in them (design,
    /// invariant 9).
    case message

    /// The most protected answer that may go there.
    package var clearance: Sensitivity {
        switch self {
        case .ownPage: .secret
        case .surroundingPage: .personal
        case .message: .public
        }
    }

    package init(_ page: PageProgram.Kind) {
        switch page {
        case .form, .section, .review, .copy, .supplement, .supplementReview: self = .ownPage
        case .start, .tasks, .receipt, .supplementReceipt: self = .surroundingPage
        }
    }
}

/// An answer that a message inserts, with everything that is computed into it, may be seen by whoever sees the message.
struct SensitiveOutput: FormCheck {
    static let id = "sensitive-output"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for rule in form.rules {
            for placeholder in rule.placeholders {
                let parts = (placeholder.expression ?? rule.test.expression).valueSources.map { form[$0] }
                guard let most = parts.max(by: { $0.sensitivity < $1.sensitivity }),
                    most.sensitivity > FormOutput.message.clearance
                else { continue }
                log.error(.inMessage(placeholder.source, most), id: Self.id, at: rule.message.location)
            }
        }
    }
}

/// Reports answers that a page shows and is not cleared for. The programs are what is really shown, so nothing that an
/// emitter adds later can slip by.
package func checkOutputs(of spec: FormSpec, form: Form, log: inout DiagnosticLog) {
    for page in spec.pages {
        let clearance = FormOutput(page.kind).clearance
        var told: Set<FieldIndex> = []
        for field in page.operations.compactMap(\.shownAnswer)
        where form[field].sensitivity > clearance && told.insert(field).inserted {
            log.error(.onPage(form[field], "\(page.kind)"), id: SensitiveOutput.id, at: form[field].origin)
        }
    }
}

extension PageOperation {
    /// The field whose answer the operation writes.
    fileprivate var shownAnswer: FieldIndex? {
        switch self {
        case .value(let field), .part(let field, _), .display(let field): field
        case .phrase(_, .original(let field)): field
        default: nil
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func inMessage(_ placeholder: String, _ field: FormField) -> Self {
        .init(
            fi: "`{\(placeholder)}` näyttäisi viestissä kentän `\(field.id)`, joka on \(field.sensitivity.inFinnish); "
                + "viestissä saa olla vain julkista tietoa, joten poista se tekstistä",
            en: "`{\(placeholder)}` would show `\(field.id)`, which is \(field.sensitivity), in a message; "
                + "messages hold public data only, so take it out of the text")
    }
    fileprivate static func onPage(_ field: FormField, _ page: String) -> Self {
        .init(
            fi:
                "sivu \(page) näyttäisi kentän `\(field.id)`, joka on \(field.sensitivity.inFinnish); sivulla ei ole siihen lupaa",
            en: "page \(page) would show `\(field.id)`, which is \(field.sensitivity); the page is not cleared for that"
        )
    }
}
