import FormSpec

/// The one buffer a page is written into: grows by doubling, escapes text on the way in.
struct PageBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 1024)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// What was written, as an array of its own.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Bytes that are HTML already.
    @inline(__always)
    mutating func copy(_ source: UnsafeBufferPointer<UInt8>) {
        guard let base = source.baseAddress else { return }
        reserve(source.count)
        (start + count).update(from: base, count: source.count)
        count &+= source.count
    }

    /// Text, through the escaping function.
    mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            reserve(source.count &* HTMLEscaping.growth &+ 8)
            count &+= HTMLEscaping.write(source, to: start + count)
        }
    }

    /// A number in decimal digits.
    mutating func decimal(_ number: Int) {
        if number < 0 { return escape(String(number)) }
        var digits = 1
        var limit = 10
        while limit <= number, digits < 18 {
            limit &*= 10
            digits &+= 1
        }
        reserve(20)
        guard digits < 18 else { return escape(String(number)) }
        var rest = number
        for position in stride(from: digits - 1, through: 0, by: -1) {
            start[count &+ position] = UInt8(truncatingIfNeeded: 48 &+ rest % 10)
            rest /= 10
        }
        count &+= digits
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(to: count + more) }
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        fresh.update(from: start, count: count)
        start.deallocate()
        start = fresh
        capacity = larger
    }
}
