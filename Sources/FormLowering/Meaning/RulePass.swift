import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import XMLReading

/// The constraints of every field and its types, and the deadlines of the form, with their messages and examples.
struct RulePass {
    let set: SchemaSet
    let texts: TextPass

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        var rules: [FormRule] = []
        for index in draft.indices {
            var places: [String: SourceLocation] = [:]
            for (element, boundary) in ruleElements(at: index, in: draft) {
                guard let rule = rule(element, at: index, boundary: boundary, in: draft, log: &log) else { continue }
                if let earlier = places.updateValue(element.location, forKey: rule.id) {
                    log.error(
                        .ruleTwice(element.attribute("id") ?? ""), id: "duplicate-rule", at: element.location,
                        notes: [Diagnostic.Note(.standsHere(element.attribute("id") ?? ""), at: earlier)])
                }
                rules.append(rule)
            }
        }
        draft.form.rules = rules
    }

    /// A rule in a named type sees the type alone.
    private func ruleElements(at index: FieldIndex, in draft: FormDraft) -> [(XMLElement, FieldIndex)] {
        let source = draft.source(index)
        var found = source.annotations.flatMap { $0.elements("constraint") + $0.elements("deadline") }
            .map { ($0, source.boundary) }
        for type in source.types {
            let boundary = set.name(of: type) == nil ? source.boundary : index
            found += set.annotation(of: type).elements("constraint").map { ($0, boundary) }
        }
        return found
    }

    private func rule(
        _ element: XMLElement, at index: FieldIndex, boundary: FieldIndex, in draft: FormDraft,
        log: inout DiagnosticLog
    ) -> FormRule? {
        let isDeadline = element.name.localName == "deadline"
        guard let id = element.attribute("id"), let test = element.attribute(isDeadline ? "by" : "test"),
            let message = element.localizedText
        else { return nil }
        let scope = NameScope.rule(
            at: index, boundary: boundary, rows: draft.tree.rows(around: index), in: draft.tree)
        let place = element.location
        texts.requireLanguages(of: message, name: id, isLabel: false, log: &log)
        let resolved = ExpressionResolver.resolve(
            test, as: isDeadline ? .day : .condition, in: draft, scope: scope, at: place, log: &log)
        let at = target(element.attribute("at"), scope, carrier: index, at: place, in: draft, log: &log)
        let placeholders = insertions(message, isDeadline: isDeadline, scope, in: draft, log: &log)
        let examples = element.elements.map { example($0, scope, in: draft, log: &log) }
        guard let resolved else { return nil }
        return FormRule(
            id: draft.form[index].id + "#" + id, kind: isDeadline ? .deadline : .constraint,
            level: level(element, isDeadline: isDeadline), carrier: index, at: at ?? index, test: resolved,
            message: message, placeholders: placeholders, examples: examples, legal: element.attribute("legal"))
    }

    private func level(_ element: XMLElement, isDeadline: Bool) -> RuleSpec.Level {
        switch element.attribute("level") {
        case "error": .error
        case "warning": .warning
        default: isDeadline ? .warning : .error
        }
    }

    /// The field that shows the violation: its own rows are no matter.
    private func target(
        _ source: String?, _ scope: NameScope, carrier: FieldIndex, at place: SourceLocation, in draft: FormDraft,
        log: inout DiagnosticLog
    ) -> FieldIndex? {
        guard let source, let syntax = try? ExpressionParser.parse(source) else { return nil }
        guard case .path(let path) = syntax else {
            log.error(.atNeedsPath, id: "argument-kind", at: place)
            return nil
        }
        var resolver = ExpressionResolver(draft: draft, scope: scope, place: place, log: log)
        let found = resolver.paths(path).first?.target
        log = resolver.log
        return found
    }

    /// The insertions of the first language; that the others have the same has been checked.
    private func insertions(
        _ message: LocalizedText, isDeadline: Bool, _ scope: NameScope, in draft: FormDraft, log: inout DiagnosticLog
    ) -> [RuleSpec.Placeholder] {
        guard let language = draft.form.languages.first(where: { message[$0] != nil }) else { return [] }
        return placeholders(in: message[language] ?? "").compactMap { source in
            if isDeadline, source == "by" { return RuleSpec.Placeholder(source: source, expression: nil) }
            let inserted = ExpressionResolver.resolve(
                source, as: .shown, in: draft, scope: scope, at: message.location, log: &log)
            return inserted.map { RuleSpec.Placeholder(source: source, expression: $0.expression) }
        }
    }

    // MARK: Examples

    private func example(
        _ element: XMLElement, _ scope: NameScope, in draft: FormDraft, log: inout DiagnosticLog
    ) -> FormRule.Example {
        var resolver = ExpressionResolver(draft: draft, scope: scope, place: element.location, log: log)
        let answers = element.elements.map { answer -> FormRule.Example.Answer in
            let step = PathSyntax.Step(prefix: "", name: answer.name.localName, isAttribute: false)
            let field = resolver.paths(PathSyntax(start: .name, steps: [step])).first?.target
            return self.answer(answer, field, &resolver, depth: 0)
        }
        log = resolver.log
        return FormRule.Example(
            holds: element.name.localName == "ok", today: element.attribute("today"), answers: answers,
            origin: element.location)
    }

    private func answer(
        _ element: XMLElement, _ field: FieldIndex?, _ resolver: inout ExpressionResolver, depth: Int
    ) -> FormRule.Example.Answer {
        let name = element.name.localName
        let isGroup = field.map { resolver.draft.form[$0].kind != .value } ?? !element.elements.isEmpty
        guard isGroup, depth < FormLimit.depth else {
            return .value(name: name, text: element.text, field: field)
        }
        let answers = element.elements.map { child -> FormRule.Example.Answer in
            let inner = field.flatMap { resolver.child(of: $0, named: child.name.localName) }
            return answer(child, inner, &resolver, depth: depth + 1)
        }
        return .group(name: name, answers: answers, field: field)
    }
}

extension ExpressionResolver {
    /// The field of that name in a group; reported where there is none.
    fileprivate mutating func child(of group: FieldIndex, named name: String) -> FieldIndex? {
        let step = PathSyntax.Step(prefix: "", name: name, isAttribute: false)
        let inner = NameScope(carrier: group, lookup: .levels([group]), boundary: group, rows: [])
        var resolver = ExpressionResolver(draft: draft, scope: inner, place: place, log: log)
        let found = resolver.paths(PathSyntax(start: .child, steps: [step])).first?.target
        log = resolver.log
        return found
    }
}

extension DiagnosticMessage {
    fileprivate static func ruleTwice(_ id: String) -> Self {
        .init(
            fi: "sääntö `\(id)` on samassa kohdassa kahdesti; vaihda toisen tunnus",
            en: "rule `\(id)` stands twice at one place; change one id")
    }
    fileprivate static var atNeedsPath: Self {
        .init(
            fi: "`at` on sen kentän polku, jossa virhe näytetään",
            en: "`at` is the path of the field that shows the error")
    }
}
