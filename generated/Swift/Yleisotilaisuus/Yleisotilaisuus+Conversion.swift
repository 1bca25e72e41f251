// Generated from poliisi/yleisotilaisuus.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Yleisotilaisuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.jarjestaja, self.jarjestaja)
        writer.group(.vastuu, self.vastuu)
        writer.group(.tilaisuus, self.tilaisuus)
        writer.group(.paikka, self.paikka)
        writer.group(.ajankohta, self.ajankohta)
        writer.group(.yleiso, self.yleiso)
        writer.group(.ohjelma, self.ohjelma)
        writer.group(.jarjestys, self.jarjestys)
        writer.group(.liitteet, self.liitteet)
    }
}

extension Yleisotilaisuus.Jarjestaja {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
    }
}

extension Yleisotilaisuus.Laji {
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

extension Yleisotilaisuus.Henkilo {
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

extension Yleisotilaisuus.Tunnus {
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

extension Yleisotilaisuus.Osoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension Yleisotilaisuus.Yritys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension Yleisotilaisuus.Yhteyshenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension Yleisotilaisuus.Vastuu {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.vastuuhenkilo, self.vastuuhenkilo)
    }
}

extension Yleisotilaisuus.Vastuuhenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.optionalValue(.sahkoposti, self.sahkoposti)
    }
}

extension Yleisotilaisuus.Tilaisuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.tarkoitus, self.tarkoitus)
        writer.optionalValue(.esiintyjat, self.esiintyjat)
    }
}

extension Yleisotilaisuus.Paikka {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kunta, self.kunta)
        writer.group(.osoite, self.osoite)
        writer.optionalGroup(.sijainti, self.sijainti)
        writer.value(.hallitsee, self.hallitsee)
    }
}

extension Yleisotilaisuus.Kohdeosoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.optionalValue(.numero, self.numero)
        writer.optionalValue(.porras, self.porras)
        writer.optionalValue(.huoneisto, self.huoneisto)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
    }
}

extension Yleisotilaisuus.Sijainti {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.ita, self.ita)
        writer.value(.pohjoinen, self.pohjoinen)
    }
}

extension Yleisotilaisuus.Ajankohta {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.jakso, self.jakso)
        writer.optionalValue(.pystytys, self.pystytys)
    }
}

extension Yleisotilaisuus.Jakso {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.loppu, self.loppu)
        writer.optionalGroup(.arki, self.arki)
        writer.optionalGroup(.lauantai, self.lauantai)
        writer.optionalGroup(.sunnuntai, self.sunnuntai)
    }
}

extension Yleisotilaisuus.Kellonajat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Yleisotilaisuus.Yleiso {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.kavijat, self.kavijat)
        writer.value(.arvionPeruste, self.arvionPeruste)
        writer.optionalValue(.ikaraja, self.ikaraja)
    }
}

extension Yleisotilaisuus.Ohjelma {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.anniskelu, self.anniskelu)
        writer.optionalValue(.anniskeluluvanHaltija, self.anniskeluluvanHaltija)
        writer.value(.musiikki, self.musiikki)
        writer.groups(.rakennelma, self.rakennelma)
    }
}

extension Yleisotilaisuus.Rakennelma {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.laji, self.laji)
        writer.value(.ala, self.ala)
    }
}

extension Yleisotilaisuus.Jarjestys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.jarjestyksenvalvoja, self.jarjestyksenvalvoja)
        writer.value(.liikenteenohjaus, self.liikenteenohjaus)
        writer.optionalValue(.liikenteenohjaajia, self.liikenteenohjaajia)
    }
}

extension Yleisotilaisuus.Jarjestyksenvalvoja {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.optionalValue(.korttinumero, self.korttinumero)
    }
}

extension Yleisotilaisuus.Liitteet {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.turvallisuussuunnitelma, self.turvallisuussuunnitelma)
        writer.group(.aluekartta, self.aluekartta)
        writer.optionalGroup(.suostumus, self.suostumus)
        writer.optionalGroup(.liikennesuunnitelma, self.liikennesuunnitelma)
    }
}

extension Yleisotilaisuus.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}
