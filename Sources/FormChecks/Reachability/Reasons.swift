import Diagnostics
import FormModel
import FormSpec

/// What makes answers impossible, in words and with the places where it is written.
struct Reasons: Sendable {
    var words: DiagnosticMessage
    var notes: [Diagnostic.Note]
}

extension Inquiry {
    /// The reasons why goals are impossible, but for what the finding itself is about.
    mutating func explanation(of goals: [Goal], about own: Assumption? = nil) -> Reasons {
        var found = reasons(goals).filter { $0 != own }
        // That answers must be given goes without saying where rules clash.
        if found.contains(where: \.isRule) { found.removeAll(where: \.isRequired) }
        let branches = found.filter(\.isBranch)
        if branches.count > 1 { found.removeAll(where: \.isBranch) }
        var told = found.map(reason)
        if branches.count > 1 { told.insert(self.branches(branches.compactMap(\.field)), at: 0) }
        let words = DiagnosticMessage(
            fi: told.map(\.words.fi).joined(with: "ja"), en: told.map(\.words.en).joined(with: "and"))
        return Reasons(words: words, notes: told.flatMap(\.notes))
    }

    private func reason(_ assumption: Assumption) -> Reasons {
        switch assumption {
        case .relevance(let index): relevance(of: FieldIndex(index))
        case .branch(let index): branch(FieldIndex(index))
        case .type(let index): type(of: FieldIndex(index))
        case .value(let index): value(of: FieldIndex(index))
        case .calculation(let index): calculation(of: FieldIndex(index))
        case .required(let index): required(FieldIndex(index))
        case .rule(let number): rule(number)
        }
    }

    private func relevance(of index: FieldIndex) -> Reasons {
        let name = form[index].authorsName
        guard let relevant = form[index].relevant else { return Reasons(words: .init(fi: "", en: ""), notes: []) }
        return Reasons(
            words: .init(
                fi: "`\(name)` kysytään vain kun `\(relevant.source)`",
                en: "`\(name)` is asked only when `\(relevant.source)`"),
            notes: [Diagnostic.Note(.condition(name), at: relevant.origin)])
    }

    private func branch(_ index: FieldIndex) -> Reasons {
        let field = form[index]
        return Reasons(
            words: .init(
                fi: "`\(field.authorsName)` on valinnan yksi haara",
                en: "`\(field.authorsName)` is one branch of the choice"),
            notes: [Diagnostic.Note(.standsHere(field.authorsName), at: field.origin)])
    }

    private func branches(_ indices: [FieldIndex]) -> Reasons {
        let names = indices.map { "`\(form[$0].authorsName)`" }
        return Reasons(
            words: .init(
                fi: "\(names.joined(with: "ja")) ovat valinnan eri haaroja",
                en: "\(names.joined(with: "and")) are different branches of a choice"),
            notes: indices.map { Diagnostic.Note(.standsHere(form[$0].authorsName), at: form[$0].origin) })
    }

    private func type(of index: FieldIndex) -> Reasons {
        let field = form[index]
        let name = "`\(field.authorsName)`"
        let limits = field.facets.compactMap(Self.inWords)
        let words: DiagnosticMessage
        if field.repeats, let most = field.occurs.max {
            words = .init(fi: "\(name): rivejä on enintään \(most)", en: "\(name) has at most \(most) rows")
        } else if let range = rangeInWords(of: index) {
            words = .init(fi: "\(name) on \(range.fi)", en: "\(name) is \(range.en)")
        } else if limits.isEmpty {
            words = .init(fi: "kentän \(name) tyyppi ei salli sitä", en: "the type of \(name) forbids it")
        } else {
            words = .init(
                fi: "\(name) on \(limits.map(\.fi).joined(separator: ", "))",
                en: "\(name) is \(limits.map(\.en).joined(separator: ", "))")
        }
        return Reasons(words: words, notes: [Diagnostic.Note(.standsHere(field.authorsName), at: field.origin)])
    }

    /// Of a number or a day, whatever step of derivation the bounds come from.
    private func rangeInWords(of index: FieldIndex) -> DiagnosticMessage? {
        guard let scale = facts.scale(of: index), scale != .second else { return nil }
        let range = facts.range(of: .field(index), withType: true)
        let free = facts.range(of: .field(index), withType: false)
        let least = range.low == free.low ? nil : range.least.flatMap(scale.text)
        let most = range.high == free.high ? nil : range.most.flatMap(scale.text)
        switch (least, most) {
        case (let least?, let most?): return .init(fi: "välillä \(least)–\(most)", en: "between \(least) and \(most)")
        case (let least?, nil): return .init(fi: "vähintään \(least)", en: "at least \(least)")
        case (nil, let most?): return .init(fi: "enintään \(most)", en: "at most \(most)")
        case (nil, nil): return nil
        }
    }

