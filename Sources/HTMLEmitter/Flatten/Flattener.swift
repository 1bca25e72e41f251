import FormSpec

/// Turns a page tree into a page program: the one place that writes HTML syntax.
struct Flattener {
    let spec: FormSpec
    private let page: PageProgram.Kind
    private let sections: [FormSection]
    private let hasTaskList: Bool
    private var out = ProgramWriter()

    static func program(of page: PageTree, spec: FormSpec) -> PageProgram {
        var flattener = Flattener(spec: spec, page: page.kind)
        flattener.out.markup("<!DOCTYPE html>\n")
        flattener.write(page.html)
        flattener.out.finish()
        return PageProgram(kind: page.kind, chunks: flattener.out.chunks, operations: flattener.out.operations)
    }

    private init(spec: FormSpec, page: PageProgram.Kind) {
        self.spec = spec
        self.page = page
        sections = spec.sections
        hasTaskList = spec.hasTaskList
    }

    private mutating func write(_ nodes: [Node]) { for node in nodes { write(node) } }

    private mutating func write(_ node: Node) {
        switch node {
        case .element(let element): write(element)
        case .labelled(let control): write(control)
        case .hidden(let name, let value):
            open("input", [.plain("type", "hidden"), .plain("name", name), Attribute("value", .pieces(value))])
        case .button(let button): write(button)
        case .link(let link): write(link)
        case .words(let pieces): write(pieces)
        case .when(let condition, let nodes, let otherwise): write(condition, nodes, otherwise)
        case .eachRow(let field, let nodes): block(.eachRow(field), nodes)
        case .eachOption(let field, let nodes): block(.eachOption(field), nodes)
        case .eachError(let nodes): block(.eachError, nodes)
        }
    }

    private mutating func block(_ opening: PageOperation, _ nodes: [Node]) {
        out.operation(opening)
        write(nodes)
        out.operation(.end)
    }

    private mutating func write(_ condition: PageCondition, _ nodes: [Node], _ otherwise: [Node]) {
        out.operation(.when(condition))
        write(nodes)
        if !otherwise.isEmpty {
            out.operation(.otherwise)
            write(otherwise)
        }
        out.operation(.end)
    }

    private mutating func write(_ element: Element) {
        open(element.tag.rawValue, element.attributes)
        guard !element.tag.isVoid else { return }
        write(element.children)
        close(element.tag.rawValue)
    }

    private mutating func open(_ tag: String, _ attributes: [Attribute]) {
        out.markup("<\(tag)")
        for attribute in attributes { write(attribute) }
        out.markup(">")
    }

    /// A line break after each block keeps the source readable and costs a byte.
    private mutating func close(_ tag: String) {
        let isInline = ["span", "b", "a", "label", "button", "option", "textarea", "title"].contains(tag)
        out.markup(isInline ? "</\(tag)>" : "</\(tag)>\n")
    }

    private mutating func write(_ attribute: Attribute) {
        if let condition = attribute.condition { out.operation(.when(condition)) }
        switch attribute.value {
        case .present: out.markup(" \(attribute.name)")
        case .pieces(let pieces): quoted(attribute.name) { $0.write(pieces) }
        case .id(let id): quoted(attribute.name) { $0.write(id) }
        case .references(let references): write(attribute.name, references[...])
        }
        if attribute.condition != nil { out.operation(.end) }
    }

    /// A list of references must name at least one (HTML, 2.3.7): with conditions alone, the attribute starts at the
    /// first that holds.
    private mutating func write(_ name: String, _ references: ArraySlice<Attribute.Reference>) {
        guard let first = references.first else { return }
        guard references.allSatisfy({ $0.condition != nil }), let condition = first.condition else {
            return quoted(name) { $0.write(Array(references)) }
        }
        out.operation(.when(condition))
        quoted(name) { $0.write([Attribute.Reference(id: first.id, condition: nil)] + references.dropFirst()) }
        if references.count > 1 {
            out.operation(.otherwise)
            write(name, references.dropFirst())
        }
        out.operation(.end)
    }

    private mutating func quoted(_ name: String, _ inside: (inout Flattener) -> Void) {
        out.markup(" \(name)=\"")
        inside(&self)
        out.markup("\"")
    }

    private mutating func write(_ references: [Attribute.Reference]) {
        for (position, reference) in references.enumerated() {
            if let condition = reference.condition { out.operation(.when(condition)) }
            if position > 0 { out.markup(" ") }
            write(reference.id)
            if reference.condition != nil { out.operation(.end) }
        }
    }

    private mutating func write(_ pieces: [Piece]) { for piece in pieces { write(piece) } }

    private mutating func write(_ piece: Piece) {
        switch piece {
        case .literal(let text): out.literal(text)
        case .text(let text): out.operation(.text(text))
        case .phrase(let text, let argument): out.operation(.phrase(text, argument))
        case .context(let value): out.operation(.context(value))
        case .name(let field): out.operation(.name(field))
        case .listName(let field): out.operation(.listName(field))
        case .value(let field): out.operation(.value(field))
        case .part(let field, let part): out.operation(.part(field, part))
        case .display(let field): out.operation(.display(field))
        case .fileSize(let field): out.operation(.fileSize(field))
        case .errorText(let field): out.operation(.errorText(field))
        case .rowNumber(let field): out.operation(.rowNumber(field))
        case .rowKeyBefore(let field): out.operation(.rowKeyBefore(field))
        case .rowKeyAfter(let field): out.operation(.rowKeyAfter(field))
        case .optionCode: out.operation(.optionCode)
        case .optionMark: out.operation(.optionMark)
        case .optionLabel: out.operation(.optionLabel)
        case .errorWords: out.operation(.errorWords)
        }
    }

