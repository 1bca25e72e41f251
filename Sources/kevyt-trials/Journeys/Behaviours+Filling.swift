extension Behaviour {
    /// What happens while a page is filled in.
    static var filling: [Behaviour] {
        [
            Behaviour("goes on with Enter, whatever buttons stand above") { person in
                try person.begin(.concert)
                try person.openSection("melu")
                try person.type("95", into: "[name=\"melu/melutaso\"]")
                try person.session.press(Key.enter)
                try person.wait("the next section") { try person.place().contains("/osa/hairiintyvat") }
                return try person.application()
            },
            Behaviour("puts the focus on an added row and keeps the rest") { person in
                try person.begin(.concert)
                try person.openSection("hairiintyvat")
                try person.press("lisaa:hairiintyvat/kohde")
                let row = String(try person.name("hairiintyvat/kohde/#1/nimi").dropLast("/nimi".count))
                try person.require(try person.focusIs(within: row), "focus on \(try person.focus()), not on \(row)")
                try person.answer("hairiintyvat/kohde/#1/nimi", "Koulu")
                try person.press("lisaa:hairiintyvat/kohde")
                try person.require(try person.value("hairiintyvat/kohde/#1/nimi") == "Koulu", "the first row is lost")
                return try person.application()
            },
            Behaviour("puts the focus on the list when a row is removed") { person in
                try person.begin(.concert)
                try person.openSection("hairiintyvat")
                for name in ["Koulu", "Sairaala"] {
                    try person.press("lisaa:hairiintyvat/kohde")
                    let row = name == "Koulu" ? 1 : 2
                    try person.answer("hairiintyvat/kohde/#\(row)/nimi", name)
                }
                let first = String(try person.name("hairiintyvat/kohde/#1/nimi").dropLast("/nimi".count))
                try person.press("poista:\(first)")
                try person.require(
                    try person.focusIs(within: "hairiintyvat/kohde"), "focus on \(try person.focus())")
                try person.require(try person.value("hairiintyvat/kohde/#1/nimi") == "Sairaala", "the wrong row went")
                try person.press("tallenna")
                return try person.application()
            },
            Behaviour("adds a row among others and removes it") { person in
                try person.begin(.concert)
                try person.openSection("ajankohta")
                let before = try person.count(".row")
                try person.press("lisaa:ajankohta/jakso")
                try person.require(try person.count(".row") == before + 1, "no row was added")
                let last = try person.name("ajankohta/jakso/#\(before + 1)/alku@d").split(separator: "@")[0]
                    .dropLast("/alku".count)
                try person.answer("\(last)/alku", "5.7.2027")
                try person.answer("\(last)/loppu", "5.7.2027")
                try person.press("poista:\(last)")
                try person.require(try person.count(".row") == before, "the row is still there")
                return try person.application()
            },
            Behaviour("shows and hides what is asked on a condition") { person in
                try person.begin(.gathering)
                try person.openSection("ohjelma")
                let asked = "[name=\"ohjelma/anniskeluluvanHaltija\"]"
                try person.require(!(try person.sees(asked)), "the holder is asked too early")
                try person.answer("ohjelma/anniskelu", "true")
                if person.isScripted {
                    try person.wait("the holder is asked at once") { try person.sees(asked) }
                } else {
                    try person.press("jatka")
                }
                try person.require(try person.sees(asked), "the holder is not asked")
                try person.answer("ohjelma/anniskeluluvanHaltija", "Esimerkki Ravintolat Oy")
                try person.answer("ohjelma/anniskelu", "false")
                if person.isScripted { try person.wait("hidden at once") { !(try person.sees(asked)) } }
                try person.press("tallenna")
                try person.require(!(try person.sees(asked)), "the holder is still asked")
                let application = try person.application()
                try person.require(
                    !String(decoding: application, as: UTF8.self).contains("Ravintolat"), "a hidden answer is written")
                return application
            },
            Behaviour("opens the branch that is chosen, by CSS alone") { person in
                try person.begin(.concert)
                try person.openSection("ilmoittaja")
                let name = "[name=\"ilmoittaja/yritys/nimi\"]"
                try person.require(try person.sees(name), "the project's company is not shown")
                try person.answer("ilmoittaja/laji", "henkilo")
                try person.require(!(try person.sees(name)), "the company is still shown")
                try person.require(
                    try person.sees("[name=\"ilmoittaja/henkilo/etunimi\"]"), "the person is not asked")
                try person.answer("ilmoittaja/laji", "yritys")
                try person.press("tallenna")
                return try person.application()
            },
            Behaviour("takes a number with comma and spaces") { person in
                try person.begin(.soil)
                try person.openSection("aines")
                try person.answer("aines/vuotuinen", "12 000,50")
                try person.press("tallenna")
                try person.require(try person.value("aines/vuotuinen") == "12 000,50", "it does not come back as typed")
                let application = try person.application()
                try person.require(
                    String(decoding: application, as: UTF8.self).contains(">12000.50<"),
                    "it is not written with a point")
                return application
            },
            Behaviour("takes a municipality by its name, and says what to write where it is none") { person in
                try person.begin(.concert)
                try person.openSection("paikka")
                try person.type("Tampe", into: "[name=\"paikka/kunta\"]")
                try person.press("jatka")
                try person.require(try person.value("paikka/kunta") == "Tampe", "what was typed is lost")
                try person.require(
                    try person.words(".err").contains("esimerkiksi Akaa"), "the error has no example")
                try person.type("tampere", into: "[name=\"paikka/kunta\"]")
                try person.press("tallenna")
                try person.require(try person.value("paikka/kunta") == "Tampere", "the name is not the list's")
                try person.press("kieli:sv")
                try person.require(try person.value("paikka/kunta") == "Tammerfors", "the name is of another language")
                let application = try person.application()
                try person.require(
                    String(decoding: application, as: UTF8.self).contains(">837<"), "the code is not written")
                return application
            },
            Behaviour("keeps an identity code of which the page shows the beginning alone") { person in
                try person.begin(.food)
                try person.openSection("toimija")
                try person.answer("toimija/tunnus", "henkilotunnus")
                try person.answer("toimija/henkilotunnus", "131052-308t")
                try person.press("tallenna")
                try person.require(
                    try person.value("toimija/henkilotunnus") == "131052-****", "the whole code is shown again")
                try person.answer("toimija/puhelin", "040 123 4567")
                try person.press("tallenna")
                let application = try person.application()
                try person.require(
                    String(decoding: application, as: UTF8.self).contains(">131052-308T<"), "the code is lost")
                return application
            },
            Behaviour("says what was changed and restores it") { person in
                try person.begin(.concert)
                try person.openSection("tapahtuma")
                try person.answer("tapahtuma/nimi", "Toinen nimi")
                try person.press("tallenna")
                try person.require(try person.words().contains("Muutettu."), "the change is not told")
                try person.require(
                    try person.words().contains("Kesäillan konsertti"), "the project's value is not told")
                try person.press("palauta:tapahtuma/nimi")
                try person.require(try person.value("tapahtuma/nimi") == "Kesäillan konsertti", "it is not restored")
                try person.require(
                    try person.focusIs(within: "tapahtuma/nimi"), "focus on \(try person.focus())")
                return try person.application()
            },
            Behaviour("switches the language in mid-form and keeps everything") { person in
                try person.begin(.concert)
                try person.openSection("torjunta")
                try person.answer("torjunta/toimenpiteet", "Kaiuttimet metsään, \"<b>\" & 50 %")
                try person.press("kieli:sv")
                try person.require(
                    try person.session.text("return document.documentElement.lang") == "sv", "no Swedish")
                try person.press("kieli:en")
                try person.require(
                    try person.value("torjunta/toimenpiteet") == "Kaiuttimet metsään, \"<b>\" & 50 %", "typed text lost"
                )
                try person.require(try person.path().hasSuffix("/osa/torjunta"), "another page")
                return try person.application()
            },
        ]
    }
}
