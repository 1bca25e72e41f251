import FormCompiler
import FormRuntime
import FormSpec
import Foundation
import SchemaTrials
import SchemaValues

/// Every field of every form: answers on both sides of each facet of its type, as people type them.
struct FormTrials {
    private(set) var worlds: [ParityWorld] = []
    private(set) var required: Set<String> = []
    private let today = "2027-06-01"
    /// Answers once made: the same in all languages.
    private var known: [FieldInForm: [String]] = [:]
    private var checksums: [Checksum: [String]] = [:]

    private struct FieldInForm: Hashable {
        var form: String
        var field: FieldIndex
    }

    struct Fault: Error { var message: String }

    init(forms folder: String, random: inout RandomSource) throws {
        for spec in try Self.compiled(folder) {
            for (position, language) in spec.texts.languages.enumerated() {
                // The words of each language are looked at; that the verdicts do not depend on it, by a share.
                try add(spec, language: language, share: position == 0 ? 1 : 6, &random)
            }
        }
    }

    /// The files of a folder that the compiler reads.
    static func sources(in folder: String) throws -> [InputFile] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        return try names.filter { InputFile.isSource($0) }.map { name in
            InputFile(path: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
        }
    }

    /// The forms that customers fill in.
    static func compiled(_ folder: String) throws -> [FormSpec] {
        let output = compile(CompilerInput(files: try sources(in: folder)))
        let forms = output.forms.filter { !$0.isCommon }.map(\.spec)
        guard !forms.isEmpty else { throw Fault(message: "the forms in \(folder) do not compile") }
        return forms
    }

    private mutating func add(
        _ spec: FormSpec, language: String, share: Int, _ random: inout RandomSource
    ) throws {
        guard let words = ViolationWords(spec: spec, language: language) else {
            throw Fault(message: "\(spec.id) has no words in \(language)")
        }
        let empty = FormState(
            FormInstance(of: spec), plan: RulePlan(spec), context: ValidationContext(today: today))
        for (kind, page) in BrowserPage.all(of: spec, language: language) {
            let data = String(decoding: page.bytes, as: UTF8.self)
            var world = ParityWorld(name: "\(spec.id) \(kind) \(language)", data: data)
            for (place, index) in page.fields.enumerated() where spec[index].type != nil {
                let texts = self.texts(for: index, of: spec, &random)
                for (number, raw) in texts.enumerated() where number % share == 0 {
                    add(raw, to: index, at: place, spec: spec, words: words, asked: page.asked, empty: empty, &world)
                }
                if share == 1 { required.insert("form: \(spec.id) \(spec[index].id) valid") }
            }
            worlds.append(world)
        }
    }

    private func add(
        _ raw: String, to index: FieldIndex, at place: Int, spec: FormSpec, words: ViolationWords,
        asked: Set<FieldIndex>, empty: FormState, _ world: inout ParityWorld
    ) {
        let field = spec[index]
        var verdict = EngineVerdict.answer(raw, to: index, spec: spec, today: today, words: words, empty: empty)
        // A page says nothing of the fields that it does not show.
        if !asked.contains(index) { verdict.words = "" }
        let side = verdict.kind.isEmpty ? "valid" : verdict.kind
        world.cases.append(
            ParityCase(
                kind: "form: \(spec.id) \(field.id) \(side)",
                question: [.string("answer"), .number(place), .string(raw), .string(today)],
                expected: verdict.kind + "|" + verdict.words))
        let lexical = LexicalForm.of(raw, field: field)
        let arguments: [CompactJSON] = [.string("lexical"), .number(place), .string(raw)]
        let change = lexical == raw ? "kept" : "changed"
        for normaliser in field.normalisers {
            world.cases.append(
                ParityCase(kind: "normaliser: \(normaliser.name) \(change)", question: arguments, expected: lexical))
        }
        if let kind = field.valueClass, field.normalisers.isEmpty {
            world.cases.append(
                ParityCase(kind: "lexical: \(kind) \(change)", question: arguments, expected: lexical))
        }
        guard let checksum = field.checksum, verdict.kind.isEmpty || verdict.kind == "checksum" else { return }
        let admits = verdict.kind.isEmpty ? "admits" : "refuses"
        world.cases.append(
            ParityCase(
                kind: "checksum: \(checksum.name) \(admits)",
                question: [.string("answer"), .number(place), .string(raw), .string(today)],
                expected: verdict.kind + "|" + verdict.words))
    }

