// Generated from maa-aines/maa-aineslupa.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension MaaAineslupa {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.hanke, Hanke.check)  // mandatory
        check.group(.hakija, Hakija.check)  // mandatory
        check.group(.omistaja, Omistaja.check)  // mandatory
        check.group(.ottamisalue, Ottamisalue.check)  // mandatory
        check.group(.aines, Aines.check)  // mandatory
        check.group(.selvitykset, Selvitykset.check)  // mandatory
        check.group(.luonnonolot, Luonnonolot.check)  // mandatory
        check.group(.pohjavesi, Pohjavesi.check)  // mandatory
        check.group(.vedenottamot, Vedenottamot.check)  // mandatory
        check.group(.vakuus, Vakuus.check)  // mandatory
        check.group(.laatija, Laatija.check)  // mandatory
        check.group(.maksaja, Laskutus.check)  // mandatory
        check.group(.paatos, Paatos.check)  // mandatory
        check.group(.liitteet, Liitteet.check)  // mandatory
    }
}

extension MaaAineslupa.Hanke {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.aloituslupa)  // mandatory; boolean
        check.field(.perustelu)  // optional; pitkaTeksti: minLength 1, maxLength 4000; asked when aloituslupa; required when true()
    }
}

extension MaaAineslupa.Hakija {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, MaaAineslupa.Laji.check)  // mandatory
    }
}

extension MaaAineslupa.Laji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, MaaAineslupa.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, MaaAineslupa.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension MaaAineslupa.Henkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.choice(.tunnus, MaaAineslupa.Tunnus.check)  // mandatory
        check.group(.osoite, MaaAineslupa.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension MaaAineslupa.Tunnus {
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

extension MaaAineslupa.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension MaaAineslupa.Yritys {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        check.field(.kotipaikka)  // optional; kunta
        check.group(.osoite, MaaAineslupa.Osoite.check)  // mandatory
        check.group(.yhteyshenkilo, MaaAineslupa.Yhteyshenkilo.check)  // mandatory
    }
}

extension MaaAineslupa.Yhteyshenkilo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.etunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.sukunimi)  // mandatory; nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension MaaAineslupa.Omistaja {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.hakijaOmistaa)  // mandatory; boolean
        check.rows(.muu, MaaAineslupa.Muu.check)  // at most 20; asked when not(hakijaOmistaa); required when true()
    }
}

extension MaaAineslupa.Muu {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, MaaAineslupa.MuuLaji.check)  // mandatory
    }
}

extension MaaAineslupa.MuuLaji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, MaaAineslupa.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, MaaAineslupa.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension MaaAineslupa.Ottamisalue {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kunta)  // mandatory; kunta
        check.rows(.kiinteisto, MaaAineslupa.Kiinteisto.check)  // at least 1, at most 200
        check.group(.sijainti, MaaAineslupa.Sijainti.check)  // mandatory
        check.group(.kaavoitus, MaaAineslupa.Kaavoitus.check)  // optional
        check.field(.ilmoitettu)  // optional; date
        check.rule(.kiinteistoKerran)  // error unless distinct(kiinteisto, tunnus, maaraala): The same property and parcel is in the list twice. Remove one of the rows
    }
}

extension MaaAineslupa.Kiinteisto {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tunnus)  // mandatory; kiinteistotunnusViivoin: pattern [0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}
        check.field(.maaraala)  // optional; maaraala: pattern M[0-9]{4}
        check.field(.tila)  // optional; tilanNimi: minLength 1, maxLength 200, maxLength 50
        check.field(.pintaAla)  // optional; hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0; ha
        check.field(.hallinta)  // mandatory; hallintaperuste
    }
}

extension MaaAineslupa.Sijainti {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ita)  // mandatory; itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000; m
        check.field(.pohjoinen)  // mandatory; pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999; m
    }
}

extension MaaAineslupa.Kaavoitus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.tilanne)  // mandatory; kaavatilanne
        check.field(.selite)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.rule(.eiKaavaaYksin)  // error unless not(includes(tilanne, 'eiKaavaa')) or not(includes(tilanne, 'maakuntakaava')                 or includes(tilanne, 'oikeusvaikutteinenYleiskaava') or includes(tilanne, 'oikeusvaikutuksetonYleiskaava')                 or includes(tilanne, 'asemakaava') or includes(tilanne, 'rantaAsemakaava')): Remove either the choice No plan or the other plans
    }
}

extension MaaAineslupa.Aines {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.kokonaismaara)  // mandatory; maara: totalDigits 12, fractionDigits 2, minInclusive 0; k-m3
        check.field(.vuotuinen)  // mandatory; maara: totalDigits 12, fractionDigits 2, minInclusive 0; k-m3/a
        check.field(.aika)  // mandatory; number: maxInclusive 20; a
        check.field(.pintaAla)  // mandatory; hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0; ha
        check.field(.alinTaso)  // optional; korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400; m
        check.rows(.laatu, MaaAineslupa.Laatu.check)  // at least 1, at most 14
        check.rule(.summaTasmaa)  // error unless kokonaismaara = sum(laatu/maara): The total is {kokonaismaara}, but the qualities add up to {sum(laatu/maara)}. Correct one of them
        check.rule(.aikaRiittaa)  // warning unless vuotuinen * aika >= kokonaismaara: With {vuotuinen} extracted a year, {kokonaismaara} cannot be reached in {aika}. Check the figures
        check.rule(.lajiKerran)  // error unless distinct(laatu, laji): The same quality is in the table twice. Add the amounts up on one row
        check.rule(.yliKymmenenVuotta)  // warning unless 10 >= aika or count(laatu[tagged(laji, 'kallio')]) > 0: A permit is given for at most 10 years, for special reasons 15 and for rock 20. Confirm the period {aika}
    }
}

