// Generated from elintarvike/elintarvikehuoneisto.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Elintarvikehuoneisto {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.katu, self.katu)
        writer.value(.postinumero, self.postinumero)
        writer.value(.postitoimipaikka, self.postitoimipaikka)
        writer.value(.maa, self.maa)
    }
}

extension Elintarvikehuoneisto.Toimipaikka {
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
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.paivays, self.paivays)
        writer.value(.kuvaus, self.kuvaus)
    }
}

extension Elintarvikehuoneisto.Rakennus {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.rakennuksessa, self.rakennuksessa)
        writer.optionalValue(.kayttotarkoitus, self.kayttotarkoitus)
        writer.value(.kayttoMuuttuu, self.kayttoMuuttuu)
    }
}

extension Elintarvikehuoneisto.Liitteet {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.group(.pohjapiirros, self.pohjapiirros)
        writer.optionalGroup(.kayttotarkoituksenMuutos, self.kayttotarkoituksenMuutos)
        writer.optionalGroup(.ilmanvaihto, self.ilmanvaihto)
    }
}

extension Elintarvikehuoneisto.Liite {
    public func write(to writer: inout FieldWriter<Self>) {
        writer.value(.nimi, self.nimi)
        writer.value(.muoto, self.muoto)
        writer.value(.koko, self.koko)
        writer.value(.tiiviste, self.tiiviste)
    }
}
