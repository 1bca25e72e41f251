import SchemaTables

extension FormSpec {
    /// The sections that decide what an application means: not the pages, which only show it.
    private static let semanticSections: [Section] = [.texts, .tables, .identity, .fields, .rules, .codeMaps]

    /// What a submission was validated against: SHA-256, in lower-case hexadecimal, over the semantic sections. Where
    /// a part was written and which version of the compiler read it do not enter.
    public var definitionHash: String {
        var writer = ByteWriter()
        for section in Self.semanticSections {
            writer.section(section.rawValue) { encode(section, to: &$0) }
        }
        return SHA256.hexadecimal(writer.bytes)
    }
}
