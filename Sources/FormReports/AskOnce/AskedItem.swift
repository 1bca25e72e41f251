import FormModel
import FormSpec
import SchemaValues

/// What is compared: a question, or a group of a type that forms share as one thing (a postal address).
struct AskedItem: Sendable {
    var form: Form
    var field: FieldIndex
    var shape: ValueShape
    /// In the order of the form's languages.
    var labels: [LabelReading]
    var subject: Subject?
    var isInRows: Bool
    /// The last step of the id and the one before, in lower case and without marks.
    var name: String
    var parentName: String
    var legal: String?
    /// The legal basis is written for this field, not for the form.
    var hasOwnLegal: Bool
    var isBound: Bool

    var id: String { form[field].id }
}

/// A label in one language: its words, and with those of the group around.
struct LabelReading: Sendable {
    var language: String
    var own: [Word]
    var qualified: [Word]
    /// A bit for each beginning of a word: labels without a common bit have no word in common.
    let mask: UInt64

    init(language: String, own: [Word], qualified: [Word]) {
        self.language = language
        self.own = own
        self.qualified = qualified
        mask = qualified.reduce(0) { $0 | 1 << UInt64(($1.start ^ $1.start >> 21) & 63) }
    }
}

/// Makes items of forms; holds what all labels say together.
struct ItemMaking: Sendable {
    let words: [String: LabelWords]
    let common: Form?
    /// Types that the common data use for one kind of subject alone, and for whom.
    private var defaultSubjects: [ExpandedName: Subject] = [:]

    init(_ forms: FormSet) {
        let all = [forms.common].compactMap { $0 } + forms.forms
        var labels: [String: [String]] = [:]
        for form in all {
            for field in form.fields {
                for language in form.languages {
                    labels[language, default: []] += field.label[language].map { [$0] } ?? []
                }
            }
        }
        words = labels.reduce(into: [:]) { $0[$1.key] = LabelWords(.of($1.key), labels: $1.value) }
        common = forms.common
        defaultSubjects = common.map { subjects(ofTypesIn: $0) } ?? [:]
    }

    /// Items of a form: the questions whose group is not one item, and groups of shared types that are filled as one.
    func items(of form: Form) -> [AskedItem] {
        var found: [AskedItem] = []
        collect(inside: .root, of: form, isInRows: false, into: &found)
        return found
    }

    /// Items of the common data: every value, file and typed group.
    func sources(in common: Form) -> [AskedItem] {
        common.fields.indices.dropFirst().map { FieldIndex($0) }.filter { index in
            guard !common.enclosing(index).contains(where: { common[$0].kind == .file }) else { return false }
            return common[index].isQuestion ? common[index].kind != .choice : common[index].typeName != nil
        }.map { item($0, of: common, isInRows: isInRows($0, common)) }
    }

    private func isInRows(_ index: FieldIndex, _ form: Form) -> Bool {
        ([index] + form.enclosing(index)).contains { form[$0].repeatsAsRows }
    }

    private func collect(inside parent: FieldIndex, of form: Form, isInRows: Bool, into found: inout [AskedItem]) {
        for index in form.children(of: parent) {
            let field = form[index]
            guard field.fixedValue == nil, field.calculate == nil, field.control != .none else { continue }
            let inRows = isInRows || field.repeatsAsRows
            if isOneItem(index, form) || (field.isQuestion && field.kind != .choice) {
                found.append(item(index, of: form, isInRows: inRows))
            } else {
                collect(inside: index, of: form, isInRows: inRows, into: &found)
            }
        }
    }

    /// A group of a type from outside the form, with nothing in it that is bound by itself.
    private func isOneItem(_ index: FieldIndex, _ form: Form) -> Bool {
        guard !form[index].isQuestion, let type = form[index].typeName, type.namespace != form.rootName.namespace else {
            return false
        }
        let inside = form.fields[(index.value + 1)..<form[index].end.value]
        return inside.allSatisfy { $0.binding?.isInherited != false }
    }

