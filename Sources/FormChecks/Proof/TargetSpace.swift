import FormModel
import FormSpec
import SchemaTables
import SchemaValues

/// What a field takes: the texts that are its values after what it does to them by itself, its normalisers and the ways
/// people write numbers.
struct TargetSpace {
    let field: FormField
    let type: ValueType

    init?(_ index: FieldIndex, in form: Form) {
        guard let type = form[index].type else { return nil }
        field = form[index]
        self.type = form.tables[type].type
    }

    /// - Parameters:
    ///   - implied: what arrives keeps this anyway.
    ///   - arrivesWritten: what arrives is in the written form of the field already, so that nothing is done to it.
    func space(implied: ImpliedFacets, impliesChecksum: Bool, arrivesWritten: Bool) -> LexicalSpace {
        var space = field.isRepeatedCode ? type.lexicalSpace().listed(1, nil) : type.acceptedTexts(implied: implied)
        if !impliesChecksum, let checksum = field.checksum {
            space = space.narrowed(to: CharacterLanguage(ascii: checksum.automaton))
        }
        guard !arrivesWritten else { return space }
        switch field.valueClass {
        case .number: space = space.preimage(under: .decimalSigns)
        // Times are written in more ways than the machine knows: what it accepts as it stands is accepted.
        case .time: space = LexicalSpace(atMost: .everything, atLeast: space.atLeast)
        case .text, .boolean, .date, .dateTime, .duration, .code, .codes, .other, nil: break
        }
        return field.normalisers.reversed().reduce(space) { $0.preimage(under: .normalise($1)) }
    }
}