    /// Answers as people type them, on both sides of what the field's type, checksum and options admit.
    private mutating func texts(
        for index: FieldIndex, of spec: FormSpec, _ random: inout RandomSource
    ) -> [String] {
        let place = FieldInForm(form: spec.id, field: index)
        if let known = known[place] { return known }
        let field = spec[index]
        guard let type = field.type.map({ spec.tables[$0].type }) else { return [] }
        var texts = BoundaryValues.of(type) + Self.typed(field.valueClass) + ["", " ", "\u{A0}\u{2003}", "\u{FEFF}"]
        if let checksum = field.checksum { texts += examples(of: checksum) }
        for normaliser in field.normalisers { texts += BoundaryValues.writings(for: normaliser) }
        let codes = field.options.map(\.code)
        texts += codes.prefix(60)
        if field.valueClass == .codes || field.control == .checkboxes {
            texts += (0..<8).map { _ in
                (0...random.below(4)).map { _ in random.one(of: codes, or: "x") }.joined(separator: " ")
            }
        }
        texts += texts.shuffled(using: &random).prefix(40).map { TypeTrials.perturbed($0, &random) }
        known[place] = texts
        return texts
    }

    private mutating func examples(of checksum: Checksum) -> [String] {
        if let texts = checksums[checksum] { return texts }
        let automaton = checksum.automaton
        let texts = automaton.examples(count: 24) + ((try? automaton.nearMisses(count: 24)) ?? [])
        checksums[checksum] = texts
        return texts
    }

    private static func typed(_ kind: ValueClass?) -> [String] {
        switch kind {
        case .number:
            [
                "1 234,5", "1\u{A0}234,5", "1\u{202F}234", "\u{2212}5", "1,5", "1.234,5", "1,234.5", ",5", "5,",
                "12,30", "1 000 000",
                "+5", " 7 ", "7\t", "7\n", "seitsemän", "1e3", "٣", "0,1", "-0,0", "1\u{2009}000",
            ]
        case .time:
            [
                "7", "7.5", "7.30", "7:30", "07:30", "07.30.15", "24.00", "24:01", "7:3", "25", "klo 7", " 7.30 ",
                "7:30:00.5", "007", "7.30.00.00", "22:00:00Z",
            ]
        case .date, .dateTime:
            [
                "2027-06-01", "2027-06-31", "2027\u{1F}6\u{1F}31\u{1F}", "2027\u{1F}13\u{1F}1\u{1F}",
                "27\u{1F}6\u{1F}1\u{1F}", "\u{1F}6\u{1F}1\u{1F}",
                "2027\u{1F}\u{1F}1\u{1F}", "2027\u{1F}6\u{1F}\u{1F}", "2027\u{1F}x\u{1F}1\u{1F}",
                "2027\u{1F}6\u{1F}+1\u{1F}", "02027\u{1F}6\u{1F}1\u{1F}",
                "2027\u{1F}6\u{1F}1\u{1F}7.30", "2027\u{1F}6\u{1F}1\u{1F}25", "2027-06-01T07:30:00",
                "2027-06-01T25:00:00", "2028-02-29", "2027-02-29",
                "1.6.2027", "2027-06-01Z", "٢٠٢٧-06-01", "2027\u{1F}2\u{1F}29\u{1F}",
                "99999999999999999999\u{1F}6\u{1F}1\u{1F}",
            ]
        case .text, .boolean, .duration, .code, .codes, .other, nil:
            [
                "a\r\nb", "a\rb", "\r\n", "  x  ", "true", "false", "1", "ÅÄÖ", "a\u{301}", "\u{1F600}", "<&>\"'",
                "\u{0}", "x\u{85}y", "P3D",
            ]
        }
    }
}
