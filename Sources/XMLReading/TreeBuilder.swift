import Diagnostics
import SchemaValues

/// Gathers the events of one parse into an `XMLElement`.
final class TreeBuilder: ParseState {
    private let file: String
    private let limits: ReadingLimits
    private var open: [XMLElement] = []
    private var text: [UInt8] = []
    private var expanded = 0
    /// The document's own parser context, for stopping it from within an entity.
    var context: UnsafeMutableRawPointer?
    private(set) var root: XMLElement?

    init(file: String, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
    }

    func open(
        name: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?,
        namespaces: UnsafeBufferPointer<UnsafePointer<UInt8>?>, attributes: UnsafeBufferPointer<UnsafePointer<UInt8>?>,
        line: Int
    ) {
        flushText()
        var scope = open.last?.namespaces ?? [:]
        for i in stride(from: 0, to: namespaces.count, by: 2) {
            let uri = string(namespaces[i + 1])
            // `xmlns=""` takes the default namespace away.
            scope[string(namespaces[i])] = uri.isEmpty ? nil : uri
        }
        var element = XMLElement(
            name: ExpandedName(namespace: string(uri), localName: string(name)), prefix: string(prefix),
            namespaces: scope, location: SourceLocation(file: file, line: line))
        element.attributes.reserveCapacity(attributes.count / 5)
        for i in stride(from: 0, to: attributes.count, by: 5) {
            let name = ExpandedName(namespace: string(attributes[i + 2]), localName: string(attributes[i]))
            let value = slice(attributes[i + 3], attributes[i + 4])
            expanded += value.utf8.count
            element.attributes.append(XMLAttribute(name: name, prefix: string(attributes[i + 1]), value: value))
        }
        open.append(element)
        check(scope: scope.count, line: line)
    }

    private func check(scope: Int, line: Int) {
        guard refusal == nil else { return }
        if open.count > limits.maxDepth { refusal = Refusal(reason: .tooDeep(limit: limits.maxDepth), line: line) }
        if scope > limits.maxNamespacesInScope {
            refusal = Refusal(reason: .tooManyNamespaces(limit: limits.maxNamespacesInScope), line: line)
        }
        checkExpansion(line: line)
    }

    private func checkExpansion(line: Int) {
        guard refusal == nil, expanded > limits.maxExpandedBytes else { return }
        refusal = Refusal(reason: .expansion(limit: limits.maxExpandedBytes), line: line)
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        guard !open.isEmpty else { return }
        text.append(contentsOf: bytes)
        expanded += bytes.count
        checkExpansion(line: line)
    }

    func close() {
        flushText()
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(.element(element))
        }
    }

    private func flushText() {
        guard !text.isEmpty, !open.isEmpty else { return }
        open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private func string(_ pointer: UnsafePointer<UInt8>?) -> String {
        guard let pointer else { return "" }
        return String(cString: pointer)
    }

    private func slice(_ start: UnsafePointer<UInt8>?, _ end: UnsafePointer<UInt8>?) -> String {
        guard let start, let end, end > start else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
}
