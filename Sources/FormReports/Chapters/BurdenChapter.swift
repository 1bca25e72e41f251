import Diagnostics
import FormModel
import FormSpec

/// What a form costs the customer, and what a journey through several forms costs when each thing is asked once.
struct BurdenChapter {
    let forms: FormSet
    /// The forms of the journey, by id; all of them where empty.
    let journey: [String]
    let askOnce: AskOnce

    var chapter: Report.Chapter {
        Report.Chapter(
            "taakka", DiagnosticMessage(fi: "Taakka", en: "Burden"),
            lead: [
                DiagnosticMessage(
                    fi:
                        "Painallukset ovat arvio: valinta 1, valintaruudut 2, luettelo 3, päivä 8, kellonaika 4, liite 4, "
                        + "tekstirivi \(Keystrokes.line), pitkä teksti \(Keystrokes.lines), tunnus lyhimmän mukaisen arvonsa "
                        + "pituus, luku puolet suurimman arvon numeroista. Taulukosta lasketaan yksi rivi. Täyttynyt "
                        + "kysymys ei maksa mitään, mutta se pitää tarkistaa",
                    en:
                        "Keystrokes are an estimate: a choice 1, check boxes 2, a list 3, a date 8, a time 4, a file 4, a line "
                        + "of text \(Keystrokes.line), long text \(Keystrokes.lines), an identifier the length of its shortest "
                        + "value, a number half the digits of the greatest. One row counts of a table. A filled question "
                        + "costs nothing but has to be looked at"),
                DiagnosticMessage(
                    fi:
                        "Matkalla sama yhteinen tieto lasketaan kerran, ja kysymys, jonka luku ”Kysytään kerran” nimeää, "
                        + "kerran",
                    en:
                        "On a journey the same common field counts once, and so does a question that chapter “Ask once” names"
                ),
            ], tables: [byForm, ofJourney])
    }

    private var byForm: Report.Table {
        let rows = forms.forms.map { form -> [Report.Cell] in
            let questions = form.questions()
            let open = questions.filter { $0.binding == nil }
            let all = questions.reduce(0) { $0 + Keystrokes.of($1, in: form) }
            let typed = open.reduce(0) { $0 + Keystrokes.of($1, in: form) }
            let parts = Set(questions.map(\.section)).count
            let tables = form.fields.count { $0.repeatsAsRows && ($0.kind == .group || $0.kind == .sequence) }
            return [
                .words(form.words(.root)), .number(formSpec(of: form).journeyKinds.count), .number(parts),
                .number(tables),
                .number(questions.count),
                .number(questions.count - open.count), .number(questions.count { $0.need == .mandatory }),
                .number(questions.count { $0.need == .optional }), .number(questions.count { $0.need == .conditional }),
                .number(questions.count { form[$0.field].kind == .file }), .number(all), .number(typed),
            ]
        }
        func number(_ id: String, _ fi: String, _ en: String) -> Report.Column {
            Report.Column(id, fi: fi, en: en, isNumber: true)
        }
        return Report.Table(
            "taakka-lomakkeittain", DiagnosticMessage(fi: "Taakka lomakkeittain", en: "Burden by form"),
            columns: [
                Report.Column("form", fi: "Lomake", en: "Form"), number("pages", "Sivuja", "Pages"),
                number("parts", "Osia", "Parts"),
                number("tables", "Taulukoita", "Tables"), number("questions", "Kysymyksiä", "Questions"),
                number("known", "Lähde on", "With source"), number("mandatory", "Pakollisia", "Mandatory"),
                number("optional", "Valinnaisia", "Optional"), number("conditional", "Ehdollisia", "Conditional"),
                number("attachments", "Liitteitä", "Attachments"),
                number("keystrokes", "Painalluksia tyhjästä", "Keystrokes from nothing"),
                number("keystrokesLeft", "Painalluksia jää", "Keystrokes left"),
            ], rows: rows)
    }

    /// What has been counted on the way.
    private struct Tally {
        var questions = 0
        var keys = 0
        mutating func add(_ cost: Int) {
            questions += 1
            keys += cost
        }
    }

    private var ofJourney: Report.Table {
        let chosen = journey.isEmpty ? forms.forms : journey.compactMap { id in forms.forms.first { $0.id == id } }
        var separate = Tally()
        var once = Tally()
        var seenSources: Set<String> = []
        var seenGroups: Set<Int> = []
        var rows: [[Report.Cell]] = []
        for form in chosen {
            var own = Tally()
            var new = Tally()
            for question in form.questions() {
                let cost = Keystrokes.of(question, in: form)
                own.add(cost)
                if isNew(question, of: form, sources: &seenSources, groups: &seenGroups) { new.add(cost) }
            }
            separate.questions += own.questions
            separate.keys += own.keys
            once.questions += new.questions
            once.keys += new.keys
            rows.append(row(.words(form.words(.root)), own, new))
        }
        rows.append(row(.text(fi: "Koko matka", en: "Whole journey"), separate, once))
        return Report.Table(
            "taakka-matka",
            DiagnosticMessage(
                fi: "Matka, joka tarvitsee lomakkeet: \(chosen.map(\.id).joined(separator: ", "))",
                en: "A journey that needs the forms: \(chosen.map(\.id).joined(separator: ", "))"),
            columns: [
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("questions", fi: "Kysymyksiä erikseen", en: "Questions apart", isNumber: true),
                Report.Column("once", fi: "Uusia, kun kysytään kerran", en: "New when asked once", isNumber: true),
                Report.Column("keystrokes", fi: "Painalluksia erikseen", en: "Keystrokes apart", isNumber: true),
                Report.Column("keystrokesOnce", fi: "Painalluksia kerran", en: "Keystrokes once", isNumber: true),
            ], rows: rows, hasTotal: true)
    }

    private func row(_ name: Report.Cell, _ apart: Tally, _ once: Tally) -> [Report.Cell] {
        [name, .number(apart.questions), .number(once.questions), .number(apart.keys), .number(once.keys)]
    }

    /// Whether nobody on the journey has been asked the same before.
    private func isNew(
        _ question: Question, of form: Form, sources: inout Set<String>, groups: inout Set<Int>
    ) -> Bool {
        if let binding = question.binding, let common = forms.common {
            let outer = form.enclosing(question.field).compactMap { form[$0].binding?.from }
            let line = SourceLine(common: common, isInsideBinding: false)
            return sources.insert(line.line(of: binding.from, inside: outer, takesMany: true)).inserted
        }
        let found = askOnce.known.first { $0.item.form.id == form.id && $0.item.field == question.field }
        if let found { return sources.insert(found.line).inserted }
        let group = askOnce.repeated.firstIndex { group in
            group.items.contains { $0.form.id == form.id && $0.field == question.field }
        }
        return group.map { groups.insert($0).inserted } ?? true
    }
}
