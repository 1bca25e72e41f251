import FormSpec
import SchemaValues

/// Writes the state of a form as its application XML: what is present, in document order, in the form's namespaces.
///
/// Each element begins on a line of its own, and `fieldsByLine` tells which field it is, so that a violation found in
/// the document can be shown at the field.
struct ApplicationWriter {
    private let state: FormState
    private let spec: FormSpec
    private(set) var bytes: [UInt8] = []
    /// By line, the first line is 0.
    private(set) var fieldsByLine: [FieldAddress] = []
    private var depth = 0

    init(_ state: FormState) {
        self.state = state
        self.spec = state.spec
    }

    /// The document, UTF-8, with an XML declaration.
    mutating func write() {
        bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)
        fieldsByLine = [FieldAddress(.root)]
        writeElement(FieldAddress(.root)) { writer in writer.writeChildren(of: FieldAddress(.root)) }
        bytes.append(10)
    }

    private mutating func writeChildren(of address: FieldAddress) {
        for child in spec.children(of: address.field) where spec[child].kind != .attribute {
            if spec[child].repeats {
                for key in state.presentRowKeys(of: child, in: address.rows) {
                    writeOne(FieldAddress(child, rows: address.rows.appending(key)))
                }
            } else {
                writeOne(FieldAddress(child, rows: address.rows))
            }
        }
    }

    private mutating func writeOne(_ address: FieldAddress) {
        switch spec[address.field].kind {
        case .group, .file:
            guard isWritten(address) else { return }
            writeElement(address) { writer in writer.writeChildren(of: address) }
        case .sequence:
            guard isWritten(address) else { return }
            writeChildren(of: address)
        case .choice:
            guard let branch = state.chosenBranch(of: address) else { return }
            writeBranch(FieldAddress(branch, rows: address.rows))
        case .value:
            writeValues(address)
        case .attribute:
            break
        }
    }

    /// A file without answers is asked, but nothing is there to write.
    private func isWritten(_ address: FieldAddress) -> Bool {
        guard state.isPresent(address) else { return false }
        let field = spec[address.field]
        return field.kind != .file || field.isAlwaysPresent || field.repeats || state.hasAnswers(in: address)
    }

    /// A branch is there because it was chosen, answered or not.
    private mutating func writeBranch(_ address: FieldAddress) {
        switch spec[address.field].kind {
        case .group, .file: writeElement(address) { writer in writer.writeChildren(of: address) }
        case .sequence: writeChildren(of: address)
        case .choice, .value, .attribute: writeOne(address)
        }
    }

    private mutating func writeValues(_ address: FieldAddress) {
        let field = spec[address.field]
        let value = LexicalForm.of(state.effectiveRaw(at: address), field: field)
        guard !LexicalForm.isBlank(value) else { return writeNil(address) }
        guard field.isRepeatedCode else { return writeValue(value, at: address) }
        for code in value.split(separator: " ") { writeValue(String(code), at: address) }
    }

    private mutating func writeValue(_ value: String, at address: FieldAddress) {
        startTag(address)
        bytes.append(UInt8(ascii: ">"))
        XMLEscaping.append(value, to: &bytes)
        fieldsByLine.append(contentsOf: repeatElement(address, count: value.utf8.count { $0 == 10 }))
        endTag(address, onOwnLine: false)
    }

    /// Empty and mandatory: `xsi:nil` where the schema allows it; otherwise the element is left out.
    private mutating func writeNil(_ address: FieldAddress) {
        let field = spec[address.field]
        guard field.isNillable, field.occurs.min > 0, state.isAsked(address) else { return }
        startTag(address)
        bytes.append(contentsOf: " xmlns:xsi=\"\(ExpandedName.schemaInstanceNamespace)\" xsi:nil=\"true\"/>".utf8)
    }

    private mutating func writeElement(_ address: FieldAddress, inside: (inout ApplicationWriter) -> Void) {
        startTag(address)
        let before = bytes.count
        bytes.append(UInt8(ascii: ">"))
        depth += 1
        inside(&self)
        depth -= 1
        if bytes.count == before + 1 {
            bytes[before] = UInt8(ascii: "/")
            bytes.append(UInt8(ascii: ">"))
        } else {
            endTag(address, onOwnLine: true)
        }
    }

    private mutating func startTag(_ address: FieldAddress) {
        newLine(address)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: qualifiedName(of: address.field).utf8)
        if address.field == .root { declareNamespaces() }
        for child in spec.children(of: address.field) where spec[child].kind == .attribute {
            writeAttribute(FieldAddress(child, rows: address.rows))
        }
    }

    private mutating func endTag(_ address: FieldAddress, onOwnLine: Bool) {
        if onOwnLine { newLine(address) }
        bytes.append(contentsOf: "</\(qualifiedName(of: address.field))>".utf8)
    }

    private mutating func newLine(_ address: FieldAddress) {
        bytes.append(10)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
        fieldsByLine.append(address)
    }

    private mutating func writeAttribute(_ address: FieldAddress) {
        let value = LexicalForm.of(state.effectiveRaw(at: address), field: spec[address.field])
        guard !LexicalForm.isBlank(value) else { return }
        bytes.append(contentsOf: " \(qualifiedName(of: address.field))=\"".utf8)
        XMLEscaping.append(value, to: &bytes, inAttribute: true)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func declareNamespaces() {
        for declaration in spec.namespaces where !declaration.namespace.isEmpty {
            let name = declaration.prefix.isEmpty ? "xmlns" : "xmlns:\(declaration.prefix)"
            bytes.append(contentsOf: " \(name)=\"".utf8)
            XMLEscaping.append(declaration.namespace, to: &bytes, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private func qualifiedName(of field: FieldIndex) -> String {
        guard let name = spec[field].name else { return "" }
        guard !name.namespace.isEmpty else { return name.localName }
        let isAttribute = spec[field].kind == .attribute
        let declaration = spec.namespaces.first {
            $0.namespace == name.namespace && !(isAttribute && $0.prefix.isEmpty)
        }
        guard let prefix = declaration?.prefix, !prefix.isEmpty else { return name.localName }
        return "\(prefix):\(name.localName)"
    }
}

extension FieldSpec {
    /// Check boxes that are repeated elements in the XML, not one list.
    var isRepeatedCode: Bool { valueClass == .codes && !repeats && occurs.max != 1 }
}

/// The application XML of an instance (UTF-8, with declaration): what its rules leave in it. It is valid against the
/// authority's schema when `validate` finds nothing on the same day.
public func writeApplication(_ instance: FormInstance, spec: FormSpec, context: ValidationContext) -> [UInt8] {
    writeApplication(FormState(instance, plan: RulePlan(spec), context: context))
}

/// The application XML of a form whose rules have been computed.
public func writeApplication(_ state: FormState) -> [UInt8] {
    var writer = ApplicationWriter(state)
    writer.write()
    return writer.bytes
}
