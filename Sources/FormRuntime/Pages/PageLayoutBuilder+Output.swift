import FormSpec

// Operations that write something.
extension PageLayoutBuilder {
    mutating func layOutput(_ operation: PageOperation) throws(PageFault) {
        switch operation {
        case .chunk(let chunk):
            guard program.chunks.indices.contains(chunk) else { throw dangling }
            copy(program.chunks[chunk].utf8)
        case .text(let text): copy(escaping: try words(of: text))
        case .phrase(let phrase, let argument): try lay(phrase, argument)
        case .context(let value):
            if value == .languageTag { copy(escaping: languageTag) } else { append(.context(value)) }
        case .name(let field): try layName(field, isList: false)
        case .listName(let field): try layName(field, isList: true)
        case .target(let field):
            try layName(field, isList: false)
            copy(escaping: layout.targetSuffix[field.value])
        case .value(let field): append(.value(try place(field)))
        case .part(let field, let part): append(.part(try place(field), part))
        case .display(let field): append(.display(try place(field)))
        case .fileSize(let field): append(.fileSize(try place(field)))
        case .errorText(let field): append(.errorText(try placeHere(field).place))
        case .rowNumber(let field):
            let place = try place(field)
            guard place.depth > 0 else { throw dangling }
            append(.rowNumber(depth: place.depth - 1))
        case .optionCode, .optionLabel, .optionMark: try layOption(operation)
        case .errorTarget: append(.errorTarget)
        case .errorWords: append(.errorWords)
        case .errorPage: append(.errorPage)
        case .sectionAddress(let position): append(.sectionAddress(try section(position)))
        case .rowKeyBefore(let field): append(.rowKeyBefore(try listPlace(field)))
        case .rowKeyAfter(let field): append(.rowKeyAfter(try listPlace(field)))
        case .errorRows: append(.errorRows)
        case .when, .otherwise, .eachRow, .eachOption, .eachError, .end: throw broken
        }
    }

    private func words(of text: TextIndex) throws(PageFault) -> String {
        guard spec.texts.texts.indices.contains(text.value), spec.texts.texts[text.value].indices.contains(language)
        else { throw dangling }
        return spec.texts.text(text, language: language)
    }

    /// A built-in text: static as far as its argument is.
    private mutating func lay(_ phrase: SystemText, _ argument: PageArgument) throws(PageFault) {
        let (before, after) = SystemWords.split(words.words(phrase))
        copy(escaping: before)
        switch argument {
        case .none: break
        case .text(let text): copy(escaping: try words(of: text))
        case .textWithin(let text): copy(escaping: SystemWords.withinSentence(try words(of: text)))
        case .number(let number): copy(escaping: format.number(String(number)))
        case .bytes(let bytes): copy(escaping: format.size(bytes))
        case .phrase(let inner): copy(escaping: words.words(inner))
        case .retrieved(let field): append(.retrieved(try place(field)))
        case .original(let field): append(.original(try place(field)))
        case .context(let value): append(.context(value))
        case .rowsShown(let field): append(.rowsShown(try listPlace(field)))
        case .copiedFrom(let field): append(.copiedFrom(try place(field)))
        }
        copy(escaping: after)
    }

    /// The posted name: steps with the keys of the rows around.
    private mutating func layName(_ field: FieldIndex, isList: Bool) throws(PageFault) {
        let place =
            isList && spec.fields.indices.contains(field.value) && spec[field].repeats
            ? try listPlace(field) : try place(field)
        layout.linked[field.value] = true
        var trail: [FieldIndex] = []
        var current: FieldIndex? = field
        while let index = current, index != .root {
            trail.append(index)
            current = spec[index].parent
        }
        var depth = 0
        var isFirst = true
        for index in trail.reversed() where index == field || spec[index].isNameStep {
            copy(escaping: (isFirst ? "" : "/") + spec[index].step)
            isFirst = false
            guard spec[index].repeats, depth < place.depth else { continue }
            copy(escaping: "/")
            append(.rowKey(depth: depth))
            depth += 1
        }
    }

    private mutating func layOption(_ operation: PageOperation) throws(PageFault) {
        guard let option, spec[option.field].options.indices.contains(option.position) else { throw broken }
        let shown = spec[option.field].options[option.position]
        switch operation {
        case .optionCode: copy(escaping: shown.code)
        case .optionLabel: copy(escaping: try words(of: shown.label))
        case .optionMark:
            if spec[option.field].hasDatedOptions {
                append(.optionMark)
            } else if option.position > 0 {
                copy(escaping: ":\(option.position)")
            }
        case .chunk, .text, .phrase, .context, .name, .listName, .target, .value, .part, .display, .fileSize,
            .errorText, .rowNumber, .errorTarget, .errorWords, .errorPage, .sectionAddress, .rowKeyBefore, .rowKeyAfter,
            .errorRows, .when, .otherwise, .eachRow,
            .eachOption, .eachError,
            .end:
            throw broken
        }
    }
}

extension FieldSpec {
    /// Some options are offered on some days only.
    var hasDatedOptions: Bool { options.contains { $0.validFrom != nil || $0.validTo != nil } }
}
