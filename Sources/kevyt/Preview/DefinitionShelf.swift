import FormService
import FormSpec
import FoundationEssentials
import Synchronization

/// Every definition that is released or was shown since the start, so that a draft opens with the one it was made with.
final class DefinitionShelf: @unchecked Sendable {
    /// A definition and its digest.
    typealias Definition = (spec: FormSpec, digest: String)

    private let lock = Mutex<Void>(())
    private var byDigest: [String: FormSpec] = [:]
    private var newest: [String: Definition] = [:]

    func add(_ forms: [PublishedForm]) {
        for form in forms { add(newest: (form.spec, form.digest)) }
    }

    /// A version that new drafts are made with.
    func add(newest version: Definition) {
        lock.withLock { _ in
            byDigest[version.digest] = version.spec
            newest[version.spec.id] = version
        }
    }

    /// A version that drafts may have been made with.
    func add(released version: Definition) { lock.withLock { _ in byDigest[version.digest] = version.spec } }

    /// The definition of that digest, else the newest of the form.
    func definition(of form: String, digest: String) -> Definition? {
        lock.withLock { _ in byDigest[digest].map { ($0, digest) } ?? newest[form] }
    }
}
