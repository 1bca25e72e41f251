/// What the server writes into a file field itself, told by the step of the child: the rest is asked of the customer.
public enum FileDescription: String, CaseIterable, Sendable {
    /// The name the customer's file has.
    case name = "nimi"
    /// The media type.
    case mediaType = "muoto"
    /// The size in bytes.
    case size = "koko"
    /// SHA-256 of the content, hexadecimal.
    case digest = "tiiviste"
}

extension FormSpec {
    /// The child of a file field that describes the file in this respect; nil where the form does not ask for it.
    public func child(of file: FieldIndex, describing part: FileDescription) -> FieldIndex? {
        children(of: file).first { self[$0].step == part.rawValue }
    }

    /// The children of a file field that the customer answers.
    public func askedChildren(of file: FieldIndex) -> [FieldIndex] {
        children(of: file).filter { FileDescription(rawValue: self[$0].step) == nil }
    }
}
