// Generated from pelastus/pelastussuunnitelma.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Pelastussuunnitelma {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.jarjestaja, self.jarjestaja)
        writer.group(.tilaisuus, self.tilaisuus)
        writer.group(.vaarat, self.vaarat)
        writer.group(.turvallisuus, self.turvallisuus)
        writer.group(.henkilosto, self.henkilosto)
        writer.group(.liitteet, self.liitteet)
    }
}

extension Pelastussuunnitelma.Jarjestaja {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.laji, self.laji)
    }
}

extension Pelastussuunnitelma.Laji {
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

extension Pelastussuunnitelma.Henkilo {
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

extension Pelastussuunnitelma.Tunnus {
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

extension Pelastussuunnitelma.Osoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension Pelastussuunnitelma.Yritys {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.yTunnus, self.yTunnus)
        writer.optionalValue(.kotipaikka, self.kotipaikka)
        writer.group(.osoite, self.osoite)
        writer.group(.yhteyshenkilo, self.yhteyshenkilo)
    }
}

extension Pelastussuunnitelma.Yhteyshenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension Pelastussuunnitelma.Tilaisuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.kunta, self.kunta)
        writer.group(.osoite, self.osoite)
        writer.groups(.jakso, self.jakso)
        writer.value(.samanaikaisesti, self.samanaikaisesti)
        writer.codes(.peruste, self.peruste)
    }
}

extension Pelastussuunnitelma.Kohdeosoite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.optionalValue(.numero, self.numero)
        writer.optionalValue(.porras, self.porras)
        writer.optionalValue(.huoneisto, self.huoneisto)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
    }
}

extension Pelastussuunnitelma.Jakso {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alku, self.alku)
        writer.value(.loppu, self.loppu)
        writer.optionalGroup(.arki, self.arki)
        writer.optionalGroup(.lauantai, self.lauantai)
        writer.optionalGroup(.sunnuntai, self.sunnuntai)
    }
}

extension Pelastussuunnitelma.Kellonajat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.alkaa, self.alkaa)
        writer.value(.loppuu, self.loppuu)
    }
}

extension Pelastussuunnitelma.Vaarat {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.vaara, self.vaara)
    }
}

extension Pelastussuunnitelma.Vaara {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.mika, self.mika)
        writer.value(.todennakoisyys, self.todennakoisyys)
        writer.value(.seuraus, self.seuraus)
        writer.value(.toimenpiteet, self.toimenpiteet)
    }
}

extension Pelastussuunnitelma.Turvallisuus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.poistuminen, self.poistuminen)
        writer.value(.kokoontumispaikka, self.kokoontumispaikka)
        writer.value(.sammutus, self.sammutus)
        writer.value(.tehosteet, self.tehosteet)
        writer.optionalValue(.tehosteidenKuvaus, self.tehosteidenKuvaus)
        writer.optionalValue(.nestekaasu, self.nestekaasu)
    }
}

extension Pelastussuunnitelma.Henkilosto {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.groups(.henkilo, self.henkilo)
        writer.value(.perehdytys, self.perehdytys)
        writer.value(.viestinta, self.viestinta)
        writer.value(.ensiapu, self.ensiapu)
    }
}

extension Pelastussuunnitelma.Turvallisuushenkilo {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.tehtava, self.tehtava)
        writer.value(.etunimi, self.etunimi)
        writer.value(.sukunimi, self.sukunimi)
        writer.value(.puhelin, self.puhelin)
    }
}

extension Pelastussuunnitelma.Liitteet {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.pelastustiekartta, self.pelastustiekartta)
    }
}

extension Pelastussuunnitelma.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}
