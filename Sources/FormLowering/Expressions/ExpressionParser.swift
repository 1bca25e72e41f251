import FormSpec
import SchemaValues

/// Reads an expression by the grammar of form-language, section 3: one function for each production.
struct ExpressionParser {
    /// How many levels an expression may nest, and how many operands may follow each other: what reads it recurses.
    static let deepest = 40

    private var tokens: [ExpressionToken]
    private var position = 0
    private var depth = 0

    static func parse(_ text: String) throws(ExpressionSyntaxError) -> ExpressionSyntax {
        var lexer = ExpressionLexer(text)
        var parser = ExpressionParser(tokens: try lexer.tokens())
        if parser.current == .end { throw ExpressionSyntaxError(reason: .empty, offset: 0) }
        let expression = try parser.or()
        guard parser.current == .end else { throw parser.unexpected("") }
        return expression
    }

    private init(tokens: [ExpressionToken]) { self.tokens = tokens }

    private var current: ExpressionToken.Kind { tokens[position].kind }

    private func unexpected(_ expected: String) -> ExpressionSyntaxError {
        ExpressionSyntaxError(
            reason: .expected(expected, found: tokens[position].written), offset: tokens[position].offset)
    }

    /// Stays at the end token: it is the last.
    private mutating func advance() { position = min(position + 1, tokens.count - 1) }

    private mutating func take(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func require(_ symbol: String) throws(ExpressionSyntaxError) {
        guard take(symbol) else { throw unexpected(symbol) }
    }

    /// Operator names are names elsewhere: a field can be called `div`.
    private mutating func take(word: String) -> Bool {
        guard current == .name(prefix: "", local: word) else { return false }
        advance()
        return true
    }

    private mutating func or() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            throw ExpressionSyntaxError(reason: .tooDeep, offset: tokens[position].offset)
        }
        var left = try and()
        var count = 0
        while take(word: "or") {
            try bound(&count)
            left = .binary(.or, left, try and())
        }
        return left
    }

    private func bound(_ count: inout Int) throws(ExpressionSyntaxError) {
        count += 1
        guard count < Self.deepest else {
            throw ExpressionSyntaxError(reason: .tooDeep, offset: tokens[position].offset)
        }
    }

    private mutating func and() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        var left = try comparison()
        var count = 0
        while take(word: "and") {
            try bound(&count)
            left = .binary(.and, left, try comparison())
        }
        return left
    }

    private mutating func comparison() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        let left = try sum()
        guard let comparing = comparisonOperator() else { return left }
        let right = try sum()
        if comparisonOperator() != nil {
            throw ExpressionSyntaxError(reason: .chainedComparison, offset: tokens[position - 1].offset)
        }
        return .binary(comparing, left, right)
    }

    private mutating func comparisonOperator() -> BinaryOperator? {
        let all: [BinaryOperator] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
        return all.first { take($0.symbol) }
    }

    private mutating func sum() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        var left = try product()
        var count = 0
        while let adding = take("+") ? BinaryOperator.plus : take("-") ? .minus : nil {
            try bound(&count)
            left = .binary(adding, left, try product())
        }
        return left
    }

    private mutating func product() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        var left = try unary()
        var count = 0
        while let scaling = take("*") ? BinaryOperator.times : take(word: "div") ? .divide : nil {
            try bound(&count)
            left = .binary(scaling, left, try unary())
        }
        return left
    }

    private mutating func unary() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        if take("-") { return .negate(try primary()) }
        return try primary()
    }

    private mutating func primary() throws(ExpressionSyntaxError) -> ExpressionSyntax {
        switch current {
        case .number(let number):
            advance()
            return .number(number)
        case .string(let text):
            advance()
            return .literal(text)
        case .name(let prefix, let local):
            if prefix.isEmpty, tokens[position + 1].kind == .symbol("(") { return try call(local) }
            return .path(try path())
        case .symbol("("):
            advance()
            let inner = try or()
            try require(")")
            return inner
        case .symbol, .end:
            return .path(try path())
        }
    }

    private mutating func call(_ name: String) throws(ExpressionSyntaxError) -> ExpressionSyntax {
        guard let function = ExpressionFunction(name: name) else {
            throw ExpressionSyntaxError(reason: .unknownFunction(name), offset: tokens[position].offset)
        }
        advance()
        try require("(")
        var arguments: [ExpressionSyntax] = []
        if !take(")") {
            repeat { arguments.append(try or()) } while take(",")
            try require(")")
        }
        return .call(function, arguments)
    }

    private mutating func path() throws(ExpressionSyntaxError) -> PathSyntax {
        let start: PathSyntax.Start
        if take(".") { return PathSyntax(start: .itself, steps: []) }
        if take("/") {
            start = .root
        } else if take("./") {
            start = .child
        } else if take("../") {
            var levels = 1
            while take("../") { levels += 1 }
            start = .parent(levels)
        } else {
            start = .name
        }
        var steps = [try step()]
        while take("/") {
            steps.append(try step())
            guard steps.count <= 100 else {
                throw ExpressionSyntaxError(reason: .tooDeep, offset: tokens[position].offset)
            }
        }
        return PathSyntax(start: start, steps: steps)
    }

    private mutating func step() throws(ExpressionSyntaxError) -> PathSyntax.Step {
        let isAttribute = take("@")
        guard case .name(let prefix, let local) = current else { throw unexpected("name") }
        advance()
        guard take("[") else { return PathSyntax.Step(prefix: prefix, name: local, isAttribute: isAttribute) }
        if case .number = current, tokens[position + 1].kind == .symbol("]") {
            throw ExpressionSyntaxError(reason: .position, offset: tokens[position].offset)
        }
        let filter = try or()
        try require("]")
        return PathSyntax.Step(prefix: prefix, name: local, isAttribute: isAttribute, filter: filter)
    }
}
