// Generated from elintarvike/elintarvikehuoneisto.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Elintarvikehuoneisto {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ilmoitus = try reader.group(.ilmoitus)
        self.toimija = try reader.group(.toimija)
        self.toimipaikka = try reader.group(.toimipaikka)
        self.toiminta = try reader.optionalGroup(.toiminta)
        self.omavalvonta = try reader.optionalGroup(.omavalvonta)
        self.rakennus = try reader.optionalGroup(.rakennus)
        self.liitteet = try reader.optionalGroup(.liitteet)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.ilmoitus, self.ilmoitus)
        writer.group(.toimija, self.toimija)
        writer.group(.toimipaikka, self.toimipaikka)
        writer.optionalGroup(.toiminta, self.toiminta)
        writer.optionalGroup(.omavalvonta, self.omavalvonta)
        writer.optionalGroup(.rakennus, self.rakennus)
        writer.optionalGroup(.liitteet, self.liitteet)
    }
}

extension Elintarvikehuoneisto.Ilmoitus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.peruste = try reader.value(.peruste)
        self.aloitus = try reader.optionalValue(.aloitus)
        self.paattyy = try reader.optionalValue(.paattyy)
        self.loppuminen = try reader.optionalValue(.loppuminen)
        self.muutos = try reader.optionalValue(.muutos)
        self.edellinenToimija = try reader.optionalValue(.edellinenToimija)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.peruste, self.peruste)
        writer.optionalValue(.aloitus, self.aloitus)
        writer.optionalValue(.paattyy, self.paattyy)
        writer.optionalValue(.loppuminen, self.loppuminen)
        writer.optionalValue(.muutos, self.muutos)
        writer.optionalValue(.edellinenToimija, self.edellinenToimija)
    }
}

extension Elintarvikehuoneisto.Toimija {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.tunnus = try reader.group(.tunnus)
        self.osoite = try reader.group(.osoite)
        self.puhelin = try reader.value(.puhelin)
        self.sahkoposti = try reader.value(.sahkoposti)
        self.turvakielto = try reader.value(.turvakielto)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.group(.tunnus, self.tunnus)
        writer.group(.osoite, self.osoite)
        writer.value(.puhelin, self.puhelin)
        writer.value(.sahkoposti, self.sahkoposti)
        writer.value(.turvakielto, self.turvakielto)
    }
}

extension Elintarvikehuoneisto.Tunnus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        switch try reader.branch() {
        case .yTunnus: self = .yTunnus(try reader.value(.yTunnus))
        case .henkilotunnus: self = .henkilotunnus(try reader.value(.henkilotunnus))
        }
    }

    public func write(to writer: inout FieldWriter<Self>) {
        switch self {
        case .yTunnus(let branch):
            writer.branch(.yTunnus)
            writer.value(.yTunnus, branch)
        case .henkilotunnus(let branch):
            writer.branch(.henkilotunnus)
            writer.value(.henkilotunnus, branch)
        }
    }
}

extension Elintarvikehuoneisto.Osoite {
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

extension Elintarvikehuoneisto.Toimipaikka {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.nimi = try reader.value(.nimi)
        self.markkinointinimi = try reader.optionalValue(.markkinointinimi)
        self.laji = try reader.value(.laji)
        self.osoite = try reader.optionalGroup(.osoite)
        self.kunta = try reader.optionalValue(.kunta)
        self.kotikunta = try reader.optionalValue(.kotikunta)
        self.tunniste = try reader.optionalValue(.tunniste)
        self.verkkosivu = try reader.optionalValue(.verkkosivu)
        self.puhelin = try reader.optionalValue(.puhelin)
        self.sahkoposti = try reader.optionalValue(.sahkoposti)
        self.eriPostitusosoite = try reader.value(.eriPostitusosoite)
        self.postitusosoite = try reader.optionalGroup(.postitusosoite)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.optionalValue(.markkinointinimi, self.markkinointinimi)
        writer.value(.laji, self.laji)
        writer.optionalGroup(.osoite, self.osoite)
        writer.optionalValue(.kunta, self.kunta)
        writer.optionalValue(.kotikunta, self.kotikunta)
        writer.optionalValue(.tunniste, self.tunniste)
        writer.optionalValue(.verkkosivu, self.verkkosivu)
        writer.optionalValue(.puhelin, self.puhelin)
        writer.optionalValue(.sahkoposti, self.sahkoposti)
        writer.value(.eriPostitusosoite, self.eriPostitusosoite)
        writer.optionalGroup(.postitusosoite, self.postitusosoite)
    }
}

extension Elintarvikehuoneisto.Kohdeosoite {
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

extension Elintarvikehuoneisto.Toiminta {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.paatoiminta = try reader.value(.paatoiminta)
        self.muuToiminta = try reader.optionalValue(.muuToiminta)
        self.vahariskinen = try reader.codes(.vahariskinen)
        self.kuvaus = try reader.value(.kuvaus)
        self.laajuus = try reader.value(.laajuus)
        self.pintaAla = try reader.optionalValue(.pintaAla)
        self.asiakaspaikat = try reader.optionalValue(.asiakaspaikat)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.paatoiminta, self.paatoiminta)
        writer.optionalValue(.muuToiminta, self.muuToiminta)
        writer.codes(.vahariskinen, self.vahariskinen)
        writer.value(.kuvaus, self.kuvaus)
        writer.value(.laajuus, self.laajuus)
        writer.optionalValue(.pintaAla, self.pintaAla)
        writer.optionalValue(.asiakaspaikat, self.asiakaspaikat)
    }
}

extension Elintarvikehuoneisto.Omavalvonta {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.paivays = try reader.value(.paivays)
        self.kuvaus = try reader.value(.kuvaus)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.paivays, self.paivays)
        writer.value(.kuvaus, self.kuvaus)
    }
}

extension Elintarvikehuoneisto.Rakennus {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.rakennuksessa = try reader.value(.rakennuksessa)
        self.kayttotarkoitus = try reader.optionalValue(.kayttotarkoitus)
        self.kayttoMuuttuu = try reader.value(.kayttoMuuttuu)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.rakennuksessa, self.rakennuksessa)
        writer.optionalValue(.kayttotarkoitus, self.kayttotarkoitus)
        writer.value(.kayttoMuuttuu, self.kayttoMuuttuu)
    }
}

extension Elintarvikehuoneisto.Liitteet {
    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.pohjapiirros = try reader.group(.pohjapiirros)
        self.kayttotarkoituksenMuutos = try reader.optionalGroup(.kayttotarkoituksenMuutos)
        self.ilmanvaihto = try reader.optionalGroup(.ilmanvaihto)
    }

    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.pohjapiirros, self.pohjapiirros)
        writer.optionalGroup(.kayttotarkoituksenMuutos, self.kayttotarkoituksenMuutos)
        writer.optionalGroup(.ilmanvaihto, self.ilmanvaihto)
    }
}

extension Elintarvikehuoneisto.Liite {
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
