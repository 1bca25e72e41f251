// Generated from maa-aines/maa-aineslupa.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension MaaAineslupa {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.hanke, self.hanke)
        writer.group(.hakija, self.hakija)
        writer.group(.omistaja, self.omistaja)
        writer.group(.ottamisalue, self.ottamisalue)
        writer.group(.aines, self.aines)
        writer.group(.selvitykset, self.selvitykset)
        writer.group(.luonnonolot, self.luonnonolot)
        writer.group(.pohjavesi, self.pohjavesi)
        writer.group(.vedenottamot, self.vedenottamot)
        writer.group(.vakuus, self.vakuus)
        writer.group(.laatija, self.laatija)
        writer.group(.maksaja, self.maksaja)
        writer.group(.paatos, self.paatos)
        writer.group(.liitteet, self.liitteet)
    }
}

extension MaaAineslupa.Hanke {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.aloituslupa, self.aloituslupa)
        writer.optionalValue(.perustelu, self.perustelu)
    }
}

extension MaaAineslupa.Hakija {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
    }
}

extension MaaAineslupa.Laji {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .henkilo: self = .henkilo(try reader.group(.henkilo))
        case .yritys: self = .yritys(try reader.group(.yritys))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .henkilo(let branch):
            writer.branch(.henkilo)
            writer.group(.henkilo, branch)
        case .yritys(let branch):
            writer.branch(.yritys)
            writer.group(.yritys, branch)
        }
    }
}

extension MaaAineslupa.Henkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.group(.tunnus, self.tunnus)
        writer.group(.osoite, self.osoite)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension MaaAineslupa.Tunnus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .henkilotunnus: self = .henkilotunnus(try reader.value(.henkilotunnus))
        case .ulkomainenTunnus: self = .ulkomainenTunnus(try reader.value(.ulkomainenTunnus))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .henkilotunnus(let branch):
            writer.branch(.henkilotunnus)
            writer.value(.henkilotunnus, branch)
        case .ulkomainenTunnus(let branch):
            writer.branch(.ulkomainenTunnus)
            writer.value(.ulkomainenTunnus, branch)
        }
    }
}

extension MaaAineslupa.Osoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension MaaAineslupa.Yritys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension MaaAineslupa.Yhteyshenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension MaaAineslupa.Omistaja {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.hakijaOmistaa, self.hakijaOmistaa)
        writer.groups(.muu, self.muu)
    }
}

extension MaaAineslupa.Muu {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
    }
}

extension MaaAineslupa.MuuLaji {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .henkilo: self = .henkilo(try reader.group(.henkilo))
        case .yritys: self = .yritys(try reader.group(.yritys))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .henkilo(let branch):
            writer.branch(.henkilo)
            writer.group(.henkilo, branch)
        case .yritys(let branch):
            writer.branch(.yritys)
            writer.group(.yritys, branch)
        }
    }
}

extension MaaAineslupa.Ottamisalue {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
        writer.groups(.kiinteisto, self.kiinteisto)
        writer.group(.sijainti, self.sijainti)
        writer.optionalGroup(.kaavoitus, self.kaavoitus)
        writer.optionalValue(.ilmoitettu, self.ilmoitettu)
    }
}

extension MaaAineslupa.Kiinteisto {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tunnus, self.tunnus)
        writer.optionalValue(.maaraala, self.maaraala)
        writer.optionalValue(.tila, self.tila)
        writer.optionalValue(.pintaAla, self.pintaAla)
        writer.value(.hallinta, self.hallinta)
    }
}

extension MaaAineslupa.Sijainti {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension MaaAineslupa.Kaavoitus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tilanne, self.tilanne)
        writer.optionalValue(.selite, self.selite)
    }
}

extension MaaAineslupa.Aines {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kokonaismaara, self.kokonaismaara)
        writer.value(.vuotuinen, self.vuotuinen)
        writer.value(.aika, self.aika)
        writer.value(.pintaAla, self.pintaAla)
        writer.optionalValue(.alinTaso, self.alinTaso)
        writer.groups(.laatu, self.laatu)
    }
}

