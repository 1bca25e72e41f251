// Generated from common/yhteiset.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Yhteiset {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kieli, self.kieli)
        writer.group(.hanke, self.hanke)
        writer.groups(.osapuoli, self.osapuoli)
        writer.value(.kunta, self.kunta)
        writer.optionalGroup(.sijainti, self.sijainti)
        writer.optionalGroup(.kohdeosoite, self.kohdeosoite)
        writer.optionalGroup(.alue, self.alue)
        writer.groups(.kiinteisto, self.kiinteisto)
        writer.optionalGroup(.kaavoitus, self.kaavoitus)
        writer.optionalGroup(.aikataulu, self.aikataulu)
        writer.groups(.naapuri, self.naapuri)
        writer.groups(.viitelupa, self.viitelupa)
        writer.optionalGroup(.laskutus, self.laskutus)
        writer.optionalGroup(.vakuus, self.vakuus)
        writer.optionalGroup(.paatos, self.paatos)
        writer.groups(.liite, self.liite)
    }
}

extension Yhteiset.Hanke {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.aloituslupa, self.aloituslupa)
        writer.optionalValue(.perustelu, self.perustelu)
        writer.optionalValue(.toimiala, self.toimiala)
    }
}

extension Yhteiset.Osapuoli {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.rooli, self.rooli)
        writer.group(.laji, self.laji)
        writer.optionalGroup(.patevyys, self.patevyys)
    }
}

extension Yhteiset.Laji {
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

extension Yhteiset.Henkilo {
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

extension Yhteiset.Tunnus {
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

extension Yhteiset.Osoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension Yhteiset.Yritys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension Yhteiset.Yhteyshenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension Yhteiset.Patevyys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ammatti, self.ammatti)
        writer.value(.koulutus, self.koulutus)
    }
}

extension Yhteiset.Sijainti {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension Yhteiset.Kohdeosoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.optionalValue(.numero, self.numero)
        writer.optionalValue(.porras, self.porras)
        writer.optionalValue(.huoneisto, self.huoneisto)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
    }
}

extension Yhteiset.Alue {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.optionalValue(.pintaAla, self.pintaAla)
        writer.optionalValue(.korkeus, self.korkeus)
        writer.optionalValue(.epavarmuus, self.epavarmuus)
        writer.groups(.rajapiste, self.rajapiste)
    }
}

extension Yhteiset.Kiinteisto {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tunnus, self.tunnus)
        writer.optionalValue(.maaraala, self.maaraala)
        writer.groups(.nimi, self.nimi)
        writer.optionalValue(.kyla, self.kyla)
        writer.optionalValue(.rekisterointi, self.rekisterointi)
        writer.optionalValue(.maapintaala, self.maapintaala)
        writer.optionalValue(.vesipintaala, self.vesipintaala)
        writer.value(.ranta, self.ranta)
        writer.value(.hallinta, self.hallinta)
    }
}

extension Yhteiset.Nimi {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.value, self.value)
        writer.value(.kieli, self.kieli)
    }
}

extension Yhteiset.Kaavoitus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tilanne, self.tilanne)
        writer.optionalValue(.selite, self.selite)
    }
}

extension Yhteiset.Aikataulu {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.toistaiseksi, self.toistaiseksi)
        writer.optionalValue(.loppu, self.loppu)
        writer.groups(.jakso, self.jakso)
    }
}

extension Yhteiset.Jakso {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.loppu, self.loppu)
        writer.optionalGroup(.arki, self.arki)
        writer.optionalGroup(.lauantai, self.lauantai)
        writer.optionalGroup(.sunnuntai, self.sunnuntai)
    }
}

extension Yhteiset.Kellonajat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Yhteiset.Naapuri {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.value(.nimi, self.nimi)
        writer.optionalValue(.kiinteistotunnus, self.kiinteistotunnus)
        writer.optionalGroup(.osoite, self.osoite)
        writer.optionalValue(.tiedoksi, self.tiedoksi)
        writer.value(.huomautettavaa, self.huomautettavaa)
        writer.optionalValue(.huomautus, self.huomautus)
        writer.value(.haluaaPaatoksen, self.haluaaPaatoksen)
    }
}

extension Yhteiset.Viitelupa {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.mika, self.mika)
        writer.optionalValue(.tunnus, self.tunnus)
        writer.optionalValue(.viranomainen, self.viranomainen)
        writer.value(.vireilla, self.vireilla)
        writer.optionalValue(.myonnetty, self.myonnetty)
    }
}

extension Yhteiset.Laskutus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
        writer.optionalValue(.laskuviite, self.laskuviite)
        writer.value(.verkkolaskuna, self.verkkolaskuna)
        writer.optionalGroup(.verkkolasku, self.verkkolasku)
    }
}

extension Yhteiset.LaskutusLaji {
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

extension Yhteiset.Verkkolasku {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension Yhteiset.Vakuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.maara, self.maara)
    }
}

extension Yhteiset.Paatos {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimitus, self.toimitus)
        writer.value(.vainSahkoinen, self.vainSahkoinen)
        writer.value(.suoramarkkinointi, self.suoramarkkinointi)
    }
}

extension Yhteiset.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.kuvaus, self.kuvaus)
        writer.optionalValue(.laadittu, self.laadittu)
        writer.group(.tiedosto, self.tiedosto)
    }
}

extension Yhteiset.LiiteLiite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}
