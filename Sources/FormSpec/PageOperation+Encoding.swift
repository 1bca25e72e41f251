/// The codes of the encoding. They are never given a new meaning: released definitions hold them.
private enum Code: UInt8 {
    case chunk = 1, text, phrase, context, name, listName, target, value, part, display
    case errorText, rowNumber, optionCode, optionLabel, optionMark, errorTarget, errorWords
    case when, otherwise, eachRow, eachOption, eachError, end, fileSize
    case errorPage, sectionAddress, rowKeyBefore, rowKeyAfter, errorRows
}

extension PageOperation {
    /// The operation as three numbers for the encoding, none of them negative.
    public var encoded: (code: UInt8, a: Int, b: Int) {
        let (code, a, b) = numbers
        return (code.rawValue, a, b)
    }

    private var numbers: (Code, Int, Int) {
        switch self {
        case .chunk(let position): (.chunk, position, 0)
        case .text(let text): (.text, text.value, 0)
        case .phrase(let text, let argument): (.phrase, Int(text.rawValue), argument.encoded)
        case .context(let value): (.context, Int(value.rawValue), 0)
        case .name(let field): (.name, field.value, 0)
        case .listName(let field): (.listName, field.value, 0)
        case .target(let field): (.target, field.value, 0)
        case .value(let field): (.value, field.value, 0)
        case .part(let field, let part): (.part, field.value, Int(part.rawValue))
        case .display(let field): (.display, field.value, 0)
        case .fileSize(let field): (.fileSize, field.value, 0)
        case .errorText(let field): (.errorText, field.value, 0)
        case .rowNumber(let field): (.rowNumber, field.value, 0)
        case .optionCode: (.optionCode, 0, 0)
        case .optionLabel: (.optionLabel, 0, 0)
        case .optionMark: (.optionMark, 0, 0)
        case .errorTarget: (.errorTarget, 0, 0)
        case .errorWords: (.errorWords, 0, 0)
        case .errorPage: (.errorPage, 0, 0)
        case .sectionAddress(let position): (.sectionAddress, position, 0)
        case .rowKeyBefore(let field): (.rowKeyBefore, field.value, 0)
        case .rowKeyAfter(let field): (.rowKeyAfter, field.value, 0)
        case .errorRows: (.errorRows, 0, 0)
        case .when(let condition): (.when, Int(condition.encoded.code), condition.encoded.operand)
        case .otherwise: (.otherwise, 0, 0)
        case .eachRow(let field): (.eachRow, field.value, 0)
        case .eachOption(let field): (.eachOption, field.value, 0)
        case .eachError: (.eachError, 0, 0)
        case .end: (.end, 0, 0)
        }
    }

    /// The operation of those numbers; nil where they are none. Positions are checked when a program is laid out.
    public init?(code: UInt8, a: Int, b: Int) {
        guard let code = Code(rawValue: code), a >= 0, b >= 0 else { return nil }
        switch code {
        case .chunk: self = .chunk(a)
        case .text: self = .text(TextIndex(a))
        case .phrase:
            guard let text = SystemText(position: a), let argument = PageArgument(encoded: b) else { return nil }
            self = .phrase(text, argument)
        case .context:
            guard let value = PageContextValue(position: a) else { return nil }
            self = .context(value)
        case .name: self = .name(FieldIndex(a))
        case .listName: self = .listName(FieldIndex(a))
        case .target: self = .target(FieldIndex(a))
        case .value: self = .value(FieldIndex(a))
        case .part:
            guard let part = PagePart(position: b) else { return nil }
            self = .part(FieldIndex(a), part)
        case .display: self = .display(FieldIndex(a))
        case .fileSize: self = .fileSize(FieldIndex(a))
        case .errorText: self = .errorText(FieldIndex(a))
        case .rowNumber: self = .rowNumber(FieldIndex(a))
        case .optionCode: self = .optionCode
        case .optionLabel: self = .optionLabel
        case .optionMark: self = .optionMark
        case .errorTarget: self = .errorTarget
        case .errorWords: self = .errorWords
        case .errorPage: self = .errorPage
        case .sectionAddress: self = .sectionAddress(a)
        case .rowKeyBefore: self = .rowKeyBefore(FieldIndex(a))
        case .rowKeyAfter: self = .rowKeyAfter(FieldIndex(a))
        case .errorRows: self = .errorRows
        case .when:
            guard let condition = PageCondition(code: a, operand: b) else { return nil }
            self = .when(condition)
        case .otherwise: self = .otherwise
        case .eachRow: self = .eachRow(FieldIndex(a))
        case .eachOption: self = .eachOption(FieldIndex(a))
        case .eachError: self = .eachError
        case .end: self = .end
        }
    }
}

