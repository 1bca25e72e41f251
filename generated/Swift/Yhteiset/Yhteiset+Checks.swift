// Generated from common/yhteiset.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Yhteiset {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kieli)  // mandatory; kieli
        check.group(.hanke, Hanke.check)  // mandatory
        check.rows(.osapuoli, Osapuoli.check)  // at least 1, at most 20
        check.field(.kunta)  // mandatory; kunta
        check.group(.sijainti, Sijainti.check)  // optional
        check.group(.kohdeosoite, Kohdeosoite.check)  // optional
        check.group(.alue, Alue.check)  // optional
        check.rows(.kiinteisto, Kiinteisto.check)  // at most 200
        check.group(.kaavoitus, Kaavoitus.check)  // optional
        check.group(.aikataulu, Aikataulu.check)  // optional
        check.rows(.naapuri, Naapuri.check)  // at most 500
        check.rows(.viitelupa, Viitelupa.check)  // at most 50
        check.group(.laskutus, Laskutus.check)  // optional
        check.group(.vakuus, Vakuus.check)  // optional
        check.group(.paatos, Paatos.check)  // optional
        check.rows(.liite, Liite.check)  // at most 100
    }
}

extension Yhteiset.Hanke {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.aloituslupa)  // mandatory; boolean
        check.field(.perustelu)  // optional; pitkaTeksti: minLength 1, maxLength 4000; asked when aloituslupa; required when true()
        check.field(.toimiala)  // optional; text: pattern [0-9]{2,5}
    }
}

extension Yhteiset.Osapuoli {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.rooli)  // mandatory; rooli
        check.choice(.laji, Yhteiset.Laji.check)  // mandatory
        check.group(.patevyys, Yhteiset.Patevyys.check)  // optional; asked when tagged(rooli, 'patevoitynyt')
    }
}

extension Yhteiset.Laji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Yhteiset.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Yhteiset.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Yhteiset.Henkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.choice(.tunnus, Yhteiset.Tunnus.check)  // mandatory
        check.group(.osoite, Yhteiset.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Yhteiset.Tunnus {
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

extension Yhteiset.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension Yhteiset.Yritys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        check.field(.kotipaikka)  // optional; kunta
        check.group(.osoite, Yhteiset.Osoite.check)  // mandatory
        check.group(.yhteyshenkilo, Yhteiset.Yhteyshenkilo.check)  // mandatory
    }
}

extension Yhteiset.Yhteyshenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Yhteiset.Patevyys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ammatti)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.koulutus)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Yhteiset.Sijainti {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ita)  // mandatory; itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000; m
        check.field(.pohjoinen)  // mandatory; pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999; m
    }
}

extension Yhteiset.Kohdeosoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?
        check.field(.porras)  // optional; text: pattern [A-ZÅÄÖ]
        check.field(.huoneisto)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?
        check.field(.postinumero)  // mandatory; postinumero: pattern [0-9]{5}
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Yhteiset.Alue {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.pintaAla)  // optional; hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0; ha
        check.field(.korkeus)  // optional; korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400; m
        check.field(.epavarmuus)  // optional; number: fractionDigits 2, minInclusive 0.15, maxInclusive 20; m
        check.rows(.rajapiste, Yhteiset.Sijainti.check)  // at most 500
    }
}

extension Yhteiset.Kiinteisto {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tunnus)  // mandatory; kiinteistotunnus: pattern [0-9]{14}
        check.field(.maaraala)  // optional; maaraala: pattern M[0-9]{4}
        check.valueRows(.nimi, Yhteiset.Nimi.check)  // at most 2; text: minLength 1, maxLength 200
        check.field(.kyla)  // optional; teksti: minLength 1, maxLength 200
        check.field(.rekisterointi)  // optional; date
        check.field(.maapintaala)  // optional; hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0; ha
        check.field(.vesipintaala)  // optional; hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0; ha
        check.field(.ranta)  // mandatory; boolean
        check.field(.hallinta)  // mandatory; hallinta
    }
}

extension Yhteiset.Nimi {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.value)  // at most 2; text: minLength 1, maxLength 200
        check.field(.kieli)  // mandatory; code
    }
}

