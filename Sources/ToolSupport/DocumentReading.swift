import FormRuntime
import Glibc

/// Hands a document to a validation: from memory where it is small, in pieces of a buffer beyond, so that a document of
/// any size, also one that comes through a pipe, takes no more memory than a small one.
struct DocumentReading {
    /// Files up to this size are validated from memory.
    static let memoryLimit = 64 << 20
    private static let pieceSize = 1 << 20
    /// Stands for standard input.
    static let standardInput = "-"

    private let descriptor: Int32
    private let file: String

    /// Nil where the file cannot be read.
    init?(_ file: String) {
        self.file = file
        descriptor = file == Self.standardInput ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    func close() {
        if file != Self.standardInput { Glibc.close(descriptor) }
    }

    /// What `body` makes of a file in memory, as far as the limit of such files; nil where reading broke off.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        let room = DocumentRoom(min(Int(status.st_size), Self.memoryLimit))
        defer { room.free() }
        return fill(room.buffer, from: 0).map { body(Self.bytes(room.buffer, $0)) }
    }

    /// Nil where reading broke off.
    func validate(with session: ValidationSession) -> ValidationOutcome? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        // A file of unknown size is taken whole as long as it ends within the first piece.
        let wanted = isFile && status.st_size <= Self.memoryLimit ? Int(status.st_size) + 1 : Self.pieceSize
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted, alignment: 16)
        defer { buffer.deallocate() }
        guard var count = fill(buffer, from: 0) else { return nil }
        if count < wanted { return session.validate(Self.bytes(buffer, count), file: file) }
        if isUTF16(buffer), !isFile || status.st_size <= Self.memoryLimit { return whole(buffer, session) }
        session.begin(file: file)
        while count > 0, session.feed(Self.bytes(buffer, count)) {
            guard let next = fill(buffer, from: 0) else { return nil }
            count = next
        }
        return session.finish()
    }

    /// UTF-16 is not pushed: what is in the buffer and all that follows, up to the limit of documents in memory.
    private func whole(_ head: UnsafeMutableRawBufferPointer, _ session: ValidationSession) -> ValidationOutcome? {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.memoryLimit + 1, alignment: 16)
        defer { buffer.deallocate() }
        buffer.copyMemory(from: UnsafeRawBufferPointer(head))
        guard let count = fill(buffer, from: head.count) else { return nil }
        return session.validate(Self.bytes(buffer, count), file: file)
    }

    private func isUTF16(_ head: UnsafeMutableRawBufferPointer) -> Bool {
        let pair = (head[0], head[1])
        return pair == (0xFE, 0xFF) || pair == (0xFF, 0xFE) || pair == (0x00, 0x3C) || pair == (0x3C, 0x00)
    }

    /// Reads until the buffer is full or the input ends; how far it is filled. Nil where reading failed.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
        guard let base = buffer.baseAddress else { return nil }
        var filled = start
        while filled < buffer.count {
            let count = read(descriptor, base + filled, buffer.count - filled)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    private static func bytes(_ buffer: UnsafeMutableRawBufferPointer, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
    }
}
