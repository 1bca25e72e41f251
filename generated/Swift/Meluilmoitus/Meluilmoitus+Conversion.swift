// Generated from ymparisto/meluilmoitus.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Meluilmoitus {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension Meluilmoitus.Yritys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension Meluilmoitus.Yhteyshenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension Meluilmoitus.Paikka {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
    }
}

extension Meluilmoitus.Kohdeosoite {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tunnus, self.tunnus)
    }
}

extension Meluilmoitus.Sijainti {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension Meluilmoitus.Rakentaminen {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ulkoilmakonsertti, self.ulkoilmakonsertti)
        writer.optionalValue(.nimi, self.nimi)
        writer.value(.kuvaus, self.kuvaus)
    }
}

extension Meluilmoitus.Ajankohta {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.jakso, self.jakso)
    }
}

extension Meluilmoitus.Jakso {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.loppu, self.loppu)
        writer.optionalGroup(.arki, self.arki)
        writer.optionalGroup(.lauantai, self.lauantai)
        writer.optionalGroup(.sunnuntai, self.sunnuntai)
    }
}

extension Meluilmoitus.Kellonajat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Meluilmoitus.Melu {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.melutaso, self.melutaso)
        writer.optionalValue(.paivalla, self.paivalla)
        writer.optionalValue(.yolla, self.yolla)
        writer.optionalValue(.mittaus, self.mittaus)
    }
}

extension Meluilmoitus.Hairiintyvat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.kohde, self.kohde)
    }
}

extension Meluilmoitus.Kohde {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.etaisyys, self.etaisyys)
        writer.optionalValue(.vaikutus, self.vaikutus)
    }
}

extension Meluilmoitus.Torjunta {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.toimenpiteet, self.toimenpiteet)
        writer.optionalValue(.seuranta, self.seuranta)
        writer.optionalValue(.arviointi, self.arviointi)
    }
}

extension Meluilmoitus.Tiedottaminen {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.codes(.tapa, self.tapa)
        writer.optionalValue(.laajuus, self.laajuus)
        writer.groups(.osoite, self.osoite)
    }
}

extension Meluilmoitus.TiedottaminenOsoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.optionalValue(.numero, self.numero)
    }
}

extension Meluilmoitus.Laskutus {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ovtTunnus, self.ovtTunnus)
        writer.value(.valittaja, self.valittaja)
    }
}

extension Meluilmoitus.Liitteet {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.leviamiskartta, self.leviamiskartta)
        writer.groups(.muu, self.muu)
    }
}

extension Meluilmoitus.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}
