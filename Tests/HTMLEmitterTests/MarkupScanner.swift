/// The tags of a page in order, each with the names of its attributes: enough to see whether a value became markup.
struct MarkupScanner {
    struct Tag: Hashable {
        var name: String
        var attributes: [String: String]
    }
    private(set) var tags: [Tag] = []

    init(_ page: [UInt8]) {
        var position = 0
        while position < page.count {
            guard page[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            position = readTag(page, from: position + 1)
        }
    }

    /// Names with attribute names, without values: what must not change whatever is typed.
    var shape: [String] { tags.map { ([$0.name] + $0.attributes.keys.sorted()).joined(separator: " ") } }

    private mutating func readTag(_ page: [UInt8], from start: Int) -> Int {
        var position = start
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 }
        func word() -> String {
            let begin = position
            while position < page.count, !isSpace(page[position]), page[position] != UInt8(ascii: ">"),
                page[position] != UInt8(ascii: "=")
            { position += 1 }
            return String(decoding: page[begin..<position], as: UTF8.self)
        }
        var tag = Tag(name: word(), attributes: [:])
        while position < page.count, page[position] != UInt8(ascii: ">") {
            guard !isSpace(page[position]) else {
                position += 1
                continue
            }
            let name = word()
            var value = ""
            if position < page.count, page[position] == UInt8(ascii: "=") {
                let begin = position + 2
                position = page[begin...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
                value = String(decoding: page[begin..<position], as: UTF8.self)
                position += 1
            }
            tag.attributes[name] = value
        }
        tags.append(tag)
        return position + 1
    }
}
