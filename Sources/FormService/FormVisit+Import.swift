import FormRuntime
import FormSpec

// Rows of a list from a spreadsheet: pasted or as a file, taken at once or not at all.
extension FormVisit {
    func importPage(_ name: String) -> Response {
        guard let list = importList(name) else { return MessagePage.notFound.response() }
        return .page(emptyImportPage(list).html())
    }

    /// The list of that name, where its rows can come from a spreadsheet.
    private func importList(_ name: String) -> FieldAddress? {
        guard isStored, draft.receipt == nil, let list = form.spec.repeatedField(named: name, in: draft.instance),
            form.spec.takesImportedRows(list.field)
        else { return nil }
        return list
    }

    private func emptyImportPage(_ list: FieldAddress) -> ImportPage {
        let columns = form.spec.importColumns(of: list.field).map { column in
            form.spec.trail(to: column).filter { $0.value > list.field.value || $0 == column }.map(label(of:))
                .joined(separator: " – ")
        }
        return ImportPage(
            address: address, formTitle: form.title(address.language), listTitle: label(of: list.field),
            columns: columns,
            languages: form.spec.texts.languages, digest: form.digest, revision: draft.instance.revision)
    }

    func takeImport(_ posted: PostedForm, _ name: String) -> Response {
        guard let list = importList(name) else { return MessagePage.notFound.response() }
        let action = posted.first("_toiminto") ?? ""
        guard action != "takaisin" else { return .seeOther(place(of: list, row: nil)) }
        var page = emptyImportPage(list)
        page.text = text(of: posted)
        page.isReplacing = posted.first("_korvaa") != nil
        if case .language(let language) = PostedAction(posted, instance: draft.instance, spec: form.spec) {
            return inLanguage(language, page, list)
        }
        guard
            let table = TableImport(
                page.text, into: list, replacing: page.isReplacing, draft: draft.instance, form: form,
                language: address.language, today: today)
        else { return MessagePage.notFound.response() }
        page.faults = table.faults
        page.wrongAnswers = table.wrongAnswers
        let isTaken = table.faults.isEmpty && (table.wrongAnswers.isEmpty || action == "tuosilti")
        return isTaken ? taken(table, list) : .page(page.html())
    }

    /// The file's text where one was chosen, else what was pasted, with line ends as they are typed.
    private func text(of posted: PostedForm) -> String {
        if let file = posted.files["_tiedosto"], !file.content.isEmpty { return TableText.decoded(file.content) }
        return posted.first("_rivit") ?? ""
    }

    /// The page again in another language, with what was typed.
    private func inLanguage(_ language: String, _ page: ImportPage, _ list: FieldAddress) -> Response {
        let there = with(draft, at: address.at(address.step, language: language))
        var other = there.emptyImportPage(list)
        other.text = page.text
        other.isReplacing = page.isReplacing
        return .page(other.html())
    }

    private func taken(_ table: TableImport, _ list: FieldAddress) -> Response {
        var visit = self
        visit.draft.instance = table.instance
        visit.query.imported = table.rowCount
        let row = visit.draft.instance.hasLongLists(in: [list.field], of: form.spec) ? table.firstKey : nil
        return visit.saved { _ in .seeOther(visit.place(of: list, row: row)) }
    }

    /// The list on the page that asks it.
    private func place(of list: FieldAddress, row: Int?) -> String {
        let section = form.spec.sectionPosition(of: list.field, in: form.sections)
        let step = form.hasTaskList ? section.map { FormAddress.Step.section(form.sections[$0].id) } : nil
        var after = VisitQuery()
        after.row = row
        after.imported = query.imported
        let fragment = query.imported == nil ? Fragment.escaped(form.spec.name(of: list)) : "sivu:ilmoitus"
        return "\(address.at(step ?? .home).path)\(after.text)#\(fragment)"
    }
}