    /// A facet as people say it (`maxInclusive 49`: at most 49).
    private static func inWords(_ facet: String) -> DiagnosticMessage? {
        guard let space = facet.firstIndex(of: " ") else { return nil }
        let value = facet[facet.index(after: space)...]
        switch facet[..<space] {
        case "minInclusive": return .init(fi: "vähintään \(value)", en: "at least \(value)")
        case "maxInclusive": return .init(fi: "enintään \(value)", en: "at most \(value)")
        case "minExclusive": return .init(fi: "yli \(value)", en: "above \(value)")
        case "maxExclusive": return .init(fi: "alle \(value)", en: "below \(value)")
        case "minLength": return .init(fi: "vähintään \(value) merkkiä", en: "at least \(value) characters")
        case "maxLength": return .init(fi: "enintään \(value) merkkiä", en: "at most \(value) characters")
        case "length": return .init(fi: "\(value) merkkiä", en: "\(value) characters")
        case "pattern": return .init(fi: "muotoa `\(value)`", en: "of the form `\(value)`")
        case "totalDigits": return .init(fi: "enintään \(value) numeroa", en: "at most \(value) digits")
        case "fractionDigits" where value == "0": return .init(fi: "kokonaisluku", en: "a whole number")
        case "fractionDigits": return .init(fi: "enintään \(value) desimaalia", en: "at most \(value) decimals")
        default: return nil
        }
    }

    private func value(of index: FieldIndex) -> Reasons {
        let field = form[index]
        let value = field.fixedValue ?? field.defaultValue ?? ""
        return Reasons(
            words: .init(
                fi: "`\(field.authorsName)` on aina `\(value)`", en: "`\(field.authorsName)` is always `\(value)`"),
            notes: [Diagnostic.Note(.standsHere(field.authorsName), at: field.origin)])
    }

    private func calculation(of index: FieldIndex) -> Reasons {
        let field = form[index]
        return Reasons(
            words: .init(
                fi: "`\(field.authorsName)` on `\(field.calculate?.source ?? "")`",
                en: "`\(field.authorsName)` is `\(field.calculate?.source ?? "")`"),
            notes: [Diagnostic.Note(.standsHere(field.authorsName), at: field.origin)])
    }

    private func required(_ index: FieldIndex) -> Reasons {
        let field = form[index]
        return Reasons(
            words: .init(
                fi: "`\(field.authorsName)` on pakollinen", en: "`\(field.authorsName)` must be answered"),
            notes: [Diagnostic.Note(.standsHere(field.authorsName), at: field.origin)])
    }

    private func rule(_ number: Int) -> Reasons {
        let rule = form.rules[number]
        return Reasons(
            words: .init(
                fi: "sääntö `\(rule.shortID)` vaatii, että `\(rule.test.source)`",
                en: "rule `\(rule.shortID)` demands `\(rule.test.source)`"),
            notes: [Diagnostic.Note(.ruleStandsHere(rule.shortID), at: rule.test.origin)])
    }
}

extension FormRule {
    /// As the author wrote it.
    var shortID: String { id.split(separator: "#").last.map(String.init) ?? id }
}

extension DiagnosticMessage {
    fileprivate static func condition(_ name: String) -> Self {
        .init(fi: "kentän `\(name)` ehto on tässä", en: "the condition of `\(name)` stands here")
    }
    fileprivate static func standsHere(_ name: String) -> Self {
        .init(fi: "`\(name)` on tässä", en: "`\(name)` stands here")
    }
    fileprivate static func ruleStandsHere(_ name: String) -> Self {
        .init(fi: "sääntö `\(name)` on tässä", en: "rule `\(name)` stands here")
    }
}

extension [String] {
    /// `a, b and c`.
    fileprivate func joined(with word: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) " + last
    }
}

extension Assumption {
    fileprivate var isRule: Bool {
        if case .rule = self { return true }
        return false
    }
    fileprivate var isRequired: Bool {
        if case .required = self { return true }
        return false
    }
    fileprivate var isBranch: Bool {
        if case .branch = self { return true }
        return false
    }
}
