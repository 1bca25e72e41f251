import Diagnostics
import ToolSupport

/// Where the documents of a schema are found besides those that the command names.
enum SchemaOption {
    static let all: [Option] = [
        .value(
            "schema-location", "NS=FILE",
            DiagnosticMessage(
                fi: "nimiavaruuden tai schemaLocation-osoitteen skeematiedosto; voi toistaa",
                en: "the schema file of a namespace or of a schemaLocation address; may be repeated")),
        .value(
            "schemas", "FOLDER",
            DiagnosticMessage(
                fi: "kansio, jonka skeemoista tuonnit löytyvät nimiavaruudella; voi toistaa",
                en: "a folder among whose schemas imports are found by namespace; may be repeated")),
    ]
}
