import SchemaTables

// A page: chunks, then operations as three numbers each. Positions inside operations are checked when a program is
// laid out for execution, where its blocks are matched as well.

extension PageProgram {
    func encode(to writer: inout ByteWriter) {
        kind.encode(to: &writer)
        writer.write(list: chunks) { $0.write($1) }
        writer.write(list: operations) { writer, operation in
            let (code, a, b) = operation.encoded
            writer.write(byte: code)
            writer.write(a)
            writer.write(b)
        }
    }

    init(from reader: inout ByteReader) throws(DecodingError) {
        self.init(
            kind: try Kind(from: &reader),
            chunks: try reader.list { r throws(DecodingError) in try r.string() },
            operations: try reader.list { r throws(DecodingError) in try PageOperation(from: &r) })
    }
}

extension PageProgram.Kind {
    /// The codes of the kinds, never given a new meaning.
    private enum Code: UInt8, CaseIterable {
        case form, review, receipt, start, tasks, section, copy, supplement, supplementReview, supplementReceipt
    }

    fileprivate func encode(to writer: inout ByteWriter) {
        switch self {
        case .form: writer.write(byte: Code.form.rawValue)
        case .review: writer.write(byte: Code.review.rawValue)
        case .receipt: writer.write(byte: Code.receipt.rawValue)
        case .start: writer.write(byte: Code.start.rawValue)
        case .tasks: writer.write(byte: Code.tasks.rawValue)
        case .copy: writer.write(byte: Code.copy.rawValue)
        case .supplement: writer.write(byte: Code.supplement.rawValue)
        case .supplementReceipt: writer.write(byte: Code.supplementReceipt.rawValue)
        case .supplementReview: writer.write(byte: Code.supplementReview.rawValue)
        case .section(let position):
            writer.write(byte: Code.section.rawValue)
            writer.write(position)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(DecodingError) {
        switch try reader.choice(Code.self) {
        case .form: self = .form
        case .review: self = .review
        case .receipt: self = .receipt
        case .start: self = .start
        case .tasks: self = .tasks
        case .copy: self = .copy
        case .supplement: self = .supplement
        case .supplementReceipt: self = .supplementReceipt
        case .supplementReview: self = .supplementReview
        case .section: self = .section(try reader.integer())
        }
    }
}

extension PageOperation {
    init(from reader: inout ByteReader) throws(DecodingError) {
        let start = reader.offset
        let code = try reader.byte()
        let a = try reader.integer()
        let b = try reader.integer()
        // An operand that the operation does not have is zero: equal programs have equal bytes.
        guard let operation = PageOperation(code: code, a: a, b: b), operation.encoded == (code, a, b) else {
            throw .malformed(offset: start, expected: "an operation of a page")
        }
        self = operation
    }
}