    func item(_ index: FieldIndex, of form: Form, isInRows: Bool) -> AskedItem {
        let field = form[index]
        let around = form.enclosing(index)
        let shape = ValueShape(index, in: form)
        let subject = subject(of: index, around: around, in: form) ?? shape.typeName.flatMap { defaultSubjects[$0] }
        let group = around.first { !form[$0].label.byLanguage.isEmpty && form[$0].kind != .choice }
        let labels = form.languages.compactMap { language -> LabelReading? in
            guard let words = words[language] else { return nil }
            let own = named(words.words(of: field.label[language] ?? ""), subject, words.language)
            let outer = group.flatMap { form[$0].label[language] }.map { words.words(of: $0) } ?? []
            let more = named(outer, subject, words.language).filter { word in !own.contains { $0.isAkin(to: word) } }
            return LabelReading(language: language, own: own, qualified: own + more)
        }
        return AskedItem(
            form: form, field: index, shape: shape, labels: labels, subject: subject, isInRows: isInRows,
            name: Self.plain(field.step), parentName: around.first.map { Self.plain(form[$0].step) } ?? "",
            legal: field.legal, hasOwnLegal: field.legal != form.fields.first?.legal,
            isBound: field.binding != nil)
    }

    /// The words that name the subject become one word, the same for all its names.
    private func named(_ words: [Word], _ subject: Subject?, _ language: LabelLanguage) -> [Word] {
        guard let subject, let names = language.subjects.first(where: { $0.0 == subject })?.1 else { return words }
        var isSaid = false
        return words.compactMap { word in
            guard names.contains(where: { word.names($0) }) else { return word }
            defer { isSaid = true }
            return isSaid ? nil : Word("‹\(subject.rawValue)›", in: language)
        }
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

extension ItemMaking {
    /// Who the answer is about: by its own label, by the role that the binding around picks, by the labels around.
    private func subject(of index: FieldIndex, around: [FieldIndex], in form: Form) -> Subject? {
        if let said = labelled(index, form) { return said }
        for outer in [index] + around {
            if let role = form[outer].binding.flatMap({ role(in: $0.from) }) { return Subject(rawValue: role) }
            if outer != index, let said = labelled(outer, form) { return said }
            if isParty(outer, form) { return .anyParty }
        }
        return nil
    }

    private func labelled(_ index: FieldIndex, _ form: Form) -> Subject? {
        // A code list of roles names parties without being about one.
        guard form[index].options.isEmpty else { return nil }
        for language in form.languages {
            guard let words = words[language], let label = form[index].label[language] else { continue }
            if let subject = words.subject(of: label) { return subject }
        }
        return nil
    }

    /// Rows of parties: a code of theirs says the role.
    private func isParty(_ index: FieldIndex, _ form: Form) -> Bool {
        form.children(of: index).contains { child in
            let codes = form[child].options.map(\.code)
            return codes.contains(Subject.applicant.rawValue) && codes.contains(Subject.owner.rawValue)
        }
    }

    private func role(in expression: Expression) -> String? {
        switch expression {
        case .path(let path):
            path.filters.lazy.compactMap { filter -> String? in
                guard case .binary(.equal, _, .literal(_, let code)) = filter.condition else { return nil }
                return Subject(rawValue: code)?.role
            }.first
        case .call(_, let arguments): arguments.lazy.compactMap { role(in: $0) }.first
        case .number, .literal, .negate, .binary: nil
        }
    }

    private func subjects(ofTypesIn common: Form) -> [ExpandedName: Subject] {
        var uses: [ExpandedName: Set<String>] = [:]
        for index in common.fields.indices.dropFirst().map({ FieldIndex($0) }) {
            guard let type = common[index].typeName, type.namespace != ExpandedName.xmlSchemaNamespace else { continue }
            let subject = subject(of: index, around: common.enclosing(index), in: common)
            uses[type, default: []].insert(subject?.rawValue ?? "")
        }
        return uses.compactMapValues { subjects in
            if subjects.contains("") { return nil }
            if subjects.count == 1, let only = subjects.first.flatMap(Subject.init), only != .anyParty { return only }
            return .applicant
        }
    }
}

extension Word {
    /// Whether it is that name of a subject, alone or at the end of a compound.
    func names(_ name: String) -> Bool {
        let target = stems.union(bare)
        if target.contains(name) { return true }
        guard name.count >= 5 else { return false }
        return target.contains { $0.hasSuffix(name) }
    }
}
