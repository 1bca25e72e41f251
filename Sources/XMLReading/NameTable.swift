import CLibXML2
import Glibc

/// The names of a schema, interned once. A name of the table has one address for the life of the table, and a parser
/// made with the table reports that very address, so that names are compared as pointers.
///
/// Intern everything before the first parser is made; afterwards the table is only read and may be shared by threads.
package final class NameTable: @unchecked Sendable {
    let dictionary: xmlDictPtr
    private var entries: [NameLookup.Entry] = []
    /// Made, under the lock, with the first parser.
    private var frozen: NameLookup?
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    package init() {
        LibXML.start()
        guard let made = xmlDictCreate() else { fatalError("out of memory") }
        dictionary = made
        pthread_mutex_init(lock, nil)
    }

    deinit {
        frozen?.free()
        xmlDictFree(dictionary)
        pthread_mutex_destroy(lock)
        lock.deallocate()
    }

    /// The address of `name`; NUL-terminated UTF-8.
    package func intern(_ name: String) -> UnsafePointer<UInt8> {
        precondition(frozen == nil, "names are interned before the first parser is made")
        var copy = name
        let (found, count) = copy.withUTF8 {
            (xmlDictLookup(dictionary, $0.baseAddress, Int32($0.count)), $0.count)
        }
        guard let found else { fatalError("out of memory") }
        entries.append(.init(name: found, count: count))
        return found
    }

    /// Ends interning: the names by their bytes.
    func freeze() -> NameLookup {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        if let frozen { return frozen }
        let index = NameLookup(entries)
        frozen = index
        return index
    }
}

/// libxml2's process-wide state.
enum LibXML {
    private static let started: Void = xmlInitParser()
    static func start() { _ = started }
}
