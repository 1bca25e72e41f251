import FormSpec
import SchemaValues

/// Says in the customer's language what is wrong: the form's own words where it has some, else what the limit is and
/// how to meet it.
public struct ViolationWords: Sendable {
    let spec: FormSpec
    /// The position of the language in the form's texts.
    let language: Int
    let words: SystemWords
    let format: LanguageFormat

    init(spec: FormSpec, language: Int, words: SystemWords, format: LanguageFormat) {
        self.spec = spec
        self.language = language
        self.words = words
        self.format = format
    }

    /// Nil where the form or the built-in texts lack the language.
    public init?(spec: FormSpec, language: String) {
        guard let position = spec.texts.position(of: language), let words = SystemWords(language) else { return nil }
        self.init(spec: spec, language: position, words: words, format: LanguageFormat(language))
    }

    /// The text of a violation, without a full stop.
    public func words(for violation: Violation, in state: FormState) -> String {
        let index = violation.address.field
        let field = spec[index]
        if let words = fileWords(for: violation) { return words }
        switch violation.kind {
        case .missing: return field.missing.map(text) ?? missing(index, part: violation.part)
        case .notAValue: return notAValue(index, part: violation.part)
        case .facet(let name): return facetMessage(name, of: field) ?? facet(name, index)
        case .checksum:
            return facetMessage("checksum", of: field)
                ?? words.pick(
                    "Tarkista \(lowered(index)): tarkistusmerkki ei täsmää",
                    "Kontrollera \(lowered(index)): kontrolltecknet stämmer inte",
                    "Check \(lowered(index)): the check character does not match")
        case .codeOutOfUse:
            return words.pick(
                "Valitse toinen vaihtoehto: tämä ei ole enää käytössä",
                "Välj ett annat alternativ: det här används inte längre",
                "Select another option: this one is no longer in use")
        case .tooFewRows(let least):
            return words.pick(
                "Lisää \(lowered(index)): tarvitaan vähintään \(least)",
                "Lägg till \(lowered(index)): minst \(least) behövs",
                "Add \(lowered(index)): at least \(least) needed")
        case .tooManyRows(let most):
            return words.pick(
                "Poista \(lowered(index)): voi olla enintään \(most)",
                "Ta bort \(lowered(index)): högst \(most) får finnas",
                "Remove \(lowered(index)): there can be up to \(most)")
        case .notUnique:
            return words.pick(
                "\(label(index)): sama tieto on annettu kahdesti; poista toinen",
                "\(label(index)): samma uppgift har angetts två gånger; ta bort den ena",
                "\(label(index)): the same is given twice; remove one")
        case .rule(let rule): return ruleMessage(rule, in: violation.ruleRows ?? violation.address.rows, state)
        case .document(let clause):
            return words.pick(
                "\(label(index)): tieto ei kelpaa viranomaiselle (\(clause)); tarkista se",
                "\(label(index)): myndigheten godtar inte uppgiften (\(clause)); kontrollera den",
                "\(label(index)): the authority does not accept this (\(clause)); check it")
        }
    }

    func label(_ index: FieldIndex) -> String { text(spec[index].label) }

    func text(_ index: TextIndex) -> String { spec.texts.text(index, language: language) }

    private func lowered(_ index: FieldIndex) -> String { SystemWords.withinSentence(label(index)) }

    func facetMessage(_ facet: String, of field: FieldSpec) -> String? {
        field.facetMessages.first { $0.facet == facet }.map { text($0.text) }
    }

    private func missing(_ index: FieldIndex, part: String?) -> String {
        if let part { return missingPart(part, index) }
        guard !label(index).hasSuffix("?") else {
            return words.pick("Vastaa: \(label(index))", "Svara: \(label(index))", "Answer: \(label(index))")
        }
        let label = lowered(index)
        switch spec[index].control {
        case .radios, .select, .search, .yesNo, .checkboxes:
            return words.pick("Valitse \(label)", "Välj \(label)", "Select \(label)")
        case .checkbox:
            return words.pick("Merkitse kohta: \(label)", "Kryssa för: \(label)", "Tick the box: \(label)")
        case .file, .blocks, .table: return words.pick("Lisää \(label)", "Lägg till \(label)", "Add \(label)")
        case .none, .line, .lines, .number, .date, .time, .dateTime, .group, .map:
            guard spec[index].kind != .choice else {
                return words.pick("Valitse \(label)", "Välj \(label)", "Select \(label)")
            }
            return words.pick("Täytä \(label)", "Fyll i \(label)", "Enter \(label)")
        }
    }

