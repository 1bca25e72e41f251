import Testing

@testable import FormRuntime

@Suite struct PostedFormTests {
    private func urlencoded(_ body: String) throws -> PostedForm {
        try PostedForm.decode(Array(body.utf8), contentType: "application/x-www-form-urlencoded").get()
    }

    @Test func decodesEscapesAndPluses() throws {
        let form = try urlencoded("a=1+2%20%C3%A4&b=&c&a=x%26y")
        #expect(form.values == ["a": ["1 2 ä", "x&y"], "b": [""], "c": [""]])
    }

    @Test func keepsBrokenEscapesAndRepairsBytes() throws {
        #expect(
            try urlencoded("a=%&b=%4&c=%zz&d=%ff").values == ["a": ["%"], "b": ["%4"], "c": ["%zz"], "d": ["\u{FFFD}"]])
    }

    @Test func readsValuesAndFilesOfMultipart() throws {
        let body = """
            --x\r\nContent-Disposition: form-data; name="nimi"\r\n\r\nMelu; "ja" tärinä\r\n\
            --x\r\nContent-Disposition: form-data; name="kartta"; filename="a;%22b.pdf"\r\n\
            Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--y\r\n\r\n--x--\r\n
            """
        let form = try PostedForm.decode(Array(body.utf8), contentType: "multipart/form-data; boundary=\"x\"").get()
        #expect(form.first("nimi") == "Melu; \"ja\" tärinä")
        let file = try #require(form.files["kartta"])
        #expect(file.fileName == "a;\"b.pdf")
        #expect(String(decoding: file.content, as: UTF8.self) == "%PDF-1.7\r\n--y\r\n")
    }

    @Test(arguments: [
        "", "--x", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nabc", "--y\r\n\r\n--y--",
        "--x\r\n\r\n\r\n--x--", "--x--",
    ])
    func refusesOrReadsTruncatedMultipart(_ body: String) {
        let result = PostedForm.decode(Array(body.utf8), contentType: "multipart/form-data; boundary=x")
        if body == "--x--" {
            #expect(result == .success(PostedForm()))
        } else {
            #expect(result == .failure(.malformed))
        }
    }

    @Test func refusesTooManyFields() {
        var limits = PostLimits()
        limits.fields = 2
        let result = PostedForm.decode(
            Array("a=1&b=2&c=3".utf8), contentType: "application/x-www-form-urlencoded", limits: limits)
        #expect(result == .failure(.tooManyFields))
    }

    @Test func refusesOtherContent() {
        #expect(PostedForm.decode([], contentType: "text/plain") == .failure(.unknownContentType))
        #expect(PostedForm.decode([], contentType: "") == .failure(.unknownContentType))
    }

    @Test func doesNotBelieveADeclaredFormatThatTheContentDenies() {
        let script = PostedForm.File(fileName: "a.pdf", contentType: "application/pdf", content: Array("<script>".utf8))
        #expect(FileFormat.mediaType(of: script) == "application/octet-stream")
        let image = PostedForm.File(
            fileName: "a.pdf", contentType: "application/pdf", content: [0xFF, 0xD8, 0xFF, 0xE0])
        #expect(FileFormat.mediaType(of: image) == "image/jpeg")
    }
}
