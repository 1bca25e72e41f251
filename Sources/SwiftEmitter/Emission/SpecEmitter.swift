import SchemaTables

/// The definition of the form as one literal, decoded at first use.
enum SpecEmitter {
    static func emit(_ plan: ModelPlan, _ definition: FormDefinition, common: String?, into out: inout SourcePrinter) {
        out.line()
        out.block("extension \(plan.name)") { out in
            out.document(["The form's definition: fields, texts, types, rules and pages."])
            out.line("public static let spec = FormSpec.generated(encodedSpec)")
            out.line()
            out.document(["How the form's rules depend on its answers."])
            out.line("public static let plan = RulePlan(spec)")
            out.line()
            out.document(["What an application is validated against: SHA-256 over the definition."])
            out.line("public static let definitionHash = \(SwiftText.literal(definition.hash))")
            if let common, common != plan.name {
                out.line()
                emitPrefill(from: common, into: &out)
            }
            out.line()
            out.longLiteral("private static let encodedSpec: StaticString =", printable(definition.encoded))
        }
    }

    private static func emitPrefill(from common: String, into out: inout SourcePrinter) {
        out.document(["The form filled from the common data by its bindings."])
        out.block(
            "public static func prefilled(from common: \(common), language: String = \"fi\", retrieved: String = \"\","
                + " today: String = \"\") -> PrefillResult"
        ) { out in
            out.line(
                "prefilled(from: common.instance, of: \(common).spec, language: language, retrieved: retrieved,"
                    + " today: today)")
        }
    }
}
