/// What format a posted file has, by its first bytes; what the browser says counts only where these say nothing.
enum FileFormat {
    static func mediaType(of file: PostedForm.File) -> String {
        for (mediaType, signature) in signatures where file.content.starts(with: signature) { return mediaType }
        let declared = file.contentType.split(separator: ";").first.map(String.init) ?? ""
        // A format with a known signature that the content does not show is not that format.
        return signatures.contains { $0.mediaType == declared } ? "application/octet-stream" : declared
    }

    private static let signatures: [(mediaType: String, bytes: [UInt8])] = [
        ("application/pdf", Array("%PDF-".utf8)),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ]
}
