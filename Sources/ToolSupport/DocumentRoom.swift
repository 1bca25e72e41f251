import Glibc

/// Memory for the whole of a document. A large one lies in huge pages where the system has them: a page is taken with its
/// first byte, and for a document of megabytes that takes as long as validating it.
struct DocumentRoom {
    let buffer: UnsafeMutableRawBufferPointer
    private static let hugePage = 2 << 20

    init(_ count: Int) {
        guard count > Self.hugePage / 2 else {
            buffer = .allocate(byteCount: count, alignment: 16)
            return
        }
        let rounded = (count + Self.hugePage - 1) / Self.hugePage * Self.hugePage
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: rounded, alignment: Self.hugePage)
        // Only advice: where it is not taken, pages are small.
        _ = madvise(room.baseAddress, rounded, MADV_HUGEPAGE)
        buffer = UnsafeMutableRawBufferPointer(rebasing: room[..<count])
    }

    func free() { buffer.deallocate() }
}
