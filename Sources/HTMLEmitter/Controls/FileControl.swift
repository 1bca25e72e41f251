import FormSpec

// An attachment: what is saved already, with its remove button, and the browser's own file input.
extension Question {
    /// In rows, each file is a row, and its row is what the button removes.
    func fileControl() -> Node {
        let saved: Node = .when(.answered(index), [savedFile])
        let words: [Node] = field.hint.map { [.text($0), .literal(". ")] } ?? []
        let hint = element(.p, [.classes("hint"), .id(.beside(index, .hint))], words + [fileLimits])
        let control = LabelledControl(
            .file(accept: acceptedTypes), id: .field(index), name: [.name(index)], label: replacingLabel,
            between: [hint] + error + [saved],
            describedBy: [
                .init(id: .beside(index, .hint), condition: nil),
                .init(id: .beside(index, .error), condition: .error(index)),
            ], attributes: requiredFlag + [invalidAttribute])
        return box([.labelled(control)] + help + askedAbout)
    }

    /// ARIA gives file inputs no role, and so no `aria-required`; `novalidate` keeps the browser silent.
    private var requiredFlag: [Attribute] {
        switch need {
        case .mandatory: [.flag("required", when: .unanswered(index))]
        case .byRule: [.flag("required", when: .demanded(index))]
        case .optional, .withPart: []
        }
    }

    /// With a file saved, another one is optional and takes its place.
    private var replacingLabel: [Node] {
        [
            .when(
                .answered(index),
                [.phrase(.fileReplace, .text(field.label))] + Self.optionalMark, otherwise: labelWords)
        ]
    }

    /// What the customer is asked about a file beside the file itself, such as its date.
    private var askedAbout: [Node] {
        let within: Need = need == .mandatory ? .mandatory : .withPart
        let asked = spec.askedChildren(of: index).compactMap { child in
            FieldNodes(spec: spec, setting: setting).question(child, within: within)
        }
        guard need != .mandatory, !asked.isEmpty else { return asked }
        let cue = element(.p, [.classes("cue")], [.phrase(.ifYouAdd, .textWithin(field.label))])
        return [element(.div, [.classes("cond")], [cue] + asked)]
    }

    private var savedFile: Node {
        let fileName = spec.fileName(index)
        let button = Button(
            field.repeats ? .removeRow(index) : .removeFile(index), look: "small",
            [.phrase(.fileRemove), element(.span, [.classes("vh")], [.literal(" "), .words(fileName)] + which)])
        return element(
            .p, [.classes("saved")],
            [.phrase(.fileSaved), .literal(" "), element(.b, [], [spec.linkedFileName(index)])] + spec.fileFacts(index)
                + sentBefore + [.literal(" "), .button(button)])
    }

    /// For which question the file is, and in which row: several can have one name.
    private var which: [Node] {
        [.literal(", "), .text(field.label)] + (field.repeats ? [.literal(" "), .words([.rowNumber(index)])] : [])
    }

    /// In a supplement: the file that was sent before, where another has taken its place.
    private var sentBefore: [Node] {
        guard isSupplement, let digest = spec.child(of: index, describing: .digest),
            let name = spec.child(of: index, describing: .name)
        else { return [] }
        let words: [Node] = [.literal(". "), .phrase(.sentBefore, .original(name))]
        return [.when(.sent(digest), [.when(.kept(digest), [], otherwise: words)])]
    }

    /// "PDF, JPEG tai PNG, enintään 20 Mt", as far as the schema limits types and size.
    private var fileLimits: Node {
        let kinds = acceptedLabels
        let size = spec.child(of: index, describing: .size).flatMap { spec.limits(of: $0).maxInclusive }
        var pieces: [Piece] = []
        if !kinds.isEmpty { pieces = [.literal(kinds.joined(separator: ", "))] }
        if let size, let bytes = Int(size) {
            pieces += pieces.isEmpty ? [] : [.literal(", ")]
            pieces.append(.phrase(.fileSizeLimit, .bytes(bytes)))
        }
        return pieces.isEmpty ? .phrase(.fileHint) : .words(pieces)
    }

    private var acceptedCodes: [String] {
        guard let type = spec.child(of: index, describing: .mediaType) else { return [] }
        return spec[type].options.map(\.code)
    }

    private var acceptedTypes: String { acceptedCodes.flatMap(FileKind.extensions).joined(separator: ",") }

    /// Names that are the same in all languages.
    private var acceptedLabels: [String] { acceptedCodes.map(FileKind.name) }
}

/// The short names and file name extensions of media types, as people know them.
enum FileKind {
    static func name(_ mediaType: String) -> String {
        switch mediaType {
        case "application/pdf": "PDF"
        case "image/jpeg": "JPEG"
        case "image/png": "PNG"
        case "text/csv": "CSV"
        case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX"
        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX"
        case let other: other
        }
    }

    static func extensions(_ mediaType: String) -> [String] {
        switch mediaType {
        case "application/pdf": [".pdf"]
        case "image/jpeg": [".jpg", ".jpeg"]
        case "image/png": [".png"]
        case "text/csv": [".csv"]
        case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"]
        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"]
        case let other: [other]
        }
    }
}
