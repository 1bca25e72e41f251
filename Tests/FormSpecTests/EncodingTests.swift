import SchemaTables
import SchemaValues
import Testing

@testable import FormSpec

@Suite struct EncodingTests {
    private let bytes = SpecFixture.spec.encode()

    @Test func readsBackWhatItWrote() throws {
        #expect(try FormSpec.decode(bytes).get() == SpecFixture.spec)
    }

    @Test func encodesEqualFormsEqually() {
        #expect(SpecFixture.spec.encode() == bytes)
    }

    @Test func refusesOtherMagic() {
        var other = bytes
        other[0] ^= 1
        #expect(FormSpec.decode(other) == .failure(.wrongMagic))
    }

    @Test func refusesUnknownVersion() {
        var other = bytes
        other[4] = 99
        #expect(FormSpec.decode(other) == .failure(.unknownVersion(99)))
    }

    @Test func refusesTrailingBytes() {
        #expect(FormSpec.decode(bytes + [0]) == .failure(.trailingBytes(offset: bytes.count)))
    }

    @Test func refusesEveryTruncation() {
        for count in bytes.indices {
            guard case .failure = FormSpec.decode(Array(bytes[..<count])) else {
                Issue.record("\(count) of \(bytes.count) bytes were taken for a form")
                return
            }
        }
    }

    /// A form that decoding lets through is one that can be walked and written again.
    @Test func survivesEveryChangeOfOneByte() {
        for position in bytes.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var mutated = bytes
                mutated[position] ^= change
                guard case .success(let spec) = FormSpec.decode(mutated) else { continue }
                #expect(FormSpec.decode(spec.encode()) == .success(spec), "byte \(position) changed by \(change)")
                for index in spec.fields.indices { _ = spec.enclosingRows(of: FieldIndex(index)) }
            }
        }
    }

    @Test func survivesRandomBytes() {
        var random = RandomBytes(seed: 7)
        for _ in 0..<2_000 {
            let rest = (0..<(Int(random.next()) % 200)).map { _ in random.next() }
            _ = FormSpec.decode(Array(bytes[..<5]) + rest)
        }
    }

    @Test func refusesExpressionThatIsTooDeep() {
        #expect(decodes(nested(Expression.deepest - 1)))
        #expect(!decodes(nested(Expression.deepest)))
    }

    private func nested(_ depth: Int) -> Expression {
        (0..<depth).reduce(Expression.literal(.text, "a")) { inner, _ in .negate(inner) }
    }

    private func decodes(_ expression: Expression) -> Bool {
        var spec = SpecFixture.spec
        spec.fields[2].relevant = expression
        guard case .success(let read) = FormSpec.decode(spec.encode()) else { return false }
        return read == spec
    }

    @Test func refusesPathOutOfTheForm() {
        #expect(decodes(.path(FieldPath(target: FieldIndex(3)))))
        #expect(!decodes(.path(FieldPath(target: FieldIndex(4)))))
    }

    @Test func refusesFieldsThatAreNoTree() {
        var spec = SpecFixture.spec
        spec.fields[1].end = FieldIndex(4)
        guard case .failure(.malformed) = FormSpec.decode(spec.encode()) else {
            Issue.record("a field that reaches over its neighbour was let through")
            return
        }
    }
}

@Suite struct DefinitionHashTests {
    @Test func changesWithALabel() {
        var spec = SpecFixture.spec
        let before = spec.definitionHash
        spec.texts.texts[0][0] = "Toinen"
        #expect(spec.definitionHash != before)
    }

    @Test func doesNotChangeWithThePages() {
        var spec = SpecFixture.spec
        let before = spec.definitionHash
        spec.pages = []
        #expect(spec.definitionHash == before)
        #expect(before.utf8.count == 64)
    }
}

/// A fixed sequence of bytes that look random (xorshift).
private struct RandomBytes {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt8 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 32)
    }
}
