/// A class of cases on which libxml2 2.9.14 and XML Schema 1.0 disagree, with the clause that decides.
package struct KnownDifference: Sendable {
    package var name: String
    /// The clause of XML Schema 1.0 by which ours is right.
    package var clause: String
    package var reason: String
    package var covers: @Sendable (Disagreement) -> Bool

    package static let all = schemas + documents

    /// How often each entry covers a disagreement, and what none covers.
    package static func sort(_ disagreements: [Disagreement]) -> (met: [String: Int], unlisted: [Disagreement]) {
        var met: [String: Int] = [:]
        var unlisted: [Disagreement] = []
        for disagreement in disagreements {
            let known = covering(disagreement)
            if known.isEmpty { unlisted.append(disagreement) }
            for name in known { met[name, default: 0] += 1 }
        }
        return (met, unlisted)
    }

    /// The entries that cover a disagreement: one, or where ours alone finds several faults, one for each clause.
    private static func covering(_ disagreement: Disagreement) -> Set<String> {
        if let known = all.first(where: { $0.covers(disagreement) }) { return [known.name] }
        let parts = Dictionary(grouping: disagreement.ours) { $0.prefix { $0 != " " } }
        guard disagreement.theirs.isEmpty, parts.count > 1 else { return [] }
        let known = parts.values.map { found in
            var part = disagreement
            part.ours = found
            return all.first { $0.covers(part) }?.name
        }
        return known.contains(nil) ? [] : Set(known.compactMap(\.self))
    }
}

extension Disagreement {
    /// Only ours finds something, and nothing but these.
    func isOursAlone(_ isListed: (String) -> Bool) -> Bool {
        theirs.isEmpty && !ours.isEmpty && clauses.allSatisfy(isListed)
    }

    /// Only libxml2 finds something, and says this first.
    func isTheirsAlone(_ words: String) -> Bool { ours.isEmpty && theirs.first?.contains(words) == true }

    /// The first text in quotes that begins with one of these, or the value at fault: what stands before `' is not`.
    var valueAtFault: String {
        guard let complaint = theirs.first, let end = complaint.firstRange(of: "' is not a valid value") else {
            return ""
        }
        let before = complaint[..<end.lowerBound]
        guard let start = before.lastRange(of: ": '") else { return "" }
        return String(before[start.upperBound...])
    }
}

extension Substring {
    fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}
