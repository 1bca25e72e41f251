import Diagnostics
import FormSpec
import SchemaTables
import SchemaValues
import XMLReading

/// Why a document could not be read as an application of a form.
public enum ApplicationReadingError: Error, Hashable, Sendable {
    /// Not well formed, or refused while reading; the line and what is wrong.
    case unreadable(line: Int, reason: String)
    /// The root is another element.
    case otherRoot(ExpandedName)
    /// An element or attribute that the form does not have at that place.
    case unknownName(ExpandedName, line: Int)
    /// More nested or repeated than any application.
    case tooLarge(line: Int)
}

/// Reads application XML (or common data) into an instance. Values are kept as they stand; whether they are right is
/// for `validate`, or for the document validator before.
public func readApplication(
    _ bytes: [UInt8], spec: FormSpec, file: String = "application.xml"
) -> Result<FormInstance, ApplicationReadingError> {
    let root: XMLElement
    switch readTree(bytes: bytes, file: file) {
    case .success(let tree): root = tree
    case .failure(let refused):
        let diagnostic = refused.diagnostic
        return .failure(.unreadable(line: diagnostic.location.line, reason: diagnostic.message.en))
    }
    guard root.name == spec[.root].name else { return .failure(.otherRoot(root.name)) }
    var reader = ApplicationReader(spec: spec)
    do {
        try reader.fill(root, into: FieldAddress(.root))
    } catch {
        return .failure(error)
    }
    return .success(reader.instance)
}

private struct ApplicationReader {
    let spec: FormSpec
    var instance: FormInstance

    init(spec: FormSpec) {
        self.spec = spec
        self.instance = FormInstance(bare: spec)
    }

    mutating func fill(_ element: XMLElement, into address: FieldAddress) throws(ApplicationReadingError) {
        try fillAttributes(of: element, into: address)
        if let reason = absence(of: element) {
            instance.markAbsent(reason, at: address, of: spec)
            return
        }
        if spec[address.field].kind == .value {
            fillValue(element, into: address)
            return
        }
        for child in element.elements {
            try fillChild(child, of: address)
        }
    }

    private mutating func fillAttributes(
        of element: XMLElement, into address: FieldAddress
    ) throws(ApplicationReadingError) {
        for attribute in element.attributes where !isInstanceAttribute(attribute.name) {
            let field = spec.children(of: address.field).first {
                spec[$0].kind == .attribute && spec[$0].name == attribute.name
            }
            guard let field else { throw .unknownName(attribute.name, line: element.location.line) }
            instance.setAnswer(Answer(attribute.value), at: FieldAddress(field, rows: address.rows), of: spec)
        }
    }

    private func isInstanceAttribute(_ name: ExpandedName) -> Bool {
        name.namespace == ExpandedName.schemaInstanceNamespace || name == Self.absent
    }

    private static let absent = ExpandedName(namespace: "urn:kevytasiointi:form:1", localName: "absent")

    /// `xsi:nil` with the reason in `k:absent`.
    private func absence(of element: XMLElement) -> SourceGap? {
        let reason = element.attributes.first { $0.name == Self.absent }?.value
        return reason.flatMap(SourceGap.init(annotation:))
    }

    private mutating func fillValue(_ element: XMLElement, into address: FieldAddress) {
        let field = spec[address.field]
        guard field.fixedValue == nil else { return }
        let text = field.valueClass == .text ? element.text : LexicalForm.trimmed(element.text)
        if field.isRepeatedCode, let former = instance.answer(at: address, of: spec), !former.raw.isEmpty {
            instance.setAnswer(Answer("\(former.raw) \(text)"), at: address, of: spec)
        } else if !text.isEmpty {
            instance.setAnswer(Answer(text), at: address, of: spec)
        }
    }

    private mutating func fillChild(_ child: XMLElement, of parent: FieldAddress) throws(ApplicationReadingError) {
        guard let trail = trail(to: child.name, from: parent.field) else {
            throw .unknownName(child.name, line: child.location.line)
        }
        for (outer, inner) in zip(trail, trail.dropFirst()) where spec[outer].kind == .choice {
            instance.setAnswer(Answer(spec[inner].step), at: FieldAddress(outer, rows: parent.rows), of: spec)
        }
        guard let field = trail.last else { return }
        var rows = parent.rows
        if spec[field].repeats {
            let key = instance.addBareRow(to: field, in: parent.rows, of: spec)
            rows = rows.appending(key)
        }
        try fill(child, into: FieldAddress(field, rows: rows))
    }

    /// The fields from a direct child of `parent` to the element of that name, through sequences and choices.
    private func trail(to name: ExpandedName, from parent: FieldIndex) -> [FieldIndex]? {
        for child in spec.children(of: parent) {
            switch spec[child].kind {
            case .choice, .sequence:
                if let inner = trail(to: name, from: child) { return [child] + inner }
            case .group, .value, .file:
                if spec[child].name == name { return [child] }
            case .attribute:
                break
            }
        }
        return nil
    }
}