    private func missingPart(_ part: String, _ index: FieldIndex) -> String {
        let label = label(index)
        let name =
            switch part {
            case "d": words.words(.day)
            case "m": words.words(.month)
            case "y": words.words(.year)
            default: words.words(.time)
            }
        let small = SystemWords.withinSentence(name)
        return words.pick("\(label): täytä \(small)", "\(label): fyll i \(small)", "\(label): enter the \(small)")
    }

    /// A value of the wrong kind: what to write, with an example.
    private func notAValue(_ index: FieldIndex, part: String?) -> String {
        let label = label(index)
        switch spec[index].valueClass {
        case .number:
            let example = spec.limits(of: index).isInteger ? "12" : words.pick("12,5", "12,5", "12.5")
            return words.pick(
                "\(label): kirjoita luku, esimerkiksi \(example)", "\(label): skriv ett tal, till exempel \(example)",
                "\(label): enter a number, for example \(example)")
        case .date:
            return words.pick(
                "\(label): kirjoita päivämäärä, joka on kalenterissa, esimerkiksi 27 6 2027",
                "\(label): skriv ett datum som finns i kalendern, till exempel 27 6 2027",
                "\(label): enter a date that is in the calendar, for example 27 6 2027")
        case .time:
            return words.pick(
                "\(label): kirjoita kellonaika, esimerkiksi 7.30", "\(label): skriv ett klockslag, till exempel 7.30",
                "\(label): enter a time, for example 7:30")
        case .dateTime:
            return words.pick(
                "\(label): kirjoita päivä ja kellonaika, esimerkiksi 27 6 2027 ja 7.30",
                "\(label): skriv datum och klockslag, till exempel 27 6 2027 och 7.30",
                "\(label): enter a date and a time, for example 27 6 2027 and 7:30")
        case .code, .codes, .boolean:
            return words.pick(
                "\(label): valitse jokin vaihtoehdoista", "\(label): välj något av alternativen",
                "\(label): select one of the options")
        case .duration:
            return words.pick(
                "\(label): kirjoita kesto, esimerkiksi 2 tuntia 30 minuuttia",
                "\(label): skriv en varaktighet, till exempel 2 timmar 30 minuter",
                "\(label): enter a duration, for example 2 hours 30 minutes")
        case .text where isPlainText(index):
            return words.pick(
                "\(label): poista merkit, joita ei voi lähettää", "\(label): ta bort tecken som inte kan skickas",
                "\(label): remove characters that cannot be sent")
        case .text, .other, nil: return wrongForm(index)
        }
    }

    /// A text that is no value holds characters that XML does not have: nothing else is wrong with it.
    private func isPlainText(_ index: FieldIndex) -> Bool {
        guard let type = spec[index].type, case .atomic(let builtIn) = spec.tables[type].type.variety else {
            return false
        }
        return [.anySimpleType, .string, .normalizedString, .token].contains(builtIn)
    }

    /// The form of a text, by an example where its purpose tells one.
    func wrongForm(_ index: FieldIndex) -> String {
        let label = label(index)
        guard let example = example(for: spec[index]) else {
            return words.pick(
                "\(label): tarkista muoto", "\(label): kontrollera formen", "\(label): check the form of the answer")
        }
        return words.pick(
            "\(label): kirjoita muodossa \(example)", "\(label): skriv i formen \(example)",
            "\(label): enter in the form \(example)")
    }

    private func example(for field: FieldSpec) -> String? {
        switch field.autocomplete {
        case "email": return words.pick("nimi@esimerkki.fi", "namn@exempel.fi", "name@example.fi")
        case "tel": return "+358 40 123 4567"
        case "postal-code": return "00100"
        default: return nil
        }
    }

    /// The last days for sending that are known, in words.
    func deadlines(in state: FormState) -> [String] {
        spec.rules.indices.map(RuleIndex.init).compactMap { rule in
            guard spec.rules[rule.value].kind == .deadline, lastDay(of: spec.rules[rule.value], state) != nil else {
                return nil
            }
            return ruleMessage(rule, in: .outermost, state) + "."
        }
    }