extension PageArgument {
    private static let kinds = 16

    /// The argument as one number.
    var encoded: Int {
        let (kind, operand): (Int, Int) =
            switch self {
            case .none: (0, 0)
            case .text(let text): (1, text.value)
            case .textWithin(let text): (2, text.value)
            case .number(let number): (3, max(0, min(number, Int(Int32.max))))
            case .bytes(let number): (8, max(0, min(number, Int(Int32.max))))
            case .retrieved(let field): (4, field.value)
            case .original(let field): (5, field.value)
            case .context(let value): (6, Int(value.rawValue))
            case .phrase(let text): (7, Int(text.rawValue))
            case .rowsShown(let field): (9, field.value)
            case .copiedFrom(let field): (10, field.value)
            }
        return operand * Self.kinds + kind
    }

    init?(encoded: Int) {
        let operand = encoded / Self.kinds
        switch encoded % Self.kinds {
        case 0: self = .none
        case 1: self = .text(TextIndex(operand))
        case 2: self = .textWithin(TextIndex(operand))
        case 3: self = .number(operand)
        case 4: self = .retrieved(FieldIndex(operand))
        case 5: self = .original(FieldIndex(operand))
        case 6:
            guard let value = PageContextValue(position: operand) else { return nil }
            self = .context(value)
        case 7:
            guard let text = SystemText(position: operand) else { return nil }
            self = .phrase(text)
        case 8: self = .bytes(operand)
        case 9: self = .rowsShown(FieldIndex(operand))
        case 10: self = .copiedFrom(FieldIndex(operand))
        default: return nil
        }
    }
}

/// The codes of the conditions, never given a new meaning.
private enum ConditionCode: UInt8 {
    case anyErrors = 1, errorHasTarget, given, language, error, errorIn, answered, isTrue, isFalse, branch, optionChosen
    case prefilled, kept, changed, removed, needsAttention, dated, canAdd, canRemove, relevant, required, locked
    case unanswered, section, lacking
    case contentHeld, rowsPaged, rowsBefore, rowsAfter, copied, sent, opened, filled, rowChanged, masked, demanded
}

extension PageCondition {
    private static let parts = 4
    private static let states = 8

    /// The condition as two numbers.
    var encoded: (code: UInt8, operand: Int) {
        let (code, operand) = numbers
        return (code.rawValue, operand)
    }

