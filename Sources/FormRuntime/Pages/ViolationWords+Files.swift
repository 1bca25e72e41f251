import FormSpec

// What is wrong with an attachment: its format and size are answers that the server writes, so that the customer reads
// of the file and not of a field.
extension ViolationWords {
    /// Nil where the violation is not about what the server wrote of a file.
    func fileWords(for violation: Violation) -> String? {
        let index = violation.address.field
        guard let file = spec[index].parent, spec[file].kind == .file,
            let part = FileDescription(rawValue: spec[index].step)
        else { return nil }
        switch (part, violation.kind) {
        case (.mediaType, .facet), (.mediaType, .notAValue): return wrongFormat(index, of: file)
        case (.size, .facet(let name)) where facetMessage(name, of: spec[index]) == nil:
            return wrongSize(name, index, file)
        case (.size, .notAValue): return empty(file)
        case (.name, .facet("maxLength")): return longName(file, spec.limits(of: index).maxLength ?? 0)
        case (.name, _), (.mediaType, _), (.size, _), (.digest, _): return nil
        }
    }

    private func wrongFormat(_ index: FieldIndex, of file: FieldIndex) -> String {
        let formats = spec[index].options.map { spec.texts.text($0.label, language: language) }
        guard !formats.isEmpty else { return wrongForm(file) }
        let all = formats.joined(separator: ", ")
        return words.pick(
            "\(label(file)): valitse tiedosto, jonka muoto on jokin näistä: \(all)",
            "\(label(file)): välj en fil i något av formaten: \(all)",
            "\(label(file)): select a file in one of these formats: \(all)")
    }

    private func wrongSize(_ facet: String, _ index: FieldIndex, _ file: FieldIndex) -> String {
        guard facet == "maxInclusive", let most = spec.limits(of: index).maxInclusive.flatMap(Int.init) else {
            return empty(file)
        }
        let size = format.size(most)
        return words.pick(
            "\(label(file)): valitse pienempi tiedosto, enintään \(size)",
            "\(label(file)): välj en mindre fil, högst \(size)", "\(label(file)): select a smaller file, up to \(size)")
    }

    private func empty(_ file: FieldIndex) -> String {
        words.pick(
            "\(label(file)): tiedosto on tyhjä; valitse toinen", "\(label(file)): filen är tom; välj en annan",
            "\(label(file)): the file is empty; select another")
    }

    private func longName(_ file: FieldIndex, _ most: Int) -> String {
        words.pick(
            "\(label(file)): lyhennä tiedoston nimi enintään \(most) merkkiin ja valitse se uudelleen",
            "\(label(file)): förkorta filens namn till högst \(most) tecken och välj den på nytt",
            "\(label(file)): shorten the name of the file to up to \(most) characters and select it again")
    }
}
