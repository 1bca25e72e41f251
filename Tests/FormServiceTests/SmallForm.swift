import FormCompiler
import FormRuntime
import FormSpec
import Testing

@testable import FormService

/// Forms of a few fields, made in a test, and a service over them.
enum SmallForm {
    static func schema(_ version: String, _ fields: String) -> String {
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

    static func field(_ name: String, _ type: String, _ label: String) -> String {
        "<xs:element name=\"\(name)\" type=\"\(type)\" k:fi=\"\(label)\" k:sv=\"\(label) sv\" k:en=\"\(label) en\"/>"
    }

    static func form(_ version: String, _ fields: String) throws -> PublishedForm {
        let file = InputFile(path: "koe.xsd", bytes: Array(schema(version, fields).utf8))
        let output = compile(CompilerInput(files: [file]))
        let compiled = try #require(output.forms.first, "\(output.diagnostics)")
        return try PublishedForm(spec: compiled.spec, digest: compiled.definitionHash)
    }

    static func service(_ form: PublishedForm, released: [PublishedForm], store: any DraftStore) -> FormService {
        var site = FormSite(forms: [form], common: nil, projects: [], stylesheet: "")
        site.released = released
        return FormService(
            site: site, store: store,
            environment: ServiceEnvironment(
                today: { "2027-05-04" }, now: { "2027-05-04T12:00:00+03:00" }, newKey: { "uusiavain1" }))
    }

    static func post(_ service: FormService, _ path: String, _ body: String) -> Response {
        service.handle(
            Request(
                method: "POST", path: path,
                headers: ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"],
                body: Array(body.utf8)))
    }

    static func get(_ service: FormService, _ path: String) -> String {
        service.handle(Request(method: "GET", path: path)).text
    }
}
