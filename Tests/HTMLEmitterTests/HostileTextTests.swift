import FormRuntime
import FormSpec
import Testing

@testable import HTMLEmitter

/// Whatever is typed or translated, the page keeps its structure and the value comes back.
@Suite struct HostileTextTests {
    static let corpus = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "</textarea><b>", "]]>",
        "&lt;&#0;&amp;", "javascript:alert(1)", "{0}{1}", "\u{202E}abc\u{2066}", "\u{1F600}\u{10FFFF}",
        "a\u{0}b\u{1}\u{7F}",
        "=\"=\"", "<!--", "--><", "%3Cscript%3E", "\u{2028}\u{FEFF}",
    ]

    private func answered(_ spec: FormSpec, with text: String) -> FormInstance {
        var instance = SampleState.prefilled.instance(spec)
        for index in spec.fields.indices.map(FieldIndex.init) where spec[index].slot != nil {
            guard spec[index].kind != .choice, spec.enclosingRows(of: index).isEmpty else { continue }
            let former = instance.answer(at: FieldAddress(index), of: spec)
            var mark = former?.provenance
            mark?.original = text
            instance.setAnswer(Answer(text, provenance: mark), at: FieldAddress(index), of: spec)
        }
        return instance
    }

    private func page(_ kind: PageProgram.Kind, _ spec: FormSpec, _ instance: FormInstance) throws -> [UInt8] {
        let context = SampleState.prefilled.context(spec, language: "fi", kind: kind, instance: instance)
        return try PageRunner(spec: spec, language: "fi").render(kind, instance: instance, context: context)
    }

    @Test(arguments: corpus) func keepsTheStructureWhateverIsTyped(_ text: String) throws {
        let spec = SampleForm.sample
        for kind in [PageProgram.Kind.form, .review] {
            let plain = MarkupScanner(try page(kind, spec, answered(spec, with: "tavallinen"))).shape
            let hostile = MarkupScanner(try page(kind, spec, answered(spec, with: text))).shape
            #expect(hostile == plain)
        }
    }

    @Test(arguments: corpus) func keepsTheStructureWhateverTheTextsSay(_ text: String) throws {
        let spec = SampleForm.sample
        var hostile = spec
        hostile.texts.texts = spec.texts.texts.map { $0.map { _ in text } }
        var plain = spec
        plain.texts.texts = spec.texts.texts.map { $0.map { _ in "teksti" } }
        let instance = SampleState.prefilled.instance(spec)
        #expect(
            MarkupScanner(try page(.form, hostile, instance)).shape
                == MarkupScanner(try page(.form, plain, instance)).shape)
    }

    @Test(arguments: corpus) func givesTheTypedTextBack(_ text: String) throws {
        let spec = SampleForm.sample
        let bytes = try page(.form, spec, answered(spec, with: text))
        let input = MarkupScanner(bytes).tags.first { $0.attributes["name"] == "toiminta/nimi" }
        #expect(unescaped(input?.attributes["value"] ?? "") == visible(text))
    }

    /// Characters that HTML does not allow are shown as U+FFFD; all others come back to the same code points.
    private func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl =
                        scalar.value < 0x20 && ![9, 10, 12, 13].contains(scalar.value) || scalar.value == 0x7F
                    return isControl ? "\u{FFFD}" : scalar
                }))
    }

    private func unescaped(_ text: String) -> String {
        var result = text
        for (reference, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&"),
        ] {
            result = result.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return result
    }
}
