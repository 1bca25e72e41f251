import FormService

/// A page of a form in one language and one state, as the service answers.
struct PageState: Sendable {
    var form: String
    var language: String
    /// `start`, `tasks`, `section melu`, `review`, `receipt`; of the service's own pages their name.
    var page: String
    var state: State
    var response: Response

    enum State: String, CaseIterable, Sendable {
        /// Nothing answered, nothing known.
        case empty
        /// Filled from a project.
        case prefilled
        /// Pre-filled answers changed by the customer.
        case changed
        /// A whole application.
        case filled
        /// Sent on with what must be answered left open.
        case missing
        /// Sent on with answers that nothing accepts.
        case wrong
        /// Rows added to every list.
        case rows
        /// After "save draft".
        case draft
        /// Before sending, and with what has to be confirmed.
        case review, warnings
        case receipt
        /// What the authority asks for after sending.
        case supplement
        /// What the service says by itself.
        case message
    }

    var name: String { "\(form) \(page), \(state.rawValue), \(language)" }
}
