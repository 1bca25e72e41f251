import FormSpec

/// One execution of a laid-out page.
///
/// Answers are read through pointers into the instance's scopes, one frame for the root and each row around; a frame
/// lives exactly as long as the closure that lends its pointers.
struct PageRendering: ~Copyable {
    let runner: PageRunner
    let spec: FormSpec
    let layout: PageLayout
    let state: FormState
    /// With calculated and locked values in it.
    let instance: FormInstance
    let context: PageContext
    let errors: PageErrors
    var out: PageBuffer
    private var frames: [Frame] = []
    var keys: [Int] = []
    private var rowNumbers: [Int] = []
    private var offeredOptions = 0
    /// Inside `eachError`: which one.
    var currentError = 0

    private struct Frame {
        var answers: UnsafeBufferPointer<Answer?>
        var rowLists: UnsafeBufferPointer<[FormInstance.Row]>
    }

    init(runner: PageRunner, layout: PageLayout, state: FormState, context: PageContext) {
        self.runner = runner
        spec = runner.spec
        self.layout = layout
        self.state = state
        instance = state.settledInstance
        self.context = context
        errors = PageErrors(context.violations, state: state, words: runner.violationWords)
        out = PageBuffer(capacity: layout.bytes.count + layout.bytes.count / 4)
    }

    mutating func page() -> [UInt8] {
        let root = instance.root
        within(root) { $0.run(from: 0, to: $0.layout.steps.count) }
        return out.bytes
    }

    private mutating func within(
        _ scope: FormInstance.Scope, _ body: (inout PageRendering) -> Void
    ) {
        scope.answers.withUnsafeBufferPointer { answers in
            scope.rowLists.withUnsafeBufferPointer { rowLists in
                frames.append(Frame(answers: answers, rowLists: rowLists))
                body(&self)
                frames.removeLast()
            }
        }
    }

    private mutating func run(from start: Int, to end: Int) {
        var next = start
        while next < end {
            switch layout.steps[next] {
            case .copy(let start, let count): copy(start, count)
            case .test(let test, let otherwise):
                if !holds(test) {
                    next = otherwise
                    continue
                }
            case .jump(let target):
                next = target
                continue
            case .rows(let place, let end):
                runRows(place, from: next + 1, to: end)
                next = end
                continue
            case .errors(let end):
                for position in errors.entries.indices {
                    currentError = position
                    run(from: next + 1, to: end)
                }
                next = end
                continue
            case .rowKey(let depth): if keys.indices.contains(depth) { out.decimal(keys[depth]) }
            case .rowNumber(let depth): if rowNumbers.indices.contains(depth) { out.decimal(rowNumbers[depth]) }
            case .value(let place):
                out.escape(inputText(place))
            case .part(let place, let part): out.escape(text(of: part, place))
            case .display(let place): out.escape(display(place))
            case .fileSize(let place): out.escape(fileSize(place))
            case .context(let value): out.escape(context[value])
            case .retrieved(let place): out.escape(retrieved(place))
            case .original(let place): out.escape(original(place))
            case .errorText(let place): out.escape(errors.words(at: place, keys: keys))
            case .beginOptions: offeredOptions = 0
            case .optionMark: writeOptionMark()
            case .options(let place, let table): writeOptions(place, layout.optionTables[table])
            case .errorTarget: writeErrorTarget()
            case .errorWords: out.escape(errors.entries[currentError].words)
            case .errorPage: writeErrorPage()
            case .sectionAddress(let position): writeSectionAddress(position)
            case .rowKeyBefore(let place): writeRowKey(place) { $0.lowerBound - 1 }
            case .rowKeyAfter(let place): writeRowKey(place) { $0.upperBound }
            case .rowsShown(let place): out.escape(rowsShown(place))
            case .copiedFrom(let place): out.escape(copiedFrom(place))
            case .errorRows: writeErrorRows()
            }
            next += 1
        }
    }

    private mutating func copy(_ start: Int, _ count: Int) {
        layout.bytes.withUnsafeBufferPointer { out.copy(UnsafeBufferPointer(rebasing: $0[start..<start + count])) }
    }

    private mutating func runRows(_ place: AnswerPlace, from start: Int, to end: Int) {
        let rows = self.rows(place)
        for position in shownRows(rows) {
            let row = rows[position]
            keys.append(row.key)
            rowNumbers.append(position + 1)
            within(row.scope) { $0.run(from: start, to: end) }
            keys.removeLast()
            rowNumbers.removeLast()
        }
    }

