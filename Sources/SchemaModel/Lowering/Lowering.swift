import Diagnostics
import SchemaTables
import SchemaValues

/// Lowers a schema as meant to the tables that validation works on.
///
/// Without `roots` everything is lowered. With `roots` only what documents with these root elements can reach by
/// declared content, of the documents that theirs include and import; where a wildcard that looks declarations up is
/// reached, all global declarations are.
package func lower(
    _ set: SchemaSet, roots: [ElementID]?, log: inout DiagnosticLog
) -> (tables: SchemaTables, map: ComponentMap) {
    var builder = TablesBuilder(roots.map(set.reached) ?? set)
    builder.addBuiltIns()
    if let roots {
        for root in roots { _ = builder.element(root) }
        builder.drain()
        builder.addDerivedTypes()
    } else {
        builder.addGlobals()
    }
    builder.drain()
    builder.finish()
    log.append(contentsOf: builder.log.diagnostics)
    return (builder.tables, builder.map)
}
