import FormRuntime
import FormSpec

/// Everything that a service shows at one time: forms, the projects they are filled from, and the stylesheet.
package struct FormSite: Sendable {
    /// A project's common data by which forms are filled.
    package struct Project: Sendable {
        /// Stands in addresses: `tapahtuma`.
        package var id: String
        package var title: String
        package var data: FormInstance
        /// When the data were read, for provenance.
        package var retrieved: String

        package init(id: String, title: String, data: FormInstance, retrieved: String) {
            self.id = id
            self.title = title
            self.data = data
            self.retrieved = retrieved
        }
    }
    /// In the order they are listed.
    package var forms: [PublishedForm]
    package var common: FormSpec?
    package var projects: [Project]
    package var stylesheet: String
    /// Earlier versions, with which applications were sent.
    package var released: [PublishedForm] = []

    package init(forms: [PublishedForm], common: FormSpec?, projects: [Project], stylesheet: String) {
        self.forms = forms
        self.common = common
        self.projects = projects
        self.stylesheet = stylesheet
    }

    func released(_ id: String, digest: String) -> PublishedForm? {
        released.first { $0.spec.id == id && $0.digest == digest }
    }
    func form(_ id: String) -> PublishedForm? { forms.first { $0.spec.id == id } }
    func project(_ id: String) -> Project? { projects.first { $0.id == id } }
}

/// What the core needs from outside: the clock and randomness are inputs.
package struct ServiceEnvironment: Sendable {
    /// The day in Finland, `YYYY-MM-DD`.
    package var today: @Sendable () -> String
    /// The time in Finland, `YYYY-MM-DDThh:mm:ss+hh:mm`.
    package var now: @Sendable () -> String
    /// A fresh unguessable key of letters and digits.
    package var newKey: @Sendable () -> String

    package init(
        today: @escaping @Sendable () -> String, now: @escaping @Sendable () -> String,
        newKey: @escaping @Sendable () -> String
    ) {
        self.today = today
        self.now = now
        self.newKey = newKey
    }
}
