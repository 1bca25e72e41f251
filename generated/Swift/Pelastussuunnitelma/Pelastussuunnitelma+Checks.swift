// Generated from pelastus/pelastussuunnitelma.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Pelastussuunnitelma {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.jarjestaja, Jarjestaja.check)  // mandatory
        check.group(.tilaisuus, Tilaisuus.check)  // mandatory
        check.group(.vaarat, Vaarat.check)  // mandatory
        check.group(.turvallisuus, Turvallisuus.check)  // mandatory
        check.group(.henkilosto, Henkilosto.check)  // mandatory
        check.group(.liitteet, Liitteet.check)  // mandatory
        check.rule(.neljatoistaPaivaa)  // deadline min(tilaisuus/jakso/alku) - days(14): Send the plan by {by}, 14 days before the event
    }
}

extension Pelastussuunnitelma.Jarjestaja {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, Pelastussuunnitelma.Laji.check)  // mandatory
    }
}

extension Pelastussuunnitelma.Laji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Pelastussuunnitelma.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Pelastussuunnitelma.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Pelastussuunnitelma.Henkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.choice(.tunnus, Pelastussuunnitelma.Tunnus.check)  // mandatory
        check.group(.osoite, Pelastussuunnitelma.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Pelastussuunnitelma.Tunnus {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilotunnus:
            check.field(.henkilotunnus)  // mandatory; henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y]; check digit henkilotunnus
        case .ulkomainenTunnus:
            check.field(.ulkomainenTunnus)  // mandatory; ulkomainenTunnus: minLength 1, maxLength 50
        case nil: break
        }
    }
}

extension Pelastussuunnitelma.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension Pelastussuunnitelma.Yritys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        check.field(.kotipaikka)  // optional; kunta
        check.group(.osoite, Pelastussuunnitelma.Osoite.check)  // mandatory
        check.group(.yhteyshenkilo, Pelastussuunnitelma.Yhteyshenkilo.check)  // mandatory
    }
}

extension Pelastussuunnitelma.Yhteyshenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Pelastussuunnitelma.Tilaisuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.kunta)  // mandatory; kunta
        check.group(.osoite, Pelastussuunnitelma.Kohdeosoite.check)  // mandatory
        check.rows(.jakso, Pelastussuunnitelma.Jakso.check)  // at least 1, at most 50
        check.field(.samanaikaisesti)  // mandatory; number: maxInclusive 500000; hlo
        check.field(.peruste)  // mandatory; peruste
    }
}

extension Pelastussuunnitelma.Kohdeosoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?
        check.field(.porras)  // optional; text: pattern [A-ZÅÄÖ]
        check.field(.huoneisto)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?
        check.field(.postinumero)  // mandatory; postinumero: pattern [0-9]{5}
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Pelastussuunnitelma.Jakso {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alku)  // mandatory; date
        check.field(.loppu)  // mandatory; date
        check.group(.arki, Pelastussuunnitelma.Kellonajat.check)  // optional
        check.group(.lauantai, Pelastussuunnitelma.Kellonajat.check)  // optional
        check.group(.sunnuntai, Pelastussuunnitelma.Kellonajat.check)  // optional
        check.rule(.jaksoEtenee)  // error unless loppu >= alku: The period ends {loppu} before it starts {alku}. Correct one of the days
        check.rule(.jokinPaiva)  // error unless answered(arki) or answered(lauantai) or answered(sunnuntai): Give the hours for weekdays, Saturday or Sunday at least
    }
}

extension Pelastussuunnitelma.Kellonajat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alkaa)  // mandatory; time
        check.field(.loppuu)  // mandatory; time
        check.rule(.aikaEtenee)  // warning unless loppuu > alkaa: The end time {loppuu} is before the start time {alkaa}. Confirm that the activity goes on overnight
    }
}

extension Pelastussuunnitelma.Vaarat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.vaara, Pelastussuunnitelma.Vaara.check)  // at least 1, at most 100
    }
}

extension Pelastussuunnitelma.Vaara {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.mika)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.todennakoisyys)  // mandatory; asteikko: maxInclusive 5
        check.field(.seuraus)  // mandatory; asteikko: maxInclusive 5
        check.field(.toimenpiteet)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Pelastussuunnitelma.Turvallisuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.poistuminen)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.kokoontumispaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.sammutus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.tehosteet)  // mandatory; boolean
        check.field(.tehosteidenKuvaus)  // optional; pitkaTeksti: minLength 1, maxLength 4000; asked when tehosteet; required when true()
        check.field(.nestekaasu)  // optional; number: maxInclusive 50000; kg
    }
}

extension Pelastussuunnitelma.Henkilosto {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.henkilo, Pelastussuunnitelma.Turvallisuushenkilo.check)  // at least 1, at most 50
        check.field(.perehdytys)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.viestinta)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.ensiapu)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension Pelastussuunnitelma.Turvallisuushenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tehtava)  // mandatory; tehtava
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
    }
}

extension Pelastussuunnitelma.Liitteet {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.pelastustiekartta, Pelastussuunnitelma.Liite.check)  // mandatory
    }
}

extension Pelastussuunnitelma.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}
