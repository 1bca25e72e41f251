import Foundation

extension Behaviour {
    /// In the order of a form's life.
    static var all: [Behaviour] { journeys + filling + errors + leaving + sending + devices }

    private static var journeys: [Behaviour] {
        [
            ("concert", Journey.concert), ("food premises", .food), ("soil extraction", .soil),
            ("rescue plan", .rescue), ("public gathering", .gathering),
        ].map { name, journey in
            Behaviour("fills in and sends: \(name)") { person in
                try person.complete(journey)
                try person.send(confirming: try person.count("[name=_vahvistus]") > 0)
                return try person.application()
            }
        }
    }

    private static var errors: [Behaviour] {
        [
            Behaviour("puts the focus on the summary of errors, whose links lead to the fields") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.answer("melu/melutaso", "kova")
                try person.press("jatka")
                try person.wait("focus on the summary") { try person.focus() == "sivu:virheet" }
                try person.require(try person.session.text("return document.title").hasPrefix("Virhe: "), "title")
                try person.require(try person.value("melu/melutaso") == "kova", "the wrong answer is lost")
                try person.session.press(Key.tab)
                try person.session.press(Key.enter)
                try person.wait("focus on the field") { try person.focus() == "melu/melutaso" }
                return try person.application()
            },
            Behaviour("leads from an error to the first wrong part of a date") { person in
                try person.begin(.food)
                try person.openSection("omavalvonta")
                try person.answer("omavalvonta/paivays", "1.13.2027")
                try person.press("jatka")
                try person.require(
                    try person.count(".summary a[href=\"#omavalvonta/paivays@m\"]") == 1, "no link to the month")
                try person.require(
                    try person.count("[name=\"omavalvonta/paivays@m\"][aria-invalid=true]") == 1
                        && (try person.count("[name=\"omavalvonta/paivays@d\"][aria-invalid]")) == 0,
                    "other parts are marked")
                return try person.application()
            },
            Behaviour("forgets an error when the answer is mended") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.answer("melu/melutaso", "999")
                try person.press("jatka")
                try person.require(try person.count("main .err") == 1, "no error")
                try person.answer("melu/melutaso", "99")
                if person.isScripted {
                    try person.session.press(Key.tab)
                    try person.wait("the error goes") { try person.count("main .err") == 0 }
                }
                try person.press("jatka")
                try person.require(try person.place().contains("/osa/hairiintyvat"), "still wrong")
                return try person.application()
            },
            Behaviour("keeps a file when something else is wrong") { person in
                try person.begin(.food)
                try person.openSection("liitteet")
                try person.answer("liitteet/pohjapiirros", TrialFile.drawing)
                try person.answer("liitteet/ilmanvaihto", TrialFile.program)
                try person.press("jatka")
                try person.require(try person.words(".saved").contains("kartta.pdf"), "the file is lost")
                try person.require(try person.count(".summary") == 1, "a program is taken as a drawing")
                return try person.application()
            },
        ]
    }

    /// Going away and coming back.
    private static var leaving: [Behaviour] {
        [
            Behaviour("saves a draft with errors and finds it at the same place") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.answer("melu/melutaso", "kova")
                try person.press("tallenna")
                try person.require(try person.count("[id=\"sivu:ilmoitus\"]") == 1, "nothing says that it is saved")
                let place = try person.path()
                try person.open("/")
                try person.open(place)
                try person.require(try person.value("melu/melutaso") == "kova", "the draft is lost")
                return try person.application()
            },
            Behaviour("loses nothing when the session ends") { person in
                person.server.keepSessions(true)
                defer { person.server.keepSessions(false) }
                try person.begin(.concert)
                try person.openSection("melu")
                try person.answer("melu/melutaso", "kova")
                person.server.pass(minutes: 31)
                try person.press("jatka")
                try person.require(try person.words().contains("Istunto on päättynyt"), "nothing says that it ended")
                try person.follow("main a")
                try person.require(try person.place().contains("/osa/melu"), "another page")
                try person.require(try person.value("melu/melutaso") == "kova", "what was typed is lost")
                try person.answer("melu/melutaso", "95")
                try person.press("jatka")
                try person.require(try person.place().contains("/osa/hairiintyvat"), "it does not go on")
                return try person.application()
            },
            Behaviour("goes back and forward without losing what was sent") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.answer("melu/melutaso", "95")
                try person.press("jatka")
                try person.press("jatka")
                try person.back()
                try person.back()
                try person.require(try person.place().contains("/osa/melu"), "another page")
                try person.require(try person.value("melu/melutaso") == "95", "the answer is lost")
                try person.answer("melu/melutaso", "96")
                try person.press("jatka")
                return try person.application()
            },
            Behaviour("adds a row after going back, without writing into another") { person in
                try person.begin(.concert)
                try person.openSection("hairiintyvat")
                try person.press("lisaa:hairiintyvat/kohde")
                try person.answer("hairiintyvat/kohde/#1/nimi", "Koulu")
                try person.press("tallenna")
                try person.back()
                try person.press("lisaa:hairiintyvat/kohde")
                let number = try person.count("[name^=\"hairiintyvat/kohde/\"][name$=\"/nimi\"]")
                try person.answer("hairiintyvat/kohde/#\(number)/nimi", "Sairaala")
                try person.press("tallenna")
                let text = String(decoding: try person.application(), as: UTF8.self)
                try person.require(text.contains("Koulu") && text.contains("Sairaala"), "a row was written over")
                return try person.application()
            },
        ]
    }

    private static var sending: [Behaviour] {
        [
            Behaviour("comes back to the review after a change") { person in
                try person.complete(.concert)
                try person.follow("a[href*=\"melu/melutaso\"]")
                try person.require(try person.focus() == "melu/melutaso", "focus on \(try person.focus())")
                try person.answer("melu/melutaso", "90")
                try person.press("jatka")
                try person.require(try person.place().contains("/tarkista"), "not back at the review")
                try person.require(try person.words().contains("90 dB(A)"), "the change is not shown")
                try person.send()
                return try person.application()
            },
            Behaviour("sends once, whatever is pressed twice") { person in
                try person.complete(.concert)
                let before = person.server.timesSent
                try person.session.evaluate(
                    """
                    const button = document.querySelector("button[value=laheta]:not(.vh)");
                    button.click();
                    button.click();
                    """)
                try person.wait("the receipt") { try person.path().hasSuffix("/kuitti") }
                let receipt = try person.words("dl.answers")
                try person.require(person.server.timesSent > before, "nothing was sent")
                try person.back()
                if try person.count("button[value=laheta]") > 0 { try person.press("laheta") }
                try person.open(try person.receiptPlace())
                try person.require(try person.words("dl.answers") == receipt, "another receipt")
                return try person.application()
            },
            Behaviour("confirms warnings before it sends") { person in
                var journey = Journey.soil
                journey.answers = journey.answers.map { $0.name == "aines/aika" ? ($0.name, "15") : $0 }
                try person.complete(journey)
                try person.require(try person.count("[name=_vahvistus]") == 1, "no warning is shown")
                try person.press("laheta")
                try person.require(!(try person.path().hasSuffix("/kuitti")), "sent without confirmation")
                try person.send(confirming: true)
                return try person.application()
            },
        ]
    }

    private static var devices: [Behaviour] {
        [
            Behaviour("needs no sideways scrolling at 320 px, on any page of any form") { person in
                try person.session.resize(width: 320, height: 640)
                for journey in Journey.all {
                    try person.begin(journey)
                    try person.requireNarrow()
                    let home = try person.path()
                    for section in try person.server.site.form(journey.form).sections {
                        try person.open("\(home)/osa/\(section.id)")
                        try person.requireNarrow()
                        if try person.count("button[value=jatka]") > 0 {
                            try person.press("jatka")
                            try person.requireNarrow()
                        }
                    }
                }
                try person.complete(.concert)
                try person.requireNarrow()
                try person.send()
                try person.requireNarrow()
                return try person.application()
            },
            Behaviour("needs nothing but the keyboard") { person in
                try person.open("/meluilmoitus/uusi-tapahtuma/fi")
                try person.reach("button[value=aloita]:not(.vh)", pressing: Key.enter)
                try person.wait("the form") { try person.path() != "/meluilmoitus/uusi-tapahtuma/fi" }
                let home = try person.path()
                try person.open("\(home)/osa/tapahtuma")
                try person.reach("[name=\"tapahtuma/ulkoilmakonsertti\"]", pressing: Key.space)
                try person.session.press(Key.enter)
                try person.wait("the next section") { !(try person.place()).contains("/osa/tapahtuma") }
                try person.open("\(home)/osa/melu")
                try person.reach("[name=\"melu/melutaso\"]", pressing: "9", "5")
                try person.session.press(Key.enter)
                try person.wait("the next section") { !(try person.place()).contains("/osa/melu") }
                try person.open("\(home)/osa/torjunta")
                try person.reach("[name=\"torjunta/toimenpiteet\"]", pressing: "M", "e", "t", "s", "ä")
                try person.reach("button[value=jatka]:not(.vh)", pressing: Key.enter)
                try person.wait("the next section") { !(try person.place()).contains("/osa/torjunta") }
                try person.open(home)
                try person.reach("a[href$=\"/tarkista\"]", pressing: Key.enter)
                try person.wait("the review") { try person.path().hasSuffix("/tarkista") }
                try person.reach("button[value=laheta]:not(.vh)", pressing: Key.enter)
                try person.wait("the receipt") { try person.path().hasSuffix("/kuitti") }
                return try person.application()
            },
            Behaviour("works when the script cannot be loaded") { person in
                person.server.loseScripts(true)
                defer { person.server.loseScripts(false) }
                try person.complete(.gathering)
                try person.send(confirming: try person.count("[name=_vahvistus]") > 0)
                return try person.application()
            },
            Behaviour("reaches the content by the skip link first") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.session.press(Key.tab)
                try person.require(
                    try person.session.holds("return document.activeElement.classList.contains('skip')"), "no skip link"
                )
                try person.session.press(Key.enter)
                try person.wait("the content has the focus") { try person.focus() == "sivu:sisalto" }
                return try person.application()
            },
        ]
    }
}