    func rows(_ place: AnswerPlace) -> [FormInstance.Row] {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return [] }
        let lists = frames[place.depth].rowLists
        return lists.indices.contains(slot) ? lists[slot] : []
    }

    func answer(_ place: AnswerPlace) -> Answer? {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return nil }
        let answers = frames[place.depth].answers
        return answers.indices.contains(slot) ? answers[slot] : nil
    }

    /// Where the answer came from; read in place, because most tests ask only whether there is a source.
    func provenance(_ place: AnswerPlace) -> Provenance? {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return nil }
        let answers = frames[place.depth].answers
        return answers.indices.contains(slot) ? answers[slot]?.provenance : nil
    }

    private func gap(_ place: AnswerPlace) -> SourceGap? {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return nil }
        let answers = frames[place.depth].answers
        return answers.indices.contains(slot) ? answers[slot]?.gap : nil
    }

    private func isPrefilled(_ place: AnswerPlace) -> Bool {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return false }
        let answers = frames[place.depth].answers
        guard answers.indices.contains(slot) else { return false }
        return answers[slot]?.provenance != nil
    }

    /// The raw text, or the schema's default where nothing was said.
    func raw(_ place: AnswerPlace) -> String {
        guard let slot = place.slot, frames.indices.contains(place.depth) else { return "" }
        let answers = frames[place.depth].answers
        guard answers.indices.contains(slot) else { return "" }
        return answers[slot]?.raw ?? spec.fields[place.field.value].defaultValue ?? ""
    }

    private mutating func writeOptionMark() {
        if offeredOptions > 1 {
            out.escape(":")
            out.decimal(offeredOptions - 1)
        }
    }

    private mutating func writeOptions(_ place: AnswerPlace, _ table: PageLayout.OptionTable) {
        guard let mark = table.marks[raw(place)] else { return copy(table.start, table.count) }
        copy(table.start, mark)
        table.mark.withUnsafeBufferPointer { out.copy($0) }
        copy(table.start + mark, table.count - mark)
    }

    private mutating func writeErrorPage() {
        let field = errors.entries[currentError].address.field
        if let section = spec.sectionPosition(of: field, in: runner.sections) { writeSectionAddress(section) }
    }

    private mutating func writeSectionAddress(_ position: Int) {
        guard context.sectionAddresses.indices.contains(position) else { return }
        out.escape(context.sectionAddresses[position])
    }

    private mutating func writeErrorTarget() {
        let entry = errors.entries[currentError]
        out.escape(spec.name(of: entry.address))
        let suffix = layout.targetSuffix[entry.address.field.value]
        guard suffix.isEmpty else { return out.escape(entry.part.map { "@\($0)" } ?? suffix) }
    }
}

// Conditions.
extension PageRendering {
    private mutating func holds(_ test: PageTest) -> Bool {
        switch test {
        case .anyErrors: return !errors.entries.isEmpty
        case .errorHasTarget: return layout.linked[errors.entries[currentError].address.field.value]
        case .given(let value): return !context[value].isEmpty
        case .error(let place): return errors.entry(at: place, keys: keys) != nil
        case .errorIn(let place, let part):
            guard let entry = errors.entry(at: place, keys: keys) else { return false }
            return entry.part == nil || entry.part == part.letter
        case .answered(let place): return isAnswered(place)
        case .unanswered(let place): return !isAnswered(place)
        case .hasRows(let place): return !rows(place).isEmpty
        case .boolean(let place, let value): return Self.boolean(raw(place)) == value
        case .branch(let place, let branch): return hasChosen(branch, of: place)
        case .offered(let place, let option): return offers(place, option)
        case .chosen(let place, let option): return isChosen(place, option)
        case .prefilled(let place): return isPrefilled(place)
        case .state(let place, let state): return self.state(place) == state
        case .needsAttention(let place): return provenance(place)?.needsAttention ?? false
        case .lacking(let place, let gap): return self.gap(place) == gap && raw(place).isEmpty
        case .dated(let place): return !(provenance(place)?.retrieved.isEmpty ?? true)
        case .canAdd(let place): return spec.fields[place.field.value].occurs.max.map { rows(place).count < $0 } ?? true
        case .canRemove(let place): return rows(place).count > spec.fields[place.field.value].occurs.min
        case .relevant(let place): return state.isRelevant(address(place))
        case .required(let place): return state.isRequired(address(place))
        case .locked(let place): return state.isLocked(address(place))
        case .contentHeld(let place): return context.heldContents.contains(raw(place))
        case .rowsPaged(let place): return shownRows(rows(place)).count < rows(place).count
        case .rowsBefore(let place): return shownRows(rows(place)).lowerBound > 0
        case .rowsAfter(let place): return shownRows(rows(place)).upperBound < rows(place).count
        case .origin(let place, let origin): return provenance(place)?.origin == origin
        case .rowChanged(let depth): return keys.indices.contains(depth) && context.changedRows.contains(keys[depth])
        case .anyRowChanged(let place): return rows(place).contains { context.changedRows.contains($0.key) }
        case .filled(let place): return state.hasAnswers(in: address(place))
        case .opened(let place): return context.openedFields.contains(place.field)
        case .masked(let place): return masked(place) != nil
        case .demanded(let place): return !isAnswered(place) && state.isRequired(address(place))
        case .section(let position, let state):
            return context.sectionStates.indices.contains(position) && context.sectionStates[position] == state
        }
    }

