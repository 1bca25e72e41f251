import Diagnostics
import FormModel
import FormSpec
import SchemaModel

/// Who may see each field, and on what law it is asked: both pass inwards from the enclosing part.
struct ProtectionPass {
    let set: SchemaSet

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        for index in draft.indices {
            let source = draft.source(index)
            let outer = draft.form[index].parent.map { draft.form[$0] }
            var field = draft.form[index]
            field.sensitivity = sensitivity(source, outer: outer?.sensitivity ?? .public, log: &log)
            let cited = (source.annotations + source.types.map(set.annotation)).first { $0.value("legal") != nil }
            field.legal = cited?.value("legal") ?? outer?.legal
            field.unverified = cited == nil ? outer?.unverified : cited?.value("unverified")
            field.crs = source.types.lazy.compactMap { set.annotation(of: $0).value("crs") }.first
            draft.form.fields[index.value] = field
        }
    }

    /// Inner may raise, not lower: neither what encloses it nor what its type says.
    private func sensitivity(_ source: FieldSource, outer: Sensitivity, log: inout DiagnosticLog) -> Sensitivity {
        let ofType =
            source.types.compactMap { set.annotation(of: $0).value("sensitivity") }
            .compactMap(Sensitivity.init(annotation:)).max() ?? .public
        let around = max(outer, ofType)
        guard let annotation = source.annotations.first(where: { $0.value("sensitivity") != nil }),
            let own = annotation.value("sensitivity").flatMap(Sensitivity.init(annotation:))
        else { return around }
        if own < around {
            log.error(
                .lowered(source.name, from: around, to: own), id: "sensitivity-lowered", at: annotation.location)
        }
        return max(own, around)
    }
}

extension Sensitivity {
    /// As `k:sensitivity` writes it.
    init?(annotation: String) {
        switch annotation {
        case "public": self = .public
        case "personal": self = .personal
        case "turvakielto": self = .turvakielto
        case "secret": self = .secret
        default: return nil
        }
    }

    var annotation: String {
        switch self {
        case .public: "public"
        case .personal: "personal"
        case .turvakielto: "turvakielto"
        case .secret: "secret"
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func lowered(_ name: String, from outer: Sensitivity, to own: Sensitivity) -> Self {
        .init(
            fi:
                "`\(name)` on `\(own.annotation)`, vaikka sen tyyppi tai ryhmä on `\(outer.annotation)`; suojaa ei voi laskea",
            en:
                "`\(name)` is `\(own.annotation)`, but its type or group is `\(outer.annotation)`; protection cannot be lowered"
        )
    }
}
