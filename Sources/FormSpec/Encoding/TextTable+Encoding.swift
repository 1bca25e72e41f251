import SchemaTables

extension TextTable {
    func encode(to writer: inout ByteWriter) {
        writer.write(list: languages) { $0.write($1) }
        writer.write(list: texts) { writer, text in
            for language in text { writer.write(language) }
        }
    }

    /// Every text has exactly as many forms as there are languages; a table without languages has no texts.
    init(from reader: inout ByteReader) throws(DecodingError) {
        let languages = try reader.list { r throws(DecodingError) in try r.string() }
        let start = reader.offset
        let texts = try reader.list { r throws(DecodingError) in
            var forms: [String] = []
            for _ in languages { forms.append(try r.string()) }
            return forms
        }
        guard !languages.isEmpty || texts.isEmpty else {
            throw .malformed(offset: start, expected: "a language")
        }
        self.init(languages: languages, texts: texts)
    }
}