    /// The earliest of the last days for sending that are known.
    func lastDay(in state: FormState) -> CalendarDay? {
        spec.rules.filter { $0.kind == .deadline }.compactMap { lastDay(of: $0, state) }.min()
    }

    private func lastDay(of rule: RuleSpec, _ state: FormState) -> CalendarDay? {
        var evaluator = ExpressionEvaluator(state: state)
        let place = EvaluationPlace(carrier: rule.carrier, node: state.root)
        guard case .day(let day) = evaluator.scalar(rule.test, at: place), !evaluator.hasReadWrong else { return nil }
        return day
    }

    private func ruleMessage(_ rule: RuleIndex, in rows: RowPath, _ state: FormState) -> String {
        guard spec.rules.indices.contains(rule.value) else { return "" }
        let found = spec.rules[rule.value]
        let chain = state.plan.chains[found.carrier.value]
        guard let node = state.node(along: chain[...], rows.keys[...]) else { return text(found.message) }
        var evaluator = ExpressionEvaluator(state: state)
        let place = EvaluationPlace(carrier: found.carrier, node: node)
        var message = text(found.message)
        for placeholder in found.placeholders {
            let expression = placeholder.expression ?? found.test
            let shown = display(evaluator.scalar(expression, at: place), of: expression)
            message = Self.replace("{\(placeholder.source)}", by: shown + unit(of: expression), in: message)
        }
        return message
    }

    /// The unit of a field that is inserted; what is computed of fields has that of the first of them.
    private func unit(of expression: Expression) -> String {
        switch expression {
        case .path(let path): return spec[path.target].unit.map { " " + text($0.symbol) } ?? ""
        case .call(let function, let arguments):
            guard function == .sum || function == .min || function == .max || function == .first else { return "" }
            return arguments.first.map(unit) ?? ""
        case .number, .literal, .negate, .binary: return ""
        }
    }

    private func display(_ value: EvaluatedValue, of expression: Expression) -> String {
        switch value {
        case .text(let text):
            guard case .path(let path) = expression else { return text }
            guard spec[path.target].kind == .choice else { return display(text, field: path.target) }
            let branches = spec.children(of: path.target)
            return branches.first { spec[$0].step == text }.map(label) ?? text
        case .number(let number): return format.number(number.text)
        case .day(let day): return format.date(day)
        case .boolean(let truth): return words.words(truth ? .yes : .no)
        case .moment(let moment):
            return moment.type == .time ? format.time(moment.canonical) : format.dateTime(moment.canonical)
        case .found(let nodes): return nodes.isEmpty ? "–" : "\(nodes.count)"
        case .unknown, .unparsed, .period: return "–"
        }
    }

    private static func replace(_ mark: String, by text: String, in message: String) -> String {
        let bytes = Array(message.utf8)
        let pattern = Array(mark.utf8)
        guard !pattern.isEmpty, bytes.count >= pattern.count else { return message }
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if position + pattern.count <= bytes.count,
                bytes[position..<position + pattern.count].elementsEqual(pattern)
            {
                result += Array(text.utf8)
                position += pattern.count
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

// Values as read.
extension ViolationWords {
    /// A raw answer as the language writes it: labels of codes, dates, numbers, yes and no.
    package func display(_ raw: String, field index: FieldIndex) -> String {
        let field = spec[index]
        switch field.valueClass {
        case .number: return format.number(raw)
        case .date: return format.date(raw)
        case .dateTime: return format.dateTime(raw)
        case .time: return format.time(raw)
        case .boolean:
            switch raw {
            case "true", "1": return words.words(.yes)
            case "false", "0": return words.words(.no)
            default: return raw
            }
        case .code: return option(raw, of: field) ?? raw
        case .codes:
            return raw.split(separator: " ").map { option(String($0), of: field) ?? String($0) }.joined(separator: ", ")
        case .duration: return format.duration(raw)
        case .text, .other, nil: return PersonalCodeMask.masked(raw, field: field) ?? raw
        }
    }

    private func option(_ code: String, of field: FieldSpec) -> String? {
        field.options.first { CodePoints($0.code) == CodePoints(code) }.map { text($0.label) }
    }
}
