import FormSpec

// A saved file as pages tell it: its name, which is a link where the content can be had, its format and its size.
extension FormSpec {
    func fileName(_ file: FieldIndex) -> [Piece] {
        child(of: file, describing: .name).map { [.display($0)] } ?? [.text(self[file].label)]
    }

    /// The name, as a link to the content where the service holds it.
    func linkedFileName(_ file: FieldIndex) -> Node {
        let name = fileName(file)
        guard let digest = child(of: file, describing: .digest) else { return .words(name) }
        return .when(
            .contentHeld(digest), [.link(Link(.download(file), [.words(name)]))], otherwise: [.words(name)])
    }

    /// " (PDF-asiakirja, 2,4 Mt)".
    func fileFacts(_ file: FieldIndex) -> [Node] {
        let kind = child(of: file, describing: .mediaType).map { [Piece.display($0)] }
        let size = child(of: file, describing: .size).map { [Piece.fileSize($0)] }
        let facts = [kind, size].compactMap { $0 }
        guard !facts.isEmpty else { return [] }
        return [.words([.literal(" (")] + Array(facts.joined(separator: [.literal(", ")])) + [.literal(")")])]
    }
}
