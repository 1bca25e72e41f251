import Diagnostics
import FormModel
import FormSpec
import SchemaTables

/// What a mapping of a register fills must be there in the common data, with the same types: then what is proven of the
/// mapping is proven of the common data.
package func checkRegisters(_ forms: FormSet, log: inout DiagnosticLog) {
    guard let common = forms.common else { return }
    for mapping in forms.registers.flatMap(\.forms) {
        guard let into = mapping.into, common.fields.contains(where: { $0.id == into }) else {
            log.error(.noTarget(mapping.into ?? ""), id: "register-target", at: mapping.origin)
            continue
        }
        for field in mapping.fields where field.type != nil {
            guard let target = common.fields.first(where: { $0.id == "\(into)/\(field.id)" }) else {
                log.error(.noField("\(into)/\(field.id)"), id: "register-target", at: field.origin)
                continue
            }
            if !areAlike(field, mapping, target, common) {
                log.error(.otherType(field.id, target.id), id: "register-target", at: field.origin)
            }
        }
    }
}

private func areAlike(_ left: FormField, _ form: Form, _ right: FormField, _ common: Form) -> Bool {
    guard let a = left.type, let b = right.type else { return left.type == nil && right.type == nil }
    return form.tables[a].type.isSame(as: common.tables[b].type) && left.checksum == right.checksum
        && left.normalisers == right.normalisers && left.repeats == right.repeats
}

extension DiagnosticMessage {
    fileprivate static func noTarget(_ path: String) -> Self {
        .init(
            fi: "yhteisissä tiedoissa ei ole ryhmää `\(path)`, jonka rekisteri täyttäisi; korjaa `k:into`",
            en: "the common data have no group `\(path)` for the register to fill; correct `k:into`")
    }
    fileprivate static func noField(_ path: String) -> Self {
        .init(
            fi: "yhteisissä tiedoissa ei ole kenttää `\(path)`; vaihda nimi tai poista kenttä",
            en: "the common data have no field `\(path)`; rename the field or remove it")
    }
    fileprivate static func otherType(_ name: String, _ target: String) -> Self {
        .init(
            fi: "kentän `\(name)` tyyppi on toinen kuin yhteisten tietojen kentän `\(target)`; käytä samaa tyyppiä",
            en: "`\(name)` has another type than `\(target)` of the common data; use the same type")
    }
}
