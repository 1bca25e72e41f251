import Diagnostics
import FormCompiler
import Foundation
import Testing
import XMLReading

@testable import FormModel
@testable import FormReports

@Suite struct RenderingTests {
    private func planted() throws -> Report { try ReportFixture.planted.get().report }

    @Test(arguments: AuthorLanguage.allCases) func isTheSameEachTime(_ language: AuthorLanguage) throws {
        let first = try planted()
        let again = report(on: try ReportFixture.compiled(try ReportFixture.planted.get().files))
        #expect(first.text(language) == again.text(language))
        #expect(first.json(language) == again.json(language))
        #expect(first.html(language, stylesheet: "a.css") == again.html(language, stylesheet: "a.css"))
    }

    /// Every cell of every table stands in the text, in its row.
    @Test(arguments: AuthorLanguage.allCases) func jsonParsesAndAgreesWithTheText(_ language: AuthorLanguage) throws {
        let report = try planted()
        let lines = report.text(language).split(separator: "\n").map { Self.squeezed(String($0)) }
        let parsed = try JSONSerialization.jsonObject(with: Data(report.json(language).utf8))
        let chapters = try #require((parsed as? [String: Any])?["chapters"] as? [[String: Any]])
        var position = 0
        var rowCount = 0
        for table in chapters.flatMap({ $0["tables"] as? [[String: Any]] ?? [] }) {
            let columns = try #require(table["columns"] as? [[String: String]])
            for row in try #require(table["rows"] as? [[String: Any]]) {
                let cells = columns.map { Self.shown(row[$0["id"] ?? ""], $0["id"] ?? "", language) }
                let record = [cells[0]] + zip(columns, cells).dropFirst().map { "\($0["title"] ?? ""): \($1)" }
                let ways = [[cells.joined(separator: " ")], record].map { $0.map(Self.squeezed) }
                let found = lines.indices[position...].first { start in
                    ways.contains { lines[start...].starts(with: $0) }
                }
                position = try #require(found, "not in the text, in this order: \(cells)") + 1
                rowCount += 1
            }
        }
        #expect(rowCount == report.chapters.flatMap(\.tables).reduce(0) { $0 + $1.rows.count })
        #expect(rowCount > 100)
    }

    private static func shown(_ value: Any?, _ column: String, _ language: AuthorLanguage) -> String {
        switch value {
        case let lines as [String]: lines.joined(separator: "; ")
        case let text as String: text.isEmpty ? "–" : text
        case let number as NSNumber where column == "share":
            Report.Cell.share(number.intValue).text(language)
        case let number as NSNumber: number.stringValue
        default: ""
        }
    }

    private static func squeezed(_ text: String) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    @Test(arguments: AuthorLanguage.allCases) func htmlIsWellFormed(_ language: AuthorLanguage) throws {
        let report = try planted()
        let html = report.html(language, stylesheet: "raportti.css")
        let asXML = html.replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
            .replacing(#/<(meta|link|br)([^>]*)>/#) { "<\($0.1)\($0.2)/>" }
        if case .failure(let refusal) = readTree(bytes: Array(asXML.utf8), file: "report.html") {
            Issue.record("\(refusal.diagnostic.location): \(refusal.diagnostic.message.en)")
        }
        let filled = report.chapters.flatMap(\.tables).filter { !$0.rows.isEmpty }
        #expect(html.components(separatedBy: "<caption ").count - 1 == filled.count)
        #expect(html.components(separatedBy: "scope=\"row\"").count - 1 == filled.reduce(0) { $0 + $1.rows.count })
        #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func escapesWhatAuthorsWrite() {
        let hostile = DiagnosticMessage(fi: "<b>&\"'", en: "<b>&\"'")
        let table = Report.Table(
            "t", hostile, columns: [Report.Column("c", fi: "<i>", en: "<i>")],
            rows: [[.words(hostile)], [.code("<u>")]])
        let report = Report(
            title: hostile, lead: hostile, chapters: [Report.Chapter("x", hostile, lead: [hostile], tables: [table])])
        let html = report.html(.en, stylesheet: "a.css")
        #expect(!html.contains("<b>") && !html.contains("<i>") && !html.contains("<u>"))
    }
}
