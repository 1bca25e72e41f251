import FormSpec

/// What the pressed button asks for: the posted `_toiminto`.
public enum PostedAction: Hashable, Sendable {
    /// Check, and go on to the review when nothing is wrong.
    case next
    /// Save the draft as it is.
    case save
    /// Save the draft, and show the page with what these answers open and close.
    case refresh
    /// Send the reviewed application.
    case send
    /// Add a row to a repeated field inside some rows.
    case addRow(FieldAddress)
    /// Remove the row whose key is the last of the address.
    case removeRow(FieldAddress)
    case removeFile(FieldAddress)
    /// Take the pre-filled value back.
    case restore(FieldAddress)
    /// Copy the answers of one part into another.
    case copy(from: FieldAddress, to: FieldAddress)
    /// Go to the page that takes rows of a list from a spreadsheet.
    case importRows(FieldAddress)
    /// Show the group of rows that the row of this key stands in.
    case showRows(Int)
    /// Keep what was typed and go to the list of sections.
    case back
    /// Begin a draft.
    case start
    /// Go on in another language.
    case language(String)

    /// Reads `_toiminto`; a name that is not on the page, or an unknown verb, is `next`.
    public init(_ posted: PostedForm, instance: FormInstance, spec: FormSpec) {
        let text = posted.first("_toiminto") ?? ""
        let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
        let operand = halves.count > 1 ? halves[1] : ""
        switch halves.first {
        case "tallenna": self = .save
        case "paivita": self = .refresh
        case "laheta": self = .send
        case "takaisin": self = .back
        case "aloita": self = .start
        case "kieli": self = spec.texts.position(of: operand) == nil ? .next : .language(operand)
        case "lisaa": self = spec.repeatedField(named: operand, in: instance).map(Self.addRow) ?? .next
        case "kopioi": self = Self.copying(operand, instance: instance, spec: spec) ?? .next
        case "tuo": self = spec.repeatedField(named: operand, in: instance).map(Self.importRows) ?? .next
        case "rivit": self = Int(operand).map(Self.showRows) ?? .next
        case "poista": self = spec.address(named: operand, in: instance).map(Self.removeRow) ?? .next
        case "poistatiedosto": self = spec.address(named: operand, in: instance).map(Self.removeFile) ?? .next
        case "palauta": self = spec.address(named: operand, in: instance).map(Self.restore) ?? .next
        default: self = .next
        }
    }

    /// `SOURCE:TARGET`, of which the form itself must offer one for the other.
    private static func copying(_ operand: String, instance: FormInstance, spec: FormSpec) -> PostedAction? {
        let names = operand.split(separator: ":", maxSplits: 1).map(String.init)
        guard names.count == 2, let source = spec.address(named: names[0], in: instance),
            let target = spec.address(named: names[1], in: instance),
            CopyPlan(spec)[target.field].contains(source.field)
        else { return nil }
        return .copy(from: source, to: target)
    }
}

extension FormSpec {
    /// The shown field that posts under that name.
    public func address(named name: String, in instance: FormInstance) -> FieldAddress? {
        var found: FieldAddress?
        forEachShownField(of: instance) { address in
            if found == nil, self.name(of: address) == name { found = address }
        }
        return found
    }

    /// The repeated field whose rows are named so, the row key left out (`kohde`, `kohde/3/aika`).
    package func repeatedField(named name: String, in instance: FormInstance) -> FieldAddress? {
        var found: FieldAddress?
        func look(inside parent: FieldAddress) {
            for child in children(of: parent.field) where found == nil && self[child].isShown {
                let address = FieldAddress(child, rows: parent.rows)
                guard self[child].repeats else {
                    look(inside: address)
                    continue
                }
                if self.name(of: address) == name { found = address }
                for row in instance.rows(of: child, in: parent.rows, of: self) {
                    look(inside: FieldAddress(child, rows: parent.rows.appending(row.key)))
                }
            }
        }
        look(inside: FieldAddress(.root))
        return found
    }
}
