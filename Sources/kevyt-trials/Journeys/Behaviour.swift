/// Something that a customer does and what must come of it, in the same words with and without script.
struct Behaviour: Sendable {
    /// A verb phrase.
    var name: String
    /// Goes through it as one person; gives what holds the application in the end: throws where something is not so.
    var run: @Sendable (Person) throws -> [UInt8]

    init(_ name: String, _ run: @escaping @Sendable (Person) throws -> [UInt8]) {
        self.name = name
        self.run = run
    }
}
