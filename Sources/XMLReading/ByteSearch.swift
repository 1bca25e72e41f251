extension StringProtocol {
    /// Whether the bytes of another text stand in this one.
    func holds(_ part: String) -> Bool {
        let (all, sought) = (Array(utf8), Array(part.utf8))
        return all.indices.contains { all[$0...].starts(with: sought) }
    }
}
