import Diagnostics
import FormModel
import FormSpec

/// What is asked twice, with the reasons, the smallest common type and the line that mends it.
struct AskOnceChapter {
    let forms: FormSet
    let found: AskOnce

    var chapter: Report.Chapter {
        Report.Chapter(
            "kerran", DiagnosticMessage(fi: "Kysytään kerran", en: "Ask once"),
            lead: [
                DiagnosticMessage(
                    fi:
                        "Kaksi kysymystä on sama asia, kun pisteitä on vähintään \(Likeness.threshold). Nimi antaa enintään 60 "
                        + "(yhteisten sanojen osuus; kielistä paras ja keskiarvo puoliksi), sama tunnistava tyyppi 25, sama "
                        + "liite 15, sama arvojen laji 10, vapaa teksti tyypitetylle 10, samat koodit enintään 15, sama "
                        + "kentän nimi 10 (osin 5), sama yksikkö 5, sama henkilö 5, sama pykälä 10 tai laki 5",
                    en:
                        "Two questions are one thing from \(Likeness.threshold) points. The label gives up to 60 (share of "
                        + "common words; the best language and the mean by halves), the same telling type 25, the same "
                        + "attachment 15, the same kind of value 10, free text for what is typed 10, equal codes up to 15, "
                        + "the same name 10 (partly 5), unit 5, person 5, section of law 10 or law 5"),
                DiagnosticMessage(
                    fi:
                        "Erillään pidetään eri henkilöt (hakija, naapuri), eri yksiköt, vastakohdat (alku, loppu), muu tai "
                        + "aiempi, rivit ja yksi arvo sekä tyypit, joilla ei ole yhteistä arvoa",
                    en:
                        "Kept apart are different persons (applicant, neighbour), units, opposites (start, end), another or a "
                        + "former one, rows and a single value, and types without a common value"),
            ], tables: [known, repeated, apart])
    }

    private var known: Report.Table {
        let rows = found.known.map { finding -> [Report.Cell] in
            let form = finding.item.form
            let sources = finding.sources.compactMap { forms.common?[$0].id }
            let policy = finding.needsPolicy ? " k:unfit=\"ask\"" : ""
            return [
                .words(form.place(finding.item.field)), .words(form.words(.root)), .code(finding.item.id),
                .lines(sources), .code("k:from=\"\(finding.line)\"\(policy)"),
                .words(finding.type.words(in: finding.item)), .number(finding.likeness.score),
                .words(reasons(finding.likeness, example: finding.example)),
                .code(form[finding.item.field].origin.description),
            ]
        }
        return Report.Table(
            "kerran-tiedossa",
            DiagnosticMessage(
                fi: "Kysytään, vaikka yhteisissä tiedoissa on", en: "Asked although the common data hold it"),
            columns: [
                Report.Column("question", fi: "Kysymys", en: "Question"),
                Report.Column("form", fi: "Lomake", en: "Form"),
                Report.Column("field", fi: "Kenttä", en: "Field"),
                Report.Column("sources", fi: "Yhteinen tieto", en: "Common field"),
                Report.Column("line", fi: "Lisää kenttään", en: "Add to the field"),
                Report.Column("type", fi: "Yhteinen tyyppi", en: "Common type"),
                Report.Column("score", fi: "Pisteet", en: "Points", isNumber: true),
                Report.Column("reasons", fi: "Perusteet", en: "Reasons"),
                Report.Column("place", fi: "Paikka", en: "Place"),
            ], rows: rows)
    }

    private var repeated: Report.Table {
        let rows = found.repeated.map { finding -> [Report.Cell] in
            let first = finding.items[0]
            let parent = forms.common?.fields.contains { $0.id == "hanke" } == true ? "hanke/" : ""
            let name = first.form[first.field].step
            let isRows = finding.items.contains(where: \.isInRows)
            let line = isRows ? "k:from=\"\(name)\"" : "k:from=\"\(parent)\(name)\""
            return [
                .words(first.form.place(first.field)), .lines(finding.items.map(\.form.authority)),
                .lines(finding.items.map { "\($0.form.id): \($0.id)" }),
                .words(
                    finding.type?.words(in: nil) ?? DiagnosticMessage(fi: "ei yhteistä arvoa", en: "no common value")),
                .code(line),
                .number(finding.likeness.score), .words(reasons(finding.likeness, example: nil)),
                .lines(finding.items.map { $0.form[$0.field].origin.description }),
            ]
        }
        return Report.Table(
            "kerran-toistuu",
            DiagnosticMessage(
                fi: "Kysytään usealla lomakkeella, eikä yhteisissä tiedoissa ole; lisää kenttä yhteisiin tietoihin",
                en: "Asked on several forms and not in the common data; add a field to the common data"),
            columns: [
                Report.Column("question", fi: "Kysymys", en: "Question"),
                Report.Column("authorities", fi: "Viranomaiset", en: "Authorities"),
                Report.Column("fields", fi: "Kentät", en: "Fields"),
                Report.Column("type", fi: "Yhteinen tyyppi", en: "Common type"),
                Report.Column("line", fi: "Lisää sitten kenttiin", en: "Then add to the fields"),
                Report.Column("score", fi: "Pisteet", en: "Points", isNumber: true),
                Report.Column("reasons", fi: "Perusteet", en: "Reasons"),
                Report.Column("place", fi: "Paikat", en: "Places"),
            ], rows: rows)
    }

