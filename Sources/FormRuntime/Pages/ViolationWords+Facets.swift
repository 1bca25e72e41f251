import FormSpec

extension ViolationWords {
    /// What a facet asks for, with its own figure.
    func facet(_ name: String, _ index: FieldIndex) -> String {
        let limits = spec.limits(of: index)
        let label = label(index)
        func figure(_ value: String?) -> String {
            let unit = spec[index].unit.map { " " + spec.texts.text($0.symbol, language: language) } ?? ""
            return display(value ?? "", field: index) + unit
        }
        func count(_ value: Int?) -> String { value.map { format.number(String($0)) } ?? "" }
        switch name {
        case "maxLength":
            return words.pick(
                "\(label): lyhennä, enintään \(count(limits.maxLength)) merkkiä",
                "\(label): förkorta, högst \(count(limits.maxLength)) tecken",
                "\(label): shorten, up to \(count(limits.maxLength)) characters")
        case "length":
            return words.pick(
                "\(label): kirjoita \(count(limits.maxLength)) merkkiä",
                "\(label): skriv \(count(limits.maxLength)) tecken",
                "\(label): enter \(count(limits.maxLength)) characters")
        case "minLength":
            return words.pick(
                "\(label): kirjoita vähintään \(count(limits.minLength)) merkkiä",
                "\(label): skriv minst \(count(limits.minLength)) tecken",
                "\(label): enter at least \(count(limits.minLength)) characters")
        case "minInclusive":
            return words.pick(
                "\(label): vähintään \(figure(limits.minInclusive))", "\(label): minst \(figure(limits.minInclusive))",
                "\(label): at least \(figure(limits.minInclusive))")
        case "maxInclusive":
            return words.pick(
                "\(label): enintään \(figure(limits.maxInclusive))", "\(label): högst \(figure(limits.maxInclusive))",
                "\(label): no more than \(figure(limits.maxInclusive))")
        case "minExclusive":
            return words.pick(
                "\(label): enemmän kuin \(figure(limits.minExclusive))",
                "\(label): mer än \(figure(limits.minExclusive))", "\(label): more than \(figure(limits.minExclusive))")
        case "maxExclusive":
            return words.pick(
                "\(label): vähemmän kuin \(figure(limits.maxExclusive))",
                "\(label): mindre än \(figure(limits.maxExclusive))",
                "\(label): less than \(figure(limits.maxExclusive))")
        case "fractionDigits" where limits.isInteger:
            return words.pick(
                "\(label): kirjoita kokonaisluku ilman desimaaleja", "\(label): skriv ett heltal utan decimaler",
                "\(label): enter a whole number without decimals")
        case "fractionDigits":
            return words.pick(
                "\(label): enintään \(count(limits.fractionDigits)) desimaalia",
                "\(label): högst \(count(limits.fractionDigits)) decimaler",
                "\(label): up to \(count(limits.fractionDigits)) decimals")
        case "totalDigits":
            return words.pick(
                "\(label): enintään \(count(limits.totalDigits)) numeroa",
                "\(label): högst \(count(limits.totalDigits)) siffror",
                "\(label): up to \(count(limits.totalDigits)) digits")
        case "enumeration":
            if spec[index].control == .search, let example = spec[index].options.first {
                let shown = text(example.label)
                return words.pick(
                    "\(label): kirjoita luettelossa oleva nimi, esimerkiksi \(shown)",
                    "\(label): skriv ett namn som finns i listan, till exempel \(shown)",
                    "\(label): enter a name that is in the list, for example \(shown)")
            }
            return words.pick(
                "\(label): valitse jokin vaihtoehdoista", "\(label): välj något av alternativen",
                "\(label): select one of the options")
        default: return wrongForm(index)
        }
    }
}
