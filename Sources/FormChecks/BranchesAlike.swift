import Diagnostics
import FormModel
import FormSpec

/// Two branches of one choice with the same name: in the application nobody can tell which was meant.
struct BranchesAlike: FormCheck {
    static let id = "branches-alike"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for index in form.fields.indices.map({ FieldIndex($0) }) where form[index].kind == .choice {
            var places: [String: FormField] = [:]
            for branch in form.children(of: index).map({ form[$0] }) {
                guard let name = branch.name?.description else { continue }
                guard let earlier = places.updateValue(branch, forKey: name) else { continue }
                // The schema's own words for it say less.
                log.remove(id: "cos-nonambig", at: branch.origin)
                log.error(
                    .alike(branch.authorsName), id: Self.id, at: branch.origin,
                    notes: [Diagnostic.Note(.alsoHere(branch.authorsName), at: earlier.origin)])
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func alike(_ name: String) -> Self {
        .init(
            fi: "valinnan haarat alkavat samalla kentällä `\(name)`; vaihda toisen nimi tai yhdistä haarat",
            en: "two branches of the choice begin with the same field `\(name)`; rename one or merge them")
    }
    fileprivate static func alsoHere(_ name: String) -> Self {
        .init(fi: "myös tämä haara on `\(name)`", en: "this branch is `\(name)` too")
    }
}
