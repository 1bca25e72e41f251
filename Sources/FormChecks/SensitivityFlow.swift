import Diagnostics
import FormModel
import FormSpec

/// A value may not become visible to more people by being handed on: a field is at least as protected as what it is
/// pre-filled from, and a calculated one as the most protected of its parts.
struct SensitivityFlow: FormCheck {
    static let id = "sensitivity-lowered"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        checkCalculations(of: form, into: &log)
        guard let common = forms.common else { return }
        for index in form.fields.indices.map({ FieldIndex($0) }) {
            guard let binding = form[index].binding, form[index].type != nil else { continue }
            let sources = binding.from.valueSources.map { common[$0] }
            guard let source = sources.max(by: { $0.sensitivity < $1.sensitivity }),
                source.sensitivity > form[index].sensitivity
            else { continue }
            let bound = carrier(of: index, in: form)
            log.error(.lowered(source, form[index]), id: Self.id, at: form[bound].origin)
        }
    }

    private func checkCalculations(of form: Form, into log: inout DiagnosticLog) {
        for field in form.fields {
            guard let calculate = field.calculate else { continue }
            let parts = calculate.expression.valueSources.map { form[$0] }
            guard let most = parts.max(by: { $0.sensitivity < $1.sensitivity }), most.sensitivity > field.sensitivity
            else { continue }
            log.error(.lowered(most, field), id: Self.id, at: calculate.origin)
        }
    }

    /// The field whose own `k:from` fills this one.
    private func carrier(of index: FieldIndex, in form: Form) -> FieldIndex {
        var current = index
        while form[current].binding?.isInherited == true, let parent = form[current].parent { current = parent }
        return current
    }
}

extension Expression {
    /// The fields whose answers can be in the result: those that conditions only look at are not.
    var valueSources: [FieldIndex] {
        switch self {
        case .number, .literal: []
        case .path(let path): [path.target]
        case .negate(let inner): inner.valueSources
        case .binary(_, let left, let right): left.valueSources + right.valueSources
        case .call(.if, let arguments): arguments.dropFirst().flatMap(\.valueSources)
        case .call(_, let arguments): arguments.flatMap(\.valueSources)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func lowered(_ source: FormField, _ field: FormField) -> Self {
        let finnish = source.sensitivity.inFinnish
        return .init(
            fi: "`\(source.id)` on \(finnish), `\(field.id)` \(field.sensitivity.inFinnish); nosta suojaa",
            en: "`\(source.id)` is \(source.sensitivity), `\(field.id)` is \(field.sensitivity); raise `k:sensitivity`")
    }
}

extension Sensitivity {
    /// As a message says it.
    var inFinnish: String {
        switch self {
        case .public: "julkinen"
        case .personal: "henkilötieto"
        case .turvakielto: "turvakiellon alainen"
        case .secret: "salassa pidettävä"
        }
    }
}
