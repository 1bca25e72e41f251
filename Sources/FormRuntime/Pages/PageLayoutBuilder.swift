import FormSpec

/// Lays out one page program: a single pass over its operations that keeps track of open blocks and of the rows around.
struct PageLayoutBuilder {
    let spec: FormSpec
    let program: PageProgram
    /// The position of the language in the form's texts.
    let language: Int
    let languageTag: String
    let words: SystemWords
    let format: LanguageFormat
    let sections: [FormSection]

    var layout: PageLayout
    /// The rows around the current operation, outermost first.
    var rows: [FieldIndex] = []
    var blocks: [Block] = []
    var position = 0
    /// Inside `eachOption`: the field and the option's position.
    var option: (field: FieldIndex, position: Int)?
    /// Bytes are gathered for a table: they get no step of their own.
    var isCollecting = false
    /// The step that the latest known jump leads to.
    var lastTarget = 0
    /// Positive inside a half of a block that is never executed in this language.
    var skipping = 0

    /// A block that is not closed yet.
    enum Block {
        /// The step whose jump is not known yet.
        case test(step: Int)
        /// The other half, reached by the jump at `step`.
        case otherwise(step: Int)
        /// Decided when laid out: nothing to patch.
        case decided(Bool)
        case rows(step: Int)
        case errors(step: Int)
    }

    init(
        spec: FormSpec, program: PageProgram, language: Int, languageTag: String, words: SystemWords,
        format: LanguageFormat
    ) {
        self.spec = spec
        self.program = program
        self.language = language
        self.languageTag = languageTag
        self.words = words
        self.format = format
        sections = spec.sections
        layout = PageLayout(
            linked: Array(repeating: false, count: spec.fields.count),
            targetSuffix: spec.fields.map { $0.control == .date || $0.control == .dateTime ? "@d" : "" })
    }

    /// The whole program.
    mutating func build() throws(PageFault) -> PageLayout {
        position = 0
        try run(until: program.operations.count)
        guard blocks.isEmpty, skipping == 0 else { throw broken }
        return layout
    }

    var broken: PageFault { .brokenBlocks(program.kind, operation: position) }
    var dangling: PageFault { .danglingOperand(program.kind, operation: position) }

    mutating func run(until end: Int) throws(PageFault) {
        while position < end {
            try lay(program.operations[position])
            position += 1
        }
    }

    private mutating func lay(_ operation: PageOperation) throws(PageFault) {
        switch operation {
        case .when(let condition): try open(condition)
        case .otherwise: try turn()
        case .end: try close()
        case .eachRow(let field): try openRows(field)
        case .eachError:
            if skipping > 0 { return skipping += 1 }
            blocks.append(.errors(step: layout.steps.count))
            append(.errors(end: 0))
        case .eachOption(let field): try layOptions(field)
        case .chunk, .text, .phrase, .context, .name, .listName, .target, .value, .part, .display, .fileSize,
            .errorText, .rowNumber, .optionCode, .optionLabel, .optionMark, .errorTarget, .errorWords, .errorPage,
            .sectionAddress, .rowKeyBefore, .rowKeyAfter, .errorRows:
            if skipping == 0 { try layOutput(operation) }
        }
    }
}

// Static bytes.
extension PageLayoutBuilder {
    mutating func append(_ step: PageStep) { layout.steps.append(step) }

    /// Adds static bytes, to the copy before where nothing can jump between the two.
    mutating func copy(_ bytes: some Sequence<UInt8>) {
        let start = layout.bytes.count
        layout.bytes.append(contentsOf: bytes)
        let added = layout.bytes.count - start
        guard added > 0, !isCollecting else { return }
        if case .copy(let first, let count)? = layout.steps.last, first + count == start,
            layout.steps.count > barrier
        {
            layout.steps[layout.steps.count - 1] = .copy(start: first, count: count + added)
        } else {
            append(.copy(start: start, count: added))
        }
    }

    mutating func copy(escaping text: String) { copy(HTMLEscaping.escaped(text).utf8) }

    /// Where a field's answer lies, and whether the operation stands in the rows around it.
    func place(_ field: FieldIndex) throws(PageFault) -> AnswerPlace {
        guard spec.fields.indices.contains(field.value) else { throw dangling }
        let around = spec.enclosingRows(of: field)
        guard rows.starts(with: around) else { throw .outsideRows(program.kind, operation: position) }
        return AnswerPlace(field: field, depth: around.count, slot: spec[field].slot)
    }

    /// Where a repeated field's list of rows lies.
    func listPlace(_ field: FieldIndex) throws(PageFault) -> AnswerPlace {
        guard spec.fields.indices.contains(field.value), spec[field].repeats else { throw dangling }
        let around = Array(spec.enclosingRows(of: field).dropLast())
        guard rows.starts(with: around) else { throw .outsideRows(program.kind, operation: position) }
        return AnswerPlace(field: field, depth: around.count, slot: spec[field].rowSlot)
    }

    /// The list for a repeated field outside its own rows, else the answer.
    func placeHere(_ field: FieldIndex) throws(PageFault) -> (place: AnswerPlace, isList: Bool) {
        guard spec.fields.indices.contains(field.value) else { throw dangling }
        if spec[field].repeats, !rows.contains(field) { return (try listPlace(field), true) }
        return (try place(field), false)
    }
}