extension Yhteiset.Kaavoitus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tilanne)  // mandatory; kaavatilanne
        check.field(.selite)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.rule(.eiKaavaaYksin)  // error unless not(includes(tilanne, 'eiKaavaa')) or not(includes(tilanne, 'maakuntakaava')                 or includes(tilanne, 'oikeusvaikutteinenYleiskaava') or includes(tilanne, 'oikeusvaikutuksetonYleiskaava')                 or includes(tilanne, 'asemakaava') or includes(tilanne, 'rantaAsemakaava')): Remove either the choice No plan or the other plans
    }
}

extension Yhteiset.Aikataulu {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alku)  // mandatory; date
        check.field(.toistaiseksi)  // mandatory; boolean
        check.field(.loppu)  // optional; date; asked when not(toistaiseksi); required when true()
        check.rows(.jakso, Yhteiset.Jakso.check)  // at most 50
        check.rule(.loppuAlunJalkeen)  // error unless loppu >= alku: The last day {loppu} is before the first day {alku}. Correct one of them
    }
}

extension Yhteiset.Jakso {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alku)  // mandatory; date
        check.field(.loppu)  // mandatory; date
        check.group(.arki, Yhteiset.Kellonajat.check)  // optional
        check.group(.lauantai, Yhteiset.Kellonajat.check)  // optional
        check.group(.sunnuntai, Yhteiset.Kellonajat.check)  // optional
        check.rule(.jaksoEtenee)  // error unless loppu >= alku: The period ends {loppu} before it starts {alku}. Correct one of the days
        check.rule(.jokinPaiva)  // error unless answered(arki) or answered(lauantai) or answered(sunnuntai): Give the hours for weekdays, Saturday or Sunday at least
    }
}

extension Yhteiset.Kellonajat {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alkaa)  // mandatory; time
        check.field(.loppuu)  // mandatory; time
        check.rule(.aikaEtenee)  // warning unless loppuu > alkaa: The end time {loppuu} is before the start time {alkaa}. Confirm that the activity goes on overnight
    }
}

extension Yhteiset.Naapuri {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; code
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.kiinteistotunnus)  // optional; kiinteistotunnus: pattern [0-9]{14}
        check.group(.osoite, Yhteiset.Kohdeosoite.check)  // optional
        check.field(.tiedoksi)  // optional; date
        check.field(.huomautettavaa)  // mandatory; boolean
        check.field(.huomautus)  // optional; pitkaTeksti: minLength 1, maxLength 4000; asked when huomautettavaa; required when true()
        check.field(.haluaaPaatoksen)  // mandatory; boolean
    }
}

extension Yhteiset.Viitelupa {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; code
        check.field(.mika)  // optional; teksti: minLength 1, maxLength 200; asked when tagged(laji, 'tarkennettava'); required when true()
        check.field(.tunnus)  // optional; text: minLength 1, maxLength 200, maxLength 100
        check.field(.viranomainen)  // optional; teksti: minLength 1, maxLength 200
        check.field(.vireilla)  // mandatory; boolean
        check.field(.myonnetty)  // optional; date; asked when not(vireilla)
    }
}

extension Yhteiset.Laskutus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, Yhteiset.LaskutusLaji.check)  // mandatory
        check.field(.laskuviite)  // optional; text: minLength 1, maxLength 200, maxLength 30
        check.field(.verkkolaskuna)  // optional; boolean; asked when answered(yritys)
        check.group(.verkkolasku, Yhteiset.Verkkolasku.check)  // optional; asked when verkkolaskuna
    }
}

extension Yhteiset.LaskutusLaji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, Yhteiset.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, Yhteiset.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension Yhteiset.Verkkolasku {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ovtTunnus)  // mandatory; ovtTunnus: pattern 0037[0-9]{8}[0-9A-Z]{0,5}; check digit ovt
        check.field(.valittaja)  // mandatory; valittaja
    }
}

extension Yhteiset.Vakuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; vakuudenLaji
        check.field(.maara)  // optional; rahamaara: totalDigits 12, fractionDigits 2, minInclusive 0; EUR; asked when one-of(laji, 'rahaa', 'pankkitakaus')
    }
}

extension Yhteiset.Paatos {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.toimitus)  // mandatory; toimitustapa
        check.field(.vainSahkoinen)  // mandatory; boolean
        check.field(.suoramarkkinointi)  // mandatory; boolean
    }
}

extension Yhteiset.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; liitelaji
        check.field(.kuvaus)  // optional; teksti: minLength 1, maxLength 200
        check.field(.laadittu)  // optional; date
        check.group(.tiedosto, Yhteiset.LiiteLiite.check)  // mandatory
    }
}

extension Yhteiset.LiiteLiite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}
