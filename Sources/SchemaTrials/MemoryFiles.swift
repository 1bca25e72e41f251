import CLibXML2

/// Files that libxml2 finds by name without a disk: thousands of small schemas are read faster so, and nothing is left
/// behind. For one thread.
enum MemoryFiles {
    /// What the names of these files begin with.
    static let root = "memory:/"

    /// The files that there are, by name without the root.
    nonisolated(unsafe) static var files: [String: [UInt8]] = [:]

    /// Lets libxml2 ask here first; once for the process.
    static let register: Void = {
        xmlRegisterInputCallbacks(
            { name in name.flatMap { MemoryFiles.file(named: $0) } == nil ? 0 : 1 },
            { name in
                name.flatMap { MemoryFiles.file(named: $0) }.map { Unmanaged.passRetained(OpenFile($0)).toOpaque() }
            },
            { context, buffer, count in
                guard let context, let buffer else { return -1 }
                let file = Unmanaged<OpenFile>.fromOpaque(context).takeUnretainedValue()
                return Int32(file.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))))
            },
            { context in
                if let context { Unmanaged<OpenFile>.fromOpaque(context).release() }
                return 0
            })
    }()

    private static func file(named name: UnsafePointer<CChar>) -> [UInt8]? {
        let name = String(cString: name)
        return name.hasPrefix(root) ? files[String(name.dropFirst(root.count))] : nil
    }

    private final class OpenFile {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
    }
}
