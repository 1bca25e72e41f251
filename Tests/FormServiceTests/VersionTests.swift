import FormCompiler
import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// Drafts and sent applications that outlive the version of their form.
@Suite struct VersionTests {
    private static func schema(_ version: String, _ fields: String) -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:koe"
            targetNamespace="urn:koe" elementFormDefault="qualified" version="\(version)">
          <xs:element name="koe" k:form="koe" k:fi="Koe" k:sv="Prov" k:en="Trial">
            <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu" sv="Försök" en="Trying"/></xs:appinfo></xs:annotation>
            <xs:complexType><xs:sequence>\(fields)</xs:sequence></xs:complexType>
          </xs:element>
        </xs:schema>
        """
    }

    private static func field(_ name: String, _ type: String, _ label: String) -> String {
        "<xs:element name=\"\(name)\" type=\"\(type)\" k:fi=\"\(label)\" k:sv=\"\(label) sv\" k:en=\"\(label) en\"/>"
    }

    private static func form(_ version: String, _ fields: String) throws -> PublishedForm {
        let file = InputFile(path: "koe.xsd", bytes: Array(schema(version, fields).utf8))
        let output = compile(CompilerInput(files: [file]))
        let compiled = try #require(output.forms.first, "\(output.diagnostics)")
        return try PublishedForm(spec: compiled.spec, digest: compiled.definitionHash)
    }

    private func service(_ form: PublishedForm, released: [PublishedForm], store: any DraftStore) -> FormService {
        var site = FormSite(forms: [form], common: nil, projects: [], stylesheet: "")
        site.released = released
        return FormService(
            site: site, store: store,
            environment: ServiceEnvironment(
                today: { "2027-05-04" }, now: { "2027-05-04T12:00:00+03:00" }, newKey: { "uusiavain1" }))
    }

    private func post(_ service: FormService, _ path: String, _ body: String) -> Response {
        service.handle(
            Request(
                method: "POST", path: path,
                headers: ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"],
                body: Array(body.utf8)))
    }

    private func get(_ service: FormService, _ path: String) -> String {
        service.handle(Request(method: "GET", path: path)).text
    }

    private let old: PublishedForm
    private let new: PublishedForm

    init() throws {
        let kept = Self.field("nimi", "xs:string", "Nimi")
        old = try Self.form(
            "1.0", kept + Self.field("maara", "xs:string", "Määrä") + Self.field("vanha", "xs:string", "Vanha"))
        new = try Self.form(
            "2.0", kept + Self.field("maara", "xs:integer", "Määrä") + Self.field("uusi", "xs:string", "Uusi"))
    }

    @Test func carriesADraftOverAndSaysWhatChanged() throws {
        let store = MemoryDraftStore()
        let first = service(old, released: [], store: store)
        let home = try #require(post(first, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        _ = post(first, home, "nimi=Aino&maara=monta&vanha=kirje&_toiminto=tallenna")

        let second = service(new, released: [old], store: store)
        let page = get(second, home)
        #expect(page.contains("value=\"Aino\""))
        #expect(page.contains("Lomakkeesta on uusi versio"))
        #expect(page.contains("Uusia kohtia: Uusi."))
        #expect(page.contains("Poistuneita kohtia: Vanha."))
        // What fits no more is told with its text.
        #expect(page.contains("monta; kirje"))
        #expect(get(second, home.replacingOccurrences(of: "/fi", with: "/sv")).contains("Nya punkter: Uusi sv."))

        _ = post(second, home, "nimi=Aino&maara=3&uusi=x&_toiminto=tallenna")
        let after = get(second, home)
        #expect(!after.contains("Lomakkeesta on uusi versio") && after.contains("value=\"3\""))
    }

    @Test func showsWhatWasSentByTheVersionItWasSentWith() throws {
        let store = MemoryDraftStore()
        let first = service(old, released: [], store: store)
        let home = try #require(post(first, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        _ = post(first, home, "nimi=Aino&maara=monta&vanha=kirje&_toiminto=tallenna")
        #expect(post(first, "\(home)/tarkista", "_toiminto=laheta").location == "\(home)/kuitti")

        let second = service(new, released: [old], store: store)
        #expect(get(second, "\(home)/kuitti").contains(old.digest))
        let copy = get(second, "\(home)/kopio")
        #expect(copy.contains("kirje") && copy.contains("Vanha"))
        #expect(get(second, "\(home)/hakemus.xml").contains("monta"))
    }
}
