import Testing

@testable import SchemaTables

/// The examples that NIST publishes for SHA-256.
struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func digestsPublishedMessages(message: String, digest: String) {
        #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
    }

    @Test func digestsAMillionLettersInUnevenPieces() {
        var hash = SHA256()
        var left = 1_000_000
        var size = 1
        while left > 0 {
            let piece = min(size, left)
            hash.update(Array(repeating: 0x61, count: piece))
            left -= piece
            size = size % 197 + 13
        }
        let whole = hash.finish()
        #expect(whole == SHA256.digest(Array(repeating: 0x61, count: 1_000_000)))
        #expect(whole.prefix(4) == [0xcd, 0xc7, 0x6e, 0x5c])
    }
}
