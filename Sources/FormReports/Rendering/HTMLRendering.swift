import Diagnostics
import FormSpec

extension Report {
    /// One page with the forms' own stylesheet: contents, then a section a chapter, tables with captions and headings.
    ///
    /// - Parameter stylesheet: the address of the stylesheet.
    package func html(_ language: AuthorLanguage, stylesheet: String) -> String {
        let words = PageWords.of(language)
        let title = HTMLEscaping.escaped(self.title.text(language))
        let contents = chapters.map { chapter in
            "<li><a href=\"#\(chapter.id)\">\(HTMLEscaping.escaped(chapter.title.text(language)))</a></li>"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="\(HTMLEscaping.escaped(stylesheet))">
            </head>
            <body class="report">
            <a class="skip" href="#sisalto">\(words.skip)</a>
            <header class="bar"><div class="wrap"><p class="brand">Kevytasiointi</p></div></header>
            <main id="sisalto" tabindex="-1">
            <h1>\(title)</h1>
            <p>\(HTMLEscaping.escaped(lead.text(language)))</p>
            <nav aria-labelledby="sisallys"><h2 id="sisallys">\(words.contents)</h2>
            <ul>
            \(contents.joined(separator: "\n"))
            </ul></nav>
            \(chapters.map { $0.html(language) }.joined(separator: "\n"))
            </main>
            <footer><div class="wrap"><p>\(words.footer)</p></div></footer>
            </body>
            </html>

            """
    }
}

private struct PageWords {
    var skip: String
    var contents: String
    var footer: String

    static func of(_ language: AuthorLanguage) -> PageWords {
        switch language {
        case .fi:
            PageWords(
                skip: "Siirry sisältöön", contents: "Sisällys",
                footer: "Tehty lomakkeiden skeemoista komennolla <code>kevyt report</code>.")
        case .en:
            PageWords(
                skip: "Skip to content", contents: "Contents",
                footer: "Made of the forms’ schemas by <code>kevyt report</code>.")
        }
    }
}

extension Report.Chapter {
    fileprivate func html(_ language: AuthorLanguage) -> String {
        let lead = lead.map { "<p>\(HTMLEscaping.escaped($0.text(language)))</p>" }
        let tables = tables.map { $0.html(language) }
        return """
            <section aria-labelledby="\(id)" class="part">
            <h2 id="\(id)">\(HTMLEscaping.escaped(title.text(language)))</h2>
            \((lead + tables).joined(separator: "\n"))
            </section>
            """
    }
}

extension Report.Table {
    /// Wide tables scroll in a region of their own, which the keyboard reaches.
    fileprivate func html(_ language: AuthorLanguage) -> String {
        let caption = HTMLEscaping.escaped(caption.text(language))
        guard !rows.isEmpty else {
            return "<h3 class=\"sub\">\(caption)</h3>\n<p>\(HTMLEscaping.escaped(whenEmpty.text(language)))</p>"
        }
        let heads = columns.map { column in
            "<th scope=\"col\"\(column.isNumber ? " class=\"num\"" : "")>"
                + "\(HTMLEscaping.escaped(column.title.text(language)))</th>"
        }
        let body = rows.indices.map { row(rows[$0], isTotal: hasTotal && $0 == rows.count - 1, language) }
        return """
            <div class="wide" role="region" tabindex="0" aria-labelledby="taulukko-\(id)">
            <table>
            <caption id="taulukko-\(id)">\(caption)</caption>
            <thead><tr>\(heads.joined())</tr></thead>
            <tbody>
            \(body.joined(separator: "\n"))
            </tbody>
            </table>
            </div>
            """
    }

    private func row(_ cells: [Report.Cell], isTotal: Bool, _ language: AuthorLanguage) -> String {
        let shown = zip(columns, cells).enumerated().map { position, pair in
            let (column, cell) = pair
            let mark = column.isNumber ? " class=\"num\"" : ""
            let content = cell.html(language)
            return position == 0 ? "<th scope=\"row\">\(content)</th>" : "<td\(mark)>\(content)</td>"
        }
        return "<tr\(isTotal ? " class=\"total\"" : "")>\(shown.joined())</tr>"
    }
}

extension Report.Cell {
    fileprivate func html(_ language: AuthorLanguage) -> String {
        switch self {
        case .code(let code): "<code>\(HTMLEscaping.escaped(code))</code>"
        case .lines(let lines): lines.map { HTMLEscaping.escaped($0) }.joined(separator: "<br>")
        case .words, .number, .share, .nothing: HTMLEscaping.escaped(text(language))
        }
    }
}
