/// The browser engine: one script, without dependency, that executes the same data as the server. Its source stands in
/// `Engine`, a file a subject; pages work without it.
package enum EngineScript {
    /// What is served, under its hash: the files one after the other, in a block of their own, so that nothing but
    /// `Lomake` becomes global.
    package static let bytes: [UInt8] =
        Array("\"use strict\";\n{\n".utf8) + parts.flatMap(withoutComments) + Array("}\n".utf8)

    /// In the order they build on each other.
    private static let parts: [[UInt8]] = [
        PackageResources.decimals_js, PackageResources.calendar_js, PackageResources.floats_js,
        PackageResources.automata_js, PackageResources.types_js, PackageResources.lexical_js,
        PackageResources.answers_js, PackageResources.data_js, PackageResources.presence_js, PackageResources.rules_js,
        PackageResources.words_js, PackageResources.exchange_js, PackageResources.page_js,
        PackageResources.session_js, PackageResources.start_js,
    ]

    /// The lines without indentation, and without those that are comment alone: a quarter of what would be sent. No
    /// text or pattern of the source runs over lines.
    private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
        var isInComment = false
        var kept: [UInt8] = []
        for line in String(decoding: source, as: UTF8.self).split(separator: "\n") {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("/**") { isInComment = true }
            if !isInComment, !words.isEmpty, !words.hasPrefix("//") { kept += Array(words.utf8) + [0x0A] }
            if words.hasSuffix("*/") { isInComment = false }
        }
        return kept
    }
}
