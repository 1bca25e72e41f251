import FormService
import FormSpec
import Foundation

/// Every definition that was shown since the start, so that a draft opens with the one it was made with.
final class DefinitionShelf: @unchecked Sendable {
    private let lock = NSLock()
    private var byDigest: [String: FormSpec] = [:]
    private var newest: [String: (spec: FormSpec, digest: String)] = [:]

    func add(_ forms: [PublishedForm]) {
        lock.withLock {
            for form in forms {
                byDigest[form.digest] = form.spec
                newest[form.spec.id] = (form.spec, form.digest)
            }
        }
    }

    /// The definition of that digest, else the newest of the form.
    func definition(of form: String, digest: String) -> (spec: FormSpec, digest: String)? {
        lock.withLock { byDigest[digest].map { ($0, digest) } ?? newest[form] }
    }
}
