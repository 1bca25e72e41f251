// Generated from maa-aines/maa-aineslupa.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension MaaAineslupa {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.hanke = try reader.group(.hanke)
        self.hakija = try reader.group(.hakija)
        self.omistaja = try reader.group(.omistaja)
        self.ottamisalue = try reader.group(.ottamisalue)
        self.aines = try reader.group(.aines)
        self.selvitykset = try reader.group(.selvitykset)
        self.luonnonolot = try reader.group(.luonnonolot)
        self.pohjavesi = try reader.group(.pohjavesi)
        self.vedenottamot = try reader.group(.vedenottamot)
        self.vakuus = try reader.group(.vakuus)
        self.laatija = try reader.group(.laatija)
        self.maksaja = try reader.group(.maksaja)
        self.paatos = try reader.group(.paatos)
        self.liitteet = try reader.group(.liitteet)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kuvaus = try reader.value(.kuvaus)
        self.aloituslupa = try reader.value(.aloituslupa)
        self.perustelu = try reader.optionalValue(.perustelu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.aloituslupa, self.aloituslupa)
        writer.optionalValue(.perustelu, self.perustelu)
    }
}

extension MaaAineslupa.Hakija {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.group(.laji)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.etunimi = try reader.value(.etunimi)
        self.sukunimi = try reader.value(.sukunimi)
        self.tunnus = try reader.group(.tunnus)
        self.osoite = try reader.group(.osoite)
        self.puhelin = try reader.value(.puhelin)
        self.sahkoposti = try reader.value(.sahkoposti)
        self.turvakielto = try reader.value(.turvakielto)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.katu = try reader.value(.katu)
        self.postinumero = try reader.value(.postinumero)
        self.postitoimipaikka = try reader.value(.postitoimipaikka)
        self.maa = try reader.value(.maa)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension MaaAineslupa.Yritys {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.yTunnus = try reader.value(.yTunnus)
        self.kotipaikka = try reader.optionalValue(.kotipaikka)
        self.osoite = try reader.group(.osoite)
        self.yhteyshenkilo = try reader.group(.yhteyshenkilo)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension MaaAineslupa.Yhteyshenkilo {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.etunimi = try reader.value(.etunimi)
        self.sukunimi = try reader.value(.sukunimi)
        self.puhelin = try reader.value(.puhelin)
        self.sahkoposti = try reader.value(.sahkoposti)
        self.turvakielto = try reader.value(.turvakielto)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension MaaAineslupa.Omistaja {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.hakijaOmistaa = try reader.value(.hakijaOmistaa)
        self.muu = try reader.groups(.muu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.hakijaOmistaa, self.hakijaOmistaa)
        writer.groups(.muu, self.muu)
    }
}

extension MaaAineslupa.Muu {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.group(.laji)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kunta = try reader.value(.kunta)
        self.kiinteisto = try reader.groups(.kiinteisto)
        self.sijainti = try reader.group(.sijainti)
        self.kaavoitus = try reader.optionalGroup(.kaavoitus)
        self.ilmoitettu = try reader.optionalValue(.ilmoitettu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
        writer.groups(.kiinteisto, self.kiinteisto)
        writer.group(.sijainti, self.sijainti)
        writer.optionalGroup(.kaavoitus, self.kaavoitus)
        writer.optionalValue(.ilmoitettu, self.ilmoitettu)
    }
}

extension MaaAineslupa.Kiinteisto {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tunnus = try reader.value(.tunnus)
        self.maaraala = try reader.optionalValue(.maaraala)
        self.tila = try reader.optionalValue(.tila)
        self.pintaAla = try reader.optionalValue(.pintaAla)
        self.hallinta = try reader.value(.hallinta)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tunnus, self.tunnus)
        writer.optionalValue(.maaraala, self.maaraala)
        writer.optionalValue(.tila, self.tila)
        writer.optionalValue(.pintaAla, self.pintaAla)
        writer.value(.hallinta, self.hallinta)
    }
}

extension MaaAineslupa.Sijainti {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ita = try reader.value(.ita)
        self.pohjoinen = try reader.value(.pohjoinen)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension MaaAineslupa.Kaavoitus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tilanne = try reader.codes(.tilanne)
        self.selite = try reader.optionalValue(.selite)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tilanne, self.tilanne)
        writer.optionalValue(.selite, self.selite)
    }
}

extension MaaAineslupa.Aines {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kokonaismaara = try reader.value(.kokonaismaara)
        self.vuotuinen = try reader.value(.vuotuinen)
        self.aika = try reader.value(.aika)
        self.pintaAla = try reader.value(.pintaAla)
        self.alinTaso = try reader.optionalValue(.alinTaso)
        self.laatu = try reader.groups(.laatu)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.maara = try reader.value(.maara)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.value(.maara, self.maara)
    }
}

