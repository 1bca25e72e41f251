/// A table as text, taken apart: lines of cells, separated by tabs, semicolons or commas, quoted as RFC 4180 says.
struct TableLines {
    struct Line: Hashable {
        /// Counted from 1, as an editor or a spreadsheet counts it.
        var number: Int
        var cells: [String]
    }
    enum Fault: Error, Hashable {
        case tooLarge
        case tooManyLines(Int)
        /// A quotation mark that nothing closes, by the line it opens in.
        case openQuote(line: Int)
    }
    static let mostBytes = 8 << 20
    static let mostLines = 20_000

    /// Without the lines that hold nothing.
    private(set) var lines: [Line] = []
    private let separator: Unicode.Scalar
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    private var isQuoted = false
    /// The cell began with a quotation mark, which is no part of it.
    private var wasQuoted = false
    private var number = 1
    private var start = 1

    init(_ text: String) throws(Fault) {
        guard text.utf8.count <= Self.mostBytes else { throw .tooLarge }
        separator = Self.separator(of: text)
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            read(scalar, &scalars)
            guard lines.count <= Self.mostLines else { throw .tooManyLines(Self.mostLines) }
        }
        guard !isQuoted else { throw .openQuote(line: start) }
        endLine()
    }

    /// Tabs, where the first line has any: what is copied from a spreadsheet. Else semicolons, which spreadsheets write
    /// where the comma is the decimal mark, else commas.
    private static func separator(of text: String) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted { counts[scalar, default: 0] += 1 }
        }
        return ["\t", ";"].first { counts[$0] != nil } ?? ","
    }

    private mutating func read(_ scalar: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>) {
        if isQuoted { return readQuoted(scalar, &rest) }
        switch scalar {
        case "\"" where cell.isEmpty && !wasQuoted:
            isQuoted = true
            wasQuoted = true
            start = number
        case separator: endCell()
        case "\r":
            if rest.first == "\n" { rest.removeFirst() }
            endLine()
        case "\n": endLine()
        default: cell.append(scalar)
        }
    }

    private mutating func readQuoted(_ scalar: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>) {
        if scalar == "\n" { number += 1 }
        guard scalar == "\"" else { return cell.append(scalar) }
        guard rest.first == "\"" else { return isQuoted = false }
        rest.removeFirst()
        cell.append(scalar)
    }

    private mutating func endCell() {
        cells.append(String(cell).trimmed)
        cell = String.UnicodeScalarView()
        wasQuoted = false
    }

    private mutating func endLine() {
        endCell()
        if cells.contains(where: { !$0.isEmpty }) { lines.append(Line(number: number, cells: cells)) }
        cells = []
        number += 1
    }
}
