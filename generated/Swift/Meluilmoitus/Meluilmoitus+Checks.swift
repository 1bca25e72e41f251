// Generated from ymparisto/meluilmoitus.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Meluilmoitus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.ilmoittaja, Ilmoittaja.check)  // mandatory
        check.group(.paikka, Paikka.check)  // mandatory
        check.group(.rakentaminen, Rakentaminen.check)  // optional
        check.group(.tapahtuma, Tapahtuma.check)  // optional; required when not(answered(rakentaminen))
        check.group(.ajankohta, Ajankohta.check)  // mandatory
        check.group(.melu, Melu.check)  // mandatory
        check.group(.hairiintyvat, Hairiintyvat.check)  // mandatory
        check.group(.torjunta, Torjunta.check)  // mandatory
        check.group(.tiedottaminen, Tiedottaminen.check)  // mandatory
        check.group(.maksaja, Laskutus.check)  // optional
        check.group(.liitteet, Liitteet.check)  // mandatory
        check.rule(.kolmekymmentaPaivaa)  // deadline min(ajankohta/jakso/alku) - days(30): Send the notification by {by}, 30 days before the activity starts
    }
}

extension Meluilmoitus.Ilmoittaja {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, Meluilmoitus.Laji.check)  // mandatory
    }
}

extension Meluilmoitus.Laji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Meluilmoitus.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Meluilmoitus.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Meluilmoitus.Henkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.choice(.tunnus, Meluilmoitus.Tunnus.check)  // mandatory
        check.group(.osoite, Meluilmoitus.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Meluilmoitus.Tunnus {
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

extension Meluilmoitus.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension Meluilmoitus.Yritys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        check.field(.kotipaikka)  // optional; kunta
        check.group(.osoite, Meluilmoitus.Osoite.check)  // mandatory
        check.group(.yhteyshenkilo, Meluilmoitus.Yhteyshenkilo.check)  // mandatory
    }
}

extension Meluilmoitus.Yhteyshenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Meluilmoitus.Paikka {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kunta)  // mandatory; kunta
        check.field(.usea)  // mandatory; boolean
        check.rows(.muuKunta, Meluilmoitus.MuuKunta.check)  // at most 10; asked when usea; required when true()
        check.group(.osoite, Meluilmoitus.Kohdeosoite.check)  // optional
        check.rows(.kiinteisto, Meluilmoitus.Kiinteisto.check)  // at most 200
        check.group(.sijainti, Meluilmoitus.Sijainti.check)  // mandatory
    }
}

extension Meluilmoitus.MuuKunta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kunta)  // mandatory; kunta
    }
}

extension Meluilmoitus.Kohdeosoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?
        check.field(.porras)  // optional; text: pattern [A-ZÅÄÖ]
        check.field(.huoneisto)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?
        check.field(.postinumero)  // mandatory; postinumero: pattern [0-9]{5}
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Meluilmoitus.Kiinteisto {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tunnus)  // mandatory; kiinteistotunnus: pattern [0-9]{14}
    }
}

extension Meluilmoitus.Sijainti {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ita)  // mandatory; itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000; m
        check.field(.pohjoinen)  // mandatory; pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999; m
    }
}

extension Meluilmoitus.Rakentaminen {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.toiminta)  // optional; meluavaToiminta
        check.field(.muu)  // optional; teksti: minLength 1, maxLength 200; required when not(answered(toiminta))
        check.field(.murskauspaivat)  // optional; number: maxInclusive 49; d; asked when includes(toiminta, 'murskaus'); required when true()
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.koneet)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.luvanTunnus)  // optional; tunniste: minLength 1, maxLength 60
    }
}

extension Meluilmoitus.Tapahtuma {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ulkoilmakonsertti)  // mandatory; boolean
        check.field(.nimi)  // optional; teksti: minLength 1, maxLength 200; required when ulkoilmakonsertti
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension Meluilmoitus.Ajankohta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.jakso, Meluilmoitus.Jakso.check)  // at least 1, at most 50
    }
}

extension Meluilmoitus.Jakso {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alku)  // mandatory; date
        check.field(.loppu)  // mandatory; date
        check.group(.arki, Meluilmoitus.Kellonajat.check)  // optional
        check.group(.lauantai, Meluilmoitus.Kellonajat.check)  // optional
        check.group(.sunnuntai, Meluilmoitus.Kellonajat.check)  // optional
        check.rule(.jaksoEtenee)  // error unless loppu >= alku: The period ends {loppu} before it starts {alku}. Correct one of the days
        check.rule(.jokinPaiva)  // error unless answered(arki) or answered(lauantai) or answered(sunnuntai): Give the hours for weekdays, Saturday or Sunday at least
    }
}

extension Meluilmoitus.Kellonajat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alkaa)  // mandatory; time
        check.field(.loppuu)  // mandatory; time
        check.rule(.aikaEtenee)  // warning unless loppuu > alkaa: The end time {loppuu} is before the start time {alkaa}. Confirm that the activity goes on overnight
    }
}

extension Meluilmoitus.Melu {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.melutaso)  // mandatory; desibelit: minInclusive 0, maxInclusive 200; dB(A)
        check.field(.paivalla)  // optional; desibelit: minInclusive 0, maxInclusive 200; dB
        check.field(.yolla)  // optional; desibelit: minInclusive 0, maxInclusive 200; dB
        check.field(.mittaus)  // optional; teksti: minLength 1, maxLength 200
        check.rule(.yoEiKovempi)  // warning unless paivalla >= yolla: The noise is {yolla} at night and only {paivalla} by day. Confirm that the values are in the right order
    }
}

extension Meluilmoitus.Hairiintyvat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.kohde, Meluilmoitus.Kohde.check)  // at most 200
    }
}

extension Meluilmoitus.Kohde {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.etaisyys)  // mandatory; number: maxInclusive 50000; m
        check.field(.vaikutus)  // optional; desibelit: minInclusive 0, maxInclusive 200; dB
    }
}

extension Meluilmoitus.Torjunta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.toimenpiteet)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.seuranta)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.arviointi)  // optional; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension Meluilmoitus.Tiedottaminen {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tapa)  // optional; codes
        check.field(.laajuus)  // optional; text: minLength 1, maxLength 4000, maxLength 1000
        check.rows(.osoite, Meluilmoitus.TiedottaminenOsoite.check)  // at most 500
    }
}

extension Meluilmoitus.TiedottaminenOsoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; tunniste: minLength 1, maxLength 60
    }
}

extension Meluilmoitus.Laskutus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, Meluilmoitus.LaskutusLaji.check)  // mandatory
        check.field(.laskuviite)  // optional; text: minLength 1, maxLength 200, maxLength 30
        check.field(.verkkolaskuna)  // optional; boolean; asked when answered(yritys)
        check.group(.verkkolasku, Meluilmoitus.Verkkolasku.check)  // optional; asked when verkkolaskuna
    }
}

extension Meluilmoitus.LaskutusLaji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Meluilmoitus.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Meluilmoitus.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Meluilmoitus.Verkkolasku {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ovtTunnus)  // mandatory; ovtTunnus: pattern 0037[0-9]{8}[0-9A-Z]{0,5}; check digit ovt
        check.field(.valittaja)  // mandatory; valittaja
    }
}

extension Meluilmoitus.Liitteet {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.leviamiskartta, Meluilmoitus.Liite.check)  // mandatory
        check.rows(.muu, Meluilmoitus.Liite.check)  // at most 10
    }
}

extension Meluilmoitus.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}