    func address(_ place: AnswerPlace) -> FieldAddress {
        FieldAddress(place.field, rows: RowPath(Array(keys.prefix(place.depth))))
    }

    private func isAnswered(_ place: AnswerPlace) -> Bool {
        switch spec.fields[place.field.value].kind {
        case .value, .attribute: !raw(place).isEmpty
        case .choice: chosenBranch(place) != nil
        case .group, .sequence: state.isPresent(address(place))
        case .file: state.hasAnswers(in: address(place))
        }
    }

    /// Chosen by the customer, or the only one that can be; what stands in a part that is not asked is kept as it was.
    private func hasChosen(_ branch: FieldIndex, of place: AnswerPlace) -> Bool {
        let address = address(place)
        guard state.isAsked(address) else { return raw(place) == spec.fields[branch.value].step }
        return state.chosenBranch(of: address) == branch
    }

    private func chosenBranch(_ place: AnswerPlace) -> FieldIndex? {
        state.chosenBranch(of: address(place))
    }

    private func state(_ place: AnswerPlace) -> Provenance.State? {
        guard let answer = answer(place), let provenance = answer.provenance else { return nil }
        return provenance.state(now: answer.raw)
    }

    private static func boolean(_ raw: String) -> Bool? {
        switch raw {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    private func isChosen(_ place: AnswerPlace, _ option: Int) -> Bool {
        let field = spec[place.field]
        let code = field.options[option].code
        let raw = raw(place)
        if raw == code { return true }
        return field.valueClass == .codes && raw.split(separator: " ").contains { $0 == code }
    }

    private mutating func offers(_ place: AnswerPlace, _ option: Int) -> Bool {
        let shown = spec[place.field].options[option]
        // Days in this form compare as text does.
        let isOpen =
            (shown.validFrom.map { $0 <= context.today } ?? true)
            && (shown.validTo.map { context.today <= $0 } ?? true)
        guard isOpen || isChosen(place, option) else { return false }
        offeredOptions += 1
        return true
    }
}

// Texts.
extension PageRendering {
    private func inputText(_ place: AnswerPlace) -> String {
        // What stands for no code is shown as typed.
        if spec[place.field].control == .search { return display(place) }
        return masked(place) ?? runner.format.inputText(raw(place), for: spec.fields[place.field.value].valueClass)
    }

    /// The beginning of a code that is not shown whole; nil where it is shown, as what is wrong must be.
    private func masked(_ place: AnswerPlace) -> String? {
        guard let masked = PersonalCodeMask.masked(raw(place), field: spec[place.field]) else { return nil }
        return errors.entry(at: place, keys: keys) == nil ? masked : nil
    }

    private func text(of part: PagePart, _ place: AnswerPlace) -> String {
        let raw = raw(place)
        guard !raw.isEmpty else { return "" }
        if spec.fields[place.field.value].valueClass == .time { return runner.format.inputText(raw, for: .time) }
        if let written = Self.canonicalPart(part, of: raw) { return written }
        let parts = DateParts(raw: raw)
        switch part {
        case .day: return parts.day
        case .month: return parts.month
        case .year: return parts.year
        case .time: return parts.time
        }
    }

    /// The part of a date that is written as XML Schema does, without taking the others apart; nil for any other text.
    private static func canonicalPart(_ part: PagePart, of raw: String) -> String? {
        raw.utf8.withContiguousStorageIfAvailable { bytes -> String? in
            let dash = UInt8(ascii: "-")
            guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
            for (position, byte) in bytes.enumerated() where position != 4 && position != 7 {
                guard (48...57).contains(byte) else { return nil }
            }
            func number(_ start: Int) -> String {
                String(decoding: bytes[(bytes[start] == 48 ? start + 1 : start)..<start + 2], as: UTF8.self)
            }
            switch part {
            case .day: return number(8)
            case .month: return number(5)
            case .year: return String(decoding: bytes[0..<4], as: UTF8.self)
            case .time: return ""
            }
        } ?? nil
    }

    private func display(_ place: AnswerPlace) -> String {
        if spec[place.field].kind == .choice {
            return chosenBranch(place).map { runner.violationWords.label($0) } ?? ""
        }
        return runner.violationWords.display(raw(place), field: place.field)
    }

    private func fileSize(_ place: AnswerPlace) -> String {
        let raw = raw(place)
        return Int(raw).map(runner.format.size) ?? raw
    }

    private func retrieved(_ place: AnswerPlace) -> String {
        runner.format.date(String((provenance(place)?.retrieved ?? "").prefix(10)))
    }

    private func original(_ place: AnswerPlace) -> String {
        runner.violationWords.display(provenance(place)?.original ?? "", field: place.field)
    }
}