extension MaaAineslupa.Selvitykset {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.suunnitelmassa = try reader.value(.suunnitelmassa)
        self.toimenpiteetGroup = try reader.optionalGroup(.toimenpiteetGroup)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.suunnitelmassa, self.suunnitelmassa)
        writer.optionalGroup(.toimenpiteetGroup, self.toimenpiteetGroup)
    }
}

extension MaaAineslupa.ToimenpiteetGroup {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.toimenpiteet = try reader.value(.toimenpiteet)
        self.tutkimukset = try reader.optionalValue(.tutkimukset)
        self.aineksenLaatu = try reader.value(.aineksenLaatu)
        self.aineksenMaara = try reader.value(.aineksenMaara)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimenpiteet, self.toimenpiteet)
        writer.optionalValue(.tutkimukset, self.tutkimukset)
        writer.value(.aineksenLaatu, self.aineksenLaatu)
        writer.value(.aineksenMaara, self.aineksenMaara)
    }
}

extension MaaAineslupa.Luonnonolot {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.suunnitelmassa = try reader.value(.suunnitelmassa)
        self.maisemakuvaGroup = try reader.optionalGroup(.maisemakuvaGroup)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.suunnitelmassa, self.suunnitelmassa)
        writer.optionalGroup(.maisemakuvaGroup, self.maisemakuvaGroup)
    }
}

extension MaaAineslupa.MaisemakuvaGroup {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.maisemakuva = try reader.value(.maisemakuva)
        self.eliosto = try reader.value(.eliosto)
        self.kaavoitustilanne = try reader.optionalValue(.kaavoitustilanne)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.maisemakuva, self.maisemakuva)
        writer.value(.eliosto, self.eliosto)
        writer.optionalValue(.kaavoitustilanne, self.kaavoitustilanne)
    }
}

extension MaaAineslupa.Pohjavesi {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.alueella = try reader.value(.alueella)
        self.nimi = try reader.optionalValue(.nimi)
        self.luokitus = try reader.optionalValue(.luokitus)
        self.suojavyohykkeet = try reader.optionalValue(.suojavyohykkeet)
        self.ylinTaso = try reader.optionalValue(.ylinTaso)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alueella, self.alueella)
        writer.optionalValue(.nimi, self.nimi)
        writer.optionalValue(.luokitus, self.luokitus)
        writer.optionalValue(.suojavyohykkeet, self.suojavyohykkeet)
        writer.optionalValue(.ylinTaso, self.ylinTaso)
    }
}

extension MaaAineslupa.Vedenottamot {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ottamo = try reader.groups(.ottamo)
        self.selite = try reader.optionalValue(.selite)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.ottamo, self.ottamo)
        writer.optionalValue(.selite, self.selite)
    }
}

extension MaaAineslupa.Ottamo {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.etaisyys = try reader.value(.etaisyys)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.etaisyys, self.etaisyys)
    }
}

extension MaaAineslupa.Vakuus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.maara = try reader.optionalValue(.maara)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.maara, self.maara)
    }
}

extension MaaAineslupa.Laatija {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.group(.laji)
        self.ammatti = try reader.value(.ammatti)
        self.koulutus = try reader.value(.koulutus)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.group(.laji)
        self.laskuviite = try reader.optionalValue(.laskuviite)
        self.verkkolaskuna = try reader.value(.verkkolaskuna)
        self.verkkolasku = try reader.optionalGroup(.verkkolasku)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ovtTunnus = try reader.value(.ovtTunnus)
        self.valittaja = try reader.value(.valittaja)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension MaaAineslupa.Paatos {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.toimitus = try reader.value(.toimitus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimitus, self.toimitus)
    }
}

extension MaaAineslupa.Liitteet {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ottamissuunnitelma = try reader.group(.ottamissuunnitelma)
        self.suunnitelmakartta = try reader.groups(.suunnitelmakartta)
        self.leikkaus = try reader.groups(.leikkaus)
        self.kaivannaisjatesuunnitelma = try reader.group(.kaivannaisjatesuunnitelma)
        self.yleiskartta = try reader.group(.yleiskartta)
        self.peruskarttaote = try reader.group(.peruskarttaote)
        self.kaavaote = try reader.optionalGroup(.kaavaote)
        self.hallintaoikeus = try reader.optionalGroup(.hallintaoikeus)
        self.lainhuuto = try reader.group(.lainhuuto)
        self.luontoselvitys = try reader.optionalGroup(.luontoselvitys)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.muoto = try reader.value(.muoto)
        self.koko = try reader.value(.koko)
        self.tiiviste = try reader.value(.tiiviste)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}

extension MaaAineslupa.PaivattyLiite {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.muoto = try reader.value(.muoto)
        self.koko = try reader.value(.koko)
        self.tiiviste = try reader.value(.tiiviste)
        self.paivays = try reader.value(.paivays)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
        writer.value(.paivays, self.paivays)
    }
}
