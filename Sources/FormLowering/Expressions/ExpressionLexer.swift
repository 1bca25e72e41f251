import SchemaValues

/// A token of an expression with its place in the text, in Unicode scalars from 0.
struct ExpressionToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case number(ExactDecimal)
        case string(String)
        /// A local name or a function's name; the prefix is empty where there is none.
        case name(prefix: String, local: String)
        case symbol(String)
        case end
    }
    var kind: Kind
    var offset: Int

    /// As an author would recognise it.
    var written: String {
        switch kind {
        case .number(let number): number.text
        case .string(let text): "'\(text)'"
        case .name(let prefix, let local): prefix.isEmpty ? local : "\(prefix):\(local)"
        case .symbol(let symbol): symbol
        case .end: ""
        }
    }
}

/// Why an expression cannot be read.
struct ExpressionSyntaxError: Error, Hashable {
    enum Reason: Hashable {
        case unexpectedCharacter(String)
        case unclosedString
        case numberForm(String)
        case expected(String, found: String)
        case chainedComparison
        case position
        case unknownFunction(String)
        case tooDeep
        case empty
    }
    var reason: Reason
    var offset: Int
}

/// Splits an expression into tokens (form-language, section 3).
struct ExpressionLexer {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func tokens() throws(ExpressionSyntaxError) -> [ExpressionToken] {
        var found: [ExpressionToken] = []
        while true {
            let token = try next()
            found.append(token)
            if token.kind == .end { return found }
        }
    }

    private mutating func next() throws(ExpressionSyntaxError) -> ExpressionToken {
        while let scalar = peek(), Self.isSpace(scalar) { position += 1 }
        let start = position
        guard let scalar = peek() else { return ExpressionToken(kind: .end, offset: start) }
        if scalar == "'" || scalar == "\"" { return ExpressionToken(kind: .string(try string(scalar)), offset: start) }
        if Self.isDigit(scalar) { return ExpressionToken(kind: .number(try number()), offset: start) }
        if Self.isNameStart(scalar) { return ExpressionToken(kind: name(), offset: start) }
        return ExpressionToken(kind: .symbol(try symbol(scalar)), offset: start)
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < scalars.count ? scalars[position + ahead] : nil
    }

    private mutating func string(_ quote: Unicode.Scalar) throws(ExpressionSyntaxError) -> String {
        let start = position
        position += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            position += 1
            if scalar == quote { return String(text) }
            text.append(scalar)
        }
        throw ExpressionSyntaxError(reason: .unclosedString, offset: start)
    }

    private mutating func number() throws(ExpressionSyntaxError) -> ExactDecimal {
        let start = position
        while let scalar = peek(), Self.isDigit(scalar) { position += 1 }
        if peek() == ".", let after = peek(1), Self.isDigit(after) {
            position += 1
            while let scalar = peek(), Self.isDigit(scalar) { position += 1 }
        }
        let text = String(String.UnicodeScalarView(scalars[start..<position]))
        let isCut = peek().map { Self.isNameStart($0) || $0 == "," && peek(1).map(Self.isDigit) == true } ?? false
        guard !isCut, text.utf8.count <= 100, let number = ExactDecimal(lexical: text) else {
            throw ExpressionSyntaxError(reason: .numberForm(text), offset: start)
        }
        return number
    }

    private mutating func name() -> ExpressionToken.Kind {
        let first = part()
        guard peek() == ":", let after = peek(1), Self.isNameStart(after) else {
            return .name(prefix: "", local: first)
        }
        position += 1
        return .name(prefix: first, local: part())
    }

    /// A point or hyphen at the end belongs to what follows, not to the name.
    private mutating func part() -> String {
        let start = position
        while let scalar = peek(), Self.isNameStart(scalar) || Self.isDigit(scalar) || Self.joinsName(scalar, peek(1)) {
            position += 1
        }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    private static func joinsName(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
        guard scalar == "-" || scalar == ".", let next else { return false }
        return isNameStart(next) || isDigit(next)
    }

    private mutating func symbol(_ scalar: Unicode.Scalar) throws(ExpressionSyntaxError) -> String {
        let three = "\(scalar)\(peek(1).map(String.init) ?? "")\(peek(2).map(String.init) ?? "")"
        for symbol in ["../", "./", ">=", "<=", "!="] where three.hasPrefix(symbol) {
            position += symbol.utf8.count
            return symbol
        }
        guard "=<>+-*/()[],.@".unicodeScalars.contains(scalar) else {
            throw ExpressionSyntaxError(reason: .unexpectedCharacter(String(scalar)), offset: position)
        }
        position += 1
        return String(scalar)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }
}
