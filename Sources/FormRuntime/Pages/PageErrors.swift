import FormSpec

/// The violations of a page by field, worded once: the summary and the field say the same.
struct PageErrors {
    struct Entry {
        var address: FieldAddress
        /// The part of a date that is at fault, where all violations agree on one.
        var part: String?
        var words: String
    }
    /// In the order in which the fields first had a violation.
    private(set) var entries: [Entry] = []
    /// By field index: positions in `entries`.
    private var byField: [Int: [Int]] = [:]

    init(_ violations: [Violation], state: FormState, words: ViolationWords) {
        let spec = state.spec
        var positions: [FieldAddress: Int] = [:]
        for violation in violations where spec.fields.indices.contains(violation.address.field.value) {
            let address = Self.shownAddress(of: violation.address, spec: spec)
            let text = words.words(for: violation, in: state)
            if let position = positions[address] {
                entries[position].words += ". " + text
                if entries[position].part != violation.part { entries[position].part = nil }
            } else {
                positions[address] = entries.count
                byField[address.field.value, default: []].append(entries.count)
                entries.append(Entry(address: address, part: violation.part, words: text))
            }
        }
    }

    /// What the server writes about a file is wrong with the file.
    private static func shownAddress(of address: FieldAddress, spec: FormSpec) -> FieldAddress {
        let field = spec[address.field]
        guard let parent = field.parent, spec[parent].kind == .file, FileDescription(rawValue: field.step) != nil else {
            return address
        }
        return FieldAddress(parent, rows: address.rows)
    }

    /// The entry of the field in the rows around; of a list of rows, where the place is the list's.
    func entry(at place: AnswerPlace, keys: [Int]) -> Entry? {
        guard !entries.isEmpty, let positions = byField[place.field.value] else { return nil }
        let here = keys.prefix(place.depth)
        return positions.lazy.map { entries[$0] }.first { $0.address.rows.keys.elementsEqual(here) }
    }

    func words(at place: AnswerPlace, keys: [Int]) -> String { entry(at: place, keys: keys)?.words ?? "" }
}
