import Diagnostics

/// What the forms are, in tables: one content for text, JSON and HTML, so that the three agree.
package struct Report: Sendable {
    package var title: DiagnosticMessage
    package var lead: DiagnosticMessage
    package var chapters: [Chapter]

    /// One subject of the report.
    package struct Chapter: Sendable {
        /// In JSON and in addresses.
        package var id: String
        package var title: DiagnosticMessage
        /// What the tables say and by what rule they were made; paragraphs.
        package var lead: [DiagnosticMessage]
        package var tables: [Table]

        init(_ id: String, _ title: DiagnosticMessage, lead: [DiagnosticMessage], tables: [Table]) {
            self.id = id
            self.title = title
            self.lead = lead
            self.tables = tables
        }
    }

    /// One table; the first column names the row.
    package struct Table: Sendable {
        package var id: String
        package var caption: DiagnosticMessage
        package var columns: [Column]
        package var rows: [[Cell]]
        /// Said in place of a table without rows.
        package var whenEmpty: DiagnosticMessage
        /// The last row adds the others up.
        package var hasTotal: Bool

        init(
            _ id: String, _ caption: DiagnosticMessage, columns: [Column], rows: [[Cell]],
            whenEmpty: DiagnosticMessage = DiagnosticMessage(fi: "Ei mitään", en: "Nothing"), hasTotal: Bool = false
        ) {
            self.id = id
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.whenEmpty = whenEmpty
            self.hasTotal = hasTotal
        }
    }

    package struct Column: Sendable {
        package var id: String
        package var title: DiagnosticMessage
        package var isNumber: Bool

        init(_ id: String, fi: String, en: String, isNumber: Bool = false) {
            self.id = id
            title = DiagnosticMessage(fi: fi, en: en)
            self.isNumber = isNumber
        }
    }

    package enum Cell: Sendable {
        case words(DiagnosticMessage)
        case number(Int)
        /// Per mille, shown in per cent.
        case share(Int)
        /// A name, a path, an expression: the same in every language.
        case code(String)
        /// Lines one below the other.
        case lines([String])
        case nothing

        static func text(fi: String, en: String) -> Cell { .words(DiagnosticMessage(fi: fi, en: en)) }
    }
}

extension Report.Cell {
    /// As shown; lines with a semicolon between.
    package func text(_ language: AuthorLanguage) -> String {
        switch self {
        case .words(let words): words.text(language)
        case .number(let number): String(number)
        case .share(let share): Self.percent(share, language)
        case .code(let code): code
        case .lines(let lines): lines.joined(separator: "; ")
        case .nothing: "–"
        }
    }

    private static func percent(_ share: Int, _ language: AuthorLanguage) -> String {
        let tenths = "\(share / 10)" + (language == .fi ? "," : ".") + "\(share % 10)"
        return language == .fi ? "\(tenths) %" : "\(tenths)%"
    }
}
