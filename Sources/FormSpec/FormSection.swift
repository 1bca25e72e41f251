/// A part of a form below one heading: a page of its own where the form is long.
public struct FormSection: Hashable, Sendable {
    /// Stands in addresses; unique in the form.
    public var id: String
    public var title: TextIndex
    /// The group at the top that is the section and brings its own heading; nil for fields below a heading.
    public var group: FieldIndex?
    /// The fields at the top of the form that belong to it, in document order.
    public var fields: [FieldIndex]
    /// A heading was written for it (`k:section`); without one, the title is that of the first field.
    public var hasHeading: Bool
}

/// How far a section is filled in, as the task list says it.
public enum SectionState: UInt8, CaseIterable, Sendable {
    /// Something must be answered and nothing has been.
    case notStarted
    case inProgress
    /// Nothing is wrong with what it holds.
    case done
    /// Nothing in it must be answered, and nothing is.
    case optional
    /// Other answers say that it does not concern the customer.
    case notAsked
}

extension FormSpec {
    /// More questions than this are asked section by section, below a task list.
    public static let questionsOnOnePage = 40

    /// The sections that are asked, in document order: a new one where a field says so and around every group at the
    /// top.
    public var sections: [FormSection] {
        var found: [FormSection] = []
        for child in children(of: .root) where isAsked(child) {
            if isGroup(child) {
                found.append(section(at: child, group: child))
            } else if self[child].beginsSection != nil || found.isEmpty || found.last?.group != nil {
                found.append(section(at: child, group: nil))
            } else {
                found[found.count - 1].fields.append(child)
            }
        }
        return found
    }

    /// Whether the form has a task list and a page for each section, or stands on one page.
    public var hasTaskList: Bool { questionCount > Self.questionsOnOnePage && sections.count > 1 }

    /// How many questions there are, each row of a repeated field counted once.
    public var questionCount: Int {
        fields.indices.filter { position in
            let field = fields[position]
            switch field.kind {
            case .value, .attribute, .choice, .file: return isAsked(FieldIndex(position))
            case .group, .sequence: return false
            }
        }.count
    }

    /// All pages of the form: those of the journey, then those of what follows it.
    public var pageKinds: [PageProgram.Kind] {
        journeyKinds + [.copy, .supplement, .supplementReview, .supplementReceipt]
    }

    /// The pages that a customer meets from the start to the receipt, in their order.
    public var journeyKinds: [PageProgram.Kind] {
        let filling: [PageProgram.Kind] =
            hasTaskList ? [.tasks] + sections.indices.map(PageProgram.Kind.section) : [.form]
        return [.start] + filling + [.review, .receipt]
    }

    /// The position of the section that a field stands in; nil for the root and for what is never asked.
    public func sectionPosition(of index: FieldIndex, in sections: [FormSection]) -> Int? {
        sections.firstIndex { section in
            section.fields.contains { $0.value <= index.value && index.value < self[$0].end.value }
        }
    }

    /// A field that some answers let a customer see.
    private func isAsked(_ index: FieldIndex) -> Bool {
        let field = self[index]
        if case .call(.false, _)? = field.relevant { return false }
        return field.control != .none && field.fixedValue == nil
    }

    private func isGroup(_ index: FieldIndex) -> Bool {
        switch self[index].kind {
        case .group, .sequence: true
        case .choice, .value, .attribute, .file: false
        }
    }

    private func section(at index: FieldIndex, group: FieldIndex?) -> FormSection {
        let field = self[index]
        let heading = group == nil ? field.beginsSection : nil
        return FormSection(
            id: field.beginsSection?.id ?? field.step, title: heading?.title ?? field.label, group: group,
            fields: [index], hasHeading: heading != nil)
    }
}
