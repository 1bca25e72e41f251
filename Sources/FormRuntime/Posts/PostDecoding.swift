import FormSpec
import SchemaTables
import SchemaValues

extension FormInstance {
    /// Takes what a page posted into the instance: only names that the page shows for this instance, every text as
    /// typed. A box that is shown and not posted is unchecked. Of a long form, a page shows one section, and of long
    /// lists the rows in `focus`; a supplement shows the fields that `isOpen` lets through. Locked and calculated values
    /// are never taken from a post: they come again from where they came from.
    ///
    /// Of a code that is searched, the label is posted: in the page's `language` first.
    ///
    /// A browser that evaluates rules shows parts that what was just answered makes relevant: what is posted of them
    /// is taken too, until no more parts come.
    public mutating func take(
        _ posted: PostedForm, plan: RulePlan, context: ValidationContext, section: FormSection? = nil,
        focus: RowFocus? = nil, language: String? = nil, isOpen: (FieldIndex) -> Bool = { _ in true }
    ) {
        let spec = plan.spec
        var taken: Set<FieldAddress> = []
        while true {
            let state = FormState(self, plan: plan, context: context)
            let isFirst = taken.isEmpty
            var shown: [FieldAddress] = []
            spec.forEachShownField(of: self, in: section, state: state, focus: focus) { address in
                guard isOpen(address.field), taken.insert(address).inserted else { return }
                if !state.isFixed(address) { shown.append(address) }
            }
            guard !shown.isEmpty else { break }
            for address in shown where isFirst || posted.has(spec.name(of: address)) {
                take(posted, into: address, spec: spec, language: language)
            }
        }
        self = FormState(self, plan: plan, context: context).settledInstance
    }

    private mutating func take(
        _ posted: PostedForm, into address: FieldAddress, spec: FormSpec, language: String?
    ) {
        let field = spec[address.field]
        let name = spec.name(of: address)
        switch field.control {
        case .none, .group, .blocks, .table, .map:
            takeChoice(posted.first(name), into: address, spec: spec)
        case .file:
            if let file = posted.files[name], !file.fileName.isEmpty { take(file, into: address, spec: spec) }
        case .checkbox:
            // A box stands for a field whose default is false.
            let isTicked = posted.values[name] != nil
            if isTicked { type("true", at: address, of: spec) } else { typeUnlessDefault("false", true, address, spec) }
        case .checkboxes:
            type((posted.values[name] ?? []).filter { !$0.isEmpty }.joined(separator: " "), at: address, of: spec)
        case .date, .dateTime:
            takeDate(posted, name: name, into: address, spec: spec)
        case .search:
            guard let typed = posted.first(name) else { return }
            let code = spec.code(for: typed, field: address.field, language: language)
            typeUnlessSame(code ?? typed, into: address, spec: spec)
        case .line, .lines, .number, .yesNo, .radios, .select, .time:
            guard let raw = posted.first(name) else { return }
            typeUnlessSame(raw, into: address, spec: spec)
        }
    }

    private mutating func takeChoice(_ posted: String?, into address: FieldAddress, spec: FormSpec) {
        guard spec[address.field].kind == .choice, let posted else { return }
        guard spec.children(of: address.field).contains(where: { spec[$0].step == posted }) else { return }
        type(posted, at: address, of: spec)
    }

    private mutating func takeDate(_ posted: PostedForm, name: String, into address: FieldAddress, spec: FormSpec) {
        func part(_ suffix: String) -> String { LexicalForm.trimmed(posted.first("\(name)@\(suffix)") ?? "") }
        guard posted.first("\(name)@d") != nil || posted.first("\(name)@y") != nil else { return }
        let parts = DateParts(day: part("d"), month: part("m"), year: part("y"), time: part("t"))
        typeUnlessSame(parts.raw(withTime: spec[address.field].control == .dateTime), into: address, spec: spec)
    }

    /// A value that is only written otherwise (decimal comma for point) is the same answer and keeps its source; a code
    /// that comes back as the page showed it, its end hidden, is the answer that it stands for.
    private mutating func typeUnlessSame(_ raw: String, into address: FieldAddress, spec: FormSpec) {
        let field = spec[address.field]
        if let former = answer(at: address, of: spec) {
            if PersonalCodeMask.masked(former.raw, field: field) == LexicalForm.trimmed(raw) { return }
            if former.provenance != nil,
                LexicalForm.of(former.raw, field: field) == LexicalForm.of(raw, field: field)
            {
                return
            }
        }
        typeUnlessDefault(raw, LexicalForm.of(raw, field: field) == field.defaultValue, address, spec)
    }

    /// What must be answered and comes back as its default stands for itself, as if nobody had answered: an optional
    /// part is not answered by being looked at.
    private mutating func typeUnlessDefault(
        _ raw: String, _ isDefault: Bool, _ address: FieldAddress, _ spec: FormSpec
    ) {
        let isPrefilled = answer(at: address, of: spec)?.provenance != nil
        if isDefault, !isPrefilled, spec[address.field].occurs.min > 0, !spec[address.field].repeats {
            setAnswer(nil, at: address, of: spec)
        } else {
            type(raw, at: address, of: spec)
        }
    }

    /// A file is a group: its name, format, size and digest are the answers; its content lies with the draft.
    private mutating func take(_ file: PostedForm.File, into address: FieldAddress, spec: FormSpec) {
        for child in spec.children(of: address.field) {
            let part = FieldAddress(child, rows: address.rows)
            switch FileDescription(rawValue: spec[child].step) {
            case .name: type(FileName.plain(file.fileName), at: part, of: spec)
            case .mediaType: type(FileFormat.mediaType(of: file), at: part, of: spec)
            case .size: type(String(file.content.count), at: part, of: spec)
            case .digest: type(SHA256.hexadecimal(file.content), at: part, of: spec)
            // What is asked beside the file posts under its own name.
            case nil: break
            }
        }
    }

    /// Removes a file's answers.
    public mutating func removeFile(at address: FieldAddress, spec: FormSpec) {
        for child in spec.children(of: address.field) {
            setAnswer(nil, at: FieldAddress(child, rows: address.rows), of: spec)
        }
    }

    /// Takes the pre-filled value back into a changed field.
    public mutating func restore(at address: FieldAddress, spec: FormSpec) {
        guard let provenance = answer(at: address, of: spec)?.provenance else { return }
        setAnswer(Answer(provenance.original, provenance: provenance), at: address, of: spec)
    }
}

extension FormState {
    /// Shown as text: calculated, or locked and from a source that gives the value again.
    fileprivate func isFixed(_ address: FieldAddress) -> Bool {
        guard isLocked(address) else { return false }
        let field = spec[address.field]
        return field.calculate != nil || field.defaultValue != nil
            || instance.answer(at: address, of: spec)?.provenance != nil
    }
}

extension PostedForm {
    /// Whether anything was posted under the name or its parts.
    package func has(_ name: String) -> Bool {
        values[name] != nil || files[name] != nil || ["d", "m", "y", "t"].contains { values["\(name)@\($0)"] != nil }
    }
}
