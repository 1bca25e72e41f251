import Diagnostics
import FormModel
import FormSpec

/// What is collected, on which legal basis, and who sees it.
struct DataProtectionChapter {
    let forms: FormSet

    var chapter: Report.Chapter {
        Report.Chapter(
            "tietosuoja", DiagnosticMessage(fi: "Tietosuoja", en: "Data protection"),
            lead: [
                DiagnosticMessage(
                    fi:
                        "Viranomainen näkee kaiken. Asiakkaan kuittaus näyttää kaiken paitsi salassa pidettävän; turvakiellon "
                        + "alaisen tiedon vain, jos henkilöllä ei ole turvakieltoa. Naapurin kappaleessa on vain julkinen",
                    en:
                        "The authority sees everything. The customer’s receipt shows everything but what is secret; what is "
                        + "under a non-disclosure order only where the person has none. A neighbour’s copy holds public data "
                        + "alone"),
                DiagnosticMessage(
                    fi: "Peruste on kentän oma tai lähimmän ympäröivän osan k:legal",
                    en: "The basis is the field’s own k:legal or that of the nearest part around it"),
            ], tables: [byForm, personal, withoutBasis, unverified])
    }

    private var byForm: Report.Table {
        let rows = forms.forms.map { form -> [Report.Cell] in
            let questions = form.questions()
            let counts = Sensitivity.allCases.map { level in
                questions.count { form[$0.field].sensitivity == level }
            }
            let purpose = form.purpose.map { DiagnosticMessage(fi: $0["fi"] ?? "", en: $0["en"] ?? $0["fi"] ?? "") }
            return [
                .words(form.words(.root)), .code(form.authority),
                purpose.map { .words($0) } ?? .text(fi: "ei kerrottu", en: "not stated"),
                .code(form.fields.first?.legal ?? "–"),
            ] + counts.map { .number($0) }
        }
        return Report.Table(
            "tietosuoja-lomakkeittain",
            DiagnosticMessage(
                fi: "Mitä kerätään ja mihin tarkoitukseen: kysymyksiä suojan mukaan",
                en: "What is collected and for what purpose: questions by protection"),
            columns: [
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("authority", fi: "Viranomainen", en: "Authority"),
                Report.Column("purpose", fi: "Käyttötarkoitus", en: "Purpose"),
                Report.Column("legal", fi: "Peruste", en: "Basis"),
            ]
                + Sensitivity.allCases.map {
                    Report.Column("\($0)", fi: $0.words.fi, en: $0.words.en, isNumber: true)
                }, rows: rows)
    }

    /// The questions of one part that are protected alike, on one row.
    private struct Row: Hashable {
        var section: FieldIndex
        var level: Sensitivity
        var legal: String
    }

    private var personal: Report.Table {
        let rows = forms.forms.flatMap { form -> [[Report.Cell]] in
            var order: [Row] = []
            var fields: [Row: [String]] = [:]
            for question in form.questions() where form[question.field].sensitivity > .public {
                let field = form[question.field]
                let row = Row(section: question.section, level: field.sensitivity, legal: field.legal ?? "")
                if fields[row] == nil { order.append(row) }
                fields[row, default: []].append(field.id)
            }
            return order.map { row in
                [
                    .words(form.sectionWords(row.section)), .words(form.words(.root)), .words(row.level.words),
                    .lines(fields[row] ?? []),
                    row.legal.isEmpty ? .text(fi: "puuttuu", en: "missing") : .code(row.legal),
                    Self.receipt(row.level), Self.neighbour(row.level),
                ]
            }
        }
        return Report.Table(
            "tietosuoja-henkilotiedot",
            DiagnosticMessage(fi: "Muut kuin julkiset tiedot", en: "Data that are not public"),
            columns: [
                Report.Column("section", fi: "Osa", en: "Part"), Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("sensitivity", fi: "Suoja", en: "Protection"),
                Report.Column("fields", fi: "Kentät", en: "Fields"), Report.Column("legal", fi: "Peruste", en: "Basis"),
                Report.Column("receipt", fi: "Kuittaus", en: "Receipt"),
                Report.Column("neighbour", fi: "Naapurin kappale", en: "Neighbour’s copy"),
            ], rows: rows)
    }

    private static func receipt(_ level: Sensitivity) -> Report.Cell {
        switch level {
        case .public, .personal: .text(fi: "näkyy", en: "shown")
        case .turvakielto: .text(fi: "jos ei turvakieltoa", en: "without an order")
        case .secret: .text(fi: "ei", en: "no")
        }
    }

    private static func neighbour(_ level: Sensitivity) -> Report.Cell {
        switch level {
        case .public: .text(fi: "näkyy", en: "shown")
        case .personal, .turvakielto, .secret: .text(fi: "ei", en: "no")
        }
    }

    private var withoutBasis: Report.Table {
        let rows = forms.forms.flatMap { form in
            form.questions().filter { form[$0.field].legal == nil }.map { question -> [Report.Cell] in
                [
                    .words(form.place(question.field)), .words(form.words(.root)), .code(form[question.field].id),
                    .code(form[question.field].origin.description),
                ]
            }
        }
        return Report.Table(
            "tietosuoja-ilman-perustetta",
            DiagnosticMessage(fi: "Kysymykset ilman perustetta", en: "Questions without a basis"), columns: Self.places,
            rows: rows,
            whenEmpty: DiagnosticMessage(fi: "Jokaisella kysymyksellä on peruste", en: "Every question has a basis"))
    }

    private var unverified: Report.Table {
        let rows = forms.forms.flatMap { form in
            form.questions().compactMap { question -> [Report.Cell]? in
                guard let doubt = form[question.field].unverified else { return nil }
                return [
                    .words(form.place(question.field)), .words(form.words(.root)),
                    .code(form[question.field].legal ?? ""),
                    .code(doubt.split(whereSeparator: \.isWhitespace).joined(separator: " ")),
                ]
            }
        }
        return Report.Table(
            "tietosuoja-tarkistettava", DiagnosticMessage(fi: "Tarkistettavat perusteet", en: "Bases to be checked"),
            columns: [
                Report.Column("question", fi: "Kysymys", en: "Question"),
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("legal", fi: "Peruste", en: "Basis"),
                Report.Column("doubt", fi: "Mitä tarkistetaan", en: "What to check"),
            ], rows: rows)
    }

    private static let places = [
        Report.Column("question", fi: "Kysymys", en: "Question"), Report.Column("form", fi: "Lomake", en: "Form"),
        Report.Column("field", fi: "Kenttä", en: "Field"), Report.Column("place", fi: "Paikka", en: "Place"),
    ]
}