    private var numbers: (ConditionCode, Int) {
        switch self {
        case .anyErrors: (.anyErrors, 0)
        case .errorHasTarget: (.errorHasTarget, 0)
        case .given(let value): (.given, Int(value.rawValue))
        case .language(let position): (.language, position)
        case .error(let field): (.error, field.value)
        case .errorIn(let field, let part): (.errorIn, field.value * Self.parts + Int(part.rawValue))
        case .answered(let field): (.answered, field.value)
        case .unanswered(let field): (.unanswered, field.value)
        case .isTrue(let field): (.isTrue, field.value)
        case .isFalse(let field): (.isFalse, field.value)
        case .branch(let field): (.branch, field.value)
        case .optionChosen: (.optionChosen, 0)
        case .prefilled(let field): (.prefilled, field.value)
        case .kept(let field): (.kept, field.value)
        case .changed(let field): (.changed, field.value)
        case .removed(let field): (.removed, field.value)
        case .needsAttention(let field): (.needsAttention, field.value)
        case .lacking(let field, let gap): (.lacking, field.value * Self.states + Int(gap.rawValue))
        case .dated(let field): (.dated, field.value)
        case .canAdd(let field): (.canAdd, field.value)
        case .canRemove(let field): (.canRemove, field.value)
        case .relevant(let field): (.relevant, field.value)
        case .required(let field): (.required, field.value)
        case .locked(let field): (.locked, field.value)
        case .section(let position, let state): (.section, position * Self.states + Int(state.rawValue))
        case .contentHeld(let field): (.contentHeld, field.value)
        case .rowsPaged(let field): (.rowsPaged, field.value)
        case .rowsBefore(let field): (.rowsBefore, field.value)
        case .rowsAfter(let field): (.rowsAfter, field.value)
        case .copied(let field): (.copied, field.value)
        case .sent(let field): (.sent, field.value)
        case .opened(let field): (.opened, field.value)
        case .filled(let field): (.filled, field.value)
        case .rowChanged(let field): (.rowChanged, field.value)
        case .masked(let field): (.masked, field.value)
        case .demanded(let field): (.demanded, field.value)
        }
    }

    init?(code: Int, operand: Int) {
        guard let raw = UInt8(exactly: code), let code = ConditionCode(rawValue: raw) else { return nil }
        let field = FieldIndex(operand)
        switch code {
        case .anyErrors: self = .anyErrors
        case .errorHasTarget: self = .errorHasTarget
        case .given:
            guard let value = PageContextValue(position: operand) else { return nil }
            self = .given(value)
        case .language: self = .language(operand)
        case .error: self = .error(field)
        case .errorIn:
            guard let part = PagePart(position: operand % Self.parts) else { return nil }
            self = .errorIn(FieldIndex(operand / Self.parts), part)
        case .answered: self = .answered(field)
        case .unanswered: self = .unanswered(field)
        case .isTrue: self = .isTrue(field)
        case .isFalse: self = .isFalse(field)
        case .branch: self = .branch(field)
        case .optionChosen: self = .optionChosen
        case .prefilled: self = .prefilled(field)
        case .kept: self = .kept(field)
        case .changed: self = .changed(field)
        case .removed: self = .removed(field)
        case .needsAttention: self = .needsAttention(field)
        case .lacking:
            guard let raw = UInt8(exactly: operand % Self.states), let gap = SourceGap(rawValue: raw) else {
                return nil
            }
            self = .lacking(FieldIndex(operand / Self.states), gap)
        case .dated: self = .dated(field)
        case .canAdd: self = .canAdd(field)
        case .canRemove: self = .canRemove(field)
        case .relevant: self = .relevant(field)
        case .required: self = .required(field)
        case .locked: self = .locked(field)
        case .contentHeld: self = .contentHeld(field)
        case .rowsPaged: self = .rowsPaged(field)
        case .rowsBefore: self = .rowsBefore(field)
        case .rowsAfter: self = .rowsAfter(field)
        case .copied: self = .copied(field)
        case .sent: self = .sent(field)
        case .opened: self = .opened(field)
        case .filled: self = .filled(field)
        case .rowChanged: self = .rowChanged(field)
        case .masked: self = .masked(field)
        case .demanded: self = .demanded(field)
        case .section:
            guard let raw = UInt8(exactly: operand % Self.states), let state = SectionState(rawValue: raw) else {
                return nil
            }
            self = .section(operand / Self.states, state)
        }
    }
}

extension PagePart {
    fileprivate init?(position: Int) {
        guard let raw = UInt8(exactly: position) else { return nil }
        self.init(rawValue: raw)
    }
}

extension PageContextValue {
    fileprivate init?(position: Int) {
        guard let raw = UInt8(exactly: position) else { return nil }
        self.init(rawValue: raw)
    }
}

extension SystemText {
    fileprivate init?(position: Int) {
        guard let raw = UInt8(exactly: position) else { return nil }
        self.init(rawValue: raw)
    }
}
