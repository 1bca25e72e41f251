import Diagnostics
import FormModel
import FormSpec

/// Which share of each form fills itself, and from where.
struct CoverageChapter {
    let forms: FormSet
    let fills: [ProjectFill]

    var chapter: Report.Chapter {
        Report.Chapter(
            "kattavuus", DiagnosticMessage(fi: "Kattavuus", en: "Coverage"),
            lead: [
                DiagnosticMessage(
                    fi:
                        "Kysymys on kenttä, valinta tai liite. Taulukon sarake on yksi kysymys. Kysymyksellä on lähde, jos "
                        + "k:from täyttää sen yhteisistä tiedoista",
                    en:
                        "A question is a field, a choice or an attachment. A column of a table is one question. A question "
                        + "has a source where k:from fills it from the common data"),
                DiagnosticMessage(
                    fi: "Rekisteri on se, josta yhteiset tiedot itse ovat; useasta lähteestä lasketaan ensimmäinen",
                    en:
                        "The register is where the common data themselves come from; of several sources the first counts"
                ),
            ], tables: [byForm, bySection] + [bySource].compactMap { $0 } + fills.flatMap(fillTables))
    }

    private func origin(of question: Question) -> DataOrigin? {
        guard let common = forms.common, let source = question.binding?.from.valueSources.first else { return nil }
        return DataOrigin.of(common[source].id)
    }

    private var byForm: Report.Table {
        let origins = DataOrigin.allCases
        var sums = [Int](repeating: 0, count: origins.count + 2)
        var rows = forms.forms.map { form -> [Report.Cell] in
            let questions = form.questions()
            let counts = origins.map { origin in questions.count { self.origin(of: $0) == origin } }
            let known = questions.count { $0.binding != nil }
            for (position, number) in ([questions.count, known] + counts).enumerated() { sums[position] += number }
            return [
                .words(form.words(.root)), .code(form.authority), .number(questions.count), .number(known),
                .share(share(known, of: questions.count)),
            ] + counts.map { .number($0) }
        }
        rows.append(
            [
                .text(fi: "Yhteensä", en: "Total"), .nothing, .number(sums[0]), .number(sums[1]),
                .share(share(sums[1], of: sums[0])),
            ] + sums.dropFirst(2).map { .number($0) })
        return Report.Table(
            "kattavuus-lomakkeittain", DiagnosticMessage(fi: "Kattavuus lomakkeittain", en: "Coverage by form"),
            columns: [
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("authority", fi: "Viranomainen", en: "Authority"),
                Report.Column("questions", fi: "Kysymyksiä", en: "Questions", isNumber: true),
                Report.Column("known", fi: "Lähde on", en: "With source", isNumber: true),
                Report.Column("share", fi: "Osuus", en: "Share", isNumber: true),
            ]
                + origins.map {
                    Report.Column($0.rawValue, fi: $0.words.fi, en: $0.words.en, isNumber: true)
                },
            rows: rows, hasTotal: true)
    }

    private var bySection: Report.Table {
        let rows = forms.forms.flatMap { form -> [[Report.Cell]] in
            let questions = form.questions()
            return form.children(of: .root).compactMap { section in
                let inside = questions.filter { $0.section == section }
                guard !inside.isEmpty else { return nil }
                let known = inside.count { $0.binding != nil }
                return [
                    .words(form.sectionWords(section)), .words(form.words(.root)), .number(inside.count),
                    .number(known),
                    .share(share(known, of: inside.count)),
                ]
            }
        }
        return Report.Table(
            "kattavuus-osittain", DiagnosticMessage(fi: "Kattavuus osittain", en: "Coverage by part"),
            columns: [
                Report.Column("section", fi: "Osa", en: "Part"), Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("questions", fi: "Kysymyksiä", en: "Questions", isNumber: true),
                Report.Column("known", fi: "Lähde on", en: "With source", isNumber: true),
                Report.Column("share", fi: "Osuus", en: "Share", isNumber: true),
            ], rows: rows)
    }

    /// What each field of the common data is used for; fields that nobody uses are told too.
    private var bySource: Report.Table? {
        guard let common = forms.common else { return nil }
        var uses: [FieldIndex: (count: Int, forms: [String])] = [:]
        for form in forms.forms {
            for question in form.questions() {
                for source in Set(question.binding?.from.valueSources ?? []) {
                    var use = uses[source] ?? (0, [])
                    use.count += 1
                    if use.forms.last != form.id { use.forms.append(form.id) }
                    uses[source] = use
                }
            }
        }
        let rows = common.questions().filter { common[$0.field].kind != .choice }.map { question -> [Report.Cell] in
            let use = uses[question.field] ?? (0, [])
            return [
                .code(common[question.field].id), .words(common.words(question.field)),
                .words(DataOrigin.of(common[question.field].id).words), .number(use.count),
                use.forms.isEmpty ? .text(fi: "ei mikään", en: "none") : .code(use.forms.joined(separator: ", ")),
            ]
        }
        return Report.Table(
            "lahteet", DiagnosticMessage(fi: "Yhteisten tietojen käyttö", en: "Use of the common data"),
            columns: [
                Report.Column("source", fi: "Yhteinen tieto", en: "Common field"),
                Report.Column("label", fi: "Nimi", en: "Label"), Report.Column("origin", fi: "Mistä", en: "Origin"),
                Report.Column("questions", fi: "Täyttää", en: "Fills", isNumber: true),
                Report.Column("forms", fi: "Lomakkeet", en: "Forms"),
            ], rows: rows)
    }
}

/// A share in per mille, rounded half up.
func share(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (2000 * part + whole) / (2 * whole)
}
