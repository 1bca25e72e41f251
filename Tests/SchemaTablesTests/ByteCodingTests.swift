import Testing

@testable import SchemaTables

struct ByteCodingTests {
    @Test func readsBackWhatWasWritten() throws {
        var writer = ByteWriter()
        writer.write(UInt64.max)
        writer.write(127)
        writer.write(signed: -65)
        writer.write(true)
        writer.write("äö €")
        writer.write(list: [3, 1, 2]) { $0.write($1) }
        writer.write(optional: 7) { $0.write($1) }
        var reader = ByteReader(writer.bytes)
        #expect(try reader.unsigned() == .max)
        #expect(try reader.integer() == 127)
        #expect(try reader.signed() == -65)
        #expect(try reader.bool())
        #expect(try reader.string() == "äö €")
        #expect(try reader.list { r throws(DecodingError) in try r.integer() } == [3, 1, 2])
        #expect(try reader.optional { r throws(DecodingError) in try r.integer() } == 7)
        try reader.requireEnd()
    }

    @Test(
        arguments: [
            [0x80], [0x80, 0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02],
        ] as [[UInt8]])
    func refusesVarintsThatNoWriterWrites(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        #expect(throws: DecodingError.self) { try reader.unsigned() }
    }

    @Test func refusesCountsBeyondTheBytes() {
        var reader = ByteReader([0xFF, 0xFF, 0xFF, 0x7F, 0x00])
        #expect(throws: DecodingError.self) { try reader.list { r throws(DecodingError) in try r.byte() } }
    }

    @Test(arguments: 0..<70)
    func printsAndReadsBytesOfAnyLength(count: Int) {
        let data = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
        let text = printable(data)
        #expect(text.utf8.count == (count * 4 + 2) / 3)
        #expect(text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x70 && $0 != 0x5C })
        #expect(bytes(printable: text.utf8) == data)
    }

    @Test(arguments: ["0", "00000", "\\0", "0q", " 0", "01"])
    func refusesTextThatIsNoPrintedForm(text: String) {
        #expect(bytes(printable: text.utf8) == nil)
    }
}
