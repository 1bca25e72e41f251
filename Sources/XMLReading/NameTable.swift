import CLibXML2

/// The names of a schema, interned once. A name of the table has one address for the life of the table, and a parser
/// made with the table reports that very address, so that names are compared as pointers.
///
/// Intern everything before the first parser is made; afterwards the table is only read and may be shared by threads.
package final class NameTable: @unchecked Sendable {
    let dictionary: xmlDictPtr
    private var isFrozen = false

    package init() {
        LibXML.start()
        guard let made = xmlDictCreate() else { fatalError("out of memory") }
        dictionary = made
    }

    deinit { xmlDictFree(dictionary) }

    /// The address of `name`; NUL-terminated UTF-8.
    package func intern(_ name: String) -> UnsafePointer<UInt8> {
        precondition(!isFrozen, "names are interned before the first parser is made")
        var copy = name
        let found = copy.withUTF8 { xmlDictLookup(dictionary, $0.baseAddress, Int32($0.count)) }
        guard let found else { fatalError("out of memory") }
        return found
    }

    func freeze() { isFrozen = true }
}

/// libxml2's process-wide state.
enum LibXML {
    private static let started: Void = xmlInitParser()
    static func start() { _ = started }
}
