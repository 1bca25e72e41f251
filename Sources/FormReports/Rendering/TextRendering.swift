import Diagnostics

extension Report {
    /// Tables in columns for a terminal; a column no wider than it must be.
    package func text(_ language: AuthorLanguage) -> String {
        var lines = [title.text(language), String(repeating: "=", count: title.text(language).count), ""]
        lines += [lead.text(language), ""]
        for chapter in chapters {
            let heading = chapter.title.text(language)
            lines += [heading, String(repeating: "-", count: heading.count)]
            lines += chapter.lead.map { $0.text(language) } + [""]
            for table in chapter.tables { lines += table.lines(language) + [""] }
        }
        return lines.joined(separator: "\n")
    }
}

extension Report.Table {
    /// Beyond this many characters a row becomes a list.
    private static let widestLine = 140

    fileprivate func lines(_ language: AuthorLanguage) -> [String] {
        let caption = "\(caption.text(language)):"
        guard !rows.isEmpty else { return ["\(caption) \(whenEmpty.text(language))"] }
        let heads = columns.map { $0.title.text(language) }
        let cells = rows.map { $0.map { $0.text(language) } }
        let widths = heads.indices.map { column in
            ([heads] + cells).map { $0[column].count }.max() ?? 0
        }
        guard widths.reduce(0, { $0 + $1 + 2 }) <= Self.widestLine else {
            return [caption] + cells.flatMap { record($0, heads) }
        }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return [caption] + ([heads, rule] + cells).map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { column in
            let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
            return columns[column].isNumber ? blanks + cells[column] : cells[column] + blanks
        }
        var line = "  " + padded.joined(separator: "  ")
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// A wide row: its name, then a line a column.
    private func record(_ cells: [String], _ heads: [String]) -> [String] {
        ["  \(cells[0])"] + zip(heads, cells).dropFirst().map { "    \($0): \($1)" }
    }
}
