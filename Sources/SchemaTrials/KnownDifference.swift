/// A class of cases on which libxml2 2.9.14 and XML Schema 1.0 disagree, with the clause that decides.
package struct KnownDifference: Sendable {
    package var name: String
    /// The clause of XML Schema 1.0 by which ours is right.
    package var clause: String
    package var reason: String
    package var covers: @Sendable (Disagreement) -> Bool

    package static let all: [KnownDifference] = []

    /// How often each entry covers a disagreement, and what none covers.
    package static func sort(_ disagreements: [Disagreement]) -> (met: [String: Int], unlisted: [Disagreement]) {
        var met: [String: Int] = [:]
        var unlisted: [Disagreement] = []
        for disagreement in disagreements {
            if let known = all.first(where: { $0.covers(disagreement) }) {
                met[known.name, default: 0] += 1
            } else {
                unlisted.append(disagreement)
            }
        }
        return (met, unlisted)
    }
}
