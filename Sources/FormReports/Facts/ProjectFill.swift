import FormSpec

/// What became of each question of each form when it was filled from one project; made by whoever runs the pre-fill.
package struct ProjectFill: Sendable {
    /// What became of one question. Absence is told apart as in form-language, section 5.
    package enum Outcome: String, CaseIterable, Sendable {
        case filled
        /// Shown with what was found, to be corrected.
        case didNotFitShown
        /// Left empty and told.
        case didNotFitEmpty
        /// The common data have no such element.
        case notFound
        case notGiven
        case protected
        case unavailable
        /// Belongs to a branch that the project does not choose.
        case otherBranch
        /// The form has no source for it.
        case noSource
    }

    /// One form: outcomes by field.
    package struct FormFill: Sendable {
        package var form: String
        package var outcomes: [FieldIndex: Outcome]
        package init(form: String, outcomes: [FieldIndex: Outcome]) {
            self.form = form
            self.outcomes = outcomes
        }
    }

    /// How the project is called in the report.
    package var project: String
    package var forms: [FormFill]

    package init(project: String, forms: [FormFill]) {
        self.project = project
        self.forms = forms
    }
}