extension MaaAineslupa.Laatu {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.value(.maara, self.maara)
    }
}

extension MaaAineslupa.Selvitykset {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.suunnitelmassa, self.suunnitelmassa)
        writer.optionalGroup(.toimenpiteetGroup, self.toimenpiteetGroup)
    }
}

extension MaaAineslupa.ToimenpiteetGroup {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimenpiteet, self.toimenpiteet)
        writer.optionalValue(.tutkimukset, self.tutkimukset)
        writer.value(.aineksenLaatu, self.aineksenLaatu)
        writer.value(.aineksenMaara, self.aineksenMaara)
    }
}

extension MaaAineslupa.Luonnonolot {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.suunnitelmassa, self.suunnitelmassa)
        writer.optionalGroup(.maisemakuvaGroup, self.maisemakuvaGroup)
    }
}

extension MaaAineslupa.MaisemakuvaGroup {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.maisemakuva, self.maisemakuva)
        writer.value(.eliosto, self.eliosto)
        writer.optionalValue(.kaavoitustilanne, self.kaavoitustilanne)
    }
}

extension MaaAineslupa.Pohjavesi {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alueella, self.alueella)
        writer.optionalValue(.nimi, self.nimi)
        writer.optionalValue(.luokitus, self.luokitus)
        writer.optionalValue(.suojavyohykkeet, self.suojavyohykkeet)
        writer.optionalValue(.ylinTaso, self.ylinTaso)
    }
}

extension MaaAineslupa.Vedenottamot {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.ottamo, self.ottamo)
        writer.optionalValue(.selite, self.selite)
    }
}

extension MaaAineslupa.Ottamo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.etaisyys, self.etaisyys)
    }
}

extension MaaAineslupa.Vakuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.maara, self.maara)
    }
}

extension MaaAineslupa.Laatija {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
        writer.value(.ammatti, self.ammatti)
        writer.value(.koulutus, self.koulutus)
    }
}

extension MaaAineslupa.LaatijaLaji {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .henkilo: self = .henkilo(try reader.group(.henkilo))
        case .yritys: self = .yritys(try reader.group(.yritys))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .henkilo(let branch):
            writer.branch(.henkilo)
            writer.group(.henkilo, branch)
        case .yritys(let branch):
            writer.branch(.yritys)
            writer.group(.yritys, branch)
        }
    }
}

extension MaaAineslupa.Laskutus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
        writer.optionalValue(.laskuviite, self.laskuviite)
        writer.value(.verkkolaskuna, self.verkkolaskuna)
        writer.optionalGroup(.verkkolasku, self.verkkolasku)
    }
}

extension MaaAineslupa.LaskutusLaji {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .henkilo: self = .henkilo(try reader.group(.henkilo))
        case .yritys: self = .yritys(try reader.group(.yritys))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .henkilo(let branch):
            writer.branch(.henkilo)
            writer.group(.henkilo, branch)
        case .yritys(let branch):
            writer.branch(.yritys)
            writer.group(.yritys, branch)
        }
    }
}

extension MaaAineslupa.Verkkolasku {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension MaaAineslupa.Paatos {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimitus, self.toimitus)
    }
}

extension MaaAineslupa.Liitteet {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.ottamissuunnitelma, self.ottamissuunnitelma)
        writer.groups(.suunnitelmakartta, self.suunnitelmakartta)
        writer.groups(.leikkaus, self.leikkaus)
        writer.group(.kaivannaisjatesuunnitelma, self.kaivannaisjatesuunnitelma)
        writer.group(.yleiskartta, self.yleiskartta)
        writer.group(.peruskarttaote, self.peruskarttaote)
        writer.optionalGroup(.kaavaote, self.kaavaote)
        writer.optionalGroup(.hallintaoikeus, self.hallintaoikeus)
        writer.group(.lainhuuto, self.lainhuuto)
        writer.optionalGroup(.luontoselvitys, self.luontoselvitys)
    }
}

extension MaaAineslupa.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}

extension MaaAineslupa.PaivattyLiite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
        writer.value(.paivays, self.paivays)
    }
}
