import FormRuntime
import Foundation
import SchemaTables
import Testing

@testable import FormService

/// Files that a customer adds: kept, listed, removed, checked and sent as a reference with their digest.
@Suite struct AttachmentTests {
    private let fixture: ServiceFixture
    private let home: String
    private let pdf = Array("%PDF-1.7\nmelun leviäminen\n%%EOF".utf8)

    init() throws {
        fixture = try ServiceFixture.shared.get()
        home = try #require(fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
    }

    private var page: String { "\(home)/osa/liitteet" }

    private func add(
        _ name: String, _ content: [UInt8], type: String = "application/pdf", action: String = "tallenna"
    ) throws -> Response {
        let row = try #require(fixture.post(page, [("_toiminto", "lisaa:liitteet/muu")]).location)
        let field = try #require(row.components(separatedBy: "#").last)
        let file = ServiceFixture.ChosenFile(field: field, name: name, type: type, content: content)
        return fixture.post(page, [("_toiminto", action)], files: [file])
    }

    @Test func keepsTheContentAndListsNameFormatAndSize() throws {
        _ = try add("kartta ä.pdf", pdf)
        let shown = fixture.get(page).text
        #expect(shown.contains(">kartta ä.pdf</a>"))
        #expect(shown.contains("(PDF-asiakirja, "))
        let path = try #require(
            shown.components(separatedBy: "href=\"").first { $0.hasPrefix("\(home)/liite/") }?.prefix { $0 != "\"" })
        let download = fixture.get(String(path))
        #expect(download.body == pdf)
        #expect(download.headers.contains { $0.name == "Content-Type" && $0.value == "application/pdf" })
        #expect(
            download.headers.contains {
                $0.name == "Content-Disposition" && $0.value == "attachment; filename*=UTF-8''kartta%20%C3%A4.pdf"
            })
        #expect(fixture.service.store.content(digest: SHA256.hexadecimal(pdf)) == pdf)
    }

    @Test func keepsAFileAfterAnErrorOnThePage() throws {
        let answer = try add("oma-liite.pdf", pdf, action: "jatka")
        // The map that the project has is there; the page goes on or shows its errors, and the file is kept either way.
        #expect(answer.status == 200 || answer.status == 303)
        #expect(fixture.get(page).text.contains(">oma-liite.pdf</a>"))
    }

    /// What a rule requires is marked like what the schema requires, as long as there is no file.
    @Test func marksAFileThatARuleRequires() throws {
        let home = try #require(fixture.post("/maa-aineslupa/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
        let files = "\(home)/osa/liitteet"
        func input() throws -> String {
            let parts = fixture.get(files).text.components(separatedBy: "<input type=\"file\" ")
            return try #require(parts.first { $0.hasPrefix("id=\"liitteet/kaavaote\"") }).components(separatedBy: ">")[
                0]
        }
        #expect(try input().contains(" required"))
        let file = ServiceFixture.ChosenFile(
            field: "liitteet/kaavaote", name: "kaava.pdf", type: "application/pdf", content: pdf)
        _ = fixture.post(files, [("_toiminto", "tallenna")], files: [file])
        #expect(try !input().contains(" required"))
        _ = fixture.post(files, [("_toiminto", "poistatiedosto:liitteet/kaavaote")])
        #expect(try input().contains(" required"))
        let area = "\(home)/osa/ottamisalue"
        _ = fixture.post(area, [("ottamisalue/kaavoitus/tilanne", "eiKaavaa"), ("_toiminto", "tallenna")])
        #expect(try !input().contains(" required"))
    }

    @Test func tellsTheFormatByTheContentAndNotByTheName() throws {
        let answer = try add("kuva.pdf", Array("MZ ohjelma".utf8), action: "jatka")
        #expect(answer.status == 200)
        #expect(
            answer.text.contains("valitse tiedosto, jonka muoto on jokin näistä: PDF-asiakirja, JPEG-kuva, PNG-kuva"))
        #expect(answer.text.contains(">kuva.pdf</a>"))
        #expect(try add("tyhja.pdf", [], action: "jatka").text.contains("tiedosto on tyhjä; valitse toinen"))
    }

    @Test func removesAFile() throws {
        _ = try add("oma-liite.pdf", pdf)
        let button = try #require(
            fixture.get(page).text.components(separatedBy: "value=\"poista:").dropFirst().first?.prefix { $0 != "\"" })
        _ = fixture.post(page, [("_toiminto", "poista:\(button)")])
        #expect(!fixture.get(page).text.contains("oma-liite.pdf"))
    }

    @Test(arguments: ["../../etc/passwd", "C:\\salaisuus\\kartta.pdf", "a\u{202E}fdp.exe", "\u{0}"])
    func keepsNoFolderAndNoControlsOfANameOfAFile(_ name: String) throws {
        _ = try add(name, pdf)
        let shown = fixture.get(page).text
        #expect(!shown.contains("etc/passwd") && !shown.contains("C:\\") && !shown.contains("\u{202E}"))
    }

    @Test func keepsNothingUnderANameThatThePageDoesNotAsk() throws {
        let content = Array("%PDF-1.4 muualta".utf8)
        let file = ServiceFixture.ChosenFile(field: "muu", name: "x.pdf", type: "application/pdf", content: content)
        _ = fixture.post(page, [("_toiminto", "tallenna")], files: [file])
        #expect(fixture.service.store.content(digest: SHA256.hexadecimal(content)) == nil)
        #expect(fixture.get("\(home)/liite/liitteet/muu/99").status == 404)
        #expect(fixture.get("\(home)/liite/../../x").status == 404)
    }
}
