import SchemaTables
import SchemaValues

/// A schema ready for validation: its tables together with the automata of its values, with one encoding.
///
/// What is decoded is checked to be tables and automata, so that it can be followed blindly; that an automaton is the one
/// of its pattern is taken on trust, as the making of automata is what is saved.
public struct PreparedTables: Sendable {
    /// What the schema comes to.
    public let tables: SchemaTables
    let automata: KnownAutomata

    /// Makes the automata of a schema's values.
    public init(_ tables: SchemaTables) {
        self.tables = tables
        var patterns: [KnownAutomata.PatternText: Automaton] = [:]
        var values: [Automaton?] = []
        for type in tables.simpleTypes {
            let facets = type.type.facets
            for (sources, matchers) in zip(facets.patternSources, facets.patternSteps) {
                for (source, matcher) in zip(sources, matchers) {
                    if case .automaton(let automaton) = matcher {
                        patterns[KnownAutomata.PatternText(source)] = automaton
                    }
                }
            }
            let isComposed = type.type.isCheckedByAutomaton && !facets.isOnePattern
            values.append(isComposed ? facets.automaton : nil)
        }
        automata = KnownAutomata(patterns: patterns.map { ($0.key, $0.value) }, values: values)
    }

    private static let magic = "KVPS"
    /// Changes whenever the meaning of the bytes does; there is no reader for another one.
    private static let version: UInt64 = 1

    private enum Section: UInt8 {
        case automata = 1
        case patterns, tables, values
    }

    /// Equal prepared tables, equal bytes.
    public func encode() -> [UInt8] {
        var pool = AutomatonPool()
        let patterns = automata.patterns.map { ($0.key.text, pool.number(of: $0.value)) }
        let values = automata.values.map { value in value.map { pool.number(of: $0) } }
        var writer = ByteWriter()
        writer.write(raw: Array(Self.magic.utf8))
        writer.write(Self.version)
        writer.section(Section.automata.rawValue) { $0.write(list: pool.automata) { $1.encode(&$0) } }
        writer.section(Section.patterns.rawValue) {
            $0.write(list: patterns) { writer, pattern in
                writer.write(pattern.0)
                writer.write(pattern.1)
            }
        }
        writer.section(Section.tables.rawValue) { $0.write(tables.encode()) }
        writer.section(Section.values.rawValue) {
            $0.write(list: values) { $0.write(optional: $1) { $0.write($1) } }
        }
        return writer.bytes
    }

    /// What was encoded; the error says why bytes are no prepared tables, or those of another version.
    public static func decode(_ bytes: [UInt8]) -> Result<PreparedTables, DecodingError> {
        do throws(DecodingError) {
            return .success(try PreparedTables(decoding: bytes))
        } catch {
            return .failure(error)
        }
    }

    private init(decoding bytes: [UInt8]) throws(DecodingError) {
        var reader = ByteReader(bytes)
        try reader.header(magic: Self.magic, version: Self.version)
        let pool = try reader.section(Section.automata.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in try Automaton(&r) }
        }
        let patterns = try reader.section(Section.patterns.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in
                (key: KnownAutomata.PatternText(try r.string()), value: pool[try r.index(below: pool.count)])
            }
        }
        let known = KnownAutomata(patterns: patterns, values: [])
        let tables = try reader.section(Section.tables.rawValue) { r throws(DecodingError) in
            try SchemaTables(decoding: try r.nested(), known: known)
        }
        let values = try reader.section(Section.values.rawValue) { r throws(DecodingError) in
            try r.list { r throws(DecodingError) in
                try r.optional { r throws(DecodingError) in pool[try r.index(below: pool.count)] }
            }
        }
        try reader.requireEnd()
        self.tables = tables
        automata = KnownAutomata(patterns: patterns, values: values)
    }
}

/// Each automaton once.
private struct AutomatonPool {
    private(set) var automata: [Automaton] = []
    private var numbers: [Automaton: Int] = [:]

    mutating func number(of automaton: Automaton) -> Int {
        if let known = numbers[automaton] { return known }
        numbers[automaton] = automata.count
        automata.append(automaton)
        return automata.count - 1
    }
}

extension Automaton {
    /// The rows with two bytes a target, the lower first.
    fileprivate func encode(_ writer: inout ByteWriter) {
        writer.write(classCount)
        writer.write(raw: classes)
        writer.write(Int(start))
        writer.write(accepting.map { $0 ? 1 : 0 })
        writer.write(rows.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }

    fileprivate init(_ reader: inout ByteReader) throws(DecodingError) {
        let offset = reader.offset
        let classCount = try reader.integer()
        let classes = try reader.data(count: 256)
        let start = try reader.integer()
        let accepting = try reader.data()
        let targets = try reader.data()
        let rows = (0..<targets.count / 2).map { UInt16(targets[2 * $0]) | UInt16(targets[2 * $0 + 1]) << 8 }
        guard targets.count % 2 == 0, accepting.allSatisfy({ $0 <= 1 }), let first = UInt16(exactly: start),
            let automaton = Automaton(
                classes: classes, classCount: classCount, rows: rows, start: first, accepting: accepting.map { $0 == 1 }
            )
        else { throw .malformed(offset: offset, expected: "an automaton") }
        self = automaton
    }
}
