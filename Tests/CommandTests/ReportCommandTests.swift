import Foundation
import Testing

@Suite struct ReportCommandTests {
    @Test func writesEachFormatAndTheStylesBesideHTML() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        let text = try tool.run("report", "--lang", "en")
        #expect(text.status == 0)
        #expect(text.output.hasPrefix("Report on forms\n===============\n\n1 forms: koe\n"))
        let json = try tool.run("report", "forms", "--format", "json", "--lang", "fi")
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
        let html = try tool.run("report", "--format=html", "--out", "r.html", "--lang", "fi")
        #expect(html.status == 0)
        #expect(html.output == "")
        let page = String(decoding: try #require(tool.read("r.html")), as: UTF8.self)
        #expect(page.contains("<link rel=\"stylesheet\" href=\"raportti.css\">"))
        #expect(tool.read("raportti.css") != nil)
    }

    @Test func showsFindingsInsteadOfAReportOnFormsWithErrors() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe.replacingOccurrences(of: "xs:integer", with: "xs:intger"), to: "forms/koe.xsd")
        let outcome = try tool.run("report", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("forms/koe.xsd:7: error: "))
        #expect(!outcome.output.contains("Report on forms"))
    }

    @Test(arguments: [
        ["nowhere"], ["--format", "pdf"], ["--journey", "ko"], ["--project", "nowhere.xml"], ["forms", "forms"],
        ["--out", "no/such/folder/r.txt"],
    ]) func complainsOfAWrongCommandLine(words: [String]) throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        let outcome = try tool.run(["report"] + words)
        #expect(outcome.status == 2)
        #expect(outcome.complaints.hasPrefix("kevyt: "))
    }
}
