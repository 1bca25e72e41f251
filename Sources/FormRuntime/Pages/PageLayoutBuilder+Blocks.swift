import FormSpec

// Blocks: conditions, rows and options.
extension PageLayoutBuilder {
    /// Steps before this one may be the target of a jump that is already known, so nothing is joined across it.
    var barrier: Int { lastTarget }

    mutating func open(_ condition: PageCondition) throws(PageFault) {
        if skipping > 0 { return skipping += 1 }
        if case .language(let position) = condition {
            blocks.append(.decided(position == language))
            if position != language { skipping = 1 }
            return
        }
        let test = try test(for: condition)
        blocks.append(.test(step: layout.steps.count))
        append(.test(test, otherwise: 0))
    }

    mutating func turn() throws(PageFault) {
        if skipping > 1 { return }
        guard let block = blocks.popLast() else { throw broken }
        switch block {
        case .decided(let holds):
            skipping = holds ? 1 : 0
            blocks.append(.decided(holds))
        case .test(let step):
            let jump = layout.steps.count
            append(.jump(0))
            patch(step)
            blocks.append(.otherwise(step: jump))
        case .otherwise, .rows, .errors: throw broken
        }
    }

    mutating func close() throws(PageFault) {
        if skipping > 1 { return skipping -= 1 }
        guard let block = blocks.popLast() else { throw broken }
        switch block {
        case .decided: skipping = 0
        case .test(let step), .otherwise(let step), .errors(let step): patch(step)
        case .rows(let step):
            patch(step)
            rows.removeLast()
        }
    }

    /// Lets the jump of an earlier step lead to the next one.
    private mutating func patch(_ step: Int) {
        let target = layout.steps.count
        lastTarget = target
        switch layout.steps[step] {
        case .test(let test, _): layout.steps[step] = .test(test, otherwise: target)
        case .jump: layout.steps[step] = .jump(target)
        case .rows(let place, _): layout.steps[step] = .rows(place, end: target)
        case .errors: layout.steps[step] = .errors(end: target)
        case .copy, .rowKey, .rowNumber, .value, .part, .display, .fileSize, .context, .retrieved, .original,
            .errorText, .optionMark, .beginOptions, .options, .errorTarget, .errorWords, .errorPage, .sectionAddress,
            .rowKeyBefore, .rowKeyAfter, .errorRows, .rowsShown, .copiedFrom:
            break
        }
    }

    mutating func openRows(_ field: FieldIndex) throws(PageFault) {
        if skipping > 0 { return skipping += 1 }
        let place = try listPlace(field)
        guard rows.count == place.depth else { throw .outsideRows(program.kind, operation: position) }
        blocks.append(.rows(step: layout.steps.count))
        append(.rows(place, end: 0))
        rows.append(field)
    }

    /// Unrolls the block for each option. A block that differs only in the mark of the chosen one becomes a table.
    mutating func layOptions(_ field: FieldIndex) throws(PageFault) {
        if skipping > 0 { return skipping += 1 }
        let place = try placeOfOptions(field)
        guard option == nil else { throw broken }
        let start = position + 1
        let end = try matchingEnd(from: start)
        if let table = try optionTable(field, start: start, end: end) {
            append(.options(place, table: table))
        } else {
            try unroll(field, place, start: start, end: end)
        }
        option = nil
        position = end
    }

    /// The answer that is chosen among the options. A list of labels at the end of a page is of no row: nothing is chosen.
    private func placeOfOptions(_ field: FieldIndex) throws(PageFault) -> AnswerPlace {
        guard spec.fields.indices.contains(field.value) else { throw dangling }
        let isOfNoRow = spec[field].control == .search && rows.isEmpty
        return isOfNoRow ? AnswerPlace(field: field, depth: 0, slot: nil) : try place(field)
    }

    private mutating func unroll(
        _ field: FieldIndex, _ place: AnswerPlace, start: Int, end: Int
    ) throws(PageFault) {
        let isDated = spec[field].hasDatedOptions
        append(.beginOptions)
        for number in spec[field].options.indices {
            option = (field, number)
            if isDated {
                blocks.append(.test(step: layout.steps.count))
                append(.test(.offered(place, option: number), otherwise: 0))
            }
            position = start
            let open = blocks.count
            try run(until: end)
            guard blocks.count == open else { throw broken }
            if isDated { try close() }
        }
    }

    /// The `end` that closes a block whose inside begins at `start`.
    private func matchingEnd(from start: Int) throws(PageFault) -> Int {
        var depth = 1
        var next = start
        while next < program.operations.count {
            switch program.operations[next] {
            case .when, .eachRow, .eachOption, .eachError: depth += 1
            case .end:
                depth -= 1
                if depth == 0 { return next }
            case .chunk, .text, .phrase, .context, .name, .listName, .target, .value, .part, .display, .fileSize,
                .errorText, .rowNumber, .optionCode, .optionLabel, .optionMark, .errorTarget, .errorWords, .errorPage,
                .sectionAddress, .rowKeyBefore, .rowKeyAfter, .errorRows, .otherwise:
                break
            }
            next += 1
        }
        throw broken
    }

    /// A table, where the block is chunks, codes and labels around one `when optionChosen` with a chunk inside.
    private mutating func optionTable(_ field: FieldIndex, start: Int, end: Int) throws(PageFault) -> Int? {
        guard !spec[field].hasDatedOptions, spec[field].valueClass != .codes, let shape = optionShape(start, end) else {
            return nil
        }
        let first = layout.bytes.count
        var marks: [String: Int] = [:]
        for number in spec[field].options.indices {
            option = (field, number)
            for position in start..<shape.when { try layStatic(position) }
            marks[spec[field].options[number].code] = layout.bytes.count - first
            for position in (shape.when + 3)..<end { try layStatic(position) }
        }
        guard program.chunks.indices.contains(shape.mark) else { throw dangling }
        let mark = Array(program.chunks[shape.mark].utf8)
        layout.optionTables.append(
            PageLayout.OptionTable(start: first, count: layout.bytes.count - first, marks: marks, mark: mark))
        return layout.optionTables.count - 1
    }

    /// Where the one condition stands and which chunk it writes; nil for any other shape.
    private func optionShape(_ start: Int, _ end: Int) -> (when: Int, mark: Int)? {
        var found: (when: Int, mark: Int)?
        var next = start
        while next < end {
            switch program.operations[next] {
            case .chunk, .optionCode, .optionLabel: next += 1
            case .when(.optionChosen):
                guard found == nil, next + 2 < end, case .chunk(let mark) = program.operations[next + 1],
                    program.operations[next + 2] == .end
                else { return nil }
                found = (next, mark)
                next += 3
            case .when, .text, .phrase, .context, .name, .listName, .target, .value, .part, .display, .fileSize,
                .errorText, .rowNumber, .optionMark, .errorTarget, .errorWords, .errorPage, .sectionAddress,
                .rowKeyBefore, .rowKeyAfter, .errorRows, .otherwise,
                .eachRow, .eachOption, .eachError, .end:
                return nil
            }
        }
        return found
    }

    /// Static bytes of one operation, without a step.
    private mutating func layStatic(_ operation: Int) throws(PageFault) {
        position = operation
        isCollecting = true
        defer { isCollecting = false }
        try layOutput(program.operations[operation])
    }
}
