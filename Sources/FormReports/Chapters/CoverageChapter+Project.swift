import Diagnostics
import FormModel
import FormSpec

/// The same for one project: what was really filled, and what was not and why.
extension CoverageChapter {
    func fillTables(_ fill: ProjectFill) -> [Report.Table] { [counts(fill), unfilled(fill)] }

    private func counts(_ fill: ProjectFill) -> Report.Table {
        let outcomes = ProjectFill.Outcome.allCases
        let rows = forms.forms.compactMap { form -> [Report.Cell]? in
            guard let of = fill.forms.first(where: { $0.form == form.id }) else { return nil }
            let found = form.questions().map { of.outcomes[$0.field] ?? .noSource }
            let asked = found.count { $0 != .otherBranch }
            let filled = found.count { $0 == .filled }
            return [.words(form.words(.root)), .number(found.count), .share(share(filled, of: asked))]
                + outcomes.map { outcome in .number(found.count { $0 == outcome }) }
        }
        return Report.Table(
            "hanke-\(fill.project)",
            DiagnosticMessage(
                fi: "Hankkeen \(fill.project) tiedoilla täytetyt lomakkeet; osuus on niistä, jotka eivät kuulu muuhun "
                    + "vaihtoehtoon",
                en:
                    "Forms filled from project \(fill.project); the share is of those that belong to no other alternative"
            ),
            columns: [
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("questions", fi: "Kysymyksiä", en: "Questions", isNumber: true),
                Report.Column("share", fi: "Täyttyi", en: "Filled share", isNumber: true),
            ] + outcomes.map { Report.Column($0.rawValue, fi: $0.words.fi, en: $0.words.en, isNumber: true) },
            rows: rows)
    }

    private func unfilled(_ fill: ProjectFill) -> Report.Table {
        let rows = forms.forms.flatMap { form -> [[Report.Cell]] in
            guard let of = fill.forms.first(where: { $0.form == form.id }) else { return [] }
            return gaps(in: form, of.outcomes).map { gap in
                [
                    .words(form.place(gap.field)), .words(form.words(.root)), .number(gap.questions),
                    .code(
                        form[gap.field].binding?.source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                            ?? ""),
                    .words(gap.outcome.words),
                ]
            }
        }
        return Report.Table(
            "hanke-\(fill.project)-tayttymatta",
            DiagnosticMessage(
                fi: "Mikä jäi hankkeen \(fill.project) tiedoilla täyttymättä, vaikka lähde on, ja miksi",
                en: "What stayed unfilled from project \(fill.project) although it has a source, and why"),
            columns: [
                Report.Column("question", fi: "Kysymys", en: "Question"),
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("questions", fi: "Kysymyksiä", en: "Questions", isNumber: true),
                Report.Column("source", fi: "Lähde", en: "Source"), Report.Column("reason", fi: "Miksi", en: "Why"),
            ], rows: rows,
            whenEmpty: DiagnosticMessage(
                fi: "Kaikki kysymykset, joilla on lähde, täyttyivät", en: "Every question with a source was filled"))
    }

    /// A question, or a bound part as a whole, that has a source and was not filled.
    private struct Gap {
        var field: FieldIndex
        var questions: Int
        var outcome: ProjectFill.Outcome
    }

    /// A part none of whose questions was found is one gap.
    private func gaps(in form: Form, _ outcomes: [FieldIndex: ProjectFill.Outcome]) -> [Gap] {
        var found: [Gap] = []
        for question in form.questions() {
            guard let outcome = outcomes[question.field], outcome != .filled, outcome != .noSource,
                outcome != .otherBranch
            else { continue }
            let whole = form.enclosing(question.field).last { part in
                form[part].binding != nil && isAbsent(part, in: form, outcomes)
            }
            let field = whole ?? question.field
            if found.last?.field == field {
                found[found.count - 1].questions += 1
            } else {
                found.append(Gap(field: field, questions: 1, outcome: outcome))
            }
        }
        return found
    }

    private func isAbsent(_ part: FieldIndex, in form: Form, _ outcomes: [FieldIndex: ProjectFill.Outcome]) -> Bool {
        ((part.value + 1)..<form[part].end.value).map { FieldIndex($0) }.filter { form[$0].isQuestion }.allSatisfy {
            outcomes[$0] == .notFound || outcomes[$0] == .noSource
        }
    }
}

extension ProjectFill.Outcome {
    var words: DiagnosticMessage {
        switch self {
        case .filled: DiagnosticMessage(fi: "Täyttyi", en: "Filled")
        case .didNotFitShown: DiagnosticMessage(fi: "Ei sovi, näytetään", en: "Did not fit, shown")
        case .didNotFitEmpty: DiagnosticMessage(fi: "Ei sovi, jää tyhjäksi", en: "Did not fit, left empty")
        case .notFound: DiagnosticMessage(fi: "Ei löydy", en: "Not found")
        case .notGiven: DiagnosticMessage(fi: "Ei annettu", en: "Not given")
        case .protected: DiagnosticMessage(fi: "Suojattu", en: "Protected")
        case .unavailable: DiagnosticMessage(fi: "Ei saatavilla", en: "Unavailable")
        case .otherBranch: DiagnosticMessage(fi: "Toinen vaihtoehto", en: "Other alternative")
        case .noSource: DiagnosticMessage(fi: "Ei lähdettä", en: "No source")
        }
    }
}
