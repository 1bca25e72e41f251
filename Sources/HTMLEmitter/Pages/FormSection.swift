import FormSpec

/// A part of a form: the fields below one heading. A group at the top is its own section and brings its own heading.
struct FormSection {
    var heading: SectionSpec?
    var fields: [FieldIndex]

    /// The sections of a form: a new one where a field says so and around every group at the top.
    static func all(of spec: FormSpec) -> [FormSection] {
        var sections: [FormSection] = []
        for child in spec.children(of: .root) {
            if let heading = spec[child].beginsSection, !isOwnSection(spec[child]) {
                sections.append(FormSection(heading: heading, fields: [child]))
            } else if isOwnSection(spec[child]) || sections.isEmpty || endsWithGroup(sections, spec) {
                sections.append(FormSection(heading: nil, fields: [child]))
            } else {
                sections[sections.count - 1].fields.append(child)
            }
        }
        return sections
    }

    private static func isOwnSection(_ field: FieldSpec) -> Bool {
        switch field.kind {
        case .group, .sequence: true
        case .choice, .value, .attribute, .file: false
        }
    }

    private static func endsWithGroup(_ sections: [FormSection], _ spec: FormSpec) -> Bool {
        guard let last = sections.last, last.heading == nil, let field = last.fields.last else { return false }
        return isOwnSection(spec[field])
    }
}
