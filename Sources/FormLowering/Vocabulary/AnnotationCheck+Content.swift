import Diagnostics
import FormModel
import FormSpec
import SchemaValues

extension AnnotationCheck {
    /// Whether the value of an annotation is one that it can have.
    func checkContent(
        _ value: String, _ content: AnnotationContent, name: String, at place: SourceLocation,
        log: inout DiagnosticLog
    ) {
        switch content {
        case .name:
            if !Self.isNCName(value) { log.error(.noName(value, name), id: "annotation-content", at: place) }
        case .text, .reference:
            checkText(value, name: name, at: place, log: &log)
        case .expression:
            checkExpression(value, at: place, log: &log)
        case .oneOf(let allowed):
            checkToken(value, allowed, name: name, at: place, log: &log)
        case .listOf(let allowed):
            let tokens = value.split(whereSeparator: \.isWhitespace).map(String.init)
            if tokens.isEmpty { log.error(.emptyContent(name), id: "annotation-content", at: place) }
            for token in tokens { checkToken(token, allowed, name: name, at: place, log: &log) }
        case .autocomplete:
            checkToken(value, AutocompleteTokens.all, name: name, at: place, log: &log)
        case .unit:
            guard units[value] == nil else { return }
            let near = NearMiss.nearest(to: value, among: units.entries.map(\.id))
            log.error(.unknownUnit(value, near: near), id: "unknown-unit", at: place)
        case .legal:
            checkLegal(value, at: place, log: &log)
        case .coordinateSystem:
            let number = value.hasPrefix("EPSG:") ? value.dropFirst(5) : ""
            guard number.isEmpty || !number.utf8.allSatisfy({ (48...57).contains($0) }) else { return }
            log.error(.noCoordinateSystem(value), id: "annotation-content", at: place)
        case .date:
            if !Self.isDate(value) { log.error(.noDate(value, name), id: "annotation-content", at: place) }
        case .names:
            for name in value.split(whereSeparator: \.isWhitespace).map(String.init) where !Self.isNCName(name) {
                log.error(.noName(name, "k:tags"), id: "annotation-content", at: place)
            }
        }
    }

    private func checkToken(
        _ value: String, _ allowed: [String], name: String, at place: SourceLocation, log: inout DiagnosticLog
    ) {
        guard !allowed.contains(value) else { return }
        let near = NearMiss.nearest(to: value, among: allowed)
        log.error(.notAllowed(value, name: name, near: near, allowed: allowed), id: "annotation-content", at: place)
    }

    func checkExpression(_ source: String, at place: SourceLocation, log: inout DiagnosticLog) {
        do throws(ExpressionSyntaxError) {
            checkCalls(in: try ExpressionParser.parse(source), at: place, log: &log)
        } catch {
            error.report(in: source, at: place, log: &log)
        }
    }

    /// The number of arguments, the patterns of `matches` and the units of `in-unit`.
    private func checkCalls(in syntax: ExpressionSyntax, at place: SourceLocation, log: inout DiagnosticLog) {
        switch syntax {
        case .number, .literal: break
        case .path(let path):
            for step in path.steps { if let filter = step.filter { checkCalls(in: filter, at: place, log: &log) } }
        case .negate(let inner): checkCalls(in: inner, at: place, log: &log)
        case .binary(_, let left, let right):
            checkCalls(in: left, at: place, log: &log)
            checkCalls(in: right, at: place, log: &log)
        case .call(let function, let arguments):
            checkCall(function, arguments, at: place, log: &log)
            for argument in arguments { checkCalls(in: argument, at: place, log: &log) }
        }
    }

    private func checkCall(
        _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], at place: SourceLocation,
        log: inout DiagnosticLog
    ) {
        let (least, most) = function.argumentCount
        guard arguments.count >= least, arguments.count <= most ?? Int.max else {
            return log.error(
                .argumentCount(function.name, least, most, found: arguments.count), id: "argument-count", at: place)
        }
        if function == .matches, case .literal(let pattern) = arguments[1] {
            do throws(PatternSyntaxError) { _ = try RegularExpression(pattern) } catch {
                log.error(.noPattern(pattern), id: "expression-syntax", at: place)
            }
        }
        if function == .inUnit, case .literal(let unit) = arguments[1] {
            checkContent(unit, .unit, name: "in-unit", at: place, log: &log)
        }
    }

    private func checkLegal(_ value: String, at place: SourceLocation, log: inout DiagnosticLog) {
        checkText(value, name: "k:legal", at: place, log: &log)
        guard let citation = LegalCitation(value) else {
            if value.contains("§") { log.error(.legalForm(value), id: "legal-form", at: place) }
            return
        }
        guard citation.isComplete else { return log.error(.legalForm(value), id: "legal-form", at: place) }
        if let known = LegalCitation.laws.first(where: { $0.name == citation.law }) {
            guard known.number != citation.number else { return }
            log.error(.lawNumber(known.name, known.number), id: "unknown-law", at: place)
        } else {
            let near =
                LegalCitation.laws.first { $0.number == citation.number }?.name
                ?? NearMiss.nearest(to: citation.law, among: LegalCitation.laws.map(\.name))
            log.warn(.unknownLaw(citation.law, near: near), id: "unknown-law", at: place)
        }
    }

    // MARK: Texts

    func checkText(_ text: String, name: String, at place: SourceLocation, log: inout DiagnosticLog) {
        let isBlank = text.allSatisfy(\.isWhitespace)
        if isBlank {
            log.error(.emptyContent(name), id: "annotation-content", at: place)
        } else if text.last?.isWhitespace == true {
            log.error(.strayEnd(name), id: "stray-space", at: place)
        } else if text.first?.isWhitespace == true {
            log.error(.strayStart(name), id: "stray-space", at: place)
        } else if zip(text, text.dropFirst()).contains(where: { $0.isWhitespace && $1.isWhitespace }) {
            log.error(.doubleSpace(name), id: "stray-space", at: place)
        }
    }

    /// The same insertions in every language, and none where a text is not a message.
    func checkPlaceholders(_ text: LocalizedText?, ofMessage: Bool, name: String, log: inout DiagnosticLog) {
        guard let text else { return }
        let order = languageOrder(text.byLanguage.keys)
        guard let first = order.first else { return }
        let expected = placeholders(in: text[first] ?? "")
        for placeholder in expected {
            guard ofMessage else {
                log.error(.misplacedPlaceholder(placeholder), id: "misplaced-placeholder", at: text.location)
                continue
            }
            if placeholder != "by" { checkExpression(placeholder, at: text.location, log: &log) }
        }
        for language in order.dropFirst() {
            let found = placeholders(in: text[language] ?? "")
            for missing in expected where !found.contains(missing) {
                log.error(
                    .placeholderDiffers(missing, in: first, not: language), id: "placeholder-differs", at: text.location
                )
            }
            for extra in found where !expected.contains(extra) {
                log.error(
                    .placeholderDiffers(extra, in: language, not: first), id: "placeholder-differs", at: text.location)
            }
        }
    }

    static func isNCName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
        return text.unicodeScalars.allSatisfy {
            $0 == "_" || $0 == "-" || $0 == "." || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
    }

    /// `YYYY-MM-DD`, a day of the calendar.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return (1...days).contains(day)
    }
}

/// What stands between braces in a text, each once, in the order of first appearance.
func placeholders(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let inside = String(rest[rest.index(after: open)..<close])
        if !found.contains(inside) { found.append(inside) }
        rest = rest[rest.index(after: close)...]
    }
    return found
}
