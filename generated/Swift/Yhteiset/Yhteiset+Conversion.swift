// Generated from common/yhteiset.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Yhteiset {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kieli = try reader.value(.kieli)
        self.hanke = try reader.group(.hanke)
        self.osapuoli = try reader.groups(.osapuoli)
        self.kunta = try reader.value(.kunta)
        self.sijainti = try reader.optionalGroup(.sijainti)
        self.kohdeosoite = try reader.optionalGroup(.kohdeosoite)
        self.alue = try reader.optionalGroup(.alue)
        self.kiinteisto = try reader.groups(.kiinteisto)
        self.kaavoitus = try reader.optionalGroup(.kaavoitus)
        self.aikataulu = try reader.optionalGroup(.aikataulu)
        self.naapuri = try reader.groups(.naapuri)
        self.viitelupa = try reader.groups(.viitelupa)
        self.laskutus = try reader.optionalGroup(.laskutus)
        self.vakuus = try reader.optionalGroup(.vakuus)
        self.paatos = try reader.optionalGroup(.paatos)
        self.liite = try reader.groups(.liite)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.kuvaus = try reader.value(.kuvaus)
        self.aloituslupa = try reader.value(.aloituslupa)
        self.perustelu = try reader.optionalValue(.perustelu)
        self.toimiala = try reader.optionalValue(.toimiala)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.aloituslupa, self.aloituslupa)
        writer.optionalValue(.perustelu, self.perustelu)
        writer.optionalValue(.toimiala, self.toimiala)
    }
}

extension Yhteiset.Osapuoli {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.rooli = try reader.value(.rooli)
        self.laji = try reader.group(.laji)
        self.patevyys = try reader.optionalGroup(.patevyys)
    }

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

extension Yhteiset.Yritys {
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

extension Yhteiset.Yhteyshenkilo {
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

extension Yhteiset.Patevyys {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ammatti = try reader.value(.ammatti)
        self.koulutus = try reader.value(.koulutus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ammatti, self.ammatti)
        writer.value(.koulutus, self.koulutus)
    }
}

extension Yhteiset.Sijainti {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ita = try reader.value(.ita)
        self.pohjoinen = try reader.value(.pohjoinen)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension Yhteiset.Kohdeosoite {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.katu = try reader.value(.katu)
        self.numero = try reader.optionalValue(.numero)
        self.porras = try reader.optionalValue(.porras)
        self.huoneisto = try reader.optionalValue(.huoneisto)
        self.postinumero = try reader.value(.postinumero)
        self.postitoimipaikka = try reader.value(.postitoimipaikka)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.pintaAla = try reader.optionalValue(.pintaAla)
        self.korkeus = try reader.optionalValue(.korkeus)
        self.epavarmuus = try reader.optionalValue(.epavarmuus)
        self.rajapiste = try reader.groups(.rajapiste)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.optionalValue(.pintaAla, self.pintaAla)
        writer.optionalValue(.korkeus, self.korkeus)
        writer.optionalValue(.epavarmuus, self.epavarmuus)
        writer.groups(.rajapiste, self.rajapiste)
    }
}

extension Yhteiset.Kiinteisto {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tunnus = try reader.value(.tunnus)
        self.maaraala = try reader.optionalValue(.maaraala)
        self.nimi = try reader.groups(.nimi)
        self.kyla = try reader.optionalValue(.kyla)
        self.rekisterointi = try reader.optionalValue(.rekisterointi)
        self.maapintaala = try reader.optionalValue(.maapintaala)
        self.vesipintaala = try reader.optionalValue(.vesipintaala)
        self.ranta = try reader.value(.ranta)
        self.hallinta = try reader.value(.hallinta)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.value = try reader.value(.value)
        self.kieli = try reader.value(.kieli)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.value, self.value)
        writer.value(.kieli, self.kieli)
    }
}

extension Yhteiset.Kaavoitus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tilanne = try reader.codes(.tilanne)
        self.selite = try reader.optionalValue(.selite)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tilanne, self.tilanne)
        writer.optionalValue(.selite, self.selite)
    }
}

extension Yhteiset.Aikataulu {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.alku = try reader.value(.alku)
        self.toistaiseksi = try reader.value(.toistaiseksi)
        self.loppu = try reader.optionalValue(.loppu)
        self.jakso = try reader.groups(.jakso)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.toistaiseksi, self.toistaiseksi)
        writer.optionalValue(.loppu, self.loppu)
        writer.groups(.jakso, self.jakso)
    }
}

extension Yhteiset.Jakso {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.alku = try reader.value(.alku)
        self.loppu = try reader.value(.loppu)
        self.arki = try reader.optionalGroup(.arki)
        self.lauantai = try reader.optionalGroup(.lauantai)
        self.sunnuntai = try reader.optionalGroup(.sunnuntai)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.loppu, self.loppu)
        writer.optionalGroup(.arki, self.arki)
        writer.optionalGroup(.lauantai, self.lauantai)
        writer.optionalGroup(.sunnuntai, self.sunnuntai)
    }
}

extension Yhteiset.Kellonajat {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.alkaa = try reader.value(.alkaa)
        self.loppuu = try reader.value(.loppuu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Yhteiset.Naapuri {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.nimi = try reader.value(.nimi)
        self.kiinteistotunnus = try reader.optionalValue(.kiinteistotunnus)
        self.osoite = try reader.optionalGroup(.osoite)
        self.tiedoksi = try reader.optionalValue(.tiedoksi)
        self.huomautettavaa = try reader.value(.huomautettavaa)
        self.huomautus = try reader.optionalValue(.huomautus)
        self.haluaaPaatoksen = try reader.value(.haluaaPaatoksen)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.mika = try reader.optionalValue(.mika)
        self.tunnus = try reader.optionalValue(.tunnus)
        self.viranomainen = try reader.optionalValue(.viranomainen)
        self.vireilla = try reader.value(.vireilla)
        self.myonnetty = try reader.optionalValue(.myonnetty)
    }

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
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ovtTunnus = try reader.value(.ovtTunnus)
        self.valittaja = try reader.value(.valittaja)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension Yhteiset.Vakuus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.maara = try reader.optionalValue(.maara)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.maara, self.maara)
    }
}

extension Yhteiset.Paatos {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.toimitus = try reader.value(.toimitus)
        self.vainSahkoinen = try reader.value(.vainSahkoinen)
        self.suoramarkkinointi = try reader.value(.suoramarkkinointi)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimitus, self.toimitus)
        writer.value(.vainSahkoinen, self.vainSahkoinen)
        writer.value(.suoramarkkinointi, self.suoramarkkinointi)
    }
}

extension Yhteiset.Liite {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.value(.laji)
        self.kuvaus = try reader.optionalValue(.kuvaus)
        self.laadittu = try reader.optionalValue(.laadittu)
        self.tiedosto = try reader.group(.tiedosto)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.optionalValue(.kuvaus, self.kuvaus)
        writer.optionalValue(.laadittu, self.laadittu)
        writer.group(.tiedosto, self.tiedosto)
    }
}

extension Yhteiset.LiiteLiite {
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
