import Foundation

/// A form filled in from the start page to the receipt: for which project, and what is answered.
struct Journey {
    var form: String
    var project: String
    /// Names and answers in the order of the pages.
    var answers: [(name: String, value: String)]
    /// Whether the review asks to confirm something.
    var confirms = false

    static let concert = Journey(
        form: "meluilmoitus", project: "tapahtuma",
        answers: [
            ("tapahtuma/ulkoilmakonsertti", "true"), ("melu/melutaso", "95"),
            ("torjunta/toimenpiteet", "Kaiuttimet suunnataan metsään päin."),
        ])
    static let food = Journey(
        form: "elintarvikehuoneisto", project: "tapahtuma",
        answers: [
            ("ilmoitus/peruste", "aloittaminen"), ("ilmoitus/aloitus", "2.7.2027"), ("toimipaikka/laji", "kiintea"),
            ("toiminta/paatoiminta", "B2"), ("toiminta/laajuus", "200 kg juustoa viikossa"),
            ("omavalvonta/paivays", "1.4.2027"), ("omavalvonta/kuvaus", "Lämpötilat mitataan joka aamu."),
            ("rakennus/rakennuksessa", "true"), ("rakennus/kayttotarkoitus", "Liikerakennus"),
            ("liitteet/pohjapiirros", TrialFile.drawing),
        ])
    static let soil = Journey(
        form: "maa-aineslupa", project: "louhos",
        answers: [
            ("aines/kokonaismaara", "120 000"), ("aines/vuotuinen", "12 000,5"), ("aines/aika", "10"),
            ("aines/laatu/#1/laji", "sora"), ("aines/laatu/#1/maara", "120000"),
            ("selvitykset/toimenpiteet", "Alue maisemoidaan vaiheittain."),
            ("selvitykset/aineksenLaatu", "Soraa, todettu koekuopista."),
            ("selvitykset/aineksenMaara", "Laskettu maanpinnan mallista."),
            ("luonnonolot/maisemakuva", "Mäntykangas."), ("luonnonolot/eliosto", "Ei suojeltuja lajeja."),
            ("pohjavesi/alueella", "ei"), ("liitteet/lainhuuto/paivays", "20.4.2027"),
        ])
    static let rescue = Journey(
        form: "pelastussuunnitelma", project: "tapahtuma",
        answers: [
            ("tilaisuus/samanaikaisesti", "900"), ("tilaisuus/peruste", "ihmismaara"),
            ("vaarat/vaara/#1/mika", "Kaatuva teltta"), ("vaarat/vaara/#1/todennakoisyys", "2"),
            ("vaarat/vaara/#1/seuraus", "3"), ("vaarat/vaara/#1/toimenpiteet", "Teltat ankkuroidaan."),
            ("turvallisuus/poistuminen", "Kolme porttia, järjestyksenvalvojat ohjaavat."),
            ("turvallisuus/kokoontumispaikka", "Urheilukentän pysäköintialue"),
            ("turvallisuus/sammutus", "Kymmenen käsisammutinta lavan ja keittiön luona."),
            ("turvallisuus/tehosteet", "false"), ("henkilosto/henkilo/#1/tehtava", "paallikko"),
            ("henkilosto/henkilo/#1/etunimi", "Testi"), ("henkilosto/henkilo/#1/sukunimi", "Turvaaja"),
            ("henkilosto/henkilo/#1/puhelin", "040 123 4567"),
            ("henkilosto/perehdytys", "Tilaisuus ennen porttien avaamista."),
            ("henkilosto/viestinta", "Kuulutus lavalta, radiot järjestäjillä."),
            ("henkilosto/ensiapu", "Kaksi ensiapupistettä."), ("liitteet/pelastustiekartta", TrialFile.drawing),
        ])
    static let gathering = Journey(
        form: "yleisotilaisuus", project: "tapahtuma",
        answers: [
            ("paikka/hallitsee", "true"), ("yleiso/kavijat", "1 500"), ("yleiso/arvionPeruste", "Ennakkomyynti"),
            ("ohjelma/anniskelu", "true"), ("ohjelma/anniskeluluvanHaltija", "Esimerkki Ravintolat Oy"),
            ("ohjelma/musiikki", "true"), ("jarjestys/liikenteenohjaus", "false"),
            ("liitteet/turvallisuussuunnitelma", TrialFile.drawing), ("liitteet/aluekartta", TrialFile.drawing),
        ])

