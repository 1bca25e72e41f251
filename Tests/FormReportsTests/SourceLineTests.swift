import FormCompiler
import Foundation
import Testing

@testable import FormModel
@testable import FormReports

/// The lines that ask-once offers to authors, put into the forms they are meant for.
@Suite struct SourceLineTests {
    private struct Finding {
        var file: String
        var line: Int
        var source: String
    }

    @Test func linesCompileAndSettleEveryKnownQuestion() throws {
        let fixture = try ReportFixture.planted.get()
        let found = fixture.askOnce.known
        let places = found.map { finding in
            let origin = finding.item.form[finding.item.field].origin
            let policy = finding.needsPolicy ? " k:unfit=\"ask\"" : ""
            return Finding(file: origin.file, line: origin.line, source: " k:from=\"\(finding.line)\"\(policy)")
        }
        let mended = try fixture.files.map { file -> InputFile in
            let here = places.filter { $0.file == file.path }
            guard !here.isEmpty else { return file }
            var lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
            for place in here {
                // An element's place is the line its start tag ends on.
                let start = try #require(lines[..<place.line].lastIndex { $0.contains("<xs:element") })
                lines[start] = lines[start].replacingOccurrences(of: "<xs:element", with: "<xs:element\(place.source)")
            }
            return InputFile(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
        }
        #expect(!places.isEmpty)
        let forms = try ReportFixture.compiled(mended)
        #expect(AskOnce(forms).known.map(\.item.id) == [])
    }

    @Test func writesTheRoleOfThePartyAndTheFirstOfRows() throws {
        let found = try ReportFixture.planted.get().askOnce.known
        func line(_ id: String) -> String? { found.first { $0.item.id == id }?.line }
        #expect(line("jarjestaja/yTunnus") == "first(osapuoli[rooli = 'hakija']/yritys/yTunnus)")
        #expect(line("paikka/kiinteisto") == "first(kiinteisto/tunnus)")
        #expect(line("tilaisuus/osoite") == "kohdeosoite")
    }
}