    private mutating func write(_ id: ElementID) { write(id.pieces(spec)) }
}

// Controls, buttons and links.
extension Flattener {
    private mutating func write(_ control: LabelledControl) {
        switch control.kind {
        case .check, .radio:
            writeControl(control)
            writeLabel(control)
            write(control.between + control.after)
        case .input, .area, .select, .search, .file:
            writeLabel(control)
            write(control.between)
            writeControl(control)
            write(control.after)
        }
    }

    private mutating func writeLabel(_ control: LabelledControl) {
        open("label", [Attribute("for", .id(control.id))])
        write(control.label)
        close("label")
    }

    private mutating func writeControl(_ control: LabelledControl) {
        let identity = [Attribute("id", .id(control.id)), Attribute("name", .pieces(control.name))]
        var rest = control.attributes
        if !control.labelledBy.isEmpty {
            let references = control.labelledBy.map { Attribute.Reference(id: $0, condition: nil) }
            rest.append(Attribute("aria-labelledby", .references(references)))
        }
        if let described = Attribute.describedBy(control.describedBy) { rest.append(described) }
        switch control.kind {
        case .input(let type, let value):
            open("input", [.plain("type", type)] + identity + [Attribute("value", .pieces(value))] + rest)
        case .search(let field, let labels):
            let list = Attribute("list", .id(labels))
            let value = Attribute("value", .pieces([.value(field)]))
            open("input", [.plain("type", "text")] + identity + [list, value] + rest)
        case .file(let accept):
            let accepted: [Attribute] = accept.isEmpty ? [] : [.plain("accept", accept)]
            open("input", [.plain("type", "file")] + identity + accepted + rest)
        case .check(let value, let checked):
            open("input", [.plain("type", "checkbox")] + identity + choice(value, checked) + rest)
        case .radio(let value, let checked):
            open("input", [.plain("type", "radio")] + identity + choice(value, checked) + rest)
        case .area(let value, let rows):
            open("textarea", identity + [.plain("rows", String(rows))] + rest)
            // The parser drops one line feed after the tag: without this one, the answer's own first would be lost.
            out.markup("\n")
            write(value)
            close("textarea")
        case .select(let field, let empty):
            open("select", identity + rest)
            writeOptions(field, empty: empty)
            close("select")
        }
    }

    private func choice(_ value: [Piece], _ checked: PageCondition) -> [Attribute] {
        [Attribute("value", .pieces(value)), .flag("checked", when: checked)]
    }

    private mutating func writeOptions(_ field: FieldIndex, empty: [Piece]) {
        open("option", [.plain("value", "")])
        write(empty)
        close("option")
        out.operation(.eachOption(field))
        open("option", [Attribute("value", .pieces([.optionCode])), .flag("selected", when: .optionChosen)])
        write([.optionLabel])
        close("option")
        out.operation(.end)
    }

    private mutating func write(_ button: Button) {
        var attributes: [Attribute] = []
        if let look = button.look { attributes.append(.classes(look)) }
        attributes += [.plain("type", "submit"), .plain("name", "_toiminto")]
        attributes.append(Attribute("value", .pieces(button.posted)))
        open("button", attributes + button.attributes)
        write(button.words)
        close("button")
    }

    private mutating func write(_ link: Link) {
        out.markup("<a href=\"")
        switch link.target {
        case .here(let id):
            out.markup("#")
            write(id)
        case .field(let field):
            writePage(asking: field)
            out.markup("#")
            out.operation(.target(field))
        case .list(let field):
            writePage(asking: field)
            write([.literal("#"), .listName(field)])
        case .address(let address): write([.context(address)])
        case .download(let file): write([.context(.filesAddress), .literal("/"), .name(file)])
        case .fieldOn(let address, let field, let isList):
            write([.context(address), .literal("#")])
            if isList { write([.listName(field)]) } else { out.operation(.target(field)) }
        case .section(let position): out.operation(.sectionAddress(position))
        case .external(let address): out.literal(address)
        case .language(let code): write([.context(.pageAddress), .literal("?kieli=\(code)")])
        case .errorTarget(let isHere):
            if isHere { out.operation(.errorRows) } else { writePageOfError() }
            out.markup("#")
            out.operation(.errorTarget)
        }
        out.markup("\"")
        for attribute in link.attributes { write(attribute) }
        out.markup(">")
        write(link.words)
        close("a")
    }

    /// After a change the customer comes back to the review, which the address says.
    private static let returning = "?paluu=tarkista"

    private mutating func writePage(asking field: FieldIndex) {
        guard hasTaskList, let section = spec.sectionPosition(of: field, in: sections) else {
            return write([.context(.formAddress)])
        }
        out.operation(.sectionAddress(section))
        out.markup(Self.returning)
    }

    private mutating func writePageOfError() {
        if page == .supplementReview { return write([.context(.supplementAddress)]) }
        guard hasTaskList else { return write([.context(.formAddress)]) }
        out.operation(.errorPage)
        out.markup(Self.returning)
    }
}
