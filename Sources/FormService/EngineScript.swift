/// The browser engine: one script, without dependency, that executes the same data as the server. Its source stands in
/// `Engine`, a file a subject; pages work without it.
package enum EngineScript {
    /// What is served, under its hash: the files one after the other, in a block of their own, so that nothing but
    /// `Lomake` becomes global.
    package static let bytes: [UInt8] = Array("\"use strict\";\n{\n".utf8) + parts.joined() + Array("}\n".utf8)

    /// In the order they build on each other.
    private static let parts: [[UInt8]] = [
        PackageResources.decimals_js, PackageResources.calendar_js, PackageResources.floats_js,
        PackageResources.automata_js, PackageResources.types_js, PackageResources.lexical_js,
        PackageResources.answers_js, PackageResources.start_js,
    ]
}
