/// What format a posted file has, by its content; what the browser says counts only where the content says nothing.
enum FileFormat {
    static func mediaType(of file: PostedForm.File) -> String {
        for (mediaType, signature) in signatures where file.content.starts(with: signature) { return mediaType }
        if let office = officeType(of: file.content) { return office }
        let declared = file.contentType.split(separator: ";").first.map(String.init) ?? ""
        // A format that shows in the content, where the content does not show it, is not that format.
        let shows = signatures.map(\.mediaType) + officeParts.map(\.mediaType)
        guard !shows.contains(declared) else { return unknown }
        return declared.hasPrefix("text/") && file.content.contains(0) ? unknown : declared
    }

    private static let unknown = "application/octet-stream"

    private static let signatures: [(mediaType: String, bytes: [UInt8])] = [
        ("application/pdf", Array("%PDF-".utf8)),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ]

    /// The part that makes a ZIP archive an Office Open XML document; names of parts stand in it uncompressed.
    private static let officeParts: [(mediaType: String, part: String)] = [
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    ]

    private static func officeType(of content: [UInt8]) -> String? {
        guard content.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        return officeParts.first { holds(Array($0.part.utf8), in: content) }?.mediaType
    }

    private static func holds(_ words: [UInt8], in content: [UInt8]) -> Bool {
        content.withUnsafeBufferPointer { bytes in
            guard let first = words.first, bytes.count >= words.count else { return false }
            return (0...(bytes.count - words.count)).contains { start in
                bytes[start] == first && bytes[start..<start + words.count].elementsEqual(words)
            }
        }
    }
}

/// The name of a file as it is kept: without the folders that some browsers send, and without control characters.
enum FileName {
    static func plain(_ posted: String) -> String {
        let last = posted.split { $0 == "/" || $0 == "\\" }.last ?? ""
        return String(String.UnicodeScalarView(last.unicodeScalars.filter { !isControl($0) }))
    }

    /// C0 and C1 controls, and the marks that turn the direction of text, with which a name can hide its ending.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
