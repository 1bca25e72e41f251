import Diagnostics

extension Report {
    /// For programs: chapters and tables by id, rows as objects by the id of their column. Shares are per mille.
    package func json(_ language: AuthorLanguage) -> String {
        JSONValue.object([
            ("report", .number(1)), ("language", .string(language.rawValue)), ("title", .string(title.text(language))),
            ("chapters", .array(chapters.map { $0.value(language) })),
        ]).text
    }
}

extension Report.Chapter {
    fileprivate func value(_ language: AuthorLanguage) -> JSONValue {
        .object([
            ("id", .string(id)), ("title", .string(title.text(language))),
            ("lead", .array(lead.map { .string($0.text(language)) })),
            ("tables", .array(tables.map { $0.value(language) })),
        ])
    }
}

extension Report.Table {
    fileprivate func value(_ language: AuthorLanguage) -> JSONValue {
        .object([
            ("id", .string(id)), ("caption", .string(caption.text(language))),
            (
                "columns",
                .array(columns.map { .object([("id", .string($0.id)), ("title", .string($0.title.text(language)))]) })
            ),
            (
                "rows",
                .array(rows.map { row in .object(zip(columns, row).map { ($0.id, $1.value(language)) }) })
            ),
            ("hasTotal", .boolean(hasTotal)),
        ])
    }
}

extension Report.Cell {
    fileprivate func value(_ language: AuthorLanguage) -> JSONValue {
        switch self {
        case .words(let words): .string(words.text(language))
        case .number(let number): .number(number)
        case .share(let share): .number(share)
        case .code(let code): .string(code)
        case .lines(let lines): .array(lines.map { .string($0) })
        case .nothing: .string("")
        }
    }
}
