// Generated from poliisi/yleisotilaisuus.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Yleisotilaisuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.jarjestaja, Jarjestaja.check)  // mandatory
        check.group(.vastuu, Vastuu.check)  // mandatory
        check.group(.tilaisuus, Tilaisuus.check)  // mandatory
        check.group(.paikka, Paikka.check)  // mandatory
        check.group(.ajankohta, Ajankohta.check)  // mandatory
        check.group(.yleiso, Yleiso.check)  // mandatory
        check.group(.ohjelma, Ohjelma.check)  // mandatory
        check.group(.jarjestys, Jarjestys.check)  // mandatory
        check.group(.liitteet, Liitteet.check)  // mandatory
        check.rule(.viisiPaivaa)  // deadline min(ajankohta/jakso/alku) - days(5): Send the notification by {by}, five days before the event
    }
}

extension Yleisotilaisuus.Jarjestaja {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, Yleisotilaisuus.Laji.check)  // mandatory
    }
}

extension Yleisotilaisuus.Laji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Yleisotilaisuus.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Yleisotilaisuus.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Yleisotilaisuus.Henkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.choice(.tunnus, Yleisotilaisuus.Tunnus.check)  // mandatory
        check.group(.osoite, Yleisotilaisuus.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Yleisotilaisuus.Tunnus {
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

extension Yleisotilaisuus.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension Yleisotilaisuus.Yritys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        check.field(.kotipaikka)  // optional; kunta
        check.group(.osoite, Yleisotilaisuus.Osoite.check)  // mandatory
        check.group(.yhteyshenkilo, Yleisotilaisuus.Yhteyshenkilo.check)  // mandatory
    }
}

extension Yleisotilaisuus.Yhteyshenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Yleisotilaisuus.Vastuu {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.vastuuhenkilo, Yleisotilaisuus.Vastuuhenkilo.check)  // at least 1, at most 10
    }
}

extension Yleisotilaisuus.Vastuuhenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // optional; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
    }
}

extension Yleisotilaisuus.Tilaisuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.tarkoitus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.esiintyjat)  // optional; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension Yleisotilaisuus.Paikka {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kunta)  // mandatory; kunta
        check.group(.osoite, Yleisotilaisuus.Kohdeosoite.check)  // mandatory
        check.group(.sijainti, Yleisotilaisuus.Sijainti.check)  // optional
        check.field(.hallitsee)  // mandatory; boolean
    }
}

extension Yleisotilaisuus.Kohdeosoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?
        check.field(.porras)  // optional; text: pattern [A-ZÅÄÖ]
        check.field(.huoneisto)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?
        check.field(.postinumero)  // mandatory; postinumero: pattern [0-9]{5}
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Yleisotilaisuus.Sijainti {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ita)  // mandatory; itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000; m
        check.field(.pohjoinen)  // mandatory; pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999; m
    }
}

extension Yleisotilaisuus.Ajankohta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.jakso, Yleisotilaisuus.Jakso.check)  // at least 1, at most 50
        check.field(.pystytys)  // optional; date
        check.rule(.pystytysEnnenAlkua)  // error unless min(jakso/alku) >= pystytys: Setting up starts on {pystytys}, although the event starts on {min(jakso/alku)}. Correct one of the days
    }
}

extension Yleisotilaisuus.Jakso {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alku)  // mandatory; date
        check.field(.loppu)  // mandatory; date
        check.group(.arki, Yleisotilaisuus.Kellonajat.check)  // optional
        check.group(.lauantai, Yleisotilaisuus.Kellonajat.check)  // optional
        check.group(.sunnuntai, Yleisotilaisuus.Kellonajat.check)  // optional
        check.rule(.jaksoEtenee)  // error unless loppu >= alku: The period ends {loppu} before it starts {alku}. Correct one of the days
        check.rule(.jokinPaiva)  // error unless answered(arki) or answered(lauantai) or answered(sunnuntai): Give the hours for weekdays, Saturday or Sunday at least
    }
}

extension Yleisotilaisuus.Kellonajat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alkaa)  // mandatory; time
        check.field(.loppuu)  // mandatory; time
        check.rule(.aikaEtenee)  // warning unless loppuu > alkaa: The end time {loppuu} is before the start time {alkaa}. Confirm that the activity goes on overnight
    }
}

extension Yleisotilaisuus.Yleiso {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kavijat)  // mandatory; henkilomaara: maxInclusive 1000000; hlo
        check.field(.arvionPeruste)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.ikaraja)  // optional; number: maxInclusive 30; a
    }
}

extension Yleisotilaisuus.Ohjelma {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.anniskelu)  // mandatory; boolean
        check.field(.anniskeluluvanHaltija)  // optional; teksti: minLength 1, maxLength 200; asked when anniskelu; required when true()
        check.field(.musiikki)  // mandatory; boolean
        check.rows(.rakennelma, Yleisotilaisuus.Rakennelma.check)  // at most 50
    }
}

extension Yleisotilaisuus.Rakennelma {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; rakennelma
        check.field(.ala)  // mandatory; number: maxInclusive 100000; m2
    }
}

extension Yleisotilaisuus.Jarjestys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.jarjestyksenvalvoja, Yleisotilaisuus.Jarjestyksenvalvoja.check)  // at most 200
        check.field(.liikenteenohjaus)  // mandatory; boolean
        check.field(.liikenteenohjaajia)  // optional; henkilomaara: maxInclusive 1000000; hlo; asked when liikenteenohjaus; required when true()
    }
}

extension Yleisotilaisuus.Jarjestyksenvalvoja {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.korttinumero)  // optional; tunniste: minLength 1, maxLength 60
    }
}

extension Yleisotilaisuus.Liitteet {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.turvallisuussuunnitelma, Yleisotilaisuus.Liite.check)  // mandatory
        check.group(.aluekartta, Yleisotilaisuus.Liite.check)  // mandatory
        check.group(.suostumus, Yleisotilaisuus.Liite.check)  // optional; asked when not(paikka/hallitsee); required when true()
        check.group(.liikennesuunnitelma, Yleisotilaisuus.Liite.check)  // optional; asked when jarjestys/liikenteenohjaus; required when true()
    }
}

extension Yleisotilaisuus.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}
