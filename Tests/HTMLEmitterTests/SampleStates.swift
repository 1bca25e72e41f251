import FormRuntime
import FormSpec

/// What a page of the sample form can look like: empty, pre-filled, changed, wrong.
enum SampleState: String, CaseIterable {
    case empty, prefilled, errors

    static let retrieved = "2027-05-03T08:00:00Z"

    func instance(_ spec: FormSpec) -> FormInstance {
        var instance = FormInstance(of: spec)
        guard self != .empty else { return instance }
        func prefill(_ id: String, _ value: String, now: String? = nil, rows: [Int] = [], attention: Bool = false) {
            guard let field = spec.field(id: id) else { return }
            let mark = Provenance(
                source: "hanke", original: value, retrieved: Self.retrieved, needsAttention: attention)
            instance.setAnswer(
                Answer(now ?? value, provenance: mark), at: FieldAddress(field, rows: RowPath(rows)), of: spec)
        }
        func answer(_ id: String, _ value: String, rows: [Int] = []) {
            guard let field = spec.field(id: id) else { return }
            instance.setAnswer(Answer(value), at: FieldAddress(field, rows: RowPath(rows)), of: spec)
        }
        prefill("ilmoittaja/laji", "yritys")
        prefill("ilmoittaja/laji/yritys/nimi", "Hämeen Jätevesi & Energia Oy")
        prefill("ilmoittaja/laji/yritys/ytunnus", "1234567-1")
        prefill("ilmoittaja/sahkoposti", "aino@esimerkki.fi")
        prefill("ilmoittaja/puhelin", "+358 40 123 4567", now: "")
        prefill("sijainti/kunta", "191")
        prefill("toiminta/nimi", "Kesäjuhla", now: "Kesäjuhla rannassa")
        prefill("toiminta/kuvaus", "Kolme lavaa ja \"iltatori\" <rannassa>.\nMusiikkia klo 12–22.", attention: true)
        answer("toiminta/laji", "musiikki")
        answer("toiminta/tapa", "talo huoneisto")
        answer("toiminta/taso", self == .errors ? "kova" : "95.5")
        answer("toiminta/yolla", "false")
        let times = instance.addRowOfSample("kesto", [], spec)
        prefill("kesto/alku", "2027-06-01", rows: [times])
        let day = instance.addRowOfSample("kesto/paiva", [times], spec)
        answer("kesto/paiva/alkaa", "07:00:00", rows: [times, day])
        for (name, distance) in [("Koulu", "1250"), ("Päiväkoti", "340")] {
            let row = instance.addRowOfSample("kohde", [], spec)
            answer("kohde/nimi", name, rows: [row])
            answer("kohde/etaisyys", distance, rows: [row])
        }
        answer("liitteet/kartta/nimi", "melukartta.pdf")
        answer("liitteet/kartta/koko", "1234567")
        _ = instance.addRowOfSample("liitteet/muu", [], spec)
        return instance
    }

    func context(_ spec: FormSpec, language: String, kind: PageProgram.Kind, instance: FormInstance) -> PageContext {
        var context = PageContext(today: "2027-05-04")
        context[.serviceName] =
            ["fi": "Luvat ja valvonta", "sv": "Tillstånd och tillsyn", "en": "Permits and supervision"][language] ?? ""
        context[.postAddress] = "/tallenna"
        context[.sendAddress] = "/laheta"
        context[.formAddress] = "/lomake"
        context[.pageAddress] = "/kuittaus"
        context[.receiptAddress] = "/kuittaus"
        context[.stylesheetAddress] = "lomake.css"
        context[.accessibilityAddress] = "/saavutettavuus"
        context[.feedbackAddress] = "/palaute"
        context[.projectAddress] = "/hanke"
        context[.helpContact] =
            [
                "fi": "Soita 0295 000 000, arkisin klo 9–15", "sv": "Ring 0295 000 000, vardagar kl. 9–15",
                "en": "Call 0295 000 000 on weekdays 9 to 15",
            ][language] ?? ""
        context[.definitionDigest] = String(repeating: "0123456789abcdef", count: 4)
        context[.revision] = "3"
        if kind == .receipt {
            context[.receiptReference] = "LV-2027-004711"
            context[.receiptTime] = "4.5.2027 12.30"
            context[.contentDigest] = String(repeating: "fedcba9876543210", count: 4)
            context[.downloadAddress] = "/kuittaus.xml"
        }
        if self == .errors, kind == .form { context.violations = violations(spec, instance) }
        return context
    }

    private func violations(_ spec: FormSpec, _ instance: FormInstance) -> [Violation] {
        func at(_ id: String, _ rows: [Int] = []) -> FieldAddress {
            FieldAddress(spec.field(id: id) ?? .root, rows: RowPath(rows))
        }
        let times = spec.field(id: "kesto").map { instance.rows(of: $0, in: .outermost, of: spec) } ?? []
        let sites = spec.field(id: "kohde").map { instance.rows(of: $0, in: .outermost, of: spec) } ?? []
        return [
            Violation(.notAValue, at: at("ilmoittaja/sahkoposti")),
            Violation(.missing, at: at("sijainti/kunta")),
            Violation(.facet("maxLength"), at: at("toiminta/kuvaus")),
            Violation(.missing, at: at("toiminta/laji")),
            Violation(.missing, at: at("toiminta/yolla")),
            Violation(.notAValue, at: at("toiminta/taso")),
        ] + times.prefix(1).map { Violation(.missing, at: at("kesto/alku", [$0.key]), part: "m") } + [
            Violation(.tooFewRows(3), at: at("kohde"))
        ] + sites.prefix(1).map { Violation(.facet("minInclusive"), at: at("kohde/etaisyys", [$0.key])) } + [
            Violation(.missing, at: at("liitteet/kartta"))
        ]
    }
}

extension FormInstance {
    /// Adds a row to the field of that id and returns its key.
    mutating func addRowOfSample(_ id: String, _ around: [Int], _ spec: FormSpec) -> Int {
        guard let field = spec.field(id: id) else { return 0 }
        return addRow(to: field, in: RowPath(around), of: spec)
    }
}