extension MaaAineslupa.Laatu {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; aineksenLaji
        check.field(.maara)  // mandatory; maara: totalDigits 12, fractionDigits 2, minInclusive 0; k-m3
    }
}

extension MaaAineslupa.Selvitykset {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.suunnitelmassa)  // mandatory; boolean
        check.group(.toimenpiteetGroup, MaaAineslupa.ToimenpiteetGroup.check)  // optional; asked when not(suunnitelmassa)
    }
}

extension MaaAineslupa.ToimenpiteetGroup {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.toimenpiteet)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.tutkimukset)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.aineksenLaatu)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.aineksenMaara)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension MaaAineslupa.Luonnonolot {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.suunnitelmassa)  // mandatory; boolean
        check.group(.maisemakuvaGroup, MaaAineslupa.MaisemakuvaGroup.check)  // optional; asked when not(suunnitelmassa)
    }
}

extension MaaAineslupa.MaisemakuvaGroup {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.maisemakuva)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.eliosto)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.kaavoitustilanne)  // optional; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension MaaAineslupa.Pohjavesi {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.alueella)  // mandatory; code
        check.field(.nimi)  // optional; tunniste: minLength 1, maxLength 60; asked when one-of(alueella, 'kylla', 'osittain'); required when true()
        check.field(.luokitus)  // optional; code; asked when one-of(alueella, 'kylla', 'osittain'); required when true()
        check.field(.suojavyohykkeet)  // optional; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.ylinTaso)  // optional; korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400; m
        check.rule(.pohjavedenYlapuolella)  // warning unless aines/alinTaso > ylinTaso: The lowest level of extraction {aines/alinTaso} is not above the highest groundwater level {ylinTaso}. Confirm that extraction goes below groundwater
    }
}

extension MaaAineslupa.Vedenottamot {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.rows(.ottamo, MaaAineslupa.Ottamo.check)  // at most 50
        check.field(.selite)  // optional; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension MaaAineslupa.Ottamo {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.etaisyys)  // mandatory; number: maxInclusive 50000; m
    }
}

extension MaaAineslupa.Vakuus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.laji)  // mandatory; vakuudenLaji
        check.field(.maara)  // optional; rahamaara: totalDigits 12, fractionDigits 2, minInclusive 0; EUR; asked when one-of(laji, 'rahaa', 'pankkitakaus')
        check.rule(.aloitusVaatiiVakuuden)  // error unless not(hanke/aloituslupa and laji = 'eiAloiteta'): Choose a deposit of money or a bank guarantee, because you apply to start before a final decision
    }
}

extension MaaAineslupa.Laatija {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, MaaAineslupa.LaatijaLaji.check)  // mandatory
        check.field(.ammatti)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.koulutus)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension MaaAineslupa.LaatijaLaji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, MaaAineslupa.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, MaaAineslupa.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension MaaAineslupa.Laskutus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.choice(.laji, MaaAineslupa.LaskutusLaji.check)  // mandatory
        check.field(.laskuviite)  // optional; text: minLength 1, maxLength 200, maxLength 30
        check.field(.verkkolaskuna)  // optional; boolean; asked when answered(yritys)
        check.group(.verkkolasku, MaaAineslupa.Verkkolasku.check)  // optional; asked when verkkolaskuna
    }
}

extension MaaAineslupa.LaskutusLaji {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .henkilo:
            check.group(.henkilo, MaaAineslupa.Henkilo.check)  // mandatory
        case .yritys:
            check.group(.yritys, MaaAineslupa.Yritys.check)  // mandatory
        case nil: break
        }
    }
}

extension MaaAineslupa.Verkkolasku {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.ovtTunnus)  // mandatory; ovtTunnus: pattern 0037[0-9]{8}[0-9A-Z]{0,5}; check digit ovt
        check.field(.valittaja)  // mandatory; valittaja
    }
}

extension MaaAineslupa.Paatos {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.toimitus)  // mandatory; code
    }
}

extension MaaAineslupa.Liitteet {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.ottamissuunnitelma, MaaAineslupa.Liite.check)  // mandatory
        check.rows(.suunnitelmakartta, MaaAineslupa.Liite.check)  // at least 1, at most 10
        check.rows(.leikkaus, MaaAineslupa.Liite.check)  // at least 1, at most 20
        check.group(.kaivannaisjatesuunnitelma, MaaAineslupa.Liite.check)  // mandatory
        check.group(.yleiskartta, MaaAineslupa.Liite.check)  // mandatory
        check.group(.peruskarttaote, MaaAineslupa.Liite.check)  // mandatory
        check.group(.kaavaote, MaaAineslupa.Liite.check)  // optional; required when not(includes(ottamisalue/kaavoitus/tilanne, 'eiKaavaa'))
        check.group(.hallintaoikeus, MaaAineslupa.Liite.check)  // optional; required when includes(ottamisalue/kiinteisto/hallinta, 'vuokraoikeus') or includes(ottamisalue/kiinteisto/hallinta, 'muuOikeus')
        check.group(.lainhuuto, MaaAineslupa.PaivattyLiite.check)  // mandatory
        check.group(.luontoselvitys, MaaAineslupa.Liite.check)  // optional
        check.rule(.lainhuutoTuore)  // error unless lainhuuto/paivays >= today() - months(3): Get a new certificate of title: {lainhuuto/paivays} is more than three months ago
        check.rule(.lainhuutoAnnettu)  // error unless today() >= lainhuuto/paivays: Check the date of the certificate of title: {lainhuuto/paivays} has not come yet
    }
}

extension MaaAineslupa.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}

extension MaaAineslupa.PaivattyLiite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
        check.field(.paivays)  // mandatory; date
    }
}