    static let all = [concert, food, soil, rescue, gathering]
}

/// Attachments that trials choose: the same bytes in every run.
enum TrialFile {
    /// The path of a small PDF file.
    static let drawing: String = file("kartta.pdf", Array("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".utf8))
    /// The path of a file that is no attachment.
    static let program: String = file("ohjelma.exe", Array("MZ\u{0}\u{1}".utf8))

    private static func file(_ name: String, _ bytes: [UInt8]) -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-trial-files")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try? Data(bytes).write(to: file)
        return file.path
    }
}

extension Person {
    /// From the start page to the list of sections.
    func begin(_ journey: Journey, language: String = "fi") throws {
        try open("/\(journey.form)/uusi-\(journey.project)/\(language)")
        try press("aloita")
    }

    /// Opens the first section and goes on until the list of sections comes back, answering on the way.
    func fillAll(_ journey: Journey) throws {
        let home = try path()
        try follow(".tasks a")
        for _ in 0..<40 {
            let here = try path()
            if here == home { return }
            try fillPage(journey.answers)
        }
        throw Fault("\(journey.form): the sections do not end")
    }

    /// Answers what this page asks, and goes on; where an answer opens more questions, answers those too.
    func fillPage(_ answers: [(name: String, value: String)]) throws {
        let here = try path()
        for _ in 0..<3 {
            for answer in answers { try answerIfAsked(answer.name, answer.value) }
            try press("jatka")
            if try path() != here { return }
        }
        throw Fault("cannot go on: \(try words(".summary"))")
    }

    private func answerIfAsked(_ pattern: String, _ value: String) throws {
        guard let name = try? name(pattern) else { return }
        let selector = "main [name=\"\(name)\"], main [name=\"\(name)@d\"]"
        guard try sees(selector), !(try holdsAlready(name, value)) else { return }
        try answer(name, value)
        // What the answer opens is there at once with script, and after the next page without.
        if isScripted { Thread.sleep(forTimeInterval: 0.03) }
    }

    /// A person does not type again what already stands there.
    private func holdsAlready(_ name: String, _ value: String) throws -> Bool {
        let script = """
            const [name, value] = arguments;
            const all = [...document.getElementsByName(name)];
            if (document.getElementsByName(name + '@d').length) {
                return ['d','m','y'].map((part) => document.getElementsByName(name + '@' + part)[0].value).join('.') === value;
            }
            const chosen = all.filter((e) => e.checked).map((e) => e.value).join(' ');
            if (all[0].type === 'radio' || all[0].type === 'checkbox') return chosen === value;
            if (all[0].type === 'file') return !!all[0].closest('.field').querySelector('.saved');
            const listed = all[0].list && [...all[0].list.options].find((e) => e.value === all[0].value);
            return (listed ? listed.dataset.koodi : all[0].value) === value;
            """
        return try session.holds(script, [name, value])
    }

    /// Everything right: the whole form, then the review.
    func complete(_ journey: Journey) throws {
        try begin(journey)
        try fillAll(journey)
        try require(try count("a[href$=\"/tarkista\"]") == 1, "\(journey.form) is not complete: \(try words(".tasks"))")
        try follow("a[href$=\"/tarkista\"]")
    }

    /// Sends what is reviewed and reads the receipt.
    func send(confirming: Bool = false) throws {
        if confirming { try click("[name=_vahvistus]") }
        try press("laheta")
        try require(try path().hasSuffix("/kuitti"), "no receipt: \(try words(".summary, h1"))")
    }
}
