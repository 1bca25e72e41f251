// Generated from ymparisto/meluilmoitus.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Meluilmoitus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ilmoittaja = try reader.group(.ilmoittaja)
        self.paikka = try reader.group(.paikka)
        self.rakentaminen = try reader.optionalGroup(.rakentaminen)
        self.tapahtuma = try reader.optionalGroup(.tapahtuma)
        self.ajankohta = try reader.group(.ajankohta)
        self.melu = try reader.group(.melu)
        self.hairiintyvat = try reader.group(.hairiintyvat)
        self.torjunta = try reader.group(.torjunta)
        self.tiedottaminen = try reader.group(.tiedottaminen)
        self.maksaja = try reader.optionalGroup(.maksaja)
        self.liitteet = try reader.group(.liitteet)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.ilmoittaja, self.ilmoittaja)
        writer.group(.paikka, self.paikka)
        writer.optionalGroup(.rakentaminen, self.rakentaminen)
        writer.optionalGroup(.tapahtuma, self.tapahtuma)
        writer.group(.ajankohta, self.ajankohta)
        writer.group(.melu, self.melu)
        writer.group(.hairiintyvat, self.hairiintyvat)
        writer.group(.torjunta, self.torjunta)
        writer.group(.tiedottaminen, self.tiedottaminen)
        writer.optionalGroup(.maksaja, self.maksaja)
        writer.group(.liitteet, self.liitteet)
    }
}

extension Meluilmoitus.Ilmoittaja {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.laji = try reader.group(.laji)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
    }
}

extension Meluilmoitus.Laji {
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

extension Meluilmoitus.Henkilo {
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

extension Meluilmoitus.Tunnus {
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

extension Meluilmoitus.Osoite {
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

extension Meluilmoitus.Yritys {
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

extension Meluilmoitus.Yhteyshenkilo {
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

extension Meluilmoitus.Paikka {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kunta = try reader.value(.kunta)
        self.usea = try reader.value(.usea)
        self.muuKunta = try reader.groups(.muuKunta)
        self.osoite = try reader.optionalGroup(.osoite)
        self.kiinteisto = try reader.groups(.kiinteisto)
        self.sijainti = try reader.group(.sijainti)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
        writer.value(.usea, self.usea)
        writer.groups(.muuKunta, self.muuKunta)
        writer.optionalGroup(.osoite, self.osoite)
        writer.groups(.kiinteisto, self.kiinteisto)
        writer.group(.sijainti, self.sijainti)
    }
}

extension Meluilmoitus.MuuKunta {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kunta = try reader.value(.kunta)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
    }
}

extension Meluilmoitus.Kohdeosoite {
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

extension Meluilmoitus.Kiinteisto {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tunnus = try reader.value(.tunnus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tunnus, self.tunnus)
    }
}

extension Meluilmoitus.Sijainti {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ita = try reader.value(.ita)
        self.pohjoinen = try reader.value(.pohjoinen)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension Meluilmoitus.Rakentaminen {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.toiminta = try reader.codes(.toiminta)
        self.muu = try reader.optionalValue(.muu)
        self.murskauspaivat = try reader.optionalValue(.murskauspaivat)
        self.kuvaus = try reader.value(.kuvaus)
        self.koneet = try reader.optionalValue(.koneet)
        self.luvanTunnus = try reader.optionalValue(.luvanTunnus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.toiminta, self.toiminta)
        writer.optionalValue(.muu, self.muu)
        writer.optionalValue(.murskauspaivat, self.murskauspaivat)
        writer.value(.kuvaus, self.kuvaus)
        writer.optionalValue(.koneet, self.koneet)
        writer.optionalValue(.luvanTunnus, self.luvanTunnus)
    }
}

extension Meluilmoitus.Tapahtuma {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ulkoilmakonsertti = try reader.value(.ulkoilmakonsertti)
        self.nimi = try reader.optionalValue(.nimi)
        self.kuvaus = try reader.value(.kuvaus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ulkoilmakonsertti, self.ulkoilmakonsertti)
        writer.optionalValue(.nimi, self.nimi)
        writer.value(.kuvaus, self.kuvaus)
    }
}

extension Meluilmoitus.Ajankohta {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.jakso = try reader.groups(.jakso)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.jakso, self.jakso)
    }
}

extension Meluilmoitus.Jakso {
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

extension Meluilmoitus.Kellonajat {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.alkaa = try reader.value(.alkaa)
        self.loppuu = try reader.value(.loppuu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Meluilmoitus.Melu {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.melutaso = try reader.value(.melutaso)
        self.paivalla = try reader.optionalValue(.paivalla)
        self.yolla = try reader.optionalValue(.yolla)
        self.mittaus = try reader.optionalValue(.mittaus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.melutaso, self.melutaso)
        writer.optionalValue(.paivalla, self.paivalla)
        writer.optionalValue(.yolla, self.yolla)
        writer.optionalValue(.mittaus, self.mittaus)
    }
}

extension Meluilmoitus.Hairiintyvat {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kohde = try reader.groups(.kohde)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.kohde, self.kohde)
    }
}

extension Meluilmoitus.Kohde {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.etaisyys = try reader.value(.etaisyys)
        self.vaikutus = try reader.optionalValue(.vaikutus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.etaisyys, self.etaisyys)
        writer.optionalValue(.vaikutus, self.vaikutus)
    }
}

extension Meluilmoitus.Torjunta {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.toimenpiteet = try reader.value(.toimenpiteet)
        self.seuranta = try reader.optionalValue(.seuranta)
        self.arviointi = try reader.optionalValue(.arviointi)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimenpiteet, self.toimenpiteet)
        writer.optionalValue(.seuranta, self.seuranta)
        writer.optionalValue(.arviointi, self.arviointi)
    }
}

extension Meluilmoitus.Tiedottaminen {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.tapa = try reader.codes(.tapa)
        self.laajuus = try reader.optionalValue(.laajuus)
        self.osoite = try reader.groups(.osoite)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tapa, self.tapa)
        writer.optionalValue(.laajuus, self.laajuus)
        writer.groups(.osoite, self.osoite)
    }
}

extension Meluilmoitus.TiedottaminenOsoite {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.katu = try reader.value(.katu)
        self.numero = try reader.optionalValue(.numero)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.optionalValue(.numero, self.numero)
    }
}

extension Meluilmoitus.Laskutus {
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

extension Meluilmoitus.LaskutusLaji {
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

extension Meluilmoitus.Verkkolasku {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ovtTunnus = try reader.value(.ovtTunnus)
        self.valittaja = try reader.value(.valittaja)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension Meluilmoitus.Liitteet {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.leviamiskartta = try reader.group(.leviamiskartta)
        self.muu = try reader.groups(.muu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.leviamiskartta, self.leviamiskartta)
        writer.groups(.muu, self.muu)
    }
}

extension Meluilmoitus.Liite {
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
