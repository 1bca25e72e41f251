import FormRuntime
import FormSpec

/// Rows of a list made of a table: an instance with them, and what is wrong, by line and column. It is the caller who
/// decides whether rows with wrong answers are taken; what is not taken stays in the customer's own text.
struct TableImport {
    /// What is wrong, where, and what is expected, in the customer's language.
    struct Finding: Hashable {
        /// Counted from 1; nil for what concerns the whole table.
        var line: Int?
        /// Counted from 1; nil for what concerns the whole line.
        var column: Int?
        var words: String
    }
    private(set) var instance: FormInstance
    private(set) var rowCount = 0
    /// The key of the first new row.
    private(set) var firstKey: Int?
    /// Nothing can be taken: what the table holds has no place in the form.
    private(set) var faults: [Finding] = []
    /// Rows can be taken, and their answers corrected on the form.
    private(set) var wrongAnswers: [Finding] = []

    private let form: PublishedForm
    private let list: FieldAddress
    private let words: TableWords
    private let violationWords: ViolationWords
    private var lineOfKey: [Int: Int] = [:]
    private var spec: FormSpec { form.spec }

    /// Nil in a language without words.
    init?(
        _ text: String, into list: FieldAddress, replacing: Bool, draft: FormInstance, form: PublishedForm,
        language: String, today: ValidationContext
    ) {
        guard let violationWords = ViolationWords(spec: form.spec, language: language) else { return nil }
        self.form = form
        self.list = list
        self.violationWords = violationWords
        words = TableWords(language)
        instance = draft
        do {
            take(try TableLines(text), replacing: replacing)
        } catch {
            faults.append(words.fault(error))
        }
        if faults.isEmpty { judge(today) }
    }

    private mutating func take(_ table: TableLines, replacing: Bool) {
        let fields = spec.importColumns(of: list.field)
        let columns = TableColumns(table.lines.first, fields: fields, list: list.field, spec: spec)
        let lines = columns.hasHeading ? Array(table.lines.dropFirst()) : table.lines
        guard !lines.isEmpty else { return faults.append(words.nothing) }
        if let heading = table.lines.first, columns.hasHeading { findUnknown(heading, columns) }
        removeRows(all: replacing)
        let already = instance.rows(of: list.field, in: list.rows, of: spec).count
        if let most = spec[list.field].occurs.max, already + lines.count > most {
            return faults.append(words.tooMany(lines.count, already: already, most: most))
        }
        for line in lines { add(line, columns) }
    }

    private mutating func findUnknown(_ heading: TableLines.Line, _ columns: TableColumns) {
        for (position, field) in columns.fields.enumerated() where field == nil && !heading.cells[position].isEmpty {
            faults.append(words.unknownColumn(heading.cells[position], line: heading.number, column: position + 1))
        }
    }

    /// Rows without answers would only stand in the way.
    private mutating func removeRows(all: Bool) {
        for row in instance.rows(of: list.field, in: list.rows, of: spec) where all || row.isEmpty {
            instance.removeRow(row.key, of: list.field, in: list.rows, of: spec)
        }
    }

    private mutating func add(_ line: TableLines.Line, _ columns: TableColumns) {
        let key = instance.addRow(to: list.field, in: list.rows, of: spec)
        lineOfKey[key] = line.number
        if firstKey == nil { firstKey = key }
        rowCount += 1
        for (position, cell) in line.cells.enumerated() where !cell.isEmpty {
            guard position < columns.fields.count, let field = columns.fields[position] else {
                if position >= columns.fields.count {
                    faults.append(words.noColumn(cell, line: line.number, column: position + 1))
                }
                continue
            }
            let address = FieldAddress(field, rows: list.rows.appending(key))
            instance.type(TableValue.raw(of: cell, field: field, spec: spec), at: address, of: spec)
        }
        columnOfField = Dictionary(
            columns.fields.enumerated().compactMap { position, field in field.map { ($0, position + 1) } }
        ) { first, _ in first }
    }

    private var columnOfField: [FieldIndex: Int] = [:]

    /// What the form says of the new rows.
    private mutating func judge(_ today: ValidationContext) {
        let state = FormState(instance, plan: form.plan, context: today)
        let depth = list.rows.keys.count
        for violation in findings(in: state, validator: form.validator).violations {
            let keys = violation.address.rows.keys
            guard keys.count > depth, let line = lineOfKey[keys[depth]] else { continue }
            wrongAnswers.append(
                Finding(
                    line: line, column: columnOfField[violation.address.field],
                    words: violationWords.words(for: violation, in: state)))
        }
    }
}

extension FormInstance.Row {
    /// Nobody has answered anything in it.
    fileprivate var isEmpty: Bool {
        scope.answers.allSatisfy { $0?.raw.isEmpty ?? true }
            && scope.rowLists.allSatisfy { $0.allSatisfy(\.isEmpty) }
    }
}
