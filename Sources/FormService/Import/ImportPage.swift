import FormRuntime
import FormSpec

/// The page that takes rows of a list from a spreadsheet: pasted, or as a file.
struct ImportPage {
    /// Where the page itself is; it posts there.
    var address: FormAddress
    var formTitle: String
    var listTitle: String
    /// The labels of the columns, in their order.
    var columns: [String]
    var languages: [String]
    var digest: String
    var revision: Int
    /// What the customer pasted, or what the file held.
    var text = ""
    var isReplacing = false
    var faults: [TableImport.Finding] = []
    var wrongAnswers: [TableImport.Finding] = []
    /// What was pressed when nothing can be said of it: nil shows the page as new.
    private static let mostFindings = 100

    func html() -> [UInt8] {
        var page = ServiceForm(
            language: address.language, languages: languages, title: "\(words.title): \(listTitle)",
            trail: formTitle, address: address.path, defaultAction: "tuo")
        page.hidden = [("_lomake", address.form), ("_tiiviste", digest), ("_versio", String(revision))]
        page.error = error
        page.content = [introduction, findings, pasting, choosing, replacing, buttons].joined(separator: "\n")
        return page.html()
    }

    private var found: [TableImport.Finding] { faults.isEmpty ? wrongAnswers : faults }

    private var error: ServiceForm.Error? {
        found.isEmpty ? nil : ServiceForm.Error(target: "rivit", words: words.problems(found.count))
    }

    private var introduction: String {
        let names = columns.map { "<li>\(escaped($0))</li>" }.joined()
        return "<p class=\"intro\">\(words.lead)</p>\n<h2>\(words.columns)</h2>\n<ol>\(names)</ol>"
    }

    private var findings: String {
        guard !found.isEmpty else { return "" }
        let table = TableWords(address.language)
        let items = found.prefix(Self.mostFindings).map { "<li>\(escaped(table.located($0)))</li>" }
        let more = found.count > Self.mostFindings ? "<p>\(words.more(found.count - Self.mostFindings))</p>" : ""
        return "<h2>\(words.findings)</h2>\n<ul>\(items.joined())</ul>\(more)"
    }

    private var pasting: String {
        let message =
            error.map {
                "<p class=\"err\" id=\"rivit-virhe\"><span class=\"vh\">\(words.error)</span> \(escaped($0.words))</p>"
            } ?? ""
        let described = error == nil ? "rivit-ohje" : "rivit-ohje rivit-virhe"
        let invalid = error == nil ? "" : " aria-invalid=\"true\""
        return """
            <div class="field"><label for="rivit">\(words.paste) <span class="opt">\(words.optional)</span></label>
            <p class="hint" id="rivit-ohje">\(words.pasteHint)</p>\(message)
            <textarea id="rivit" name="_rivit" rows="12" spellcheck="false" autocomplete="off" aria-describedby="\(described)"\(invalid)>
            \(escaped(text))</textarea></div>
            """
    }

    private var choosing: String {
        """
        <div class="field"><label for="tiedosto">\(words.file) <span class="opt">\(words.optional)</span></label>
        <p class="hint" id="tiedosto-ohje">\(words.fileHint)</p>
        <input type="file" id="tiedosto" name="_tiedosto" accept=".csv,.tsv,.txt,text/csv,text/plain" aria-describedby="tiedosto-ohje"></div>
        """
    }

    private var replacing: String {
        let checked = isReplacing ? " checked" : ""
        return """
            <div class="field"><div class="choice"><input type="checkbox" id="korvaa" name="_korvaa" value="kylla"\(checked)>
            <label for="korvaa">\(words.replace)</label></div></div>
            """
    }

    private var buttons: String {
        let anyway =
            faults.isEmpty && !wrongAnswers.isEmpty
            ? "<button class=\"second\" type=\"submit\" name=\"_toiminto\" value=\"tuosilti\">\(words.anyway)</button>"
            : ""
        return """
            <div class="buttons"><button type="submit" name="_toiminto" value="tuo">\(words.take)</button>\(anyway)
            <button class="second" type="submit" name="_toiminto" value="takaisin">\(words.back)</button></div>
            """
    }

    private var words: ImportWords { .of(address.language) }

    private func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
