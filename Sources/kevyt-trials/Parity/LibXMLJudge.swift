import CLibXML2

/// The third judge: libxml2's own schema validator on the same types and texts.
enum LibXMLJudge {
    struct Verdict {
        var count = 0
        /// How many differences each listed class explains.
        var explained: [String: Int] = [:]
        var unexplained: [String] = []
    }

    static func judge(_ types: [TypeTrials.Judged]) -> Verdict {
        xmlInitParser()
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        var verdict = Verdict()
        for judged in types { judge(judged, &verdict) }
        return verdict
    }

    private static func judge(_ judged: TypeTrials.Judged, _ verdict: inout Verdict) {
        let schema = TypeTrials.schema([(name: "t", draft: judged.draft)])
        guard let parsed = compiled(schema) else {
            return note(
                Difference(content: judged.draft.content, text: "", ours: "", isSchemaRefused: true, theyAccept: false),
                &verdict)
        }
        defer { xmlSchemaFree(parsed) }
        for (text, ours) in judged.verdicts where XMLText.canHold(text) {
            verdict.count += 1
            let theyAccept = accepts(parsed, text)
            guard theyAccept != ours.isEmpty else { continue }
            note(
                Difference(
                    content: judged.draft.content, text: text, ours: ours, isSchemaRefused: false,
                    theyAccept: theyAccept),
                &verdict)
        }
    }

    private static func note(_ difference: Difference, _ verdict: inout Verdict) {
        if let known = KnownDifference.covering(difference) {
            verdict.explained[known.name, default: 0] += 1
        } else {
            verdict.unexplained.append(
                difference.text.debugDescription
                    + " as \(difference.content): ours '\(difference.ours)', libxml2 \(difference.theyAccept ? "accepts" : difference.isSchemaRefused ? "refuses the type" : "refuses")"
            )
        }
    }

    private static func compiled(_ schema: String) -> xmlSchemaPtr? {
        var schema = schema
        return schema.withUTF8 { bytes -> xmlSchemaPtr? in
            bytes.withMemoryRebound(to: CChar.self) { characters -> xmlSchemaPtr? in
                guard let parser = xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(characters.count)) else {
                    return nil
                }
                defer { xmlSchemaFreeParserCtxt(parser) }
                xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
                return xmlSchemaParse(parser)
            }
        }
    }

    private static func accepts(_ schema: xmlSchemaPtr, _ text: String) -> Bool {
        var document = "<et>\(XMLText.escaped(text))</et>"
        let parsed = document.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                xmlReadMemory($0.baseAddress, Int32($0.count), "value.xml", nil, 0)
            }
        }
        guard let parsed else { return false }
        defer { xmlFreeDoc(parsed) }
        guard let context = xmlSchemaNewValidCtxt(schema) else { return false }
        defer { xmlSchemaFreeValidCtxt(context) }
        xmlSchemaSetValidStructuredErrors(context, { _, _ in }, nil)
        return xmlSchemaValidateDoc(context, parsed) == 0
    }
}
