import FormRuntime
import FormSpec

/// An application being filled in, with the form it was begun with.
package struct Draft: Sendable {
    package var formID: String
    package var digest: String
    package var spec: FormSpec
    package var instance: FormInstance
    /// Set once the application was sent.
    package var receipt: Receipt?
    /// What the authority has asked for since, in order; only the last may wait for an answer.
    package var supplements: [Supplement] = []
    /// What the latest revisions changed.
    var history = DraftHistory()
    /// What the newest version of the form has no place for, as it was typed; told once.
    package var remarks: [InstanceRecord.AnswerEntry] = []
    /// The version it was made with, until it is saved with another one.
    package var former: FormSpec?

    package init(formID: String, digest: String, spec: FormSpec, instance: FormInstance, receipt: Receipt? = nil) {
        self.formID = formID
        self.digest = digest
        self.spec = spec
        self.instance = instance
        self.receipt = receipt
    }
}

extension Draft {
    /// Goes on with another version of the form: answers stay by field id (form-language, Names).
    mutating func carryOver(to form: PublishedForm) {
        let former = spec
        func carried(_ instance: FormInstance) -> RestoredInstance {
            RestoredInstance(instance.record(of: former), spec: form.spec, isSameDefinition: false)
        }
        let restored = carried(instance)
        instance = restored.instance
        remarks += restored.remarks
        for position in supplements.indices {
            supplements[position].instance = supplements[position].instance.map { carried($0).instance }
        }
        self.former = former
        spec = form.spec
        digest = form.digest
    }
}

/// What the customer gets when an application has been sent.
package struct Receipt: Hashable, Sendable {
    /// `YYYY-MM-DDThh:mm:ss` with zone, as shown.
    package var time: String
    package var reference: String
    /// SHA-256 of the application XML, lower-case hexadecimal.
    package var contentDigest: String
    package var application: [UInt8]
    /// The ids of the rules whose warnings the customer has confirmed; they travel beside the application.
    package var confirmedWarnings: [String]

    package init(
        time: String, reference: String, contentDigest: String, application: [UInt8],
        confirmedWarnings: [String] = []
    ) {
        self.time = time
        self.reference = reference
        self.contentDigest = contentDigest
        self.application = application
        self.confirmedWarnings = confirmedWarnings
    }
}

/// What became of a draft that was to be saved.
package enum DraftSaving: Sendable {
    /// It lies where it outlives the process.
    case saved
    /// Another request saved another revision first: nothing was written.
    case overtaken
    /// It could not be written: the disk is full, or the folder is gone. What was saved before is still there.
    case failed
}

/// Keeps drafts by an unguessable key. Implementations are safe to call from several threads.
package protocol DraftStore: Sendable {
    func draft(_ key: String) -> Draft?
    /// Saves when the stored revision is still `expecting` (nil: a new draft), and tells whether it did.
    func save(_ draft: Draft, key: String, expecting revision: Int?) -> DraftSaving
    /// Keeps the content of an attachment under its SHA-256 (lower-case hexadecimal), and tells whether it did.
    func keep(_ content: [UInt8], digest: String) -> Bool
    func content(digest: String) -> [UInt8]?
    /// Whether the content of that digest is kept.
    func holds(digest: String) -> Bool
}
