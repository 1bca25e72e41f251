/// A page read back from its bytes, strictly: what our own pages may be and no more. Anything that a browser would have
/// to repair is a fault.
struct Markup {
    struct Fault: Error, CustomStringConvertible {
        var message: String
        /// In bytes.
        var position: Int
        var description: String { "\(message) at byte \(position)" }
    }

    let root: MarkupElement
    /// All elements in document order.
    let elements: [MarkupElement]
    private let byID: [String: MarkupElement]

    static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img", "col", "wbr"]

    init(_ page: [UInt8]) throws(Fault) {
        var reader = MarkupReader(page)
        root = try reader.document()
        elements = root.descendants
        byID = Dictionary(elements.compactMap { element in element["id"].map { ($0, element) } }) { first, _ in first }
    }

    func element(id: String) -> MarkupElement? { byID[id] }
    func all(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }
    func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// The tags with the names of their attributes, in order: what must not change whatever is typed.
    var shape: [String] { elements.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") } }

    /// The shape without what errors add.
    var shapeWithoutErrors: [String] {
        let added: Set<String> = ["aria-invalid", "aria-describedby"]
        return elements.compactMap { element in
            let isAdded = ([element] + element.ancestors).contains {
                $0.isOf(class: "err") || $0.isOf(class: "summary")
            }
            guard !isAdded else { return nil }
            let names = element.attributes.map(\.name).filter { !added.contains($0) }
            return ([element.name] + names).joined(separator: " ")
        }
    }
}

/// Reads tags and text; one pass.
private struct MarkupReader {
    private let bytes: [UInt8]
    private var position = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(Markup.Fault) -> MarkupElement {
        let doctype = Array("<!DOCTYPE html>".utf8)
        guard bytes.starts(with: doctype) else { throw fault("no document type") }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("no UTF-8") }
        position = doctype.count
        let document = MarkupElement("#document", [], inside: nil, position: 0)
        var open = [document]
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                open[open.count - 1].append(.text(try text(until: UInt8(ascii: "<"))))
                continue
            }
            position += 1
            if bytes[safe: position] == UInt8(ascii: "/") {
                position += 1
                let name = try name()
                guard open.count > 1, open[open.count - 1].name == name else {
                    throw fault("</\(name)> closes nothing")
                }
                try expect(UInt8(ascii: ">"))
                open.removeLast()
            } else {
                let element = try start(inside: open[open.count - 1])
                open[open.count - 1].append(.element(element))
                if !Markup.void.contains(element.name) { open.append(element) }
            }
        }
        guard open.count == 1 else { throw fault("<\(open[open.count - 1].name)> is not closed") }
        return document
    }

    private mutating func start(inside parent: MarkupElement) throws(Markup.Fault) -> MarkupElement {
        let name = try name()
        count += 1
        let place = count
        var attributes: [(name: String, value: String)] = []
        while bytes[safe: position] == UInt8(ascii: " ") {
            position += 1
            let attribute = try self.name()
            guard !attributes.contains(where: { $0.name == attribute }) else { throw fault("\(attribute) twice") }
            var value = ""
            if bytes[safe: position] == UInt8(ascii: "=") {
                position += 1
                try expect(UInt8(ascii: "\""))
                value = try text(until: UInt8(ascii: "\""))
                position += 1
            }
            attributes.append((attribute, value))
        }
        try expect(UInt8(ascii: ">"))
        // A line feed right after these is no part of their text (HTML, 13.2.6.4.7).
        if ["textarea", "pre"].contains(name), bytes[safe: position] == 10 { position += 1 }
        return MarkupElement(name, attributes, inside: parent, position: place)
    }

    /// Lower-case letters, digits and hyphens.
    private mutating func name() throws(Markup.Fault) -> String {
        let begin = position
        while let byte = bytes[safe: position],
            (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
        { position += 1 }
        guard begin < position else { throw fault("a name is expected") }
        return String(decoding: bytes[begin..<position], as: UTF8.self)
    }

    /// Text up to a byte, references resolved.
    private mutating func text(until end: UInt8) throws(Markup.Fault) -> String {
        var plain: [UInt8] = []
        while let byte = bytes[safe: position], byte != end {
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): throw fault("a bare \(Character(Unicode.Scalar(byte)))")
            case 0x00..<0x09, 0x0B, 0x0D..<0x20, 0x7F: throw fault("a control character")
            case UInt8(ascii: "&"): plain += Array(try reference().utf8)
            default:
                plain.append(byte)
                position += 1
            }
        }
        guard position < bytes.count || end == UInt8(ascii: "<") else {
            throw fault("the page ends within an attribute")
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static let references = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": "\"", "&quot;": "\"", "&#39;": "'", "&#13;": "\r",
    ]

    private mutating func reference() throws(Markup.Fault) -> String {
        let end = bytes[position...].prefix(8).firstIndex(of: UInt8(ascii: ";")) ?? position
        let written = String(decoding: bytes[position...end], as: UTF8.self)
        guard let text = Self.references[written] else { throw fault("\(written) is no reference") }
        position = end + 1
        return text
    }

    private mutating func expect(_ byte: UInt8) throws(Markup.Fault) {
        guard bytes[safe: position] == byte else { throw fault("\(Character(Unicode.Scalar(byte))) is expected") }
        position += 1
    }

    private func fault(_ message: String) -> Markup.Fault { Markup.Fault(message: message, position: position) }
}

extension [UInt8] {
    /// Nil beyond the end.
    fileprivate subscript(safe position: Int) -> UInt8? { indices.contains(position) ? self[position] : nil }
}
