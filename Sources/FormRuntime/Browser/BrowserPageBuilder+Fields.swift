import FormSpec
import SchemaTables
import SchemaValues

extension BrowserPageBuilder {
    mutating func field(_ index: FieldIndex) -> CompactJSON {
        let field = spec[index]
        func text(_ value: (some Any)?) -> CompactJSON? { value.map { .string(String(describing: $0)) } }
        func number(_ value: Int?, unless usual: Int?) -> CompactJSON? {
            value == usual ? nil : value.map { .number($0) }
        }
        let isAnswer = field.kind == .value || field.kind == .attribute
        return .members(
            ("step", .string(field.step)), ("kind", text(field.kind)), ("parent", field.parent.flatMap(place)),
            ("repeats", .flag(field.repeats)), ("min", number(field.occurs.min, unless: 1)),
            ("max", number(field.occurs.max ?? 0, unless: 1)),
            ("isMandatory", .flag(isAnswer && field.occurs.min > 0 && !field.isNillable)),
            ("control", asked.contains(index) ? text(field.control) : nil), ("value", text(field.valueClass)),
            ("type", type(of: field)), ("checksum", checksum(of: field)),
            ("normalise", .list(field.normalisers.map { .string($0.name) })),
            ("isRepeatedCode", .flag(field.isRepeatedCode)), ("fixed", field.fixedValue.map { .string($0) }),
            ("default", field.defaultValue.map { .string($0) }), ("options", options(of: index)),
            ("unit", field.unit.map { .string(spec.texts.text($0.symbol, language: words.language)) }),
            ("countsPrefilled", .flag(field.countsPrefilled)),
            ("isBound", .flag(field.repeats && field.binding != nil)), ("isGiven", .flag(field.hasGivenValue)),
            ("elsewhere", .flag(isElsewhere(index))), ("relevant", expression(field.relevant)),
            ("required", expression(field.required)), ("readonly", expression(field.readonly)),
            ("calculate", expression(field.calculate)), ("words", violationWords(index)))
    }

    /// On another page, with all that is inside: what it holds cannot be known here.
    private func isElsewhere(_ index: FieldIndex) -> Bool {
        guard index != .root, !asked.contains(index) else { return false }
        return !asked.contains { spec.isInside($0, index) }
    }

    /// The options that a rule can tell apart: dates decide whether they are in use, tags what they are, and labels are
    /// shown where a message names the answer.
    private func options(of index: FieldIndex) -> CompactJSON? {
        let isShown = shownInMessages.contains(index)
        let options = spec[index].options.compactMap { option -> CompactJSON? in
            guard isShown || option.validFrom != nil || option.validTo != nil || !option.tags.isEmpty else {
                return nil
            }
            let label = isShown ? spec.texts.text(option.label, language: words.language) : nil
            return .members(
                ("code", .string(option.code)), ("label", label.map { .string($0) }),
                ("from", option.validFrom.map { .string($0) }), ("to", option.validTo.map { .string($0) }),
                ("tags", .list(option.tags.map { .string($0) })))
        }
        return .list(options)
    }

    /// The fields whose answers a message of a rule, or a calculated field, shows.
    private var shownInMessages: Set<FieldIndex> {
        let placeholders = spec.rules.flatMap(\.placeholders).compactMap(\.expression).flatMap(\.fieldsRead)
        return Set(placeholders + included.filter { spec[$0].calculate != nil })
    }

    /// What is said of each violation that the field can have: the server's own words.
    private func violationWords(_ index: FieldIndex) -> CompactJSON? {
        let field = spec[index]
        guard asked.contains(index) else { return nil }
        let kinds = violations(of: field, index)
        return .object(
            kinds.map { name, kind in
                let text = words.words(for: Violation(kind, at: FieldAddress(index)), in: empty)
                return CompactJSON.Member(name: name, value: .string(text))
            })
    }

    private func violations(of field: FieldSpec, _ index: FieldIndex) -> [(String, Violation.Kind)] {
        var kinds: [(String, Violation.Kind)] = []
        switch field.kind {
        case .value, .attribute: break
        case .choice, .file: return [("missing", .missing)]
        case .group, .sequence: return []
        }
        kinds.append(("missing", .missing))
        guard let type = field.type else { return kinds }
        let record = spec.tables[type].type
        // Of any type: a text may hold what XML does not have.
        kinds.append(("notAValue", .notAValue))
        kinds += record.facetsInForce.map { ($0, .facet($0)) }
        if field.checksum != nil { kinds.append(("checksum", .checksum)) }
        if field.options.contains(where: { $0.validFrom != nil || $0.validTo != nil }) {
            kinds.append(("codeOutOfUse", .codeOutOfUse))
        }
        return kinds
    }
}

extension FieldSpec {
    /// A pre-filled answer inside counts as an answer: the field's own binding found it.
    fileprivate var countsPrefilled: Bool { kind.isPart && binding != nil || (binding?.isInherited ?? false) }
}

extension ValueType {
    /// The names of the facets that can refuse a value.
    fileprivate var facetsInForce: [String] {
        let isPresent: [(String, Bool)] = [
            ("length", facets.length != nil), ("minLength", facets.minLength != nil),
            ("maxLength", facets.maxLength != nil), ("totalDigits", facets.totalDigits != nil),
            ("fractionDigits", facets.fractionDigits != nil), ("maxInclusive", facets.maxInclusive != nil),
            ("maxExclusive", facets.maxExclusive != nil), ("minInclusive", facets.minInclusive != nil),
            ("minExclusive", facets.minExclusive != nil), ("pattern", !facets.patternSteps.isEmpty),
            ("enumeration", facets.enumeration != nil),
        ]
        return isPresent.filter(\.1).map(\.0)
    }
}