    private var apart: Report.Table {
        let rows = found.apart.map { pair -> [Report.Cell] in
            [
                .code("\(pair.left.form.id): \(pair.left.id)"), .code("\(pair.right.form.id): \(pair.right.id)"),
                .number(pair.likeness.score),
                .words(pair.difference?.words ?? DiagnosticMessage(fi: "pisteet eivät riitä", en: "too few points")),
            ]
        }
        return Report.Table(
            "kerran-erilliset",
            DiagnosticMessage(
                fi: "Lähimmät, joita ei pidetty samana, jotta rajan voi arvioida",
                en: "The nearest that were not taken to be the same, so that the threshold can be judged"),
            columns: [
                Report.Column("one", fi: "Kenttä", en: "Field"), Report.Column("other", fi: "Toinen", en: "Other"),
                Report.Column("score", fi: "Pisteet", en: "Points", isNumber: true),
                Report.Column("difference", fi: "Miksi erillään", en: "Why apart"),
            ], rows: rows)
    }

    private func reasons(_ likeness: Likeness, example: AskedItem?) -> DiagnosticMessage {
        let languages = likeness.labels.map { "\($0.language) \(($0.share + 5) / 10) %" }.joined(separator: ", ")
        let parts = likeness.parts.map { part -> DiagnosticMessage in
            let words = part.reason.words
            let detail = part.reason == .label ? " (\(languages))" : ""
            return DiagnosticMessage(
                fi: "\(words.fi)\(detail) \(part.points)", en: "\(words.en)\(detail) \(part.points)")
        }
        let way = example.map {
            DiagnosticMessage(
                fi: "; näin täyttyy \($0.form.id): \($0.id)", en: "; this is how \($0.form.id): \($0.id) is filled")
        }
        return DiagnosticMessage(
            fi: parts.map(\.fi).joined(separator: ", ") + (way?.fi ?? ""),
            en: parts.map(\.en).joined(separator: ", ") + (way?.en ?? ""))
    }
}

extension Likeness.Reason {
    fileprivate var words: DiagnosticMessage {
        switch self {
        case .label: DiagnosticMessage(fi: "nimi", en: "label")
        case .sameType: DiagnosticMessage(fi: "sama tyyppi", en: "same type")
        case .sameKind: DiagnosticMessage(fi: "sama laji", en: "same kind")
        case .sameAttachment: DiagnosticMessage(fi: "sama liite", en: "same attachment")
        case .textForTyped: DiagnosticMessage(fi: "tekstinä kysytty", en: "asked as text")
        case .codes: DiagnosticMessage(fi: "samat koodit", en: "equal codes")
        case .name: DiagnosticMessage(fi: "kentän nimi", en: "name of the field")
        case .unit: DiagnosticMessage(fi: "yksikkö", en: "unit")
        case .subject: DiagnosticMessage(fi: "sama henkilö", en: "same person")
        case .sameSection: DiagnosticMessage(fi: "sama pykälä", en: "same section of law")
        case .sameLaw: DiagnosticMessage(fi: "sama laki", en: "same law")
        }
    }
}

extension Difference {
    fileprivate var words: DiagnosticMessage {
        switch self {
        case .subject: DiagnosticMessage(fi: "eri henkilö tai kohde", en: "another person or thing")
        case .unit: DiagnosticMessage(fi: "eri yksikkö", en: "another unit")
        case .values: DiagnosticMessage(fi: "ei yhteistä arvoa", en: "no common value")
        case .opposed: DiagnosticMessage(fi: "vastakkaiset", en: "opposites")
        case .shifted: DiagnosticMessage(fi: "muu tai aiempi", en: "another or a former one")
        case .rows: DiagnosticMessage(fi: "rivit ja yksi arvo", en: "rows and a single value")
        }
    }
}

extension CommonType {
    /// The type with how it was found; codes of one side alone are told.
    fileprivate func words(in item: AskedItem?) -> DiagnosticMessage {
        let how = methods.map(\.words)
        let fi = how.map(\.fi).joined(separator: ", ")
        let en = how.map(\.en).joined(separator: ", ")
        let others = otherCodes.joined(separator: ", ")
        return DiagnosticMessage(
            fi: "\(words) (\(fi))" + (others.isEmpty ? "" : "; vain toisessa: \(others)"),
            en: "\(words) (\(en))" + (others.isEmpty ? "" : "; in one list alone: \(others)"))
    }
}

extension CommonType.Method {
    fileprivate var words: DiagnosticMessage {
        switch self {
        case .sameType: DiagnosticMessage(fi: "sama tyyppi", en: "same type")
        case .typed: DiagnosticMessage(fi: "tyypitetty puoli", en: "the typed side")
        case .builtIn: DiagnosticMessage(fi: "sama perustyyppi", en: "same built-in type")
        case .range: DiagnosticMessage(fi: "välien leikkaus", en: "ranges intersected")
        case .length: DiagnosticMessage(fi: "pituuksien leikkaus", en: "lengths intersected")
        case .patterns:
            DiagnosticMessage(fi: "lausekkeiden leikkaus automaatteina", en: "patterns intersected as automata")
        case .narrowerPattern: DiagnosticMessage(fi: "suppeampi lauseke", en: "the narrower pattern")
        case .patternsUndecided:
            DiagnosticMessage(
                fi: "molemmat lausekkeet, leikkaus ratkaisematta", en: "both patterns, intersection undecided")
        case .codes: DiagnosticMessage(fi: "koodien leikkaus", en: "codes intersected")
        }
    }
}
